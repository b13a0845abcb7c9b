import type { Action } from './action.js';
import type { Outcome, Stage } from './stage.js';

/** What a document is: the bill's text, what explains it, or anything else (a report, an opinion). */
export type DocumentKind = 'text' | 'explanatory' | 'other';

export interface BillDocument {
  /** The address, which is also its identity within a bill. */
  url: string;
  title: string;
  mediaType: string | null;
  language: string | null;
  /** YYYY-MM-DD */
  date: string | null;
  /** Set where the registry tells it. */
  kind?: DocumentKind;
}

export interface Upcoming {
  /** YYYY-MM-DD */
  date: string;
  what: string;
}

/** How far the reading of a registry has been proven. */
export type Sureness = 'recorded' | 'described' | 'synthetic';

/**
 * What is known of a bill at one moment, as one JSON value. A bill's history is the list of changes
 * between such values, so it holds nothing that is not read, inferred or corrected.
 * Keyed collections are objects, so that a change names the member it touches.
 */
export interface BillState {
  registry: string;
  /** The registry's own stable key; the bill's identity is `<registry>/<key>`. */
  key: string;
  /** ISO 3166-1 alpha-2, or EU */
  country: string;
  /** As printed. */
  number: string | null;
  /** Every number the bill is known by, the printed one first. */
  numbers: string[];
  session: string | null;
  title: string;
  /** By BCP 47 tag. */
  titles: Record<string, string>;
  language: string | null;
  introducedOn: string | null;
  sponsors: string[];
  committee: string | null;
  statusWords: string | null;
  stage: Stage | null;
  outcome: Outcome;
  /** The outcome or stage is our inference, not the registry's word. */
  inferred: boolean;
  actions: Record<string, Action>;
  documents: Record<string, BillDocument>;
  upcoming: Record<string, Upcoming>;
  /** YYYY-MM-DD since when the registry no longer shows the bill. */
  goneSince: string | null;
}

/** Where our knowledge of a bill comes from. */
export const ORIGINS = ['registry', 'curated', 'cited'] as const;
/** registry: read from it; curated: starter data, not read from the registry; cited: named by an appeal, not yet seen. */
export type Origin = (typeof ORIGINS)[number];

export function billId(registry: string, key: string): string {
  return `${registry}/${key}`;
}

/**
 * Folds a printed number for comparison: no number sign, no spaces, every dash a hyphen, a slash or hyphen
 * before the year alike, lower case, Cyrillic look-alikes kept.
 * `№ 6‑28018/19` and `6-28018-19` both give `6-28018-19`.
 */
export function normaliseNumber(printed: string): string {
  return printed
    .normalize('NFKC')
    .replace(/^\s*(?:№|no\.?|n°|nº|nr\.?|#)\s*/iu, '')
    .replace(/[\u2010-\u2015\u2212\u00ad/]/gu, '-')
    .replace(/[\s.]+/gu, '')
    .replace(/-{2,}/gu, '-')
    .toLowerCase();
}

/** The date of the latest step that is not in the future of `today`; null when no step is dated. */
export function lastActionOn(state: BillState, today: string): string | null {
  const dates = Object.values(state.actions)
    .filter((action) => !action.gone && action.date !== null && action.date <= today)
    .map((action) => action.date as string);
  return dates.length === 0 ? null : dates.reduce((a, b) => (a > b ? a : b));
}
