import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillEveryTable } from '../../../test/harness/every-table.js';
import { databaseName, openTestDatabase, serverUrl } from '../../../test/harness/test-program.js';
import { createFileArchive } from '../archive/file-archive.js';
import { type Database, embeddedDatabase } from './database.js';
import { type DumpReport, dump, restore } from './dump.js';

const at = new Date('2026-03-01T10:00:00.123Z');

let folder: string;
let source: Database;
let target: Database;
let written: DumpReport;
let file: string;

const archiveIn = (name: string) => createFileArchive(join(folder, name));
const tablesOf = async (db: Database) =>
  (
    await db.sql<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1",
    )
  ).map(({ name }) => name);
const rowsOf = async (db: Database, table: string) =>
  (await db.sql<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM "${table}" t ORDER BY 1`)).map(({ row }) => row);
const isEmpty = async (db: Database) =>
  (await Promise.all((await tablesOf(db)).map((table) => rowsOf(db, table)))).every((rows) => rows.length === 0);

async function openSource(): Promise<Database> {
  return serverUrl ? embeddedDatabase(await PGlite.create(), 'prisma/migrations') : openTestDatabase();
}

async function changed(name: string, change: (lines: string[]) => string[]): Promise<string> {
  const lines = gunzipSync(await readFile(file))
    .toString()
    .trimEnd()
    .split('\n');
  await writeFile(join(folder, name), gzipSync(`${change(lines).join('\n')}\n`));
  return join(folder, name);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tracker-dump-'));
  file = join(folder, 'backup.jsonl.gz');
  source = await openSource();
  target = await openTestDatabase();
  await fillEveryTable(source, await archiveIn('from').put(Buffer.from('<html>')));
  written = await dump(source, archiveIn('from'), file);
});

afterAll(async () => {
  await source.close();
  await target.close();
  await rm(folder, { recursive: true, force: true });
});

describe(`a backup of the embedded database, restored on the ${databaseName}`, () => {
  it('holds every table there is, each with rows, and every snapshot', async () => {
    expect(Object.keys(written.rows).sort()).toEqual(await tablesOf(source));
    expect(Object.entries(written.rows).filter(([, rows]) => rows === 0)).toEqual([]);
    expect([written.rows.setting, written.snapshots]).toEqual([1203, 1]);
  });

  it('can be read by its owner alone, and leaves no half file beside it', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it.each<[string, () => Promise<string>, RegExp]>([
    [
      'whose bytes were cut off',
      async () => (await writeFile(join(folder, 'cut'), (await readFile(file)).subarray(0, -200)), join(folder, 'cut')),
      /no backup that can be restored/,
    ],
    ['whose last line is missing', () => changed('endless', (lines) => lines.slice(0, -1)), /was cut off/],
    [
      'that lost a row in the middle',
      () => changed('holed', (lines) => lines.filter((_, index) => index !== 7)),
      /is damaged.*setting/,
    ],
    ['of another kind', () => changed('other', (lines) => lines.slice(1)), /does not name the format/],
    [
      'with a table that is not known',
      () =>
        changed('strange', (lines) => [
          ...lines.slice(0, -1),
          '{"table":"pg_authid","row":{}}',
          lines.at(-1) as string,
        ]),
      /«pg_authid»/,
    ],
    [
      'that is not zipped',
      async () => (await writeFile(join(folder, 'plain'), 'hello'), join(folder, 'plain')),
      /no backup/,
    ],
    ['that is not there', () => Promise.resolve(join(folder, 'nothing')), /no backup/],
  ])('is refused before anything is written when it is a file %s', async (_what, make, message) => {
    await expect(restore(target, archiveIn('to'), await make())).rejects.toMatchObject({
      name: 'Fault',
      code: 'usage',
      message: expect.stringMatching(message),
    });
    expect(await isEmpty(target)).toBe(true);
    expect(await readdir(folder)).not.toContain('to');
  });

  it('gives equal rows in every table and equal snapshots', async () => {
    // What a first start writes gives way.
    await target.prisma.setting.create({ data: { name: 'setting 1', value: 'made at the start' } });
    expect(await restore(target, archiveIn('to'), file)).toEqual(written);
    for (const table of await tablesOf(source))
      expect([table, await rowsOf(target, table)]).toEqual([table, await rowsOf(source, table)]);
    const hashes: string[] = [];
    for await (const sha256 of archiveIn('to').list()) hashes.push(sha256);
    expect(
      await Promise.all(hashes.map(async (sha256) => Buffer.from(await archiveIn('to').get(sha256)).toString())),
    ).toEqual(['<html>']);
  });

  it('goes on counting where it left off', async () => {
    await expect(
      target.prisma.audit.create({ data: { at, by: 'cli', act: 'next', subject: 's' } }),
    ).resolves.toMatchObject({ id: 2n });
  });

  it('is refused where anything is already, also when that is no bill', async () => {
    await expect(restore(target, archiveIn('to'), file)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('not empty'),
    });
    const other = await openTestDatabase();
    await other.prisma.person.create({
      data: { id: randomUUID(), email: 'b@example.org', role: 'admin', passwordHash: 'x', createdAt: at },
    });
    await expect(restore(other, archiveIn('to'), file)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('«person»'),
    });
    expect(await other.prisma.person.count()).toBe(1);
    await other.close();
  });

  const withAssessment = (change: (row: Record<string, unknown>) => Record<string, unknown>) => (lines: string[]) =>
    lines.map((line) => {
      if (!line.startsWith('{"table":"assessment"')) return line;
      const { table, row } = JSON.parse(line) as { table: string; row: Record<string, unknown> };
      return JSON.stringify({ table, row: change(row) });
    });

  it('of an earlier version, which lacks a column, is restored with its default', async () => {
    const older = await changed(
      'older',
      withAssessment(({ present: _present, ...row }) => row),
    );
    const other = await openTestDatabase();
    await restore(other, archiveIn('older-to'), older);
    expect(await other.prisma.assessment.count({ where: { present: false } })).toBe(written.rows.assessment);
    await other.close();
  });

  it('of a newer version, with a column that is not known, is refused and leaves nothing', async () => {
    const newer = await changed(
      'newer',
      withAssessment((row) => ({ ...row, 'later"': 1 })),
    );
    const other = await openTestDatabase();
    await expect(restore(other, archiveIn('newer-to'), newer)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('newer version'),
    });
    expect(await other.prisma.assessment.count()).toBe(0);
    await other.close();
  });

  it('that cannot be written says so and leaves nothing', async () => {
    await expect(dump(source, archiveIn('from'), join(folder, 'no such folder', 'backup'))).rejects.toThrow(/ENOENT/);
    await source.prisma.$queryRaw`SELECT 1`;
  });
});
