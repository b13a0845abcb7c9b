import {
  type DraftAction,
  type DraftBill,
  type Page,
  type PageResult,
  foldWords,
  oneLine,
  readDate,
  textOrNull,
} from '../../kit/index.js';
import { billNumber } from './number.js';
import { COLUMNS, STATUS } from './stages.js';

type Row = ReturnType<Page['all']>;
type Cells = Readonly<Record<string, string | null>>;
/** `6 Nov` without a year, as a number that orders days within one year. */
interface Day {
  text: string;
  rank: number;
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const DAY = /(\d{1,2})\s+(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*/g;
const DAYS_PER_RANK_MONTH = 31;
/** Days after the latest step of the year's own bills that may still be of the year itself. */
const GRACE = 7;

/** Dates stand without a year; several in one cell are parted by «;» or by a blank only. */
function daysIn(cell: string | null): Day[] {
  return [...(cell ?? 'none').matchAll(DAY)].map(([, day, short]) => {
    const month = MONTHS.findIndex((name) => name.startsWith((short as string).slice(0, 3)));
    return { text: `${day} ${MONTHS[month]}`, rank: month * DAYS_PER_RANK_MONTH + Number(day) };
  });
}

/** What a cell says beside its dates: «Mediation, 24 Apr» → «Mediation». */
function wordsOf(cell: string | null): string | null {
  const words = oneLine((cell ?? ' ').replace(DAY, ' ').replace(/[;,.\s]+/g, ' '));
  return words === '' || /^(?:n\/a|-)$/i.test(words) ? null : words;
}

function columnsOf(page: Page, row: Row): readonly (string | null)[] | null {
  const labels = row
    .children('td, th')
    .toArray()
    .map((cell) => page.line(page.$(cell)));
  if (!labels.some((label) => /^short title$/i.test(label))) return null;
  const unknown = labels.filter((label) => label !== '' && !COLUMNS.some((column) => column.label.test(label)));
  if (unknown.length > 0)
    page.note('parse.layout-changed', `expected known headings at ${page.url}, found «${unknown.join('», «')}»`);
  const columns = labels.map((label) => COLUMNS.find((column) => column.label.test(label))?.at ?? null);
  const twice = columns.filter((at, index) => at !== null && at !== 'bill' && columns.indexOf(at) !== index);
  if (twice.length > 0)
    page.note('parse.layout-changed', `expected each heading once at ${page.url}, found «${twice.join('», «')}» twice`);
  // The table of private members' bills of 2014 repeats «Bill» over its last column, which holds the status.
  const doubled = columns.lastIndexOf('bill');
  return columns.map((at, index) => (at === 'bill' && index === doubled && index > 0 ? 'overflow' : at));
}

function rowsOf(page: Page): Cells[] {
  const rows: Cells[] = [];
  for (const table of page.all('table').toArray()) {
    let columns: readonly (string | null)[] | null = null;
    for (const element of page.all('tr', page.$(table)).toArray()) {
      const row = page.$(element);
      if (row.closest('table')[0] !== table) continue;
      const heading = columnsOf(page, row);
      columns = heading ?? columns;
      const texts = row
        .children('td, th')
        .toArray()
        .map((cell) => textOrNull(page.$(cell).text()));
      if (heading !== null || columns === null || texts.every((text) => text === null)) continue;
      if (texts.length > columns.length)
        page.note(
          'parse.layout-changed',
          `expected at most ${columns.length} cells at ${page.url}, found ${texts.length}: «${texts.join(' | ').slice(0, 80)}»`,
        );
      else
        rows.push(
          Object.fromEntries(columns.flatMap((at, index) => (at === null ? [] : [[at, texts[index] ?? null]]))),
        );
    }
  }
  return rows;
}

/** The title of the page of 2009 says 2006: the year of a page is that of the latest bills in it. */
function yearOf(page: Page, rows: readonly Cells[]): number {
  const years = rows.map((row) => billNumber(row['bill'])?.year).filter((year) => year !== undefined);
  if (years.length > 0) return Math.max(...years);
  throw page.fault(
    'parse.not-the-page',
    `expected a table of bills with the headings Bill, Short Title and Status at ${page.url}, found «${page.text.slice(0, 80)}»`,
  );
}

/**
 * The year of each date of a row that is carried over. Such a row may repeat steps of the year before: those that lie
 * after the latest step of the year's own bills, those before them in one cell, and a committee's first report, which
 * precedes the first decision of its house.
 */
function isOfYearBefore(columns: Readonly<Record<string, Day[]>>, at: string, day: Day, latest: number): boolean {
  const isLate = (other: Day) => other.rank > latest + GRACE;
  const cell = columns[at] ?? [];
  if (cell.slice(cell.indexOf(day)).some(isLate)) return true;
  if (day !== cell[0]) return false;
  const house = { pc: 'na', sc: 'ncop' }[at];
  const decided = house === undefined ? undefined : columns[house]?.[0];
  return decided !== undefined && day.rank <= decided.rank && isOfYearBefore(columns, house as string, decided, latest);
}

const STEPS = COLUMNS.filter(({ order }) => order > 0 && order < 8);

function readActions(row: Cells, year: number, latest: number, isCarriedOver: boolean): DraftAction[] {
  const columns = Object.fromEntries(STEPS.map(({ at }) => [at, daysIn(row[at] ?? null)]));
  return STEPS.flatMap(({ at, chamber, order }) =>
    (columns[at] ?? []).map((day): DraftAction => {
      const isEarlier = isCarriedOver && isOfYearBefore(columns, at, day, latest);
      return {
        date: readDate(`${day.text} ${isEarlier ? year - 1 : year}`, 'words'),
        words: wordsOf(row[at] ?? null) ?? LABELS[at] ?? at,
        at,
        chamber,
        order,
        ...(isEarlier ? { inferred: true } : {}),
      };
    }),
  );
}

/** The columns' own words, so that a step reads the same from every yearly page. */
const LABELS: Readonly<Record<string, string>> = {
  intro: 'Intro',
  pc: 'PC report',
  na: 'NA',
  sc: 'SC report',
  ncop: 'NCOP',
  passed: 'Passed',
  assent: 'Assent (ATC)',
};

/** «A/B» is short for Amendment Bill; the section of the Constitution stands behind the title. */
export function fullTitle(shown: string): string {
  return oneLine(
    shown
      .replace(/\bA\/B\b(?:\s+Bill\b)?/g, 'Amendment Bill')
      .replace(/\((?:prop\s+)?(?:(?:NA|NCOP)\s+)?s?7[4-7](?:\(+\w+\))*\)+/g, ' '),
  );
}

function readRow(page: Page, row: Cells, year: number, latest: number): DraftBill {
  const number = billNumber(row['bill']);
  if (number === null)
    throw page.fault('parse.bad-number', `expected a number such as 6B-2011 at ${page.url}, found «${row['bill']}»`);
  if (!row['title'])
    throw page.fault('parse.layout-changed', `expected the title of ${number.key} at ${page.url}, found nothing`);
  const status = row['status'] ?? row['overflow'] ?? null;
  const entry = STATUS.find(({ words }) => status !== null && foldWords(status).startsWith(foldWords(words)));
  const actions = readActions(row, year, latest, number.year < year);
  const said = daysIn(status)[0];
  const assent = actions.findLast(({ at }) => at === 'assent')?.date ?? null;
  const dated = said ? readDate(`${said.text} ${year}`, 'words') : entry?.outcome === 'enacted' ? assent : null;
  return {
    key: number.key,
    number: row['bill'] ?? null,
    numbers: number.numbers,
    title: fullTitle(row['title']),
    titles: { en: fullTitle(row['title']) },
    // The column also holds «Revived 26 May» and «Referred 2 Sept», which are no introductions.
    introducedOn: actions.find(({ words }) => words === LABELS['intro'])?.date ?? null,
    statusWords: status,
    ...(entry?.stage ? { stage: entry.stage } : {}),
    asOf: `${year}-12-31`,
    actions:
      status === null ? actions : [...actions, { date: dated, words: status, at: 'status', order: 8, chamber: null }],
  };
}

/** A yearly table of the proceedings on bills, as exported from Word: bills carried over, bills of the year, private members' bills. */
export function table(page: Page): PageResult {
  const rows = rowsOf(page);
  const year = yearOf(page, rows);
  const own = rows.filter((row) => billNumber(row['bill'])?.year === year);
  const ranks = own.flatMap((row) => STEPS.flatMap(({ at }) => daysIn(row[at] ?? null).map(({ rank }) => rank)));
  const latest = Math.max(...ranks, 0);
  const bills = rows.map((row) => page.attempt(() => readRow(page, row, year, latest))).filter((bill) => bill !== null);
  return { bills };
}
