import {
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type Shape,
  oneLine,
  readDate,
  shaped,
  textOrNull,
} from '../../kit/index.js';

const INFO = 'https://info.parliament.ge/law/1';
const WEB = 'https://web-api.parliament.ge/api';
/** Rows asked for: `start` may count rows or pages, and both agree at 0, so one long page is better than several. */
const ROWS = 200;
const NEWEST_FIRST = encodeURIComponent('[{"property":"billPackage.registrationDate","direction":"DESC"}]');
/** Pages of the second service on a first run; older bills come from links. */
const WEB_PAGES = 50;

export const lawsUrl = (start: number): string => `${INFO}/bill?start=${start}&limit=${ROWS}&sort=${NEWEST_FIRST}`;
export const billsUrl = (page: number): string => `${WEB}/bills?page=${page}`;
export const detailUrl = (id: string): string => `${INFO}/bill/${id}`;
export const reviewsUrl = (id: string): string => `${INFO}/bill/${id}/billReview`;

interface Law {
  id: number;
  billName: string | null;
  billType: { id: number; name: string | null };
  billPackage: { registrationDate: string | null } | null;
}
interface Bill {
  id: number;
  number: string | null;
  date: string | null;
  title: string | null;
  author: string | null;
  initiator: string | null;
  type: string | null;
}

const LAW_ROW: Shape = {
  ...{ 'id!': 'number', billName: 'text', 'billType!': { 'id!': 'number', name: 'text' } },
  'billPackage!': { registrationDate: 'text' },
};
const BILL_ROW: Shape = {
  'id!': 'number',
  number: 'text',
  date: 'text',
  title: 'text',
  author: 'text',
  initiator: 'text',
  'type~': 'text',
};

/** Law and organic law. */
const BILL_TYPES: readonly number[] = [1, 11];
/** «კანონი» is a law; whatever is called otherwise (a resolution, a decision) is none. */
const LAW = 'კანონ';
const PLACEHOLDER_YEARS = /-(?:1970|2001)$/;

/** dd-MM-yyyy; 01-01-1970 and 01-01-2001 stand for «no date». */
export function day(page: Page, text: string | null | undefined): string | null {
  if (text != null && /^01-01/.test(text) && PLACEHOLDER_YEARS.test(text)) {
    page.note('parse.bad-date', `«${text}» at ${page.url} is a placeholder for «no date»`, { shown: text });
    return null;
  }
  return page.attempt(() => readDate(text, 'dmy-'));
}

/** «#07-2/430.1»: the mark is dropped, and so is what may follow (a date); «#» alone is no number. */
export function printedNumber(page: Page, printed: string | null | undefined): string | null {
  const text = textOrNull(printed?.replace('#', ' '));
  if (text === null) return null;
  const number = /^\d{2}-\d\/\d+(?:\.\d+)?(?=\s|$)/.exec(text)?.[0];
  if (number) return number;
  page.note('parse.bad-number', `expected a number such as 07-2/430.1 at ${page.url}, found «${text}»`, {
    shown: text,
  });
  return null;
}

/** «role: names», as the second service writes it. */
function sponsorsOf(initiator: string | null): string[] {
  const [role, names] = oneLine(initiator ?? ' ').split(/:\s+/, 2) as [string, string?];
  if (role === '') return [];
  return names === undefined ? [role] : names.split(/,\s*/).map((name) => `${role}: ${name}`);
}

export function identityOf(page: Page, row: { id: number }, title: string | null): { key: string; title: string } {
  const known = textOrNull(title);
  if (Number.isInteger(row.id) && known !== null) return { key: String(row.id), title: known };
  throw page.fault(
    'parse.layout-changed',
    `expected a numeric id and a title at ${page.url}, found «${row.id}», «${known}»`,
  );
}

/** Ids that are no bill are left out of the sequence; a kind of law that is not known is told once. */
function isBill(page: Page, { id, billType }: { id: number; billType: { id: number; name: string | null } }): boolean {
  if (BILL_TYPES.includes(billType.id)) return true;
  const name = textOrNull(billType.name);
  if (name?.includes(LAW) && !page.faults.some((fault) => fault['type'] === billType.id))
    page.note(
      'parse.unknown-row',
      `${id} is of the type ${billType.id} «${name}», which may be a kind of law; add it`,
      { type: billType.id },
    );
  return false;
}

export function readLaw(page: Page, row: Law): DraftBill | null {
  if (!isBill(page, row)) return null;
  const { key, title } = identityOf(page, row, row.billName);
  return {
    key,
    number: null,
    title,
    titles: { ka: title },
    introducedOn: day(page, row.billPackage?.registrationDate),
  };
}

function readBill(page: Page, row: Bill): DraftBill {
  const { key, title } = identityOf(page, row, row.title);
  return {
    key,
    number: printedNumber(page, row.number),
    title,
    titles: { ka: title },
    introducedOn: day(page, row.date),
    sponsors: sponsorsOf(row.initiator ?? row.author),
  };
}

/** The list under `member`; anything else with HTTP 200 is no answer of the service. */
function rowsOf<T>(page: Page, member: string): { rows: T[]; total: number } {
  const answer = page.json<Record<string, unknown> | null>();
  const rows = answer?.[member];
  if (answer !== null && Array.isArray(rows))
    return { rows: rows as T[], total: Number(shaped<{ total: number }>(page, answer, { 'total!': 'number' }).total) };
  throw page.fault(
    'parse.not-the-page',
    `expected «${member}» in the answer of ${page.url}, found «${oneLine(page.text.slice(0, 80))}»`,
  );
}

const isRead = <T>(row: T | null): row is T => row !== null;

/**
 * Service B, `{total, list: […]}`, the latest registration first. A server that gives fewer rows than asked is asked on
 * from the row it stopped at; a page may hold resolutions only, so bills on it are no reason to go on or to stop.
 */
export function laws(page: Page): PageResult {
  const { rows, total } = rowsOf<Law>(page, 'list');
  const bills = rows.map((row) => page.attempt(() => readLaw(page, shaped<Law>(page, row, LAW_ROW)))).filter(isRead);
  const next =
    Number(new URL(page.url).searchParams.get('start')) + new Set(rows.map((row) => JSON.stringify(row))).size;
  const more: Follow[] = rows.length > 0 && next < Math.min(total, ROWS) ? [{ page: 'laws', url: lawsUrl(next) }] : [];
  return {
    bills,
    follow: [...bills.map(({ key }): Follow => ({ page: 'reviews', url: reviewsUrl(key as string) })), ...more],
  };
}

/** Service A, `{total, data: […]}`: number and sponsors, which B lacks. Its rows are bills only where B shows them so. */
export function bills(page: Page): PageResult {
  const { rows } = rowsOf<Bill>(page, 'data');
  const laws = rows.filter((row) => typeof row?.type !== 'string' || row.type.includes(LAW));
  const current = Number(new URL(page.url).searchParams.get('page'));
  const follow: Follow[] =
    rows.length > 0 && current < WEB_PAGES ? [{ page: 'bills', url: billsUrl(current + 1), ifNews: true }] : [];
  return {
    bills: laws.map((row) => page.attempt(() => readBill(page, shaped<Bill>(page, row, BILL_ROW)))).filter(isRead),
    follow,
  };
}

/** One bill of service B, for bills that come from links. */
export function bill(page: Page): PageResult {
  const answer = page.json<Partial<Law> | null>();
  if (answer === null || answer.id === undefined || answer.billType === undefined)
    throw page.fault(
      'parse.not-the-page',
      `expected id and billType in the answer of ${page.url}, found «${oneLine(page.text.slice(0, 80))}»`,
    );
  const draft = readLaw(page, shaped<Law>(page, answer, LAW_ROW));
  return draft === null ? {} : { bills: [draft], follow: [{ page: 'reviews', url: reviewsUrl(draft.key as string) }] };
}
