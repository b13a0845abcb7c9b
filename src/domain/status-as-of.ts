import { type Action, tellingActions } from './action.js';
import type { BillState } from './bill.js';
import type { Stage } from './stage.js';

/** The status of a bill on a day, from its steps. */
export interface StatusAsOf {
  words: string;
  /** YYYY-MM-DD of the step; null when the step is undated. */
  on: string | null;
  stage: Stage | null;
  inferred: boolean;
}

function upTo(actions: readonly Action[], day: string): Action[] {
  return actions.filter(({ date }) => date === null || date <= day);
}

/** A registry's own status says more than its steps when the bill has ended, when it repeats a step, or when no step has a stage. */
function presentStatus(state: BillState, past: readonly Action[]): StatusAsOf | null {
  const { statusWords, stage, inferred } = state;
  if (statusWords === null) return null;
  const step = past.findLast(({ words }) => words === statusWords);
  const isTelling = state.outcome !== 'pending' || step !== undefined || past.every((action) => action.stage === null);
  return isTelling ? { words: statusWords, on: (step ?? past.at(-1))?.date ?? null, stage, inferred } : null;
}

/** The first day something is known of, at the latest today; undated words tell nothing of a day before it. */
function earliestDay({ introducedOn, actions }: BillState, today: string): string {
  const dates = [
    introducedOn,
    ...Object.values(actions)
      .filter(({ gone }) => !gone)
      .map(({ date }) => date),
  ];
  return dates.filter((date) => date !== null).reduce((a, b) => (a < b ? a : b), today);
}

/**
 * What the status was on a day, as known in `state`: the words of the step that gave the bill its stage by then, or the
 * registry's own status where that says more. Null when nothing had happened by then.
 */
export function statusAsOf(state: BillState, day: string, today: string): StatusAsOf | null {
  if (day < earliestDay(state, today)) return null;
  const actions = tellingActions(state.actions);
  const past = upTo(actions, day);
  const isPresent = past.length === upTo(actions, today).length;
  const present = isPresent ? presentStatus(state, past) : null;
  if (present !== null) return present;
  const step = past.findLast(({ stage }) => stage !== null) ?? past.at(-1);
  if (step === undefined) return null;
  const stage = isPresent ? (state.stage ?? step.stage) : step.stage;
  return { words: step.words, on: step.date, stage, inferred: step.inferred };
}
