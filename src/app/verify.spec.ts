import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestProgram, databaseName, handClock, openTestProgram } from '../../test/harness/test-program.js';
import type { BillState } from '../domain/bill.js';
import { type StandIn, standIn } from './stand-in.js';
import { verify } from './verify.js';

const CARD = 'ru/sozd/125874-8';
const clock = handClock('2026-03-01T10:00:00.000Z');

let program: TestProgram;
let site: StandIn;

const example = (name: string) => readFile(join('scrapers/ru/sozd/examples', name));

/** The list and the cards of the registry's own examples, where the registry shows them. */
async function serve(): Promise<void> {
  const LIST = '/oz/b?class=b&b[Convocation][]=8&count_items=250&page=1';
  site = await standIn({
    '/robots.txt': { body: '', type: 'text/plain' },
    [LIST]: { body: await example('list.table.html') },
    '/bill/137677-8': { body: await example('bill.live.html') },
    '/bill/125874-8': { body: await example('bill.rejected.html') },
  });
}

const found = async () => (await verify(program)).faults.map(({ code, message }) => [code, message] as const);

/** Does harm, looks, mends. */
async function afterHarm(
  harm: () => Promise<unknown>,
  mend: () => Promise<unknown>,
): Promise<(readonly [string, string])[]> {
  await harm();
  const faults = await found();
  await mend();
  return faults;
}

async function snapshotFile(): Promise<{ sha256: string; path: string; packed: Buffer }> {
  const { sha256 } = await program.db.prisma.citation.findFirstOrThrow();
  const path = join(program.folder, 'snapshots', sha256.slice(0, 2), sha256.slice(2, 4), `${sha256}.gz`);
  return { sha256, path, packed: await readFile(path) };
}

async function putBack(path: string, packed: Buffer): Promise<void> {
  await rm(path, { force: true });
  await writeFile(path, packed);
}

/** A table that is written once can be tampered with only by someone who owns the database. */
const tamper = (table: string, statement: string) =>
  program.db.script(
    `ALTER TABLE "${table}" DISABLE TRIGGER written_once; ${statement}; ALTER TABLE "${table}" ENABLE TRIGGER written_once`,
  );

beforeAll(async () => {
  program = await openTestProgram({ clock });
  await serve();
  await program.read('ru/sozd', { cause: 'person', baseUrl: site.url });
  await program.settle();
  await program.desk.cite(CARD, null);
});

afterAll(async () => {
  await site.close();
  await program.close();
});

describe(`verify on the ${databaseName}`, () => {
  it('finds nothing after a real reading, and counts what it looked at', async () => {
    const report = await verify(program);
    expect(report).toMatchObject({ faults: [], bills: 3, citations: 1, reindexed: 0 });
    expect(report.changes).toBeGreaterThanOrEqual(3);
    expect(report.snapshots).toBe(await program.db.prisma.snapshot.count());
    expect(report.snapshots).toBeGreaterThanOrEqual(3);
  });

  it('finds a snapshot in which one byte was changed', async () => {
    const { sha256, path, packed } = await snapshotFile();
    const bytes = gunzipSync(packed);
    bytes[100] = (bytes[100] as number) ^ 1;
    const faults = await afterHarm(
      () => chmod(path, 0o644).then(() => writeFile(path, gzipSync(bytes))),
      () => putBack(path, packed),
    );
    expect(faults).toEqual([['snapshot.damaged', expect.stringContaining(sha256)]]);
  });

  it('finds a snapshot whose file was cut off', async () => {
    const { sha256, path, packed } = await snapshotFile();
    const faults = await afterHarm(
      () => putBack(path, packed.subarray(0, 50)),
      () => putBack(path, packed),
    );
    expect(faults).toEqual([['snapshot.damaged', expect.stringContaining(sha256)]]);
  });

  it('finds a snapshot whose file is gone', async () => {
    const { sha256, path, packed } = await snapshotFile();
    const faults = await afterHarm(
      () => rm(path),
      () => putBack(path, packed),
    );
    expect(faults).toEqual([['snapshot.missing', expect.stringContaining(sha256)]]);
  });

  it.each<[string, (state: BillState) => BillState]>([
    ['stage', (state) => ({ ...state, stage: 'enacted' })],
    ['title', (state) => ({ ...state, title: `${state.title} ` })],
    [
      'last step',
      ({ actions, ...state }) => ({ ...state, actions: Object.fromEntries(Object.entries(actions).slice(0, -1)) }),
    ],
  ])('finds a bill whose %s was changed without a change in its history', async (_what, change) => {
    const { state } = await program.db.prisma.bill.findUniqueOrThrow({ where: { id: CARD } });
    const write = (next: unknown) =>
      program.db.prisma.bill.update({ where: { id: CARD }, data: { state: next as object } });
    const faults = await afterHarm(
      () => write(change(state as unknown as BillState)),
      () => write(state),
    );
    expect(faults).toContainEqual([
      'history.broken',
      expect.stringContaining(`the history of ${CARD} does not give its present state`),
    ]);
  });

  it('finds a bill whose count of changes does not fit its history', async () => {
    const count = (changes: object) => program.db.prisma.bill.update({ where: { id: CARD }, data: { changes } });
    expect(
      await afterHarm(
        () => count({ increment: 1 }),
        () => count({ decrement: 1 }),
      ),
    ).toEqual([['history.broken', expect.stringContaining(`${CARD} counts`)]]);
  });

  it('finds a change that was rewritten', async () => {
    const faults = await afterHarm(
      () =>
        tamper(
          'change',
          `UPDATE change SET patch = jsonb_set(patch, '{0,value,number}', '"1"') WHERE bill_id = '${CARD}' AND seq = 0`,
        ),
      () =>
        tamper(
          'change',
          `UPDATE change SET patch = jsonb_set(patch, '{0,value,number}', '"125874-8"') WHERE bill_id = '${CARD}' AND seq = 0`,
        ),
    );
    expect(faults.map(([code]) => code)).toContain('history.broken');
    expect(faults.map(([, message]) => message).join()).toContain(CARD);
  });

  it('finds a bill whose steps were lost, and one whose stage in the lists does not fit', async () => {
    const lost = await program.db.prisma.action.findFirstOrThrow({ where: { billId: CARD } });
    const where = { billId_id: { billId: CARD, id: lost.id } };
    expect(
      await afterHarm(
        () => program.db.prisma.action.delete({ where }),
        () => program.db.prisma.action.create({ data: lost }),
      ),
    ).toEqual([['history.broken', expect.stringContaining(`${CARD} is half written`)]]);
    const { stage } = await program.db.prisma.bill.findUniqueOrThrow({ where: { id: CARD } });
    const write = (next: string | null) =>
      program.db.prisma.bill.update({ where: { id: CARD }, data: { stage: next } });
    expect(
      await afterHarm(
        () => write('in-force'),
        () => write(stage),
      ),
    ).toEqual([['history.broken', expect.stringContaining(`${CARD} is half written`)]]);
  });

  it('finds a citation whose words do not stand in its snapshot', async () => {
    const { id, body } = await program.db.prisma.citation.findFirstOrThrow();
    const words = (text: string) =>
      tamper('citation', `UPDATE citation SET body = jsonb_set(body, '{statusWords}', '${JSON.stringify(text)}')`);
    const faults = await afterHarm(
      () => words('words that nobody wrote'),
      () => words((body as { statusWords: string }).statusWords),
    );
    expect(faults).toEqual([['citation.unverifiable', expect.stringContaining(id)]]);
  });

  it('finds an alert that was sent twice', async () => {
    const { prisma } = program.db;
    const change = await prisma.change.findFirstOrThrow();
    const [subscription, alert] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
    await prisma.subscription.create({
      data: {
        id: subscription,
        email: 'a@example.org',
        channel: 'email',
        topic: {},
        topicKind: 'search',
        status: 'active',
        createdAt: clock.now(),
      },
    });
    await prisma.alert.create({
      data: {
        id: alert,
        subscriptionId: subscription,
        changeId: change.id,
        channel: 'email',
        reason: 'r',
        subject: 's',
        body: 'b',
        html: 'h',
        createdAt: clock.now(),
      },
    });
    const send = () =>
      prisma.delivery.create({ data: { alertId: alert, messageId: 'm', startedAt: clock.now(), outcome: 'sent' } });
    await send();
    expect(await afterHarm(send, () => prisma.delivery.deleteMany())).toEqual([
      ['history.broken', expect.stringContaining(`alert ${alert} was sent more than once`)],
    ]);
  });

  it('puts a bill back that the index has lost, and takes a bill out that is none', async () => {
    await program.db.sql(`DELETE FROM search.document WHERE bill = '${CARD}'`);
    await program.db.sql(
      `INSERT INTO search.document SELECT (jsonb_populate_record(d, '{"bill": "ru/sozd/none"}')).* FROM search.document d LIMIT 1`,
    );
    expect((await verify(program)).reindexed).toBe(2);
    expect((await program.search.search({ q: '125874-8' })).hits.map(({ bill }) => bill)).toEqual([CARD]);
    expect(await program.db.sql("SELECT bill FROM search.document WHERE bill = 'ru/sozd/none'")).toEqual([]);
  });

  it('finds nothing once all is mended', async () => {
    expect(await verify(program)).toMatchObject({ faults: [], reindexed: 0 });
  });
});
