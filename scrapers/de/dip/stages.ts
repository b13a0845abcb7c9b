import { type Outcome, type StageWords, foldWords } from '../../kit/index.js';

const AMENDED_OR_NOT = [
  'Annahme',
  'Annahme in Ausschussfassung',
  'Annahme der Vorlage',
  'Annahme in namentlicher Abstimmung',
];
const REFUSED = ['Ablehnung', 'Ablehnung der Vorlage'];
/** The Bundesrat lets a law pass by agreeing, or by not calling the mediation committee. */
const LET_PASS = ['Zustimmung', 'kein Antrag auf Einberufung des Vermittlungsausschusses'];

/** Decisions whose meaning is known; another one at a reading or a passage is reported. */
export const DECISIONS: readonly string[] = [...AMENDED_OR_NOT, ...REFUSED, ...LET_PASS, 'Überweisung'];
/** Debates at whose end the bill itself is decided on. */
export const DECIDING = /^(?:Fortsetzung: )?[23]\. Beratung$|^(?:2\. )?Durchgang$/;

const NO_CLASS = [
  '1. Durchgang',
  'Bericht',
  'Bericht gemäß § 96 Geschäftsordnung BT',
  'Unterrichtung über Stellungnahme des BR und Gegenäußerung der BRg',
  'Unterrichtung',
  'Beschlussdrucksache',
];

/**
 * Steps (Vorgangspositionen) of a bill. `at` is BT or BR for what is printed, and the decision for what is debated.
 * «2. Beratung (Einzelpläne)» are the chapters of a budget: votes on them do not decide the bill.
 */
export const STAGES: readonly StageWords[] = [
  { words: 'Gesetzentwurf', at: 'BR', stage: 'introduced', classes: ['filing'] },
  { words: 'Gesetzentwurf', at: 'BT', stage: 'introduced', classes: ['introduction'] },
  { words: 'Empfehlungen der Ausschüsse', stage: null, classes: ['committee-passage'] },
  { words: 'Plenarantrag', stage: null, classes: ['amendment-introduction'] },
  { words: 'Änderungsantrag', stage: null, classes: ['amendment-introduction'] },
  ...NO_CLASS.map((words): StageWords => ({ words, stage: null, classes: [] })),
  { words: '1. Beratung', stage: 'first-reading', classes: ['reading-1'] },
  { words: '1. Beratung', at: 'Überweisung', stage: 'committee', classes: ['reading-1', 'referral-committee'] },
  { words: 'Fortsetzung: 1. Beratung', stage: 'first-reading', classes: [] },
  { words: 'Fortsetzung: 1. Beratung', at: 'Überweisung', stage: 'committee', classes: ['referral-committee'] },
  { words: 'Nachträgliche Überweisung', stage: 'committee', classes: ['referral-committee'] },
  { words: 'Beschlussempfehlung und Bericht', stage: 'committee', classes: ['committee-passage'] },
  { words: 'Beschlussempfehlung', stage: 'committee', classes: ['committee-passage'] },
  { words: '2. Beratung', stage: 'second-reading', classes: ['reading-2'] },
  { words: '2. Beratung', at: REFUSED, stage: 'second-reading', classes: ['reading-2', 'failure'] },
  { words: '2. Beratung (Einzelpläne)', stage: 'second-reading', classes: [] },
  { words: 'Fortsetzung: 2. Beratung', stage: 'second-reading', classes: [] },
  { words: 'Fortsetzung: 2. Beratung', at: REFUSED, stage: 'second-reading', classes: ['failure'] },
  { words: 'Nachtrag:', stage: null, classes: [] },
  { words: '3. Beratung', stage: 'third-reading', classes: ['reading-3'] },
  { words: '3. Beratung', at: AMENDED_OR_NOT, stage: 'third-reading', classes: ['reading-3', 'passage'] },
  { words: '3. Beratung', at: REFUSED, stage: 'third-reading', classes: ['reading-3', 'failure'] },
  { words: 'Unterrichtung über Gesetzesbeschluss des BT', stage: 'second-chamber', classes: [] },
  ...['2. Durchgang', 'Durchgang'].flatMap((words): StageWords[] => [
    { words, stage: 'second-chamber', classes: [] },
    { words, at: LET_PASS, stage: 'passed', classes: ['passage'] },
  ]),
];

/** States of the whole procedure (Beratungsstand). */
const STATES: readonly { words: string; outcome: Outcome }[] = [
  { words: 'Verkündet', outcome: 'enacted' },
  { words: 'Abgelehnt', outcome: 'rejected' },
  { words: 'Erledigt durch Ablauf der Wahlperiode', outcome: 'lapsed' },
  { words: 'Zusammengeführt mit', outcome: 'merged' },
  { words: 'Noch nicht beraten', outcome: 'pending' },
];

/** What a state means for the outcome; null for one that is not known. */
export function outcomeOf(state: string): Outcome | null {
  return STATES.find(({ words }) => foldWords(state).startsWith(foldWords(words)))?.outcome ?? null;
}
