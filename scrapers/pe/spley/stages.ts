import { type Stage, type StageWords, foldWords } from '../../kit/index.js';

/** Where a step stands: the filing tells the day, the state has none in the list, a step of the file has its own. */
export const FILED = 'presentación';
export const LAW = 'ley';

/** States of a bill. The list gives only the present one, without a day; words not seen («Observada») are reported. */
export const STAGES: readonly StageWords[] = [
  // The filing says nothing of where the bill stands now: its stage is that of its state.
  { words: 'PRESENTADO', at: FILED, stage: null, classes: ['filing', 'introduction'] },
  { words: 'PRESENTADO', stage: 'introduced', classes: ['introduction'] },
  { words: 'EN COMISIÓN', stage: 'committee', classes: ['referral-committee'] },
  { words: 'DICTAMEN', stage: 'committee', classes: ['committee-passage'] },
  // The committee has reported; the bill waits for the plenary.
  { words: 'Orden del Día', stage: 'committee', classes: [] },
  { words: 'EN DEBATE - PLENO', stage: 'first-reading', classes: [] },
  { words: 'APROBADO 1ERA. VOTACIÓN', stage: 'first-reading', classes: ['reading-1'] },
  { words: 'APROBADO', stage: 'passed', classes: ['passage'] },
  { words: 'AUTÓGRAFA', stage: 'executive', classes: ['executive-receipt'] },
  {
    words: 'Publicada en el Diario Oficial El Peruano',
    stage: 'enacted',
    classes: ['became-law'],
    outcome: 'enacted',
  },
  { words: 'Al Archivo', stage: 'rejected', classes: ['failure'], outcome: 'rejected' },
  { words: 'LEY', at: LAW, stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },
];

/** The stage of a state as the list writes it; null when it is not in the table. */
export function stageOf(state: string): Stage | null {
  return STAGES.find(({ words, at }) => at === undefined && foldWords(words) === foldWords(state))?.stage ?? null;
}
