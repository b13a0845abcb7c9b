import type { Span } from './words.js';

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:nos?|nr|nro|art|arts|mr|ms|mrs|dr|st|sr|sra|mme|m|vs|etc|inc|cap|sec|p|pp|núm|num|ст|п|г|гг|им|ул|т|д|[\p{Lu}])$/iu;
const FARTHEST = 500;

/**
 * The sentence around a stretch of text: up to full stops (abbreviations and numbers aside), semicolons and empty lines,
 * at most 500 characters on each side. Offsets are UTF-16 code units.
 */
export function sentenceAround(text: string, span: Span): Span {
  let start = span.start;
  const first = Math.max(0, span.start - FARTHEST);
  while (start > first && !endsBefore(text, start)) start -= 1;
  let end = span.end;
  const last = Math.min(text.length, span.end + FARTHEST);
  while (end < last && !(end > span.end && endsBefore(text, end)) && !(end === span.end && endsBefore(text, end)))
    end += 1;
  while (start < span.start && /\s/u.test(text.charAt(start))) start += 1;
  while (end > span.end && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Whether a sentence ends right before `at`. */
function endsBefore(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === '\n')
    return (
      /\n[ \t\r]*$/u.test(text.slice(Math.max(0, at - 4), at - 1)) ||
      /^\s{0,4}(?:[•*·]|\(?(?:[ivx]{1,5}|\d{1,2})[.)]\s)/u.test(text.slice(at, at + 12))
    );
  if (before === ';') return true;
  if (!/[.!?]/u.test(before) || !/^[\s”»"’)\]]|^$/u.test(text.slice(at, at + 1))) return false;
  return before !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at - 1));
}
