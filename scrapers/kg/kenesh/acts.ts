import {
  type BillDocument,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type Shape,
  foldTitle,
  oneLine,
  readDate,
  shaped,
  textOrNull,
} from '../../kit/index.js';
import { billTitle } from './row-kind.js';

const ACT: Shape = { documentCode: 'plain', nameRu: 'text', vid: 'text', dateAdopted: 'text', lastEdition: 'plain' };

interface Act {
  documentCode?: unknown;
  nameRu?: unknown;
  vid?: unknown;
  dateAdopted?: unknown;
  lastEdition?: unknown;
}

const REGISTER = 'https://cbd.minjust.gov.kg';
/** The register's code for laws, constitutional ones included. */
const LAW = '0020';
/** Laws appear in the register some days after the day they carry: the first run and those of a Monday look back so far. */
const LOOK_BACK_DAYS = 14;
const isMonday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1;
const DAY_MS = 86_400_000;

function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * DAY_MS).toISOString().slice(0, 10);
}

/** One request a day of adoption, since an answer holds at most 12 rows whatever the total. */
export function actRequests(since: string | null, today: string): Follow[] {
  const looksBack = since === null || isMonday(today);
  const first = daysBefore(since ?? today, looksBack ? LOOK_BACK_DAYS - 1 : 0);
  const days = Math.round((Date.parse(today) - Date.parse(first)) / DAY_MS) + 1;
  return Array.from({ length: Math.max(days, 0) }, (_, index) => daysBefore(today, days - 1 - index)).map((day) => ({
    page: 'acts',
    url: `${REGISTER}/api/v1/GetDocuments`,
    post: { dateAdoptedFrom: day, dateAdoptedTo: day, refTypeId: LAW },
  }));
}

const NAME = /^(.+?№\s*\d+)\s*[«"“„](.+)[»"”]\s*$/su;

function printed(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? textOrNull(String(value)) : null;
}

function humanPage(code: string, act: Act, title: string, date: string): BillDocument[] {
  const edition = printed(act.lastEdition);
  if (edition === null) return [];
  return [{ url: `${REGISTER}/${code}/edition/${edition}/ru`, title, mediaType: 'text/html', language: 'ru', date }];
}

function readAct(page: Page, given: unknown): DraftBill {
  const act = shaped<Act>(page, given, ACT);
  const name = printed(act.nameRu);
  const code = printed(act.documentCode);
  const parts = NAME.exec(name ?? ' ');
  const kind = printed(act.vid);
  if (name === null || code === null || !parts || kind === null || !/закон$/iu.test(kind)) {
    throw page.fault(
      'parse.unknown-row',
      `expected a law «Закон КР от … № … "…"» with its documentCode, found «${name}» (${kind}, code ${code})`,
      { row: name },
    );
  }
  const date = readDate(printed(act.dateAdopted), 'iso-instant');
  if (date === null)
    throw page.fault('parse.bad-date', `expected a day in dateAdopted of «${name}», found none`, { row: name });
  const title = foldTitle(billTitle(oneLine(parts[2] as string), /^конституционный/iu.test(kind)));
  const step = { date, words: oneLine(parts[1] as string), sourceId: `act ${code}` };
  return {
    key: null,
    join: { by: 'title', title, on: date },
    number: null,
    title: null,
    actions: [step],
    documents: humanPage(code, act, name, date),
    asOf: date,
  };
}

/**
 * The register of adopted acts, one day of adoption. It gives no bill number: a law finds its bill by the title
 * between the quotation marks. `dateAdopted` is the date the law carries, which is the day of its signature.
 */
export function readActs(page: Page): PageResult {
  const { data, totalResultsCount } = (page.json<{ data?: unknown; totalResultsCount?: unknown } | null>() ?? {}) as {
    data?: unknown;
    totalResultsCount?: unknown;
  };
  if (!Array.isArray(data) || typeof totalResultsCount !== 'number') {
    throw page.fault(
      'parse.layout-changed',
      `expected «data» and «totalResultsCount» at ${page.url}, found ${typeof data} and ${typeof totalResultsCount}`,
    );
  }
  if (data.length !== totalResultsCount) {
    page.note(
      'fetch.truncated',
      `expected ${totalResultsCount} acts at ${page.url}, found ${data.length}; the register gives at most 12 a request: look the day up by hand`,
      { expected: totalResultsCount, count: data.length },
    );
  }
  return {
    bills: data.map((act) => page.attempt(() => readAct(page, act))).filter((bill) => bill !== null),
  };
}
