import type { StageWords } from '../../kit/index.js';

/** Compared without marks: pages of this system lose them in a wrong charset at times. Never for display. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .toLowerCase();
}

interface Step extends Omit<StageWords, 'words' | 'at'> {
  code: string;
  /** Heading of the column. */
  words: RegExp;
  /** Result under it; null: any, also none. */
  result: RegExp | null;
}

const ADOPTED = /^pienemts/;
const NONE = /^$/;

/** Columns of a bill's table by heading and result. A result that is not here is reported. */
const STEPS: readonly Step[] = [
  { code: 'rejected', words: /./, result: /^noraidit/, stage: 'rejected', classes: ['failure'], outcome: 'rejected' },
  {
    code: 'withdrawn',
    words: /./,
    result: /^atsaukt/,
    stage: 'withdrawn',
    classes: ['withdrawal'],
    outcome: 'withdrawn',
  },
  { code: 'submitted', words: /^iesniegts/, result: null, stage: 'introduced', classes: ['filing'] },
  { code: 'referred', words: /^nod/, result: null, stage: 'committee', classes: ['referral-committee'] },
  { code: 'first', words: /^1\. ?lasijums/, result: ADOPTED, stage: 'first-reading', classes: ['reading-1'] },
  // An urgent bill has two readings only.
  {
    code: 'urgent',
    words: /^2\. ?lasijums.*steidzam/,
    result: ADOPTED,
    stage: 'passed',
    classes: ['reading-2', 'passage', 'expedited-procedure'],
  },
  { code: 'second', words: /^2\. ?lasijums/, result: ADOPTED, stage: 'second-reading', classes: ['reading-2'] },
  { code: 'third', words: /^3\. ?lasijums/, result: ADOPTED, stage: 'passed', classes: ['reading-3', 'passage'] },
  { code: 'reading', words: /^[123]\. ?lasijums/, result: NONE, stage: null, classes: [] },
  {
    code: 'proclaimed',
    words: /^izsludinats/,
    result: null,
    stage: 'enacted',
    classes: ['became-law'],
    outcome: 'enacted',
  },
  { code: 'returned', words: /^otrreizeja caurlukosana/, result: NONE, stage: 'vetoed', classes: ['executive-veto'] }, // not verified
];

export const STAGES: readonly StageWords[] = STEPS.map(({ code, words: _words, result: _result, ...rest }) => ({
  ...rest,
  words: '…',
  at: code,
}));

/** What a column is, by its heading and result; null for words not yet known. */
export function codeOf(heading: string, result: string | null): string | null {
  const [words, outcome] = [bare(heading), bare(result ?? ' ')];
  return (
    STEPS.find((step) => step.words.test(words) && (step.result === null || step.result.test(outcome)))?.code ?? null
  );
}
