import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scraper } from '../../../scrapers/kit/scraper.js';
import { embeddedDatabase } from '../../adapters/prisma/database.js';
import { openInMemory } from '../../adapters/prisma/embedded.js';
import type { Clock } from '../../ports/clock.js';
import { readConfig } from '../config.js';
import { createLogger } from '../logger.js';
import { type Program, migrationsFolder, openProgram } from '../program.js';

const START = '2026-11-20T06:00:00Z';
const HOUR_MS = 3_600_000;

/** A clock that stands until it is moved: a poll interval passes without waiting. */
export interface HandClock extends Clock {
  advanceHours: (hours: number) => void;
  /** Back to the first hour, so that each registry sees the same days. */
  restart: () => void;
}

function handClock(): HandClock {
  let now = Date.parse(START);
  return {
    now: () => new Date(now),
    advanceHours: (hours) => void (now += hours * HOUR_MS),
    restart: () => void (now = Date.parse(START)),
  };
}

/** The whole program on a database in memory and a folder that goes with it; nothing is sent, no job runs. */
export async function withEmptyProgram<T>(
  scrapers: readonly Scraper[],
  work: (program: Program, clock: HandClock) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-bench-'));
  const clock = handClock();
  const config = readConfig({ DATA_DIR: folder, SCHEDULE: 'off', LOG_LEVEL: 'silent' });
  const db = await embeddedDatabase(await openInMemory(), migrationsFolder);
  const program = await openProgram(config, createLogger('silent'), { clock, db, scrapers });
  try {
    return await work(program, clock);
  } finally {
    await program.close();
    await rm(folder, { recursive: true, force: true });
  }
}
