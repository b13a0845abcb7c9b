import type { BillState } from '../../domain/bill.js';
import { type Action, sortedActions } from '../../domain/action.js';
import { type Stage } from '../../domain/stage.js';

/** The status of a bill on a day, from its steps. */
export interface StatusAsOf {
  words: string;
  /** YYYY-MM-DD of the step; null when the step is undated. */
  on: string | null;
  stage: Stage | null;
  inferred: boolean;
}

function latestBy(actions: readonly Action[], day: string): Action | null {
  return actions.findLast(({ gone, date }) => !gone && (date === null || date <= day)) ?? null;
}

/**
 * What the status was on a day, as known in `state`: its own status words for the present, the latest step's words
 * for a day before the latest step. Null when nothing had happened by then.
 */
export function statusAsOf(state: BillState, day: string, today: string): StatusAsOf | null {
  const actions = sortedActions(state.actions);
  const then = latestBy(actions, day);
  const now = latestBy(actions, today);
  if (state.statusWords !== null && (then === null ? actions.length === 0 : then.id === now?.id)) {
    return { words: state.statusWords, on: then?.date ?? null, stage: state.stage, inferred: state.inferred };
  }
  if (then === null) return null;
  const stage = actions.findLast((action) => !action.gone && action.stage !== null && (action.date === null || action.date <= day))?.stage ?? null;
  return { words: then.words, on: then.date, stage, inferred: then.inferred };
}
