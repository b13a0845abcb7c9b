import { searchedTexts, tokensOf, wellFormed } from '../../domain/search-query.js';
import type { SearchedField, Word } from '../../domain/search-query.js';
import type { SearchDocument } from '../../ports/search-engine.js';
import { configurationsFor } from './configurations.js';

/** One text for one stemming configuration, as the function `search.vector` takes it. */
interface Part {
  configuration: string;
  weight: 'A' | 'B' | 'C' | 'D';
  text: string;
}

const WEIGHTS: Record<SearchedField, Part['weight']> = {
  number: 'A',
  title: 'A',
  translation: 'B',
  sponsor: 'C',
  action: 'C',
  text: 'D',
};

/** Sets texts apart; the function `search.vector` takes it out again. */
const GAP = '00000000000000000000';

/** A vector holds at most 1 MB: 100,000 letters in three forms are at most 600 kB, the other fields far less. */
const MOST_FIELD_CHARS: Record<SearchedField, number> = {
  number: 2_000,
  title: 10_000,
  translation: 20_000,
  sponsor: 10_000,
  action: 20_000,
  text: 100_000,
};

/** The word form of `texts`, each after a gap. */
function wordsOf(tokens: readonly Word[][], form: keyof Word): string {
  return tokens.map((words) => [GAP, ...words.map((word) => word[form])].join(' ')).join(' ');
}

/** A field as written (folded), and stemmed by each configuration with accents and without. */
function fieldParts(weight: Part['weight'], texts: readonly string[], configurations: readonly string[]): Part[] {
  const tokens = texts.map(tokensOf);
  if (tokens.every((words) => words.length === 0)) return [];
  const folded = wordsOf(tokens, 'folded');
  const forms = [...new Set([wordsOf(tokens, 'lower'), folded])];
  return [
    { configuration: 'simple', weight, text: folded },
    ...configurations.flatMap((configuration) => forms.map((text) => ({ configuration, weight, text }))),
  ];
}

/** Cuts a field's texts so that together they have at most `most` letters. */
function cut(texts: readonly string[], most: number): string[] {
  let left = most;
  return texts.map((text) => {
    const kept = text.slice(0, left);
    left -= kept.length;
    return kept;
  });
}

/** A document as the statement that stores it reads it from JSON. */
export interface DocumentRow {
  configurations: string[];
  title_parts: Part[];
  parts: Part[];
  [column: string]: unknown;
}

/** Without NUL and half surrogate pairs, which PostgreSQL refuses, in any string of the document. */
function storable(document: SearchDocument): SearchDocument {
  return JSON.parse(JSON.stringify(document), (_key, value: unknown) =>
    typeof value === 'string' ? wellFormed(value) : value,
  ) as SearchDocument;
}

/** What is stored of a document: its columns, and the parts of its two vectors. */
export function documentRow(given: SearchDocument): DocumentRow {
  const document = storable(given);
  const texts = Object.entries(searchedTexts(document)) as [SearchedField, string[]][];
  const own = [document.title, ...document.sponsors, ...document.actionWords, document.text?.slice(0, 2_000)].join(' ');
  const configurations = configurationsFor(document.language, own, document.otherTitles.join(' '));
  const partsOf = ([field, values]: [SearchedField, string[]]) =>
    fieldParts(WEIGHTS[field], cut(values, MOST_FIELD_CHARS[field]), configurations);
  return {
    bill: document.bill,
    country: document.country,
    registry: document.registry,
    stage: document.stage,
    threats: document.threats,
    direction: document.direction,
    relevant: document.relevant,
    introduced_on: document.introducedOn,
    last_action_on: document.lastActionOn,
    number_keys: document.numberKeys,
    title: document.title,
    other_titles: document.otherTitles,
    numbers: document.numbers,
    sponsors: document.sponsors,
    action_words: document.actionWords,
    language: document.language,
    body: document.text,
    configurations,
    title_parts: partsOf(['title', [document.title]]),
    parts: texts.flatMap(partsOf),
  };
}
