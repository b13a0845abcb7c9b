import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { databaseName, handClock, openTestDatabase } from '../../../test/harness/test-program.js';
import { REGISTRY } from '../../../test/harness/synthetic-bill.js';
import { Fault } from '../../domain/fault.js';
import type { RunSummary } from '../../ports/ledger.js';
import type { Database } from './database.js';
import { PrismaLedger } from './ledger.js';

const NOW = '2026-03-01T10:00:00.000Z';
const clock = handClock(NOW);
const hoursLater = (hours: number) => new Date(Date.parse(NOW) + hours * 3_600_000);

let db: Database;
let ledger: PrismaLedger;

const ended = (verdict: RunSummary['verdict'], faults: RunSummary['faults'] = []): RunSummary => ({
  pages: 3,
  requests: 4,
  bytes: 5_000_000_000,
  billsSeen: 2,
  billsNew: 1,
  billsChanged: 1,
  complete: verdict === 'well',
  profile: null,
  faults,
  verdict,
});
const registry = (id = REGISTRY.id) => db.prisma.registry.findUniqueOrThrow({ where: { id } });
const run = (id: string) => db.prisma.run.findUniqueOrThrow({ where: { id } });

beforeAll(async () => {
  db = await openTestDatabase();
  ledger = new PrismaLedger(db, () => Promise.resolve(), clock);
});

afterAll(() => db.close());

beforeEach(async () => {
  clock.set(NOW);
  await ledger.registerRegistries([REGISTRY]);
});

describe(`registries in the ledger on the ${databaseName}`, () => {
  it('are due at once when they are new', async () => {
    expect(await registry()).toMatchObject({
      id: REGISTRY.id,
      listed: true,
      nextDueAt: new Date(NOW),
      lastReadWellAt: null,
    });
  });

  it('keep what is known of them when the program starts again with a newer reading', async () => {
    await db.prisma.registry.update({ where: { id: REGISTRY.id }, data: { acknowledged: 'moves house' } });
    clock.advance(3_600_000);
    await ledger.registerRegistries([{ ...REGISTRY, parserVersion: '2' }]);
    expect(await registry()).toMatchObject({
      parserVersion: '2',
      acknowledged: 'moves house',
      nextDueAt: new Date(NOW),
    });
  });

  it('that the program no longer has are kept, and are not read any more', async () => {
    await ledger.registerRegistries([{ ...REGISTRY, id: 'zz/other' }]);
    expect((await registry()).listed).toBe(false);
    await ledger.registerRegistries([REGISTRY]);
    expect([(await registry()).listed, (await registry('zz/other')).listed]).toEqual([true, false]);
  });
});

describe(`runs in the ledger on the ${databaseName}`, () => {
  it('that went well make the registry due after its own interval, and end an acknowledged fault', async () => {
    await db.prisma.registry.update({ where: { id: REGISTRY.id }, data: { acknowledged: 'moves house' } });
    const id = await ledger.startRun(REGISTRY.id, 'schedule', 'full');
    await ledger.endRun(id, ended('well'));
    expect(await run(id)).toMatchObject({
      verdict: 'well',
      startedAt: new Date(NOW),
      endedAt: new Date(NOW),
      bytes: 5_000_000_000n,
      billsNew: 1,
    });
    expect(await registry()).toMatchObject({
      nextDueAt: hoursLater(12),
      lastReadWellAt: new Date(NOW),
      lastTriedAt: new Date(NOW),
      acknowledged: null,
    });
    expect(await ledger.lastReadWellAt(REGISTRY.id)).toBe(NOW);
  });

  it.each<RunSummary['verdict']>(['failed', 'implausible', 'partial'])(
    'that ended as %s are tried again after an hour, and the fault is kept',
    async (verdict) => {
      const fault = new Fault('fetch.unreachable', 'the host does not answer').toRecord();
      const id = await ledger.startRun(REGISTRY.id, 'schedule', 'full');
      clock.advance(1000);
      await ledger.endRun(id, ended(verdict, [fault]));
      expect(await registry()).toMatchObject({ nextDueAt: new Date(hoursLater(1).getTime() + 1000), lastFault: fault });
      expect(await ledger.lastReadWellAt(REGISTRY.id)).toBe(NOW);
    },
  );

  it('that a crash left open are marked as interrupted by the next one, which alone goes on', async () => {
    const left = await ledger.startRun(REGISTRY.id, 'schedule', 'full');
    const next = await ledger.startRun(REGISTRY.id, 'person', 'full');
    expect([(await run(left)).verdict, (await run(next)).verdict]).toEqual(['interrupted', 'running']);
    expect((await run(left)).endedAt).toEqual(new Date(NOW));
  });

  it('of one registry leave the open run of another alone', async () => {
    await ledger.registerRegistries([REGISTRY, { ...REGISTRY, id: 'zz/other' }]);
    const other = await ledger.startRun('zz/other', 'schedule', 'full');
    await ledger.startRun(REGISTRY.id, 'schedule', 'full');
    expect((await run(other)).verdict).toBe('running');
  });

  it('that only read the archive again say nothing of when the registry was read or is due', async () => {
    const before = await registry();
    clock.advance(7_200_000);
    const id = await ledger.startRun(REGISTRY.id, 'reread', 'full');
    await ledger.endRun(id, ended('well'));
    expect(await registry()).toEqual(before);
  });
});

describe(`what was seen, on the ${databaseName}`, () => {
  const sha256 = 'a'.repeat(64);
  const seen = (at: string, url = 'https://parliament.test/list') =>
    ledger.see({
      registry: REGISTRY.id,
      page: 'list',
      url,
      pageUrl: url,
      at,
      httpStatus: 200,
      sha256,
      headers: { etag: '"1"' },
      run: null,
      size: 10,
      mediaType: 'text/html',
    });

  it('stands as one snapshot with the time of its first sight, and as one sighting each time', async () => {
    await seen('2026-03-01T10:00:00.000Z');
    await seen('2026-03-02T10:00:00.000Z');
    await seen('2026-03-02T11:00:00.000Z', 'https://parliament.test/other');
    expect(await db.prisma.snapshot.findMany()).toEqual([
      { sha256, size: 10, mediaType: 'text/html', firstSeenAt: new Date('2026-03-01T10:00:00.000Z') },
    ]);
    expect(await db.prisma.sighting.count()).toBe(3);
  });

  it('is given back as the latest sighting of each page', async () => {
    const latest = await ledger.latestSightings(REGISTRY.id);
    expect(latest.map(({ pageUrl, at, headers }) => [pageUrl, at, headers.etag]).sort()).toEqual([
      ['https://parliament.test/list', '2026-03-02T10:00:00.000Z', '"1"'],
      ['https://parliament.test/other', '2026-03-02T11:00:00.000Z', '"1"'],
    ]);
  });

  it('is known of a page once its reading has been applied', async () => {
    const page = {
      url: 'https://parliament.test/list',
      kind: 'list',
      etag: '"1"',
      lastModified: null,
      contentType: 'text/html',
      sha256,
      parserVersion: '1',
      lastSeenAt: NOW,
    };
    expect(await ledger.knownPages(REGISTRY.id)).toEqual(new Map());
    await ledger.markApplied(REGISTRY.id, { ...page, etag: null });
    await ledger.markApplied(REGISTRY.id, page);
    expect(await ledger.knownPages(REGISTRY.id)).toEqual(new Map([[page.url, page]]));
  });
});
