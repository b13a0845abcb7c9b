import { type Scraper, isOfOneBill } from '../../scrapers/kit/scraper.js';
import type { DraftBill, Follow, PageReading } from '../../src/domain/draft.js';
import { Fault } from '../../src/domain/fault.js';
import type { Crawl, ReadPage } from '../../src/pipeline/collect/crawl.js';
import { pageAddress } from '../../src/pipeline/collect/page-address.js';
import { parsePage } from '../../src/pipeline/parse.js';
import { type Example, examplesOf, sourceOf } from '../harness/examples.js';

/** An example shows few rows: it stands for as many pages of the same kind, of other bills. */
export const PAGES_A_POLL = 3;
const TODAY = '2026-10-05';

export interface Watched {
  scraper: Scraper;
  example: Example;
  start: readonly Follow[];
  /** What the example says when it is whole. */
  healthy: PageReading;
}

const EMPTY: Crawl = {
  pages: [],
  missing: [],
  faults: [],
  failedStarts: [],
  requests: 1,
  bytes: 1,
  stoppedEarly: false,
  unread: 0,
  lostLists: 0,
};
const NOTHING = { sha256: 'a', seenAt: '2026-06-01T00:00:00Z', etag: null, lastModified: null, contentType: null };

export function read(
  { scraper, example }: Pick<Watched, 'scraper' | 'example'>,
  bytes: Uint8Array,
): PageReading | Fault {
  const { url, contentType } = sourceOf(example);
  try {
    return parsePage(scraper, { kind: example.kind, url, bytes, contentType });
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

/** The same words of another bill. */
export function asOther(draft: DraftBill, other: string): DraftBill {
  const said = (text: string) => `${text} ${other}`;
  if (draft.join?.by === 'title') return { ...draft, join: { ...draft.join, title: said(draft.join.title) } };
  if (draft.key === null) return draft;
  const titles = Object.fromEntries(Object.entries(draft.titles ?? {}).map(([tag, title]) => [tag, said(title)]));
  const title = draft.title === null ? null : said(draft.title);
  return { ...draft, key: `${draft.key}~${other.replaceAll(/\D/g, '')}`, title, ...(draft.titles ? { titles } : {}) };
}

/** The example's page, and as it would be of other bills. */
export function pagesOf(reading: PageReading): PageReading[] {
  const other = (page: number) => ({
    ...reading,
    bills: reading.bills.map((draft) => asOther(draft, `of page ${page}`)),
  });
  return [reading, ...Array.from({ length: PAGES_A_POLL - 1 }, (_, index) => other(index + 1))];
}

/** A run that read these pages of the kind by which the registry is watched. */
export function crawlOf({ example, start }: Watched, readings: readonly PageReading[]): Crawl {
  const page = (reading: PageReading, index: number): ReadPage => {
    const first = start[0] === undefined ? sourceOf(example).url : pageAddress(start[0]);
    const url = index === 0 ? first : `${first}#${index}`;
    return { ...NOTHING, kind: example.kind, url, reading, known: null };
  };
  return { ...EMPTY, pages: readings.map(page), faults: readings.flatMap(({ faults }) => faults) };
}

/** A run that could not read what it began at; a registry without a list, the cards whose turn it was. */
export function failed({ start }: Watched, faults: readonly Fault[]): Crawl {
  const failedStarts = start.map(({ url }) => url);
  return { ...EMPTY, faults: faults.map((fault) => fault.toRecord()), failedStarts, lostLists: failedStarts.length };
}

const weight = ({ bills, follow, faults }: PageReading) => bills.length * 2 + follow.length - faults.length;

type Healthy = Pick<Watched, 'example' | 'healthy'>;

/** Of each kind of page the example that shows most. */
function bestOfKinds(scraper: Scraper): Map<string, Healthy> {
  const best = new Map<string, Healthy>();
  for (const example of examplesOf(scraper)) {
    const healthy = read({ scraper, example }, sourceOf(example).bytes);
    if (healthy instanceof Fault) continue;
    const before = best.get(example.kind);
    if (before === undefined || weight(healthy) > weight(before.healthy)) best.set(example.kind, { example, healthy });
  }
  return best;
}

/** The pages a registry is watched by in this replay, one of each kind; the first is the one its bills are seen on. */
export function watchedOf(scraper: Scraper): Watched[] {
  const starts = scraper.start({ since: TODAY, today: TODAY });
  // An example shows fewer bills than a full run.
  const expect = { min: Math.min(1, scraper.expect.min), max: scraper.expect.max };
  const pages = [...bestOfKinds(scraper)].map(([kind, one]): Watched => {
    const first = starts.find(({ page }) => page === kind);
    const url = sourceOf(one.example).url;
    const isStart = first !== undefined || (starts.length > 0 && !isOfOneBill(scraper, kind));
    const start = isStart ? [{ ...first, page: kind, url }] : [];
    const hasBills = one.healthy.bills.some(({ key }) => key !== null);
    return { scraper: { ...scraper, expect: hasBills ? expect : { ...expect, min: 0 } }, start, ...one };
  });
  const rank = ({ healthy, start, example }: Watched) =>
    (healthy.bills.some(({ key }) => key !== null) ? 4 : 0) +
    (start.length > 0 ? 2 : 0) +
    Number(starts.some(({ page }) => page === example.kind));
  return pages.sort((a, b) => rank(b) - rank(a));
}

/** A list as long as most are: the rows of the example, of other bills. */
export function longList({ healthy }: Watched, rows: number, from = 50_000): PageReading {
  const bills = healthy.bills.filter(({ key }) => key !== null);
  const row = (index: number) => asOther(bills[index % bills.length] as DraftBill, `in a long list ${from + index}`);
  return { ...healthy, bills: Array.from({ length: rows }, (_, index) => row(index)) };
}
