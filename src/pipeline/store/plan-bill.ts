import type { Scraper } from '../../../scrapers/kit/scraper.js';
import { foldTitle } from '../../../scrapers/kit/words.js';
import type { BillState, Origin } from '../../domain/bill.js';
import { daysBefore } from '../../domain/day.js';
import { type Cause, sameJson } from '../../domain/change.js';
import type { DraftBill, NormalDraft } from '../../domain/draft.js';
import type { BillPlan, DraftRow, KnownBill } from '../../ports/ledger.js';
import { fold, type StoredDraft } from './fold.js';
import { provenChange } from './proven-change.js';

/** How late a registry may publish something that is still news: nine days have been seen; a month is safe. */
const LATE_DAYS = 31;

/** A draft read in this run. */
export interface FreshDraft {
  row: DraftRow;
  /** YYYY-MM-DD when pages of this kind were last applied before this run; null when never. */
  kindReadOn: string | null;
  /** These very bytes of the page had been applied before: what is new in them is our reading. */
  bytesKnown: boolean;
}

export interface StoreContext {
  scraper: Scraper;
  /** Looks up the registry's words of a draft. */
  normalise: (draft: DraftBill) => NormalDraft;
  key: string;
  /** ISO 8601 UTC */
  at: string;
  /** YYYY-MM-DD in the registry's zone. */
  today: string;
  /** Drafts whose page has been read in this run and no longer shows them. */
  removed: { url: string; slot: string; bytesKnown: boolean }[];
}

type Novelty = 'same' | 'source' | 'reread' | 'new';

/** What the same place said before; in a pager a row keeps its bill, not its page. */
function rowBefore(known: readonly DraftRow[], { row }: FreshDraft, scraper: Scraper): DraftRow | undefined {
  const isMoving = scraper.moving?.includes(row.page) === true;
  const before = known.filter(
    ({ page, url, slot }) => slot === row.slot && (isMoving ? page === row.page : url === row.url),
  );
  return before.sort((a, b) => a.seenAt.localeCompare(b.seenAt)).at(-1);
}

function novelty(known: readonly DraftRow[], fresh: FreshDraft, scraper: Scraper): Novelty {
  const before = rowBefore(known, fresh, scraper);
  if (before && sameJson(before.draft, fresh.row.draft)) return 'same';
  if (fresh.bytesKnown) return 'reread';
  return before ? 'source' : 'new';
}

/** The latest day a draft speaks of; it may be one to come. */
function newestDate(draft: DraftBill): string | null {
  const dates = [draft.introducedOn, ...(draft.actions ?? []).map((action) => action.date)];
  return (
    dates
      .filter((date) => date != null)
      .sort()
      .at(-1) ?? null
  );
}

/**
 * A draft seen for the first time is news only when what it tells happened since pages of its kind were last read. The
 * first sight of a known bill's own page tells the bill's past: only what is younger than all that was known is news.
 */
function isFresh(fresh: FreshDraft, known: readonly DraftRow[], scraper: Scraper): boolean {
  if (fresh.kindReadOn === null) return false;
  const newest = newestDate(fresh.row.draft);
  if (known.length > 0 && scraper.cards?.includes(fresh.row.page)) {
    const lastSeen = known.reduce((last, { seenAt }) => (seenAt > last ? seenAt : last), '0000');
    return newest !== null && newest > lastSeen.slice(0, 10);
  }
  // Without any date it cannot be told to be old, and silence would be the worse mistake.
  return newest === null || newest >= daysBefore(fresh.kindReadOn, LATE_DAYS);
}

/** Why a change came about, from the drafts that are new or differ. */
export function causeOf(known: readonly DraftRow[], drafts: readonly FreshDraft[], context: StoreContext): Cause {
  const novelties = drafts.map((fresh) => ({ fresh, kind: novelty(known, fresh, context.scraper) }));
  if (context.removed.some(({ bytesKnown }) => !bytesKnown) || novelties.some(({ kind }) => kind === 'source'))
    return 'source';
  const unseen = novelties.filter(({ kind }) => kind === 'new');
  if (unseen.some(({ fresh }) => isFresh(fresh, known, context.scraper))) return 'source';
  return unseen.length > 0 ? 'backfill' : 'reread';
}

function asStored(row: DraftRow, context: StoreContext): StoredDraft {
  return { page: row.page, url: row.url, seenAt: row.seenAt, draft: context.normalise(row.draft) };
}

function mergeDrafts(
  known: readonly DraftRow[],
  drafts: readonly FreshDraft[],
  removed: StoreContext['removed'],
): DraftRow[] {
  const identity = (row: { url: string; slot: string }) => `${row.url}\n${row.slot}`;
  const gone = new Set(removed.map(identity));
  const merged = new Map(known.filter((row) => !gone.has(identity(row))).map((row) => [identity(row), row]));
  for (const { row } of drafts) merged.set(identity(row), row);
  return [...merged.values()];
}

/** The bytes a change is owed to: those of the draft that differs, the richest page kind last. */
function evidence(known: readonly DraftRow[], drafts: readonly FreshDraft[], scraper: Scraper): string | null {
  const kinds = Object.keys(scraper.pages);
  const differing = drafts.filter((fresh) => novelty(known, fresh, scraper) !== 'same').map(({ row }) => row);
  const among = differing.length > 0 ? differing : drafts.map(({ row }) => row);
  return [...among].sort((a, b) => kinds.indexOf(a.page) - kinds.indexOf(b.page)).at(-1)?.sha256 ?? null;
}

/** A bill that no page shows any more keeps all that was known of it. */
function asGone(before: BillState, today: string): BillState {
  return { ...before, goneSince: before.goneSince ?? today };
}

/** Titles a row without a number may be joined by. */
function titleKeys(state: BillState, drafts: readonly DraftRow[]): string[] {
  const titles = [state.title, ...Object.values(state.titles), ...drafts.map((row) => row.draft.title)];
  return [...new Set(titles.filter((title): title is string => title !== null).map(foldTitle))];
}

/**
 * What a run has to write about one bill. Pure: the same drafts give the same plan, so that a run that was cut off
 * can be done again.
 */
export function planBill(known: KnownBill | null, drafts: readonly FreshDraft[], context: StoreContext): BillPlan {
  const { scraper, key } = context;
  const rows = mergeDrafts(known?.drafts ?? [], drafts, context.removed);
  const before = known?.state ?? null;
  const cause = causeOf(known?.drafts ?? [], drafts, context);
  const isGone = rows.length === 0 && cause === 'source';
  const state =
    before !== null && isGone
      ? asGone(before, context.today)
      : fold(
          scraper,
          key,
          rows.map((row) => asStored(row, context)),
          before,
          context.today,
        );
  const origin: Origin = drafts.length > 0 ? 'registry' : (known?.origin ?? 'registry');
  const given = { cause, sha256: evidence(known?.drafts ?? [], drafts, scraper), parserVersion: scraper.version };
  return {
    state,
    origin,
    drafts: drafts.map(({ row }) => row),
    removedDrafts: context.removed,
    change: provenChange(before, state, given),
    titleKeys: titleKeys(state, rows),
    at: context.at,
    seenAt:
      drafts
        .map(({ row }) => row.seenAt)
        .sort()
        .at(-1) ?? null,
    today: context.today,
  };
}
