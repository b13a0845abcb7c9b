import {
  type BillDocument,
  type DraftAction,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type Shape,
  defineScraper,
  readDate,
  shaped,
  textOrNull,
} from '../../kit/index.js';
import { archive } from './archive.js';
import { billNumber } from './number.js';
import { STAGES } from './stages.js';
import { table } from './table.js';

const API = 'https://api.pmg.org.za/bill/';

interface Named {
  name?: string | null;
  description?: string | null;
  short_name?: string | null;
}
interface ApiBill {
  id?: number;
  title?: string | null;
  code?: string | null;
  number?: number | null;
  year?: number | null;
  status?: Named | null;
  type?: Named | string | null;
  introduced_by?: string | null;
  date_of_introduction?: string | null;
  date_of_assent?: string | null;
  act_name?: string | null;
  versions?: { url?: string | null; title?: string | null; date?: string | null; file?: { url?: string } | null }[];
  events?: ApiEvent[];
}
interface ApiEvent {
  id?: number;
  type?: string | null;
  date?: string | null;
  title?: string | null;
  house?: Named | null;
  committee?: (Named & { house?: Named | null }) | null;
}

const NAMED: Shape = { name: 'text', description: 'text' };
const BILL: Shape = {
  id: 'number',
  title: 'text',
  code: 'text',
  number: 'number',
  year: 'number',
  status: NAMED,
  introduced_by: 'text',
  date_of_introduction: 'text',
  date_of_assent: 'text',
  versions: [{ url: 'text', title: 'text', date: 'text', file: { url: 'text' } }],
  events: [
    {
      id: 'number',
      type: 'text',
      date: 'text',
      title: 'text',
      house: NAMED,
      committee: { name: 'text', house: NAMED },
    },
  ],
};

function need<T>(page: Page, value: T | null | undefined, field: string): T {
  if (value !== null && value !== undefined && value !== '') return value;
  throw page.fault('parse.layout-changed', `expected «${field}» of a bill at ${page.url}, found nothing`, { field });
}

/** Drafts that were never introduced have no number; their code is `X-2013` for all of a year, so that the id is the key. */
function identify(page: Page, bill: ApiBill): { key: string; number: string | null; numbers: string[] } {
  const id = need(page, bill.id, 'id');
  const code = textOrNull(bill.code);
  const found = billNumber(code);
  if (found) return { key: found.key, number: code, numbers: found.numbers };
  if (bill.number !== null && bill.number !== undefined)
    throw page.fault('parse.bad-number', `expected a code such as B54-2013 at ${page.url}, found «${code}»`, { id });
  return { key: `X${need(page, bill.year, 'year')}-${id}`, number: null, numbers: [] };
}

const day = (text: string | null | undefined) => readDate(text, 'iso');

function readDocuments(page: Page, bill: ApiBill): BillDocument[] {
  return (bill.versions ?? []).flatMap((version) => {
    const url = textOrNull(version.file?.url ?? version.url);
    if (url === null) return [];
    return [
      {
        url: page.absolute(url),
        title: textOrNull(version.title) ?? bill.title ?? url,
        mediaType: /\.pdf$/i.test(url) ? 'application/pdf' : null,
        language: 'en',
        date: day(version.date),
        kind: 'text' as const,
      },
    ];
  });
}

function readEvent(page: Page, event: ApiEvent): DraftAction {
  return {
    date: day(event.date),
    words: need(page, textOrNull(event.title), 'events.title'),
    at: event.type ?? null,
    chamber: event.house?.name ?? event.committee?.house?.name ?? null,
    sourceId: event.id === undefined ? null : `event-${event.id}`,
  };
}

function readBill(page: Page, bill: ApiBill): DraftBill {
  const title = need(page, textOrNull(bill.title), 'title');
  const actions = (bill.events ?? [])
    .map((event) => page.attempt(() => readEvent(page, event)))
    .filter((action) => action !== null);
  return {
    ...identify(page, bill),
    title,
    titles: { en: title },
    introducedOn: day(bill.date_of_introduction),
    sponsors: textOrNull(bill.introduced_by) === null ? [] : [textOrNull(bill.introduced_by) as string],
    committee: bill.events?.findLast(({ committee }) => committee?.name)?.committee?.name ?? null,
    statusWords: textOrNull(bill.status?.description) ?? textOrNull(bill.status?.name),
    ...(day(bill.date_of_assent) === null ? {} : { outcome: 'enacted' as const }),
    actions,
    documents: readDocuments(page, bill),
  };
}

const card = (id: number): Follow => ({ page: 'bill', url: `${API}${id}/` });

/** One page of the list: `{count, next, results}`. */
function list(page: Page): PageResult {
  const { results, next } = page.json<{ results?: ApiBill[]; next?: string | null } | null>() ?? {};
  if (!Array.isArray(results))
    throw page.fault('parse.not-the-page', `expected «results» at ${page.url}, found «${page.text.slice(0, 80)}»`);
  const bills = results
    .map((row) => page.attempt(() => readBill(page, shaped<ApiBill>(page, row, BILL))))
    .filter((row) => row !== null);
  const cards = results.flatMap((row) => (typeof row?.id === 'number' ? [card(row.id)] : []));
  return {
    bills,
    follow: [...(typeof next === 'string' ? [{ page: 'list', url: page.absolute(next) }] : []), ...cards],
  };
}

function bill(page: Page): PageResult {
  const answer = shaped<ApiBill>(page, page.json(), BILL);
  need(page, answer.events, 'events');
  return { bills: [readBill(page, answer)] };
}

/**
 * Bills of South Africa, kept by a monitoring group. First all pages (they count from 0), later the bills before
 * Parliament and those of the year: a bill that is decided leaves the first list and stays in the second, and older
 * ones are read by their cards. Yearly tables and the dump of 2014 are no longer served; they are read from files.
 */
export const pmg = defineScraper({
  id: 'za/pmg',
  title: 'Parliamentary Monitoring Group',
  home: 'https://pmg.org.za',
  hosts: ['https://api.pmg.org.za', 'http://www.pmg.org.za'],
  country: 'ZA',
  languages: ['en'],
  timeZone: 'Africa/Johannesburg',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  start: ({ since, today }) =>
    since === null
      ? [{ page: 'list', url: `${API}?page=0` }]
      : [`${API}current/?page=0`, `${API}?page=0&filter[year]=${today.slice(0, 4)}`].map((url) => ({
          page: 'list',
          url,
          changesOnly: true as const,
        })),
  find: ({ url }) => {
    const id = /^https?:\/\/(?:api\.)?pmg\.org\.za\/bill\/(\d+)\/?/.exec(url ?? 'none')?.[1];
    return id === undefined ? null : card(Number(id));
  },
  expect: { min: 200, max: 6_000 },
  maxPages: 3_000,
  // The year belongs to the number.
  sessions: null,
  sureness: 'described',
  pageSureness: { table: 'recorded', archive: 'recorded' },
  stages: STAGES,
  pages: { table, archive, list, bill },
  moving: ['list', 'table', 'archive'],
  cards: ['bill'],
});
