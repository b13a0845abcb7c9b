import {
  type BillDocument,
  type DraftAction,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type Reference,
  defineScraper,
} from '../../kit/index.js';
import { CHANGES, changes, committee, eventsOf, plenum } from './events.js';
import { type Row, ZONE, day, integer, nextPage, query, rowsOf, text } from './rows.js';
import { PUBLISHED, STAGES, type Status, statusOf } from './stages.js';

const BILL_TYPE = 2;
/** Laws that came about otherwise stand in the same table (KNS_ItemType). */
const OTHER_TYPES = [6002];
const PRIVATE = 54;
const TABLED_PRIVATE = 104;
const EXPAND = '&$expand=KNS_BillInitiator($expand=KNS_Person),KNS_DocumentBill,KNS_Status($select=Desc)';
const FIRST_READ_KNESSET = 25;

/** Kinds of bills, by the words of SubTypeDesc, with the letter of their printed numbers and the column of the serial. */
const NUMBERS: readonly { kind: string; letter: string; column: 'PrivateNumber' | 'Number' }[] = [
  { kind: 'פרטית', letter: 'פ', column: 'PrivateNumber' },
  { kind: 'ממשלתית', letter: 'מ', column: 'Number' },
  { kind: 'ועדה', letter: 'כ', column: 'Number' },
];
const MEDIA: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  rtf: 'application/rtf',
};

/** The printed forms of a number; the serial of a private bill is printed before or after the Knesset. */
function numbersOf(page: Page, row: Row, knesset: number): string[] {
  const known = NUMBERS.find(({ kind }) => kind === text(row['SubTypeDesc']));
  if (known === undefined) {
    page.note(
      'parse.unknown-row',
      `il/knesset-odata has no letter for bills of the kind «${row['SubTypeDesc']}» (SubTypeID ${row['SubTypeID']}); add it to NUMBERS`,
      { id: row['Id'] },
    );
    return [];
  }
  const serial = row[known.column];
  if (!Number.isInteger(serial)) return [];
  const { letter } = known;
  return letter === 'פ'
    ? [`${letter}/${serial}/${knesset}`, `${letter}/${knesset}/${serial}`]
    : [`${letter}/${serial}`];
}

/** Paths hold backslashes and blanks, and slashes twice. */
function documentOf(row: Row): BillDocument[] {
  const path = text(row['FilePath']);
  if (path === null) return [];
  const url = path
    .replaceAll('\\', '/')
    .replace(/(?<!:)\/{2,}/g, '/')
    .replaceAll(' ', '%20');
  const title = text(row['GroupTypeDesc']) ?? url;
  const mediaType = MEDIA[/\.(\w+)$/.exec(url)?.[1]?.toLowerCase() ?? 'none'] ?? null;
  const isText = /^(?:הצעת )?חוק/u.test(title);
  return [{ url, title, mediaType, language: 'he', date: null, ...(isText ? { kind: 'text' as const } : {}) }];
}

/** Those who brought the bill in, not those who joined; the government or the committee where no person did. */
function sponsorsOf(row: Row): string[] {
  const people = ((row['KNS_BillInitiator'] ?? []) as Row[])
    .filter(({ IsInitiator }) => IsInitiator === true)
    .sort((a, b) => Number(a['Ordinal'] ?? 0) - Number(b['Ordinal'] ?? 0))
    .map(({ KNS_Person }) => KNS_Person as Row | null)
    .map((person) =>
      [text(person?.['FirstName']), text(person?.['LastName'])].filter((part) => part !== null).join(' '),
    )
    .filter((name) => name !== '');
  const kind = text(row['SubTypeDesc']);
  return people.length > 0 || row['SubTypeID'] === PRIVATE || kind === null ? people : [kind];
}

function publicationOf(row: Row): DraftAction[] {
  const date = day(row['PublicationDate']);
  return date === null ? [] : [{ date, words: PUBLISHED, at: 'publication', sourceId: 'PublicationDate' }];
}

/** The place on the scale that the row states outright; a published bill is law. */
function standing(row: Row, status: Status | null, isLaw: boolean): Pick<DraftBill, 'stage' | 'outcome'> {
  if (isLaw) return { stage: 'enacted', outcome: 'enacted' };
  const isTabledAgain = status?.ids.includes(141) === true && row['SubTypeID'] === PRIVATE;
  return { stage: isTabledAgain ? 'first-reading' : (status?.stage ?? null), outcome: status?.outcome ?? null };
}

function readBill(page: Page, row: Row): DraftBill | null {
  const key = integer(page, row, 'Id');
  if (OTHER_TYPES.includes(row['TypeID'] as number)) return null;
  if (row['TypeID'] !== BILL_TYPE)
    throw page.fault(
      'parse.unknown-row',
      `expected TypeID ${BILL_TYPE} in the row ${key} at ${page.url}, found ${row['TypeID']}`,
    );
  const title = text(row['Name']);
  if (title === null)
    throw page.fault('parse.layout-changed', `expected a title in «Name» of the row ${key} at ${page.url}`);
  const knesset = integer(page, row, 'KnessetNum');
  const status = statusOf(row['StatusID']);
  if (status === null)
    page.note(
      'normalise.unknown-stage',
      `il/knesset-odata has no stage for StatusID ${row['StatusID']} of the row ${key}; add it to STATUSES`,
    );
  const [number = null, ...numbers] = numbersOf(page, row, knesset);
  const actions = publicationOf(row);
  return {
    key: String(key),
    number,
    numbers,
    session: String(knesset),
    title,
    titles: { he: title },
    sponsors: sponsorsOf(row),
    statusWords: text((row['KNS_Status'] as Row | null | undefined)?.['Desc']) ?? status?.words ?? null,
    ...standing(row, status, actions.length > 0),
    actions,
    documents: ((row['KNS_DocumentBill'] ?? []) as Row[]).flatMap(documentOf),
    mark: text(row['LastUpdatedDate']),
  };
}

/** A private bill that was only tabled has been before no committee yet. */
function cardsOf(row: Row): Follow[] {
  const key = row['Id'] as number;
  const wasOnlyTabled = row['StatusID'] === TABLED_PRIVATE;
  return [eventsOf('plenum', key), ...(wasOnlyTabled ? [] : [eventsOf('committee', key)])];
}

function bills(page: Page): PageResult {
  const rows = rowsOf(page);
  const read = rows
    .map((row) => ({ row, bill: page.attempt(() => readBill(page, row)) }))
    .filter(({ bill }) => bill !== null);
  return {
    bills: read.map(({ bill }) => bill as DraftBill),
    follow: [...read.flatMap(({ row }) => cardsOf(row)), ...nextPage(page, rows.length)],
  };
}

const billUrl = (filter: string) => query('KNS_Bill', filter, EXPAND);
const LIST = `${billUrl(`KnessetNum ge ${FIRST_READ_KNESSET} and TypeID eq ${BILL_TYPE}`)}&$orderby=LastUpdatedDate%20desc&$top=100`;

/** By the id in a link; by the number of a private bill with its Knesset. Numbers of other bills are shared by many. */
function find({ url, number, session }: Reference): Follow | null {
  const id = /(?:[?&]lawitemid=|KNS_Bill\(|\bId(?:%20| )eq(?:%20| ))(\d+)/i.exec(url ?? 'none')?.[1];
  if (id !== undefined) return { page: 'bill', url: billUrl(`Id eq ${id}`) };
  const parts =
    /^פ\/(\d+)(?:\/(\d+))?$/u
      .exec(number?.trim() ?? 'none')
      ?.slice(1)
      .filter((part) => part !== undefined) ?? [];
  const knesset =
    parts.find((part) => part === session) ?? parts.find((part) => parts.length === 2 && Number(part) <= 26);
  const serial = parts.length === 1 ? parts[0] : parts.find((part) => part !== knesset);
  const term = session ?? knesset;
  const isSure = serial !== undefined && term !== undefined && (session != null || Number(serial) > 26);
  return isSure ? { page: 'bill', url: billUrl(`KnessetNum eq ${term} and PrivateNumber eq ${serial}`) } : null;
}

/** The Knesset's open data: bills by latest change, and the plenary and committee meetings of each. */
export const knesset = defineScraper({
  id: 'il/knesset-odata',
  title: 'הכנסת',
  titleEn: 'Knesset, open parliamentary data (OData)',
  home: 'https://knesset.gov.il',
  hosts: ['http://knesset.gov.il'],
  country: 'IL',
  languages: ['he'],
  timeZone: ZONE,
  version: '1',
  every: { hours: 12 },
  pace: { secondsBetween: 5 },
  headers: { Accept: 'application/json' },
  start: ({ since }) => [{ page: 'bills', url: LIST }, ...(since === null ? [] : CHANGES)],
  find,
  // 7,227 bills in the first three years of the twenty-fifth Knesset; a quiet day shows the latest hundred.
  expect: { min: 1, max: 30_000 },
  // 73 pages of the list and some 9,000 of meetings at first: the first reading takes several runs.
  maxPages: 2_000,
  // 0 is the Provisional State Council of 1948.
  sessions: Array.from({ length: 27 }, (_, index) => String(index)),
  // Rows are recorded; the envelope around them and the joined members are stated by running clients.
  sureness: 'recorded',
  pageSureness: { changes: 'described', bill: 'described' },
  stages: STAGES,
  pages: { bill: bills, bills, changes, plenum, committee },
  moving: ['bills', 'changes'],
  cards: ['bill'],
  parts: ['plenum', 'committee'],
});
