import type { Stage, StageWords } from '../../kit/index.js';

/** Readings by the two names the service gives them: of the stage, and of the reading. */
export const READINGS: readonly { at: readonly string[]; stage: Stage; classes: StageWords['classes'] }[] = [
  { at: ['ESIMENE_LUGEMINE', 'FIRST_READING'], stage: 'first-reading', classes: ['reading-1'] },
  { at: ['TEINE_LUGEMINE', 'SECOND_READING'], stage: 'second-reading', classes: ['reading-2'] },
  { at: ['KOLMAS_LUGEMINE', 'THIRD_READING'], stage: 'third-reading', classes: ['reading-3'] },
];

/**
 * Status codes of the service → our stage and class, as running clients name them; the description lists none. «LOPETATUD»
 * (closed) is a reading's; anywhere else it is reported. Codes keep the registry's spelling (LYKATUD for «lükatud»).
 */
export const STAGES: readonly StageWords[] = [
  { words: 'ALGATATUD', stage: 'introduced', classes: ['introduction'] },
  { words: 'MENETLUSSE_VOETUD', stage: 'committee', classes: ['referral-committee'] },
  ...READINGS.map((reading): StageWords => ({ words: 'LOPETATUD', ...reading })),
  { words: 'VASTU_VOETUD', stage: 'passed', classes: ['passage'] },
  { words: 'SAADETUD_VABARIIGI_PRESIDENDILE', stage: 'executive', classes: ['executive-receipt'] },
  { words: 'VALJAKUULUTATUD', stage: 'enacted', classes: ['executive-signature'], outcome: 'enacted' },
  { words: 'SAADETUD_RT', stage: null, classes: [] },
  { words: 'AVALDATUD_RIIGITEATAJAS', stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },
  { words: 'TAGASI_LYKATUD', stage: 'rejected', classes: ['failure'], outcome: 'rejected' },
  { words: 'TAGASI_VOETUD', stage: 'withdrawn', classes: ['withdrawal'], outcome: 'withdrawn' },
  { words: 'TAGASI_VOETUD_TAISKOGUL_MENETLEMATA', stage: 'withdrawn', classes: ['withdrawal'], outcome: 'withdrawn' },
  { words: 'TAGASTATUD', stage: 'withdrawn', classes: [], outcome: 'returned' },
  { words: 'VALJA_LANGENUD', stage: 'lapsed', classes: ['lapsed'], outcome: 'lapsed' },
  { words: 'VALJA_LANGENUD_KOOSEISU_LOPPEMISEGA', stage: 'lapsed', classes: ['lapsed'], outcome: 'lapsed' },
  { words: 'VALJA_ARVATUD', stage: 'lapsed', classes: ['lapsed'], outcome: 'lapsed' },
  // Joined to another bill: not a failure.
  { words: 'YHENDATUD', stage: 'merged', classes: ['merged'], outcome: 'merged' },
  { words: 'YHENDAMISEGA_MENETLUS_LOPETATUD', stage: 'merged', classes: ['merged'], outcome: 'merged' },
  { words: 'VALJA_KUULUTAMATA_JAETUD', stage: 'vetoed', classes: ['executive-veto'] },
  // The chamber takes the returned act up again; until it decides, it stands where the President left it.
  { words: 'UUESTI_ARUTAMINE', stage: null, classes: [] },
  { words: 'TEISTKORDNE_MENETLEMINE', stage: null, classes: [] },
];
