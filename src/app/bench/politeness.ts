import type { Scraper } from '../../../scrapers/kit/scraper.js';
import { dayIn } from '../../domain/day.js';
import type { Program } from '../program.js';
import { scrapers } from '../scrapers.js';
import { type ChangeCost, changeCost } from './change-cost.js';
import { type Cost, requestsOf } from './cost.js';
import { type HandClock, withEmptyProgram } from './empty-program.js';
import { exampleSite, siteOf } from './example-site.js';
import { madeDuma } from './made-duma.js';
import { NAIVE_CRAWL } from './naive-crawl.js';
import { PolledRegistry } from './polled-registry.js';
import { type BenchRow, type BenchSettings, type Figure, type Measured, row } from './report.js';

const BILLS = 50;
/** Long enough for the turn of every open bill's card, and for one reading of each list to its end. */
const ROUND_DAYS = 15;
const DAY_HOURS = 24;
const CHANGES = 100;

const requests = (count: number, worst = count): Figure => ({ value: count, worst, unit: 'requests' });

/** What one registry was asked. */
interface Polls {
  first: Cost;
  /** Polls of so many days in which nothing changed. */
  quiet: Cost[];
  change: ChangeCost | null;
  naive: Cost;
}

async function measured(registry: PolledRegistry, program: Program, clock: HandClock): Promise<Polls> {
  clock.restart();
  const { every, timeZone } = registry.scraper;
  const first = await registry.first(program, clock);
  const quiet: Cost[] = [];
  for (let hours = 0; hours < ROUND_DAYS * DAY_HOURS; hours += every.hours)
    quiet.push(await registry.poll(program, clock));
  const change = await changeCost(registry, first, program, clock);
  const naive = await registry.naive(registry.begins(dayIn(timeZone, clock.now())));
  return { first, quiet, change, naive };
}

/** The middle and the most of what each poll gives. */
function spread(polls: readonly Cost[], of: (cost: Cost) => number): Figure {
  const counts = polls.map(of).sort((a, b) => a - b);
  return requests(counts[Math.floor(counts.length / 2)] as number, counts.at(-1));
}

function mean(polls: readonly Cost[], of: (cost: Cost) => number): Figure {
  const counts = polls.map(of);
  return requests(counts.reduce((sum, count) => sum + count, 0) / counts.length, Math.max(...counts));
}

function notHeld(count: number): string {
  return count === 0 ? '' : `, ${count} not in the examples`;
}

/** A bill costs a crawler without memory the same pages as it costs us when it has changed. */
function changesRow(title: string, { change, naive }: Polls, least: number): BenchRow[] {
  if (change === null) return [];
  const bills = Math.max(CHANGES, least);
  const ours = requests(CHANGES * change.cards + change.lists);
  const work = `${title}, ${CHANGES} changes: ${CHANGES} × ${change.cards} + ${change.lists} list pages (${change.how})`;
  const what = `${NAIVE_CRAWL}; derived, for ${bills} bills: its lists here and as many pages of each bill`;
  return [row('politeness', work, ours, { what, ...requests(naive.lists + bills * change.cards) })];
}

function rowsOf({ title, scraper }: PolledRegistry, polls: Polls, least: number): BenchRow[] {
  const { first, quiet, naive } = polls;
  const beside = { what: NAIVE_CRAWL, ...requests(requestsOf(naive)) };
  const lists = spread(quiet, ({ listsNotHeld }) => listsNotHeld).value;
  const all = quiet.reduce((sum, { listsNotHeld, cardsNotHeld }) => sum + listsNotHeld + cardsNotHeld, 0);
  const shown = (work: string, ours: Figure) => row('politeness', `${title}, ${work}`, ours, beside);
  return [
    shown(`first run${notHeld(first.listsNotHeld + first.cardsNotHeld)}`, requests(requestsOf(first))),
    shown(
      `quiet poll after ${scraper.every.hours} h without cards${notHeld(lists)}`,
      spread(quiet, (cost) => cost.robots + cost.lists),
    ),
    shown(
      `quiet poll with the cards whose turn it is, mean of ${quiet.length} polls${notHeld(all)}`,
      mean(quiet, requestsOf),
    ),
    ...changesRow(title, polls, least),
  ];
}

/** Every registry on its examples, and the Duma's under a name of its own with bills that are all there. */
async function served(): Promise<PolledRegistry[]> {
  const byId = [...scrapers].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sozd = byId.find(({ id }) => id === 'ru/sozd');
  if (!sozd) throw new Error('the benchmark serves cards of ru/sozd, which is not among the registries');
  const made: Scraper = { ...sozd, id: 'ru/made' };
  const opened = byId.map(async (scraper) => new PolledRegistry(scraper, await exampleSite(scraper)));
  const invented = new PolledRegistry(
    made,
    await siteOf(made, madeDuma(made, BILLS)),
    `ru/sozd, ${BILLS} invented bills`,
  );
  return [...(await Promise.all(opened)), invented];
}

/** Requests to every registry in its first run, in polls that find nothing new, and for changes, on a server that stands in for it. */
export async function benchPoliteness({ say }: BenchSettings): Promise<Measured> {
  const all = await served();
  const least = new Map(scrapers.map(({ id, expect }) => [id, expect.min]));
  return withEmptyProgram(
    all.map(({ scraper }) => scraper),
    async (program, clock) => {
      const measuredRows: Required<Measured> = { rows: [], skipped: [] };
      for (const registry of all) {
        const { title, scraper } = registry;
        say(`politeness: ${title} …`);
        const polls = await measured(registry, program, clock).finally(() => registry.close());
        measuredRows.rows.push(...rowsOf(registry, polls, least.get(scraper.id) ?? 0));
        if (polls.change === null)
          measuredRows.skipped.push(
            `politeness of ${title} for changes: no list tells of one, it is seen when its card's turn comes`,
          );
      }
      return measuredRows;
    },
  );
}
