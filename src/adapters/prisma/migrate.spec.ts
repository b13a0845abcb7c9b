import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BareDatabase, openBareDatabase } from '../../../test/harness/bare-database.js';
import { databaseName } from '../../../test/harness/test-program.js';
import { migrate } from './migrate.js';

const released = 'prisma/migrations';

let db: BareDatabase;
let folder: string;
let names: string[];

/** A step after the released ones, so that what comes next can be tried. */
async function addMigration(name: string, sql: string): Promise<string> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), sql);
  return name;
}

const book = () =>
  db.query(
    'SELECT migration_name, checksum, finished_at, rolled_back_at, applied_steps_count FROM _prisma_migrations ORDER BY started_at, migration_name',
  );

async function isThere(table: string): Promise<boolean> {
  const [row] = await db.query('SELECT to_regclass($1) IS NOT NULL AS there', [table]);
  return row?.there === true;
}

beforeAll(async () => {
  db = await openBareDatabase();
  folder = await mkdtemp(join(tmpdir(), 'tracker-migrations-'));
  await cp(released, folder, { recursive: true });
  names = (await readdir(released, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
});

afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true, force: true });
});

describe(`migrations on the ${databaseName}`, () => {
  it('are applied in the order of their names', async () => {
    expect(await migrate(db, folder)).toEqual(names);
    expect(await isThere('bill')).toBe(true);
    expect(await isThere('search.document')).toBe(true);
  });

  it('stand in Prisma’s own book with name and SHA-256', async () => {
    const files = await Promise.all(names.map((name) => readFile(join(released, name, 'migration.sql'))));
    const expected = names.map((name, index) => [
      name,
      createHash('sha256')
        .update(files[index] as Buffer)
        .digest('hex'),
      1,
    ]);
    const rows = await book();
    expect(rows.map((row) => [row.migration_name, row.checksum, row.applied_steps_count])).toEqual(expected);
    expect(rows.every((row) => row.finished_at !== null && row.rolled_back_at === null)).toBe(true);
  });

  it('are applied once: the second start applies nothing', async () => {
    expect(await migrate(db, folder)).toEqual([]);
    expect(await book()).toHaveLength(names.length);
  });

  it('leave nothing when one of them fails half way, and the next start tries it again', async () => {
    const name = await addMigration('29991231000001_half', 'CREATE TABLE "half" ("id" INTEGER); SELECT 1 / 0;');
    await expect(migrate(db, folder)).rejects.toThrow(/division by zero/);
    expect(await isThere('half')).toBe(false);
    expect(await book()).toHaveLength(names.length);
    await addMigration(name, 'CREATE TABLE "half" ("id" INTEGER)');
    expect(await migrate(db, folder)).toEqual([name]);
    expect(await isThere('half')).toBe(true);
  });

  it('are refused when a released one was changed afterwards, and the fault names it', async () => {
    await addMigration('29991231000001_half', 'CREATE TABLE "half" ("id" BIGINT)');
    await expect(migrate(db, folder)).rejects.toMatchObject({
      name: 'Fault',
      code: 'usage',
      message: expect.stringContaining('29991231000001_half differs'),
    });
  });

  it('of a newer program make the older one refuse the database', async () => {
    await rm(join(folder, '29991231000001_half'), { recursive: true });
    await expect(migrate(db, folder)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/newer program.*29991231000001_half/),
    });
  });

  it('release Prisma’s lock also when they fail, so that the next start does not wait for ever', async () => {
    const locks = await db.query(
      "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = 72707369 AND pid = pg_backend_pid()",
    );
    expect(locks).toEqual([]);
  });
});
