import type { StageWords } from '../../kit/index.js';

const TYPES: readonly StageWords[] = [
  { words: 'REFERRAL', stage: 'committee', classes: ['referral-committee'] },
  { words: 'COMMITTEE_TABLING_REPORT', stage: 'committee', classes: [] },
  { words: 'COMMITTEE_TABLING_OPINION', stage: null, classes: [] },
  { words: 'COMMITTEE_TABLING_AMENDMENT', stage: null, classes: ['amendment-introduction'] },
  { words: 'COMMITTEE_ADOPTING_OPINION', stage: null, classes: ['committee-passage'] },
  { words: 'COMMITTEE_ADOPTING_REPORT', stage: 'committee', classes: ['committee-passage'] },
  { words: 'COMMITTEE_APPROVE_PROVISIONAL_AGREEMENT', stage: 'committee', classes: ['committee-passage'] },
  { words: 'TABLING_PLENARY', stage: null, classes: [] },
  { words: 'PLENARY_ACTIVITY', stage: null, classes: [] },
  { words: 'PLENARY_DEBATE', stage: null, classes: [] },
  { words: 'PLENARY_ENDORSE_COMMITTEE_INTERINSTITUTIONAL_NEGOTIATIONS', stage: null, classes: [] },
  { words: 'INTERINSTITUTIONAL_NEGOTIATION', stage: null, classes: [] },
  { words: 'PLENARY_VOTE', stage: null, classes: [] },
  { words: 'PLENARY_AMEND', stage: 'first-reading', classes: ['amendment-passage'] },
  { words: 'PLENARY_AMEND_PROPOSAL', stage: 'first-reading', classes: ['amendment-passage'] },
  // Amended and sent back on one day: not adopted yet, so this stands after the amendments.
  {
    words: 'PLENARY_REFER_COMMITTEE_INTERINSTITUTIONAL_NEGOTIATIONS',
    stage: 'committee',
    classes: ['referral-committee'],
  },
  { words: 'PLENARY_ADOPT_POSITION', stage: 'first-reading', classes: ['passage'] },
  // Without a type: what was decided is not told.
  { words: 'Decision', stage: null, classes: [] },
  { words: 'Activity', stage: null, classes: [] },
  { words: 'PLENARY_VOTE_RESULTS', stage: null, classes: [] },
  { words: 'SIGNATURE', stage: 'enacted', classes: ['executive-signature'], outcome: 'enacted' },
  { words: 'PUBLICATION_OFFICIAL_JOURNAL', stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },
];

/** Types of activities, in the order of the procedure. Each is known whole: many begin with the name of another. */
export const STAGES: readonly StageWords[] = TYPES.map((type) => ({ ...type, at: type.words }));

/** Procedures that can end in a law of the Union, and those of Parliament alone. */
export const LEGISLATION: readonly string[] = ['COD', 'NLE', 'CNS', 'APP', 'BUD', 'SYN', 'AVC'];
export const NO_LEGISLATION: readonly string[] = [
  ...['INI', 'RSP', 'REG', 'DEC', 'INL', 'INS', 'COS', 'IMM'],
  ...['DEA', 'RPS', 'RSO', 'BUI', 'DCE', 'ACI'],
];
