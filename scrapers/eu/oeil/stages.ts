import type { StageWords } from '../../kit/index.js';

/** The place of the plenary's decision in a file whose status says that it was rejected: the words are the same. */
export const REJECTED = 'rejected';

/**
 * The Observatory's key events, in the order of an ordinary procedure. A reading may follow («…, 1st reading»). Parliament
 * is the first of two legislators: what it decides, the Council has still to adopt.
 */
export const STAGES: readonly StageWords[] = [
  { words: 'Preparatory document', stage: 'introduced', classes: ['filing'] },
  { words: 'Legislative proposal published', stage: 'introduced', classes: ['introduction'] },
  { words: 'Committee referral announced in Parliament', stage: 'committee', classes: ['referral-committee'] },
  { words: 'Vote in committee', stage: 'committee', classes: ['committee-passage'] },
  { words: 'Committee report tabled for plenary', stage: 'committee', classes: ['committee-passage'] },
  { words: 'Committee decision to open interinstitutional negotiations', stage: null, classes: [] },
  { words: 'Committee decision to enter into interinstitutional negotiations', stage: null, classes: [] },
  {
    words: 'Approval in committee of the text agreed at 1st reading interinstitutional negotiations',
    stage: 'committee',
    classes: ['committee-passage'],
  },
  { words: 'Debate in Parliament', stage: null, classes: [] },
  { words: 'Decision by Parliament', stage: 'first-reading', classes: ['reading-1', 'passage'] },
  { words: 'Decision by Parliament', at: REJECTED, stage: 'rejected', classes: ['failure'], outcome: 'rejected' },
  { words: 'Results of vote in Parliament', stage: null, classes: [] },
  { words: "Act adopted by Council after Parliament's 1st reading", stage: 'passed', classes: ['passage'] },
  { words: 'Act adopted by Council after consultation of Parliament', stage: 'passed', classes: ['passage'] },
  { words: 'Final act signed', stage: 'enacted', classes: ['executive-signature'], outcome: 'enacted' },
  { words: 'Final act published in Official Journal', stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },
  { words: 'End of procedure in Parliament', stage: null, classes: [] },
];

/** Procedures that can end in a law of the Union, and those of Parliament alone, by the letters in their numbers. */
export const LEGISLATION: readonly string[] = ['COD', 'NLE', 'CNS', 'APP', 'BUD', 'SYN', 'AVC'];
export const NO_LEGISLATION: readonly string[] = [
  ...['INI', 'RSP', 'REG', 'DEC', 'INL', 'INS', 'COS', 'IMM'],
  ...['DEA', 'RPS', 'RSO', 'BUI', 'DCE', 'ACI'],
];
