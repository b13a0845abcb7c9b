import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { request as plainRequest } from 'node:http';
import { checkSameSite } from './redirect.js';
import { rewriting } from './rewriting.js';
import { bench, closeAll, faultOf, makeCertificate, serve, serveSocks } from './spec-servers.js';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { needs } from '../../../test/harness/needs.js';

const certificate = makeCertificate('registry.test');
const { it: withTls, why } = needs(certificate !== null, 'openssl', 'REQUIRE_OPENSSL');
const tls = certificate ?? { key: '', cert: '' };

afterEach(closeAll);
afterAll(closeAll);

const text = (body: string) => (_request: unknown, response: ServerResponse) => void response.writeHead(200).end(body);
const to =
  (location: string, code = 302) =>
  (_request: unknown, response: ServerResponse) =>
    void response.writeHead(code, { location }).end('moved');
const read = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

describe('redirects', () => {
  it.each([
    ['https://a.kg/x', 'https://a.kg/y', true],
    ['https://a.kg/x', 'https://www.a.kg/x', true],
    ['https://www.a.kg/x', 'https://a.kg/x', true],
    ['http://a.kg/x', 'https://a.kg/x', true],
    ['http://a.kg/x', 'https://www.a.kg/x', true],
    ['https://a.kg/x', 'http://a.kg/x', false],
    ['https://a.kg/x', 'https://b.kg/x', false],
    ['https://a.kg/x', 'https://a.kg.evil.example/x', false],
    ['https://a.kg/x', 'https://login.a.kg/x', false],
    ['https://a.kg/x', 'https://a.kg:8443/x', false],
    ['https://a.kg/x', 'ftp://a.kg/x', false],
  ])('from %s to %s: same site %s', (from, target, expected) => {
    const check = (): void => checkSameSite(new URL(from), new URL(target));
    if (expected) expect(check).not.toThrow();
    else
      expect(check).toThrow(
        expect.objectContaining({
          code: 'fetch.left-the-site',
          details: { url: from, host: new URL(from).host, target },
        }),
      );
  });

  it('are followed on the same site, and the answer bears the address that gave it', async () => {
    const server = await serve({ '/a': to('/b'), '/b': to('c?x=1#top', 301), '/c': text('here') });
    const answer = await bench().fetcher.fetch({ url: `${server.origin}/a`, secondsBetween: 0 });
    expect([read(answer.bytes), answer.url, answer.requests]).toEqual(['here', `${server.origin}/c?x=1`, 4]);
  });

  it('to another site are a fault that names both, and the other site is not asked', async () => {
    const other = await serve({ '/': text('ads') });
    const server = await serve({ '/a': to(`${other.origin}/`) });
    const fault = await faultOf(bench().fetcher.fetch({ url: `${server.origin}/a`, secondsBetween: 0 }));
    expect([fault.code, fault.retry, fault.details['target'], other.asked.length]).toEqual([
      'fetch.left-the-site',
      'never',
      `${other.origin}/`,
      0,
    ]);
  });

  it('are checked against robots.txt each', async () => {
    const server = await serve({ '/robots.txt': text('User-agent: *\nDisallow: /b'), '/a': to('/b'), '/b': text('b') });
    expect((await faultOf(bench().fetcher.fetch({ url: `${server.origin}/a`, secondsBetween: 0 }))).code).toBe(
      'fetch.forbidden-by-robots',
    );
    expect(server.asked.map((request) => request.url)).toEqual(['/robots.txt', '/a']);
  });

  it('end after five', async () => {
    const server = await serve({
      '/loop': to('/loop'),
      ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`/${n}`, n === 5 ? to('/end') : to(`/${n + 1}`)])),
      '/end': text('end'),
    });
    const { fetcher } = bench();
    expect(read((await fetcher.fetch({ url: `${server.origin}/1`, secondsBetween: 0 })).bytes)).toBe('end');
    const fault = await faultOf(fetcher.fetch({ url: `${server.origin}/loop`, secondsBetween: 0 }));
    expect([fault.code, fault.details['requests'], fault.message.includes('5 redirects')]).toEqual([
      'fetch.server-error',
      6,
      true,
    ]);
  });

  it.each([
    [302, 'GET '],
    [303, 'GET '],
    [307, 'POST {"q":1}'],
    [308, 'POST {"q":1}'],
  ])('of a POST with %i go on as %s', async (code, expected) => {
    const server = await serve({
      '/a': to('/b', code),
      '/b': (request, response) => {
        response.write(`${request.method} `);
        request.pipe(response);
      },
    });
    expect(
      read((await bench().fetcher.fetch({ url: `${server.origin}/a`, secondsBetween: 0, post: { q: 1 } })).bytes),
    ).toBe(expected);
  });
});

describe('a stand-in host', () => {
  it('is asked instead, robots.txt included, while the page keeps its own address', async () => {
    const server = await serve({
      '/sozd/a': to('/sozd/b'),
      '/sozd/b': text('b'),
      '/sozd/robots.txt': text('User-agent: *\nDisallow: /no'),
    });
    const rewrite = (url: string): string => url.replace('https://sozd.example', `${server.origin}/sozd`);
    const { fetcher, log } = bench({ rewrite });
    const answer = await fetcher.fetch({ url: 'https://sozd.example/a', secondsBetween: 0 });
    expect([answer.url, read(answer.bytes)]).toEqual(['https://sozd.example/b', 'b']);
    expect(log.map((entry) => entry.host)).toEqual(Array(3).fill(`127.0.0.1:${server.port}`));
    expect((await faultOf(fetcher.fetch({ url: 'https://sozd.example/no', secondsBetween: 0 }))).code).toBe(
      'fetch.forbidden-by-robots',
    );
  });

  it.each([
    ['http://local:1/base/b?x=1', 'https://a.kg/b?x=1'],
    ['https://a.kg/b', 'https://a.kg/b'],
    ['https://other.kg/b', 'https://other.kg/b'],
  ])('naming %s by redirect means %s', (target, expected) => {
    const { shown } = rewriting((url) => url.replace('https://a.kg', 'http://local:1/base'));
    expect(shown(new URL(target), new URL('https://a.kg/x')).href).toBe(expected);
  });
});

describe('TLS', () => {
  withTls(
    `is verified: a certificate that nobody vouches for is fetch.tls, and tells what never to do${why}`,
    async () => {
      const server = await serve({ '/': text('x') }, tls);
      const fault = await faultOf(bench({ retries: 2 }).fetcher.fetch({ url: server.origin, secondsBetween: 0 }));
      expect([fault.code, fault.details['cause'], fault.details['requests'], server.asked.length]).toEqual([
        'fetch.tls',
        'DEPTH_ZERO_SELF_SIGNED_CERT',
        1,
        0,
      ]);
      expect(fault.message).toContain('NODE_EXTRA_CA_CERTS');
    },
  );

  withTls(`holds with a certificate the operator added, for the names in it only${why}`, async () => {
    const server = await serve({ '/': text('secret ballot') }, tls);
    const { fetcher } = bench({ extraCertificates: [tls.cert] });
    expect(read((await fetcher.fetch({ url: server.origin, secondsBetween: 0 })).bytes)).toBe('secret ballot');
    const fault = await faultOf(fetcher.fetch({ url: `https://localhost:${server.port}/`, secondsBetween: 0 }));
    expect([fault.code, fault.details['cause']]).toEqual(['fetch.tls', 'ERR_TLS_CERT_ALTNAME_INVALID']);
  });

  it('asked of a server that speaks none is fetch.tls', async () => {
    const server = await serve({ '/': text('x') });
    const fault = await faultOf(
      bench({ retries: 0 }).fetcher.fetch({ url: `https://127.0.0.1:${server.port}/`, secondsBetween: 0 }),
    );
    expect(fault.code).toBe('fetch.tls');
  });
});

describe('a proxy', () => {
  withTls.each([['http'], ['https']])(
    `of kind SOCKS5 leads to %s hosts and looks their names up itself${why}`,
    async (scheme) => {
      const server = await serve({ '/x': text('through') }, scheme === 'https' ? tls : undefined);
      const proxy = await serveSocks('me:pa ss');
      const { fetcher } = bench({
        proxyUrl: `socks5h://me:pa%20ss@127.0.0.1:${proxy.port}`,
        extraCertificates: [tls.cert],
      });
      const answer = await fetcher.fetch({ url: `${scheme}://registry.test:${server.port}/x`, secondsBetween: 0 });
      expect([read(answer.bytes), proxy.names[0], proxy.logins[0]]).toEqual(['through', 'registry.test', 'me:pa ss']);
    },
  );

  withTls(`of kind SOCKS5 does not soften the check of certificates${why}`, async () => {
    const server = await serve({ '/x': text('through') }, tls);
    const proxy = await serveSocks(null);
    const unknown = bench({ proxyUrl: `socks5://127.0.0.1:${proxy.port}`, retries: 0 });
    expect(
      (await faultOf(unknown.fetcher.fetch({ url: `https://registry.test:${server.port}/x`, secondsBetween: 0 }))).code,
    ).toBe('fetch.tls');
    const misnamed = bench({ proxyUrl: `socks5://127.0.0.1:${proxy.port}`, retries: 0, extraCertificates: [tls.cert] });
    expect(
      (await faultOf(misnamed.fetcher.fetch({ url: `https://other.test:${server.port}/x`, secondsBetween: 0 }))).code,
    ).toBe('fetch.tls');
  });

  it('that is not there is fetch.unreachable and its password is not told', async () => {
    for (const proxyUrl of ['socks5://me:wrong@127.0.0.1:1', 'http://me:wrong@127.0.0.1:1']) {
      const { fetcher } = bench({ proxyUrl, retries: 0, timeoutMs: 2_000 });
      const fault = await faultOf(fetcher.fetch({ url: 'http://registry.test/x', secondsBetween: 0 }));
      expect([proxyUrl.slice(0, 8), fault.code, JSON.stringify(fault.toRecord()).includes('wrong')]).toEqual([
        proxyUrl.slice(0, 8),
        'fetch.unreachable',
        false,
      ]);
    }
  });

  it('of kind HTTP is asked for http pages by their whole address, with its login', async () => {
    const server = await serve({ '/x': text('through') });
    const proxy = await serve(Object.fromEntries(['/x', '/robots.txt'].map((path) => [path, forward(server.port)])));
    const { fetcher } = bench({ proxyUrl: `http://me:pass@127.0.0.1:${proxy.port}` });
    const answer = await fetcher.fetch({ url: `http://registry.test:${server.port}/x`, secondsBetween: 0 });
    expect(read(answer.bytes)).toBe('through');
    expect(proxy.asked.map((request) => request.url)).toEqual(
      ['/robots.txt', '/x'].map((path) => `http://registry.test:${server.port}${path}`),
    );
    expect(proxy.asked[0]?.headers['proxy-authorization']).toBe(`Basic ${Buffer.from('me:pass').toString('base64')}`);
    expect(server.asked[0]?.headers['proxy-authorization']).toBeUndefined();
  });

  withTls(`of kind HTTP tunnels to https hosts, whose certificates are checked end to end${why}`, async () => {
    const server = await serve({ '/x': text('through') }, tls);
    const proxy = await serve({});
    const proxyUrl = `http://127.0.0.1:${proxy.port}`;
    const url = `https://registry.test:${server.port}/x`;
    expect(
      read((await bench({ proxyUrl, extraCertificates: [tls.cert] }).fetcher.fetch({ url, secondsBetween: 0 })).bytes),
    ).toBe('through');
    expect((await faultOf(bench({ proxyUrl, retries: 0 }).fetcher.fetch({ url, secondsBetween: 0 }))).code).toBe(
      'fetch.tls',
    );
  });
});

/** What a forward proxy does with a whole address; the name leads to loopback. */
function forward(port: number): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const path = new URL(request.url ?? '').pathname;
    plainRequest({ port, path, host: '127.0.0.1' }, (answer) => {
      response.writeHead(answer.statusCode ?? 502);
      answer.pipe(response);
    }).end();
  };
}
