import type { Stage, ActionClass, StageWords } from '../../kit/index.js';

/**
 * The parliament's words. «вносится на … чтение» says what was put to the vote, not how it ended, so it has neither
 * stage nor class; both are inferred from the count. Missing blanks are recorded («вносится на третьечтение»).
 */
export const STAGES: readonly StageWords[] = [
  ...['вносится на первое чтение', 'вносится на второе чтение', 'вносится на третье чтение'],
  ...['вносится на первоечтение', 'вносится на второечтение', 'вносится на третьечтение'],
  ...['на первое чтение', 'на второе чтение', 'на третье чтение', 'первое чтение', 'второе чтение', 'третье чтение'],
  // A row without a reading: all that is known is the heading of the article.
  'внесенные на голосование',
]
  .map((words): StageWords => ({ words, stage: null, classes: [] }))
  .concat([
    // A committee's proposal is not a decision on the bill.
    { words: 'Комитет…', at: 'committee', stage: null, classes: ['committee-passage-unfavorable'] },
    { words: 'О Возражении Президента', stage: 'vetoed', classes: ['executive-veto'] },
    { words: 'возвращенн…', stage: 'vetoed', classes: ['executive-veto'] },
    // Formed only after a veto.
    { words: 'Об образовании согласительной группы', stage: 'vetoed', classes: [] },
    { words: 'выработанн…', stage: null, classes: [] },
    // The register dates a law with the day of its signature, not of the third reading.
    { words: 'Закон КР от', stage: 'enacted', classes: ['executive-signature'], outcome: 'enacted' },
    { words: 'Конституционный Закон КР от', stage: 'enacted', classes: ['executive-signature'], outcome: 'enacted' },
  ]);

/** What an adopted reading means; the third one is the passage, though a veto may follow. */
export const READINGS: readonly { word: string; stage: Stage; classes: ActionClass[] }[] = [
  { word: 'первое', stage: 'first-reading', classes: ['reading-1'] },
  { word: 'второе', stage: 'second-reading', classes: ['reading-2'] },
  { word: 'третье', stage: 'passed', classes: ['reading-3', 'passage'] },
];

const READING = /^(?:вносится\s+)?(?:на\s+)?(первое|второе|третье)\s*чтение/;

/** 1, 2 or 3 for words such as «вносится на первое чтение»; null when they name none. */
export function readingOf(words: string): 1 | 2 | 3 | null {
  const word = READING.exec(words.toLowerCase())?.[1];
  const index = READINGS.findIndex((reading) => reading.word === word);
  return index < 0 ? null : ((index + 1) as 1 | 2 | 3);
}
