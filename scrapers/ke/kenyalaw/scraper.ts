import {
  type DraftAction,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type StageWords,
  defineScraper,
  readDate,
} from '../../kit/index.js';
import { AKN, CHAMBERS, bill, cellText, list } from './akn.js';

const OLD = 'http://kenyalaw.org';
const NEW = 'https://new.kenyalaw.org';

/** Pages of the old site, one a year; the menu of the last one gives the later ids. */
const YEARS: readonly number[] = [12043, 11753, 11561, 11332, 10207, 9091, 7938, 6819, 5991, 5189, 4250, 4251, 12042];

/** Columns of the old table that are steps, by their heading. */
const STEPS: readonly { label: string; words: string; order: number }[] = [
  { label: 'DATED', words: 'DATED', order: 0 },
  { label: '1ST READ', words: '1ST READ', order: 1 },
  { label: '2ND READ', words: '2ND READ', order: 2 },
  { label: '3RD READ', words: '3RD READ', order: 3 },
  { label: 'ASSENT', words: 'ASSENT', order: 4 },
];

const STAGES: readonly StageWords[] = [
  { words: 'DATED', stage: 'introduced', classes: ['filing'] },
  { words: '1ST READ', stage: 'first-reading', classes: ['introduction', 'reading-1'] },
  { words: '2ND READ', stage: 'second-reading', classes: ['reading-2'] },
  { words: '3RD READ', stage: 'third-reading', classes: ['reading-3', 'passage'] },
  { words: 'ASSENT', stage: 'enacted', classes: ['executive-signature', 'became-law'], outcome: 'enacted' },
];

const NUMBER = /No\.\s*(\d+)\s+of\s+(\d{4})/i;

function readNumber(page: Page, shown: string | null, chamber: string): { key: string; number: string } {
  const parts = NUMBER.exec(shown ?? 'none');
  if (!parts)
    throw page.fault('parse.bad-number', `expected a number such as «No. 1 of 2024» at ${page.url}, found «${shown}»`, {
      shown,
    });
  return { key: `${chamber}/${parts[2]}/${Number(parts[1])}`, number: `No. ${parts[1]} of ${parts[2]}` };
}

type Cells = ReadonlyMap<string, ReturnType<Page['all']>>;

function readRow(page: Page, cells: Cells, chamber: string): DraftBill {
  const text = (label: string) => cellText(cells.get(label)?.text());
  const { key, number } = readNumber(page, text('BILL/NO.'), chamber);
  const title = text('BILL');
  if (title === null)
    throw page.fault('parse.layout-changed', `expected the title of ${number} at ${page.url}`, { key });
  const actions = STEPS.flatMap(({ label, words, order }): DraftAction[] => {
    const date = readDate(text(label)?.replace(/(\/)(\d{2})$/u, '$120$2'), 'dmy/');
    return date === null
      ? []
      : [{ date, words, order, chamber: label === 'ASSENT' ? null : (CHAMBERS[chamber] ?? null) }];
  });
  const href = cells.get('BILL')?.find('a[href]').attr('href');
  const sponsor = text('SPONSOR');
  return {
    key,
    number,
    title,
    titles: { en: title },
    sponsors: sponsor === null ? [] : [sponsor],
    introducedOn: actions.find(({ words }) => words === 'DATED')?.date ?? null,
    statusWords: text('REMARKS'),
    actions,
    documents:
      href === undefined
        ? []
        : [{ url: page.absolute(href), title, mediaType: 'application/pdf', language: 'en', date: null, kind: 'text' }],
  };
}

const NEEDED = ['BILL', 'SPONSOR', 'BILL/NO.', 'DATED', '1ST READ', 'ASSENT'];
/** «NA BILL/NO.» or that of the Senate. */
const columnName = (label: string) => (/BILL\s*\/\s*NO/i.test(label) ? 'BILL/NO.' : label.toUpperCase());

/** A year of the old site: one table, whose headings name the columns. */
function year(page: Page): PageResult {
  const title = page.line(page.all('title').first());
  const chamber = Object.keys(CHAMBERS).find((code) => title.includes(`${CHAMBERS[code]} Bills`));
  if (chamber === undefined)
    throw page.fault(
      'parse.not-the-page',
      `expected «National Assembly Bills» or «Senate Bills» at ${page.url}, found «${title}»`,
    );
  const rows = page
    .all('table.contenttable tr')
    .toArray()
    .map((row) => page.$(row).children('td, th'));
  const labels = (rows[0]?.toArray() ?? []).map((cell) => columnName(page.line(page.$(cell))));
  const missing = NEEDED.filter((label) => !labels.includes(label));
  if (missing.length > 0)
    throw page.fault(
      'parse.layout-changed',
      `expected the columns ${missing.join(', ')} at ${page.url}, found ${labels.join(', ')}`,
    );
  const odd = labels.filter((label) => STEPS.some((step) => label.includes(step.label) && label !== step.label));
  if (odd.length > 0)
    throw page.fault(
      'parse.layout-changed',
      `expected a step in each heading at ${page.url}, found «${odd.join('», «')}»`,
    );
  const bills = rows
    .slice(1)
    .map((row) =>
      page.attempt(() => readRow(page, new Map(labels.map((label, index) => [label, row.eq(index)])), chamber)),
    );
  return { bills: bills.filter((bill) => bill !== null) };
}

/**
 * Bills of both houses of Kenya, as published by the National Council for Law Reporting: the old site's yearly tables,
 * read once, and the new site, whose robots.txt asks for five seconds between requests. Neither tells the readings.
 */
export const kenyalaw = defineScraper({
  id: 'ke/kenyalaw',
  title: 'Kenya Law',
  home: NEW,
  hosts: [OLD, 'https://kenyalaw.org'],
  country: 'KE',
  languages: ['en'],
  timeZone: 'Africa/Nairobi',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  start: ({ since }) => [
    { page: 'list', url: `${NEW}/bills/?page=1` },
    ...(since === null ? YEARS.map((id): Follow => ({ page: 'year', url: `${OLD}/kl/index.php?id=${id}` })) : []),
  ],
  find: ({ url }) => (AKN.test(url ?? 'none') && url?.startsWith(NEW) ? { page: 'bill', url } : null),
  expect: { min: 10, max: 4_000 },
  maxPages: 2_500,
  // Number and year restart in each house; terms are not named.
  sessions: null,
  sureness: 'described',
  pageSureness: { year: 'recorded' },
  stages: STAGES,
  pages: { year, list, bill },
  moving: ['list'],
  cards: ['bill'],
});
