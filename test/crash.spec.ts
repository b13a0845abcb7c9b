import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FOREIGN_AGENTS } from '../src/app/demo/cards.js';
import type { Card } from '../src/app/demo/duma-card.js';
import { serveDuma } from '../src/app/demo/registries.js';
import { drain } from '../src/app/cli/collect-command.js';
import { readConfig } from '../src/app/config.js';
import { handlersOf } from '../src/app/handlers/handlers.js';
import { createLogger } from '../src/app/logger.js';
import { type Program, openProgram } from '../src/app/program.js';
import { type StandIn, standIn } from '../src/app/stand-in.js';
import { verify } from '../src/app/verify.js';
import { createServerDatabase, databaseName, serverUrl } from './harness/test-program.js';

const MAIN = fileURLToPath(new URL('../src/main.js', import.meta.url));
const KILLS = 20;
const CARDS = 12;
/** About as long as a run takes from its first request to its last mail. */
const LONGEST_MS = 3_000;

/** Cards that all moved by `round` steps. */
function cards(round: number): Card[] {
  const moves = Array.from({ length: round }, (_, index) => ({
    at: '3.2',
    time: `2022-${String(6 + Math.floor(index / 28)).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}T10:00:00`,
    heading: 'Рассмотрение Советом Государственной Думы законопроекта',
    words: `включить законопроект в порядок работы Государственной Думы (заседание ${index + 1})`,
  }));
  return Array.from({ length: CARDS }, (_, index) => ({
    ...FOREIGN_AGENTS,
    number: `${300_000 + index}-8`,
    steps: [...FOREIGN_AGENTS.steps, ...moves],
  }));
}

/** A pseudo-random number of milliseconds that is the same in every run. */
function delays(): () => number {
  let state = 20_261_123;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.once('exit', (code) => done(code)));
}

describe(`kill -9 while collecting, ${KILLS} times, on ${databaseName}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-crash-'));
  const environment: Record<string, string> = {
    DATA_DIR: folder,
    SCHEDULE: 'off',
    DOCUMENTS: 'off',
    PUBLIC_URL: 'http://tracker.test',
    STAND_IN_PACE_SECONDS: '0',
    LOG_LEVEL: 'silent',
  };
  let site: StandIn;
  let drop: () => Promise<void> = () => Promise.resolve();
  /** Bills whose transaction the program had acknowledged before it was killed. */
  const acknowledged = new Set<string>();

  async function withProgram<T>(act: (program: Program) => Promise<T>): Promise<T> {
    const program = await openProgram(readConfig(environment), createLogger('silent'));
    try {
      return await act(program);
    } finally {
      await program.close();
    }
  }

  function collect(): ChildProcess {
    const child = spawn(process.execPath, [MAIN, 'cli', 'collect', 'ru/sozd', '--base-url', site.url, '--pace', '0'], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let rest = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() as string;
      for (const line of lines) {
        const bill = /^(?:new|stored) (\S+)$/.exec(line)?.[1];
        if (bill) acknowledged.add(bill);
      }
    });
    return child;
  }

  beforeAll(async () => {
    if (serverUrl) {
      const own = await createServerDatabase();
      environment.DATABASE_URL = own.url;
      drop = own.drop;
    }
    site = await standIn();
    serveDuma(
      site,
      await withProgram((program) => Promise.resolve(program.scraper('ru/sozd'))),
      cards(0),
      '2026-11-23',
    );
    await withProgram(async (program) => {
      const { id } = await program.desk.subscribe('follower@example.org', { kind: 'country', country: 'RU' });
      await program.desk.confirmSubscription(program.seal.sign('subscription', id));
      await program.queue.work(handlersOf(program));
      await program.read('ru/sozd', { cause: 'person', baseUrl: site.url });
      await drain(program.queue, 50);
    });
  });
  afterAll(async () => {
    await site.close();
    await drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('loses nothing acknowledged, leaves no bill half written, and sends no alert twice', async () => {
    const next = delays();
    for (let round = 1; round <= KILLS; round += 1) {
      for (const card of cards(round))
        site.put(`/bill/${card.number}`, { body: (await import('../src/app/demo/duma-card.js')).dumaCard(card).body });
      await withoutRevisitDelay();
      const asked = site.asked.length;
      const child = collect();
      const end = ended(child);
      // From its first request on, the program is collecting, storing, judging and telling; it is killed somewhere in that.
      while (site.asked.length === asked && child.exitCode === null) await new Promise((done) => setTimeout(done, 5));
      await new Promise((done) => setTimeout(done, next() * LONGEST_MS));
      child.kill('SIGKILL');
      await end;
    }
    await withoutRevisitDelay();
    expect(await ended(collect())).toBe(0);
    await withProgram(async (program) => {
      await finishAll(program);
      expect((await verify(program)).faults).toEqual([]);
      const stored = new Set((await program.db.prisma.bill.findMany({ select: { id: true } })).map(({ id }) => id));
      expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);
      expect(acknowledged.size).toBe(CARDS);
      const states = await program.db.prisma.bill.findMany({ select: { actions: true } });
      expect(new Set(states.map(({ actions }) => actions.length))).toEqual(
        new Set([FOREIGN_AGENTS.steps.length + KILLS]),
      );
      expect(await program.db.prisma.run.count({ where: { verdict: 'interrupted' } })).toBeGreaterThan(0);
      const news = await program.db.prisma.change.count({ where: { cause: 'source' } });
      const alerts = await program.db.prisma.alert.findMany({ include: { deliveries: true } });
      expect(alerts).toHaveLength(news);
      expect(alerts.filter(({ status }) => status !== 'sent')).toEqual([]);
      expect(
        alerts.filter(({ deliveries }) => deliveries.filter(({ outcome }) => outcome === 'sent').length !== 1),
      ).toEqual([]);
    });
  }, 400_000);

  /** On a server, jobs that a killed worker held are taken up by another when their time is over (two minutes). */
  async function finishAll(program: Program): Promise<void> {
    await program.queue.work(handlersOf(program));
    while (Object.values(await program.queue.counts()).some((count) => count > 0))
      await new Promise((done) => setTimeout(done, 200));
  }

  /** Cards are read again at every run: their last reading is set back. */
  async function withoutRevisitDelay(): Promise<void> {
    await withProgram((program) =>
      program.db.prisma.page.updateMany({ where: { kind: 'bill' }, data: { lastSeenAt: new Date(0) } }),
    );
  }
});
