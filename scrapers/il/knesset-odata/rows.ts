import { type Follow, type Page, type Shape, dayIn, readDate, shaped, textOrNull } from '../../kit/index.js';

export const ROOT = 'https://knesset.gov.il/OdataV4/ParliamentInfo';
export const ZONE = 'Asia/Jerusalem';
const ROWS_PER_PAGE = 100;

export type Row = Readonly<Record<string, unknown>>;

/** What the service's own description says of the members that are read, whatever the table. */
const ROW: Shape = {
  ...{
    'Id!': 'number',
    ItemID: 'number',
    BillID: 'number',
    KnessetNum: 'number',
    TypeID: 'number',
    SubTypeID: 'number',
  },
  ...{ PrivateNumber: 'number', Number: 'number', StatusID: 'number', ItemTypeID: 'number', Ordinal: 'plain' },
  ...{
    Name: 'text',
    SubTypeDesc: 'text',
    PublicationDate: 'text',
    LastUpdatedDate: 'text',
    KNS_Status: { Desc: 'text' },
  },
  KNS_BillInitiator: [
    { 'IsInitiator!': 'flag', Ordinal: 'number', KNS_Person: { FirstName: 'text', LastName: 'text' } },
  ],
  KNS_DocumentBill: [{ GroupTypeDesc: 'text', FilePath: 'text', LastUpdatedDate: 'text' }],
  KNS_PlenumSession: { StartDate: 'text', LastUpdatedDate: 'text' },
  KNS_CommitteeSession: {
    ...{ 'StatusDesc~': 'text', 'StartDate~': 'text', LastUpdatedDate: 'text', KNS_Committee: { Name: 'text' } },
  },
};

/** The rows of an answer: `{value: [...]}`, whatever the table. */
export function rowsOf(page: Page): Row[] {
  const { value } = page.json<{ value?: unknown } | null>() ?? {};
  if (Array.isArray(value))
    return [...new Map(value.map((row) => [JSON.stringify(row), row])).values()]
      .map((row) => page.attempt(() => shaped<Row>(page, row, ROW)))
      .filter((row) => row !== null);
  throw page.fault(
    'parse.layout-changed',
    `expected a list of rows in the member «value» at ${page.url}, found ${typeof value}; the service may answer with an error`,
  );
}

/** A member that every row has. */
export function integer(page: Page, row: Row, name: string): number {
  const value = row[name];
  if (Number.isInteger(value)) return value as number;
  throw page.fault(
    'parse.layout-changed',
    `expected a whole number in «${name}» of the row ${JSON.stringify(row['Id'])} at ${page.url}, found ${JSON.stringify(value)}`,
  );
}

export function text(value: unknown): string | null {
  return typeof value === 'string' ? textOrNull(value) : null;
}

/** The day in Israel: as printed where the offset is Israel's own, converted where it is UTC. */
export function day(value: unknown): string | null {
  const moment = text(value);
  return moment?.endsWith('Z') ? dayIn(ZONE, moment) : readDate(moment, 'iso-instant');
}

/** The next page: the service's own link, or the next hundred rows after a full page. */
export function nextPage(page: Page, count: number): Follow[] {
  const link = page.json<Row>()['@odata.nextLink'];
  if (typeof link === 'string') return [{ page: page.kind, url: page.absolute(link), ifNews: true }];
  if (count < ROWS_PER_PAGE) return [];
  const skipped = Number(/[?&]\$skip=(\d+)/.exec(page.url)?.[1] ?? 0);
  const url = page.url.replace(/&\$skip=\d+/, '');
  return [{ page: page.kind, url: `${url}&$skip=${skipped + ROWS_PER_PAGE}`, ifNews: true }];
}

/** The address of a table, its rows chosen by a condition. */
export function query(table: string, filter: string, more: string): string {
  return `${ROOT}/${table}?$filter=${encodeURIComponent(filter)}${more}`;
}
