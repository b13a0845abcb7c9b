import type { ActionClass, Stage, StageWords } from '../../kit/index.js';

/** Where in the shuttle between the chambers a step stands, by the heading of its block. */
export const PLACES: readonly { heading: RegExp; at: string }[] = [
  { heading: /^(?:Assemblée nationale|Sénat) - 1ère lecture/, at: 'first' },
  { heading: /^(?:Assemblée nationale|Sénat) - \d+e lecture/, at: 'again' },
  { heading: /^(?:Assemblée nationale|Sénat) - Nouvelle lecture/, at: 'new' },
  { heading: /^(?:Assemblée nationale|Sénat) - Lecture définitive/, at: 'final' },
  { heading: /^Commission Mixte Paritaire/, at: 'joint' },
  { heading: /^Lecture texte CMP/, at: 'joint-text' },
  { heading: /^Conseil Constitutionnel/i, at: 'council' },
];
/** First reading in the chamber that got the bill second; set where the order of blocks shows it. */
export const OTHER_CHAMBER = 'other';

const READINGS: readonly { at: string; stage: Stage; reading: ActionClass[] }[] = [
  { at: 'first', stage: 'first-reading', reading: ['reading-1'] },
  { at: OTHER_CHAMBER, stage: 'second-chamber', reading: ['reading-1'] },
  { at: 'again', stage: 'second-reading', reading: ['reading-2'] },
  { at: 'new', stage: 'second-reading', reading: ['reading-2'] },
  // The Assembly alone has the last word.
  { at: 'final', stage: 'passed', reading: ['reading-3'] },
  // Passed only when the second chamber has adopted the same text; the page sets that.
  { at: 'joint-text', stage: 'second-chamber', reading: [] },
];

const readingWords = READINGS.flatMap(({ at, stage, reading }): StageWords[] => [
  ...['adopté', 'adoptée', 'modifié', 'modifiée'].map((words): StageWords => ({
    words,
    at,
    stage,
    classes: [...reading, 'passage'],
  })),
  // One chamber's rejection ends its reading, not the bill.
  ...['rejeté', 'rejetée'].map((words): StageWords => ({
    words,
    at,
    stage: at === 'final' ? null : stage,
    classes: [...reading, 'failure'],
  })),
]);

const SHUTTLE = ['again', 'new', 'final', 'joint', 'joint-text'];

export const STAGES: readonly StageWords[] = [
  ...['déposé', 'déposée'].flatMap((words): StageWords[] => [
    { words, at: 'first', stage: 'introduced', classes: ['introduction'] },
    { words, at: OTHER_CHAMBER, stage: 'second-chamber', classes: ['receipt'] },
    { words, at: SHUTTLE, stage: null, classes: ['receipt'] },
  ]),
  ...['renvoyé', 'renvoyée'].flatMap((words): StageWords[] => [
    { words, at: 'first', stage: 'committee', classes: ['referral-committee'] },
    { words, stage: null, classes: ['referral-committee'] },
  ]),
  { words: 'Rapport', stage: null, classes: ['committee-passage'] },
  // The joint committee reports a common text, or that there is none.
  { words: 'Rapport', at: 'joint', stage: null, classes: [] },
  { words: "Rapport d'information", stage: null, classes: [] },
  { words: 'Texte de la commission', stage: null, classes: ['committee-passage'] },
  { words: 'Avis', stage: null, classes: [] },
  { words: 'Le Gouvernement a engagé la procédure accélérée', stage: null, classes: ['expedited-procedure'] },
  ...readingWords,
  { words: 'Saisine du Conseil constitutionnel', stage: null, classes: ['constitutional-review'] },
  { words: 'Décision', at: 'council', stage: null, classes: ['constitutional-review'] },
  { words: 'Loi', stage: 'enacted', classes: ['executive-signature', 'became-law'], outcome: 'enacted' },
  { words: 'publiée au Journal Officiel', stage: 'enacted', classes: ['promulgation'] },
  // Today's pages, where deposit and promulgation are told by the blocks. One chamber may reject what the other passes.
  { words: 'Retrait', stage: 'withdrawn', classes: ['withdrawal'], outcome: 'withdrawn' },
  { words: 'Texte rejeté', stage: null, classes: ['failure'] },
];
