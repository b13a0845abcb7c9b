import { type Action, sortedActions } from './action.js';
import type { BillState } from './bill.js';
import { type ChangeKind, type Operation, changeKinds } from './change.js';
import { STAGE_NAMES, type Stage } from './stage.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2020-02-06` → `6 February 2020`; what is not a whole date is returned as it is. */
export function longDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = parts ? MONTHS[Number(parts[2]) - 1] : undefined;
  return parts && month ? `${Number(parts[3])} ${month} ${parts[1]}` : date;
}

const quoted = (words: string | null | undefined) => (words == null ? 'none' : `«${words}»`);
const stageName = (stage: Stage | null) => (stage === null ? 'not known' : STAGE_NAMES[stage]);
const dated = (action: Action) => `«${action.words}»${action.date === null ? '' : ` on ${longDate(action.date)}`}`;

type Sentence = (before: BillState | null, after: BillState, operations: readonly Operation[]) => string;

/** The steps that a change of one kind is about, in order. */
function stepsOf(after: BillState, operations: readonly Operation[], kind: ChangeKind): Action[] {
  const ids = operations
    .filter((operation) => operation.path.startsWith('/actions/') && changeKinds([operation]).includes(kind))
    .map(({ path }) => path.split('/')[2]);
  return sortedActions(after.actions).filter((action) => ids.includes(action.id));
}

const steps = (after: BillState, operations: readonly Operation[], kind: ChangeKind) =>
  stepsOf(after, operations, kind).map(dated).join('; ');

const SENTENCES: Record<ChangeKind, Sentence> = {
  'new-bill': (_before, after) =>
    `Seen for the first time${after.introducedOn ? `; introduced on ${longDate(after.introducedOn)}` : ''}`,
  'action-added': (_before, after, operations) => `New step: ${steps(after, operations, 'action-added')}`,
  'action-changed': (_before, after, operations) =>
    `The registry changed a step: ${steps(after, operations, 'action-changed')}`,
  'action-gone': (_before, after, operations) =>
    `No longer shown by the registry: ${steps(after, operations, 'action-gone')}`,
  'action-back': (_before, after, operations) =>
    `Shown again by the registry: ${steps(after, operations, 'action-back')}`,
  stage: (before, after) => `Stage: ${stageName(before?.stage ?? null)} → ${stageName(after.stage)}`,
  outcome: (before, after) =>
    `Outcome: ${before?.outcome ?? 'not known'} → ${after.outcome}${after.inferred ? ' (inferred)' : ''}`,
  title: (before, after) => `Title: «${before?.title}» → «${after.title}»`,
  number: (before, after) => `Numbers: ${before?.numbers.join(', ')} → ${after.numbers.join(', ')}`,
  'status-words': (before, after) => `Status: ${quoted(before?.statusWords)} → ${quoted(after.statusWords)}`,
  sponsors: () => 'The list of sponsors changed',
  committee: (before, after) => `Committee: ${before?.committee ?? 'none'} → ${after.committee ?? 'none'}`,
  document: () => 'Documents were added or changed',
  upcoming: () => 'Next dates changed',
  gone: () => 'The registry no longer shows the bill',
  back: () => 'The registry shows the bill again',
  // Said by the judgement itself (judgement.ts): no patch has this kind.
  judged: () => 'Judged again by its text',
  other: () => 'Details changed',
};

/** From the weightiest to the least. */
const WEIGHT: readonly ChangeKind[] = [
  'new-bill',
  'gone',
  'back',
  'outcome',
  'stage',
  'action-added',
  'action-gone',
  'action-back',
  'action-changed',
  'title',
  'number',
  'status-words',
  'committee',
  'sponsors',
  'upcoming',
  'document',
  'judged',
  'other',
];

/** Says a change in one line, the weightiest part first: what changed, from what to what. */
export function describeChange(before: BillState | null, after: BillState, operations: readonly Operation[]): string {
  const kinds = changeKinds(operations);
  return WEIGHT.filter((kind) => kinds.includes(kind))
    .map((kind) => SENTENCES[kind](before, after, operations))
    .join('. ');
}
