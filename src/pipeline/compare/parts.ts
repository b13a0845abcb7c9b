import type { Run } from './match-words.js';
import type { Move, Passage } from './moves.js';
import type { Region, Side } from './regions.js';
import type { Word } from './words.js';

/** What a piece belongs to: one replaced stretch, or one move. It is named once all articles are in order. */
export type Cause = Region | Move;

export type Piece =
  | { kind: 'same'; text: string }
  | { kind: 'cosmetic'; old: string; new: string }
  | { kind: 'deleted' | 'inserted' | 'moved-from' | 'moved-to'; text: string; cause: Cause };

/** Both sides of one article: what agrees, what does not, and which passages came from or went to elsewhere. */
export interface Comparison {
  old: Side;
  new: Side;
  regions: readonly Region[];
  left: readonly Move[];
  arrived: readonly Move[];
}

/** One side of a region, as offsets; the gaps at its ends are the spaces and signs before its first and behind its last word. */
interface Stretch {
  from: number;
  to: number;
  leadTo: number;
  trailFrom: number;
}

const endBefore = (words: readonly Word[], at: number) => (at === 0 ? 0 : (words[at - 1] as Word).end);
const startAt = ({ text, words }: Side, at: number) => words[at]?.start ?? text.length;

function stretch(side: Side, from: number, to: number): Stretch {
  const start = endBefore(side.words, from);
  const end = startAt(side, to);
  return {
    from: start,
    to: end,
    leadTo: from === to ? end : startAt(side, from),
    trailFrom: from === to ? start : endBefore(side.words, to),
  };
}

/** Pieces in order; equal and cosmetic ones grow together. */
class Pieces {
  readonly list: Piece[] = [];

  both(old: string, young: string): void {
    const last = this.list.at(-1);
    if (old === '' && young === '') return;
    if (old === young && last?.kind === 'same') last.text += old;
    else if (old === young) this.list.push({ kind: 'same', text: old });
    else if (last?.kind === 'cosmetic') [last.old, last.new] = [last.old + old, last.new + young];
    else this.list.push({ kind: 'cosmetic', old, new: young });
  }

  one(kind: 'deleted' | 'inserted' | 'moved-from' | 'moved-to', text: string, cause: Cause): void {
    if (text !== '') this.list.push({ kind, text, cause });
  }
}

/** Words that correspond, with the gaps between them. */
function addRun(pieces: Pieces, { old, new: young }: Comparison, run: Run): void {
  const whole = (side: Side, at: number) => side.text.slice(startAt(side, at), endBefore(side.words, at + run.length));
  if (run.length === 0) return;
  if (whole(old, run.a) === whole(young, run.b)) return pieces.both(whole(old, run.a), whole(young, run.b));
  for (let step = 0; step < run.length; step += 1) {
    const word = ({ text, words }: Side, at: number) => text.slice(words[at]?.start, words[at]?.end);
    const gap = (side: Side, at: number) => side.text.slice(endBefore(side.words, at), startAt(side, at));
    if (step > 0) pieces.both(gap(old, run.a + step), gap(young, run.b + step));
    pieces.both(word(old, run.a + step), word(young, run.b + step));
  }
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

/** What both leads share; an opening bracket or quote belongs to what it opens. */
function leadOf(a: string, b: string): number {
  return a.slice(0, commonStart(a, b)).replace(/[\p{Ps}\p{Pi}¿¡]+$/u, '').length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

/** Cuts one side of a region at the passages that moved. */
function addSide(
  pieces: Pieces,
  side: Side,
  [from, to]: [number, number],
  region: Region,
  isOld: boolean,
  moves: readonly Move[],
): void {
  const [first, end] = isOld ? [region.aFrom, region.aTo] : [region.bFrom, region.bTo];
  const passageOf = (move: Move): Passage => (isOld ? move.old : move.new);
  const inside = moves.filter((move) => passageOf(move).from >= first && passageOf(move).to <= end);
  let at = from;
  for (const move of inside.sort((a, b) => passageOf(a).from - passageOf(b).from)) {
    const passage = passageOf(move);
    const start = passage.from === first ? from : startAt(side, passage.from);
    const stop = passage.to === end ? to : startAt(side, passage.to);
    pieces.one(isOld ? 'deleted' : 'inserted', side.text.slice(at, start), region);
    pieces.one(isOld ? 'moved-from' : 'moved-to', side.text.slice(start, stop), move);
    at = stop;
  }
  pieces.one(isOld ? 'deleted' : 'inserted', side.text.slice(at, to), region);
}

function addRegion(pieces: Pieces, comparison: Comparison, region: Region): void {
  const { old, new: young } = comparison;
  const [a, b] = [stretch(old, region.aFrom, region.aTo), stretch(young, region.bFrom, region.bTo)];
  if (region.isCosmetic || (region.aFrom === region.aTo && region.bFrom === region.bTo))
    return pieces.both(old.text.slice(a.from, a.to), young.text.slice(b.from, b.to));
  const head = leadOf(old.text.slice(a.from, a.leadTo), young.text.slice(b.from, b.leadTo));
  pieces.both(old.text.slice(a.from, a.from + head), young.text.slice(b.from, b.from + head));
  const [aRest, bRest] = [Math.max(a.trailFrom, a.from + head), Math.max(b.trailFrom, b.from + head)];
  const tail = commonEnd(old.text.slice(aRest, a.to), young.text.slice(bRest, b.to));
  addSide(pieces, old, [a.from + head, a.to - tail], region, true, comparison.left);
  addSide(pieces, young, [b.from + head, b.to - tail], region, false, comparison.arrived);
  pieces.both(old.text.slice(a.to - tail, a.to), young.text.slice(b.to - tail, b.to));
}

/** An article as pieces: taken together, the old and the new pieces are the old and the new text. */
export function piecesOf(comparison: Comparison): Piece[] {
  const pieces = new Pieces();
  const { old, new: young } = comparison;
  let [a, b] = [0, 0];
  for (const region of [...comparison.regions, null]) {
    const next = region ?? {
      aFrom: old.words.length,
      aTo: old.words.length,
      bFrom: young.words.length,
      bTo: young.words.length,
    };
    // Two runs always have a region between them; at the ends the gap before the first and behind the last word is one.
    const run = { a, b, length: next.aFrom - a };
    if (a === 0 && b === 0 && run.length > 0) addRegion(pieces, comparison, { aFrom: 0, aTo: 0, bFrom: 0, bTo: 0 });
    addRun(pieces, comparison, run);
    if (region || run.length > 0 || (a === 0 && b === 0)) addRegion(pieces, comparison, next);
    [a, b] = [next.aTo, next.bTo];
  }
  return pieces.list;
}
