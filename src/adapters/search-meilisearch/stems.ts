import snowball from 'snowball-stemmers';
import type { Stemmer } from 'snowball-stemmers';
import { tokensOf } from '../../domain/search-query.js';
import type { Word } from '../../domain/search-query.js';

/** Meilisearch has no stemmers, so words are stemmed before they are stored and before they are sought. */
const SCRIPTS: Record<string, RegExp> = {
  Cyrillic: /\p{sc=Cyrillic}/u,
  Latin: /\p{sc=Latin}/u,
  Arabic: /\p{sc=Arabic}/u,
  Armenian: /\p{sc=Armenian}/u,
  Tamil: /\p{sc=Tamil}/u,
};

/** By primary language subtag (BCP 47). The others are stemmed as their script usually is. */
const BY_LANGUAGE: Record<string, string> = {
  ar: 'arabic',
  hy: 'armenian',
  eu: 'basque',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  nl: 'dutch',
  en: 'english',
  fi: 'finnish',
  fr: 'french',
  de: 'german',
  hu: 'hungarian',
  it: 'italian',
  ga: 'irish',
  no: 'norwegian',
  nb: 'norwegian',
  nn: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  es: 'spanish',
  sl: 'slovene',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
};

/** How words of a script are stemmed in bills of another language: Russian titles beside Kyrgyz ones, English translations. */
const BY_SCRIPT: Record<string, string> = {
  Cyrillic: 'russian',
  Latin: 'english',
  Arabic: 'arabic',
  Armenian: 'armenian',
  Tamil: 'tamil',
};

/** The stemmers a bill can be stored under; `none` for a language without a stemmer of its own. */
export const STEMMERS: readonly string[] = ['none', ...new Set(Object.values(BY_LANGUAGE))];

export function stemmerFor(language: string | null): string {
  return (language && BY_LANGUAGE[language.toLowerCase().split(/[-_]/u)[0] as string]) || 'none';
}

const made = new Map<string, Stemmer>();

function stemBy(algorithm: string, word: string): string {
  const stemmer = made.get(algorithm) ?? snowball.newStemmer(algorithm);
  made.set(algorithm, stemmer);
  return stemmer.stem(word);
}

const scriptOf = (text: string): string | undefined =>
  Object.keys(SCRIPTS).find((script) => SCRIPTS[script]?.test(text));
const SCRIPT_OF_STEMMER: Record<string, string> = {
  russian: 'Cyrillic',
  arabic: 'Arabic',
  armenian: 'Armenian',
  tamil: 'Tamil',
};

/** The stem of a word in a bill of this stemmer, without accents. The same for what is stored and what is sought. */
export function stemOf(form: string, stemmer: string): string {
  const script = scriptOf(form);
  const own = stemmer !== 'none' && script === (SCRIPT_OF_STEMMER[stemmer] ?? 'Latin');
  const algorithm = own ? stemmer : script && BY_SCRIPT[script];
  const stem = algorithm ? stemBy(algorithm, form) : form;
  return tokensOf(stem)[0]?.folded ?? form;
}

/** Both stems a stored word is found by: of the word as written, and of the word without accents. */
export function stemsOf(word: Word, stemmer: string): [written: string, folded: string] {
  const written = stemOf(word.lower, stemmer);
  return [written, word.lower === word.folded ? written : stemOf(word.folded, stemmer)];
}
