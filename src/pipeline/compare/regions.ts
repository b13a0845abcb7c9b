import type { Run } from './match-words.js';
import type { Word } from './words.js';

/** Words of the old and the new text that have no counterpart in place; ends are not part of it. */
export interface Region {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
  /** The same letters in other words: a hyphen at a line end, a lost space, the cutting of a script without spaces. */
  isCosmetic?: true;
}

/** What stands between the runs. */
export function regionsBetween(runs: readonly Run[], aLength: number, bLength: number): Region[] {
  const regions: Region[] = [];
  let [aFrom, bFrom] = [0, 0];
  for (const run of [...runs, { a: aLength, b: bLength, length: 0 }]) {
    if (run.a > aFrom || run.b > bFrom) regions.push({ aFrom, aTo: run.a, bFrom, bTo: run.b });
    [aFrom, bFrom] = [run.a + run.length, run.b + run.length];
  }
  return regions;
}

/** Where a reader would let a change begin: before a paragraph, a line, a sentence, a clause. */
const BEGINNINGS: readonly [RegExp, number][] = [
  [/\n\s*\n/, 4],
  [/\n/, 3],
  [/[.;:!?。；：।։]/, 2],
  [/[,،、(«“"]/, 1],
];
/** Nothing repeats further than this. */
const MOST_STEPS = 200;

function worthOf(text: string, words: readonly Word[], at: number): number {
  const start = at === 0 ? 0 : (words[at - 1] as Word).end;
  const gap = text.slice(start, words[at]?.start ?? text.length);
  return at === 0 ? 4 : (BEGINNINGS.find(([form]) => form.test(gap))?.[1] ?? 0);
}

/** How many words a stretch could be shifted: the word that comes in at one end equals the one that goes out at the other. */
function steps(words: readonly Word[], from: number, to: number, room: number, way: -1 | 1): number {
  const [first, last] = way === 1 ? [from, to] : [to - 1, from - 1];
  let count = 0;
  while (count < Math.min(room, MOST_STEPS) && words[first + way * count]?.id === words[last + way * count]?.id)
    count += 1;
  return count;
}

function bestShift(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  left: number,
  right: number,
): number {
  const back = steps(words, from, to, left, -1);
  const forth = steps(words, from, to, right, 1);
  let best = 0;
  for (let shift = -back; shift <= forth; shift += 1) {
    const isBetter = worthOf(text, words, from + shift) > worthOf(text, words, from + best);
    const isNearer =
      worthOf(text, words, from + shift) === worthOf(text, words, from + best) && Math.abs(shift) < Math.abs(best);
    if (isBetter || isNearer) best = shift;
  }
  return best;
}

export interface Side {
  text: string;
  words: readonly Word[];
}

/**
 * An inserted or deleted stretch between equal words can often stand in several places («a) x; [b) y;] b) y»): it is
 * put where a paragraph or sentence begins.
 */
export function settled(regions: readonly Region[], old: Side, young: Side): Region[] {
  const moved: Region[] = [];
  regions.forEach((region, index) => {
    const next = regions[index + 1];
    const left = Math.min(region.aFrom - (moved.at(-1)?.aTo ?? 0), region.bFrom - (moved.at(-1)?.bTo ?? 0));
    const right = Math.min(
      (next?.aFrom ?? old.words.length) - region.aTo,
      (next?.bFrom ?? young.words.length) - region.bTo,
    );
    const [aSize, bSize] = [region.aTo - region.aFrom, region.bTo - region.bFrom];
    // A stretch may touch neither neighbour, or two changes would become one.
    const room: [number, number] = [Math.max(0, left - 1), Math.max(0, right - 1)];
    const by =
      aSize > 0 && bSize > 0
        ? 0
        : aSize > 0
          ? bestShift(old.text, old.words, region.aFrom, region.aTo, ...room)
          : bestShift(young.text, young.words, region.bFrom, region.bTo, ...room);
    moved.push({ aFrom: region.aFrom + by, aTo: region.aTo + by, bFrom: region.bFrom + by, bTo: region.bTo + by });
  });
  return moved;
}
