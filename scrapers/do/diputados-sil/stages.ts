import { type Outcome, type Stage, type StageWords, foldWords } from '../../kit/index.js';

export const CONDITION = 'condición';
export const PROMULGATION = 'promulgación';

/**
 * Two vocabularies stand side by side: the condition of an initiative and its latest state. Each approval is the
 * Chamber's; of the Senate the registry says nothing. The mapping of the states was never seen confirmed.
 */
export const STAGES: readonly StageWords[] = [
  { words: 'DEPOSITADO', at: CONDITION, stage: 'introduced', classes: ['filing'] },
  { words: 'VIGENTE', at: CONDITION, stage: null, classes: [] },
  // Of a bill that came from the Senate it is the second approval, of another the first.
  { words: 'APROBADO', at: CONDITION, stage: null, classes: ['passage'] },
  { words: 'PERIMIDO', at: CONDITION, stage: 'lapsed', classes: ['failure', 'lapsed'], outcome: 'lapsed' },
  { words: 'RETIRADO', at: CONDITION, stage: 'withdrawn', classes: ['withdrawal'], outcome: 'withdrawn' },
  { words: 'FUSIONADO', at: CONDITION, stage: 'merged', classes: ['substitution', 'merged'], outcome: 'merged' },
  // The law's number, once there is one.
  { words: '…', at: PROMULGATION, stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },
  { words: 'Depositad…', stage: 'introduced', classes: ['filing'] },
  { words: 'Tomado en Consideración', stage: 'introduced', classes: ['introduction'] }, // not verified
  { words: 'Enviado a Comisión', stage: 'committee', classes: ['referral-committee'] }, // not verified
  { words: 'Enviada a Comisión', stage: 'committee', classes: ['referral-committee'] }, // not verified
  { words: 'En Comisión', stage: 'committee', classes: [] }, // not verified
  { words: 'Con Plazo Fijo', stage: 'committee', classes: [] }, // not verified
  { words: 'Plazo vencido', stage: 'committee', classes: [] }, // not verified
  { words: 'Con informe de comisión', stage: 'committee', classes: ['committee-passage'] }, // not verified
  { words: 'Informe Leído', stage: 'committee', classes: ['committee-passage'] }, // not verified
  { words: 'En Orden del Día', stage: null, classes: [] }, // not verified
  { words: 'Sobre la mesa', stage: null, classes: ['deferral'] }, // not verified
  { words: 'Aprobado en 1ra. lectura', stage: 'first-reading', classes: ['reading-1'] }, // not verified
  { words: 'Aprobada en Primera lectura', stage: 'first-reading', classes: ['reading-1'] }, // not verified
  { words: 'Aprobado en 2da. lectura', stage: 'second-chamber', classes: ['reading-2', 'passage'] }, // not verified
  { words: 'Promulgad…', stage: 'enacted', classes: ['became-law'], outcome: 'enacted' }, // not verified
  { words: 'Perimid…', stage: 'lapsed', classes: ['failure', 'lapsed'], outcome: 'lapsed' },
  { words: 'Retirad…', stage: 'withdrawn', classes: ['withdrawal'], outcome: 'withdrawn' },
  { words: 'Fusionad…', stage: 'merged', classes: ['substitution', 'merged'], outcome: 'merged' },
];

/** The entry of a condition or state, compared as a whole; null when it is not in the table. */
export function lookUp(words: string, at?: string): { stage: Stage | null; outcome: Outcome | null } | null {
  const folded = foldWords(words);
  const fits = (entry: StageWords) =>
    entry.words.endsWith('…')
      ? folded.startsWith(foldWords(entry.words.slice(0, -1)))
      : folded === foldWords(entry.words);
  const found = STAGES.find((entry) => entry.at === at && fits(entry));
  return found ? { stage: found.stage, outcome: found.outcome ?? null } : null;
}
