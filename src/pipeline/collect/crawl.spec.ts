import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { madeScraper } from '../../../test/harness/bills.js';
import type { Scraper } from '../../../scrapers/kit/scraper.js';
import type { DraftBill, Follow, PageReading } from '../../domain/draft.js';
import { Fault } from '../../domain/fault.js';
import type { Archive } from '../../ports/archive.js';
import type { FetchAnswer, FetchRequest, Fetcher } from '../../ports/fetcher.js';
import type { KnownPage, Ledger } from '../../ports/ledger.js';
import { parsePage } from '../parse.js';
import { type CrawlTools, crawl } from './crawl.js';

// One file, though long: every case crawls the same made site, whose parts stand once, here.

const SITE = 'https://made.example';
const AT = '2026-06-01T10:00:00Z';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** A site in memory: by address what it answers, or the fault or bug it causes. */
type Answer = string | { notModified: true } | { type: string; body: string } | Error;

class MemoryFetcher implements Fetcher {
  readonly asked: FetchRequest[] = [];
  constructor(private readonly site: Record<string, Answer>) {}

  fetch(request: FetchRequest): Promise<FetchAnswer> {
    this.asked.push(request);
    const address = request.url + (request.post === undefined ? '' : `#${JSON.stringify(request.post)}`);
    const given = this.site[address] ?? new Fault('fetch.not-found', `${address} answered 404`);
    if (given instanceof Error) return Promise.reject(given);
    const isNew = typeof given === 'string' || 'body' in given;
    const body = typeof given === 'string' ? given : 'body' in given ? given.body : '';
    const type = typeof given === 'object' && 'type' in given ? given.type : 'application/json';
    const headers: Record<string, string> = isNew
      ? { 'content-type': type, etag: `"${hashOf(body).slice(0, 8)}"` }
      : {};
    return Promise.resolve({
      url: request.url,
      status: isNew ? 200 : 304,
      notModified: !isNew,
      at: AT,
      requests: 1,
      bytes: Buffer.from(body),
      headers,
    });
  }
}

class MemoryArchive implements Archive {
  readonly kept = new Map<string, Uint8Array>();
  put(bytes: Uint8Array): Promise<string> {
    const hash = hashOf(Buffer.from(bytes).toString('utf8'));
    this.kept.set(hash, bytes);
    return Promise.resolve(hash);
  }
  get(sha256: string): Promise<Uint8Array> {
    const bytes = this.kept.get(sha256);
    return bytes
      ? Promise.resolve(bytes)
      : Promise.reject(new Fault('snapshot.missing', `${sha256} is not in the archive`));
  }
  has(sha256: string): Promise<boolean> {
    return Promise.resolve(this.kept.has(sha256));
  }
  async *list(): AsyncIterable<string> {
    for (const hash of this.kept.keys()) yield Promise.resolve(hash);
  }
}

type Sighted = Parameters<Ledger['see']>[0];

/** Only what crawling writes; anything else asked of it is a bug. */
function memoryLedger(archive: MemoryArchive): { ledger: Ledger; seen: Sighted[] } {
  const seen: Sighted[] = [];
  const see = (sighting: Sighted): Promise<void> => {
    if (!archive.kept.has(sighting.sha256))
      return Promise.reject(new Error('a sighting of bytes that are not archived'));
    seen.push(sighting);
    return Promise.resolve();
  };
  return { ledger: { see } as unknown as Ledger, seen };
}

/** Pages are JSON: what a reading of them gives. */
interface Written {
  follow?: Follow[];
  bills?: string[];
}
const written = (page: Written) => JSON.stringify(page);
const card = (number: number): Follow => ({ page: 'bill', url: `${SITE}/bill/${number}` });
const list = (number: number): Follow => ({ page: 'list', url: `${SITE}/list?page=${number}` });

const readAny = (page: { json: <T>() => T }): Partial<PageReading> => {
  const { follow, bills } = page.json<Written>();
  return { follow: follow ?? [], bills: (bills ?? []).map((key): DraftBill => ({ key, number: key, title: null })) };
};
const scraper = madeScraper({ pages: { list: readAny, roll: readAny, bill: readAny } });

interface Given {
  scraper?: Scraper;
  start?: Follow[];
  known?: KnownPage[];
  tools?: Partial<CrawlTools>;
}

async function run(site: Record<string, Answer>, given: Given = {}) {
  const used = given.scraper ?? scraper;
  const [fetcher, archive] = [new MemoryFetcher(site), new MemoryArchive()];
  for (const page of given.known ?? [])
    if (page.sha256 !== null) archive.kept.set(page.sha256, Buffer.from(written({ bills: ['archived'] })));
  const { ledger, seen } = memoryLedger(archive);
  const tools: CrawlTools = {
    fetcher,
    archive,
    ledger,
    read: (source) => parsePage(used, source),
    readable: (bytes, contentType) => Promise.resolve({ bytes, contentType }),
    address: (url) => url,
    secondsBetween: 2,
    wants: () => true,
    isTimeUp: () => false,
    isNews: () => true,
    secrets: {},
    progress: () => undefined,
    ...given.tools,
  };
  const known = new Map((given.known ?? []).map((page) => [page.url, page]));
  const crawled = await crawl(used, tools, { start: given.start ?? [list(1)], also: [], known, run: 'run-1' });
  return { crawled, asked: fetcher.asked.map(({ url }) => url), requests: fetcher.asked, archive, seen };
}

const knownPage = (url: string): KnownPage => ({
  url,
  kind: 'list',
  etag: '"e"',
  lastModified: 'Mon, 01 Jun 2026 00:00:00 GMT',
  contentType: 'application/json',
  sha256: 'f'.repeat(64),
  parserVersion: '1',
  lastSeenAt: AT,
});

describe('a walk through a registry', () => {
  it('reads all lists before any card', async () => {
    const { asked } = await run({
      [list(1).url]: written({ follow: [card(1), list(2)] }),
      [list(2).url]: written({ follow: [card(2)] }),
      [card(1).url]: written({ bills: ['1'] }),
      [card(2).url]: written({ bills: ['2'] }),
    });
    expect(asked).toEqual([list(1).url, list(2).url, card(1).url, card(2).url]);
  });

  it('goes back to the lists a card leads to before the next card', async () => {
    const { asked } = await run({
      [list(1).url]: written({ follow: [card(1), card(2)] }),
      [card(1).url]: written({ follow: [list(2)] }),
      [list(2).url]: written({}),
      [card(2).url]: written({}),
    });
    expect(asked).toEqual([list(1).url, card(1).url, list(2).url, card(2).url]);
  });

  it('reads no page twice, whoever links to it and how often', async () => {
    const { asked } = await run({
      [list(1).url]: written({ follow: [list(1), list(2), list(2)] }),
      [list(2).url]: written({ follow: [list(1)] }),
    });
    expect(asked).toEqual([list(1).url, list(2).url]);
  });

  it('tells requests to one address by their bodies', async () => {
    const api = (day: string): Follow => ({ page: 'list', url: `${SITE}/api`, post: { day } });
    const { requests, crawled } = await run(
      {
        [`${SITE}/api#{"day":"1"}`]: written({ bills: ['1'] }),
        [`${SITE}/api#{"day":"2"}`]: written({ bills: ['2'] }),
      },
      { start: [api('1'), api('2'), api('1')], known: [knownPage(`${SITE}/api#{"day":"1"}`)] },
    );
    expect(requests.map(({ post, etag }) => [post, etag])).toEqual([
      [{ day: '1' }, undefined],
      [{ day: '2' }, undefined],
    ]);
    expect(crawled.pages.map(({ url }) => url)).toEqual([`${SITE}/api#{"day":"1"}`, `${SITE}/api#{"day":"2"}`]);
  });

  it('asks only for the cards that are wanted, after the lists have been read', async () => {
    const { asked } = await run(
      {
        [list(1).url]: written({ follow: [card(1), card(2), list(2)] }),
        [list(2).url]: written({ bills: ['2'] }),
        [card(2).url]: written({}),
      },
      {
        tools: {
          wants: ({ url }, read) =>
            read.some(({ reading }) => reading.bills.some(({ key }) => url.endsWith(`/${key}`))),
        },
      },
    );
    expect(asked).toEqual([list(1).url, list(2).url, card(2).url]);
  });

  it('stops at the most pages a run may read', async () => {
    const endless = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [list(index + 1).url, written({ follow: [list(index + 2)] })]),
    );
    const { asked } = await run(endless, { scraper: { ...scraper, maxPages: 7 } });
    expect(asked).toHaveLength(7);
  });

  it('says that it stopped there, how much waits, and that lists were lost', async () => {
    const { crawled } = await run(
      { [list(1).url]: written({ follow: [list(2), list(3), card(1)] }), [list(2).url]: written({}) },
      { scraper: { ...scraper, maxPages: 2 } },
    );
    expect(crawled).toMatchObject({ unread: 2, lostLists: 0 });
    expect(crawled.faults).toMatchObject([{ code: 'run.cut-short', read: 2, unread: 2 }]);
  });

  it('stops when its time is up', async () => {
    let asked = 0;
    const { crawled } = await run(
      { [list(1).url]: written({ follow: [list(2), list(3)] }), [list(2).url]: written({}) },
      { tools: { isTimeUp: () => (asked += 1) > 2 } },
    );
    expect(crawled).toMatchObject({ unread: 1, lostLists: 0 });
    expect(crawled.pages).toHaveLength(2);
  });

  it('leaves a list that begins with the latest changes at the first page without news', async () => {
    const pager: Follow = { ...list(2), ifNews: true };
    const site = {
      [list(1).url]: written({ follow: [pager, card(1)] }),
      [list(2).url]: written({}),
      [card(1).url]: '{}',
    };
    const quiet = await run(site, { tools: { isNews: () => false } });
    expect(quiet.asked).toEqual([list(1).url, card(1).url]);
    expect(quiet.crawled.stoppedEarly).toBe(true);
    const busy = await run(site);
    expect(busy.asked).toEqual([list(1).url, list(2).url, card(1).url]);
    expect(busy.crawled.stoppedEarly).toBe(false);
  });

  it('sends the registry’s headers, its keys apart, and keeps its limit', async () => {
    const { requests } = await run(
      { [list(1).url]: written({}) },
      {
        scraper: { ...scraper, headers: { Accept: 'application/json' }, maxBytes: 7 },
        tools: { secrets: { api: 'synthetic-key' } },
      },
    );
    expect(requests).toMatchObject([
      { headers: { Accept: 'application/json' }, maxBytes: 7, secrets: { api: 'synthetic-key' } },
    ]);
  });

  it('asks the stand-in, and keeps the registry’s own address', async () => {
    const standIn = 'http://127.0.0.1:9/list?page=1';
    const { asked, crawled, seen } = await run(
      { [standIn]: written({}) },
      { tools: { address: (url) => url.replace(SITE, 'http://127.0.0.1:9') } },
    );
    expect(asked).toEqual([standIn]);
    expect(crawled.pages[0]?.url).toBe(list(1).url);
    expect(seen).toMatchObject([{ url: standIn, pageUrl: list(1).url }]);
  });

  it('counts requests and bytes, and tells how far it is', async () => {
    const told: [number, number, string][] = [];
    const body = written({ follow: [card(1)] });
    const { crawled, requests } = await run(
      { [list(1).url]: body, [card(1).url]: '{}' },
      { tools: { progress: (...step) => told.push(step) } },
    );
    expect([crawled.requests, crawled.bytes]).toEqual([2, body.length + 2]);
    expect(told).toEqual([
      [1, 0, list(1).url],
      [2, 0, card(1).url],
    ]);
    expect(requests.map(({ secondsBetween }) => secondsBetween)).toEqual([2, 2]);
  });
});

describe('what a page gave', () => {
  it('is archived, then seen, then read', async () => {
    const body = written({ bills: ['1'] });
    const { crawled, archive, seen } = await run({ [list(1).url]: body });
    expect([...archive.kept.keys()]).toEqual([hashOf(body)]);
    expect(seen).toMatchObject([
      {
        registry: 'xx/made',
        run: 'run-1',
        page: 'list',
        at: AT,
        httpStatus: 200,
        sha256: hashOf(body),
        size: body.length,
        mediaType: 'application/json',
      },
    ]);
    expect(crawled.pages).toMatchObject([
      {
        kind: 'list',
        sha256: hashOf(body),
        seenAt: AT,
        etag: `"${hashOf(body).slice(0, 8)}"`,
        known: null,
        reading: { bills: [{ key: '1' }] },
      },
    ]);
  });

  it('is kept also when it cannot be read', async () => {
    const { crawled, archive, seen } = await run({ [list(1).url]: '<html>Service unavailable</html>' });
    expect([archive.kept.size, seen.length]).toEqual([1, 1]);
    expect(crawled.pages).toEqual([]);
    expect(crawled.faults).toMatchObject([{ code: 'parse.bad-json', url: list(1).url, page: 'list' }]);
  });

  it('is read from the archive when the page has not changed, and is a sighting all the same', async () => {
    const known = knownPage(list(1).url);
    const { crawled, requests, seen, archive } = await run(
      { [list(1).url]: { notModified: true } },
      { known: [known] },
    );
    expect(requests).toMatchObject([{ etag: '"e"', lastModified: 'Mon, 01 Jun 2026 00:00:00 GMT' }]);
    expect(crawled.pages).toMatchObject([
      {
        sha256: known.sha256,
        etag: '"e"',
        contentType: 'application/json',
        known,
        reading: { bills: [{ key: 'archived' }] },
      },
    ]);
    expect(seen).toMatchObject([{ httpStatus: 304, sha256: known.sha256 }]);
    expect(archive.kept.size).toBe(1);
  });

  it('is not asked for conditionally when it has never been applied', async () => {
    const { requests } = await run(
      { [list(1).url]: written({}) },
      { known: [{ ...knownPage(list(1).url), sha256: null }] },
    );
    expect(requests).toEqual([{ url: list(1).url, secondsBetween: 2, secrets: {} }]);
  });

  it('can be made readable first, as the text of a PDF is', async () => {
    const { crawled } = await run(
      { [list(1).url]: { type: 'application/pdf', body: '%PDF-' } },
      {
        tools: {
          readable: (_bytes, contentType) =>
            Promise.resolve({ bytes: Buffer.from(written({ bills: [contentType as string] })), contentType }),
        },
      },
    );
    expect(crawled.pages[0]?.reading.bills[0]?.key).toBe('application/pdf');
    expect(crawled.pages[0]?.sha256).toBe(hashOf('%PDF-'));
  });
});

describe('one bad page', () => {
  it('does not stop the run, and its fault says where', async () => {
    const { asked, crawled } = await run({
      [list(1).url]: written({ follow: [list(2), list(3)] }),
      [list(2).url]: new Fault('fetch.timeout', 'no answer in 60 s'),
      [list(3).url]: written({ bills: ['3'] }),
    });
    expect(asked).toHaveLength(3);
    expect(crawled.faults).toEqual([
      { url: list(2).url, page: 'list', code: 'fetch.timeout', message: 'no answer in 60 s' },
    ]);
    expect([crawled.failedStarts, crawled.missing]).toEqual([[], []]);
  });

  it('among the start pages is told apart', async () => {
    const { crawled } = await run({ [list(2).url]: written({}) }, { start: [list(1), list(2)] });
    expect(crawled.failedStarts).toEqual([list(1).url]);
  });

  it('that is a card the registry no longer has is told as missing', async () => {
    const { crawled } = await run({
      [list(1).url]: written({ follow: [card(1), card(2), list(2)] }),
      [card(2).url]: new Fault('fetch.refused', 'connection refused'),
    });
    expect(crawled.missing).toEqual([card(1)]);
    expect(crawled.lostLists).toBe(1);
    expect(crawled.faults.map(({ code }) => code)).toEqual(['fetch.not-found', 'fetch.not-found', 'fetch.refused']);
  });

  it('keeps the faults of single rows of the good ones', async () => {
    const noting = {
      ...scraper,
      pages: { ...scraper.pages, list: () => ({ faults: [{ code: 'parse.unknown-row' as const, message: 'row 3' }] }) },
    };
    const { crawled } = await run({ [list(1).url]: written({}) }, { scraper: noting });
    expect(crawled.pages).toHaveLength(1);
    expect(crawled.faults).toEqual([{ code: 'parse.unknown-row', message: 'row 3' }]);
  });

  it('whose archived bytes are lost is a fault of that page', async () => {
    const known = { ...knownPage(list(1).url) };
    const { crawled } = await run(
      { [list(1).url]: { notModified: true } },
      { known: [known], tools: { archive: new MemoryArchive() } },
    );
    expect(crawled.faults).toMatchObject([{ code: 'snapshot.missing', url: list(1).url }]);
  });
});

describe('a bug of ours ends the run', () => {
  it.each<[string, Record<string, Answer>, Given]>([
    [
      'in a reader',
      { [list(1).url]: written({}) },
      {
        tools: {
          read: () => {
            throw new TypeError('x is not a function');
          },
        },
      },
    ],
    ['in the fetcher', { [list(1).url]: new TypeError('x is not a function') }, {}],
  ])('%s', async (_, site, given) => {
    await expect(run(site, given)).rejects.toThrow('x is not a function');
  });
});

describe('a link', () => {
  it.each([
    'https://evil.example/bill/1',
    'http://169.254.169.254/latest',
    'https://made.example.evil.example/',
    'https://made.example:8443/bill/1',
    'file:///etc/passwd',
    'ftp://made.example/bill/1',
    'http://[',
    'mailto:a@made.example',
  ])('that leaves the registry is not followed, and is told: %s', async (url) => {
    const { asked, crawled } = await run({ [list(1).url]: written({ follow: [{ page: 'bill', url }] }) });
    expect(asked).toEqual([list(1).url]);
    expect(crawled.faults).toMatchObject([{ code: 'fetch.left-the-site', url }]);
  });

  it('to a further host of the registry is followed', async () => {
    const archived: Follow = { page: 'bill', url: 'https://old.made.example/bill/1' };
    const { asked } = await run(
      { [list(1).url]: written({ follow: [archived] }), [archived.url]: written({}) },
      { scraper: { ...scraper, hosts: ['https://old.made.example'] } },
    );
    expect(asked).toEqual([list(1).url, archived.url]);
  });
});
