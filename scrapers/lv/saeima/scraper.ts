import {
  type DraftAction,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type Upcoming,
  defineScraper,
  oneLine,
  readDate,
  textOrNull,
} from '../../kit/index.js';
import { STAGES, codeOf } from './stages.js';

const HOME = 'https://titania.saeima.lv';
const TERM = '14';
/** More than a term ever has: one view of the database holds all its bills, one request. */
const ALL_ROWS = 10_000;
/** The term stands in the address twice and in every number. */
const base = (term: string) => `${HOME}/LIVS${term}/saeimalivs${term}.nsf`;
const listUrl = (term: string) => `${base(term)}/webAll?OpenView&Count=${ALL_ROWS}`;
const cardUrl = (term: string, id: string) => `${base(term)}/0/${id.toUpperCase()}?OpenDocument`;
const CARD = /titania\.saeima\.lv\/LIVS(\d+)\/saeimalivs\d+\.nsf\/[^/]+\/([0-9a-f]{32})/i;
const NUMBER = /^\d+\/Lp(\d+)$/;

/** Rows are calls of a script: dvRow_LPView("state","title","number","id",""). Nothing is run: the quoted texts are read. */
const ROW = /dvRow_LPView\(((?:\s*"(?:[^"\\]|\\.)*"\s*,?)+)\)/gu;
const QUOTED = /"((?:[^"\\]|\\.)*)"/gu;

function readRow(page: Page, call: string): { draft: DraftBill; follow: Follow } {
  const texts = [...call.matchAll(QUOTED)].map(([, text]) =>
    textOrNull((text as string).replace(/\\(.)/gu, '$1').replaceAll('&quot;', '"').replaceAll('&amp;', '&')),
  );
  const [state, title, number, id] = texts;
  const session = NUMBER.exec(number ?? 'none')?.[1];
  if (!number || session === undefined)
    throw page.fault(
      'parse.bad-number',
      `expected a number such as 1286/Lp14 at ${page.url}, found «${number ?? 'nothing'}»`,
      { printed: number ?? null },
    );
  if (!title || !/^[0-9a-f]{32}$/i.test(id ?? 'none'))
    throw page.fault(
      'parse.layout-changed',
      `expected title and id of ${number} at ${page.url}, found «${title ?? 'nothing'}», «${id ?? 'nothing'}»`,
    );
  return {
    draft: { key: number, number, session, title, titles: { lv: title }, statusWords: state ?? null },
    follow: { page: 'bill', url: cardUrl(session, id as string) },
  };
}

/** All bills of a term. */
function list(page: Page): PageResult {
  // The rows are no markup; a page that was cut or translated is refused by its markup all the same.
  page.all('body');
  const calls = [...page.text.matchAll(ROW)].map(([, call]) => call as string);
  if (calls.length === 0)
    throw page.fault(
      'parse.not-the-page',
      `expected rows «dvRow_LPView(…)» at ${page.url}, found «${oneLine(page.text.slice(0, 80))}»`,
    );
  const read = calls.map((call) => page.attempt(() => readRow(page, call))).filter((row) => row !== null);
  return { bills: read.map(({ draft }) => draft), follow: read.map(({ follow }) => follow) };
}

/** Headings of the columns, then rows by label: a step is a column. */
interface Steps {
  headings: string[];
  rows: Map<string, string[]>;
}

function readTable(page: Page): Steps {
  const table = page.all('#mainInfoTable').first();
  const rows = table
    .find('tr')
    .toArray()
    .map((row) =>
      page
        .$(row)
        .children('td, th')
        .toArray()
        .map((cell) => page.line(page.$(cell))),
    );
  const dates = rows.findIndex(([label]) => label === 'Datums');
  const headings = rows.slice(0, Math.max(dates, 0)).findLast(([label, ...more]) => label === '' && more.length > 0);
  if (dates < 0 || headings === undefined)
    throw page.fault(
      'parse.not-the-page',
      `expected «#mainInfoTable» with a row «Datums» under the names of steps at ${page.url}, found ${rows.length} rows`,
    );
  return { headings: headings.slice(1), rows: new Map(rows.map(([label, ...cells]) => [label as string, cells])) };
}

function readSteps(key: string, { headings, rows }: Steps): { actions: DraftAction[]; upcoming: Upcoming[] } {
  const cell = (label: string, index: number) => textOrNull(rows.get(label)?.[index]);
  const actions = headings.flatMap((heading, order): DraftAction[] => {
    const [date, result] = [readDate(cell('Datums', order), 'dmy.'), cell('Rezultāts', order)];
    // A column without day and result has not happened yet.
    if (date === null && result === null) return [];
    const words = result === null ? heading : `${heading}: ${result}`;
    return [{ date, words, at: codeOf(heading, result), sourceId: `${key}/${order}/${heading}`, order }];
  });
  const upcoming = headings.flatMap((heading, index): Upcoming[] => {
    const date = readDate(cell('Termiņš', index), 'dmy.');
    return date === null ? [] : [{ date, what: `${heading}: Termiņš` }];
  });
  return { actions, upcoming };
}

/** The text behind «Atbildīgā komisija:» or «Iesniedzēji:» in a block of its own. */
function behind(page: Page, selector: string, label: RegExp): string | null {
  const blocks = page
    .all(selector)
    .toArray()
    .map((block) => page.line(page.$(block)));
  return textOrNull(blocks.map((text) => label.exec(text)?.[1]).find((found) => found !== undefined));
}

/** The number stands somewhere on the card, beside those of other bills perhaps: a heading's comes first, else there must be one. */
function readNumber(page: Page): string {
  const numbersIn = (text: string) => [
    ...new Set([...text.matchAll(/(?<![\d/])\d+\/Lp\d+(?!\d)/gu)].map(([found]) => found)),
  ];
  const inHeading = numbersIn(page.pieces('title, h1, h2, h3'));
  const numbers = inHeading.length === 1 ? inHeading : numbersIn(page.pieces('body, body *'));
  if (numbers.length === 1) return numbers[0] as string;
  throw page.fault(
    'parse.layout-changed',
    `expected one number such as 1286/Lp14 at ${page.url}, found ${numbers.length}: ${numbers.slice(0, 5).join(', ')}`,
  );
}

/** The card of one bill. Its title is the list's: where the card prints it is not known. */
function bill(page: Page): PageResult {
  const steps = readTable(page);
  const key = readNumber(page);
  const sponsors = behind(page, '.addBlock', /^Iesniedzēj\p{L}*:\s*(.+)$/u);
  const { actions, upcoming } = readSteps(key, steps);
  return {
    bills: [
      {
        key,
        number: key,
        session: NUMBER.exec(key)?.[1] ?? null,
        title: null,
        introducedOn: actions.find(({ at }) => at === 'submitted')?.date ?? null,
        sponsors: (sponsors?.split(';') ?? []).map(oneLine).filter((name) => name !== ''),
        committee: behind(page, '#respCommitteeBlock', /Atbildīgā komisija:\s*(.+)$/u),
        actions,
        upcoming,
      },
    ],
  };
}

/**
 * Bills of the Latvian Saeima, from its Lotus Notes database: one view of the term with every bill, and a card per bill.
 * Built after running clients; no page is recorded. Not known: the charset in use, where a card prints the title, the words
 * for a return by the President, the page of a number without its id.
 */
export const saeima = defineScraper({
  id: 'lv/saeima',
  title: 'Saeima',
  titleEn: 'Saeima, Parliament of Latvia',
  home: HOME,
  country: 'LV',
  languages: ['lv'],
  timeZone: 'Europe/Riga',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  start: () => [{ page: 'list', url: listUrl(TERM) }],
  find: ({ url }) => {
    const [, term, id] = CARD.exec(url ?? 'none') ?? [];
    return term === undefined ? null : { page: 'bill', url: cardUrl(term, id as string) };
  },
  expect: { min: 1, max: 4_000 },
  maxPages: 4_000,
  sessions: ['10', '11', '12', '13', '14'],
  sureness: 'described',
  stages: STAGES,
  pages: { list, bill },
  cards: ['bill'],
});
