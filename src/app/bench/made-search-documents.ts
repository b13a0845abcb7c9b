import { numberKeys } from '../../domain/search-query.js';
import type { Stage } from '../../domain/stage.js';
import type { Threat } from '../../domain/threat.js';
import type { SearchDocument } from '../../ports/search-engine.js';
import { type MadeLanguage, madeWords } from './made-words.js';
import { type Dice, dice, many } from './seeded.js';

const LANGUAGES: readonly { language: MadeLanguage; country: string }[] = [
  { language: 'ru', country: 'RU' },
  { language: 'ru', country: 'KG' },
  { language: 'en', country: 'GB' },
  { language: 'ky', country: 'KG' },
];
const STAGES: readonly Stage[] = ['introduced', 'committee', 'first-reading', 'second-reading', 'enacted', 'rejected'];
const THREATS: readonly Threat[] = ['registration', 'foreign-funding', 'assembly', 'expression', 'digital'];
/** Every fiftieth bill is about these, so that a rare word has 200 bills among 10,000. */
const RARE: Record<MadeLanguage, string> = {
  ru: 'некоммерческие организации и иностранные агенты',
  en: 'foreign agents and non-profit organisations',
  ky: 'коммерциялык эмес уюмдар',
};
const RARE_EVERY = 50;
/** Most registries show the text as a file, so that few bills are searched by it. */
const TEXT_EVERY = 10;
const TEXT_WORDS = 200;

export const MADE_NUMBER = (index: number) => `${100_000 + index}-8`;

function titleOf(chance: Dice, language: MadeLanguage, index: number): string {
  const words = madeWords(chance, language, 6 + chance.whole(8));
  return index % RARE_EVERY < LANGUAGES.length ? `${words} ${RARE[language]}` : words;
}

function madeDocument(chance: Dice, index: number): SearchDocument {
  const { language, country } = LANGUAGES[index % LANGUAGES.length] as (typeof LANGUAGES)[number];
  const number = MADE_NUMBER(index);
  const day = `${2015 + (index % 10)}-0${1 + (index % 9)}-1${index % 10}`;
  return {
    bill: `${country.toLowerCase()}/made/${number}`,
    country,
    registry: `${country.toLowerCase()}/made`,
    numbers: [number],
    numberKeys: numberKeys(number),
    title: titleOf(chance, language, index),
    otherTitles: [],
    language,
    sponsors: [madeWords(chance, language, 2)],
    actionWords: many(4, () => madeWords(chance, language, 4)),
    text: index % TEXT_EVERY === 0 ? madeWords(chance, language, TEXT_WORDS) : null,
    stage: chance.pick(STAGES),
    threats: index % 3 === 0 ? [chance.pick(THREATS)] : [],
    direction: index % 3 === 0 ? 'restrictive' : 'unknown',
    relevant: index % 3 === 0,
    introducedOn: day,
    lastActionOn: day,
  };
}

/** Invented bills in three languages and scripts as they are searched. */
export function madeSearchDocuments(count: number): SearchDocument[] {
  const chance = dice(6);
  return many(count, (index) => madeDocument(chance, index));
}
