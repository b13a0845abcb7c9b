import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PHYSICAL_CULTURE } from '../src/app/demo/cards.js';
import { serveDuma, serveKenesh } from '../src/app/demo/registries.js';
import { type StandIn, standIn } from '../src/app/stand-in.js';
import { scrapers } from '../src/app/scrapers.js';
import { createServerDatabase, databaseName, serverUrl } from './harness/test-program.js';

const MAIN = fileURLToPath(new URL('../src/main.js', import.meta.url));
const scraper = (id: string) => scrapers.find((candidate) => candidate.id === id) as (typeof scrapers)[number];

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}

interface Running {
  url: string;
  output: () => string;
  /** Sends SIGTERM; gives exit code and milliseconds. */
  stop: () => Promise<{ code: number | null; ms: number }>;
}

async function run(role: string, environment: Record<string, string>): Promise<Running> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child: ChildProcess = spawn(process.execPath, [MAIN, role], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: url, LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => void (output += chunk.toString()));
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  await until(
    async () => (await fetch(`${url}/health/ready`)).status === 200,
    () => output,
  );
  return {
    url,
    output: () => output,
    stop: async () => {
      const started = Date.now();
      child.kill('SIGTERM');
      return { code: await ended, ms: Date.now() - started };
    },
  };
}

/** Asks again and again until it is so; fails with what the program said. */
async function until(isSo: () => Promise<boolean>, context: () => string, seconds = 90): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    if (await isSo().catch(() => false)) return;
    if (Date.now() > end) throw new Error(`it did not come to be within ${seconds} s; the program said:\n${context()}`);
    await new Promise((done) => setTimeout(done, 150));
  }
}

async function stage(url: string): Promise<string | null> {
  const answer = await fetch(`${url}/api/v1/bills/${encodeURIComponent('ru/sozd/137677-8')}`);
  return answer.status === 200 ? ((await answer.json()) as { stage: string }).stage : null;
}

describe(`the roles as processes, on ${databaseName}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-roles-'));
  let site: StandIn;
  let environment: Record<string, string>;
  let drop: () => Promise<void> = () => Promise.resolve();

  beforeAll(async () => {
    site = await standIn();
    serveDuma(site, scraper('ru/sozd'), [PHYSICAL_CULTURE], '2026-12-01');
    serveKenesh(site, scraper('kg/kenesh'));
    environment = {
      DATA_DIR: folder,
      REGISTRIES: 'ru/sozd,kg/kenesh',
      STAND_INS: `ru/sozd=${site.url},kg/kenesh=${site.url}`,
      STAND_IN_PACE_SECONDS: '0',
    };
    if (serverUrl) {
      const own = await createServerDatabase();
      environment.DATABASE_URL = own.url;
      drop = own.drop;
    }
  });
  afterAll(async () => {
    await site.close();
    await drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('starts empty, loads the starter data once, reads on schedule, and ends cleanly within five seconds', async () => {
    const first = await run('all', environment);
    await until(async () => (await stage(first.url)) === 'introduced', first.output);
    expect(first.output()).toContain('Starter data: 103 bills');
    const stopped = await first.stop();
    expect(stopped.code).toBe(0);
    expect(stopped.ms).toBeLessThan(5000);
    const second = await run('all', environment);
    expect(second.output()).not.toContain('Starter data');
    expect((await second.stop()).code).toBe(0);
  });

  it('refuses a second program on one embedded folder, and says why', async () => {
    if (serverUrl) return;
    const first = await run('all', { ...environment, SCHEDULE: 'off' });
    const port = await freePort();
    const second = spawn(process.execPath, [MAIN, 'all'], {
      env: { ...process.env, ...environment, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    second.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString()));
    expect(await new Promise((done) => second.once('exit', done))).toBe(2);
    expect(said).toMatch(/in use by process \d+; stop that one first/);
    await first.stop();
  });

  it('works with web and worker apart on one server', async () => {
    if (!serverUrl) return;
    const web = await run('web', environment);
    const workers = await Promise.all([run('worker', environment), run('worker', environment)]);
    await until(
      async () => (await stage(web.url)) === 'introduced',
      () => workers.map(({ output }) => output()).join('\n'),
    );
    // Three programs, two of them with a schedule: the card was asked for once.
    expect(site.asked.filter((path) => path === '/bill/137677-8')).toHaveLength(1);
    for (const running of [web, ...workers]) expect((await running.stop()).code).toBe(0);
  });
});
