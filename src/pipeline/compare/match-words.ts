/** `length` words from `a` in the old text and from `b` in the new one are equal. */
export interface Run {
  a: number;
  b: number;
  length: number;
}

/** A stretch of both texts that is still to be matched; ends are not part of it. */
interface Stretch {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

/** Up to so many words may differ before the shortest way is given up for landmarks: 400² steps take about a millisecond. */
const MOST_EDITS = 400;

type Ids = ArrayLike<number>;

/** Equal words at the beginning, then at the end; what is left between them. */
function trim(a: Ids, b: Ids, { aFrom, aTo, bFrom, bTo }: Stretch): { head: Run; rest: Stretch; tail: Run } {
  let head = 0;
  while (aFrom + head < aTo && bFrom + head < bTo && a[aFrom + head] === b[bFrom + head]) head += 1;
  let tail = 0;
  while (aTo - tail > aFrom + head && bTo - tail > bFrom + head && a[aTo - tail - 1] === b[bTo - tail - 1]) tail += 1;
  return {
    head: { a: aFrom, b: bFrom, length: head },
    rest: { aFrom: aFrom + head, aTo: aTo - tail, bFrom: bFrom + head, bTo: bTo - tail },
    tail: { a: aTo - tail, b: bTo - tail, length: tail },
  };
}

/**
 * The shortest edit from a to b, or null when it takes more than MOST_EDITS words.
 * @see Myers, An O(ND) difference algorithm and its variations, Algorithmica 1 (1986)
 */
function shortest(a: Ids, b: Ids, { aFrom, aTo, bFrom, bTo }: Stretch): Run[] | null {
  const [n, m] = [aTo - aFrom, bTo - bFrom];
  if (Math.abs(n - m) > MOST_EDITS) return null;
  const most = Math.min(MOST_EDITS, n + m);
  const middle = most + 1;
  const reach = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    for (let k = -edits; k <= edits; k += 2) {
      const isDown = k === -edits || (k !== edits && at(reach, middle + k - 1) < at(reach, middle + k + 1));
      let x = isDown ? at(reach, middle + k + 1) : at(reach, middle + k - 1) + 1;
      while (x < n && x - k < m && a[aFrom + x] === b[bFrom + x - k]) x += 1;
      reach[middle + k] = x;
      if (x >= n && x - k >= m) return walkBack(trace, edits, n, m).map((run) => shift(run, aFrom, bFrom));
    }
    trace.push(reach.slice(middle - edits, middle + edits + 1));
  }
  return null;
}

const at = (row: Int32Array, index: number) => row[index] as number;
const shift = (run: Run, a: number, b: number): Run => ({ a: run.a + a, b: run.b + b, length: run.length });

/** `trace[d]` holds how far each diagonal from -d to d reached with d edits. */
function walkBack(trace: readonly Int32Array[], edits: number, n: number, m: number): Run[] {
  const runs: Run[] = [];
  let [x, y] = [n, m];
  for (let d = edits; d > 0; d -= 1) {
    const row = trace[d - 1] as Int32Array;
    const get = (k: number) => row[k + d - 1] ?? -1;
    const k = x - y;
    const isDown = k === -d || (k !== d && get(k - 1) < get(k + 1));
    const from = isDown ? k + 1 : k - 1;
    const startX = get(from);
    const afterX = isDown ? startX : startX + 1;
    if (x > afterX) runs.push({ a: afterX, b: afterX - k, length: x - afterX });
    [x, y] = [startX, startX - from];
  }
  if (x > 0) runs.push({ a: 0, b: 0, length: x });
  return runs.reverse();
}

/** Words in a row that make a landmark, the surest first. */
const LANDMARK_WORDS = [6, 3, 1] as const;

/** Places of the sequences of `size` words that stand once in a stretch; -1 for those that stand oftener. */
function singles(ids: Ids, from: number, to: number, size: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let index = from; index + size <= to; index += 1) {
    let hash = ids[index] as number;
    for (let word = 1; word < size; word += 1) hash = (Math.imul(hash, 68917) + (ids[index + word] as number)) | 0;
    places.set(hash, places.has(hash) ? -1 : index);
  }
  return places;
}

/** Sequences that stand once in both stretches, in an order that holds in both: landmarks, as patience diff has them. */
function landmarksOf(size: number, a: Ids, b: Ids, { aFrom, aTo, bFrom, bTo }: Stretch): Run[] {
  const inB = singles(b, bFrom, bTo, size);
  const pairs: Run[] = [];
  for (const [hash, place] of singles(a, aFrom, aTo, size)) {
    const other = inB.get(hash);
    // Sequences of one hash may differ; their first words would then be matched wrongly.
    if (place >= 0 && other !== undefined && other >= 0 && a[place] === b[other])
      pairs.push({ a: place, b: other, length: 1 });
  }
  return longestRising(pairs.sort((one, two) => one.a - two.a));
}

function landmarks(a: Ids, b: Ids, rest: Stretch): Run[] {
  for (const size of LANDMARK_WORDS) {
    const found = landmarksOf(size, a, b, rest);
    if (found.length > 0) return found;
  }
  return [];
}

/** The longest subsequence that rises in b, by patience sorting: n log n. */
function longestRising(pairs: readonly Run[]): Run[] {
  const tops: number[] = [];
  const before: number[] = [];
  const b = (index: number) => (pairs[index] as Run).b;
  for (let index = 0; index < pairs.length; index += 1) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (b(tops[middle] as number) < b(index)) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tops[low - 1] as number) : -1;
    tops[low] = index;
  }
  const rising: Run[] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index] as number) rising.push(pairs[index] as Run);
  return rising.reverse();
}

function matchStretch(a: Ids, b: Ids, stretch: Stretch, runs: Run[]): void {
  const { head, rest, tail } = trim(a, b, stretch);
  runs.push(head);
  if (rest.aFrom < rest.aTo && rest.bFrom < rest.bTo) {
    const found = shortest(a, b, rest);
    if (found) runs.push(...found);
    else matchBetween(a, b, rest, landmarks(a, b, rest), runs);
  }
  runs.push(tail);
}

/** Without any landmark, nothing is matched: the stretch is shown as replaced. */
function matchBetween(a: Ids, b: Ids, rest: Stretch, marks: readonly Run[], runs: Run[]): void {
  let [aFrom, bFrom] = [rest.aFrom, rest.bFrom];
  for (const mark of marks) {
    matchStretch(a, b, { aFrom, aTo: mark.a, bFrom, bTo: mark.b }, runs);
    runs.push(mark);
    [aFrom, bFrom] = [mark.a + 1, mark.b + 1];
  }
  if (marks.length > 0) matchStretch(a, b, { aFrom, aTo: rest.aTo, bFrom, bTo: rest.bTo }, runs);
}

function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (run.length === 0) continue;
    if (last && last.a + last.length === run.a && last.b + last.length === run.b) last.length += run.length;
    else whole.push({ ...run });
  }
  return whole;
}

/** A word or three that happen to be equal inside a rewritten sentence make it unreadable: they count as rewritten. */
const ISLAND_WORDS = 3;

function withoutIslands(runs: readonly Run[], aLength: number, bLength: number): Run[] {
  const kept: Run[] = [];
  runs.forEach((run, index) => {
    const last = kept.at(-1) ?? { a: 0, b: 0, length: 0 };
    const next = runs[index + 1] ?? { a: aLength, b: bLength };
    const left = Math.max(run.a - last.a - last.length, run.b - last.b - last.length);
    const right = Math.max(next.a - run.a - run.length, next.b - run.b - run.length);
    if (run.length > ISLAND_WORDS || run.length >= left || run.length >= right) kept.push(run);
  });
  return kept;
}

/**
 * Which words of two texts correspond, in order, as runs. The shortest edit where the texts are near each other;
 * otherwise between landmarks, so that the cost stays near linear for texts of any difference.
 */
export function matchWords(a: Ids, b: Ids): Run[] {
  const runs: Run[] = [];
  matchStretch(a, b, { aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length }, runs);
  return withoutIslands(joined(runs), a.length, b.length);
}
