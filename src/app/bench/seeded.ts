/** Chance that falls the same way on every machine and in every run. */
export interface Dice {
  /** 0 ≤ whole number < `below`. */
  whole(below: number): number;
  pick<T>(list: readonly T[]): T;
  /** Early members far more often than late ones, as words stand in texts. */
  pickEarly<T>(list: readonly T[]): T;
}

const WORD = 2 ** 32;

/**
 * Mulberry32: 32 bits of state, even enough to make texts of.
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / WORD;
  };
}

export function dice(seed: number): Dice {
  const next = mulberry32(seed);
  const at = <T>(list: readonly T[], index: number): T => {
    if (index >= list.length) throw new Error('expected a list to pick from, found an empty one');
    return list[index] as T;
  };
  return {
    whole: (below) => Math.floor(next() * below),
    pick: (list) => at(list, Math.floor(next() * list.length)),
    pickEarly: (list) => at(list, Math.floor(next() ** 3 * list.length)),
  };
}

/** `count` things made one by one. */
export function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
