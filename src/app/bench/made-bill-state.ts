import type { Action } from '../../domain/action.js';
import type { BillState } from '../../domain/bill.js';
import { type Dice, dice, many } from './seeded.js';
import { madeWords } from './made-words.js';

const STEPS = 30;
const DOCUMENTS = 2;

const twoDigits = (n: number) => String(n).padStart(2, '0');

/** A day of 2019 to 2022, later with each step. */
function dayOf(step: number): string {
  return `${2019 + Math.floor(step / 9)}-${twoDigits(1 + (step % 9))}-${twoDigits(1 + ((step * 7) % 28))}`;
}

function madeAction(chance: Dice, step: number): Action {
  return {
    id: `step-${step}`,
    date: dayOf(step),
    words: madeWords(chance, 'ru', 3 + chance.whole(5)),
    classes: step % 3 === 0 ? ['reading-1', 'passage'] : ['referral-committee'],
    stage: step < 10 ? 'committee' : 'first-reading',
    chamber: 'Государственная Дума',
    sourceId: `00000000-0000-4000-8000-${String(step).padStart(12, '0')}`,
    order: step,
    vote: step % 10 === 0 ? { for: 226 + step, against: 3, notVoting: 221 - step, absent: null } : null,
    inferred: false,
    gone: false,
  };
}

function madeDocument(chance: Dice, n: number) {
  const title = madeWords(chance, 'ru', 4);
  return {
    url: `https://registry.example/files/${n}`,
    title,
    mediaType: 'application/pdf',
    language: 'ru',
    date: dayOf(n),
  };
}

/** The record of an invented bill: 30 steps and 2 documents, about 11.5 kB as JSON. */
export function madeBillState(seed: number): BillState {
  const chance = dice(seed);
  const title = madeWords(chance, 'ru', 14);
  const actions = many(STEPS, (step) => madeAction(chance, step));
  const documents = many(DOCUMENTS, (n) => madeDocument(chance, n));
  return {
    registry: 'ru/sozd',
    key: `${100_000 + seed}-8`,
    country: 'RU',
    number: `${100_000 + seed}-8`,
    numbers: [`${100_000 + seed}-8`],
    session: '8',
    title,
    titles: { ru: title },
    language: 'ru',
    introducedOn: dayOf(0),
    sponsors: many(2, () => madeWords(chance, 'ru', 2)),
    committee: madeWords(chance, 'ru', 3),
    statusWords: madeWords(chance, 'ru', 4),
    stage: 'first-reading',
    outcome: 'pending',
    inferred: false,
    actions: Object.fromEntries(actions.map((action) => [action.id, action])),
    documents: Object.fromEntries(documents.map((document) => [document.url, document])),
    upcoming: {},
    goneSince: null,
  };
}

/** What a registry's news mostly is: one step more, with the stage and the status words that follow from it. */
export function withOneStepMore(state: BillState): BillState {
  const added: Action = { ...madeAction(dice(STEPS), STEPS), stage: 'second-reading' };
  return {
    ...state,
    actions: { ...state.actions, [added.id]: added },
    stage: 'second-reading',
    statusWords: added.words,
  };
}

/** The dearest case: a registry that rewrote the words of every step. */
export function withStepsReworded(state: BillState): BillState {
  const actions = Object.values(state.actions).map((action) => ({
    ...action,
    words: `${action.words} (уточнено)`,
  }));
  return { ...state, actions: Object.fromEntries(actions.map((action) => [action.id, action])) };
}
