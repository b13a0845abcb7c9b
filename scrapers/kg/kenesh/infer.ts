import { type BillState, type Scraper, type VoteCount, sortedActions } from '../../kit/index.js';
import { READINGS, readingOf } from './stages.js';

type Action = BillState['actions'][string];
export type Verdict = 'adopted' | 'rejected';

/** 90 seats: more than half is 46. Counts were short by up to three, so 43 to 45 is not established. */
const ADOPTED_FROM = 46;
const REJECTED_UP_TO = 42;
/** The convocation of 90 seats first sat at the end of December 2021. Before it the threshold of the 120 seats is not asserted. */
const NINETY_SEATS_FROM = '2022-01-01';
const MOST_OF_NINETY = 93;

/** What a count means; null when it is not established or the house had another number of seats. */
export function verdict(vote: VoteCount | null, date: string | null): Verdict | null {
  if (vote === null || date === null || date < NINETY_SEATS_FROM) return null;
  if (vote.for + vote.against + (vote.notVoting ?? 0) + (vote.absent ?? 0) > MOST_OF_NINETY) return null;
  if (vote.for >= ADOPTED_FROM) return 'adopted';
  return vote.for <= REJECTED_UP_TO ? 'rejected' : null;
}

/** The result of a reading is not printed by the site. */
function judged(action: Action): Action {
  const reading = readingOf(action.words);
  const found = reading === null || action.gone ? null : verdict(action.vote, action.date);
  if (reading === null || found === null) return action;
  if (found === 'rejected') return { ...action, stage: null, classes: ['failure'], inferred: true };
  const meaning = READINGS[reading - 1] as (typeof READINGS)[number];
  return { ...action, stage: meaning.stage, classes: [...meaning.classes], inferred: true };
}

function isRejection(action: Action | undefined): boolean {
  return action !== undefined && action.inferred && action.classes.includes('failure');
}

/**
 * Stage and outcome from the counts of votes: an adopted reading sets the stage, a rejected one ends the bill unless
 * something follows it. What the registry itself says (veto, a law in the register) stands. Pure.
 */
export const infer: NonNullable<Scraper['infer']> = (state) => {
  const actions = Object.fromEntries(Object.entries(state.actions).map(([id, action]) => [id, judged(action)]));
  const past = sortedActions(actions).filter((action) => !action.gone);
  const { statusWords, outcome } = state;
  if (outcome !== 'pending') return { actions, statusWords, outcome, stage: state.stage, inferred: state.inferred };
  if (isRejection(past.at(-1))) return { actions, statusWords, outcome: 'rejected', stage: 'rejected', inferred: true };
  const last = past.findLast((action) => action.stage !== null);
  return {
    actions,
    statusWords,
    outcome,
    stage: last?.stage ?? state.stage,
    inferred: last?.inferred ?? state.inferred,
  };
};
