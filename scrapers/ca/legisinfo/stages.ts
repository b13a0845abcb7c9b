import type { ActionClass, Stage, StageWords } from '../../kit/index.js';

const NONE: readonly ActionClass[] = [];
const REFERRAL: ActionClass = 'referral-committee';

/** In the chamber where the bill began, and in the other one, where it stays «in the second chamber» until that has passed it. */
function both(words: string, stage: Stage | null, classes: readonly ActionClass[]): StageWords[] {
  return [
    { words, at: 'first chamber', stage, classes },
    { words, at: ['second chamber', 'second chamber, amended'], stage: stage && 'second-chamber', classes },
  ];
}

/**
 * The words of LEGISinfo's events → our stage and class, by the chamber's turn. «Completed» is no decision: only the
 * event that ended a stage tells what was decided. An event whose vote was not «Agreed To» stands at a place of its own.
 */
export const STAGES: readonly StageWords[] = [
  ...both('Introduction and first reading', 'first-reading', ['introduction', 'reading-1']),
  ...both('First reading', 'first-reading', ['receipt', 'reading-1']),
  ...both('Placed in the Order of Precedence', null, NONE),
  ...both('Second reading and referral to committee', 'second-reading', ['reading-2', REFERRAL]),
  ...both('Second reading', 'second-reading', ['reading-2']),
  ...both('Referral to committee', 'second-reading', [REFERRAL]),
  ...both('Pre-study of House bill', null, NONE),
  ...both('Pre-Study of Commons Bill Completed', null, NONE),
  ...both('Committee report presented', 'committee', ['committee-passage']),
  ...both('Deemed reported without amendment', 'committee', ['committee-passage']),
  ...both('Concurrence at report stage', null, NONE),
  ...both('Committee report adopted', null, NONE),
  ...both('Committee report defeated', null, NONE),
  { words: 'Third reading', at: 'first chamber', stage: 'third-reading', classes: ['reading-3', 'passage'] },
  { words: 'Third reading', at: 'second chamber', stage: 'passed', classes: ['reading-3', 'passage'] },
  { words: 'Third reading', at: 'second chamber, amended', stage: 'second-chamber', classes: ['reading-3', 'passage'] },
  { words: 'Message sent to the House of Commons', stage: 'second-chamber', classes: NONE },
  { words: 'Message sent to the Senate', stage: 'second-chamber', classes: NONE }, // not verified
  { words: 'Consideration of Senate amendments', stage: 'second-chamber', classes: NONE },
  { words: 'Concurrence in the motion respecting Senate amendments', stage: 'passed', classes: ['passage'] },
  { words: 'Royal assent', stage: 'enacted', classes: ['executive-signature', 'became-law'], outcome: 'enacted' },
  { words: 'Bill not proceeded with', stage: 'lapsed', classes: ['failure'], outcome: 'lapsed' },
];
