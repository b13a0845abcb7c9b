import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  REGISTRY,
  idOf,
  syntheticAction,
  syntheticDraft,
  syntheticPlan,
  syntheticState,
} from '../../../test/harness/synthetic-bill.js';
import { databaseName, handClock, openTestDatabase, serverUrl } from '../../../test/harness/test-program.js';
import { createFileArchive } from '../archive/file-archive.js';
import { type Database, embeddedDatabase } from './database.js';
import { type DumpReport, dump, restore } from './dump.js';
import { PrismaLedger } from './ledger.js';

const at = new Date('2026-03-01T10:00:00.123Z');
const WORDS = 'Жактырылган «в целом» 🏛 \\ "quoted"\nsecond line';

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

/** One row at least in every table, with characters and values that are easily lost. */
async function fill(db: Database, sha256: string): Promise<void> {
  const ledger = new PrismaLedger(db, () => Promise.resolve(), handClock(at.toISOString()));
  const { prisma } = db;
  await ledger.registerRegistries([REGISTRY]);
  const run = await ledger.startRun(REGISTRY.id, 'person');
  await ledger.endRun(run, {
    pages: 1,
    requests: 1,
    bytes: 9_007_199_254_740,
    billsSeen: 1,
    billsNew: 1,
    billsChanged: 0,
    faults: [],
    verdict: 'well',
  });
  await ledger.see({
    registry: REGISTRY.id,
    page: 'bill',
    url: 'https://parliament.test/1',
    pageUrl: 'https://parliament.test/1',
    at: at.toISOString(),
    httpStatus: 200,
    sha256,
    headers: { etag: '"1"' },
    run,
    size: 5,
    mediaType: 'text/html',
  });
  await ledger.markApplied(REGISTRY.id, {
    url: 'https://parliament.test/1',
    kind: 'bill',
    etag: null,
    lastModified: null,
    contentType: null,
    sha256,
    parserVersion: '1',
    lastSeenAt: at.toISOString(),
  });
  const document = { url: 'https://parliament.test/text', title: WORDS, mediaType: null, language: null, date: null };
  const state = syntheticState('1', {
    title: WORDS,
    actions: syntheticAction('a', '2026-02-01', WORDS),
    documents: { [document.url]: document },
  });
  const stored = await ledger.storeBill(
    idOf('1'),
    syntheticPlan(state, { drafts: [syntheticDraft('1')], titleKeys: ['a', 'b, "c"'], sources: [] }),
    () => [],
  );
  const [person, subscription, alert] = [randomUUID(), randomUUID(), randomUUID()];
  await prisma.person.create({
    data: { id: person, email: 'a@example.org', role: 'admin', passwordHash: 'x', createdAt: at },
  });
  await prisma.session.create({ data: { tokenHash: 'x', personId: person, createdAt: at, expiresAt: at } });
  await prisma.apiToken.create({ data: { tokenHash: 'y', personId: person, name: 'n', createdAt: at } });
  await prisma.assessment.create({
    data: {
      id: randomUUID(),
      billId: idOf('1'),
      by: 'machine',
      score: 0.1 + 0.2,
      direction: 'neutral',
      threats: [],
      at,
      standing: true,
    },
  });
  await prisma.appeal.create({
    data: {
      id: 'appeal',
      kind: 'statement',
      title: WORDS,
      text: WORDS,
      categories: [],
      organisations: ['«Clinic»'],
      demands: [],
      mentions: [],
      sha256: 'a',
      importedAt: at,
    },
  });
  await prisma.incident.create({
    data: {
      id: 'incident',
      kindCode: '1',
      kind: 'raid',
      country: 'ZZ',
      date: '2026-01-01',
      description: WORDS,
      source: 's',
      importedAt: at,
    },
  });
  await prisma.link.create({
    data: {
      id: randomUUID(),
      billId: idOf('1'),
      appealId: 'appeal',
      kind: 'cites',
      how: 'number',
      confidence: 1,
      quote: WORDS,
      status: 'confirmed',
      foundAt: at,
    },
  });
  await prisma.citation.create({
    data: {
      id: 'citation',
      billId: idOf('1'),
      asOf: '2026-03-01',
      sha256,
      body: { statusWords: WORDS },
      createdAt: at,
    },
  });
  await prisma.subscription.create({
    data: {
      id: subscription,
      email: 'a@example.org',
      channel: 'email',
      topic: { kind: 'country', country: 'ZZ' },
      topicKind: 'country',
      topicKey: 'ZZ',
      status: 'active',
      createdAt: at,
    },
  });
  await prisma.alert.create({
    data: {
      id: alert,
      subscriptionId: subscription,
      changeId: stored?.change as string,
      channel: 'email',
      reason: 'r',
      subject: 's',
      body: WORDS,
      html: WORDS,
      createdAt: at,
      status: 'sent',
    },
  });
  await prisma.delivery.create({ data: { alertId: alert, messageId: 'm', startedAt: at } });
  await prisma.audit.create({ data: { at, by: 'cli', act: 'a', subject: 's', after: { words: WORDS } } });
  // More than one batch, so that a row lost or doubled between two of them is seen.
  await prisma.setting.createMany({
    data: Array.from({ length: 1203 }, (_, n) => ({ name: `setting ${n}`, value: WORDS })),
  });
}

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
  await fill(source, await archiveIn('from').put(Buffer.from('<html>')));
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

  it('that cannot be written says so and leaves nothing', async () => {
    await expect(dump(source, archiveIn('from'), join(folder, 'no such folder', 'backup'))).rejects.toThrow(/ENOENT/);
    await source.prisma.$queryRaw`SELECT 1`;
  });
});
