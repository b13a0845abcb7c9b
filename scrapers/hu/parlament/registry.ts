import {
  type BillDocument,
  type DraftAction,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type Shape,
  dayIn,
  readDate,
  shaped,
  textOrNull,
} from '../../kit/index.js';
import { HOME, ZONE, isBill, keyOf, outcomeOf, placeOf, readNumber, refuse } from './printed.js';

const SELECT = `${HOME}/web/guest/felicitas/api/query/select`;
const LIST = `${SELECT}/iromanyadatok-iromany-registry/iromanyok-query-provider/iromany-query`;
const DETAIL = `${SELECT}/iromanyexportok-registry/iromany-adatlap-query-provider`;
/** The most the service gives in one page; its own measure is 25. */
const ROWS_PER_PAGE = 1000;
/** What is asked of one bill: page kind → query. */
const QUERIES = {
  events: 'iromany-esemenyek-lista-query',
  votes: 'iromany-szavazasai-lista-query',
  deadlines: 'iromany-hataridok-lista-query',
} as const;

type Row = Readonly<Record<string, unknown>>;
interface Table {
  metadata?: { fieldnames?: Record<string, number> };
  rows?: unknown[][];
}

const TABLE: Shape = { 'metadata!': { 'fieldnames!': { '*': 'number' } }, 'rows!': [['any']] };

/** Bills of one cycle. The answer names neither cycle nor bill, so both also stand behind `#` in the address, which is not sent. */
export function listOf(cycle: string, page = 0): Follow {
  return {
    page: 'list',
    url: `${LIST}?page=${page}&size=${ROWS_PER_PAGE}#ciklus=${cycle}`,
    post: {
      pMultiCiklus: [Number(cycle)],
      pUnios: false,
      pNemzetisegi: false,
      pIdokeretes: false,
      pFotipus: ['T'],
      pTipus: [],
      pKepviselo: [],
      pAllapottipus: [],
      pTargyalasiMod: [],
      pIromanyEsemeny: [],
    },
  };
}

function detailsOf(cycle: string, number: string, id: string): Follow[] {
  return Object.entries(QUERIES).map(([page, name]) => ({
    page,
    url: `${DETAIL}/${name}?page=0&size=${ROWS_PER_PAGE}#ciklus=${cycle}&iromany=${number}`,
    post: { pOnalId: id },
  }));
}

/** Columns are positions; which is which is told anew in each table, also in one within a cell. */
function named(page: Page, { metadata, rows }: Table): Row[] {
  const columns = Object.entries(metadata?.fieldnames ?? {});
  const widths = new Set((rows ?? []).map((row) => row.length));
  const last = Math.max(-1, ...columns.map(([, index]) => index));
  if (widths.size > 1 || [...widths].some((width) => width <= last))
    throw page.fault(
      'parse.layout-changed',
      `expected rows of one width, more than ${last} cells, at ${page.url}, found ${[...widths].join(', ')}`,
    );
  return (rows ?? []).map((row) => Object.fromEntries(columns.map(([name, index]) => [name, row[index]])));
}

function tableOf(page: Page, needed: readonly string[]): Row[] {
  refuse(page);
  const table = page.json<Table | null>() ?? {};
  const fields = Object.keys(table.metadata?.fieldnames ?? {});
  const missing = needed.filter((name) => !fields.includes(name));
  if (Array.isArray(table.rows) && missing.length === 0) return named(page, shaped<Table>(page, table, TABLE));
  throw page.fault(
    'parse.layout-changed',
    `expected rows with the fields ${needed.join(', ')} at ${page.url}, found ${fields.join(', ') || 'no fields'}`,
    { missing },
  );
}

function inner(page: Page, value: unknown): Row[] {
  return value === null || value === undefined ? [] : named(page, shaped<Table>(page, value, TABLE));
}

/** A cell that holds a text, or nothing. */
function text(page: Page, value: unknown): string | null {
  return textOrNull(value == null ? null : shaped<string>(page, value, 'text'));
}

/** Moments are in UTC; a bill of midnight in Budapest carries the day before. */
function day(page: Page, value: unknown): string | null {
  const moment = text(page, value);
  const isMoment = moment !== null && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(moment);
  const zoned = isMoment && !/(?:Z|[+-]\d\d:?\d\d)$/.test(moment) ? `${moment}Z` : moment;
  return readDate(
    isMoment && !Number.isNaN(Date.parse(zoned as string)) ? dayIn(ZONE, zoned as string) : moment,
    'iso',
  );
}

function asked(page: Page, name: 'ciklus' | 'iromany'): string {
  const found = new URLSearchParams(new URL(page.url).hash.slice(1)).get(name);
  if (found !== null) return found;
  throw page.fault(
    'parse.not-the-page',
    `expected «${name}» in the address ${page.url}: the answer itself does not name it`,
  );
}

function textOf(page: Page, row: Row): BillDocument[] {
  return inner(page, row['iromanyszoveg']).flatMap((document) => {
    const link = text(page, document['iromanyszovegLink']);
    const mediaType = /html?$/i.test(link ?? 'none')
      ? 'text/html'
      : /pdf$/i.test(link ?? 'none')
        ? 'application/pdf'
        : null;
    return link === null
      ? []
      : [
          {
            url: new URL(link, HOME).href,
            title: 'Irományszöveg',
            mediaType,
            language: 'hu',
            date: null,
            kind: 'text' as const,
          },
        ];
  });
}

function readRow(page: Page, row: Row, cycle: string): { bill: DraftBill; id: string } | null {
  const number = readNumber(page, text(page, row['iromanyszam']));
  if (!isBill(number)) return null;
  const [id, title] = [text(page, row['iromanyId']), text(page, row['cim'])];
  if (id === null || title === null)
    throw page.fault(
      'parse.layout-changed',
      `expected «iromanyId» and «cim» of ${number} at ${page.url}, found «${id}» and «${title}»`,
    );
  const introducedOn = page.attempt(() => day(page, row['benyujtasDatuma']));
  const statusWords = text(page, row['iromanyAllapot']);
  const bill: DraftBill = {
    key: keyOf(cycle, number),
    number,
    session: cycle,
    title,
    titles: { hu: title },
    introducedOn,
    sponsors: inner(page, row['benyujto'])
      .map(({ benyujto }) => text(page, benyujto))
      .filter((name) => name !== null),
    statusWords,
    outcome: outcomeOf(statusWords),
    stage: outcomeOf(statusWords) === 'enacted' ? 'enacted' : null,
    actions: [{ date: introducedOn, words: 'benyújtva', order: 0 }],
    documents: textOf(page, row),
  };
  return { bill, id };
}

export function list(page: Page): PageResult {
  const rows = tableOf(page, ['iromanyId', 'iromanyszam', 'cim', 'iromanyAllapot', 'benyujtasDatuma']);
  const cycle = asked(page, 'ciklus');
  const read = rows.map((row) => page.attempt(() => readRow(page, row, cycle))).filter((one) => one !== null);
  const { response } = shaped<{ response?: { totalSize?: number; pageSize?: number } }>(page, page.json(), {
    response: { totalSize: 'number', pageSize: 'number' },
  });
  const current = Number(new URL(page.url).searchParams.get('page') ?? 0);
  const hasMore = rows.length > 0 && (current + 1) * (response?.pageSize ?? ROWS_PER_PAGE) < (response?.totalSize ?? 0);
  const cards = read.flatMap(({ bill, id }) => detailsOf(cycle, bill.number as string, id));
  return { bills: read.map(({ bill }) => bill), follow: [...cards, ...(hasMore ? [listOf(cycle, current + 1)] : [])] };
}

/** One bill, with what a detail query tells of it. */
function told(page: Page, more: Partial<DraftBill>): PageResult {
  const [cycle, number] = [asked(page, 'ciklus'), readNumber(page, asked(page, 'iromany'))];
  return { bills: [{ key: keyOf(cycle, number), number, session: cycle, title: null, ...more }] };
}

function readEvent(page: Page, row: Row, index: number): DraftAction {
  const words = text(page, row['esemenyfajtaNev']);
  if (words === null)
    throw page.fault(
      'parse.layout-changed',
      `expected «esemenyfajtaNev» in row ${index + 1} at ${page.url}, found none`,
    );
  return {
    date: day(page, row['esemenyIdeje']),
    words,
    ...placeOf(words),
    order: index + 1,
    chamber: text(page, row['kapcsolodoSzemelyOnalloBizottsag']),
    sourceId: text(page, row['szavazasId']),
  };
}

export function events(page: Page): PageResult {
  const rows = tableOf(page, ['esemenyIdeje', 'esemenyfajtaNev']);
  const read = rows.map((row, index) => page.attempt(() => readEvent(page, row, index)));
  return told(page, { actions: read.filter((action) => action !== null) });
}

/** The count of each vote; an event with the same identifier tells what was voted on. */
function readVote(page: Page, row: Row): DraftAction {
  const [words, sourceId] = [text(page, row['oka']), text(page, row['szavazasId'])];
  const [yes, no] = [row['igen'], row['nem']];
  if (words === null || sourceId === null || typeof yes !== 'number' || typeof no !== 'number')
    throw page.fault(
      'parse.layout-changed',
      `expected «szavazasId», «oka», «igen» and «nem» of a vote at ${page.url}, found ${JSON.stringify(row)}`,
    );
  const notVoting = row['tartozkodas'] == null ? null : shaped<number>(page, row['tartozkodas'], 'number');
  return {
    date: day(page, row['szavazasIdeje']),
    words,
    sourceId,
    classes: [],
    vote: { for: yes, against: no, notVoting, absent: null },
  };
}

export function votes(page: Page): PageResult {
  const rows = tableOf(page, ['szavazasId', 'szavazasIdeje', 'oka', 'igen', 'nem']);
  const read = rows.map((row) => page.attempt(() => readVote(page, row)));
  return told(page, { actions: read.filter((action) => action !== null) });
}

/** Every deadline, also those that are over: the answer does not tell how far the bill has come. */
export function deadlines(page: Page): PageResult {
  const rows = tableOf(page, ['nev', 'idopont']);
  const read = rows.map((row) =>
    page.attempt(() => ({ date: day(page, row['idopont']), what: text(page, row['nev']) })),
  );
  const upcoming = read.flatMap((one) =>
    one?.date != null && one.what !== null ? [{ date: one.date, what: one.what }] : [],
  );
  return told(page, { upcoming });
}
