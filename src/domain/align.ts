import { type Action, compareActions } from './action.js';

/** A step as read now, without an id. */
export type ReadAction = Omit<Action, 'id' | 'gone'>;

interface Pairing {
  /** Known steps by id that have not found their counterpart yet. */
  known: Map<string, Action>;
  found: Map<ReadAction, string>;
}

type Fit = (known: Action, read: ReadAction) => boolean;

const folded = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const sameWords: Fit = (known, read) => folded(known.words) === folded(read.words);
const sameDay: Fit = (known, read) => known.date === read.date;

/** From the surest to the weakest sign that two steps are one. */
const FITS: readonly Fit[] = [
  (known, read) =>
    known.sourceId !== null && known.sourceId === read.sourceId && sameDay(known, read) && sameWords(known, read),
  (known, read) => known.sourceId !== null && known.sourceId === read.sourceId,
  // Equal steps of one day keep their places.
  (known, read) =>
    sameDay(known, read) && sameWords(known, read) && known.chamber === read.chamber && known.order === read.order,
  (known, read) => sameDay(known, read) && sameWords(known, read) && known.chamber === read.chamber,
  (known, read) => sameDay(known, read) && sameWords(known, read),
  // The registry put another date to the same words: corrected or postponed.
  (known, read) => sameWords(known, read) && known.chamber === read.chamber,
];

/** A step whose words were corrected: alone on its day on both sides. */
function retitled(pairing: Pairing, read: readonly ReadAction[]): void {
  const open = read.filter((action) => !pairing.found.has(action));
  for (const action of open) {
    const here = [...pairing.known.values()].filter(
      (known) => sameDay(known, action) && !known.gone && !contradicts(known, action),
    );
    const rivals = open.filter((other) => other.date === action.date);
    if (here.length === 1 && rivals.length === 1) pair(pairing, here[0] as Action, action);
  }
}

function pair(pairing: Pairing, known: Action, read: ReadAction): void {
  pairing.known.delete(known.id);
  pairing.found.set(read, known.id);
}

/** With two source ids that differ, the registry itself says that these are two steps; a step from another source is never the registry's. */
function contradicts(known: Action, read: ReadAction): boolean {
  if (known.curated !== read.curated) return true;
  return known.sourceId !== null && read.sourceId !== null && known.sourceId !== read.sourceId;
}

function pairBy(fit: Fit, pairing: Pairing, read: readonly ReadAction[]): void {
  for (const action of read) {
    if (pairing.found.has(action)) continue;
    const known = [...pairing.known.values()].find(
      (candidate) => !contradicts(candidate, action) && fit(candidate, action),
    );
    if (known) pair(pairing, known, action);
  }
}

/**
 * Gives every step its stable id: a step keeps the id it had, however it was re-read, retitled, reordered or
 * back-dated; a step that is no longer shown stays, marked as gone. `makeId` gives an id for a new step and its
 * running number among equal ones.
 */
export function alignActions(
  known: Readonly<Record<string, Action>>,
  read: readonly ReadAction[],
  makeId: (action: ReadAction, attempt: number) => string,
): Record<string, Action> {
  // In order of date, so that the result does not hang on the order in which a store gives members back.
  const ordered = Object.values(known)
    .sort(compareActions)
    .map((action): [string, Action] => [action.id, action]);
  const pairing: Pairing = { known: new Map(ordered), found: new Map() };
  for (const fit of FITS) pairBy(fit, pairing, read);
  retitled(pairing, read);
  const aligned: Record<string, Action> = {};
  for (const action of pairing.known.values()) aligned[action.id] = action.gone ? action : { ...action, gone: true };
  for (const [action, id] of pairing.found) aligned[id] = { ...action, id, gone: false };
  for (const action of read.filter((candidate) => !pairing.found.has(candidate))) {
    let attempt = 0;
    while (Object.hasOwn(aligned, makeId(action, attempt))) attempt += 1;
    const id = makeId(action, attempt);
    aligned[id] = { ...action, id, gone: false };
  }
  return aligned;
}
