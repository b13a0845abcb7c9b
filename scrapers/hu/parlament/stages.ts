import type { Outcome, StageWords } from '../../kit/index.js';

/** Events that begin with the name of a committee, found by their ending. */
export const COMMITTEE_STEPS: readonly RegExp[] = [
  /bizottság eljárását a Törvényalkotási bizottság szerepkörében megkezdte$/u,
  /bizottság a tárgyalást befejezte$/u,
];
/** The place of those events. */
export const IN_LEGISLATION_COMMITTEE = 'legislation committee';

/**
 * The Országgyűlés' words, in the order of the procedure. The general debate is the first reading; the committees' detailed
 * debate follows it. «elfogadva» also ends procedural votes, so whole phrases are matched.
 */
export const STAGES: readonly StageWords[] = [
  { words: 'benyújtva', stage: 'introduced', classes: ['introduction'] },
  {
    words: 'bizottság kijelölve részletes vita lefolytatására',
    stage: 'committee',
    classes: ['referral-committee'],
  },
  { words: 'bizottság bejelentette részletes vita lefolytatását', stage: null, classes: [] },
  { words: 'határozati házszabályi rendelkezésektől való eltéréshez hozzájárulás elfogadva', stage: null, classes: [] },
  { words: 'Országgyűlés időkeretben történő tárgyaláshoz hozzájárult', stage: null, classes: [] },
  { words: 'általános vita megkezdve', stage: 'first-reading', classes: [] },
  { words: 'általános vita folytatása', stage: 'first-reading', classes: [] },
  { words: 'általános vita lezárva', stage: 'first-reading', classes: ['reading-1'] },
  { words: 'részletesvita-szakasz megnyitva', stage: 'first-reading', classes: [] },
  { words: 'részletesvita-szakasz lezárva', stage: 'first-reading', classes: ['committee-passage'] },
  { words: 'előterjesztői tájékoztató benyújtva', stage: null, classes: [] },
  { words: '…', at: IN_LEGISLATION_COMMITTEE, stage: null, classes: [] },
  {
    words: 'bizottsági jelentések és az összegző módosító javaslat vitája megkezdve',
    stage: 'second-reading',
    classes: [],
  },
  {
    words: 'bizottsági jelentések és az összegző módosító javaslat vitája lezárva',
    stage: 'second-reading',
    classes: ['reading-2'],
  },
  { words: 'módosító javaslat fenntartása elutasítva', stage: null, classes: ['amendment-failure'] },
  { words: 'összegző módosító javaslat elfogadva', stage: 'second-reading', classes: ['amendment-passage'] },
  { words: 'önálló indítvány elfogadva', stage: 'passed', classes: ['reading-3', 'passage'] },
  {
    words: 'Országgyűlés elnöke aláírta és megküldte a köztársasági elnöknek',
    stage: 'executive',
    classes: ['executive-receipt'],
  },
  { words: 'Köztársasági elnök aláírta', stage: 'enacted', classes: ['executive-signature'], outcome: 'enacted' },
  { words: 'Magyar Közlönyben kihirdetve', stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },
  { words: 'elutasítva', stage: 'rejected', classes: ['failure'], outcome: 'rejected' },
  { words: 'visszavonva', stage: 'withdrawn', classes: ['withdrawal'], outcome: 'withdrawn' },
  { words: 'visszautasítva', stage: 'rejected', classes: ['failure'], outcome: 'rejected' },
  { words: 'tárgyalása lezárva', stage: 'rejected', classes: ['failure'], outcome: 'rejected' },
];

/** What a state (Állapot) says of the outcome; a state that is none of these is that of a bill that goes on. */
export const ENDED: Readonly<Record<string, Outcome>> = {
  kihirdetve: 'enacted',
  elutasítva: 'rejected',
  visszavonva: 'withdrawn',
  visszautasítva: 'rejected',
  'tárgyalása lezárva': 'rejected',
};
