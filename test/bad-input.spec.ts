import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import type { PageSource } from '../scrapers/kit/page.js';
import type { Scraper } from '../scrapers/kit/scraper.js';
import { bench, closeAll, faultOf, serve } from '../src/adapters/undici/spec-servers.js';
import { scrapers } from '../src/app/scrapers.js';
import type { DraftBill, PageReading } from '../src/domain/draft.js';
import { Fault, type FaultCode } from '../src/domain/fault.js';
import { newOddities } from '../src/pipeline/collect/oddities.js';
import { doubts, profileOf } from '../src/pipeline/collect/profile.js';
import { parsePage } from '../src/pipeline/parse.js';
import { examplesOf, sourceOf } from './harness/examples.js';

interface Sound {
  scraper: Scraper;
  source: PageSource;
  format: string;
  text: string;
  healthy: PageReading;
}

function read(scraper: Scraper, source: PageSource): PageReading | Fault {
  try {
    return parsePage(scraper, source);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

/** Every example of every registry that is read without a fault of its own. */
const SOUND: readonly Sound[] = scrapers.flatMap((scraper) =>
  examplesOf(scraper).flatMap((example): Sound[] => {
    const source = sourceOf(example);
    const healthy = read(scraper, source);
    const text = Buffer.from(source.bytes).toString('utf8');
    return healthy instanceof Fault ? [] : [{ scraper, source, format: example.extension, text, healthy }];
  }),
);

const nameOf = ({ scraper, source }: Sound) => `${scraper.id} ${source.kind} ${source.url}`;

/** What is said of a bad page: the code of the fault that stops it, or those of what was left out of it. */
function saidOf(page: Sound, bytes: Uint8Array): readonly string[] {
  const found = read(page.scraper, { ...page.source, bytes });
  if (found instanceof Fault) return [found.code];
  const known = page.healthy.faults.map((fault) => JSON.stringify(fault));
  const faults = found.faults.filter((fault) => !known.includes(JSON.stringify(fault)));
  const odd = newOddities({ kind: page.source.kind, reading: found }, { [page.source.kind]: page.healthy.odd ?? [] });
  return [...faults.map(({ code }) => code), ...odd];
}

const says = (draft: DraftBill) => JSON.stringify({ ...draft, mark: null });

/** A bad page must say what is wrong with it, unless it is read as the good one was. */
function silent(pages: readonly Sound[], bad: (page: Sound) => Uint8Array | string | null): string[] {
  return pages.flatMap((page) => {
    const made = bad(page);
    if (made === null || made === page.text) return [];
    const bytes = Buffer.from(made);
    if (saidOf(page, bytes).length > 0) return [];
    const found = read(page.scraper, { ...page.source, bytes }) as PageReading;
    const same = JSON.stringify(found.bills.map(says)) === JSON.stringify(page.healthy.bills.map(says));
    return same ? [] : [`${nameOf(page)}: ${JSON.stringify(found.bills).slice(0, 200)}`];
  });
}

/** Pages that are no pages of the registry at all: nothing may be read from them. */
function unrefused(pages: readonly Sound[], bad: string, codes: readonly FaultCode[]): string[] {
  return pages.flatMap((page) => {
    const found = read(page.scraper, { ...page.source, bytes: Buffer.from(bad) });
    return found instanceof Fault && codes.includes(found.code)
      ? []
      : [
          `${nameOf(page)}: ${found instanceof Fault ? found.code : `${found.bills.length} bills, ${found.faults.length} faults`}`,
        ];
  });
}

/** One page of each kind of each registry. */
const ofEachKind = (...formats: string[]) => [
  ...new Map(of(...formats).map((page) => [`${page.scraper.id} ${page.source.kind}`, page])).values(),
];
const of = (...formats: string[]) => SOUND.filter(({ format }) => formats.includes(format));
const PARSE: readonly FaultCode[] = [
  ...(['parse.layout-changed', 'parse.not-the-page', 'parse.bad-number', 'parse.bad-json', 'parse.bad-xml'] as const),
  ...(['parse.too-deep', 'parse.truncated', 'parse.charset', 'fetch.truncated'] as const),
];
/** Where it can be told: letters beyond ASCII, which the charset has. */
function inCharset({ text }: Sound, charset: string): Uint8Array | null {
  const bytes = iconv.encode(text, charset);
  return /[^\x00-\x7f]/.test(text) && iconv.decode(bytes, charset) === text ? bytes : null;
}

describe(`a bad page of any registry (${SOUND.length} examples of ${scrapers.length})`, () => {
  it.each([25, 50, 75, 95])('cut at %i of a hundred is told', (share) =>
    expect(silent(of('html', 'xml', 'json'), ({ text }) => text.slice(0, (text.length * share) / 100))).toEqual([]),
  );

  it.each(['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'koi8-r', 'big5', 'utf-16le'])(
    'in %s without saying so is told',
    (charset) => expect(silent(of('html', 'xml', 'json'), (page) => inCharset(page, charset))).toEqual([]),
  );

  it.each(['windows-1251', 'windows-1252'])('in UTF-8 that was taken for %s and written so is told', (charset) =>
    expect(silent(SOUND, ({ text }) => iconv.decode(Buffer.from(text), charset))).toEqual([]),
  );

  it.each([
    ['elements', ofEachKind('html'), `<html><body>${'<div>'.repeat(200_000)}${'</div>'.repeat(200_000)}</body></html>`],
    ['lists', ofEachKind('json'), `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['objects', ofEachKind('json'), `${'{"data":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['elements of XML', ofEachKind('xml'), `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`],
  ])('of %s nested without end is refused', (_, pages, bad) => expect(unrefused(pages, bad, PARSE)).toEqual([]));

  it('that holds only a script is refused', () => {
    const bad =
      '<!DOCTYPE html><html><head><title>App</title><script src="/app.js"></script></head><body><div id="root"></div><noscript>Enable JavaScript</noscript></body></html>';
    expect(unrefused(of('html', 'json', 'xml'), bad, PARSE)).toEqual([]);
  });

  it('that a browser has translated is refused', () => {
    const marked = ({ text }: Sound) => text.replace(/<html\b[^>]*>/i, '<html class="translated-ltr" lang="en">');
    const pages = of('html').filter((page) => marked(page) !== page.text);
    expect(pages.length).toBeGreaterThan(0);
    const taken = pages.filter((page) => {
      const found = read(page.scraper, { ...page.source, bytes: Buffer.from(marked(page)) });
      return !(found instanceof Fault && found.code === 'parse.not-the-page');
    });
    expect(taken.map(nameOf)).toEqual([]);
  });

  it.each(['0001-01-01', '1970-01-01', '2099-12-31', '9999-12-31'])('gives no bill the day %s', (day) => {
    const [year, month, date] = day.split('-') as [string, string, string];
    const dated = ({ text }: Sound) =>
      text
        .replace(/(?<![\d/=-])(?:19|20)\d\d-\d\d-\d\d(?!\d|-)/g, day)
        .replace(/(?<![\d/])(\d{1,2})([./-])(\d{1,2})\2(?:19|20)\d\d(?!\d)/g, `${date}$2${month}$2${year}`);
    const taken = SOUND.flatMap((page) => {
      const found = read(page.scraper, { ...page.source, bytes: Buffer.from(dated(page)) });
      const days = (draft: DraftBill) => [
        draft.introducedOn,
        draft.asOf,
        ...(draft.actions ?? []).map((step) => step.date),
        ...(draft.upcoming ?? []).map((step) => step.date),
      ];
      return found instanceof Fault
        ? []
        : found.bills.filter((draft) => days(draft).includes(day)).map(() => nameOf(page));
    });
    expect(taken).toEqual([]);
  });

  it('with a byte order mark is read as without it', () => {
    const other = SOUND.filter((page) => {
      const found = read(page.scraper, { ...page.source, bytes: Buffer.from(`\uFEFF${page.text}`) });
      return found instanceof Fault || JSON.stringify(found.bills) !== JSON.stringify(page.healthy.bills);
    });
    expect(other.map(nameOf)).toEqual([]);
  });

  it.each([
    ['an entity of its own', '<!ENTITY e "a bill that was never introduced">'],
    ['an entity from a file', '<!ENTITY e SYSTEM "file:///etc/passwd">'],
    ['entities within entities', '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY e "&b;&b;&b;&b;">'],
  ])('of XML that declares %s is refused, and nothing is read from it', (_, entity) => {
    const pages = of('xml');
    const taken = pages.filter((page) => {
      const [head, rest] = [
        /^\s*(?:<\?xml[^>]*\?>)?/.exec(page.text)?.[0] as string,
        /<(?!\?|!)[\s\S]*/.exec(page.text)?.[0] as string,
      ];
      const bad = `${head}<!DOCTYPE x [${entity}]>${rest.replace(/>([^<>]{3,})</, '>&e;<')}`;
      const found = read(page.scraper, { ...page.source, bytes: Buffer.from(bad) });
      return !(found instanceof Fault && found.code === 'parse.bad-xml');
    });
    expect([pages.length > 0, taken.map(nameOf)]).toEqual([true, []]);
  });

  it('whose rows stand there twice is doubted', () => {
    const lists = SOUND.filter(({ scraper, source, healthy }) => {
      const isCard = scraper.cards?.includes(source.kind) === true || scraper.parts?.includes(source.kind) === true;
      return !isCard && healthy.bills.length > 0;
    });
    const believed = lists.filter(({ scraper, source, healthy }) => {
      const page = (reading: PageReading) => [
        { ...source, sha256: 'a', seenAt: 'a', etag: null, lastModified: null, reading, known: null },
      ];
      const profile = (reading: PageReading) =>
        profileOf(scraper, page(reading), [{ page: source.kind, url: source.url }], () => false);
      const last = profile(healthy);
      const now = profile({ ...healthy, bills: [...healthy.bills, ...healthy.bills] });
      return (
        last.doubled === 0 && doubts(scraper, now, { last, known: last.bills, seenAgain: 0, retitled: 0 }).length === 0
      );
    });
    expect(believed.map(nameOf)).toEqual([]);
  });
});

describe('a body that is too large', () => {
  afterAll(closeAll);
  const LIMIT = 50_000_000;

  it('is left at 50 MB', async () => {
    const piece = Buffer.alloc(1_000_000, 'bill ');
    const { origin } = await serve({
      '/large': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end(Buffer.concat(Array.from({ length: 51 }, () => piece)));
      },
    });
    const { fetcher } = bench({ maxBytes: LIMIT, timeoutMs: 30_000 });
    const fault = await faultOf(fetcher.fetch({ url: `${origin}/large`, secondsBetween: 0 }));
    expect(fault.code).toBe('fetch.too-large');
  });

  it('when it is unpacked is left at the limit, however small it came', async () => {
    const bomb = gzipSync(Buffer.alloc(LIMIT + 10_000_000));
    const { origin } = await serve({
      '/bomb': (_request, response) =>
        void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb),
    });
    const { fetcher } = bench({ maxBytes: LIMIT, timeoutMs: 30_000 });
    const fault = await faultOf(fetcher.fetch({ url: `${origin}/bomb`, secondsBetween: 0 }));
    expect([bomb.length < 100_000, fault.code]).toEqual([true, 'fetch.too-large']);
  });
});
