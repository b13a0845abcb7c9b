import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BareDatabase, openBareDatabase } from '../../../test/harness/bare-database.js';
import { databaseName } from '../../../test/harness/test-program.js';
import { migrate } from './migrate.js';

const RELEASED = 'prisma/migrations';
const STEP = '20261124000100_judgements';
const idOf = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

let db: BareDatabase;
let folder: string;

/** A database as it stood before the step, with judgements in it. */
beforeAll(async () => {
  db = await openBareDatabase();
  folder = await mkdtemp(join(tmpdir(), 'tracker-migrations-'));
  for (const name of (await readdir(RELEASED)).filter((each) => each < STEP))
    await cp(join(RELEASED, name), join(folder, name), { recursive: true });
  await migrate(db, folder);
  for (const bill of ['decided', 'guessed'])
    await db.query(
      `INSERT INTO bill (id, registry_name, key, country, origin, title, outcome, state, first_seen_at)
       VALUES ($1, 'zz/test', $1, 'ZZ', 'registry', 'On bees', 'pending', '{}', now())`,
      [bill],
    );
  const rows: [number, string, string, string, boolean][] = [
    [1, 'guessed', 'machine', '2026-01-02', false],
    [2, 'guessed', 'machine', '2026-01-01', true],
    [3, 'decided', 'machine', '2026-01-01', false],
    [4, 'decided', 'machine', '2026-01-02', false],
    [5, 'decided', 'person', '2026-01-03', true],
  ];
  for (const [n, ...row] of rows)
    await db.query(
      `INSERT INTO assessment (id, bill_id, by, at, standing, score, direction, threats)
       VALUES ($1, $2, $3, $4, $5, 0.5, 'neutral', '[]')`,
      [idOf(n), ...row],
    );
});
afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true, force: true });
});

describe(`judgements that were there before the upgrade, on the ${databaseName}`, () => {
  it('keep what stood: the machine’s standing one is its present one, under a person’s word its latest', async () => {
    expect(await migrate(db, RELEASED)).toContain(STEP);
    const rows = await db.query('SELECT id, present, standing FROM assessment WHERE present OR standing ORDER BY id');
    expect(rows).toEqual([
      { id: idOf(2), present: true, standing: true },
      { id: idOf(4), present: true, standing: false },
      { id: idOf(5), present: false, standing: true },
    ]);
  });
});
