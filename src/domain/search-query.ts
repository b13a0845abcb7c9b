import { type Word, type Token, wellFormed, tokensOf, numberKeys, UNSPACED_START } from './search-words.js';

export * from './search-words.js';

interface Chunk {
  text: string;
  quoted: boolean;
  minus: boolean;
}

/** What a person asked for. `number` holds for a bill one of whose number keys is among `keys`. */
export type QueryNode =
  | { kind: 'word'; word: Word }
  | { kind: 'phrase'; words: Word[] }
  | { kind: 'number'; keys: string[] }
  | { kind: 'not'; of: QueryNode }
  | { kind: 'all' | 'any'; of: QueryNode[] };

/** Longer input is cut: no person types it, and a pasted page is not a query. */
const MOST_TYPED_CHARS = 2_000;
const MOST_CHUNKS = 40;

const CHUNK = /([-\u2212]?)(?:"([^"]*)"?|«([^»]*)»?|[“„]([^“”]*)[“”]?)|(\S+)/gu;
const OR_WORDS = new Set(['OR', 'ИЛИ', '|', '||']);
/** Words that only announce a number: «bill 259246-6» asks for the number. */
const BILL_WORDS = new Set([
  'bill',
  'act',
  'law',
  'draft',
  'no',
  'nr',
  'n',
  'number',
  'loi',
  'ley',
  'proyecto',
  'projet',
  'kanun',
  'законопроект',
  'проект',
  'закон',
  'номер',
  'мыйзам',
  'долбоор',
]);

function chunksOf(q: string): Chunk[] {
  const typed = wellFormed(q.slice(0, MOST_TYPED_CHARS)).replace(/\p{Cf}/gu, '');
  return [...typed.matchAll(CHUNK)].slice(0, MOST_CHUNKS).map(([, sign, a, b, c, bare]) => {
    if (bare === undefined) return { text: a ?? b ?? c ?? ' ', quoted: true, minus: sign !== '' };
    const minus = /^[-\u2212](?=[\p{L}\p{N}])/u.test(bare);
    return { text: minus ? bare.slice(1) : bare, quoted: false, minus };
  });
}

function joined(kind: 'all' | 'any', nodes: (QueryNode | null)[]): QueryNode | null {
  const of = nodes.filter((node) => node !== null);
  return of.length > 1 ? { kind, of } : (of[0] ?? null);
}

function phrase(words: Word[]): QueryNode | null {
  return words.length > 1 ? { kind: 'phrase', words } : words[0] ? { kind: 'word', word: words[0] } : null;
}

/** The words of one chunk, all of them asked for; neighbours of a script without spaces stay together. */
function chunkWords(text: string): QueryNode | null {
  const runs: Token[][] = [];
  for (const token of tokensOf(text)) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const together =
      before?.end === token.start && UNSPACED_START.test(before.folded) && UNSPACED_START.test(token.folded);
    if (last && together) last.push(token);
    else runs.push([token]);
  }
  return joined('all', runs.map(phrase));
}

function numberOr(keys: string[], words: QueryNode | null): QueryNode | null {
  return joined('any', [keys.length > 0 ? { kind: 'number', keys } : null, words]);
}

const hasDigit = (chunk: Chunk | undefined): chunk is Chunk =>
  chunk !== undefined && !chunk.quoted && /\p{N}/u.test(chunk.text);
const isPlainNumber = (chunk: Chunk | undefined): chunk is Chunk =>
  hasDigit(chunk) && !chunk.minus && /^[\p{L}\p{N}]+$/u.test(chunk.text);

const lettersOf = (chunk: Chunk | undefined): string => (chunk ? chunk.text.replaceAll('.', '').toLowerCase() : ' ');
const isAnnouncement = (chunk: Chunk): boolean => BILL_WORDS.has(lettersOf(chunk));

/** «HB», «No.», «bill»: what may stand before a number, apart from it. */
function isPrefix(chunk: Chunk | undefined, mostLetters: number): chunk is Chunk {
  if (chunk === undefined || chunk.quoted || chunk.minus || !/^\p{L}+$/u.test(lettersOf(chunk))) return false;
  return lettersOf(chunk).length <= mostLetters || isAnnouncement(chunk);
}

function oneChunk(chunk: Chunk): QueryNode | null {
  if (chunk.quoted || chunk.minus) {
    const words = phrase(tokensOf(chunk.text));
    const positive = hasDigit(chunk) ? numberOr(numberKeys(chunk.text), words) : words;
    return positive && chunk.minus ? { kind: 'not', of: positive } : positive;
  }
  const words = chunkWords(chunk.text);
  return hasDigit(chunk) ? numberOr(numberKeys(chunk.text), words) : words;
}

/**
 * A number printed with blanks («HB 10 2021», «bill 259246-6») starting at `at`, and how many chunks it takes;
 * its chunks as plain words stay an alternative, because «tax 2021» is not a number.
 */
function numberRun(chunks: Chunk[], at: number): { node: QueryNode | null; used: number } | null {
  const prefix = [chunks[at], chunks[at + 1]].filter(
    (chunk, n, both) => isPrefix(both[0], 5) && (n === 0 || isPrefix(chunk, 2)),
  );
  const [head, next] = chunks.slice(at + prefix.length) as [Chunk?, Chunk?];
  if (!hasDigit(head) || head.minus) return null;
  const run = [...(prefix as Chunk[]), head, ...(isPlainNumber(head) && isPlainNumber(next) ? [next] : [])];
  if (run.length === 1) return null;
  const text = (part: Chunk[]) => part.map((chunk) => chunk.text).join(' ');
  const keys = [...numberKeys(text(run)), ...numberKeys(text(run.filter((chunk) => !isAnnouncement(chunk))))];
  const words = joined(
    'all',
    run.map((chunk) => (isPlainNumber(chunk) ? chunkWords(chunk.text) : oneChunk(chunk))),
  );
  return { node: numberOr([...new Set(keys)], words), used: run.length };
}

function allOf(chunks: Chunk[]): QueryNode | null {
  const nodes: (QueryNode | null)[] = [];
  for (let at = 0; at < chunks.length;) {
    const run = numberRun(chunks, at);
    nodes.push(run ? run.node : oneChunk(chunks[at] as Chunk));
    at += run ? run.used : 1;
  }
  return joined('all', nodes);
}

/**
 * Reads what a person typed: words (all asked for), «quoted phrases», -without, OR between alternatives
 * (it binds least), and bill numbers in any printed form. Any string is a query; null asks for every bill.
 */
export function parseQuery(q: string): QueryNode | null {
  const alternatives: Chunk[][] = [[]];
  for (const chunk of chunksOf(q)) {
    if (!chunk.quoted && OR_WORDS.has(chunk.text)) alternatives.push([]);
    else if (tokensOf(chunk.text).length > 0) alternatives.at(-1)?.push(chunk);
  }
  return joined('any', alternatives.map(allOf));
}

/** Words and number keys asked for, without those asked to be absent: what is marked in a passage. */
export function soughtIn(node: QueryNode | null): { words: Word[]; keys: string[] } {
  if (node === null || node.kind === 'not') return { words: [], keys: [] };
  if (node.kind === 'word') return { words: [node.word], keys: [] };
  if (node.kind === 'phrase') return { words: node.words, keys: [] };
  if (node.kind === 'number') return { words: [], keys: node.keys };
  const parts = node.of.map(soughtIn);
  return { words: parts.flatMap((part) => part.words), keys: parts.flatMap((part) => part.keys) };
}

/** The fields of a bill in which words are sought. */
export interface Searchable {
  numbers: string[];
  title: string;
  otherTitles: string[];
  sponsors: string[];
  actionWords: string[];
  text: string | null;
}

/** The fields as they are called in `why`, the most telling first. */
export const SEARCHED_FIELDS = ['number', 'title', 'translation', 'sponsor', 'action', 'text'] as const;
export type SearchedField = (typeof SEARCHED_FIELDS)[number];

/** The texts of each field, apart from each other, so that no phrase runs from one into the next. */
export function searchedTexts(bill: Searchable): Record<SearchedField, string[]> {
  return {
    number: bill.numbers,
    title: [bill.title],
    translation: bill.otherTitles,
    sponsor: bill.sponsors,
    action: bill.actionWords,
    text: bill.text === null ? [] : [bill.text],
  };
}

export type Passage = { text: string; marked: boolean }[];

const PASSAGE_CHARS = 240;
const CHARS_BEFORE = 60;

/** The part of a text around its first marked word, in pieces; `marks` in order. */
export function passageOf(text: string, marks: readonly { start: number; end: number }[]): Passage {
  const first = marks[0]?.start ?? 0;
  const blank = text.indexOf(' ', Math.max(0, first - CHARS_BEFORE));
  const from =
    text.length <= PASSAGE_CHARS || first <= CHARS_BEFORE ? 0 : blank < 0 || blank >= first ? first : blank + 1;
  const to = Math.min(text.length, from + PASSAGE_CHARS);
  const pieces: Passage = from > 0 ? [{ text: '…', marked: false }] : [];
  let at = from;
  for (const mark of marks.filter(({ start, end }) => start >= from && end <= to)) {
    pieces.push(
      { text: text.slice(at, mark.start), marked: false },
      { text: text.slice(mark.start, mark.end), marked: true },
    );
    at = mark.end;
  }
  pieces.push({ text: text.slice(at, to) + (to < text.length ? '…' : ''), marked: false });
  return pieces.map((piece) => ({ ...piece, text: wellFormed(piece.text) })).filter((piece) => piece.text !== '');
}

/** Which field carries most of the words found, and its passage; null when no field carries any. */
export function explain(
  bill: Searchable,
  isFound: (token: Token) => boolean,
): { why: SearchedField; passage: Passage } | null {
  const texts = searchedTexts(bill);
  let best: { why: SearchedField; passage: Passage; found: number } | null = null;
  for (const why of SEARCHED_FIELDS) {
    for (const text of texts[why]) {
      const marks = tokensOf(text).filter(isFound);
      const found = new Set(marks.map((mark) => mark.folded)).size;
      if (found > (best?.found ?? 0)) best = { why, passage: passageOf(text, marks), found };
    }
  }
  return best;
}
