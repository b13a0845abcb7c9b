import { type Outcome, type Stage, type StageWords, foldWords } from '../../kit/index.js';

/**
 * Steps are written «ETAPA: SUBETAPA. RESULTADO». The second procedure («segundo trámite») takes place in the reviewing
 * chamber, the third in the chamber of origin again, the fourth once more in the reviewing one.
 */
export const STAGES: readonly StageWords[] = [
  { words: 'PRIMER TRÁMITE CONSTITUCIONAL', stage: 'introduced', classes: ['introduction'] },
  { words: 'PRIMER TRÁMITE CONSTITUCIONAL: DICTAMEN DE COMISION', stage: 'committee', classes: ['committee-passage'] },
  { words: 'SEGUNDO TRÁMITE', stage: 'second-chamber', classes: ['receipt'] },
  { words: 'TERCER TRÁMITE', stage: 'second-chamber', classes: [] },
  { words: 'CUARTO TRÁMITE', stage: 'second-chamber', classes: [] },
  { words: 'DISCUSION VETO TOTAL', stage: 'vetoed', classes: ['executive-veto'] },
  { words: 'DISCUSION VETO PARCIAL', stage: 'vetoed', classes: ['executive-veto'] },
  { words: 'FINALIZACIÓN DE TRAMITACIÓN', stage: null, classes: [] },
  { words: 'TRAMITACIÓN TERMINADA', stage: null, classes: [] },
  { words: 'EN TRAMITE', at: 'estado', stage: null, classes: [] },
  { words: 'PUBLICADO', at: 'estado', stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },
  { words: 'RETIRADO', at: 'estado', stage: 'withdrawn', classes: ['withdrawal'], outcome: 'withdrawn' },
  { words: 'ARCHIVADO', at: 'estado', stage: 'rejected', classes: ['failure'], outcome: 'rejected' },
  // Suspended for want of movement: it may still be taken up.
  { words: 'SUSPENDIDO POR FALTA DE TRAMITE', at: 'estado', stage: null, classes: ['deferral'] },
];

/** States of information requests and declarations, which are no bills. */
export const NO_BILL_STATES: readonly string[] = [
  'comunicado',
  'contestado',
  'no contestado',
  'contestado parcialmente',
];

/** The longest entry whose words begin the text; null when there is none. */
export function lookUp(words: string, at?: string): { stage: Stage | null; outcome: Outcome | null } | null {
  const folded = foldWords(words);
  const found = STAGES.filter((entry) => entry.at === at && folded.startsWith(foldWords(entry.words)));
  const longest = found.sort((a, b) => b.words.length - a.words.length)[0];
  return longest ? { stage: longest.stage, outcome: longest.outcome ?? null } : null;
}
