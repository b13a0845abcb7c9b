import {
  type DraftBill,
  type Page,
  type PageResult,
  defineScraper,
  oneLine,
  readDate,
  shaped,
  textOrNull,
} from '../../kit/index.js';
import { takeApart } from './glued.js';
import { STAGES } from './stages.js';

const HOME = 'https://www.tbmm.gov.tr';
const CARD = /^https?:\/\/(?:www\.)?tbmm\.gov\.tr\/Yasama\/KanunTeklifi\/([0-9a-f-]{36})/i;
const NUMBER = /^[12]\/\d+$/;
const TERM = /^(\d{1,2})\s*\/\s*\d$/;

type Row = Readonly<Record<string, unknown>>;

function must(page: Page, what: string, value: unknown, form: RegExp): string {
  const text = typeof value === 'string' ? oneLine(value) : 'nothing';
  if (form.test(text)) return text;
  throw page.fault(
    'parse.bad-number',
    `expected ${what} at ${page.url}, found «${text.slice(0, 80)}»; a column may have shifted`,
  );
}

/** Number and term together: the number begins again with each term. */
function identity(page: Page, number: unknown, term: unknown): Pick<DraftBill, 'key' | 'number' | 'session'> {
  const esas = must(page, 'an «esas no» such as 2/3455', number, NUMBER);
  const session = TERM.exec(must(page, 'term and year such as 28/4', term, TERM))?.[1] as string;
  return { key: `${session}-${esas}`, number: esas, session };
}

/** No day of a change of state is shown, so the state is a step without a day. */
function withState(state: string): Pick<DraftBill, 'statusWords' | 'actions'> {
  return { statusWords: state, actions: [{ date: null, words: state }] };
}

const textDocument = (url: string, title: string) => ({
  url,
  title,
  mediaType: 'application/pdf',
  language: 'tr',
  date: null,
  kind: 'text' as const,
});

function readRow(page: Page, given: unknown): DraftBill {
  if (typeof given !== 'object' || given === null)
    throw page.fault('parse.unknown-row', `expected a row with members at ${page.url}, found ${typeof given}`);
  const row = given as Row;
  const id = identity(page, row['esas_no'], row['sira']);
  // The member's name changes from row to row (durum, donem, field_3), so it is known by what it holds.
  const text = Object.values(row).find((value) => typeof value === 'string' && value.includes('Son Durumu'));
  const parts = typeof text === 'string' ? takeApart(text) : null;
  if (parts === null)
    throw page.fault(
      'parse.layout-changed',
      `expected a text with «Teklifi», «Teklif ile» and «Son Durumu : …Metni» for ${id.number} at ${page.url}, found none`,
      { number: id.number },
    );
  if (parts.title === null)
    page.note(
      'parse.unknown-row',
      `expected sponsors that end in capitals before the title of ${id.number} at ${page.url}, found «${parts.head.slice(0, 120)}»; the whole stands as the title`,
      { number: id.number },
    );
  const title = parts.title ?? parts.head;
  const link = row['link'] == null ? null : textOrNull(shaped<string>(page, row['link'], 'text'));
  return {
    ...id,
    title,
    titles: { tr: title },
    introducedOn: readDate(must(page, 'a date in «tarih»', row['tarih'], /\d/), 'dmy/'),
    sponsors: parts.sponsors,
    ...withState(parts.state),
    documents: link === null ? [] : [textDocument(page.absolute(link), 'Metni')],
  };
}

/** Rows of the query form's result as JSON, 20 at most. */
function list(page: Page): PageResult {
  if (page.text.trimStart().startsWith('<'))
    throw page.fault(
      'parse.not-the-page',
      `expected the rows of the query as JSON at ${page.url}, found a page of HTML; the form answers only to a browser`,
    );
  const rows = page.json<unknown>();
  if (!Array.isArray(rows))
    throw page.fault('parse.not-the-page', `expected a list of rows at ${page.url}, found something else`);
  const bills = (rows as unknown[])
    .map((row) => page.attempt(() => readRow(page, row)))
    .filter((bill) => bill !== null);
  return { bills };
}

const LABELS = {
  term: 'Dönemi ve Yasama Yılı',
  number: 'Esas Numarası',
  date: 'Başkanlığa Geliş Tarihi',
  title: 'Teklifin Başlığı',
  state: 'Son Durumu',
} as const;

/** The card of one bill, by its Turkish labels: label in one cell, value in the next. */
function bill(page: Page): PageResult {
  const cells = page
    .all('td, th, dt')
    .toArray()
    .map((cell) => page.$(cell));
  const value = (label: string) => {
    const cell = cells.find((found) => page.line(found).replace(/\s*:$/u, '') === label);
    return cell === undefined ? null : textOrNull(cell.next('td, dd').text());
  };
  const title = value(LABELS.title);
  const state = value(LABELS.state);
  if (title === null || state === null)
    throw page.fault(
      'parse.not-the-page',
      `expected the labels «${LABELS.title}» and «${LABELS.state}» with values at ${page.url}, found «${page.line(page.all('title, h1, h2').first()).slice(0, 80)}»`,
    );
  const came = value(LABELS.date);
  const links = page
    .all('a[href]')
    .toArray()
    .map((link) => page.$(link));
  const text = links.find((link) => /\.pdf(?:$|\?)/i.test(link.attr('href') as string));
  return {
    bills: [
      {
        ...identity(page, value(LABELS.number), value(LABELS.term)),
        title,
        titles: { tr: title },
        introducedOn: readDate(came, came?.includes('.') ? 'dmy.' : 'dmy/'),
        ...withState(state),
        documents:
          text === undefined
            ? []
            : [textDocument(page.absolute(text.attr('href') as string), 'Kanun Teklifinin Metni')],
      },
    ],
  };
}

/**
 * Bills of the Turkish Grand National Assembly. How its query form can be asked without a browser is not known, so a run
 * asks nothing: bills come from their own pages, found by a link, and from saved results of the query. Not known: the
 * layout of a bill's page beyond its labels, the day of a state, the words for a refused bill.
 */
export const tbmm = defineScraper({
  id: 'tr/tbmm',
  title: 'Türkiye Büyük Millet Meclisi',
  titleEn: 'Grand National Assembly of Türkiye',
  home: HOME,
  hosts: ['https://tbmm.gov.tr', 'https://cdn.tbmm.gov.tr'],
  country: 'TR',
  languages: ['tr'],
  timeZone: 'Europe/Istanbul',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  start: () => [],
  find: ({ url }) => {
    const id = CARD.exec(url ?? 'none')?.[1];
    return id === undefined ? null : { page: 'bill', url: `${HOME}/Yasama/KanunTeklifi/${id.toLowerCase()}` };
  },
  expect: { min: 0, max: 5_000 },
  sessions: Array.from({ length: 28 }, (_, index) => String(index + 1)),
  sureness: 'recorded',
  pageSureness: { bill: 'described' },
  stages: STAGES,
  pages: { list, bill },
  // Only the newest 20 rows are shown: a row that left is no retraction.
  moving: ['list'],
  cards: ['bill'],
});
