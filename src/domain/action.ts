import type { Stage } from './stage.js';

/**
 * Action classes of the Open Civic Data standard.
 * @see https://open-civic-data.readthedocs.io/en/latest/data/bill.html
 */
export const OCD_CLASSES = [
  'filing',
  'introduction',
  'enrolled',
  'reading-1',
  'reading-2',
  'reading-3',
  'passage',
  'failure',
  'withdrawal',
  'substitution',
  'amendment-introduction',
  'amendment-passage',
  'amendment-withdrawal',
  'amendment-failure',
  'amendment-amendment',
  'amendment-deferral',
  'committee-passage',
  'committee-passage-favorable',
  'committee-passage-unfavorable',
  'committee-failure',
  'executive-receipt',
  'executive-signature',
  'executive-veto',
  'executive-veto-line-item',
  'became-law',
  'veto-override-passage',
  'veto-override-failure',
  'deferral',
  'receipt',
  'referral',
  'referral-committee',
  'carried-over',
  'concurrence',
] as const;

/** What the standard has no class for. */
export const OWN_CLASSES = [
  'public-consultation',
  'constitutional-review',
  'expedited-procedure',
  'promulgation',
  'entry-into-force',
  'returned-with-objections',
  'merged',
  'lapsed',
] as const;

export type ActionClass = (typeof OCD_CLASSES)[number] | (typeof OWN_CLASSES)[number];

/** The count of a vote, as far as the registry gives it. */
export interface VoteCount {
  for: number;
  against: number;
  /** Members who did not vote or abstained; null when not given. */
  notVoting: number | null;
  absent: number | null;
}

/** One dated step of a bill, in the registry's words. */
export interface Action {
  /** Stable across re-reading, retitling, reordering and back-dating. */
  id: string;
  /** YYYY-MM-DD in the registry's zone; null when the registry gives none. */
  date: string | null;
  words: string;
  classes: ActionClass[];
  stage: Stage | null;
  chamber: string | null;
  /** The registry's own identifier of this step, where it has one. */
  sourceId: string | null;
  /** Order among actions of one day, as the registry numbers them. */
  order: number;
  vote: VoteCount | null;
  /** True when stage or classes were inferred by us (for example from a count of votes). */
  inferred: boolean;
  /** The registry showed this step once and does so no longer. */
  gone: boolean;
  /** Gathered by people from other sources, not read from the registry. */
  curated?: true;
}

/** Sorts before every date. */
const UNDATED = '0000';

/** Order of date, then of the registry's numbering; undated steps come first. */
export function compareActions(a: Action, b: Action): number {
  return (a.date ?? UNDATED).localeCompare(b.date ?? UNDATED) || a.order - b.order || a.id.localeCompare(b.id);
}

/** The steps that say where a bill stands: the registry's own, and those gathered by people only while there are none. */
export function tellingActions(actions: Readonly<Record<string, Action>>): Action[] {
  const shown = sortedActions(actions).filter(({ gone }) => !gone);
  const read = shown.filter(({ curated }) => curated !== true);
  return read.length > 0 ? read : shown;
}

export function sortedActions(actions: Readonly<Record<string, Action>>): Action[] {
  return Object.values(actions).sort(compareActions);
}
