import { type StageWords, foldWords } from '../../kit/index.js';

/** The registry prints them in capitals; a page may not, and only Turkish rules tell İ from I. */
const inBothCases = (entry: StageWords): StageWords[] => {
  const small = { ...entry, words: entry.words.toLocaleLowerCase('tr') };
  return foldWords(small.words) === foldWords(entry.words) ? [entry] : [entry, small];
};

/** «Son Durumu» (last state) → our stage and class. What a refused bill is called is not known: it is reported. */
export const STAGES: readonly StageWords[] = (
  [
    { words: 'İŞLEMDE', stage: 'introduced', classes: ['introduction'] },
    { words: 'KOMİSYONDA', stage: 'committee', classes: ['referral-committee'] },
    // The committee's report is being printed.
    { words: 'BASIMEVİNDE', stage: 'committee', classes: ['committee-passage'] },
    // The report is out and the plenary has not begun: the committee is the last step taken.
    { words: 'GÜNDEME GİRECEK', stage: 'committee', classes: [] },
    { words: 'GÜNDEMDE', stage: 'committee', classes: [] },
    // The registry's last word. The gazette, which makes it law, is not shown, so the stage stays with the assembly.
    { words: 'KANUNLAŞTI', stage: 'passed', classes: ['passage'], outcome: 'enacted' },
    { words: 'GERİ ALINDI', stage: 'withdrawn', classes: ['withdrawal'], outcome: 'withdrawn' },
  ] satisfies StageWords[]
).flatMap(inBothCases);
