import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import type { Sql } from '../../ports/sql.js';
import { openEmbedded } from './embedded.js';
import { lockFolder } from './folder-lock.js';
import { type Prisma, PrismaClient } from './generated/client.js';
import { type ScriptRunner, migrate } from './migrate.js';
import { pgliteAdapter } from './pglite-adapter.js';

/** One database, embedded or on a server; the same to everything above. */
export interface Database {
  kind: 'embedded' | 'server';
  prisma: PrismaClient;
  sql: Sql;
  /** Several statements at once, without values. */
  script: (text: string) => Promise<void>;
  /** Names of the migrations applied at this start. */
  migrated: string[];
  close: () => Promise<void>;
}

export type Tx = Prisma.TransactionClient;

/** Plain SQL inside a Prisma transaction. */
export function sqlOf(tx: Pick<PrismaClient, '$queryRawUnsafe'>): Sql {
  return <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []) =>
    tx.$queryRawUnsafe<Row[]>(text, ...values);
}

const LONG_TRANSACTION_MS = 60_000;
const transactionOptions = { maxWait: LONG_TRANSACTION_MS, timeout: LONG_TRANSACTION_MS };

/** Wraps an open PGlite and brings it up to date. */
export async function embeddedDatabase(
  db: PGlite,
  migrations: string,
  onClose: () => void = () => undefined,
): Promise<Database> {
  const query: Sql = async <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []) =>
    (await db.query<Row>(text, [...values])).rows;
  const script = async (text: string) => void (await db.exec(text));
  const runner: ScriptRunner = { query: (text, values) => query(text, values), script };
  const migrated = await migrate(runner, migrations);
  const prisma = new PrismaClient({ adapter: pgliteAdapter(db), transactionOptions });
  const close = async () => {
    await prisma.$disconnect();
    await db.close();
    onClose();
  };
  return { kind: 'embedded', prisma, sql: query, script, migrated, close };
}

/** The database in a folder of its own, held by this process alone. */
export async function openEmbeddedDatabase(dataDir: string, migrations: string): Promise<Database> {
  mkdirSync(dataDir, { recursive: true });
  const release = lockFolder(dataDir);
  try {
    return await embeddedDatabase(await openEmbedded(join(dataDir, 'db')), migrations, release);
  } catch (error) {
    release();
    throw error;
  }
}

async function migrateServer(pool: pg.Pool, migrations: string): Promise<string[]> {
  const client = await pool.connect();
  try {
    const query = async (text: string, values: unknown[] = []) =>
      (await client.query(text, values)).rows as Record<string, unknown>[];
    return await migrate({ query, script: async (text) => void (await client.query(text)) }, migrations);
  } finally {
    client.release();
  }
}

/** The database on a PostgreSQL server. */
export async function openServerDatabase(url: string, migrations: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  pool.on('error', () => undefined); // a lost idle connection is replaced at the next query, which then tells
  const migrated = await migrateServer(pool, migrations);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions });
  const sql: Sql = async <Row extends Record<string, unknown>>(text: string, values: readonly unknown[] = []) =>
    (await pool.query(text, [...values])).rows as Row[];
  const close = async () => {
    await prisma.$disconnect();
    await pool.end();
  };
  return { kind: 'server', prisma, sql, script: async (text) => void (await pool.query(text)), migrated, close };
}
