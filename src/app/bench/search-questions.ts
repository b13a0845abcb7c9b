import type { SearchQuery } from '../../ports/search-engine.js';
import { MADE_NUMBER } from './made-search-documents.js';
import { wordsOf } from './made-words.js';
import { type Dice, dice, many } from './seeded.js';

export interface Question {
  kind: string;
  /** How the baseline asks the same. */
  plain: 'words' | 'phrase' | 'number';
  query: SearchQuery;
}

interface Kind {
  plain: Question['plain'];
  query: (chance: Dice) => SearchQuery;
}

const COMMON = 5;
const INFLECTED = [
  'некоммерческих организаций',
  'некоммерческими организациями',
  'иностранным агентам',
  'иностранного агента',
];

/** Kinds of questions by name; words differ from call to call, so that no cache of one answer is measured. */
const KINDS: Readonly<Record<string, Kind>> = {
  'a rare word': {
    plain: 'words',
    query: (chance) => ({ q: chance.pick(['некоммерческие', 'агенты', 'иностранные', 'agents', 'эмес']) }),
  },
  'a common word': { plain: 'words', query: (chance) => ({ q: chance.pick(wordsOf('ru').slice(0, COMMON)) }) },
  'two words in another form': { plain: 'words', query: (chance) => ({ q: chance.pick(INFLECTED) }) },
  'a phrase': {
    plain: 'phrase',
    query: (chance) => ({
      q: `"${chance.pick(['иностранные агенты', 'foreign agents', 'некоммерческие организации'])}"`,
    }),
  },
  'a number': { plain: 'number', query: (chance) => ({ q: MADE_NUMBER(chance.whole(10_000)) }) },
  'a word, a country, a threat': {
    plain: 'words',
    query: (chance) => ({ q: chance.pick(wordsOf('ru').slice(0, 4 * COMMON)), country: 'RU', threat: 'expression' }),
  },
};

/** `each` questions of every kind, the same in every run. */
export function questions(each: number): { kind: string; asked: Question[] }[] {
  const chance = dice(7);
  return Object.entries(KINDS).map(([kind, { plain, query }]) => ({
    kind,
    asked: many(each, () => ({ kind, plain, query: query(chance) })),
  }));
}
