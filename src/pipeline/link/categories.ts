import { CATEGORY_ROWS } from './category-table.js';
import { countriesNamedIn } from './country.js';
import { findDates } from './dates.js';
import { isLabelLine, type Line } from './head.js';
import { foldWord, type Span } from './words.js';

const CODES = new Map(
  CATEGORY_ROWS.flatMap(([code, words]) => words.split('|').map((word) => [key(word), code] as const)),
);
const LONGEST_CATEGORY_WORDS = 9;

function key(words: string): string {
  return (words.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldWord).join(' ');
}

/**
 * The HURIDOCS code (12 digits, micro-thesaurus list 4) nearest to a printed category in English, French, Spanish or
 * Russian; null when the list has no term of its own (judicial harassment, release) or the category is unknown.
 */
export function huridocsCode(category: string): string | null {
  return CODES.get(key(category)) ?? null;
}

/** Whether the words are a violation category met in print. */
export function isKnownCategory(words: string): boolean {
  return CODES.has(key(words));
}

/**
 * The violation categories of an appeal, one by one, as printed. They follow the code, separated by slashes and often
 * broken over lines; where the code line is lost, only lines made of known categories count.
 */
export function readCategories(head: readonly Line[], code: Span | null): string[] {
  const after = code === null ? [] : head.filter((line) => line.end > code.start);
  const lines =
    code === null
      ? head
      : after.map((line) => ({
          ...line,
          text: line.start <= code.start ? line.text.slice(code.end - line.start) : line.text,
        }));
  const found: string[] = [];
  for (const line of lines) {
    const parts = partsOf(line.text, code !== null && found.length === 0 && line === lines[1]);
    if (parts.length === 0 && found.length > 0 && !continues(line.text)) break;
    found.push(...parts);
  }
  return found;
}

function continues(line: string): boolean {
  return /^[\s/–-]*$/u.test(line);
}

/** The categories of one line: every part known, or the line right under the code, in slashes and without a full stop. */
function partsOf(line: string, underCode: boolean): string[] {
  const bare = withoutDateAndCountry(line);
  if (bare === '' || isLabelLine(bare)) return [];
  const parts = bare
    .split('/')
    .map((part) => part.replace(/^[\s–—:-]+|[\s–—:;-]+$/gu, ''))
    .filter((part) => part !== '');
  const plausible = parts.every(
    (part) => part.split(/\s+/u).length <= LONGEST_CATEGORY_WORDS && !/[.!?:“”"«»]/u.test(part),
  );
  if (!plausible || parts.length === 0) return [];
  const known = parts.filter(isKnownCategory).length;
  return known === parts.length || (known > 0 && parts.length > 1) || (underCode && parts.length > 1) ? parts : [];
}

/** «Sentence Vietnam April 9, 2018»: the separators between category, country and date are lost in migrated pages. */
function withoutDateAndCountry(line: string): string {
  const date = findDates(line)[0];
  const undated = date === undefined ? line : line.slice(0, date.start);
  const country = countriesNamedIn(undated).find(
    (named) => /^[\s\p{P}]*$/u.test(undated.slice(named.end)) || /^\s*\/\s*\p{Lu}/u.test(undated.slice(named.end)),
  );
  return (
    country === undefined || country.start === 0
      ? country === undefined
        ? undated
        : ''
      : undated.slice(0, country.start)
  ).trim();
}
