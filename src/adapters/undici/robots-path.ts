/** A path pattern of robots.txt, made ready for comparing. */
export interface PathPattern {
  /** What stands between the `*`. */
  pieces: readonly string[];
  /** It ended with `$`: nothing may follow. */
  anchored: boolean;
  /** Of two patterns that match, the one with more octets decides. */
  octets: number;
}

/**
 * Reads a pattern: `*` stands for any characters, `$` at the end for the end; all else is compared octet by octet
 * after both sides were brought to one way of percent-encoding.
 * @see RFC 9309 §2.2.2, §2.2.3
 */
export function pathPattern(text: string): PathPattern {
  const anchored = text.endsWith('$');
  const pieces = (anchored ? text.slice(0, -1) : text).split('*').map(inOneEncoding);
  return { pieces, anchored, octets: pieces.join('*').length + (anchored ? 1 : 0) };
}

/** Whether the pattern covers the path, which must have come through `inOneEncoding`. Linear, whatever the pattern. */
export function covers({ pieces, anchored }: PathPattern, path: string): boolean {
  const [first = '', ...rest] = pieces;
  if (!path.startsWith(first)) return false;
  if (rest.length === 0) return !anchored || path === first;
  const last = anchored ? rest.pop() : undefined;
  const end = placeAll(rest, path, first.length);
  if (end === null) return false;
  return last === undefined || (path.endsWith(last) && path.length - last.length >= end);
}

/** Finds the pieces one after another, each as early as possible; gives where the last one ends, or null. */
function placeAll(pieces: readonly string[], target: string, from: number): number | null {
  let at = from;
  for (const piece of pieces) {
    const found = target.indexOf(piece, at);
    if (found === -1) return null;
    at = found + piece.length;
  }
  return at;
}

/** One spelling for one path: `%62` is `b`, `ツ` is `%E3%83%84`, and `%3A%2F` inside a query is `:/`, which may stand there bare. */
export function inOneEncoding(text: string): string {
  const query = text.indexOf('?');
  const path = query === -1 ? text : text.slice(0, query);
  const rest = query === -1 ? '' : text.slice(query);
  return encoded(path, BARE_IN_PATH) + encoded(rest, BARE_IN_QUERY);
}

const BARE_IN_PATH = /[A-Za-z0-9\-._~]/;
const BARE_IN_QUERY = /[A-Za-z0-9\-._~:/?@]/;

function encoded(text: string, bare: RegExp): string {
  const octets = text.replace(/[^\x21-\x7e]+|[*$]/gu, (found) => percent(Buffer.from(found, 'utf8')));
  return octets.replace(/%([0-9A-Fa-f]{2})/g, (all, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return bare.test(character) ? character : all.toUpperCase();
  });
}

function percent(octets: Uint8Array): string {
  return [...octets].map((octet) => `%${octet.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
