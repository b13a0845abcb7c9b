import {
  type DraftAction,
  type DraftBill,
  type Follow,
  type Outcome,
  type Page,
  type PageResult,
  readDate,
  textOrNull,
  type Shape,
  shaped,
} from '../../kit/index.js';
import { BILL_TYPES } from './stages.js';

export const API = 'https://bills-api.parliament.uk/api/v1';
const ROWS = 20;
/** The latest changes; a first run reads the cards of 25 × 20 bills, three requests each, in two hours. Older bills come when they change. */
const LIST_PAGES = 25;
/** A member may be null or be left out: the same answer does both. */
type Maybe<T> = T | null | undefined;

interface Sitting {
  id?: number;
  billId?: number;
  date?: Maybe<string>;
}

export interface BillStage {
  id?: number;
  description?: string;
  house?: string;
  sortOrder?: number;
  stageSittings?: Maybe<Sitting[]>;
}

interface Bill {
  billId?: number;
  shortTitle?: Maybe<string>;
  formerShortTitle?: Maybe<string>;
  longTitle?: Maybe<string>;
  lastUpdate?: Maybe<string>;
  billWithdrawn?: Maybe<string>;
  isDefeated?: boolean;
  isAct?: boolean;
  billTypeId?: number;
  includedSessionIds?: Maybe<number[]>;
  introducedSessionId?: number;
  sponsors?: Maybe<{ member?: Maybe<{ name?: string }>; organisation?: Maybe<{ name?: string }> }[]>;
  currentStage?: Maybe<BillStage>;
}

const STAGE: Shape = {
  description: 'text',
  house: 'text',
  sortOrder: 'number',
  stageSittings: [{ date: 'text' }],
};
const BILL: Shape = {
  billId: 'number',
  shortTitle: 'text',
  longTitle: 'text',
  lastUpdate: 'text',
  billWithdrawn: 'text',
  isDefeated: 'flag',
  isAct: 'flag',
  introducedSessionId: 'number',
  'includedSessionIds!': ['number'],
  sponsors: [{ member: { name: 'text' }, organisation: { name: 'text' } }],
  currentStage: STAGE,
};
export const STAGES_SHAPE: Shape = [STAGE];

/** The list of an answer, whose wrapper differs: `items`, `publications`, or none. */
export function listOf<T>(page: Page, answer: unknown): T[] {
  const wrapped = answer as { items?: unknown; publications?: unknown } | null;
  const list = Array.isArray(answer) ? (answer as unknown) : (wrapped?.items ?? wrapped?.publications);
  if (Array.isArray(list)) return list as T[];
  throw page.fault(
    'parse.not-the-page',
    `expected a list, or one in «items» or «publications», at ${page.url}, found «${page.text.slice(0, 80)}»; read it again later`,
  );
}

/** The members of a list, each once: one that is sent twice is no second sitting. */
export const once = <T>(members: readonly T[]): T[] => [
  ...new Map(members.map((member) => [JSON.stringify(member), member])).values(),
];

/** True for a bill, false for a draft bill; another kind is reported. */
function isBill(page: Page, { billId, billTypeId }: Bill): boolean {
  const type = BILL_TYPES.find(({ id }) => id === billTypeId);
  if (type !== undefined) return type.isBill;
  throw page.fault(
    'parse.unknown-row',
    `expected a kind of bill from 1 to ${BILL_TYPES.length} in billTypeId of ${billId}, found ${JSON.stringify(billTypeId)}; add it to BILL_TYPES`,
    { key: billId, type: billTypeId },
  );
}

function outcomeOf(bill: Bill): Outcome | null {
  if (bill.isAct === true) return 'enacted';
  if (bill.billWithdrawn != null) return 'withdrawn';
  return bill.isDefeated === true ? 'rejected' : null;
}

/** A session of Parliament: the last one that a carried-over bill belongs to. */
function sessionOf({ includedSessionIds, introducedSessionId }: Bill): string | null {
  const ids = [introducedSessionId, ...(includedSessionIds ?? [])].filter((id) => typeof id === 'number');
  return ids.length === 0 ? null : String(Math.max(...ids));
}

/** What a list row and a card both show. The current stage is the next or the last one, so that it is no status. */
function readShared(page: Page, bill: Bill): DraftBill {
  const title = textOrNull(bill.shortTitle);
  if (typeof bill.billId !== 'number' || title === null)
    throw page.fault(
      'parse.layout-changed',
      `expected a number in billId and words in shortTitle at ${page.url}, found ${JSON.stringify(bill.billId)} and ${JSON.stringify(bill.shortTitle)}`,
    );
  return {
    key: String(bill.billId),
    number: null,
    session: sessionOf(bill),
    title,
    titles: { en: title },
    outcome: outcomeOf(bill),
    ...(bill.isAct === true ? { stage: 'enacted' } : {}),
    // The API says a defeat with a mark alone, without a day or words.
    statusWords: bill.isDefeated === true ? 'isDefeated' : null,
  };
}

const billUrl = (id: string) => `${API}/Bills/${id}`;
export const listUrl = (skip: number) => `${API}/Bills?SortOrder=DateUpdatedDescending&Skip=${skip}&Take=${ROWS}`;

function nextList(page: Page, total: unknown): Follow[] {
  const skip = Number(new URL(page.url).searchParams.get('Skip') ?? 0) + ROWS;
  const isEnd = skip >= LIST_PAGES * ROWS || (typeof total === 'number' && skip >= total);
  return isEnd ? [] : [{ page: 'list', url: listUrl(skip), ifNews: true }];
}

function readRow(page: Page, value: unknown): DraftBill | null {
  const row = shaped<Bill>(page, value, BILL);
  const draft = readShared(page, row);
  return isBill(page, row) ? { ...draft, mark: textOrNull(row.lastUpdate) } : null;
}

/** Bills, latest change first. */
export function list(page: Page): PageResult {
  const answer = page.json<{ totalResults?: unknown } | null>();
  const rows = listOf<unknown>(page, answer);
  const bills = rows.map((row) => page.attempt(() => readRow(page, row))).filter((bill) => bill !== null);
  const cards = bills.map(({ key }) => ({ page: 'bill', url: billUrl(key as string) }));
  return { bills, follow: [...cards, ...(rows.length === 0 ? [] : nextList(page, answer?.totalResults))] };
}

function withdrawal(bill: Bill): DraftAction[] {
  const date = readDate(bill.billWithdrawn, 'iso-instant');
  return date === null ? [] : [{ date, words: 'billWithdrawn', sourceId: `withdrawn ${bill.billId}`, order: 900 }];
}

/** A sitting later than the last change of the record is still to come. */
function nextSittings({ currentStage, lastUpdate }: Bill) {
  const changed = readDate(lastUpdate, 'iso-instant') ?? '9999';
  const what = textOrNull([currentStage?.description, currentStage?.house].filter(Boolean).join(', '));
  return (currentStage?.stageSittings ?? [])
    .map((sitting) => readDate(sitting.date, 'iso-instant'))
    .filter((date) => date !== null)
    .filter((date) => date > changed && what !== null)
    .map((date) => ({ date, what: what as string }));
}

/** One bill: what its stages and publications do not say, and where those are. */
export function bill(page: Page): PageResult {
  const found = shaped<Bill>(page, page.json(), BILL);
  const draft = readShared(page, found);
  if (!isBill(page, found)) return {};
  const long = textOrNull(found.longTitle);
  const sponsors = (found.sponsors ?? []).map(({ member, organisation }) =>
    textOrNull(member?.name ?? organisation?.name),
  );
  const url = billUrl(draft.key as string);
  return {
    bills: [
      {
        ...draft,
        titles: { en: draft.title as string, ...(long === null ? {} : { 'en-x-long': long }) },
        sponsors: sponsors.filter((name) => name !== null),
        actions: withdrawal(found),
        upcoming: nextSittings(found),
      },
    ],
    follow: [
      { page: 'stages', url: `${url}/Stages?Take=100` },
      { page: 'publications', url: `${url}/Publications` },
    ],
  };
}
