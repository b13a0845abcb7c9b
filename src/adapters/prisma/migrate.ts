import { createHash, randomUUID } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../../domain/fault.js';

/** What a migration needs of a database: several statements at once, and rows. */
export interface ScriptRunner {
  query(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  script(text: string): Promise<void>;
}

/** The lock Prisma's own migration engine takes. */
const PRISMA_ADVISORY_LOCK = 72707369;

/** Prisma's own table, so that its tools accept the history. */
const HISTORY_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

async function migrationsIn(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function applyOne(runner: ScriptRunner, migration: Migration): Promise<void> {
  await runner.script('BEGIN');
  try {
    await runner.script(migration.sql);
    await runner.query(
      'INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ($1, $2, now(), $3, 1)',
      [randomUUID(), migration.checksum, migration.name],
    );
    await runner.script('COMMIT');
  } catch (error) {
    await runner.script('ROLLBACK');
    throw error;
  }
}

function checkHistory(applied: Map<string, string>, migrations: readonly Migration[]): void {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const [name, checksum] of applied) {
    if (!known.has(name)) {
      throw new Fault(
        'usage',
        `the database was made by a newer program (it has the migration ${name}, which this one does not know); start the newer program, or restore a backup`,
      );
    }
    if (known.get(name) !== checksum) {
      throw new Fault(
        'usage',
        `the migration ${name} differs from the one that made this database; use the program's released files`,
      );
    }
  }
}

/**
 * Applies what is missing of `prisma/migrations`, each in one transaction, under Prisma's lock and in Prisma's own
 * book, without Prisma's engine. Returns the names applied now. Throws a Fault `usage` for a database of a newer program.
 */
export async function migrate(runner: ScriptRunner, folder: string): Promise<string[]> {
  const migrations = await migrationsIn(folder);
  await runner.query('SELECT pg_advisory_lock($1::bigint)', [PRISMA_ADVISORY_LOCK]);
  try {
    await runner.script(HISTORY_TABLE);
    const rows = await runner.query(
      'SELECT migration_name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL',
    );
    const applied = new Map(rows.map((row) => [String(row.migration_name), String(row.checksum)]));
    checkHistory(applied, migrations);
    const missing = migrations.filter(({ name }) => !applied.has(name));
    for (const migration of missing) await applyOne(runner, migration);
    return missing.map(({ name }) => name);
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1::bigint)', [PRISMA_ADVISORY_LOCK]);
  }
}
