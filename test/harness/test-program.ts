import { randomBytes } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Scraper } from '../../scrapers/kit/scraper.js';
import { type Database, embeddedDatabase, openServerDatabase } from '../../src/adapters/prisma/database.js';
import { openInMemory } from '../../src/adapters/prisma/embedded.js';
import { drain } from '../../src/app/cli/collect-command.js';
import { readConfig } from '../../src/app/config.js';
import { handlersOf } from '../../src/app/handlers/handlers.js';
import { createLogger } from '../../src/app/logger.js';
import { type Program, migrationsFolder, openProgram } from '../../src/app/program.js';
import type { Clock } from '../../src/ports/clock.js';
import type { Mailer } from '../../src/ports/mailer.js';

/** The server the same suites run on, when there is one. */
export const serverUrl = process.env.TEST_DATABASE_URL ?? null;
export const databaseName = serverUrl ? 'PostgreSQL server' : 'embedded PostgreSQL';

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl as string });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** A database of one's own on the server; gives its address. */
export async function createServerDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl as string);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

/** An empty, migrated database: a copy of the embedded one, or a new one on the server. */
export async function openTestDatabase(): Promise<Database> {
  if (serverUrl) {
    const { url, drop } = await createServerDatabase();
    const db = await openServerDatabase(url, migrationsFolder);
    return { ...db, close: async () => void (await db.close(), await drop()) };
  }
  const dump = process.env.TEST_DATABASE_DUMP;
  return embeddedDatabase(await openInMemory(dump ? new Blob([await readFile(dump)]) : undefined), migrationsFolder);
}

/** A clock that stands where it is put. */
export function handClock(start: string): Clock & { set: (moment: string) => void; advance: (ms: number) => void } {
  let now = new Date(start);
  return {
    now: () => new Date(now),
    set: (moment) => void (now = new Date(moment)),
    advance: (ms) => void (now = new Date(now.getTime() + ms)),
  };
}

export interface TestProgram extends Program {
  /** Runs the handlers until no job is left. */
  settle: () => Promise<void>;
  folder: string;
}

/** The whole program on a database of its own, in a folder of its own; jobs run when `settle` is called. */
export async function openTestProgram(
  parts: { clock?: Clock; scrapers?: readonly Scraper[]; mailer?: Mailer; env?: Record<string, string> } = {},
): Promise<TestProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-test-'));
  const { env, ...rest } = parts;
  const config = readConfig({
    DATA_DIR: folder,
    PORT: '0',
    PUBLIC_URL: 'http://tracker.test',
    SCHEDULE: 'off',
    DOCUMENTS: 'off',
    STAND_IN_PACE_SECONDS: '0',
    ...env,
  });
  const program = await openProgram(config, createLogger(process.env.TEST_LOG ?? 'silent'), {
    ...rest,
    db: await openTestDatabase(),
  });
  let isWorking = false;
  const settle = async () => {
    if (!isWorking) await program.queue.work(handlersOf(program));
    isWorking = true;
    await drain(program.queue, 50);
  };
  const close = async () => {
    await program.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...program, settle, folder, close };
}
