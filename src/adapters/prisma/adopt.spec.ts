import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databaseName, handClock, openTestDatabase } from '../../../test/harness/test-program.js';
import { REGISTRY, idOf, syntheticPlan, syntheticState } from '../../../test/harness/synthetic-bill.js';
import type { BillState, Origin } from '../../domain/bill.js';
import { type Job, job } from '../../domain/job.js';
import type { Database } from './database.js';
import { PrismaLedger } from './ledger.js';
import { PrismaLibrary } from './library.js';
import { searchSources } from './search-source.js';

let db: Database;
let ledger: PrismaLedger;
const queued: Job[] = [];

const store = (id: string, state: BillState, origin: Origin) =>
  ledger.storeBill(id, syntheticPlan(state, { origin, cause: 'backfill' }), () => []);
const mergedInto = async (id: string) => (await db.prisma.bill.findUniqueOrThrow({ where: { id } })).mergedInto;
const now = new Date('2026-03-01T10:00:00.000Z');

async function appeal(id: string): Promise<string> {
  await db.prisma.appeal.create({
    data: {
      id,
      kind: 'statement',
      title: id,
      categories: [],
      organisations: [],
      demands: [],
      mentions: [],
      sha256: id,
      importedAt: now,
    },
  });
  return id;
}
const link = (billId: string, appealId: string) =>
  db.prisma.link.create({
    data: {
      id: randomUUID(),
      billId,
      appealId,
      kind: 'cites',
      how: 'number',
      confidence: 1,
      quote: 'the bill',
      status: 'confirmed',
      foundAt: now,
    },
  });

async function follow(bill: string): Promise<string> {
  const id = randomUUID();
  await db.prisma.subscription.create({
    data: {
      id,
      email: 'someone@example.org',
      channel: 'email',
      topic: { kind: 'bill', bill },
      topicKind: 'bill',
      topicKey: bill,
      status: 'active',
      createdAt: now,
    },
  });
  return id;
}

beforeAll(async () => {
  db = await openTestDatabase();
  ledger = new PrismaLedger(
    db,
    (_sql, jobs) => Promise.resolve(void queued.push(...jobs)),
    handClock(now.toISOString()),
  );
  await ledger.registerRegistries([REGISTRY]);
});

afterAll(() => db.close());

describe(`a bill that was only named, on the ${databaseName}`, () => {
  it('is merged into the registry’s own once that shows the number, with its links and its followers', async () => {
    await store('zz/cited/6-1', syntheticState('6-1', { registry: 'zz/cited', numbers: ['№ 6–1'] }), 'cited');
    await link('zz/cited/6-1', await appeal('first'));
    const subscription = await follow('zz/cited/6-1');
    await store(idOf('6/1'), syntheticState('6/1'), 'registry');
    expect(await mergedInto('zz/cited/6-1')).toBe(idOf('6/1'));
    expect(queued).toEqual([job('link-bill', { bill: 'zz/cited/6-1', change: null })]);
    expect((await db.prisma.link.findMany()).map(({ billId, appealId }) => [billId, appealId])).toEqual([
      [idOf('6/1'), 'first'],
    ]);
    expect(await db.prisma.subscription.findUnique({ where: { id: subscription } })).toMatchObject({
      topicKey: idOf('6/1'),
      topic: { kind: 'bill', bill: idOf('6/1') },
    });
  });

  it('becomes the registry’s own where both have one identity, and keeps its history', async () => {
    await store(idOf('7'), syntheticState('7', { title: 'the draft law no. 7' }), 'cited');
    await link(idOf('7'), await appeal('second'));
    await store(idOf('7'), syntheticState('7'), 'registry');
    const bill = await db.prisma.bill.findUniqueOrThrow({
      where: { id: idOf('7') },
      include: { links: true, history: true },
    });
    expect([bill.origin, bill.mergedInto, bill.links.length, bill.history.length]).toEqual(['registry', null, 1, 2]);
  });

  it('leaves one link where both were linked to the same appeal', async () => {
    await store('zz/cited/8', syntheticState('8', { registry: 'zz/cited' }), 'cited');
    await store(idOf('8'), syntheticState('8'), 'curated');
    const twice = await appeal('third');
    await link('zz/cited/8', twice);
    await link(idOf('8'), twice);
    await store(idOf('8'), syntheticState('8', { stage: 'committee' }), 'registry');
    expect(await mergedInto('zz/cited/8')).toBe(idOf('8'));
    expect((await db.prisma.link.findMany({ where: { appealId: twice } })).map(({ billId }) => billId)).toEqual([
      idOf('8'),
    ]);
  });

  it.each<[string, Partial<BillState>[]]>([
    ['of another country is another bill', [{ country: 'YY' }]],
    ['with another number is another bill', [{ numbers: ['9-1'] }]],
    ['twice under one number is left for a person', [{ registry: 'zz/cited' }, { registry: 'zz/curated' }]],
  ])('%s', async (what, named) => {
    const key = `9-${what.length}`;
    const ids = named.map((_, index) => `zz/named-${index}/${key}`);
    for (const [index, over] of named.entries())
      await store(ids[index] as string, syntheticState(key, over), 'curated');
    await store(idOf(key), syntheticState(key), 'registry');
    expect(await Promise.all(ids.map(mergedInto))).toEqual(named.map(() => null));
  });

  it('leads from its old address to the bill it turned out to be, and is found by no search any more', async () => {
    const library = new PrismaLibrary(db, handClock(now.toISOString()));
    expect((await library.bill('zz/cited/6-1'))?.id).toBe(idOf('6/1'));
    expect(await searchSources(db, { ids: ['zz/cited/6-1', idOf('6/1')], limit: 10 })).toMatchObject([
      { id: idOf('6/1') },
    ]);
  });
});
