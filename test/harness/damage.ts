import type { Dice } from '../../src/app/bench/seeded.js';

/** What the whole page says. */
export interface Said {
  /** Printed numbers of its bills. */
  numbers: readonly string[];
  /** Every text that is read from it. */
  texts: readonly string[];
}

/**
 * One way in which a page is damaged on its way or by its maker, so that an honest reader can notice. A changed letter
 * in the text of a value is none of them: no one can notice it who does not know the right text.
 */
export interface Damage {
  name: string;
  /** Changes nothing that a reader sees: what is read must be the same. */
  isNoise?: true;
  /** What carried a value is gone or has another name, so that the value may be absent. */
  takesAway?: true;
  /** All other members stand where they stood; by name, what may follow from them instead. */
  leavesRest?: readonly string[];
  /** The page after the damage; null when there is nothing on it that it could befall. */
  apply: (text: string, chance: Dice, said: Said) => string | Uint8Array | null;
}
