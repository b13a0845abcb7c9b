import { type Scraper, isOfOneBill } from '../../../scrapers/kit/scraper.js';
import { Fault } from '../../domain/fault.js';
import type { Crawl, ReadPage } from './crawl.js';

/** Page kind → what is odd in the pages of this kind that were believed. */
export type KnownOddities = Readonly<Record<string, readonly string[]>>;

/** What is odd in a page, and was in none of its kind that was believed; empty for a kind that is read for the first time. */
export function newOddities(
  { kind, reading }: Pick<ReadPage, 'kind' | 'reading'>,
  known: KnownOddities | undefined,
): string[] {
  const usual = known?.[kind];
  return usual === undefined ? [] : (reading.odd ?? []).filter((one) => !usual.includes(one));
}

/** Leaves out every page that is odd in a way in which no page of its kind was before: it was cut or damaged on its way. */
export function setAside(
  scraper: Scraper,
  crawl: Crawl,
  start: ReadonlySet<string>,
  known: KnownOddities | undefined,
): Crawl {
  const damaged = crawl.pages
    .map((page) => ({ page, odd: newOddities(page, known) }))
    .filter(({ odd }) => odd.length > 0);
  const left = new Set(damaged.map(({ page }) => page));
  const faults = damaged.map(({ page: { url, kind }, odd }) =>
    new Fault(
      'parse.truncated',
      `expected a whole page at ${url}, found ${odd.join(', ')}, which no page «${kind}» of ${scraper.id} had before; it was left out. If its pages are so now, accept it on the registry's page`,
      { url, page: kind, odd },
    ).toRecord(),
  );
  const urls = damaged.map(({ page }) => page.url);
  return {
    ...crawl,
    pages: crawl.pages.filter((page) => !left.has(page)),
    faults: [...crawl.faults, ...faults],
    failedStarts: [...crawl.failedStarts, ...urls.filter((url) => start.has(url))],
    lostLists: crawl.lostLists + damaged.filter(({ page }) => !isOfOneBill(scraper, page.kind)).length,
  };
}

/** What is usual from now on: what was, and what the believed pages of this run showed. */
export function learnOddities(pages: readonly ReadPage[], known: KnownOddities | undefined): KnownOddities {
  const learned = new Map<string, Set<string>>(Object.entries(known ?? {}).map(([kind, odd]) => [kind, new Set(odd)]));
  for (const { kind, reading } of pages)
    learned.set(kind, new Set([...(learned.get(kind) ?? []), ...(reading.odd ?? [])]));
  return Object.fromEntries([...learned].map(([kind, odd]) => [kind, [...odd].sort()]));
}
