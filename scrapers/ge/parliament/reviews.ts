import {
  type BillDocument,
  type DraftAction,
  type Follow,
  type Page,
  type PageResult,
  type Shape,
  type Stage,
  type StageWords,
  type VoteCount,
  oneLine,
  shaped,
  textOrNull,
} from '../../kit/index.js';
import { day } from './lists.js';

const INFO = 'https://info.parliament.ge';

/** `reviewTypeName` → ours. The sheet of words ends here: what a veto or a rejection is called is not known. */
export const STAGES: readonly StageWords[] = [
  { words: 'ინიციირებული ვარიანტი', stage: 'introduced', classes: ['introduction'] },
  { words: 'I მოსმენა', stage: 'first-reading', classes: ['reading-1'] },
  { words: 'II მოსმენა', stage: 'second-reading', classes: ['reading-2'] },
  { words: 'III მოსმენა', stage: 'passed', classes: ['reading-3', 'passage'] },
  { words: 'კანონი', stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },
];
const READING = /მოსმენა$/u;
/** Where a bill stands while a reading is set down but not held: the committee sits before each plenary. */
const BEFORE: Readonly<Record<string, Stage>> = { 'II მოსმენა': 'first-reading', 'III მოსმენა': 'second-reading' };
const LAW = 'კანონი';
const DRAFT_LAW = 'საქართველოს კანონის პროექტი';
/** `billCommitteeType.id` of the leading committee; 2 are those that must give an opinion. */
const LEADING = 1;

interface Review {
  id: number;
  index: number;
  reviewTypeName: string | null;
  bureauReviewDate?: string | null;
  sessionReviewDate?: string | null;
  validationDate?: string | null;
  documentNumber?: string | null;
  voteY?: number | null;
  voteN?: number | null;
}
interface Committee {
  billId?: number;
  nodeName: string | null;
  billCommitteeType: { id: number } | null;
}
interface Content {
  id: number;
  billReviewAttachmentType?: { name: string | null } | null;
}

const REVIEW: Shape = {
  ...{
    'id!': 'number',
    'index!': 'number',
    'reviewTypeName!': 'text',
    'bureauReviewDate~': 'text',
    'sessionReviewDate~': 'text',
  },
  ...{ validationDate: 'text', documentNumber: 'text', voteY: 'number', voteN: 'number' },
};
const COMMITTEE: Shape = { 'nodeName!': 'text', 'billCommitteeType!': { 'id!': 'number' } };
const CONTENT: Shape = { 'id!': 'number', billReviewAttachmentType: { 'name~': 'text' } };

/** A list, bare or under `data`, as one client has seen it; a row of another shape refuses it, since each is a step of one bill. */
function rowsOf<T>(page: Page, row: Shape): T[] {
  const answer = page.json<T[] | { data?: T[] } | null>();
  const rows = Array.isArray(answer) ? answer : answer?.data;
  if (Array.isArray(rows)) return shaped<T[]>(page, rows, [row]);
  throw page.fault('parse.not-the-page', `expected a list at ${page.url}, found «${oneLine(page.text.slice(0, 80))}»`);
}

/** The bill of a page: in the path of its reviews, in our own parameter beside those of a review. */
function keyOf(page: Page): string {
  const key =
    /\/bill\/(\d+)\/billReview$/.exec(page.url)?.[1] ??
    new URLSearchParams(new URL(page.url).hash.slice(1)).get('billId');
  if (key !== null && /^\d+$/.test(key)) return key;
  throw page.fault('parse.layout-changed', `expected the bill's id in the address ${page.url}`);
}

const reviewUrl = (review: number, part: string, key: string) =>
  `${INFO}/law/1/billReview/${review}/${part}#billId=${key}`;

function voteOf({ voteY, voteN }: Review): VoteCount | null {
  if (voteY == null || voteN == null || voteY + voteN === 0) return null;
  return { for: voteY, against: voteN, notVoting: null, absent: null };
}

/** A reading has been held when the plenary's day is given; until then it is only under way. */
function readReview(page: Page, review: Review): DraftAction[] {
  const words = textOrNull(review.reviewTypeName);
  if (words === null)
    throw page.fault('parse.layout-changed', `expected reviewTypeName of review ${review.id} at ${page.url}`);
  const session = day(page, review.sessionReviewDate);
  const isAwaited = READING.test(words) && session === null;
  const law = words === LAW ? textOrNull(review.documentNumber) : null;
  const step: DraftAction = {
    date: session ?? day(page, review.bureauReviewDate),
    words: law === null ? words : `${words} ${law}`,
    sourceId: String(review.id),
    order: review.index,
    vote: voteOf(review),
    ...(isAwaited ? { classes: [], stage: BEFORE[words] ?? 'committee' } : {}),
  };
  const force = words === LAW ? day(page, review.validationDate) : null;
  if (force === null) return [step];
  const inForce = {
    date: force,
    words: `${words} validationDate`,
    sourceId: `${review.id} in force`,
    order: review.index + 1,
  };
  return [step, { ...inForce, classes: ['entry-into-force'], stage: 'in-force' }];
}

/** The sitting that the latest reading is set down for: its votes are not counted yet. */
function nextSitting(page: Page, reviews: readonly Review[]): { date: string; what: string }[] {
  const last = [...reviews].sort((a, b) => a.index - b.index).at(-1);
  const what = textOrNull(last?.reviewTypeName);
  if (!last || what === null || !READING.test(what) || voteOf(last) !== null) return [];
  const date = day(page, last.sessionReviewDate);
  return date === null ? [] : [{ date, what }];
}

/** All steps of a bill: `index` is their order, even for the committees and odd for the plenary. */
export function reviews(page: Page): PageResult {
  const key = keyOf(page);
  const rows = rowsOf<Review>(page, REVIEW);
  const actions = rows.flatMap((review) => page.attempt(() => readReview(page, review)) ?? []);
  const numbers = rows.map(({ reviewTypeName, documentNumber }) =>
    reviewTypeName === LAW ? textOrNull(documentNumber) : null,
  );
  const latest = [...rows].sort((a, b) => a.index - b.index).at(-1);
  const committees: Follow[] = latest ? [{ page: 'committees', url: reviewUrl(latest.id, 'billCommittee', key) }] : [];
  const texts = rows.map(({ id }): Follow => ({ page: 'texts', url: reviewUrl(id, 'billReviewContent', key) }));
  return {
    bills: [
      {
        key,
        number: null,
        title: null,
        numbers: numbers.filter((one) => one !== null),
        statusWords: textOrNull(latest?.reviewTypeName),
        actions,
        upcoming: nextSitting(page, rows),
      },
    ],
    follow: [...committees, ...texts],
  };
}

/** Committees of a review; the leading one is the bill's. */
export function committees(page: Page): PageResult {
  const leading = rowsOf<Committee>(page, COMMITTEE).find(({ billCommitteeType }) => billCommitteeType?.id === LEADING);
  return { bills: [{ key: keyOf(page), number: null, title: null, committee: textOrNull(leading?.nodeName) }] };
}

function documentOf({ id, billReviewAttachmentType }: Content): BillDocument {
  const title = textOrNull(billReviewAttachmentType?.name);
  const kind = title === DRAFT_LAW ? { kind: 'text' as const } : {};
  return {
    url: `${INFO}/file/1/BillReviewContent/${id}`,
    title: title ?? String(id),
    mediaType: null,
    language: 'ka',
    date: null,
    ...kind,
  };
}

/** Texts and papers of a review. */
export function texts(page: Page): PageResult {
  return {
    bills: [{ key: keyOf(page), number: null, title: null, documents: rowsOf<Content>(page, CONTENT).map(documentOf) }],
  };
}
