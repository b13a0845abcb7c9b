import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { startTestApp } from './test-app.js';
import type { TestApp } from './test-app.js';
import { AssessmentsApi } from './api/assessments.controller.js';
import { BillsApi } from './api/bills.controller.js';
import { DocumentsApi } from './api/documents.controller.js';
import { ReadingApi } from './api/reading.controller.js';
import { problemShape, foundBillsShape, registryShape, wholeAppealShape, wholeBillShape } from './api/shapes.js';
import { WritingApi } from './api/writing.controller.js';
import { SNAPSHOT } from './test-bills.js';

let server: TestApp;
beforeAll(async () => {
  server = await startTestApp();
});
afterAll(async () => server.close());

const get = async (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/v1${path}`, { headers });
const BILL = '/bills/kg%2Fkenesh%2F6-7100%2F23';

describe('reading', () => {
  it('searches as it describes', async () => {
    const found = foundBillsShape.parse(await (await get('/bills?q=6-7100&limit=5')).json());
    expect(found.rows.map(({ id }) => id)).toEqual(['kg/kenesh/6-7100/23']);
  });

  it('gives one bill, its history, and 404 for a bill that is not known', async () => {
    expect(wholeBillShape.parse(await (await get(BILL)).json()).statusWords).toBe('подписан');
    expect(await (await get(`${BILL}/history`)).json()).toHaveLength(2);
    expect((await get('/bills/xx%2Fnone%2F1')).status).toBe(404);
  });

  it('finds a bill whose id is long', async () => {
    const answer = await get(`/bills/${encodeURIComponent(`xx/none/${'длинный номер '.repeat(8)}`)}`);
    expect(((await answer.json()) as { code: string }).code).toBe('bill.unknown');
  });

  it.each([
    ['', 'подписан', '2024-04-02'],
    ['?asOf=2024-03-01', 'второе чтение', '2024-02-22'],
    ['?asOf=2023-06-01', 'Регистрация', '2023-05-19'],
  ])('cites the status as of a day%s', async (query, statusWords, statusOn) => {
    expect(await (await get(`${BILL}/citation${query}`)).json()).toMatchObject({
      statusWords,
      statusOn,
      sha256: SNAPSHOT,
    });
  });

  it.each(['?asOf=2020-01-01', '?asOf=yesterday'])('does not cite %s', async (query) => {
    expect((await get(`${BILL}/citation${query}`)).status).toBeGreaterThanOrEqual(400);
  });

  it('gives a citation in a format of its own', async () => {
    const answer = await get(`${BILL}/citation?format=csl`);
    expect(answer.headers.get('content-type')).toContain('application/vnd.citationstyles.csl+json');
  });

  it('does not cite a bill that no registry has shown', async () => {
    const answer = await get('/bills/kg%2Fkenesh%2F6-28018%2F19/citation');
    expect(answer.status).toBe(422);
    expect(((await answer.json()) as { code: string }).code).toBe('citation.unverifiable');
  });

  it('gives appeals, registries, links and incidents as it describes', async () => {
    expect(wholeAppealShape.parse(await (await get('/appeals/kgz-001-0120-obs-010')).json()).code).toBe(
      'KGZ 001 / 0120 / OBS 010',
    );
    expect(registryShape.array().parse(await (await get('/registries')).json())).toHaveLength(3);
    expect(await (await get('/links?status=suggested')).json()).toMatchObject({ total: 1 });
    expect(await (await get('/incidents')).json()).toEqual({ total: 0, rows: [] });
    expect(await (await get('/citations/c1')).json()).toMatchObject({ id: 'c1' });
  });

  it('leaves out of the outbox what would end a subscription', async () => {
    expect(await (await get('/outbox', { authorization: 'Bearer token-reader' })).text()).not.toContain(
      'secret-of-the-reader',
    );
  });
});

describe('problems', () => {
  it.each([
    ['GET', '/bills?stage=nonsense&limit=0', undefined, 400, 'http.400'],
    ['GET', '/bills?q=the%20search%20is%20down', undefined, 503, 'search.unavailable'],
    ['GET', '/nope', undefined, 404, 'http.404'],
    ['GET', '/appeals/none', undefined, 404, 'http.404'],
    ['POST', '/citations', '{"bill":', 400, 'http.400'],
    ['POST', '/citations', '{}', 400, 'http.400'],
    ['POST', '/subscriptions', '{"email":"no address","topic":{"kind":"bill"}}', 400, 'http.400'],
    ['POST', '/appeals', '{}', 401, 'http.401'],
  ])('%s %s %s is a problem of status %i with code %s', async (method, path, body, status, code) => {
    const answer = await fetch(`${server.url}/api/v1${path}`, {
      method,
      body,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
    });
    const problem = problemShape.parse(await answer.json());
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.status).toBe(status);
    expect(problem).toMatchObject({ status, code });
  });

  it('names all that is wrong at once', async () => {
    const problem = problemShape.parse(await (await get('/bills?stage=nonsense&limit=0&country=kg')).json());
    expect(problem.errors?.map(({ at }) => at).sort()).toEqual(['country', 'limit', 'stage']);
  });

  it('says when to come back', async () => {
    expect((await get('/bills?q=the%20search%20is%20down')).headers.get('retry-after')).toBe('60');
  });

  it('a form cannot be sent to the API', async () => {
    const answer = await fetch(`${server.url}/api/v1/citations`, {
      method: 'POST',
      body: '<xml/>',
      headers: { 'content-type': 'text/xml' },
    });
    expect(answer.status).toBe(415);
  });
});

describe('the description', () => {
  const described = async () => (await (await fetch(`${server.url}/api/docs-json`)).json()) as OpenAPIObject;

  const METHODS: Record<number, string> = { 0: 'get', 1: 'post', 3: 'delete' };
  /** Every handler of the API, as the framework knows it. */
  function routes(): string[] {
    return [AssessmentsApi, BillsApi, DocumentsApi, ReadingApi, WritingApi].flatMap((controller) => {
      const base = Reflect.getMetadata('path', controller) as string;
      const handlers = Object.getOwnPropertyNames(controller.prototype)
        .filter((name) => name !== 'constructor')
        .map((name) => (controller.prototype as unknown as Record<string, object>)[name] as object);
      return handlers
        .filter((handler) => Reflect.hasMetadata('path', handler))
        .map((handler) => {
          const method = METHODS[Reflect.getMetadata('method', handler) as number];
          const path = `/${base}/${Reflect.getMetadata('path', handler) as string}`
            .replace(/\/+$/, '')
            .replaceAll(/:(\w+)/g, '{$1}');
          return `${method} ${path.replace('//', '/')}`;
        });
    });
  }

  it('lists every route of the API and nothing else', async () => {
    const { paths } = await described();
    const listed = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method} ${path}`),
    );
    expect(listed.sort()).toEqual(routes().sort());
    expect(listed).toHaveLength(23);
  });

  it('describes every answer, and every body that is taken', async () => {
    const operations = Object.values((await described()).paths).flatMap((item) =>
      [item.get, item.post, item.delete].filter((operation) => operation !== undefined),
    );
    for (const { responses, summary } of operations) {
      expect(summary).toMatch(/\.$/);
      const good = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1] as {
        content?: Record<string, { schema: object }>;
      };
      expect(Object.keys(good.content?.['application/json']?.schema ?? {})).not.toEqual([]);
      expect(responses.default).toBeDefined();
    }
    const posts = Object.values((await described()).paths).flatMap(({ post }) =>
      post === undefined ? [] : [post.requestBody],
    );
    expect(posts.every((body) => body !== undefined)).toBe(true);
  });

  it('names the filters of the search with their values', async () => {
    const { parameters } = (await described()).paths['/api/v1/bills']?.get as unknown as {
      parameters: { name: string; schema: { enum?: string[] } }[];
    };
    expect(parameters.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'q',
        'country',
        'registry',
        'stage',
        'threat',
        'direction',
        'relevant',
        'sort',
        'limit',
        'offset',
      ]),
    );
    expect(parameters.find(({ name }) => name === 'stage')?.schema.enum).toContain('first-reading');
  });

  it('is shown by a page without inline code, whose own rules loosen nowhere else', async () => {
    const answer = await fetch(`${server.url}/api/docs`);
    expect(await answer.text()).not.toMatch(/<script>|<style/);
    expect(answer.headers.get('content-security-policy')).toContain("style-src 'self' 'unsafe-inline'");
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect((await fetch(`${server.url}/api/docs/swagger-ui-bundle.js`)).status).toBe(200);
    expect((await fetch(`${server.url}/api/docs/package.json`)).status).toBe(404);
  });
});
