import type { StageWords } from '../../kit/index.js';

/** A motion or order about the timetable, the money or the committal of a bill: no class of the standard. */
const BY_THE_WAY = [
  'Programme motion',
  'Money resolution',
  'Ways and Means resolution',
  'Allocation of time motion',
  'Guillotine motion',
  'Second reading committee',
  'Order of Commitment discharged',
  'Second House Examination',
  'Legislative Grand Committee',
  'Consideration of Lords amendments',
  'Reconsideration',
  'Consequential consideration',
];

/**
 * Names of stages as the API defines them (/Stages; twenty of its forty-eight are recorded). Both Houses use the same
 * words; in the second House they all stand for its part of the procedure, which the page sets itself.
 */
export const STAGES: readonly StageWords[] = [
  { words: '1st reading', stage: 'first-reading', classes: ['introduction', 'reading-1'] },
  { words: '2nd reading', stage: 'second-reading', classes: ['reading-2'] },
  { words: 'Committee stage', stage: 'committee', classes: ['committee-passage'] },
  { words: 'Committee of the whole House', stage: 'committee', classes: ['committee-passage'] },
  { words: 'Select Committee stage', stage: 'committee', classes: ['committee-passage'] },
  // Amendments may or may not pass here.
  { words: 'Report stage', stage: 'committee', classes: [] },
  { words: '3rd reading', stage: 'third-reading', classes: ['reading-3', 'passage'] },
  ...BY_THE_WAY.map((words): StageWords => ({ words, stage: null, classes: [] })),
  { words: 'Royal Assent', stage: 'enacted', classes: ['executive-signature', 'became-law'], outcome: 'enacted' },
  // The name of the member that holds the day; the API has no words for it.
  { words: 'billWithdrawn', stage: 'withdrawn', classes: ['withdrawal'], outcome: 'withdrawn' },
];

/** Kinds of bill (/BillTypes); a draft bill is published for consultation before there is a bill. */
export const BILL_TYPES: readonly { id: number; name: string; isBill: boolean }[] = [
  { id: 1, name: 'Government Bill', isBill: true },
  { id: 2, name: "Private Members' Bill (Starting in the House of Lords)", isBill: true },
  { id: 3, name: 'Consolidation Bill', isBill: true },
  { id: 4, name: 'Hybrid Bill', isBill: true },
  { id: 5, name: "Private Members' Bill (under the Ten Minute Rule)", isBill: true },
  { id: 6, name: 'Private Bill', isBill: true },
  { id: 7, name: "Private Members' Bill (Ballot Bill)", isBill: true },
  { id: 8, name: "Private Members' Bill (Presentation Bill)", isBill: true },
  { id: 9, name: 'Draft Bill', isBill: false },
];
