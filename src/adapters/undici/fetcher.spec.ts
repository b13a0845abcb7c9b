import { afterEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { createFetcher } from './fetcher.js';
import { bench, closeAll, faultOf, serve, serveBytes, serveSockets } from './spec-servers.js';
import type { ServerResponse } from 'node:http';

afterEach(closeAll);

const page =
  (text: string, headers: Record<string, string> = {}) =>
  (_request: unknown, response: ServerResponse) =>
    void response.writeHead(200, headers).end(text);
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (_request: unknown, response: ServerResponse) =>
    void response.writeHead(code, headers).end('no');

describe('one page', () => {
  it('comes with its bytes, headers, time and what it cost, and we say who we are', async () => {
    const server = await serve({
      '/bill': page('законопроект', { 'content-type': 'text/html', 'set-cookie': 'id=1' }),
    });
    const answer = await bench().fetcher.fetch({ url: `${server.origin}/bill?id=1#top`, secondsBetween: 0 });
    expect({ ...answer, bytes: Buffer.from(answer.bytes).toString(), headers: answer.headers['content-type'] }).toEqual(
      {
        url: `${server.origin}/bill?id=1`,
        status: 200,
        notModified: false,
        headers: 'text/html',
        bytes: 'законопроект',
        at: '2026-01-15T12:00:00.000Z',
        requests: 2,
      },
    );
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(server.asked.map((request) => request.headers['user-agent'])).toEqual(
      Array(2).fill('LegislativeThreatTracker/0.1.0 (+https://tracker.example/about)'),
    );
    expect(server.asked[1]?.headers['accept-encoding']).toBe('gzip, br, deflate');
  });

  it('is asked for under the conditions of the last answer, and may say that it still holds', async () => {
    const server = await serve({
      '/bill': (request, response) =>
        void response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 200, { etag: '"v1"' }).end(),
    });
    const { fetcher } = bench();
    const known = { etag: '"v1"', lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT' };
    const answer = await fetcher.fetch({ url: `${server.origin}/bill`, secondsBetween: 0, ...known });
    expect([answer.notModified, answer.status, answer.bytes.length, answer.headers['etag']]).toEqual([
      true,
      304,
      0,
      '"v1"',
    ]);
    expect(server.asked[1]?.headers['if-modified-since']).toBe(known.lastModified);
    const fresh = await fetcher.fetch({ url: `${server.origin}/bill`, secondsBetween: 0, etag: null });
    expect([fresh.notModified, server.asked[2]?.headers['if-none-match']]).toEqual([false, undefined]);
  });

  it('is no answer when it says «not modified» to a question without conditions', async () => {
    const server = await serve({ '/bill': status(304) });
    expect((await faultOf(bench().fetcher.fetch({ url: `${server.origin}/bill`, secondsBetween: 0 }))).code).toBe(
      'fetch.server-error',
    );
  });

  it('is asked for by POST when the registry takes JSON', async () => {
    const server = await serve({
      '/api': (request, response) =>
        void request.pipe(response.writeHead(200, { echo: `${request.method} ${request.headers['content-type']}` })),
    });
    const answer = await bench().fetcher.fetch({ url: `${server.origin}/api`, secondsBetween: 0, post: { page: 1 } });
    expect([Buffer.from(answer.bytes).toString(), answer.headers['echo']]).toEqual([
      '{"page":1}',
      'POST application/json',
    ]);
  });

  const text = 'Жогорку Кеңеш '.repeat(2000);
  it.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['br', brotliCompressSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
    ['identity', Buffer.from(text)],
  ])('is unpacked from %s', async (encoding, packed) => {
    const server = await serve({
      '/': (_request, response) => void response.writeHead(200, { 'content-encoding': encoding }).end(packed),
    });
    const answer = await bench().fetcher.fetch({ url: server.origin, secondsBetween: 0 });
    expect(Buffer.from(answer.bytes).toString()).toBe(text);
  });

  it('may be empty, whatever its Content-Encoding', async () => {
    const server = await serve({ '/': page('', { 'content-encoding': 'gzip' }) });
    expect((await bench().fetcher.fetch({ url: server.origin, secondsBetween: 0 })).bytes).toHaveLength(0);
  });
});

describe('a page that cannot be had', () => {
  it.each([
    [401, 'fetch.refused', 1],
    [403, 'fetch.refused', 1],
    [404, 'fetch.not-found', 1],
    [410, 'fetch.not-found', 1],
    [451, 'fetch.refused', 1],
    [500, 'fetch.server-error', 3],
    [502, 'fetch.server-error', 3],
    [503, 'fetch.server-error', 3],
    [429, 'fetch.rate-limited', 3],
    [206, 'fetch.truncated', 1],
    [302, 'fetch.server-error', 1],
  ])('gives for status %i a fault %s after %i tries', async (code, expected, tries) => {
    const server = await serve({ '/x': status(code) });
    const fault = await faultOf(bench().fetcher.fetch({ url: `${server.origin}/x`, secondsBetween: 0 }));
    expect([fault.code, fault.details['status'], fault.details['requests'], server.asked.length]).toEqual([
      expected,
      code,
      tries + 1,
      tries + 1,
    ]);
    for (const word of [server.origin.slice(7), 'expected', `status ${code}`]) expect(fault.message).toContain(word);
  });

  it('waits longer after each failure of the server, and gives the page when it is well again', async () => {
    let failures = 2;
    const server = await serve({
      '/x': (_request, response) => void response.writeHead((failures -= 1) >= 0 ? 500 : 200).end('well'),
    });
    const { fetcher, slept, log } = bench({ backOffMs: 1_000 });
    const answer = await fetcher.fetch({ url: `${server.origin}/x`, secondsBetween: 0 });
    expect([Buffer.from(answer.bytes).toString(), answer.requests, slept]).toEqual(['well', 4, [1_000, 2_000]]);
    expect(log.map((entry) => [entry.robots, entry.status, entry.waitedMs])).toEqual([
      ['robots.txt', 404, 0],
      ['allowed', 500, 0],
      ['allowed', 500, 1_000],
      ['allowed', 200, 2_000],
    ]);
  });

  it('gives fetch.unreachable when nothing listens, and names host and cause', async () => {
    const server = await serve({});
    await closeAll();
    const fault = await faultOf(bench({ retries: 1 }).fetcher.fetch({ url: `${server.origin}/x`, secondsBetween: 0 }));
    expect([fault.code, fault.details['cause'], fault.details['requests'], fault.retry]).toEqual([
      'fetch.unreachable',
      'ECONNREFUSED',
      2,
      'later',
    ]);
    expect(fault.message).toContain(`127.0.0.1:${server.port}`);
  });

  it('gives fetch.unreachable for a name that no name server knows', async () => {
    const fault = await faultOf(
      bench({ retries: 0 }).fetcher.fetch({ url: 'http://registry.invalid/', secondsBetween: 0 }),
    );
    expect([fault.code, fault.retry]).toEqual(['fetch.unreachable', 'later']);
  });

  it('gives fetch.unreachable when the line is cut before an answer, and fetch.truncated after its beginning', async () => {
    const cut = await serve({ '/': (request) => void request.socket.destroy() });
    expect((await faultOf(bench().fetcher.fetch({ url: cut.origin, secondsBetween: 0 }))).code).toBe(
      'fetch.unreachable',
    );
    const halved = await serve({
      '/announced': (_request, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('half');
        setImmediate(() => response.destroy());
      },
      '/chunked': (_request, response) => {
        response.writeHead(200).write('half');
        setImmediate(() => response.destroy());
      },
      '/packed': (_request, response) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(99)).subarray(0, 20)),
      '/garbled': page('not packed at all', { 'content-encoding': 'gzip' }),
      '/brotli': page('not packed at all', { 'content-encoding': 'br' }),
      '/deflated': page('not packed at all', { 'content-encoding': 'deflate' }),
    });
    const { fetcher } = bench({ retries: 0 });
    for (const path of ['/announced', '/chunked', '/packed', '/garbled', '/brotli', '/deflated']) {
      const fault = await faultOf(fetcher.fetch({ url: halved.origin + path, secondsBetween: 0 }));
      expect([path, fault.code]).toEqual([path, 'fetch.truncated']);
    }
  });

  it('gives fetch.server-error for an answer that is not HTTP, or packed as we did not ask', async () => {
    const nonsense = await serveBytes('SSH-2.0-OpenSSH_9.2\r\n');
    expect(
      (await faultOf(bench({ retries: 0 }).fetcher.fetch({ url: nonsense, secondsBetween: 0 }))).message,
    ).toContain('not HTTP');
    const odd = await serve({ '/': page('x', { 'content-encoding': 'zstd' }) });
    expect(
      (await faultOf(bench({ retries: 0 }).fetcher.fetch({ url: odd.origin, secondsBetween: 0 }))).message,
    ).toContain('Content-Encoding zstd');
  });

  it.each(['mailto:info@registry.example', 'javascript:void(0)', 'nothing', 'file:///etc/passwd'])(
    'asks nobody for «%s»',
    async (url) => {
      const { fetcher, log } = bench();
      expect([(await faultOf(fetcher.fetch({ url, secondsBetween: 0 }))).code, log]).toEqual([
        'fetch.left-the-site',
        [],
      ]);
    },
  );
});

describe('limits', () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  it.each([
    [
      'announced',
      (response: ServerResponse) =>
        void response.writeHead(200, { 'content-length': '200001' }).end(Buffer.alloc(200_001)),
    ],
    [
      'not announced',
      (response: ServerResponse) =>
        void (response.writeHead(200).write(Buffer.alloc(150_000)), response.end(Buffer.alloc(150_000))),
    ],
    [
      'packed small',
      (response: ServerResponse) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    ],
    [
      'packed and itself too large',
      (response: ServerResponse) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(randomBytes(300_000))),
    ],
  ])('a body larger than allowed, %s, is fetch.too-large and is not tried again', async (_how, answer) => {
    const server = await serve({ '/': (_request, response) => answer(response) });
    const fault = await faultOf(bench({ maxBytes: 200_000 }).fetcher.fetch({ url: server.origin, secondsBetween: 0 }));
    expect([fault.code, fault.details['maxBytes'], fault.details['requests']]).toEqual(['fetch.too-large', 200_000, 2]);
  });

  it('a body of exactly the size allowed is read', async () => {
    const server = await serve({ '/': page('x'.repeat(1000)) });
    expect(
      (await bench({ maxBytes: 1000 }).fetcher.fetch({ url: server.origin, secondsBetween: 0 })).bytes,
    ).toHaveLength(1000);
  });

  it.each([
    ['whole', { timeoutMs: 120 }],
    ['headers', { limits: { headersMs: 120 } }],
  ])('no answer within the time for the %s is fetch.timeout', async (_what, options) => {
    const server = await serve({ '/': () => undefined });
    const fault = await faultOf(
      bench({ retries: 0, ...options }).fetcher.fetch({ url: server.origin, secondsBetween: 0 }),
    );
    expect([fault.code, fault.retry]).toEqual(['fetch.timeout', 'later']);
  });

  it('a body that stops coming, or drips for ever, is fetch.timeout', async () => {
    const server = await serve({
      '/stops': (_request, response) => void response.writeHead(200).write('begun'),
      '/drips': (_request, response) => {
        response.writeHead(200);
        const drip = setInterval(() => response.write('.'), 10);
        response.on('close', () => clearInterval(drip));
      },
    });
    // undici looks at idle bodies about twice a second.
    const patient = bench({ retries: 0, timeoutMs: 5_000, limits: { idleMs: 100 } });
    const { fetcher } = bench({ retries: 0, timeoutMs: 300 });
    expect(
      (await faultOf(patient.fetcher.fetch({ url: `${server.origin}/stops`, secondsBetween: 0 }))).message,
    ).toContain('stopped halfway');
    expect((await faultOf(fetcher.fetch({ url: `${server.origin}/drips`, secondsBetween: 0 }))).message).toContain(
      'within 300 ms',
    );
  });
});

describe('stopping', () => {
  it('ends at once what runs and what waits, and says that it was stopped', async () => {
    let arrived = (): void => undefined;
    const asked = new Promise<void>((resolve) => (arrived = resolve));
    const server = await serve({ '/slow': () => arrived() });
    const { fetcher } = bench();
    const running = faultOf(fetcher.fetch({ url: `${server.origin}/slow`, secondsBetween: 0 }));
    const waiting = faultOf(fetcher.fetch({ url: `${server.origin}/next`, secondsBetween: 0 }));
    await asked;
    await fetcher.close();
    for (const fault of [await running, await waiting])
      expect([fault.code, fault.details['closed']]).toEqual(['fetch.unreachable', true]);
    expect((await faultOf(fetcher.fetch({ url: server.origin, secondsBetween: 0 }))).details['closed']).toBe(true);
    expect(server.asked.map((request) => request.url)).toEqual(['/robots.txt', '/slow']);
  });

  it('ends a real sleep at once', async () => {
    const server = await serve({ '/': page('x') });
    const { fetcher } = bench({ sleep: undefined, maxWaitMs: 3_600_000 });
    const waiting = faultOf(fetcher.fetch({ url: server.origin, secondsBetween: 3_000 }));
    await new Promise((resolve) => setImmediate(resolve));
    const before = performance.now();
    await fetcher.close();
    expect([(await waiting).details['closed'], performance.now() - before < 2_000]).toEqual([true, true]);
  });

  it('ends a connection that is still being made', async () => {
    const port = await serveSockets(() => undefined);
    const { fetcher } = bench();
    const waiting = faultOf(fetcher.fetch({ url: `https://127.0.0.1:${port}/`, secondsBetween: 0 }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await fetcher.close();
    expect((await waiting).details['closed']).toBe(true);
  });
});

describe('what the operator sets', () => {
  const usable = {
    userAgent: 'A/1',
    contact: 'a@b.example',
    proxyUrl: null,
    timeoutMs: 1,
    maxBytes: 1,
    clock: { now: () => new Date(0) },
    log: () => undefined,
  };
  it.each([
    ['an agent without version', { userAgent: 'Tracker' }],
    ['an agent with a line break', { userAgent: 'Tracker/1\r\nX: y' }],
    ['no contact', { contact: '' }],
    ['a proxy of an unknown kind', { proxyUrl: 'ftp://user:secret@proxy.example' }],
    ['a proxy that is no address', { proxyUrl: 'proxy.example secret' }],
  ])('is refused at the start when it is %s, and no password is repeated', (_what, options) => {
    const make = (): unknown => createFetcher({ ...usable, ...options });
    expect(make).toThrow(expect.objectContaining({ code: 'usage' }));
    expect(make).not.toThrow(/secret/);
  });
});
