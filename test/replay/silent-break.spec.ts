import { afterAll, describe, expect, it } from '@jest/globals';
import { foldTitle } from '../../scrapers/kit/words.js';
import { isOfOneBill, type Scraper } from '../../scrapers/kit/scraper.js';
import { dice, type Dice } from '../../src/app/bench/seeded.js';
import { scrapers } from '../../src/app/scrapers.js';
import { type KeptProfile, judgeCrawl } from '../../src/app/reading/judge-crawl.js';
import { billId } from '../../src/domain/bill.js';
import type { PageReading } from '../../src/domain/draft.js';
import { Fault, type FaultCode, type FaultRecord } from '../../src/domain/fault.js';
import { type Recess, isInRecess, judgeHealth, silenceOf, sittingDaysBetween } from '../../src/domain/health.js';
import type { Crawl, ReadPage } from '../../src/pipeline/collect/crawl.js';
import { normalise } from '../../src/pipeline/normalise.js';
import { parsePage } from '../../src/pipeline/parse.js';
import type { BillStanding } from '../../src/ports/ledger.js';
import { examplesOf, sourceOf } from '../harness/examples.js';
import { SOFT_BREAKS, type SoftBreak, usual } from '../harness/silent-breaks.js';

interface Site {
  scraper: Scraper;
  kind: string;
  url: string;
  contentType: string | null;
  text: string;
  format: string;
  healthy: PageReading;
  isList: boolean;
}

/** One sound page of each kind by which a poll sees bills: the lists, or the cards of a registry without one. */
function sitesOf(scraper: Scraper): Site[] {
  const sites = examplesOf(scraper).flatMap((example): Site[] => {
    const source = sourceOf(example);
    const common = { scraper, kind: source.kind, url: source.url, contentType: source.contentType, format: example.extension };
    try {
      const healthy = parsePage(scraper, source);
      const isList = !isOfOneBill(scraper, source.kind);
      return healthy.bills.length === 0 || example.extension === 'txt' || (isList && scraper.moving?.includes(source.kind) === false && source.kind === 'vote')
        ? []
        : [{ ...common, text: Buffer.from(source.bytes).toString('utf8'), healthy, isList }];
    } catch (error) {
      if (error instanceof Fault) return [];
      throw error;
    }
  });
  const lists = sites.filter(({ isList }) => isList);
  return [...new Map((lists.length > 0 ? lists : sites).map((site) => [site.kind, site])).values()];
}

const SITES = scrapers.flatMap(sitesOf);

const nothing: Crawl = { pages: [], missing: [], faults: [], failedStarts: [], requests: 1, bytes: 1, stoppedEarly: false, unread: 0, lostLists: 0 };

/** What one poll of a site gives: its page as it was read, or the fault that stopped it. */
function poll(site: Site, read: () => PageReading): Crawl {
  try {
    const reading = read();
    const kept = { sha256: 'a', seenAt: 'a', etag: null, lastModified: null, contentType: site.contentType, known: null };
    return { ...nothing, pages: [{ kind: site.kind, url: site.url, ...kept, reading } as ReadPage], faults: reading.faults };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const lost = site.isList ? 1 : 0;
    return { ...nothing, faults: [error.toRecord()], failedStarts: site.isList ? [site.url] : [], lostLists: lost };
  }
}

/** The examples show a few rows of a list; its least is that of the example here. */
const small = (scraper: Scraper, healthy: PageReading): Scraper => ({
  ...scraper,
  expect: { min: Math.min(scraper.expect.min, healthy.bills.length), max: Math.max(scraper.expect.max, healthy.bills.length * 10) },
});

function standingsOf({ scraper, healthy }: Site, more: number): Map<string, BillStanding> {
  const known = healthy.bills
    .filter(({ key }) => key !== null)
    .map(({ key, title }): [string, BillStanding] => [
      billId(scraper.id, key as string),
      { stage: null, outcome: 'pending', isGone: false, titles: title === null ? [] : [foldTitle(title)] },
    ]);
  const others = Array.from({ length: more }, (_, index): [string, BillStanding] => [
    `other-${index}`,
    { stage: null, outcome: 'pending', isGone: false, titles: [] },
  ]);
  return new Map([...known, ...others]);
}

async function judged(site: Site, crawled: Crawl, last: KeptProfile | null) {
  const ledger = { lastProfile: () => Promise.resolve(last), isAccepted: () => Promise.resolve(false) };
  const start = site.isList ? [{ page: site.kind, url: site.url }] : [];
  const scraper = small(site.scraper, site.healthy);
  const found = await judgeCrawl(scraper, ledger, { crawled, start, standings: standingsOf(site, 1_000), scope: 'full' });
  const words: FaultRecord[] = found.crawled.pages.flatMap(({ reading }) =>
    reading.bills.flatMap((draft) => {
      try {
        return normalise(scraper, draft).faults;
      } catch (error) {
        if (error instanceof Fault) return [error.toRecord()];
        throw error;
      }
    }),
  );
  return { ...found, faults: [...found.faults, ...words] };
}

type Noticed = 'refused' | 'flagged' | 'not visible' | 'not noticed';

/** What the first poll after a break makes of it, beside the healthy poll before. */
async function firstPoll(site: Site, broken: SoftBreak): Promise<Noticed> {
  const isOfRun = broken.run !== undefined;
  const healthy = isOfRun ? usual(site.healthy) : site.healthy;
  const whole = { ...site, healthy };
  const before = await judged(whole, poll(whole, () => healthy), null);
  const made = isOfRun ? broken.run?.(broken.name.includes('growth') ? site.healthy : healthy) : broken.page?.(site);
  if (made === null || made === undefined || made === site.text) return 'not visible';
  const read = () =>
    isOfRun
      ? (made as PageReading)
      : parsePage(site.scraper, { kind: site.kind, url: site.url, contentType: site.contentType, bytes: Buffer.from(made as string) });
  const crawl = poll(whole, read);
  const after = await judged(whole, crawl, before.profile);
  const says = (pages: readonly ReadPage[]) => JSON.stringify(pages.map(({ reading }) => reading.bills.map((draft) => ({ ...draft, mark: null }))));
  if (after.verdict !== 'well') return 'refused';
  const known = before.faults.map((fault) => JSON.stringify(fault));
  if (after.faults.some((fault) => !known.includes(JSON.stringify(fault)))) return 'flagged';
  return says(crawl.pages) === says(before.crawled.pages) ? 'not visible' : 'not noticed';
}

interface Line {
  name: string;
  applies: number;
  next: number;
  later: number;
  latest: number;
  unnoticed: string[];
}
const table: Line[] = [];
const line = (name: string): Line => ({ name, applies: 0, next: 0, later: 0, latest: 0, unnoticed: [] });

const HARD: readonly [string, FaultCode][] = [
  ['DNS gone', 'fetch.unreachable'],
  ['connection refused', 'fetch.unreachable'],
  ['TLS expired', 'fetch.tls'],
  ['403', 'fetch.refused'],
  ['429 with Retry-After', 'fetch.rate-limited'],
  ['5xx', 'fetch.server-error'],
  ['robots.txt now forbids', 'fetch.forbidden-by-robots'],
  ['timeout', 'fetch.timeout'],
  ['truncated body', 'fetch.truncated'],
];

const stateOf = (verdict: string, fault: string | null) =>
  judgeHealth({
    ...{ offReason: null, acknowledged: null, hoursSinceRead: 1, everyHours: 24, silentDays: 1, gapDays: 6 },
    ...{ last: { verdict, fault, notes: 0 }, isInRecess: false, isByRequest: false },
  }).state;

describe(`a hard break of any registry (${scrapers.length})`, () => {
  it.each(HARD)('%s is noticed at the next poll', async (name, code) => {
    const found = line(name);
    for (const site of SITES) {
      const crawl = poll(site, () => {
        throw new Fault(code, 'made');
      });
      const { verdict, faults } = await judged(site, crawl, null);
      found.applies += 1;
      if (stateOf(verdict, faults[0]?.message ?? null) === 'broken') found.next += 1;
      else found.unnoticed.push(`${site.scraper.id} ${site.kind}`);
    }
    table.push(found);
    expect(found.unnoticed).toEqual([]);
  });
});

describe(`a soft break of any registry (${SITES.length} kinds of page)`, () => {
  it.each(SOFT_BREAKS)('$name is refused or flagged at the next poll, wherever it shows', async (broken) => {
    const found = line(broken.name);
    for (const site of SITES) {
      const noticed = await firstPoll(site, broken);
      if (noticed === 'not visible') continue;
      found.applies += 1;
      if (noticed === 'not noticed') found.unnoticed.push(`${site.scraper.id} ${site.kind}`);
      else found.next += 1;
    }
    table.push(found);
    expect([found.applies > 0, found.unnoticed]).toEqual([true, []]);
  });
});

const DAY_MS = 86_400_000;
const dayAt = (index: number) => new Date(Date.UTC(2026, 0, 1) + index * DAY_MS).toISOString().slice(0, 10);
const weekday = (index: number) => new Date(Date.UTC(2026, 0, 1) + index * DAY_MS).getUTCDay();
/** A registry learns for a year, and is then watched for another. */
const [FIRST, LAST] = [365, 730];
const SUMMER: readonly Recess[] = [{ from: '07-01', to: '09-08' }];

/** How often a parliament publishes outside of its recess, and on what days its known bills move. */
const RHYTHMS: Readonly<Record<string, (day: number, chance: Dice) => boolean>> = {
  'every working day': (day, chance) => weekday(day) % 6 !== 0 && chance.whole(10) < 8,
  weekly: (day, chance) => weekday(day) === 2 && chance.whole(10) < 9,
  'in bursts each month': (day) => Number(dayAt(day).slice(8)) <= 3,
};

interface Watched {
  falseAlarms: number;
  /** Days from the break to the alarm; null when it never came. */
  after: number | null;
  /** Of them, days outside of recess, and the gap that was learned. */
  sittingDays: number;
  gapDays: number | null;
}

/** Polls daily over two years; from `stopsAt` on the registry answers as before, and shows nothing new, or new bills only. */
function watch(recess: readonly Recess[], rhythm: string, seed: number, stopsAt: number | null, stops: 'all' | 'statuses'): Watched {
  const chance = dice(seed);
  const news: string[] = [];
  const moved: string[] = [];
  let falseAlarms = 0;
  for (let index = 0; index < LAST; index += 1) {
    const day = dayAt(index);
    const isNews = RHYTHMS[rhythm]?.(index, chance) === true && !isInRecess(day, recess);
    const isMoved = isNews && chance.whole(10) < 7;
    const isBroken = stopsAt !== null && index >= stopsAt;
    if (isNews && !(isBroken && stops === 'all')) news.push(day);
    if (isMoved && !isBroken) moved.push(day);
    const { since, gapDays } = silenceOf(news, moved, day, recess);
    const silentDays = since === null ? null : sittingDaysBetween(since, day, recess);
    const { state } = judgeHealth({
      ...{ offReason: null, acknowledged: null, last: { verdict: 'well', fault: null, notes: 0 } },
      ...{ hoursSinceRead: 1, everyHours: 24, silentDays, gapDays, isInRecess: isInRecess(day, recess), isByRequest: false },
    });
    if (state !== 'late') continue;
    if (!isBroken) falseAlarms += 1;
    else return { falseAlarms, after: index - stopsAt, sittingDays: sittingDaysBetween(dayAt(stopsAt - 1), day, recess), gapDays };
  }
  return { falseAlarms, after: null, sittingDays: 0, gapDays: null };
}

const seedOf = (text: string) => [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) >>> 0, 7);
/** Registries without a calendar of their own are watched with the long summer of most parliaments. */
const recessOf = ({ recess }: Scraper) => (recess === undefined || recess.length === 0 ? SUMMER : recess);
const WATCHED = scrapers.flatMap((scraper) => Object.keys(RHYTHMS).map((rhythm) => ({ scraper, rhythm, seed: seedOf(`${scraper.id} ${rhythm}`) })));

describe('a registry that goes on answering', () => {
  it('in recess for ten weeks, or publishing in bursts each month, gives no alarm in two healthy years', () => {
    const alarmed = WATCHED.filter(({ scraper, rhythm, seed }) => watch(recessOf(scraper), rhythm, seed, null, 'all').falseAlarms > 0);
    table.push({ ...line('false alarms in healthy years (must be 0)'), applies: WATCHED.length, unnoticed: alarmed.map(({ scraper }) => scraper.id), next: alarmed.length });
    expect(alarmed.map(({ scraper, rhythm }) => `${scraper.id} ${rhythm}`)).toEqual([]);
  });

  it.each([
    ['list frozen at an old day', 'all'],
    ['new session not followed', 'all'],
    ['stops in mid-session', 'all'],
    ['statuses stop moving', 'statuses'],
  ] as const)('%s: cannot be told from silence in a day, and is noticed within the gap that was learned', (name, stops) => {
    const found = line(name);
    for (const { scraper, rhythm, seed } of WATCHED) {
      const recess = recessOf(scraper);
      const days = Array.from({ length: 120 }, (_, index) => FIRST + index).filter((index) => !isInRecess(dayAt(index), recess));
      const stopsAt = dice(seed).pick(days);
      const { after, sittingDays, gapDays } = watch(recess, rhythm, seed, stopsAt, stops);
      found.applies += 1;
      found.latest = Math.max(found.latest, after ?? LAST);
      if (after !== null && gapDays !== null && sittingDays <= gapDays + 1) found.later += 1;
      else found.unnoticed.push(`${scraper.id} ${rhythm}`);
    }
    table.push(found);
    expect(found.unnoticed).toEqual([]);
  });
});

afterAll(() => {
  const rows = table.map(({ name, applies, next, later, latest, unnoticed }) =>
    [name.padEnd(44), String(applies).padStart(7), String(next).padStart(9), (later === 0 ? '-' : `${later} (≤ ${latest} d)`).padStart(16), String(unnoticed.length).padStart(11)].join(' '),
  );
  process.stdout.write(`${['break'.padEnd(44), 'applies', 'next poll', 'later', 'not noticed'].join(' ')}\n${rows.join('\n')}\n`);
});
