import { afterEach, describe, expect, it } from '@jest/globals';
import { retryAfterSeconds } from './retry-after.js';
import { START_MS, bench, closeAll, faultOf, serve } from './spec-servers.js';
import type { ServerResponse } from 'node:http';

afterEach(closeAll);

const text =
  (body: string, headers: Record<string, string> = {}) =>
  (_request: unknown, response: ServerResponse) =>
    void response.writeHead(200, headers).end(body);
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (_request: unknown, response: ServerResponse) =>
    void response.writeHead(code, headers).end();
const later = (response: ServerResponse): void => void setTimeout(() => response.end('x'), 15);

describe('pace', () => {
  it('asks one host for one thing at a time, and two hosts at once', async () => {
    const routes = { '/x': (_request: unknown, response: ServerResponse) => later(response) };
    const [one, other] = [await serve(routes), await serve(routes)];
    const { fetcher } = bench();
    const urls = [1, 2, 3, 4].flatMap((n) => [`${one.origin}/x?${n}`, `${other.origin}/x?${n}`]);
    await Promise.all(urls.map((url) => fetcher.fetch({ url, secondsBetween: 0 })));
    expect([one.mostAtOnce, other.mostAtOnce, one.asked.length]).toEqual([1, 1, 5]);
  });

  it('leaves at least the seconds asked for between any two requests to a host, robots.txt and retries included', async () => {
    let failures = 1;
    const server = await serve({
      '/x': (_request, response) => void response.writeHead((failures -= 1) >= 0 ? 500 : 200).end(),
    });
    const { fetcher, slept, log, pass } = bench({ backOffMs: 1_000 });
    await fetcher.fetch({ url: `${server.origin}/x`, secondsBetween: 3 });
    pass(1_200);
    await fetcher.fetch({ url: `${server.origin}/x`, secondsBetween: 3 });
    pass(9_000);
    await fetcher.fetch({ url: `${server.origin}/x`, secondsBetween: 3 });
    expect(slept).toEqual([3_000, 3_000, 1_800]);
    expect(log.map((entry) => Date.parse(entry.at) - START_MS)).toEqual([0, 3_000, 6_000, 9_000, 18_000]);
  });

  it('keeps the pace across pages asked for at the same moment', async () => {
    const server = await serve({ '/x': text('x') });
    const { fetcher, log } = bench();
    await Promise.all([1, 2, 3].map((n) => fetcher.fetch({ url: `${server.origin}/x?${n}`, secondsBetween: 2 })));
    expect(log.map((entry) => Date.parse(entry.at) - START_MS)).toEqual([0, 2_000, 4_000, 6_000]);
  });

  it('takes www.host and host for one host', async () => {
    const proxy = await serve({ '/x': text('x') });
    const { fetcher, slept, log } = bench({ proxyUrl: proxy.origin });
    await fetcher.fetch({ url: 'http://registry.test/x', secondsBetween: 2 });
    await fetcher.fetch({ url: 'http://www.registry.test/x', secondsBetween: 2 });
    expect(log.map((entry) => entry.host)).toEqual([
      'registry.test',
      'registry.test',
      'www.registry.test',
      'www.registry.test',
    ]);
    expect(slept).toEqual([2_000, 2_000, 2_000]);
  });

  it.each([
    [1, 'Crawl-delay: 5', [1_000, 5_000]],
    [8, 'Crawl-delay: 5', [8_000, 8_000]],
  ])('goes at %i s or the %s of robots.txt, whichever is slower', async (secondsBetween, line, expected) => {
    const server = await serve({ '/robots.txt': text(`User-agent: *\n${line}`), '/x': text('x') });
    const { fetcher, slept } = bench();
    await fetcher.fetch({ url: `${server.origin}/x`, secondsBetween });
    await fetcher.fetch({ url: `${server.origin}/x`, secondsBetween });
    expect([slept[0], slept[1]]).toEqual([Math.max(...expected), Math.max(...expected)]);
  });

  it('does not sit out a crawl delay longer than a run can wait, and does not break it', async () => {
    const server = await serve({ '/robots.txt': text('User-agent: *\nCrawl-delay: 3600'), '/x': text('x') });
    const { fetcher, pass } = bench({ maxWaitMs: 60_000 });
    const fault = await faultOf(fetcher.fetch({ url: `${server.origin}/x`, secondsBetween: 1 }));
    expect([fault.code, fault.details['retryAfterSeconds'], server.asked.length]).toEqual([
      'fetch.rate-limited',
      3600,
      1,
    ]);
    pass(3_600_000);
    expect((await fetcher.fetch({ url: `${server.origin}/x`, secondsBetween: 1 })).status).toBe(200);
  });
});

describe('rest', () => {
  it.each([
    ['120', 120],
    [' 5 ', 5],
    ['0', 0],
    ['Thu, 15 Jan 2026 12:01:30 GMT', 90],
    ['Thursday, 15-Jan-2026 12:01:30 GMT', 90],
    ['Thu, 15 Jan 2026 11:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['1.5', null],
    [undefined, null],
  ])('reads Retry-After «%s» as %s', (value, expected) => {
    expect(retryAfterSeconds(value, new Date(START_MS))).toBe(expected);
  });

  it.each([
    [429, '7'],
    [503, 'Thu, 15 Jan 2026 12:00:07 GMT'],
  ])('after %i with Retry-After %s the host is left alone that long, then asked again', async (code, value) => {
    let refusals = 1;
    const server = await serve({
      '/x': (_request, response) =>
        void response.writeHead((refusals -= 1) >= 0 ? code : 200, { 'retry-after': value }).end(),
    });
    const { fetcher, slept } = bench({ backOffMs: 1_000 });
    expect((await fetcher.fetch({ url: `${server.origin}/x`, secondsBetween: 0 })).requests).toBe(3);
    expect(slept).toEqual([7_000]);
  });

  it('a rest longer than a run can wait is a fault with its seconds, and nobody asks the host before it is over', async () => {
    const server = await serve({ '/x': status(429, { 'retry-after': '3600' }), '/y': text('y') });
    const { fetcher, slept, pass } = bench({ maxWaitMs: 60_000 });
    const fault = await faultOf(fetcher.fetch({ url: `${server.origin}/x`, secondsBetween: 0 }));
    expect([fault.code, fault.retry, fault.details['retryAfterSeconds'], fault.details['requests']]).toEqual([
      'fetch.rate-limited',
      'later',
      3600,
      2,
    ]);
    pass(600_000);
    const other = await faultOf(fetcher.fetch({ url: `${server.origin}/y`, secondsBetween: 0 }));
    expect([
      other.code,
      other.details['retryAfterSeconds'],
      other.details['requests'],
      server.asked.length,
      slept,
    ]).toEqual(['fetch.rate-limited', 3000, 0, 2, []]);
    pass(2_950_000);
    expect((await fetcher.fetch({ url: `${server.origin}/y`, secondsBetween: 0 })).status).toBe(200);
    expect(slept).toEqual([50_000]);
  });

  it('gives up with fetch.rate-limited when a host refuses again and again', async () => {
    const server = await serve({ '/x': status(429, { 'retry-after': '2' }) });
    const { fetcher, slept } = bench();
    const fault = await faultOf(fetcher.fetch({ url: `${server.origin}/x`, secondsBetween: 0 }));
    expect([fault.code, fault.details['retryAfterSeconds'], slept, server.asked.length]).toEqual([
      'fetch.rate-limited',
      2,
      [2_000, 2_000],
      4,
    ]);
  });
});

describe('robots.txt', () => {
  it('is asked for first and once, and what it forbids is not asked for', async () => {
    const server = await serve({
      '/robots.txt': text('User-agent: *\nDisallow: /private\nDisallow: /*?print='),
      '/x': text('x'),
      '/private': text('p'),
    });
    const { fetcher, log } = bench();
    await fetcher.fetch({ url: `${server.origin}/x`, secondsBetween: 0 });
    for (const path of ['/private/1', '/x?print=1']) {
      const fault = await faultOf(fetcher.fetch({ url: server.origin + path, secondsBetween: 0 }));
      expect([fault.code, fault.details['requests'], fault.message.includes(path)]).toEqual([
        'fetch.forbidden-by-robots',
        0,
        true,
      ]);
    }
    expect(server.asked.map((request) => request.url)).toEqual(['/robots.txt', '/x']);
    expect(log.map((entry) => [entry.robots, entry.status])).toEqual([
      ['robots.txt', 200],
      ['allowed', 200],
      ['forbidden', null],
      ['forbidden', null],
    ]);
  });

  it.each([
    [404, 200, 2],
    [403, 200, 2],
    [401, 200, 2],
    [410, 200, 2],
    [204, 200, 2],
    [500, 'fetch.forbidden-by-robots', 3],
    [502, 'fetch.forbidden-by-robots', 3],
    [429, 'fetch.rate-limited', 3],
  ])('with status %i leads to %s (RFC 9309 §2.3.1)', async (code, expected, requests) => {
    const server = await serve({ '/robots.txt': status(code), '/x': text('x') });
    const doing = bench().fetcher.fetch({ url: `${server.origin}/x`, secondsBetween: 0 });
    const found = typeof expected === 'number' ? await doing : await faultOf(doing);
    expect('status' in found ? [found.status, found.requests] : [found.code, found.details['requests']]).toEqual([
      expected,
      requests,
    ]);
    expect(server.asked.filter((request) => request.url === '/x')).toHaveLength(expected === 200 ? 1 : 0);
  });

  it('that cannot be reached keeps every page of the host from being asked for, and is not asked for before each of them', async () => {
    const server = await serve({ '/robots.txt': (request) => void request.socket.destroy(), '/x': text('x') });
    const { fetcher, pass } = bench({ retries: 0 });
    for (let n = 0; n < 3; n += 1) {
      const fault = await faultOf(fetcher.fetch({ url: `${server.origin}/x?${n}`, secondsBetween: 0 }));
      expect([fault.code, fault.message.includes('robots.txt')]).toEqual(['fetch.unreachable', true]);
    }
    expect(server.asked).toHaveLength(1);
    pass(61_000);
    await faultOf(fetcher.fetch({ url: `${server.origin}/x`, secondsBetween: 0 }));
    expect(server.asked.map((request) => request.url)).toEqual(['/robots.txt', '/robots.txt']);
  });

  it('is read again after a day; an older copy serves while it cannot be had', async () => {
    let code = 200;
    let rules = 'User-agent: *\nDisallow: /a';
    const server = await serve({
      '/robots.txt': (_request, response) => void response.writeHead(code).end(rules),
      '/a': text('a'),
      '/b': text('b'),
    });
    const { fetcher, pass } = bench({ retries: 0 });
    const verdict = async (path: string): Promise<string | number> => {
      const found = await fetcher
        .fetch({ url: server.origin + path, secondsBetween: 0 })
        .catch((error: { code: string }) => error);
      return 'status' in found ? found.status : String(found.code);
    };
    expect([await verdict('/a'), await verdict('/b')]).toEqual(['fetch.forbidden-by-robots', 200]);
    rules = 'User-agent: *\nDisallow: /b';
    pass(23 * 3600_000);
    expect([await verdict('/a'), await verdict('/b')]).toEqual(['fetch.forbidden-by-robots', 200]);
    pass(3600_001);
    expect([await verdict('/a'), await verdict('/b')]).toEqual([200, 'fetch.forbidden-by-robots']);
    code = 503;
    pass(24 * 3600_000 + 1);
    expect([await verdict('/a'), await verdict('/b')]).toEqual([200, 'fetch.forbidden-by-robots']);
    code = 404;
    pass(61_000);
    expect([await verdict('/a'), await verdict('/b')]).toEqual([200, 200]);
  });

  it('is followed over five redirects, to other hosts too; a sixth counts as none', async () => {
    const away = await serve({ '/rules': text('User-agent: LegislativeThreatTracker\nDisallow: /x') });
    const chain = (length: number, end: string): Record<string, ReturnType<typeof status>> =>
      Object.fromEntries(
        Array.from({ length }, (_none, n) => [
          n === 0 ? '/robots.txt' : `/r${n}`,
          status(301, { location: n === length - 1 ? end : `/r${n + 1}` }),
        ]),
      );
    const five = await serve({ ...chain(5, `${away.origin}/rules`), '/x': text('x') });
    const six = await serve({ ...chain(6, `${away.origin}/rules`), '/x': text('x') });
    expect((await faultOf(bench().fetcher.fetch({ url: `${five.origin}/x`, secondsBetween: 0 }))).code).toBe(
      'fetch.forbidden-by-robots',
    );
    expect((await bench().fetcher.fetch({ url: `${six.origin}/x`, secondsBetween: 0 })).requests).toBe(7);
  });

  it('may be endless: its first 500 KiB count', async () => {
    const server = await serve({
      '/robots.txt': (_request, response) => {
        response.writeHead(200).write('User-agent: *\nDisallow: /x\n');
        const more = (): void => {
          while (!response.destroyed && response.write(`#${'.'.repeat(65_000)}\n`));
        };
        response.on('drain', more);
        more();
      },
      '/y': text('y'),
    });
    const { fetcher } = bench();
    expect((await faultOf(fetcher.fetch({ url: `${server.origin}/x`, secondsBetween: 0 }))).code).toBe(
      'fetch.forbidden-by-robots',
    );
    expect((await fetcher.fetch({ url: `${server.origin}/y`, secondsBetween: 0 })).status).toBe(200);
  });
});
