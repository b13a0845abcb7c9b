import type { Scraper } from '../../../scrapers/kit/scraper.js';
import type { DraftBill, PageReading } from '../../domain/draft.js';
import { type ServedPage, readingOf } from './example-pages.js';

/** What a row says: the registry's own mark of change first, status words last, because their table is closed. */
function saidBy({ mark, title, actions, introducedOn, statusWords }: DraftBill): string[] {
  const dates = (actions ?? []).map(({ date }) => date).reverse();
  return [mark, title, ...dates, introducedOn, statusWords].filter((text) => typeof text === 'string');
}

/** Words by which a row is found in the bytes, the longest of each text first. */
function wordsOf(draft: DraftBill): string[] {
  const words = saidBy(draft).flatMap((text) =>
    (text.match(/[\p{L}\p{M}]{2,}|\d+/gu) ?? []).sort((a, b) => b.length - a.length),
  );
  return [...new Set(words)];
}

/** Another word of the same length and script: its last digit counted on, or two neighbouring letters changed about. */
function otherWord(word: string): string {
  if (/\d$/u.test(word)) return word.slice(0, -1) + String((Number(word.at(-1)) + 1) % 10);
  const letters = [...word];
  const at = letters.findIndex((letter, index) => index > 0 && letter !== letters[index - 1]);
  if (at < 0) return word;
  return [...letters.slice(0, at - 1), letters[at], letters[at - 1], ...letters.slice(at + 1)].join('');
}

function* variants(body: string, words: readonly string[]): Generator<string> {
  for (const word of words)
    for (let at = body.indexOf(word); at >= 0; at = body.indexOf(word, at + 1))
      yield body.slice(0, at) + otherWord(word) + body.slice(at + word.length);
}

function saidOf({ bills }: PageReading): Map<string | null, string> {
  return new Map(bills.map((draft) => [draft.key, JSON.stringify(draft)]));
}

/** Whether the row of `key`, and no other, says something else, and nothing else has happened to the page. */
function isOnlyChange(before: PageReading, after: PageReading, key: string): boolean {
  const [old, now] = [saidOf(before), saidOf(after)];
  const changed = [...old.keys()].filter((each) => old.get(each) !== now.get(each));
  const isWhole = old.size === now.size && before.faults.length === after.faults.length;
  return isWhole && changed.length === 1 && changed[0] === key;
}

/** The bills that a page shows under a key of their own. */
export function keysOn(scraper: Scraper, page: ServedPage): string[] {
  return (readingOf(scraper, page)?.bills ?? []).map(({ key }) => key).filter((key) => key !== null);
}

/**
 * A list page on which the row of one bill says something new: one word of it is changed in the bytes, such that the
 * scraper's own reading finds that row, and only it, changed. Null when no word of the row can be changed that way.
 */
export function oneChange(scraper: Scraper, page: ServedPage, key: string): ServedPage | null {
  const before = readingOf(scraper, page);
  const draft = before?.bills.find((each) => each.key === key);
  if (before === null || draft === undefined) return null;
  for (const body of variants(page.body, wordsOf(draft))) {
    const after = readingOf(scraper, { ...page, body });
    if (after !== null && isOnlyChange(before, after, key)) return { ...page, body };
  }
  return null;
}
