import PgBoss from 'pg-boss';
import { Fault } from '../../domain/fault.js';
import { JOB_NAMES, type Job, type JobData, type JobName } from '../../domain/job.js';
import type { Sql } from '../../ports/sql.js';

/** One function per queue; what it throws sends the job back to the queue, which alone retries. */
export type Handlers = { [Name in JobName]: (data: JobData[Name]) => Promise<void> };

export interface Queue {
  /** Queues jobs inside the transaction that `sql` belongs to: they exist when, and only when, it commits. */
  enqueue(sql: Sql, jobs: readonly Job[]): Promise<void>;
  /** Starts the handlers. Throws when a queue has none or a handler has no queue. */
  work(handlers: Handlers): Promise<void>;
  /** Jobs waiting, to be tried again, or running, by queue. */
  counts(): Promise<Record<string, number>>;
  /** How many jobs run or could run now; one that is to be tried again later is not counted. */
  ready(): Promise<number>;
  stop(): Promise<void>;
}

interface QueueRules {
  policy: 'standard' | 'short' | 'stately';
  expireInSeconds: number;
  retryLimit: number;
  retryDelay: number;
}

const MINUTE = 60;
const STEP: QueueRules = { policy: 'standard', expireInSeconds: 2 * MINUTE, retryLimit: 20, retryDelay: 2 };

/**
 * stately: a registry is read by one worker at a time, however many ticks ask for it. short: a bill waits once to be
 * copied to the index; one that is being copied may wait again, for what has changed since.
 */
const RULES: Record<JobName, QueueRules> = {
  collect: { policy: 'stately', expireInSeconds: 60 * MINUTE, retryLimit: 0, retryDelay: 60 },
  classify: STEP,
  'link-bill': STEP,
  'link-appeal': STEP,
  documents: { policy: 'short', expireInSeconds: 60 * MINUTE, retryLimit: 3, retryDelay: 600 },
  index: { ...STEP, policy: 'short' },
  match: STEP,
  confirm: { ...STEP, retryLimit: 30, retryDelay: 30 },
  deliver: { ...STEP, retryLimit: 30, retryDelay: 30 },
};

type Executor = { executeSql: (text: string, values?: unknown[]) => Promise<{ rows: unknown[]; rowCount: number }> };

/** pg-boss sends several statements at once where it gives no values. */
function executor(sql: Sql, script: (text: string) => Promise<void>): Executor {
  return {
    executeSql: async (text, values) => {
      const isScript = (values === undefined || values.length === 0) && /;\s*\S/.test(text.trim());
      if (isScript) {
        await script(text);
        return { rows: [], rowCount: 0 };
      }
      const rows = await sql(text, values ?? []);
      return { rows, rowCount: rows.length };
    },
  };
}

const POLL_SECONDS = 0.5;
/** Registries are slow on purpose: four are read at a time, each at its own pace. */
const FURTHER_READERS: readonly JobName[] = ['collect', 'collect', 'collect'];

function checkHandlers(handlers: Handlers): void {
  const missing = JOB_NAMES.filter((name) => typeof handlers[name] !== 'function');
  const spare = Object.keys(handlers).filter((name) => !(JOB_NAMES as readonly string[]).includes(name));
  if (missing.length + spare.length === 0) return;
  throw new Error(`every job needs exactly one handler; without: ${missing.join(', ')}; unknown: ${spare.join(', ')}`);
}

async function makeQueues(boss: PgBoss): Promise<void> {
  const present = new Set((await boss.getQueues()).map(({ name }) => name));
  for (const name of JOB_NAMES.filter((wanted) => !present.has(wanted))) {
    await boss.createQueue(name, { name, retryBackoff: true, ...RULES[name] });
  }
}

/**
 * What a killed program left as running is running nowhere when the database is this process's own. A job whose twin
 * waits to be tried again already is done by that one; two such twins would break pg-boss's own rule.
 */
const TAKE_UP_AGAIN = `UPDATE pgboss.job AS job SET
    state = (CASE WHEN twin.id IS NULL THEN 'retry' ELSE 'cancelled' END)::pgboss.job_state,
    completed_on = CASE WHEN twin.id IS NULL THEN NULL ELSE now() END,
    retry_limit = GREATEST(job.retry_limit, job.retry_count + 1)
  FROM pgboss.job AS left_running LEFT JOIN pgboss.job AS twin
    ON twin.name = left_running.name AND twin.singleton_key = left_running.singleton_key AND twin.state = 'retry' AND twin.policy = 'stately'
  WHERE job.name = left_running.name AND job.id = left_running.id AND left_running.state = 'active' AND left_running.name = ANY($1)`;

/** A stately job that waits behind its running twin would keep all other jobs of its queue waiting: pg-boss asks for the oldest only. */
const WAITS_OR_RUNS = `SELECT 1 FROM pgboss.job WHERE name = $1 AND singleton_key = $2 AND state IN ('retry', 'active') AND policy = 'stately' LIMIT 1`;

/**
 * pg-boss on the same database as everything else.
 * @param alone the database belongs to this process alone (embedded)
 * @param report told of the queue's own errors, which pg-boss survives
 */
export async function openQueue(
  db: { sql: Sql; script: (text: string) => Promise<void>; alone: boolean },
  report: (error: Error) => void,
): Promise<Queue> {
  const boss = new PgBoss({ db: executor(db.sql, db.script), schedule: false, supervise: true, migrate: true });
  boss.on('error', report);
  await boss.start();
  try {
    await makeQueues(boss);
    if (db.alone) await db.sql(TAKE_UP_AGAIN, [JOB_NAMES]);
  } catch (error) {
    await boss.stop({ graceful: false, close: false });
    throw error;
  }

  const enqueue = async (sql: Sql, jobs: readonly Job[]) => {
    const through = executor(sql, () => Promise.reject(new Error('a job is queued by one statement')));
    for (const { name, data, singletonKey } of jobs) {
      if (singletonKey && (await sql(WAITS_OR_RUNS, [name, singletonKey])).length > 0) continue;
      await boss.send(name, data, { db: through, retryBackoff: true, ...(singletonKey ? { singletonKey } : {}) });
    }
  };
  const one = <Name extends JobName>(name: Name, handle: Handlers[Name]) =>
    boss.work<JobData[Name]>(name, { pollingIntervalSeconds: POLL_SECONDS, batchSize: 1 }, async (jobs) => {
      for (const job of jobs) await handle(job.data).catch((error: unknown) => failed(error, name));
    });
  /** A fault that no later try can mend ends the job; it stands in the run, the alert or the log. */
  const failed = (error: unknown, name: JobName) => {
    if (error instanceof Fault && error.retry === 'never') return report(error);
    report(
      error instanceof Error ? new Error(`${name}: ${error.message}`, { cause: error }) : new Error(String(error)),
    );
    throw error;
  };
  const countBy = async (which: string): Promise<Record<string, number>> => {
    const rows = await db.sql<{ name: string; n: number }>(
      `SELECT name, count(*)::int AS n FROM pgboss.job WHERE ${which} AND name = ANY($1) GROUP BY name`,
      [JOB_NAMES],
    );
    return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
  };
  return {
    enqueue,
    work: async (handlers) => {
      checkHandlers(handlers);
      for (const name of [...JOB_NAMES, ...FURTHER_READERS]) await one(name, handlers[name] as Handlers[typeof name]);
    },
    counts: () => countBy("state IN ('created', 'retry', 'active')"),
    ready: async () => {
      const counts = await countBy("(state = 'active' OR (state IN ('created', 'retry') AND start_after <= now()))");
      return Object.values(counts).reduce((sum, count) => sum + count, 0);
    },
    stop: () => boss.stop({ graceful: true, timeout: 3000, wait: true, close: false }),
  };
}
