import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scrapers } from '../scrapers.js';
import type { Scraper } from '../../../scrapers/kit/scraper.js';
import { embeddedDatabase } from '../../adapters/prisma/database.js';
import { openInMemory } from '../../adapters/prisma/embedded.js';
import { dayIn } from '../../domain/day.js';
import type { Clock } from '../../ports/clock.js';
import { readConfig } from '../config.js';
import { createLogger } from '../logger.js';
import { type Program, migrationsFolder, openProgram } from '../program.js';
import type { StandIn } from '../stand-in.js';
import { exampleSite } from './example-site.js';
import { dumaOf } from './made-duma.js';
import { NAIVE_CRAWL, naiveCrawl } from './naive-crawl.js';
import { type BenchRow, type BenchSettings, type Figure, type Measured, row } from './report.js';

const START = '2026-11-20T06:00:00Z';
const HOUR_MS = 3_600_000;
const BILLS = 50;

/** A clock that stands until it is moved: a poll interval passes without waiting. */
interface HandClock extends Clock {
  advanceHours: (hours: number) => void;
}

function handClock(): HandClock {
  let now = Date.parse(START);
  return { now: () => new Date(now), advanceHours: (hours) => void (now += hours * HOUR_MS) };
}

const requests = (count: number): Figure => ({ value: count, worst: count, unit: 'requests' });

/** How often the site was asked while `work` went on. */
async function asked(site: StandIn, work: () => Promise<unknown>): Promise<number> {
  const before = site.asked.length;
  await work();
  return site.asked.length - before;
}

async function registryRows(
  title: string,
  program: Program,
  clock: HandClock,
  scraper: Scraper,
  site: StandIn,
): Promise<BenchRow[]> {
  const read = () => program.read(scraper.id, { cause: 'schedule', baseUrl: site.url, standInPace: 0 });
  const first = await asked(site, read);
  clock.advanceHours(scraper.every.hours);
  const quiet = await asked(site, read);
  const naive = await asked(site, () => naiveCrawl(scraper, site.url, dayIn(scraper.timeZone, clock.now())));
  const beside = { what: NAIVE_CRAWL, ...requests(naive) };
  return [
    row('politeness', `${title}, first run`, requests(first), beside),
    row('politeness', `${title}, quiet poll after ${scraper.every.hours} h`, requests(quiet), beside),
  ];
}

/** The whole program on a database in memory and a folder that goes with it; nothing is sent, no job runs. */
async function withEmptyProgram<T>(
  list: readonly Scraper[],
  work: (program: Program, clock: HandClock) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-bench-'));
  const clock = handClock();
  const config = readConfig({ DATA_DIR: folder, SCHEDULE: 'off', LOG_LEVEL: 'silent' });
  const db = await embeddedDatabase(await openInMemory(), migrationsFolder);
  const program = await openProgram(config, createLogger('silent'), { clock, db, scrapers: list });
  try {
    return await work(program, clock);
  } finally {
    await program.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The Duma's scraper under a name of its own, so that its first run is a first run. */
function otherDuma(): Scraper {
  const sozd = scrapers.find(({ id }) => id === 'ru/sozd');
  if (!sozd) throw new Error('the benchmark serves cards of ru/sozd, which is not among the registries');
  return { ...sozd, id: 'ru/made' };
}

interface Served {
  title: string;
  scraper: Scraper;
  open: () => Promise<StandIn>;
}

function served(): Served[] {
  const made = otherDuma();
  return [
    ...scrapers.map((scraper) => ({ title: `${scraper.id}, its examples`, scraper, open: () => exampleSite(scraper) })),
    { title: `ru/sozd, ${BILLS} invented bills`, scraper: made, open: () => dumaOf(made, BILLS) },
  ];
}

/** Requests to a registry in its first run and in a poll that finds nothing new, on a server that stands in for it. */
export async function benchPoliteness({ say }: BenchSettings): Promise<Measured> {
  const all = served();
  return withEmptyProgram(
    all.map(({ scraper }) => scraper),
    async (program, clock) => {
      const rows: BenchRow[] = [];
      for (const { title, scraper, open } of all) {
        say(`politeness: ${title} …`);
        const site = await open();
        try {
          rows.push(...(await registryRows(title, program, clock, scraper, site)));
        } finally {
          await site.close();
        }
      }
      return { rows };
    },
  );
}
