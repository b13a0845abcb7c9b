import type { ActionClass, Outcome, Stage, StageWords } from '../../kit/index.js';

const NONE: readonly ActionClass[] = [];

/** What was decided, by its beginning; the whole words otherwise, so that an unknown decision is reported. */
const DECISIONS = [
  ...['uchwalono', 'skierowano ponownie do komisji', 'skierowano do komisji', 'przyjęto', 'odrzucono uchwałę Senatu'],
  ...['wniósł poprawki', 'nie wniósł poprawek', 'wnosi o odrzucenie'],
];
/** A stage of which nothing was decided. */
export const NO_DECISION = 'no decision';
/** A decision, beside its stage. */
export const DECISION = 'decision';
/** A sitting of a committee. */
export const SITTING = 'committee sitting';

/** The place of a stage with its decision, for the table. */
export function decisionAt(decision: string | null): string {
  return DECISIONS.find((beginning) => decision?.startsWith(beginning)) ?? decision ?? NO_DECISION;
}

/** A stage whose meaning hangs on its decision holds only with the decisions named. */
function decided(words: string, at: readonly string[], stage: Stage, classes: readonly ActionClass[]): StageWords {
  return { words, at, stage, classes };
}
function plain(words: string, stage: Stage | null, classes: readonly ActionClass[], outcome?: Outcome): StageWords {
  return { words, stage, classes, ...(outcome ? { outcome } : {}) };
}

const SENT_BACK = ['skierowano ponownie do komisji', 'skierowano do komisji'];
/** Where the older pages say to whom the Senate's position was sent. */
export const SENATE = 'Stanowisko Senatu';
const ON_SENATE = 'Rozpatrywanie na forum Sejmu stanowiska Senatu';

/** The Sejm's words, as the API, the newer and the older pages write them → our stage and class. */
export const STAGES: readonly StageWords[] = [
  plain('wpłynął', 'introduced', ['filing']),
  plain('Projekt wpłynął do Sejmu', 'introduced', ['filing']),
  // The older answers of the API have no step for it, only the date of the document.
  plain('projekt ustawy', 'introduced', ['filing']),
  plain('Skierowano do I czytania w komisjach', 'committee', ['referral-committee']),
  plain('Skierowano do I czytania na posiedzeniu Sejmu', 'committee', ['referral-committee']),
  plain('skierowano', 'committee', ['referral-committee']),
  decided('skierowano', [SENATE], 'second-chamber', ['referral-committee']),
  plain('Skierowanie', null, ['referral-committee']),
  plain('I czytanie w komisjach', 'first-reading', ['reading-1']),
  plain('I czytanie na posiedzeniu Sejmu', 'first-reading', ['reading-1']),
  plain('I czytanie odbyło się', 'first-reading', ['reading-1']),
  plain('stanowisko rządu', null, NONE),
  plain('Praca w komisjach', null, ['committee-passage']),
  plain('Sprawozdanie komisji', null, ['committee-passage']),
  decided('II czytanie na posiedzeniu Sejmu', [NO_DECISION, ...SENT_BACK], 'second-reading', ['reading-2']),
  decided('III czytanie na posiedzeniu Sejmu', [NO_DECISION], 'third-reading', ['reading-3']),
  decided('III czytanie na posiedzeniu Sejmu', ['uchwalono'], 'third-reading', ['reading-3', 'passage']),
  plain('Ustawę przekazano Prezydentowi i Marszałkowi Senatu', 'second-chamber', ['receipt']),
  decided(SENATE, [NO_DECISION], 'second-chamber', NONE),
  decided(SENATE, ['wniósł poprawki'], 'second-chamber', ['amendment-passage']),
  decided(SENATE, ['wnosi o odrzucenie'], 'second-chamber', ['failure']),
  decided(SENATE, ['nie wniósł poprawek'], 'passed', ['passage']),
  decided(ON_SENATE, [NO_DECISION], 'second-chamber', NONE),
  decided(ON_SENATE, ['przyjęto', 'odrzucono uchwałę Senatu'], 'passed', ['passage']),
  plain('Ustawę przekazano Prezydentowi do podpisu', 'executive', ['executive-receipt']),
  plain('Prezydent podpisał ustawę', 'enacted', ['executive-signature'], 'enacted'),
  plain('Dz.U.', 'enacted', ['became-law'], 'enacted'),
  // The address of the act in the API, such as DU/2026/62.
  plain('DU/…', 'enacted', ['became-law'], 'enacted'),
  plain('obowiązujący', 'in-force', ['entry-into-force'], 'enacted'),
  plain('Zamknięcie sprawy', null, NONE),
  plain('Uchwalono', null, NONE),
  plain('Głosowanie', null, NONE),
  // The decision stands beside its stage, which carries the class; what a committee did at a sitting decides nothing.
  { words: '…', at: [DECISION, SITTING], stage: null, classes: NONE },
];

/** The procedure in its order, for steps of one day; the pages that show one step agree on its place. */
const PROCEDURE: readonly RegExp[] = [
  /^(projekt )?wpłynął|^projekt ustawy/i,
  /^skierowan(o|ie) do I czyt/i,
  /^I czytanie/i,
  /^Praca w komisjach po I czyt/i,
  /^II czytanie/i,
  /^Praca w komisjach po II czyt/i,
  /^III czytanie/i,
  /^Ustawę przekazano Prezydentowi i Marszałkowi/i,
  /^Stanowisko Senatu/i,
  /^Praca w komisjach nad/i,
  /^Rozpatrywanie na forum/i,
  /^Ustawę przekazano Prezydentowi do podpisu/i,
  /^(Dnia \S+ )?Prezydent/i,
];

/** A hundred places a step, so that votes, the decision and referrals can follow it. */
export function orderOf(heading: string): number {
  const place = PROCEDURE.findIndex((form) => form.test(heading));
  return (place < 0 ? PROCEDURE.length : place) * 100;
}
