import { type Scraper, isOfOneBill } from '../../../scrapers/kit/scraper.js';
import { foldTitle } from '../../../scrapers/kit/words.js';
import type { DraftBill, Follow } from '../../domain/draft.js';
import { Fault, type FaultRecord } from '../../domain/fault.js';
import type { ReadPage } from './crawl.js';
import { pageAddress } from './page-address.js';

/** The shape of what the lists of one run showed, to be compared with that of the run before. */
export interface ListProfile {
  /** Rows that were read, and faults of rows that were not. */
  rows: number;
  faulty: number;
  /** Distinct bills. */
  bills: number;
  /** Rows that stood on the same page before, saying the same. */
  doubled: number;
  /** Rows on the pages the run began at, and whether those show all there is or only changes since a day. */
  firstRows: number;
  isOfChanges: boolean;
  /** How many pages the run began at: runs that began elsewhere show other lists. */
  starts: number;
  /** Pages that led on to a further list page. */
  leads: number;
  /** Rows whose words have no stage. */
  unknownWords: number;
  /** By kind of page, its rows and field → share of them that have it, 0 to 1. */
  kinds: Record<string, { rows: number; filled: Record<string, number> }>;
}

/** What a break of the site does not leave whole, field by field. */
const FIELDS: Readonly<Record<string, (draft: DraftBill) => boolean>> = {
  title: ({ title }) => title !== null,
  number: ({ number }) => number !== null,
  'date of introduction': ({ introducedOn }) => Boolean(introducedOn),
  sponsors: ({ sponsors }) => (sponsors ?? []).length > 0,
  committee: ({ committee }) => Boolean(committee),
  'words of its status': ({ statusWords }) => Boolean(statusWords),
  'dated steps': ({ actions }) => (actions ?? []).some(({ date }) => date !== null),
  'words of its steps': ({ actions }) => (actions ?? []).length > 0,
  documents: ({ documents }) => (documents ?? []).length > 0,
};

function doubledOn({ reading }: ReadPage): number {
  const withoutOrder = (name: string, value: unknown) => (name === 'order' ? undefined : value);
  const said = reading.bills.map((draft) => JSON.stringify(draft, withoutOrder));
  return said.length - new Set(said).size;
}

function share(drafts: readonly DraftBill[], has: (draft: DraftBill) => boolean): number {
  return drafts.length === 0 ? 0 : drafts.filter(has).length / drafts.length;
}

/** Links to cards beside the rows of their list, 1 at most. */
function linked(pages: readonly ReadPage[], rows: number, isCard: (kind: string) => boolean): number {
  const links = new Set(
    pages.flatMap(({ reading }) => reading.follow.filter(({ page }) => isCard(page)).map(pageAddress)),
  );
  return rows === 0 ? 0 : Math.min(1, links.size / rows);
}

function shapeOf(pages: readonly ReadPage[], isCard: (kind: string) => boolean): ListProfile['kinds'][string] {
  const drafts = pages.flatMap(({ reading }) => reading.bills);
  const filled = Object.entries(FIELDS).map(([field, has]) => [field, share(drafts, has)] as const);
  return {
    rows: drafts.length,
    filled: { ...Object.fromEntries(filled), 'link to a card': linked(pages, drafts.length, isCard) },
  };
}

/**
 * The profile of the list pages of a run; cards have no part in it.
 * @param isUnknown whether a row has words without a stage, or of an unknown session
 */
export function profileOf(
  scraper: Pick<Scraper, 'cards' | 'parts'>,
  pages: readonly ReadPage[],
  start: readonly Follow[],
  isUnknown: (draft: DraftBill) => boolean,
): ListProfile {
  const starts = new Set(start.map(pageAddress));
  const isCard = (kind: string) => isOfOneBill(scraper, kind);
  const lists = pages.filter(({ kind }) => !isCard(kind));
  const drafts = lists.flatMap(({ reading }) => reading.bills);
  const count = (of: (page: ReadPage) => number) => lists.reduce((sum, page) => sum + of(page), 0);
  return {
    rows: drafts.length,
    faulty: count(({ reading }) => reading.faults.filter(({ code }) => code.startsWith('parse.')).length),
    bills: new Set(drafts.map(({ key }) => key).filter((key) => key !== null)).size,
    doubled: count(doubledOn),
    firstRows: lists.filter(({ url }) => starts.has(url)).reduce((sum, { reading }) => sum + reading.bills.length, 0),
    isOfChanges: start.length > 0 && start.every(({ changesOnly }) => changesOnly === true),
    leads: lists.filter(({ reading }) => reading.follow.some(({ page }) => !isCard(page))).length,
    unknownWords: drafts.filter(isUnknown).length,
    starts: start.length,
    kinds: Object.fromEntries(
      [...new Set(lists.map(({ kind }) => kind))].map((kind) => [
        kind,
        shapeOf(
          lists.filter((page) => page.kind === kind),
          isCard,
        ),
      ]),
    ),
  };
}

/** What is known of the registry beside the profile of the run before. */
export interface Remembered {
  /** Of the last run of the same scope that was read well; null when there is none. */
  last: ListProfile | null;
  /** Bills known before this run. */
  known: number;
  /** Rows of this run whose bill was known, and those of them with another title now. */
  seenAgain: number;
  retitled: number;
}

/** How large a part of the rows may be faulty at first, and how much more than in the run before. */
const MOST_FAULTY_AT_FIRST = 0.6;
const MORE_FAULTY = 0.1;
const LEAST_OF_LAST = 0.5;
const MOST_OF_LAST = 3;
const MOST_RETITLED = 0.5;
/** Fewer rows prove nothing by their share. */
const FEW = 3;
const GROWTH_SLACK = 20;

type Check = (now: ListProfile, remembered: Remembered) => string | null;

const faultyShare = ({ faulty, rows }: ListProfile) => faulty / Math.max(1, faulty + rows);

/** A list that shows fewer bills than there are, where the run before showed more. */
const isCut: Check = (now, { last, known }) => {
  if (last === null || now.isOfChanges || now.starts !== last.starts || now.bills >= known) return null;
  if (now.firstRows < last.firstRows * LEAST_OF_LAST)
    return `${now.firstRows} rows where it begins, after ${last.firstRows} in the run before: the list may be cut`;
  return last.leads > 0 && now.leads === 0 ? 'no further pages, where there were some: the list may be cut' : null;
};

/** Fields that most rows of a kind had, and none has now. */
function lostFields(now: ListProfile['kinds'][string], last: ListProfile['kinds'][string] | undefined): string[] {
  if (last === undefined || now.rows === 0 || (now.rows < FEW && now.rows < last.rows)) return [];
  const fields = Object.entries(last.filled).filter(([field, had]) => had >= LEAST_OF_LAST && now.filled[field] === 0);
  return fields.map(([field]) => field);
}

const isEmptied: Check = (now, { last }) => {
  if (last === null) return null;
  const lost = new Set(Object.entries(now.kinds).flatMap(([kind, shape]) => lostFields(shape, last.kinds[kind])));
  return lost.size === 0
    ? null
    : `no ${[...lost].join(', no ')} in any row, where most had one: a column or a member may have changed its name`;
};

const CHECKS: readonly Check[] = [
  (now, { last }) =>
    faultyShare(now) > (last === null ? MOST_FAULTY_AT_FIRST : faultyShare(last) + MORE_FAULTY)
      ? `${now.faulty} rows that could not be read beside ${now.rows} that could: the layout may have changed`
      : null,
  ({ unknownWords, rows }, { last }) =>
    last !== null && rows > 0 && last.unknownWords === 0 && unknownWords / rows > LEAST_OF_LAST
      ? `unknown words in ${unknownWords} of ${rows} rows: the page may be in another language or damaged`
      : null,
  isCut,
  isEmptied,
  (now, { last }) =>
    last !== null &&
    !now.isOfChanges &&
    now.starts === last.starts &&
    now.bills > last.bills * MOST_OF_LAST + GROWTH_SLACK
      ? `${now.bills} bills, after ${last.bills} in the run before: it may show other things than bills, or everything twice`
      : null,
  ({ doubled, rows }, { last }) =>
    last !== null && last.doubled === 0 && doubled > 0
      ? `${doubled} of ${rows} rows twice: the list may be doubled`
      : null,
  (_, { seenAgain, retitled }) =>
    seenAgain >= 2 && retitled / seenAgain > MOST_RETITLED
      ? `other titles for ${retitled} of the ${seenAgain} bills it showed before: columns may be shifted, letters damaged, or the page translated`
      : null,
];

/** Why a run is not to be believed, compared with what is remembered; empty when it is. */
export function doubts(scraper: Pick<Scraper, 'id'>, now: ListProfile, remembered: Remembered): FaultRecord[] {
  return CHECKS.map((check) => check(now, remembered))
    .filter((why) => why !== null)
    .map((why) =>
      new Fault(
        'run.implausible',
        `${scraper.id} showed ${why}. Nothing was changed. Look at its list; if it is right, accept it on the registry's page`,
        { ...now },
      ).toRecord(),
    );
}

/** Rows whose bill was known, and how many of them give it a title it never had; folded titles are compared. */
export function seenAgain(
  pages: readonly ReadPage[],
  titlesOf: (key: string) => readonly string[],
): Pick<Remembered, 'seenAgain' | 'retitled'> {
  const pairs = pages
    .flatMap(({ reading }) => reading.bills)
    .flatMap(({ key, title }) => {
      const known = key === null ? [] : titlesOf(key);
      return known.length === 0 || title === null ? [] : [{ known, now: foldTitle(title) }];
    });
  return { seenAgain: pairs.length, retitled: pairs.filter(({ known, now }) => !known.includes(now)).length };
}
