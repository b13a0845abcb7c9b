/** A member of the list, or why the list cannot be read on. */
export type JsonItem = { value: unknown } | { error: string };

const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [...'"\\,[]{}'].map((sign) =>
  sign.charCodeAt(0),
) as [number, number, number, number, number, number, number];
const SPACE = 0x20;
/** No real record nests as deep; a page of brackets alone would exhaust the stack of the JSON reader. */
const DEEPEST = 200;

/** Where the string that begins at `at` ends: the place behind its closing quote. */
function stringEnd(bytes: Uint8Array, at: number): number {
  let end = at + 1;
  while (end < bytes.length && bytes[end] !== QUOTE) end += bytes[end] === BACKSLASH ? 2 : 1;
  return end + 1;
}

/** Where the value that begins at `at` ends: the place of the comma or bracket behind it; -1 when it does not end. */
function valueEnd(bytes: Uint8Array, at: number): number {
  let depth = 0;
  for (let place = at; place < bytes.length;) {
    const sign = bytes[place] as number;
    if (depth === 0 && (sign === COMMA || sign === CLOSE_LIST || sign === CLOSE_OBJECT)) return place;
    if (sign === OPEN_LIST || sign === OPEN_OBJECT) depth += 1;
    if (sign === CLOSE_LIST || sign === CLOSE_OBJECT) depth -= 1;
    if (depth > DEEPEST) return -1;
    place = sign === QUOTE ? stringEnd(bytes, place) : place + 1;
  }
  return -1;
}

const isBlank = (sign: number | undefined) => sign !== undefined && sign <= SPACE;

function afterBlanks(bytes: Uint8Array, at: number): number {
  let place = at;
  while (isBlank(bytes[place])) place += 1;
  return place;
}

/** One value as text, raw control characters turned into blanks. */
function valueAt(bytes: Uint8Array, from: number, to: number): JsonItem {
  const text = Buffer.from(bytes.subarray(from, to)).toString('utf8');
  try {
    return { value: JSON.parse(text.replace(/[\x00-\x1f]/g, ' ')) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { error: `found at byte ${from} «${text.slice(0, 60)}»: ${error.message}` };
  }
}

/** Where the list begins: behind its bracket; -1 when there is none. */
function listStart(bytes: Uint8Array, name: string | undefined): number {
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const first = afterBlanks(bytes, hasBom ? 3 : 0);
  if (name === undefined) return bytes[first] === OPEN_LIST ? first + 1 : -1;
  if (bytes[first] !== OPEN_OBJECT) return -1;
  for (let place = afterBlanks(bytes, first + 1); bytes[place] === QUOTE;) {
    const end = stringEnd(bytes, place);
    const key = valueAt(bytes, place, end);
    const value = afterBlanks(bytes, afterBlanks(bytes, end) + 1);
    if ('value' in key && key.value === name) return bytes[value] === OPEN_LIST ? value + 1 : -1;
    const next = valueEnd(bytes, value);
    if (next === -1) return -1;
    place = afterBlanks(bytes, next + 1);
  }
  return -1;
}

/**
 * Walks a JSON list in UTF-8 bytes member by member, so that only one member is ever held as a value: a file of
 * 130 MB costs its bytes and one record. The list is the whole page, or the member `name` of the page's object.
 */
export function* jsonItems(bytes: Uint8Array, name?: string): Generator<JsonItem> {
  let place = listStart(bytes, name);
  if (place === -1) {
    yield { error: name === undefined ? 'found something else' : `found none in the member «${name}»` };
    return;
  }
  place = afterBlanks(bytes, place);
  if (bytes[place] === CLOSE_LIST) return;
  for (;;) {
    const end = valueEnd(bytes, place);
    if (end === -1 || bytes[end] === CLOSE_OBJECT) {
      yield { error: `found no end of it behind byte ${place}; the file is cut or damaged` };
      return;
    }
    yield valueAt(bytes, place, end);
    if (bytes[end] === CLOSE_LIST) return;
    place = afterBlanks(bytes, end + 1);
  }
}
