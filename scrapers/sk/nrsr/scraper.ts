import {
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type StartDays,
  defineScraper,
  foldWords,
  readDate,
  textOrNull,
} from '../../kit/index.js';
import { bill, cardUrl, printUrl } from './card.js';
import { HOME, readNumber, refuseErrors, splitSponsors } from './printed.js';
import { BILLS, OTHERS, STAGES } from './stages.js';

const TERM = '9';
/** The site wants dates in three forms in one address; blanks and colons must be escaped. */
const WIDEST = { SchvaleneOd: '1. 1. 1900 0:00:00', SchvaleneDo: '1. 1. 2100 0:00:00' };

/** Prints delivered in one year of a term. */
function listUrl(term: string, year: string): string {
  const query = {
    ...{ sid: 'zakony/sslp', Text: '', CisObdobia: term },
    ...{
      DatumOd: `${year}-1-1 0:0:0`,
      DatumDo: `${year}-12-31 0:0:0`,
      FullText: 'False',
      StateID: '',
      CategoryID: '-1',
    },
    ...{ PredkladatelID: '-1', Predkladatel: '', PredkladatelPoslanecId: '-1', Ciastka: '', CisloZz: '', ...WIDEST },
  };
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${HOME}/web/Default.aspx?${pairs.join('&')}`;
}

/** Bills of the year before go on; in the first run all years of the term are asked. */
function start({ since, today }: StartDays): Follow[] {
  const year = Number(today.slice(0, 4));
  const from = since === null ? 2023 : year - 1;
  const years = Array.from({ length: year - from + 1 }, (_, index) => String(year - index));
  return years.map((one) => ({ page: 'list', url: listUrl(TERM, one) }));
}

/** Title, number, state, delivered, approved, proposers, kind. */
const CELLS = 7;
const HEADINGS: readonly [number, string][] = [
  [1, 'ČPT'],
  [6, 'Kategória'],
];

type Found = ReturnType<Page['all']>;

function findGrid(page: Page): Found {
  const grid = page.all('table[id$="dgResult"]').first();
  const headings = grid
    .find('th')
    .toArray()
    .map((cell) => page.line(page.$(cell)));
  const isMoved = headings.length > 0 && HEADINGS.some(([at, words]) => headings[at] !== words);
  if (grid.length === 1 && !isMoved) return grid;
  throw page.fault(
    grid.length === 0 ? 'parse.not-the-page' : 'parse.layout-changed',
    `expected the table «…dgResult» with «ČPT» second and «Kategória» last at ${page.url}, found ${grid.length === 0 ? 'none' : `«${headings.join('», «')}»`}`,
  );
}

interface Row {
  draft: DraftBill;
  follow: Follow;
  kind: string;
}

function readRow(page: Page, row: Found, session: string): Row {
  const cells = row
    .children('td')
    .toArray()
    .map((cell) => page.$(cell));
  const id = /MasterID=(\d+)/.exec(row.find('a[href*="MasterID="]').attr('href') ?? 'none')?.[1];
  const text = (index: number) => textOrNull(cells[index]?.text());
  const title = text(0);
  if (cells.length !== CELLS || id === undefined || title === null)
    throw page.fault(
      'parse.layout-changed',
      `expected ${CELLS} cells, a title and MasterID in a row at ${page.url}, found ${cells.length} cells: «${page.line(row).slice(0, 80)}»`,
    );
  const isDay = (index: number) => /^\d{1,2}\. ?\d{1,2}\. ?\d{4}$/.test(text(index) ?? 'none');
  if (isDay(5) || (text(4) !== null && !(isDay(3) && isDay(4))))
    throw page.fault(
      'parse.layout-changed',
      `expected the days of delivery and of approval before the proposers at ${page.url}, found «${page.line(row).slice(0, 80)}»`,
    );
  const number = readNumber(page, text(1) ?? 'nothing');
  const draft: DraftBill = {
    key: `${session}/${number}`,
    number,
    session,
    title,
    titles: { sk: title },
    introducedOn: readDate(text(3), 'dmy.'),
    sponsors: splitSponsors(text(5)),
    statusWords: text(2),
    mark: text(4),
  };
  return { draft, follow: { page: 'bill', url: cardUrl(id) }, kind: text(6) ?? 'nothing' };
}

/** Prints of one year. Kinds that are no bills are left out; a kind that is not known is told once. */
function list(page: Page): PageResult {
  refuseErrors(page);
  const term = new URL(page.url).searchParams.get('CisObdobia');
  if (term === null)
    throw page.fault('parse.layout-changed', `expected CisObdobia in the address ${page.url}, found none`);
  const rows = findGrid(page)
    .find('tr')
    .toArray()
    .map((row) => page.$(row) as Found)
    .filter((row) => row.find('a[href*="MasterID="]').length > 0);
  const read = rows.map((row) => page.attempt(() => readRow(page, row, term))).filter((row) => row !== null);
  const unknown = new Set(
    read.map(({ kind }) => kind).filter((kind) => ![...BILLS, ...OTHERS].includes(foldWords(kind))),
  );
  for (const kind of unknown)
    page.note(
      'parse.unknown-row',
      `sk/nrsr does not know the kind of print «${kind}» at ${page.url}; add it to the bills or the others`,
      { kind },
    );
  const bills = read.filter(({ kind }) => BILLS.includes(foldWords(kind)));
  return { bills: bills.map(({ draft }) => draft), follow: bills.map(({ follow }) => follow) };
}

/**
 * Bills of the National Council of the Slovak Republic: one list per year and a card per bill. Built after running
 * clients; no page is recorded. Not known: whether a year's list has more than one page, what the fields of a reading
 * print beside a day, how the President's signature is worded.
 */
export const nrsr = defineScraper({
  id: 'sk/nrsr',
  title: 'Národná rada Slovenskej republiky',
  titleEn: 'National Council of the Slovak Republic',
  home: HOME,
  country: 'SK',
  languages: ['sk'],
  timeZone: 'Europe/Bratislava',
  version: '1',
  every: { hours: 24 },
  // The site is slow: answers take up to two minutes.
  pace: { secondsBetween: 10 },
  start,
  find: ({ url, number, session }) => {
    const master = /nrsr\.sk\/.*[?&]MasterID=(\d+)/i.exec(url ?? 'none')?.[1];
    if (master !== undefined) return { page: 'bill', url: cardUrl(master) };
    const term = /nrsr\.sk\/.*[?&]CisObdobia=(\d+)/i.exec(url ?? 'none')?.[1] ?? session;
    const print = /nrsr\.sk\/.*[?&]CPT=(\d+[a-z]?)/i.exec(url ?? 'none')?.[1] ?? number;
    return term && print && /^\d+[a-z]?$/.test(print) ? { page: 'bill', url: printUrl(term, print) } : null;
  },
  expect: { min: 1, max: 4_000 },
  maxPages: 4_000,
  sessions: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  sureness: 'described',
  stages: STAGES,
  pages: { list, bill },
  cards: ['bill'],
});
