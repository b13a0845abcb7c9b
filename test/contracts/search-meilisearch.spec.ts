import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { createMeilisearch } from '../../src/adapters/search-meilisearch/meilisearch.js';
import {
  MEILISEARCH_PACKAGE,
  type MeilisearchServer,
  freePort,
  packedMeilisearch,
  startMeilisearch,
} from '../../src/app/bench/meilisearch-server.js';
import { Fault } from '../../src/domain/fault.js';
import { needs } from '../harness/needs.js';
import { searchContract } from './search-engine.contract.js';
import type { RunningEngine } from './search-engine.contract.js';

const onServer = needs(
  packedMeilisearch() !== null,
  `the optional package ${MEILISEARCH_PACKAGE}`,
  'REQUIRE_MEILISEARCH',
);

async function startServer(): Promise<MeilisearchServer> {
  const server = await startMeilisearch();
  if (server !== null) return server;
  throw new Error(
    `REQUIRE_MEILISEARCH is set and the package ${MEILISEARCH_PACKAGE} is not installed; run npm ci with optional packages`,
  );
}

async function start(): Promise<RunningEngine> {
  const { url, key, close } = await startServer();
  return { engine: createMeilisearch({ url, key }), close };
}

if (onServer.why === '') searchContract('on a Meilisearch server', start);
else onServer.it(`the search engine on a Meilisearch server${onServer.why}`, () => undefined);

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

  onServer.it(
    `is a fault that names the key when the server refuses it, and when the server stops${onServer.why}`,
    async () => {
      const { url, key, close } = await startServer();
      // The message is compared as text: of an error that differs, the report would not show it.
      const refused = await faultOf(createMeilisearch({ url, key: 'wrong' }).count());
      expect(refused).toEqual({
        code: 'search.unavailable',
        message: `Meilisearch at ${url} cannot answer: it refuses the key; check MEILI_KEY and what the key may do`,
      });
      await expect(createMeilisearch({ url }).count()).rejects.toMatchObject({ code: 'search.unavailable' });
      const engine = createMeilisearch({ url, key });
      expect(await engine.count()).toBe(0);
      await close();
      await expect(engine.search({ q: 'word' })).rejects.toMatchObject({ code: 'search.unavailable' });
    },
  );
});
