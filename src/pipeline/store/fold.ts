import type { Scraper } from '../../../scrapers/kit/scraper.js';
import { foldTitle, shortHash } from '../../../scrapers/kit/words.js';
import { alignActions, type ReadAction } from '../../domain/align.js';
import { type BillDocument, type BillState, type Upcoming, billId, normaliseNumber } from '../../domain/bill.js';
import type { DraftBill, NormalAction, NormalDraft } from '../../domain/draft.js';
import { type Outcome, type Stage, isEnd } from '../../domain/stage.js';

/** One page's draft of a bill, as it stands in the store. */
export interface StoredDraft {
  page: string;
  url: string;
  /** ISO 8601 UTC */
  seenAt: string;
  draft: NormalDraft;
}

const END_OF: Partial<Record<Outcome, Stage>> = {
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  returned: 'withdrawn',
  lapsed: 'lapsed',
  merged: 'merged',
};

/** Later page kinds, later days and later readings come last, so that what they say stands; curated facts come first. */
function inOrder(scraper: Scraper, drafts: readonly StoredDraft[]): StoredDraft[] {
  const kinds = Object.keys(scraper.pages);
  const rank = (stored: StoredDraft) => kinds.indexOf(stored.page);
  return [...drafts].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.draft.asOf ?? '0').localeCompare(b.draft.asOf ?? '0') ||
      a.seenAt.localeCompare(b.seenAt) ||
      a.url.localeCompare(b.url),
  );
}

function latest<K extends keyof DraftBill>(
  drafts: readonly StoredDraft[],
  member: K,
): NonNullable<DraftBill[K]> | null {
  const said = drafts.map(({ draft }) => draft[member]).filter((value) => value !== null && value !== undefined);
  return (said.at(-1) as NonNullable<DraftBill[K]> | undefined) ?? null;
}

/** A list of the latest page that gives one. */
function latestList<T>(drafts: readonly StoredDraft[], read: (draft: NormalDraft) => T[] | undefined): T[] {
  return drafts.map(({ draft }) => read(draft)).findLast((list) => list !== undefined && list.length > 0) ?? [];
}

/** Every number once, however it is printed; the bill's present one first. */
function numbersOf(number: string | null, drafts: readonly StoredDraft[]): string[] {
  const given = [number, ...drafts.flatMap(({ draft }) => [draft.number, ...(draft.numbers ?? [])])].filter(
    (one) => one !== null,
  );
  const folded = given.map(normaliseNumber);
  return given.filter((_number, index) => folded.indexOf(folded[index] as string) === index);
}

type FoundAction = ReadAction & { decides: Outcome | null };

function toFound(action: NormalAction, curated: boolean): FoundAction {
  return {
    ...(curated ? { curated: true } : {}),
    date: action.date,
    words: action.words,
    classes: action.classes,
    stage: action.stage,
    chamber: action.chamber ?? null,
    sourceId: action.sourceId ?? null,
    order: action.order ?? 0,
    vote: action.vote ?? null,
    inferred: action.inferred ?? false,
    decides: action.decides,
  };
}

/** A page that joined by a step only adds what it knows of it; the words stay those of the page that showed the step first. */
function enrich(known: FoundAction, more: FoundAction): FoundAction {
  return {
    ...known,
    classes: known.classes.length > 0 ? known.classes : more.classes,
    stage: known.stage ?? more.stage,
    chamber: known.chamber ?? more.chamber,
    vote: more.vote ?? known.vote,
    decides: known.decides ?? more.decides,
  };
}

function foundActions(scraper: Scraper, drafts: readonly StoredDraft[]): FoundAction[] {
  const found = new Map<string, FoundAction>();
  const read = drafts.flatMap(({ page, draft }) =>
    draft.actions.map((action) => toFound(action, !(page in scraper.pages))),
  );
  for (const action of read) {
    const identity =
      action.sourceId ??
      `${action.curated ? 'curated' : 'read'}|${action.date}|${foldTitle(action.words)}|${action.order}`;
    const known = found.get(identity);
    found.set(identity, known ? enrich(known, action) : action);
  }
  return [...found.values()];
}

function keyed<T>(items: readonly T[], key: (item: T) => string): Record<string, T> {
  return Object.fromEntries(items.map((item) => [key(item), item]));
}

/** The steps that have happened by a day, latest last. */
function happened(found: readonly FoundAction[], today: string): FoundAction[] {
  return found
    .filter((action) => action.date === null || action.date <= today)
    .sort((a, b) => (a.date ?? '0').localeCompare(b.date ?? '0') || a.order - b.order);
}

function stageOf(outcome: Outcome, past: readonly FoundAction[]): Stage | null {
  const end = END_OF[outcome];
  if (end) return end;
  return past.findLast((action) => action.stage !== null)?.stage ?? null;
}

/** The page kind of a stage that a person corrected. */
export const CORRECTION = 'correction';

/** A person's correction stands until the registry shows a step of a later day. */
function correctedStage(drafts: readonly StoredDraft[], past: readonly FoundAction[]): Stage | null {
  const correction = drafts.findLast(({ page }) => page === CORRECTION)?.draft;
  const moved = past.findLast(({ date }) => date !== null)?.date ?? '0000';
  return correction?.stage && correction.asOf && correction.asOf >= moved ? correction.stage : null;
}

/** Facts gathered by people decide where a bill stands only until its registry has been read. */
function authoritative(scraper: Scraper, drafts: readonly StoredDraft[]): readonly StoredDraft[] {
  const read = drafts.filter(({ page }) => page in scraper.pages);
  return read.length > 0 ? read : drafts;
}

/**
 * Folds what all pages say of one bill into its state. Pure.
 * @param key the bill's key in its registry
 * @param previous the state known so far, whose steps keep their ids; null at first sight
 * @param today YYYY-MM-DD in the registry's zone when the latest page was seen: later steps are not yet the status
 */
export function fold(
  scraper: Scraper,
  key: string,
  stored: readonly StoredDraft[],
  previous: BillState | null,
  today: string,
): BillState {
  const drafts = inOrder(scraper, stored);
  const found = foundActions(scraper, drafts);
  const bill = billId(scraper.id, key);
  const makeId = (action: ReadAction, attempt: number) =>
    shortHash(`${bill}|${action.sourceId ?? 'none'}|${action.date}|${foldTitle(action.words)}|${attempt}`);
  const actions = alignActions(
    previous?.actions ?? {},
    found.map(({ decides: _decides, ...action }) => action),
    makeId,
  );
  const deciding = authoritative(scraper, drafts);
  const past = happened(foundActions(scraper, deciding), today);
  const outcome = latest(deciding, 'outcome') ?? past.findLast(({ decides }) => decides !== null)?.decides ?? 'pending';
  const titles = Object.fromEntries(drafts.flatMap(({ draft }) => Object.entries(draft.titles ?? {})));
  const number = latest(drafts, 'number') ?? previous?.number ?? null;
  const state: BillState = {
    registry: scraper.id,
    key,
    country: scraper.country,
    number,
    numbers: numbersOf(number, drafts),
    session: latest(drafts, 'session'),
    title: latest(drafts, 'title') ?? previous?.title ?? key,
    titles,
    language: Object.keys(titles)[0] ?? scraper.languages[0] ?? null,
    introducedOn: latest(drafts, 'introducedOn'),
    sponsors: latestList(drafts, (draft) => draft.sponsors),
    committee: latest(drafts, 'committee'),
    statusWords: latest(deciding, 'statusWords') ?? past.at(-1)?.words ?? null,
    stage: correctedStage(drafts, past) ?? latest(deciding, 'stage') ?? stageOf(outcome, past),
    outcome,
    inferred: deciding.some(({ draft }) => draft.inferred === true),
    actions,
    documents: keyed(
      drafts.flatMap(({ draft }) => draft.documents ?? []),
      (document: BillDocument) => document.url,
    ),
    upcoming: keyed(
      drafts.flatMap(({ draft }) => draft.upcoming ?? []),
      (next: Upcoming) => `${next.date} ${next.what}`,
    ),
    goneSince: null,
  };
  return scraper.infer ? withInference(scraper.infer, state) : state;
}

function withInference(infer: NonNullable<Scraper['infer']>, state: BillState): BillState {
  const inferred = infer(state);
  const outcome = inferred.outcome;
  return { ...state, ...inferred, stage: isEnd(inferred.stage) ? inferred.stage : (END_OF[outcome] ?? inferred.stage) };
}
