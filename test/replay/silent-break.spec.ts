import { afterAll, describe, expect, it } from '@jest/globals';
import type { Scraper } from '../../scrapers/kit/scraper.js';
import { foldTitle } from '../../scrapers/kit/words.js';
import { dice } from '../../src/app/bench/seeded.js';
import { scrapers } from '../../src/app/scrapers.js';
import type { DraftBill, Follow } from '../../src/domain/draft.js';
import { Fault, type FaultCode } from '../../src/domain/fault.js';
import { learnGap, sittingDaysBetween } from '../../src/domain/health.js';
import type { Crawl, ReadPage } from '../../src/pipeline/collect/crawl.js';
import { doubts, profileOf, seenAgain } from '../../src/pipeline/collect/profile.js';
import { judgeRun } from '../../src/pipeline/collect/verdict.js';
import { normalise } from '../../src/pipeline/normalise.js';
import { parsePage } from '../../src/pipeline/parse.js';
import { type Example, examplesOf, sourceOf } from '../harness/examples.js';
import { SOFT_BREAKS } from './soft-breaks.js';

function hasUnknownWords(scraper: Scraper, draft: DraftBill): boolean {
  try {
    return normalise(scraper, draft).faults.length > 0;
  } catch (error) {
    if (error instanceof Fault) return true;
    throw error;
  }
}

const NOTHING = { sha256: 'a', seenAt: '2026-06-01T00:00:00Z', etag: null, lastModified: null, contentType: null };
const emptyCrawl = (): Crawl => ({
  pages: [],
  missing: [],
  faults: [],
  failedStarts: [],
  requests: 1,
  bytes: 1,
  stoppedEarly: false,
  unread: 0,
  lostLists: 0,
});

/** A run that read one page, or could not. */
function runOf(scraper: Scraper, example: Example, bytes: Buffer): Crawl {
  const { url, contentType } = sourceOf(example);
  const crawl = emptyCrawl();
  try {
    const reading = parsePage(scraper, { kind: example.kind, url, bytes, contentType });
    const page: ReadPage = { kind: example.kind, url, ...NOTHING, reading, known: null };
    crawl.pages.push(page);
    crawl.faults.push(...reading.faults);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    crawl.faults.push(error.toRecord());
    crawl.failedStarts.push(url);
  }
  return crawl;
}

interface Watched {
  example: Example;
  start: Follow[];
  healthy: Crawl;
}

function weight({ healthy }: Pick<Watched, 'healthy'>): number {
  const readings = healthy.pages.map(({ reading }) => reading);
  return readings.reduce((sum, { bills, follow, faults }) => sum + bills.length * 2 + follow.length - faults.length, 0);
}

/** The page a registry is watched by in this replay: the example of its list that shows most, or of its card. */
function watchedOf(scraper: Scraper): Watched | null {
  const kinds = new Set(scraper.start({ since: null, today: '2026-10-05' }).map(({ page }) => page));
  const runs = examplesOf(scraper)
    .filter(({ kind }) => kinds.size === 0 || kinds.has(kind))
    .map((example) => ({ example, healthy: runOf(scraper, example, sourceOf(example).bytes as Buffer) }))
    .filter(({ healthy }) => healthy.failedStarts.length === 0);
  const best = runs.sort((a, b) => weight(b) - weight(a))[0];
  if (best === undefined) return null;
  return { ...best, start: [{ page: best.example.kind, url: sourceOf(best.example).url }] };
}

/** Whether the run with the broken page says so: refused as a whole, or with a fault that the healthy one does not have. */
function isNoticed(scraper: Scraper, { start, healthy }: Watched, broken: Crawl): boolean {
  const expected = { min: Math.min(1, scraper.expect.min), max: scraper.expect.max };
  if (judgeRun({ ...scraper, cards: [], parts: [], expect: expected }, broken, start).verdict !== 'well') return true;
  const isUnknown = (draft: DraftBill) => hasUnknownWords(scraper, draft);
  const bills = (crawl: Crawl) => crawl.pages.flatMap(({ reading }) => reading.bills);
  const words = (crawl: Crawl) => bills(crawl).filter(isUnknown).length;
  if (broken.faults.length > healthy.faults.length || words(broken) > words(healthy)) return true;
  const titles = new Map(bills(healthy).map(({ key, title }) => [key, title]));
  const profile = (crawl: Crawl) => profileOf({ cards: [], parts: [] }, crawl.pages, start, isUnknown);
  const again = seenAgain(broken.pages, (key) => {
    const title = titles.get(key);
    return title ? [foldTitle(title)] : [];
  });
  return doubts(scraper, profile(broken), { last: profile(healthy), known: 10_000, ...again }).length > 0;
}

const formatOf = ({ extension }: Example) => (extension === 'json' || extension === 'xml' ? extension : 'html');
/** All that a run could tell anyone; a mark of change is compared and never told. */
const said = (crawl: Crawl) =>
  JSON.stringify(crawl.pages.map(({ reading }) => reading.bills.map(({ mark: _mark, ...draft }) => draft)));
const table = new Map<string, { noticed: number; same: number; not: string[] }>();

describe.each(scrapers.map((scraper) => [scraper.id, scraper] as const))('%s', (_, scraper) => {
  const watched = watchedOf(scraper);

  it('has a page to be watched by', () => expect(watched).not.toBeNull());

  it.each(SOFT_BREAKS)('notices at the next poll, or is not harmed by: $name', ({ name, on }) => {
    if (watched === null) return;
    const text = (sourceOf(watched.example).bytes as Buffer).toString('utf8');
    const made = on(text, formatOf(watched.example));
    if (made === null || made.toString() === text) return;
    const broken = runOf(scraper, watched.example, Buffer.from(made));
    const row = table.get(name) ?? { noticed: 0, same: 0, not: [] };
    table.set(name, row);
    if (isNoticed(scraper, watched, broken)) row.noticed += 1;
    else if (said(broken) === said(watched.healthy)) row.same += 1;
    else row.not.push(scraper.id);
    expect(row.not).not.toContain(scraper.id);
  });

  it.each<FaultCode>([
    'fetch.unreachable',
    'fetch.refused',
    'fetch.tls',
    'fetch.rate-limited',
    'fetch.server-error',
    'fetch.forbidden-by-robots',
    'fetch.timeout',
    'fetch.truncated',
    'fetch.not-found',
  ])('that cannot be asked is noticed at the next poll: %s', (code) => {
    const url = 'https://made.example/';
    const crawl = { ...emptyCrawl(), faults: [new Fault(code, 'made').toRecord()], failedStarts: [url], lostLists: 1 };
    expect(judgeRun(scraper, crawl, [{ page: 'list', url }]).verdict).toBe('failed');
  });
});

afterAll(() => {
  const lines = [...table].map(
    ([name, { noticed, same, not }]) =>
      `  ${name}: noticed ${noticed}, read the same ${same}${not.length > 0 ? `, NOT NOTICED ${not.join(', ')}` : ' '}`,
  );
  process.stdout.write(`soft breaks on the page, by registries:\n${lines.join('\n')}\n`);
});

const DAY_MS = 86_400_000;
const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const isWorkday = (day: string) => weekday(day) % 6 !== 0;
/** Ten weeks. */
const SUMMER = [{ from: '07-01', to: '09-08' }];
const isRecess = (day: string) => day.slice(5) >= '07-01' && day.slice(5) <= '09-08';

/** The days on which a healthy registry shows something new. */
const RHYTHMS: Readonly<Record<string, (day: string, chance: () => number) => boolean>> = {
  'every working day': (day, chance) => isWorkday(day) && chance() < 0.9,
  'some days a week': (day, chance) => isWorkday(day) && chance() < 0.35,
  'once a week': (day) => weekday(day) === 3,
  'in bursts each month': (day, chance) => Number(day.slice(8)) <= 4 && chance() < 0.9,
};
const START = '2024-01-01';
const LENGTH = 730;
const SEEDS = [1, 2, 3, 4, 5];

function newsOf(rhythm: string, seed: number): string[] {
  const thrown = dice(seed);
  const isNews = RHYTHMS[rhythm] as (day: string, chance: () => number) => boolean;
  return Array.from({ length: LENGTH }, (_, index) => dayAfter(START, index)).filter(
    (day) => !isRecess(day) && isNews(day, () => thrown.whole(1_000) / 1_000),
  );
}

/** The first day of a silence longer than what was learned by then; null when there is none until `end`. */
function firstAlarm(news: readonly string[], from: string, end: string): string | null {
  for (let day = from; day <= end; day = dayAfter(day, 1)) {
    const known = news.filter((shown) => shown <= day);
    const gap = learnGap(known.slice(1), SUMMER);
    const last = known.at(-1);
    if (gap !== null && last !== undefined && sittingDaysBetween(last, day, SUMMER) > gap) return day;
  }
  return null;
}

describe.each(Object.keys(RHYTHMS))('a registry that shows something new %s', (rhythm) => {
  it('gives no false alarm in its second year, ten weeks of recess included', () => {
    const end = dayAfter(START, LENGTH - 1);
    expect(SEEDS.map((seed) => firstAlarm(newsOf(rhythm, seed), '2025-01-01', end))).toEqual(SEEDS.map(() => null));
  });

  it('and stops in mid-session is noticed the day after the longest usual silence: its list is frozen, a new session is not followed, or nothing moves', () => {
    for (const seed of SEEDS) {
      const news = newsOf(rhythm, seed).filter((day) => day <= '2025-10-06');
      const last = news.at(-1) as string;
      const alarm = firstAlarm(news, last, '2026-06-30');
      expect(alarm).not.toBeNull();
      expect(sittingDaysBetween(last, alarm as string, SUMMER)).toBe((learnGap(news.slice(1), SUMMER) as number) + 1);
    }
  });
});
