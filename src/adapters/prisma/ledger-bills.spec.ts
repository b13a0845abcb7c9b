import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databaseName, handClock, openTestDatabase } from '../../../test/harness/test-program.js';
import {
  REGISTRY,
  idOf,
  syntheticAction,
  syntheticDraft,
  syntheticPlan,
  syntheticState,
} from '../../../test/harness/synthetic-bill.js';
import type { BillState } from '../../domain/bill.js';
import { type Operation, patch } from '../../domain/change.js';
import { type Job, job } from '../../domain/job.js';
import type { Sql } from '../../ports/sql.js';
import type { Database } from './database.js';
import { PrismaLedger } from './ledger.js';

let db: Database;
let ledger: PrismaLedger;
let queued: Job[] = [];
/** What the queue does with jobs; replaced where a test lets it fail. */
let enqueue: (sql: Sql, jobs: readonly Job[]) => Promise<void>;

const keep = (_sql: Sql, jobs: readonly Job[]) => Promise.resolve(void queued.push(...jobs));
const classify = (bill: string) => (change: string | null) => [job('classify', { bill, change })];
const store = (key: string, state: BillState, over: Parameters<typeof syntheticPlan>[1] = {}) =>
  ledger.storeBill(idOf(key), syntheticPlan(state, over), classify(idOf(key)));
const bill = (key: string) => db.prisma.bill.findUnique({ where: { id: idOf(key) } });
const history = (key: string) => db.prisma.change.findMany({ where: { billId: idOf(key) }, orderBy: { seq: 'asc' } });
const replayed = async (key: string) =>
  (await history(key)).reduce<unknown>((state, change) => patch(state, change.patch as unknown as Operation[]), null);

beforeAll(async () => {
  db = await openTestDatabase();
  enqueue = keep;
  ledger = new PrismaLedger(db, (sql, jobs) => enqueue(sql, jobs), handClock('2026-03-01T10:00:00.000Z'));
  await ledger.registerRegistries([REGISTRY]);
});

afterAll(() => db.close());

describe(`storing a bill on the ${databaseName}`, () => {
  const state = syntheticState('1-9', {
    numbers: ['1-9', '№ 1/9'],
    stage: 'second-reading',
    statusWords: 'adopted in second reading',
    actions: {
      ...syntheticAction('a', '2026-01-10', 'introduced'),
      ...syntheticAction('b', '2026-02-10', 'adopted in second reading'),
      ...syntheticAction('c', '2026-04-10', 'third reading, planned'),
    },
    documents: {
      'https://parliament.test/text': {
        url: 'https://parliament.test/text',
        title: 'Text',
        mediaType: 'text/html',
        language: 'en',
        date: null,
      },
    },
  });

  it('writes the state, the rows that lists need, the change and the jobs together', async () => {
    const stored = await store('1-9', state, { cause: 'backfill', drafts: [syntheticDraft('1-9')] });
    const [change] = await history('1-9');
    expect(stored).toEqual({ bill: idOf('1-9'), change: change?.id, isNew: true, adopted: null });
    expect(await bill('1-9')).toMatchObject({
      state,
      stage: 'second-reading',
      registryId: REGISTRY.id,
      changes: 1,
      origin: 'registry',
    });
    expect(change).toMatchObject({ seq: 0, cause: 'backfill', kinds: ['new-bill'] });
    expect(await db.prisma.action.count({ where: { billId: idOf('1-9') } })).toBe(3);
    expect((await db.prisma.draft.findMany({ where: { billId: idOf('1-9') } })).map(({ slot }) => slot)).toEqual([
      '1-9',
    ]);
    expect(queued).toEqual([job('classify', { bill: idOf('1-9'), change: change?.id as string })]);
  });

  it('folds numbers that are printed differently into one', async () => {
    expect(
      (await db.prisma.billNumber.findMany({ where: { billId: idOf('1-9') } })).map(({ folded }) => folded),
    ).toEqual(['1-9']);
  });

  it('does not take a step that is planned for the last one that happened', async () => {
    expect(await bill('1-9')).toMatchObject({
      lastActionOn: '2026-02-10',
      lastAction: { date: '2026-02-10', words: 'adopted in second reading' },
    });
  });

  it('writes nothing and queues nothing when nothing is new', async () => {
    const before = await bill('1-9');
    queued = [];
    expect(
      await store('1-9', state, {
        drafts: [syntheticDraft('1-9', { seenAt: '2026-03-05T09:00:00.000Z' })],
        at: '2026-03-05T10:00:00.000Z',
        seenAt: '2026-03-05T09:00:00.000Z',
      }),
    ).toBeNull();
    expect([await bill('1-9'), queued]).toEqual([before, []]);
  });

  it('without a change keeps the draft as it reads now, and tells nobody', async () => {
    queued = [];
    const stored = await store('1-9', state, { drafts: [syntheticDraft('1-9', {}, { committee: 'for laws' })] });
    expect([stored?.change, queued, (await history('1-9')).length]).toEqual([null, [], 1]);
    expect((await ledger.draftIndex(REGISTRY.id)).filter(({ bill: of }) => of === idOf('1-9'))).toHaveLength(1);
  });

  it('keeps a document that the registry no longer lists, with its text', async () => {
    const where = { billId_url: { billId: idOf('1-9'), url: 'https://parliament.test/text' } };
    await db.prisma.document.update({ where, data: { text: 'Article 1' } });
    await store('1-9', { ...state, documents: {} });
    expect(await db.prisma.document.findUnique({ where })).toMatchObject({ gone: true, text: 'Article 1' });
    await store('1-9', state);
    expect(await db.prisma.document.findUnique({ where })).toMatchObject({ gone: false, text: 'Article 1' });
  });

  it('leaves nothing at all when a job cannot be queued', async () => {
    enqueue = () => Promise.reject(new Error('the queue is full'));
    await expect(store('never', syntheticState('never'), { drafts: [syntheticDraft('never')] })).rejects.toThrow(
      'the queue is full',
    );
    enqueue = keep;
    expect([await bill('never'), await history('never')]).toEqual([null, []]);
    expect(await db.prisma.draft.count({ where: { slot: 'never' } })).toBe(0);
  });

  it('numbers changes without a gap, and they give the present state', async () => {
    for (const stage of ['third-reading', 'passed', 'enacted'] as const) await store('1-9', { ...state, stage });
    expect((await history('1-9')).map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await replayed('1-9')).toEqual((await bill('1-9'))?.state);
  });

  it('keeps the history whole when several write at once, each on top of the other', async () => {
    const next = syntheticState('busy');
    await store('busy', next);
    const addAction = (n: number) =>
      ledger.storeBill(
        idOf('busy'),
        (known) =>
          syntheticPlan({
            ...(known?.state as BillState),
            actions: { ...known?.state.actions, ...syntheticAction(`a${n}`, '2026-02-01', `step ${n}`) },
          })(known),
        classify(idOf('busy')),
      );
    await Promise.all(Array.from({ length: 6 }, (_, n) => addAction(n)));
    expect((await history('busy')).map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(Object.keys(((await bill('busy'))?.state as unknown as BillState).actions)).toHaveLength(6);
    expect(await replayed('busy')).toEqual((await bill('busy'))?.state);
  });

  it('makes one bill when two see it for the first time at once', async () => {
    const both = await Promise.allSettled([
      store('twin', syntheticState('twin')),
      store('twin', syntheticState('twin')),
    ]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect((await history('twin')).map(({ seq }) => seq)).toEqual([0]);
    expect((await bill('twin'))?.changes).toBe(1);
  });
});

describe(`evidence and history on the ${databaseName}`, () => {
  beforeAll(async () => {
    const at = '2026-03-01T10:00:00.000Z';
    await ledger.see({
      registry: REGISTRY.id,
      page: 'bill',
      url: 'https://parliament.test/bill/1-9',
      pageUrl: 'https://parliament.test/bill/1-9',
      at,
      httpStatus: 200,
      sha256: 'b'.repeat(64),
      headers: {},
      run: null,
      size: 1,
      mediaType: null,
    });
    await db.prisma.citation.create({
      data: {
        id: 'cited',
        billId: idOf('1-9'),
        asOf: '2026-03-01',
        sha256: 'b'.repeat(64),
        body: {},
        createdAt: new Date(at),
      },
    });
  });

  it.each(['snapshot', 'sighting', 'change', 'citation'])(
    'the table %s takes no UPDATE and no DELETE',
    async (table) => {
      const [before] = await db.sql<{ n: number }>(`SELECT count(*)::int AS n FROM "${table}"`);
      expect(before?.n).toBeGreaterThan(0);
      await expect(db.sql(`UPDATE "${table}" SET sha256 = sha256`)).rejects.toThrow(
        `${table} is written once and never changed`,
      );
      await expect(db.sql(`DELETE FROM "${table}"`)).rejects.toThrow(`${table} is written once and never changed`);
      expect((await db.sql<{ n: number }>(`SELECT count(*)::int AS n FROM "${table}"`))[0]).toEqual(before);
    },
  );
});

describe(`rows without a number on the ${databaseName}`, () => {
  const titled = (key: string, on: string, actionId: string) =>
    store(key, syntheticState(key, { title: 'On the same', actions: syntheticAction(actionId, on, 'voted on') }), {
      titleKeys: ['on the same'],
    });

  beforeAll(async () => {
    await titled('old', '2020-05-01', 'vote-1');
    await titled('late', '2026-01-15', 'vote-2');
    await store('still', syntheticState('still', { title: 'On the same' }), { titleKeys: ['on the same'] });
  });

  it.each<[string, string | null, string[]]>([
    ['the one that moved last', null, ['late']],
    ['the one that moved last before the day', '2025-01-01', ['old']],
    ['the one that moved on the very day', '2026-01-15', ['late']],
    ['none, when none had moved by then', '2019-01-01', []],
  ])('of several bills with one title join %s', async (_what, on, expected) => {
    expect(await ledger.findJoin(REGISTRY.id, { by: 'title', title: 'on the same', on })).toEqual(expected.map(idOf));
  });

  it('join both bills that moved on the same day, so that a person decides', async () => {
    await titled('late-too', '2026-01-15', 'vote-3');
    expect((await ledger.findJoin(REGISTRY.id, { by: 'title', title: 'on the same', on: null })).sort()).toEqual([
      idOf('late'),
      idOf('late-too'),
    ]);
  });

  it('join the bill that has the step they name', async () => {
    expect(await ledger.findJoin(REGISTRY.id, { by: 'action', sourceId: 'vote-1' })).toEqual([idOf('old')]);
    expect(await ledger.findJoin('zz/other', { by: 'action', sourceId: 'vote-1' })).toEqual([]);
  });

  it('wait until their bill is known, and wait no longer once they are stored with it', async () => {
    const row = syntheticDraft('x', { slot: 'join:x' }, { key: null, number: null });
    await ledger.keepLoose(row);
    await ledger.keepLoose(row);
    expect(await ledger.looseDrafts(REGISTRY.id)).toEqual([row]);
    await store('old', syntheticState('old', { title: 'On the same', committee: 'for laws' }), { drafts: [row] });
    expect(await ledger.looseDrafts(REGISTRY.id)).toEqual([]);
  });
});
