import { foldWord, UNSEEN } from './fold.js';

/** A word of a field. Offsets are UTF-16 code units in the field as given. */
export interface Token {
  word: string;
  start: number;
  end: number;
  /** Number of the sentence within the piece; terms do not reach over its end. */
  sentence: number;
}

/** Fields are read in pieces, so that a text of ten megabytes needs no more memory than a page. */
const PIECE = 1 << 16;

const INLINE_TAG = '<\\/?(?:b|i|u|em|strong|span|font|wbr)\\b[^<>]{0,200}>';
const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const LETTER_ENTITY = '&#(?:[xX][0-9a-fA-F]{1,6}|[0-9]{1,7});';
const UNSEEN_ENTITY = '&(?:shy|zwnj|zwj);';
/** What may stand inside a word without ending it: unseen characters, an inline tag, an apostrophe, a hyphen at a line's end. */
const INSIDE = `(?:[${UNSEEN}]|${UNSEEN_ENTITY}|${INLINE_TAG}){1,16}(?=${LETTER}|&#)|['’ʼ‘ʻ](?=\\p{L})|-[ \\t]{0,8}\\r?\\n[ \\t]{0,8}(?=\\p{Ll})`;
const SCANNER = new RegExp(
  `(?<word>(?:[\\p{L}\\p{N}]|${LETTER_ENTITY})(?:${LETTER}|${LETTER_ENTITY}|${INSIDE})*)` +
    '|(?<hidden><!--|<(?:script|style)\\b[^<>]{0,500}>)|<[a-zA-Z/!?][^<>]{0,4000}>|&[a-zA-Z]{2,12};|(?<stop>[.](?=\\s{1,20}[^\\s\\p{Ll}]|\\s{0,20}$|<)|[;!?…](?=\\s|$|<)|[。！？；।؟։។]|\\n\\s*\\n)',
  'gu',
);

const CLOSES: Record<string, string> = { '<!--': '-->', '<scr': '</script', '<sty': '</style' };

/** Where hidden content (a comment, a script) ends; null when it is never closed in this piece. */
function hiddenEnd(piece: string, opening: string, from: number): number | null {
  const close = CLOSES[opening.slice(0, 4).toLowerCase()] as string;
  const at = piece.indexOf(close, from);
  return at === -1 ? null : at + close.length;
}

const ENTITY_PARTS = /&(?:#[xX]?[0-9a-fA-F]{1,7}|[a-z]{3,4});|[^&]+|&/gu;
const HAS_LETTER = /[\p{L}\p{N}]/u;

/** Runs of parts that are letters: an entity may stand for a sign instead (`&#171;`), and then it parts words. */
function letterRuns(raw: string): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let open = false;
  for (const part of raw.matchAll(ENTITY_PARTS)) {
    const last = runs.at(-1);
    const end = part.index + part[0].length;
    const isWord = HAS_LETTER.test(foldWord(part[0]));
    if (isWord && open && last !== undefined) last.end = end;
    else if (isWord) runs.push({ start: part.index, end });
    open = isWord;
  }
  return runs;
}

/** Written without spaces between words: each sign is a token of its own. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}]/u;
const SIGN = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]+|./gsu;

function signs(raw: string, start: number, sentence: number): Token[] {
  return Array.from(raw.matchAll(SIGN), ({ 0: sign, index }) => ({
    word: foldWord(sign),
    start: start + index,
    end: start + index + sign.length,
    sentence,
  })).filter(({ word }) => word !== '' && HAS_SIGN.test(word));
}
const HAS_SIGN = /[\p{L}\p{M}\p{N}]/u;

function split(raw: string, start: number, sentence: number): Token[] {
  if (UNSPACED.test(raw)) return signs(raw, start, sentence);
  const runs = raw.includes('&#') ? letterRuns(raw) : [{ start: 0, end: raw.length }];
  return runs
    .map((run) => ({
      word: foldWord(raw.slice(run.start, run.end)),
      start: start + run.start,
      end: start + run.end,
      sentence,
    }))
    .filter(({ word }) => word !== '');
}

/** The words of one piece that begins at `offset` of its field. HTML left in is passed over. */
export function tokenize(piece: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  const unclosed = new Set<string>();
  let sentence = 0;
  SCANNER.lastIndex = 0;
  for (let match = SCANNER.exec(piece); match !== null; match = SCANNER.exec(piece)) {
    const { word, hidden, stop } = match.groups as Record<string, string | undefined>;
    if (word !== undefined) {
      for (const token of split(word, offset + match.index, sentence)) tokens.push(token);
    } else if (stop !== undefined) sentence += 1;
    else if (hidden !== undefined && !unclosed.has(hidden.slice(0, 4))) {
      const end = hiddenEnd(piece, hidden, SCANNER.lastIndex);
      if (end === null) unclosed.add(hidden.slice(0, 4));
      else SCANNER.lastIndex = end;
    }
  }
  return tokens;
}

function cut(text: string, from: number): number {
  if (text.length - from <= PIECE) return text.length;
  const window = text.slice(from, from + PIECE);
  const at = Math.max(window.lastIndexOf('\n'), window.lastIndexOf('. '));
  const space = at > PIECE / 2 ? at : window.lastIndexOf(' ');
  return from + (space > 0 ? space + 1 : PIECE);
}

/** The words of a field, piece by piece; pieces end at a line, a sentence or a space where there is one. */
export function* pieces(text: string): Generator<Token[]> {
  for (let from = 0; from < text.length;) {
    const to = cut(text, from);
    yield tokenize(text.slice(from, to), from);
    from = to;
  }
}
