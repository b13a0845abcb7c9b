import type { Span } from './words.js';

/** A passage in quotation marks. `start` and `end` include the marks; `inner` does not. */
export interface Quoted extends Span {
  inner: string;
  closed: boolean;
}

/** Opening marks and what closes them, the longest first. `‘’` opens titles in pages that double single quotes. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['‘’', '’’|‘’'],
  ['’’', '’’'],
  ['‘‘', '’’|‘‘'],
  ["''", "''"],
  ['“', '”|“'],
  ['„', '“|”'],
  ['«', '»'],
  ['"', '"'],
  ['”', '”'],
  ['‘', '’'],
  ["'", "'"],
  ['`', "'|`"],
];

/** Where quotations may open: at marks that no letter or digit precedes. */
export const OPENING_QUOTES =
  /(?<![\p{L}\p{N}“„«‘])(?:‘’|’’|‘‘|''|[“„«"”‘'`])(?=[\p{L}\p{N}“‘«„])|(?<![\p{L}\p{N}])«[ \u00a0\u202f](?=[\p{L}\p{N}])/gu;

/**
 * Reads the quotation that opens at `start`; nested marks of the same kind are counted. A mark that never closes within
 * `limit` characters gives the words up to the next line end or full stop, and `closed: false`.
 * @returns null when no quotation opens there
 */
export function quotedFrom(text: string, start: number, limit = 400): Quoted | null {
  const pair = PAIRS.find(([open]) => text.startsWith(open, start));
  if (pair === undefined) return null;
  const [open, closers] = pair;
  const innerStart = start + open.length;
  const close = closingAt(text, innerStart, open, closers.split('|'), limit);
  if (close !== null && !close.outer)
    return {
      start,
      end: close.at + close.mark.length,
      inner: text.slice(innerStart, close.at + close.mark.length).trim(),
      closed: true,
    };
  if (close !== null)
    return { start, end: close.at + close.mark.length, inner: text.slice(innerStart, close.at).trim(), closed: true };
  const rest = /^[^\r\n.;“”«»]{0,160}/u.exec(text.slice(innerStart, innerStart + limit));
  const kept = rest === null ? '' : rest[0].trimEnd();
  return kept.trim() === '' ? null : { start, end: innerStart + kept.length, inner: kept.trim(), closed: false };
}

/** A closing mark; not `outer` when it closes an inner quotation and the outer one has none of its own. */
interface Closing {
  at: number;
  mark: string;
  outer: boolean;
}

/** Titles quote titles, at most so deep. */
const DEEPEST = 3;

/** Where two quotations close with one mark («On the Law «On Associations»), the last mark closes both. */
function closingAt(
  text: string,
  from: number,
  open: string,
  closers: readonly string[],
  limit: number,
): Closing | null {
  const stop = Math.min(text.length, from + limit);
  const nests = !closers.includes(open);
  let depth = 0;
  let last: Closing | null = null;
  for (let at = from; at < stop; at += 1) {
    if (text.startsWith('\n\n', at)) return last;
    const mark = closers.find((one) => text.startsWith(one, at));
    if (mark !== undefined && !isApostrophe(text, at, mark)) {
      if (depth === 0) return { at, mark, outer: true };
      depth -= 1;
      last = { at, mark, outer: false };
    } else if (nests && open.length === 1 && open !== '‘' && text.startsWith(open, at)) {
      depth += 1;
      if (depth > DEEPEST) return null;
    }
  }
  return last;
}

/** A single mark between two letters is an apostrophe: NGO’s. */
function isApostrophe(text: string, at: number, mark: string): boolean {
  return mark.length === 1 && /['’]/u.test(mark) && /\p{L}/u.test(text.charAt(at + 1));
}

/** Reads the quotation that closes right before `end`; null when none does. */
export function quotedBefore(text: string, end: number, limit = 400): Quoted | null {
  if (!/[”»"’'“]$/u.test(text.slice(Math.max(0, end - 1), end))) return null;
  const from = Math.max(0, end - limit);
  const openings = [...text.slice(from, end).matchAll(OPENING_QUOTES)].map((m) => from + m.index);
  for (const start of openings.reverse()) {
    const quoted = quotedFrom(text, start, limit);
    if (quoted !== null && quoted.closed && quoted.end === end) return quoted;
  }
  return null;
}
