import type { Span } from './words.js';

/** A passage in quotation marks. `start` and `end` include the marks; `inner` does not. */
export interface Quoted extends Span {
  inner: string;
  closed: boolean;
}

/** Opening marks and what closes them, the longest first. `‘’` opens titles in pages that double single quotes. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['‘’', '’’|‘’'], ['’’', '’’'], ['‘‘', '’’|‘‘'], ["''", "''"], ['“', '”|“'], ['„', '“|”'], ['«', '»'], ['"', '"'], ['”', '”'], ['‘', '’'], ["'", "'"], ['`', "'|`"],
];

/** Where quotations may open: at marks that no letter or digit precedes. */
export const OPENING_QUOTES = /(?<![\p{L}\p{N}])(?:‘’|’’|‘‘|''|[“„«"”‘'`])(?=[\p{L}\p{N}“‘«„])/gu;

/**
 * Reads the quotation that opens at `start`; nested marks of the same kind are counted. A mark that never closes within
 * `limit` characters gives the words up to the next line end, comma or full stop, and `closed: false`.
 * @returns null when no quotation opens there
 */
export function quotedFrom(text: string, start: number, limit = 400): Quoted | null {
  const pair = PAIRS.find(([open]) => text.startsWith(open, start));
  if (pair === undefined) return null;
  const [open, closers] = pair;
  const innerStart = start + open.length;
  const close = closingAt(text, innerStart, open, closers.split('|'), limit);
  if (close !== null) return { start, end: close.at + close.mark.length, inner: text.slice(innerStart, close.at), closed: true };
  const rest = /^[^\r\n.;,“”«»]{0,200}/u.exec(text.slice(innerStart, innerStart + limit));
  const inner = rest === null ? '' : rest[0].trimEnd();
  return inner === '' ? null : { start, end: innerStart + inner.length, inner, closed: false };
}

function closingAt(text: string, from: number, open: string, closers: readonly string[], limit: number): { at: number; mark: string } | null {
  const stop = Math.min(text.length, from + limit);
  const nests = !closers.includes(open);
  let depth = 0;
  for (let at = from; at < stop; at += 1) {
    if (text.startsWith('\n\n', at)) return null;
    const mark = closers.find((one) => text.startsWith(one, at));
    if (mark !== undefined && !isApostrophe(text, at, mark)) {
      if (depth === 0) return { at, mark };
      depth -= 1;
    } else if (nests && open.length === 1 && open !== '‘' && text.startsWith(open, at)) depth += 1;
  }
  return null;
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
