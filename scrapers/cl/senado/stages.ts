import { type ActionClass, type Stage, type StageWords, foldWords } from '../../kit/index.js';

/** The stage a step belongs to, without accents: the registry writes «aprobacion» and «aprobación». */
export function placeOf(etapa: string | null): string {
  return foldWords(etapa ?? 'none')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

const ORIGIN = placeOf('Primer trámite constitucional');
const REVIEW = placeOf('Segundo trámite constitucional');
const CHANGES = placeOf('Tercer trámite constitucional');
const PRESIDENT = placeOf('Trámite de aprobación presidencial');
const COURT = placeOf('Trámite en Tribunal Constitucional');
/** Where the state of the whole bill stands, beside its steps. */
export const STATE = 'estado';

/** The same words in the chamber of origin and, always as the second chamber, in the reviewing one. */
function inChambers(words: string, inOrigin: Stage | null, classes: readonly ActionClass[]): StageWords[] {
  return [
    { words, at: ORIGIN, stage: inOrigin, classes },
    { words, at: [REVIEW, CHANGES], stage: 'second-chamber', classes },
  ];
}

/** Steps that move no bill; an account («Cuenta») tells that a paper was read out. */
const NO_STEPS: readonly string[] = [
  'Informe financiero',
  'Oficio N°…',
  'Oficio del Presidente de la República',
  'Cuenta de primer informe',
  'Cuenta de segundo informe',
  'Cuenta informe de comisión',
  'Cuenta de oficio',
  'Cuenta oficio',
  'Se fija plazo',
  'La Sala acuerda',
  'Discusión general. Queda pendiente',
  'Discusión particular. Queda pendiente',
];

const COURT_STEPS: readonly string[] = ['Oficio N°…', 'Ingreso fallo', 'Cuenta fallo'];

/** Words of steps by the constitutional stage they stand in, and of the bill's state. */
export const STAGES: readonly StageWords[] = [
  { words: 'Ingreso de proyecto', stage: 'introduced', classes: ['filing', 'introduction'] },
  ...inChambers('Cuenta de proyecto. Pasa a Comisi…', 'committee', ['referral-committee']),
  ...inChambers('Primer informe de comisión', 'committee', ['committee-passage']),
  // The first reading lies behind it: a bill does not go back on the scale.
  ...inChambers('Segundo informe de comisión', null, ['committee-passage']),
  ...inChambers('Informe de comisión', null, ['committee-passage']),
  ...inChambers('Discusión general. Aprobado', 'first-reading', ['reading-1']),
  ...inChambers('Discusión general. Aprobado en general y particular', 'second-reading', [
    'reading-1',
    'reading-2',
    'passage',
  ]),
  ...inChambers('Discusión particular. Aprobado', 'second-reading', ['reading-2', 'passage']),
  { words: 'Oficio de ley a Cámara Revisora', stage: 'second-chamber', classes: ['receipt'] },
  { words: 'Oficio modificaciones a Cámara de Origen', stage: 'second-chamber', classes: ['receipt'] },
  {
    words: 'Cuenta oficio con modificaciones de Cámara Revisora. Pasa a Comisi…',
    stage: 'second-chamber',
    classes: ['referral-committee'],
  },
  { words: 'Aprobadas las modificaciones', stage: 'passed', classes: ['passage'] },
  { words: 'Oficio de ley al Ejecutivo', stage: 'executive', classes: ['executive-receipt'] },
  { words: 'Cuenta de Oficio de S. E. el Presidente', at: PRESIDENT, stage: 'executive', classes: [] },
  { words: 'Discusión veto', stage: 'vetoed', classes: ['executive-veto'] },
  { words: 'Boletín de indicaciones', stage: null, classes: ['amendment-introduction'] },
  { words: 'Cuenta del Mensaje', stage: null, classes: ['expedited-procedure'] },
  ...COURT_STEPS.map((words): StageWords => ({ words, at: COURT, stage: null, classes: ['constitutional-review'] })),
  ...NO_STEPS.map((words): StageWords => ({ words, stage: null, classes: [] })),
  { words: 'Publicado', at: STATE, stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },
];
