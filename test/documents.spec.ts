import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type StandIn, standIn } from '../src/app/stand-in.js';
import type { DocumentCopy } from '../src/ports/documents.js';
import { isOwnDocument } from '../src/app/handlers/documents.js';
import { madeScraper } from './harness/bills.js';
import { type TestProgram, databaseName, openTestProgram } from './harness/test-program.js';

const HOME = 'https://bills.parliament.example';
const OLD = 'Article 1. Records\n\nRecords are kept for five years.\n\nArticle 2. Fines\n\nA fine is paid.';
const NEW = 'Article 1. Records\n\nRecords are kept for seven years.\n\nArticle 2. Fines\n\nA fine is paid.';
const html = (text: string) =>
  `<html><body>${text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</body></html>`;
/** Rich Text of one Cyrillic sentence, by code page. */
const RTF = String.raw`{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0 Times;}}\f0 \'c7\'e0\'ea\'ee\'ed\par}`;

const PATHS = {
  old: '/files/text-1.html',
  now: '/files/text-2.html',
  note: '/files/note.rtf',
  lost: '/files/lost.pdf',
  damaged: '/files/damaged.docx',
};

const scraper = madeScraper({
  id: 'zz/papers',
  home: HOME,
  country: 'ZZ',
  start: () => [{ page: 'list', url: `${HOME}/list` }],
  expect: { min: 1, max: 5 },
  cards: [],
  pages: {
    list: () => ({
      bills: ['1', '2'].map((key) => ({
        key,
        number: key,
        title:
          key === '1' ? 'Bill on foreign agents and non-governmental organisations' : 'Bill on the length of bridges',
        introducedOn: '2026-05-01',
        documents: [
          {
            url: HOME + PATHS.old,
            title: 'As introduced',
            mediaType: null,
            language: 'en',
            date: '2026-05-01',
            kind: 'text' as const,
          },
          {
            url: HOME + PATHS.now,
            title: 'As amended',
            mediaType: null,
            language: 'en',
            date: '2026-05-20',
            kind: 'text' as const,
          },
          {
            url: HOME + PATHS.note,
            title: 'Note',
            mediaType: null,
            language: 'ru',
            date: null,
            kind: 'explanatory' as const,
          },
          { url: HOME + PATHS.lost, title: 'Lost', mediaType: null, language: null, date: null, kind: 'text' as const },
          {
            url: HOME + PATHS.damaged,
            title: 'Damaged',
            mediaType: null,
            language: null,
            date: null,
            kind: 'text' as const,
          },
          {
            url: 'http://169.254.169.254/latest',
            title: 'Elsewhere',
            mediaType: null,
            language: null,
            date: null,
            kind: 'text' as const,
          },
          {
            url: `${HOME}/files/report.html`,
            title: 'Report',
            mediaType: null,
            language: null,
            date: null,
            kind: 'other' as const,
          },
        ],
      })),
    }),
  },
});

describe(`the documents of a bill, on ${databaseName}`, () => {
  let site: StandIn;
  let program: TestProgram;
  const BILL = 'zz/papers/1';
  const copyOf = async (path: string): Promise<DocumentCopy | undefined> =>
    (await program.documents.of(BILL)).find(({ url }) => url === HOME + path)?.copies.at(-1);

  beforeAll(async () => {
    site = await standIn({
      '/robots.txt': { body: '', type: 'text/plain' },
      '/list': { body: 'the list' },
      [PATHS.old]: { body: html(OLD) },
      [PATHS.now]: { body: html(NEW) },
      [PATHS.note]: { body: RTF, type: 'application/octet-stream' },
      [PATHS.damaged]: { body: 'PK\u0003\u0004 nothing more', type: 'application/zip' },
    });
    program = await openTestProgram({
      scrapers: [scraper],
      env: { DOCUMENTS: 'relevant', STAND_INS: `zz/papers=${site.url}` },
    });
    await program.read('zz/papers', { cause: 'person' });
    await program.settle();
  });
  afterAll(async () => {
    await program.close();
    await site.close();
  });

  it('are fetched when the bill concerns civil society, and not otherwise', async () => {
    const asked = site.asked.filter((path) => path.startsWith('/files/'));
    expect([...new Set(asked)].sort()).toEqual(Object.values(PATHS).sort());
    const other = await program.documents.of('zz/papers/2');
    expect(other.filter(({ triedAt }) => triedAt !== null)).toEqual([]);
  });

  it('stand in the registry’s order', async () => {
    const titles = (await program.documents.of(BILL)).map(({ title }) => title);
    expect(titles).toEqual(['As introduced', 'As amended', 'Note', 'Lost', 'Damaged', 'Elsewhere', 'Report']);
  });

  it('are kept as received, with their text', async () => {
    const copy = await copyOf(PATHS.now);
    expect(copy).toMatchObject({ verdict: 'text', format: 'html', characters: NEW.length });
    const bytes = await program.archive.get(copy?.sha256 as string);
    expect(Buffer.from(bytes).toString()).toBe(html(NEW));
    expect(await program.documents.text(BILL, copy?.sha256 as string)).toMatchObject({
      title: 'As amended',
      text: NEW,
    });
  });

  it('are read by their bytes, whatever the header says', async () => {
    const copy = await copyOf(PATHS.note);
    expect(copy).toMatchObject({ verdict: 'text', format: 'rtf' });
    expect((await program.documents.text(BILL, copy?.sha256 as string))?.text).toBe('Закон');
  });

  it('that cannot be read, or fetched, say why', async () => {
    expect(await copyOf(PATHS.damaged)).toMatchObject({ verdict: 'unsupported', characters: null });
    const found = await program.documents.of(BILL);
    expect(found.find(({ url }) => url.endsWith('lost.pdf'))?.fault).toContain('404');
    expect(found.find(({ url }) => url.startsWith('http://169'))?.fault).toContain('stands on another site');
  });

  it('are found by the words of the latest text', async () => {
    expect((await program.search.search({ q: 'seven' })).hits.map(({ bill }) => bill)).toEqual([BILL]);
  });

  it('are not asked for again at once, and a text replaced in place is a second copy', async () => {
    const before = site.asked.length;
    await program.wantDocuments(BILL);
    await program.settle();
    expect(site.asked.length).toBe(before);
    site.put(PATHS.now, { body: html(`${NEW}\n\nArticle 3. End`) });
    await program.db.prisma.document.updateMany({ data: { triedAt: new Date('2020-01-01') } });
    await program.wantDocuments(BILL);
    await program.settle();
    const found = (await program.documents.of(BILL)).find(({ url }) => url === HOME + PATHS.now);
    expect(found?.copies.map(({ verdict }) => verdict)).toEqual(['text', 'text']);
  });
});

it.each([
  ['https://bills.parliament.example/a.pdf', true],
  ['https://cdn.parliament.example/a.pdf', true],
  ['https://parliament.example.evil.test/a.pdf', false],
  ['https://other.example/a.pdf', false],
  ['http://127.0.0.1/a.pdf', false],
  ['file:///etc/passwd', false],
])('a document at %s is the registry’s own: %s', (url, own) => {
  expect(isOwnDocument({ home: 'https://bills.parliament.example' }, url)).toBe(own);
});
