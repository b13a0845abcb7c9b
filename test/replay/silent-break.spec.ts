import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { scrapers } from '../../src/app/scrapers.js';
import type { DraftBill, Follow, PageReading } from '../../src/domain/draft.js';
import { Fault, type FaultCode } from '../../src/domain/fault.js';
import { isOfOneBill } from '../../scrapers/kit/scraper.js';
import { normalise } from '../../src/pipeline/normalise.js';
import { differences } from '../harness/reading-difference.js';
import { sourceOf } from '../harness/examples.js';
import { BREAKS_OF_ROWS, type BreakOfRows, type Format } from './changed-rows.js';
import { dayAfter } from './days.js';
import { type Eve, STANDSTILLS, livedUntilBreak, stoodStill } from './made-year.js';
import { Outcomes, type Outcome } from './outcomes.js';
import { SOFT_BREAKS } from './soft-breaks.js';
import { UNNOTICEABLE } from './unnoticeable.js';
import { type Told, Watch } from './watch.js';
import { type Watched, crawlOf, failed, longList, pagesOf, read, watchedOf } from './watched.js';

const HARD: readonly (readonly [string, FaultCode])[] = [
  ['DNS gone, connection refused', 'fetch.unreachable'],
  ['TLS expired', 'fetch.tls'],
  ['403', 'fetch.refused'],
  ['429 with Retry-After', 'fetch.rate-limited'],
  ['5xx', 'fetch.server-error'],
  ['robots.txt now forbids', 'fetch.forbidden-by-robots'],
  ['timeout', 'fetch.timeout'],
  ['truncated body', 'fetch.truncated'],
];

const ON_THE_PAGE: readonly BreakOfRows[] = [
  ...BREAKS_OF_ROWS,
  ...SOFT_BREAKS.map(({ name, on }): BreakOfRows => ({
    name,
    on: (text, format) => [on(text, format)].filter((made) => made !== null && made.toString() !== text).map(String),
  })),
];

const formatOf = ({ extension }: Watched['example']): Format =>
  extension === 'json' || extension === 'xml' ? extension : 'html';
const each = (members: readonly unknown[]) => [...new Set(members.map((member) => JSON.stringify(member)))].sort();
const formOfMark = (mark: string | null | undefined) =>
  mark?.startsWith('1970-01-01') ? 'no day' : mark?.replace(/\d+/g, '9').replace(/\p{L}+/gu, 'a');

/** What a page says of bills and where it leads, whatever the order; of a mark of change only its form, as it is only compared. */
function said({ bills, follow }: PageReading): string {
  const shown = ({ mark, actions, ...draft }: DraftBill) => ({
    ...Object.fromEntries(
      Object.entries(draft).map(([name, value]) => [name, Array.isArray(value) ? each(value) : value]),
    ),
    mark: formOfMark(mark),
    actions: actions?.map(({ order: _order, ...step }) => step),
  });
  return JSON.stringify([bills.map(shown), each(follow)]);
}

const POLLS_TO_LEARN = 80;
/** What was learned may grow old in a long silence, and the usual one shorter. */
const FORTNIGHT = 14;
/** As long as the longest silence that any of the rhythms teaches. */
const LONGEST_DAYS = 120;

/** A page that was read well many times, saying the same. */
async function settled(watched: Watched, day: string): Promise<{ watch: Watch; usual: Set<string> }> {
  const watch = new Watch(watched);
  for (let polls = 0; polls < POLLS_TO_LEARN; polls += 1)
    await watch.poll(crawlOf(watched, pagesOf(watched.healthy)), day);
  return usualOf(watch, day);
}

/** The faults that a registry's pages have always: examples hold damaged rows on purpose. */
async function usualOf(watch: Watch, day: string): Promise<{ watch: Watch; usual: Set<string> }> {
  const { faults } = await watch.fork().poll(crawlOf(watch.watched, pagesOf(watch.watched.healthy)), day);
  return { watch, usual: new Set(faults.map(({ message }) => message)) };
}

interface Settled {
  watch: Watch;
  usual: ReadonlySet<string>;
  day: string;
}

const isNoted = ({ faults }: Told, usual: ReadonlySet<string>) => faults.some(({ message }) => !usual.has(message));
const pollsOf = ({ scraper }: Watched, days: number) => Math.round((days * 24) / scraper.every.hours);

/** Polls a page that stays broken until someone is told; silence tells only of one that shows nothing any more. */
async function outcomeOf({ watch, usual, day }: Settled, crawl: ReturnType<typeof crawlOf>): Promise<Outcome> {
  const going = watch.fork();
  const isEmpty = crawl.pages.every(({ reading }) => reading.bills.length === 0);
  for (let days = 1; days <= (isEmpty ? LONGEST_DAYS : 1); days += 1) {
    const told = await going.poll(crawl, dayAfter(day, days - 1));
    if (days === 1 && told.verdict !== 'well') return { kind: 'refused', told };
    if (days === 1 && isNoted(told, usual)) return { kind: 'noted', told };
    if (told.state !== 'well') return { kind: 'later', told, polls: pollsOf(watch.watched, days) };
  }
  return { kind: 'silent' };
}

const UNHEARD = 'one unknown stage word';

/** What the steps of bills tell: words that no table holds are only shown, where the layout or a code tells the stage. */
function told({ scraper }: Watched, { bills }: PageReading): string {
  const steps = (draft: DraftBill) =>
    normalise(scraper, draft).actions.map(({ date, classes, stage, decides }) => [date, classes, stage, decides]);
  const facts = ({ statusWords: _words, actions: _actions, mark: _mark, ...draft }: DraftBill) => draft;
  return JSON.stringify(bills.map((draft) => [facts(draft), steps(draft)]));
}

function isHarmless(watched: Watched, reading: PageReading, name: string): boolean {
  const { healthy } = watched;
  return said(reading) === said(healthy) || (name === UNHEARD && told(watched, reading) === told(watched, healthy));
}

function pagesWith(reading: PageReading, healthy: PageReading, name: string): PageReading[] {
  // One word of one bill: the other pages are as they were.
  return name === UNHEARD ? [reading, ...pagesOf(healthy).slice(1)] : pagesOf(reading);
}

const table = new Outcomes();
const excusesUsed = new Set<string>();

function isExcused(where: string, name: string): boolean {
  const excuse = UNNOTICEABLE.find(({ at, what }) => at.test(where) && what.test(name));
  if (excuse) excusesUsed.add(excuse.why);
  return excuse !== undefined;
}

/** What no one was told of, and could have been; every outcome is counted. */
async function brokenIn(settledPage: Settled, { name, on }: BreakOfRows): Promise<string[]> {
  const { watched } = settledPage.watch;
  const { example, scraper, healthy } = watched;
  const text = Buffer.from(sourceOf(example).bytes).toString('utf8');
  const silent: string[] = [];
  for (const [index, made] of on(text, formatOf(example), healthy).entries()) {
    const reading = read(watched, Buffer.from(made));
    const isSame = !(reading instanceof Fault) && isHarmless(watched, reading, name);
    const crawl =
      reading instanceof Fault ? failed(watched, [reading]) : crawlOf(watched, pagesWith(reading, healthy, name));
    const found: Outcome = isSame ? { kind: 'same' } : await outcomeOf(settledPage, crawl);
    const change =
      reading instanceof Fault
        ? []
        : [...differences(healthy.bills, reading.bills), ...differences(healthy.follow, reading.follow)];
    const where = `${scraper.id} ${example.name} ${index}: ${change.slice(0, 3).join('; ')}`;
    const outcome: Outcome = found.kind === 'silent' && isExcused(where, name) ? { kind: 'excused' } : found;
    table.add(name, outcome);
    if (outcome.kind === 'silent') silent.push(where);
  }
  return silent;
}

/** Rows of a list that is long enough to be cut to a quarter, or to grow to four times as much. */
const ROWS = 24;

async function listBecomes(
  eve: Eve,
  name: string,
  become: (long: PageReading) => PageReading,
): Promise<Outcome['kind']> {
  const { watched } = eve.watch;
  const watch = eve.watch.fork();
  const long = longList(watched, ROWS);
  const lastWell = await watch.poll(crawlOf(watched, [long]), dayAfter(eve.day, -1));
  // Bills that have left the list since are known as well.
  const next = await usualOf(watch, eve.day);
  const isChanges = watched.start.every(({ changesOnly }) => changesOnly === true);
  if (lastWell.verdict !== 'well')
    throw new Error(`${watched.scraper.id}: a long list was refused: ${lastWell.reason}`);
  const outcome = await outcomeOf({ ...next, day: eve.day }, crawlOf(watched, [become(long)]));
  const found: Outcome =
    outcome.kind === 'silent' || outcome.kind === 'later' ? (isChanges ? { kind: 'excused' } : outcome) : outcome;
  table.add(name, found);
  return found.kind;
}

describe.each(scrapers.map((scraper, index) => [scraper.id, scraper, index + 1] as const))('%s', (_, scraper, seed) => {
  const pages = watchedOf(scraper);
  const main = pages[0] as Watched;
  let eve: Eve;
  let all: Settled[] = [];

  beforeAll(async () => {
    eve = await livedUntilBreak(main, seed);
    const others = await Promise.all(pages.slice(1).map((page) => settled(page, eve.day)));
    all = [await usualOf(eve.watch, eve.day), ...others].map((one) => ({ ...one, day: eve.day }));
  });

  it('gives no false alarm in a healthy year of polls', () => expect(eve.alarms).toEqual([]));

  it.each(HARD)('is told broken at the next poll: %s', async (name, code) => {
    const told = await eve.watch.fork().poll(failed(main, [new Fault(code, `made: ${code}`)]), eve.day);
    table.add(name, told.verdict === 'failed' ? { kind: 'refused', told } : { kind: 'silent' });
    expect([told.verdict, told.state]).toEqual(['failed', 'broken']);
    expect(told.reason).toContain('it could not be read');
  });

  it.each(ON_THE_PAGE)('tells of it, or is not harmed by it: $name', async (soft) => {
    const silent: string[] = [];
    for (const page of all) silent.push(...(await brokenIn(page, soft)));
    expect(silent).toEqual([]);
  });

  // What a registry does not have cannot break: such cases are not made for it, and the table counts what was tried.
  const hasSession = scraper.sessions !== null && main.healthy.bills.some(({ session }) => session != null);

  if (hasSession)
    it('tells at the next poll of bills of a session that it does not know', async () => {
      const bills = main.healthy.bills.map((draft) => ({ ...draft, session: 'unheard', key: `${draft.key}0` }));
      const outcome = await outcomeOf(all[0] as Settled, crawlOf(main, pagesOf({ ...main.healthy, bills })));
      table.add('bills of an unknown session', outcome);
      expect(['noted', 'refused']).toContain(outcome.kind);
    });

  const isList = main.start.length > 0 && !isOfOneBill(scraper, main.example.kind);
  const leadsOn = ({ page }: Follow) => !isOfOneBill(scraper, page);

  if (isList)
    it('is not believed when its list grows to four times as many bills in one night', async () => {
      const become = (long: PageReading) => ({
        ...long,
        bills: [...long.bills, ...longList(main, 3 * ROWS, 60_000).bills],
      });
      expect(await listBecomes(eve, '300 % growth in one night', become)).not.toBe('silent');
    });

  if (isList)
    it('is not believed when only the first rows of its list are left', async () => {
      const become = (long: PageReading) => ({ ...long, bills: long.bills.slice(0, ROWS / 4) });
      expect(await listBecomes(eve, 'list cut to its first rows', become)).not.toBe('silent');
    });

  if (isList && main.healthy.follow.some(leadsOn))
    it('is not believed when its further pages vanish', async () => {
      const become = (long: PageReading) => ({ ...long, follow: long.follow.filter((one) => !leadsOn(one)) });
      expect(await listBecomes(eve, 'list cut to one page', become)).not.toBe('silent');
    });

  it.each(Object.keys(STANDSTILLS))(
    'is told late when the longest usual silence is over, and not before: %s',
    async (name) => {
      const found = await stoodStill(eve, name);
      // On so few days of a month are known bills seen to move that their rhythm is not learned within a year.
      const isSeldom = name === 'statuses stop moving' && eve.life.rhythm === 'in bursts each month';
      const silent: Outcome = { kind: isSeldom ? 'excused' : 'silent' };
      table.add(name, found === null ? silent : { kind: 'later', told: found.told, polls: pollsOf(main, found.days) });
      if (found === null && isSeldom) return;
      const [, silence, usual] =
        /for (\d+) days; the longest that is usual is (\d+)/.exec(String(found?.told.reason)) ?? [];
      expect(found?.told.state).toBe('late');
      expect(Number(silence)).toBeGreaterThan(Number(usual));
      expect(Number(silence)).toBeLessThanOrEqual(Number(usual) + FORTNIGHT);
    },
  );
});

describe('what the replay found', () => {
  const cells = (line: string) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .join('|');

  it('stands in docs/silent-breaks.md', () => {
    const page = readFileSync('docs/silent-breaks.md', 'utf8').split('\n').map(cells);
    for (const line of table.lines()) expect(page).toContain(cells(line));
  });

  it('uses every excuse, and the page gives each', () => {
    expect(UNNOTICEABLE.map(({ why }) => why).filter((why) => !excusesUsed.has(why))).toEqual([]);
    const page = readFileSync('docs/silent-breaks.md', 'utf8');
    expect(UNNOTICEABLE.filter(({ why }) => !page.includes(why))).toEqual([]);
  });

  afterAll(() => {
    process.stdout.write(`silent breaks:\n${table.lines().join('\n')}\n`);
  });
});
