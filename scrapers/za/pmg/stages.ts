import type { Outcome, Stage, StageWords } from '../../kit/index.js';

/** Columns of the yearly tables by what their heading begins with; `at` is also the place of the words below. */
export const COLUMNS: readonly { label: RegExp; at: string; chamber: string | null; order: number }[] = [
  { label: /^bill$/i, at: 'bill', chamber: null, order: 0 },
  { label: /^act$/i, at: 'act', chamber: null, order: 0 },
  { label: /^short title$/i, at: 'title', chamber: null, order: 0 },
  { label: /^intro$/i, at: 'intro', chamber: 'National Assembly', order: 1 },
  { label: /^pc\b/i, at: 'pc', chamber: 'National Assembly', order: 2 },
  { label: /^(?:na\b|2nd rd)/i, at: 'na', chamber: 'National Assembly', order: 3 },
  { label: /^sc\b/i, at: 'sc', chamber: 'National Council of Provinces', order: 4 },
  { label: /^ncop\b/i, at: 'ncop', chamber: 'National Council of Provinces', order: 5 },
  { label: /^passed$/i, at: 'passed', chamber: null, order: 6 },
  { label: /^assent\b/i, at: 'assent', chamber: null, order: 7 },
  { label: /^status$/i, at: 'status', chamber: null, order: 8 },
];

/** The words of the Status column. */
export const STATUS: readonly StageWords[] = [
  { words: 'Sent for assent', stage: 'executive', classes: ['executive-receipt'] },
  { words: 'To be sent for assent', stage: 'executive', classes: ['executive-receipt'] },
  { words: 'Sent to President for assent', stage: 'executive', classes: ['executive-receipt'] },
  { words: 'GG', stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },
  { words: 'Back to NA', stage: null, classes: ['deferral'] },
  { words: 'Returned to NA', stage: null, classes: ['deferral'] },
  { words: 'Recommitted', stage: 'committee', classes: [] },
  // The National House of Traditional Leaders has thirty days to comment.
  { words: 'Referred to NHTL', stage: null, classes: ['referral'] },
  { words: 'Referred to Mediation Committee', stage: null, classes: [] },
  { words: 'Revived', stage: null, classes: [] },
  { words: 'Lapsed', stage: 'lapsed', classes: ['failure', 'lapsed'], outcome: 'lapsed' },
  { words: 'Withdrawn', stage: 'withdrawn', classes: ['withdrawal'], outcome: 'withdrawn' },
  { words: 'Bill not to be proceeded with', stage: 'rejected', classes: ['failure'], outcome: 'rejected' },
  { words: 'Committee not proceed with Bill', stage: 'rejected', classes: ['failure'], outcome: 'rejected' },
].map((entry): StageWords => ({ ...(entry as StageWords), at: 'status' }));

const TABLE: readonly StageWords[] = [
  { words: '…', at: 'intro', stage: 'introduced', classes: ['introduction'] },
  { words: '…', at: 'pc', stage: 'committee', classes: ['committee-passage'] },
  { words: '…', at: 'na', stage: 'second-reading', classes: ['reading-2', 'passage'] },
  { words: '…', at: 'sc', stage: 'second-chamber', classes: ['committee-passage'] },
  { words: '…', at: 'ncop', stage: 'second-chamber', classes: ['passage'] },
  { words: '…', at: 'passed', stage: 'passed', classes: ['passage'] },
  { words: '…', at: 'assent', stage: 'enacted', classes: ['executive-signature'], outcome: 'enacted' },
  { words: 'Mediation', at: ['pc', 'sc', 'na', 'ncop'], stage: null, classes: [] },
  { words: 'Referred', at: 'intro', stage: 'committee', classes: ['referral-committee'] },
  { words: 'Revived', at: ['intro', 'pc', 'na'], stage: null, classes: [] },
];

/** Events of the API: the kind tells most, the title tells which passage. */
const EVENTS: readonly StageWords[] = [
  { words: '…', at: 'bill-introduced', stage: 'introduced', classes: ['introduction'] },
  { words: '…', at: 'bill-signed', stage: 'enacted', classes: ['executive-signature'], outcome: 'enacted' },
  { words: '…', at: 'bill-enacted', stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },
  { words: '…', at: 'bill-act-commenced', stage: 'in-force', classes: ['entry-into-force'], outcome: 'enacted' },
  { words: '…', at: 'bill-concourt', stage: null, classes: ['constitutional-review'] },
  // Sittings and meetings stand among the events; what they decided has an event of its own.
  { words: '…', at: ['plenary', 'committee-meeting'], stage: null, classes: [] },
];

const passed = (words: string, stage: Stage): StageWords => ({ words, stage, classes: ['passage'] });
const ended = (words: string, outcome: Outcome & Stage, classes: StageWords['classes']): StageWords => ({
  words,
  stage: outcome,
  classes,
  outcome,
});

const TITLES: readonly StageWords[] = [
  passed('Bill passed by the National Assembly', 'second-chamber'),
  passed('Bill passed by National Assembly', 'second-chamber'),
  passed('Bill passed by NA', 'second-chamber'),
  passed('Bill passed and referred to the NCOP', 'second-chamber'),
  passed('Bill passed and submitted to the NCOP', 'second-chamber'),
  passed('Bill passed by the National Council of Provinces', 'second-chamber'),
  passed('Bill passed by National Council of Provinces', 'second-chamber'),
  passed('Bill passed by the NCOP', 'second-chamber'),
  passed('Bill passed by NCOP', 'second-chamber'),
  passed('Bill passed and amended by the NCOP', 'second-chamber'),
  passed('Bill passed and amended by NCOP', 'second-chamber'),
  passed('Bill amended and passed by NCOP', 'second-chamber'),
  passed('Bill passed with proposed amendments', 'second-chamber'),
  passed('Bill passed by Parliament', 'passed'),
  passed('Bill passed by both', 'passed'),
  {
    words: 'Bill passed and sent to the President for assent',
    stage: 'executive',
    classes: ['passage', 'executive-receipt'],
  },
  { words: 'Bill revived on this date', stage: null, classes: [] },
  { words: 'The NA rescinded', stage: null, classes: [] },
  { words: 'The NCOP rescinded', stage: null, classes: [] },
  { words: 'The NA granted permission', stage: null, classes: [] },
  { words: 'The NCOP granted permission', stage: null, classes: [] },
  { words: 'Bill remitted', stage: 'vetoed', classes: ['returned-with-objections'] },
  ended('Bill rejected', 'rejected', ['failure']),
  ended('Bill lapsed', 'lapsed', ['failure', 'lapsed']),
  ended('Bill withdrawn', 'withdrawn', ['withdrawal']),
];

export const STAGES: readonly StageWords[] = [...STATUS, ...TABLE, ...EVENTS, ...TITLES];
