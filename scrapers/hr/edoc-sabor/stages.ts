import { type Stage, type StageWords, foldWords } from '../../kit/index.js';

interface Reading {
  /** Beginning of the action's place. */
  code: string;
  stage: Stage;
  classes: StageWords['classes'];
}

/** «1.» or «1. čitanje»; in the urgent procedure the readings are joined («1. i 2.»). */
const READINGS: readonly (Reading & { words: RegExp })[] = [
  {
    code: 'joined',
    words: /1\.?\s*(?:i|,|\/|-)\s*[23]/,
    stage: 'second-reading',
    classes: ['reading-1', 'reading-2', 'expedited-procedure'],
  },
  { code: '1', words: /^1\b/, stage: 'first-reading', classes: ['reading-1'] },
  { code: '2', words: /^2\b/, stage: 'second-reading', classes: ['reading-2'] },
  { code: '3', words: /^3\b/, stage: 'third-reading', classes: ['reading-3'] },
];

/** What a reading printed as such is; null when it is not known. */
export function readingOf(printed: string): Reading | null {
  return READINGS.find(({ words }) => words.test(foldWords(printed))) ?? null;
}

/** States of a reading: those that say only that it goes on, and those that end it. */
const GOING_ON = ['u proceduri', 'zaključena rasprava'];

/**
 * State of a reading, by the reading it belongs to. «Donesen» (passed) ends a second, third or joined reading; as the state
 * of a first one it is not known and is reported.
 */
export const STAGES: readonly StageWords[] = [
  ...READINGS.flatMap(({ code, stage, classes }) => [
    ...GOING_ON.map((words): StageWords => ({ words, at: code, stage, classes })),
    { words: 'prihvaćen', at: code, stage, classes } satisfies StageWords,
    { words: 'odbijen', at: code, stage: 'rejected', classes: ['failure'], outcome: 'rejected' } satisfies StageWords,
    {
      words: 'povučen',
      at: code,
      stage: 'withdrawn',
      classes: ['withdrawal'],
      outcome: 'withdrawn',
    } satisfies StageWords,
  ]),
  ...['2', '3', 'joined'].map((at): StageWords => ({ words: 'donesen', at, stage: 'passed', classes: ['passage'] })),
];
