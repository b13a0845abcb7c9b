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
const rowsOf = (name: JobName) => db.sql<{ id: string; state: string; data: JobData[JobName]; output: { message?: string } | null }>('SELECT id, state, data, output FROM pgboss.job WHERE name = $1 ORDER BY created_on, id', [name]);
const statesOf = async (name: JobName) => (await rowsOf(name)).map(({ state }) => state);

/** Waits until it holds; the queue asks twice a second. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
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

describe('twins', () => {
  it('head of line', async () => {
    await enqueue(job('collect', { registry: 'ru/sozd' }, 'ru/sozd'));
    await db.sql("UPDATE pgboss.job SET state = 'active', started_on = now()");
    await enqueue(job('collect', { registry: 'ru/sozd' }, 'ru/sozd'), job('collect', { registry: 'kg/kenesh' }, 'kg/kenesh'));
    const worker = await openOn({ alone: false });
    const done: string[] = [];
    await worker.work(handlers({ collect: ({ registry }) => Promise.resolve(void done.push(registry)) }));
    await new Promise((d) => setTimeout(d, 4000));
    console.log(done, await rowsOf('collect'), reported.map((e) => e.message + (e as any).code));
  });
  it('take up', async () => {
    await enqueue(job('index', { bill: 'a' }, 'a'));
    await db.sql("UPDATE pgboss.job SET state = 'retry'");
    await enqueue(job('index', { bill: 'a' }, 'a'));
    await db.sql("UPDATE pgboss.job SET state = 'active' WHERE state = 'created'");
    await openOn({ alone: true });
    console.log(await rowsOf('index'));
  });
});
