import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { databaseName, openTestDatabase } from '../../../test/harness/test-program.js';
import { Fault } from '../../domain/fault.js';
import { JOB_NAMES, type Job, type JobData, type JobName, job } from '../../domain/job.js';
import { type Database, sqlOf } from '../prisma/database.js';
import { type Handlers, type Queue, openQueue } from './queue.js';

let db: Database;
let queue: Queue;
let reported: Error[] = [];
let open: Queue[] = [];

async function openOn({ alone }: { alone: boolean }): Promise<Queue> {
  const opened = await openQueue({ sql: db.sql, script: db.script, alone }, (error) => void reported.push(error));
  open.push(opened);
  return opened;
}

/** Handlers that do nothing, but for those given. */
function handlers(given: Partial<Handlers> = {}): Handlers {
  const none = Object.fromEntries(JOB_NAMES.map((name) => [name, () => Promise.resolve()])) as unknown as Handlers;
  return { ...none, ...given };
}

const enqueue = (...jobs: Job[]) => queue.enqueue(db.sql, jobs);
const rowsOf = (name: JobName) =>
  db.sql<{ id: string; state: string; data: JobData[JobName]; output: { message?: string } | null }>(
    'SELECT id, state, data, output FROM pgboss.job WHERE name = $1 ORDER BY created_on, id',
    [name],
  );
const statesOf = async (name: JobName) => (await rowsOf(name)).map(({ state }) => state);

/** Waits until it holds; the queue asks twice a second. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('it did not come to pass within 15 seconds');
}

beforeAll(async () => {
  db = await openTestDatabase();
  queue = await openOn({ alone: true });
});

afterEach(async () => {
  const [first, ...others] = open;
  await Promise.all(others.map((opened) => opened.stop()));
  open = [first as Queue];
  await db.sql('DELETE FROM pgboss.job');
  reported = [];
});

afterAll(async () => {
  await Promise.all(open.map((opened) => opened.stop()));
  await db.close();
});

describe(`queued jobs on the ${databaseName}`, () => {
  it('exist when their transaction commits', async () => {
    await db.prisma.$transaction((tx) =>
      queue.enqueue(sqlOf(tx), [job('classify', { bill: 'a', change: null }), job('deliver', { alert: 'b' })]),
    );
    expect(await queue.counts()).toEqual({ classify: 1, deliver: 1 });
    expect((await rowsOf('classify')).map(({ data }) => data)).toEqual([{ bill: 'a', change: null }]);
  });

  it('do not exist when their transaction is rolled back', async () => {
    const written = db.prisma.$transaction(async (tx) => {
      await queue.enqueue(sqlOf(tx), [job('classify', { bill: 'a', change: null })]);
      throw new Error('changed my mind');
    });
    await expect(written).rejects.toThrow('changed my mind');
    expect(await queue.counts()).toEqual({});
  });

  it('of one registry wait once, however often they are asked for; another registry waits beside it', async () => {
    const collect = (registry: string) => job('collect', { registry }, registry);
    await enqueue(collect('ru/sozd'), collect('ru/sozd'), collect('kg/kenesh'));
    await enqueue(collect('ru/sozd'));
    expect(await queue.counts()).toEqual({ collect: 2 });
  });

  it('of a registry that is being read are not queued, so that other registries need not wait for it', async () => {
    await enqueue(job('collect', { registry: 'ru/sozd' }, 'ru/sozd'));
    await db.sql("UPDATE pgboss.job SET state = 'active', started_on = now()");
    await enqueue(
      job('collect', { registry: 'ru/sozd' }, 'ru/sozd'),
      job('collect', { registry: 'kg/kenesh' }, 'kg/kenesh'),
    );
    const read: string[] = [];
    await (
      await openOn({ alone: false })
    ).work(handlers({ collect: ({ registry }) => Promise.resolve(void read.push(registry)) }));
    await until(() => read.length > 0);
    expect(read).toEqual(['kg/kenesh']);
  });

  it('of a bill that is being indexed wait once more, for what has changed since', async () => {
    await enqueue(job('index', { bill: 'a' }, 'a'));
    await db.sql("UPDATE pgboss.job SET state = 'active', started_on = now()");
    await enqueue(job('index', { bill: 'a' }, 'a'), job('index', { bill: 'a' }, 'a'));
    expect(await statesOf('index')).toEqual(['active', 'created']);
  });
});

describe(`working on the ${databaseName}`, () => {
  it('is refused while a job has no handler, or a handler no job, and says which', async () => {
    const { deliver: _left, ...missing } = handlers();
    await expect(queue.work(missing as Handlers)).rejects.toThrow(/without: deliver;/);
    await expect(queue.work({ ...handlers(), polish: () => Promise.resolve() } as Handlers)).rejects.toThrow(
      /unknown: polish/,
    );
  });

  it('hands every job to its own handler', async () => {
    const seen: unknown[] = [];
    const note = (name: JobName) => (data: unknown) => Promise.resolve(void seen.push([name, data]));
    await enqueue(
      job('classify', { bill: 'a', change: 'c' }),
      job('match', { change: 'c' }),
      job('deliver', { alert: 'd' }),
    );
    await (
      await openOn({ alone: false })
    ).work(handlers({ classify: note('classify'), match: note('match'), deliver: note('deliver') }));
    await until(async () => Object.keys(await queue.counts()).length === 0);
    expect(seen.sort()).toEqual([
      ['classify', { bill: 'a', change: 'c' }],
      ['deliver', { alert: 'd' }],
      ['match', { change: 'c' }],
    ]);
  });

  it('ends a job with a fault that no later try can mend, reports it, and tries every other error again', async () => {
    await enqueue(
      job('classify', { bill: 'a', change: null }),
      job('deliver', { alert: 'b' }),
      job('match', { change: 'c' }),
    );
    await (
      await openOn({ alone: false })
    ).work(
      handlers({
        classify: () => Promise.reject(new Fault('history.broken', 'never again')),
        deliver: () => Promise.reject(new Fault('mail.refused', 'the server is away')),
        match: () => Promise.reject(new TypeError('a bug of ours')),
      }),
    );
    await until(() => reported.length >= 3);
    await until(async () => (await statesOf('match'))[0] === 'retry' && (await statesOf('deliver'))[0] === 'retry');
    expect([await statesOf('classify'), await statesOf('deliver'), await statesOf('match')]).toEqual([
      ['completed'],
      ['retry'],
      ['retry'],
    ]);
    expect(reported.map(({ message }) => message).sort()).toEqual([
      'deliver: the server is away',
      'match: a bug of ours',
      'never again',
    ]);
  });
});

describe(`jobs that a killed program left as running, on the ${databaseName}`, () => {
  const leave = async (...jobs: Job[]) => {
    await enqueue(...jobs);
    await db.sql("UPDATE pgboss.job SET state = 'active', started_on = now() WHERE state = 'created'");
  };

  it('are taken up again at once when the database is one program’s own', async () => {
    await leave(job('collect', { registry: 'ru/sozd' }, 'ru/sozd'), job('classify', { bill: 'a', change: null }));
    const done: unknown[] = [];
    const note = (data: unknown) => Promise.resolve(void done.push(data));
    await (await openOn({ alone: true })).work(handlers({ collect: note, classify: note }));
    await until(() => done.length === 2);
    expect(done).toEqual(expect.arrayContaining([{ registry: 'ru/sozd' }, { bill: 'a', change: null }]));
  });

  it('are left alone where another program may be at work on them', async () => {
    await leave(job('classify', { bill: 'a', change: null }));
    await openOn({ alone: false });
    expect(await statesOf('classify')).toEqual(['active']);
  });

  it('do not keep the program from starting when it was killed twice at the same work', async () => {
    await leave(job('collect', { registry: 'ru/sozd' }, 'ru/sozd'));
    await openOn({ alone: true });
    // Queued by hand: a database that an older program has used can hold such twins.
    await db.sql(`INSERT INTO pgboss.job (name, data, state, started_on, singleton_key, policy, retry_limit)
      SELECT name, data, 'active', now(), singleton_key, policy, retry_limit FROM pgboss.job WHERE name = 'collect'`);
    await openOn({ alone: true });
    expect((await statesOf('collect')).sort()).toEqual(['cancelled', 'retry']);
  });
});
