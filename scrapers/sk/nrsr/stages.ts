import { type Stage, type StageWords, foldWords } from '../../kit/index.js';

/** Parts of a bill's page by their number in the ids (ctl01 … ctl07), in the order of the procedure. */
export const BLOCKS: readonly { number: number; name: string; stage: Stage | null; classes: StageWords['classes'] }[] =
  [
    { number: 1, name: 'Rozhodnutie predsedu NR SR', stage: 'introduced', classes: [] },
    { number: 2, name: 'I. čítanie', stage: 'first-reading', classes: ['reading-1'] },
    { number: 3, name: 'Rokovanie výborov', stage: 'committee', classes: ['referral-committee'] },
    { number: 4, name: 'Rokovanie gestorského výboru', stage: 'committee', classes: ['committee-passage'] },
    { number: 5, name: 'II. čítanie', stage: 'second-reading', classes: ['reading-2'] },
    { number: 6, name: 'III. čítanie', stage: 'third-reading', classes: ['reading-3'] },
    { number: 7, name: 'Redakcia', stage: 'passed', classes: [] },
  ];

/** Results that do not depend on where they were reached. */
const RESULTS: readonly StageWords[] = [
  { words: 'NZ nebol schválený', stage: 'rejected', classes: ['failure'], outcome: 'rejected' },
  {
    words: 'NR SR nebude pokračovať v rokovaní o návrhu zákona',
    stage: 'rejected',
    classes: ['failure'],
    outcome: 'rejected',
  },
  { words: 'NZ vzal navrhovateľ späť', stage: 'withdrawn', classes: ['withdrawal'], outcome: 'withdrawn' },
  // The bill goes on under a new print, so this decides nothing.
  { words: 'Zákon bol vrátený prezidentom', stage: 'vetoed', classes: ['executive-veto'] },
  { words: 'Zákon vyšiel v Zbierke zákonov', stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },
];

/** Results that only say that the step was taken, or that a paper was written. */
const STEPS = [
  'NZ postúpil do II. čítania',
  'Zápis uznesenia NR SR',
  'Zápis spoločnej správy výborov',
  'Zapísané uznesenie výboru',
  'Pripravená informácia k NZ',
  'Výber právneho poradcu',
];

/** At the place of a step without a printed result. */
export const BARE = 'bare';
/** At the place of the page's current state and result, which have no day. */
export const CURRENT = 'current';

const inBlocks: StageWords[] = BLOCKS.flatMap(({ name, stage, classes }) => [
  { words: name, at: BARE, stage, classes },
  ...STEPS.map((words): StageWords => ({ words: `${name}: ${words}`, at: name, stage, classes })),
  ...RESULTS.map((result): StageWords => ({ ...result, words: `${name}: ${result.words}`, at: name })),
  {
    words: `${name}: NZ postúpil do redakcie`,
    at: name,
    stage: 'passed',
    classes: name === 'III. čítanie' ? ['reading-3', 'passage'] : ['passage'],
  } satisfies StageWords,
]);

const state = (words: string, stage: Stage | null): StageWords => ({ words, at: CURRENT, stage, classes: [] });

/**
 * The registry's words. A result is looked up together with the part of the page it stands in; one that is not here is
 * reported, never taken for the step having gone well.
 */
export const STAGES: readonly StageWords[] = [
  { words: 'Podateľňa', at: BARE, stage: 'introduced', classes: ['filing'] },
  ...inBlocks,
  ...RESULTS.map((result): StageWords => ({ ...result, at: CURRENT })),
  ...STEPS.map((words) => state(words, null)),
  state('NZ postúpil do redakcie', 'passed'),
  state('Tlač evidovaná v podateľni', 'introduced'),
  state('Evidencia', 'introduced'),
  state('Podateľňa', 'introduced'),
  state('Výber poradcov k NZ', 'introduced'),
  state('Rokovanie výboru', 'committee'),
  state('Rokovanie vo výboroch', 'committee'),
  ...BLOCKS.map(({ name, stage }) => state(name, stage)),
  state('Stanovisko k NZ', null),
  state('Rokovanie NR SR', null),
  state('Uzavretá úloha', null),
];

const BY_PLACE = new Map(STAGES.map((entry) => [`${String(entry.at)}|${foldWords(entry.words)}`, entry]));

/** The line of the table for exactly these words at this place; null for words not yet known. */
export function entryOf(words: string, at: string): StageWords | null {
  return BY_PLACE.get(`${at}|${foldWords(words)}`) ?? null;
}

/** Kinds of print: those that are bills, and those that are not. */
export const BILLS = [
  'Novela zákona',
  'Návrh nového zákona',
  'Ústavný zákon',
  'Návrh zákona o štátnom rozpočte',
  'Zákon vrátený prezidentom',
].map(foldWords);
export const OTHERS = ['Iný typ', 'Petícia', 'Medzinárodná zmluva', 'Správa', 'Informácia'].map(foldWords);
