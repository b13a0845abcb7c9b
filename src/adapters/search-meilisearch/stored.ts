import { createHash } from 'node:crypto';
import { searchedTexts, tokensOf, wellFormed } from '../../domain/search-query.js';
import type { SearchedField } from '../../domain/search-query.js';
import type { SearchDocument } from '../../ports/search-engine.js';
import { stemmerFor, stemsOf } from './stems.js';

/** A bill as Meilisearch keeps it: the document, its stemmed words by field, and what it is filtered by. */
export interface StoredBill extends Record<string, unknown> {
  id: string;
  bill: string;
  stemmer: string;
  numbers: string[];
  title: string;
  otherTitles: string[];
  sponsors: string[];
  actionWords: string[];
  text: string | null;
}

/** Longer texts are found by their first 100,000 letters, as on the other engine. */
const MOST_FIELD_CHARS = 100_000;

/** The searched attributes, the most telling first. */
export const WORD_FIELDS: Record<SearchedField, string> = {
  number: 'numberWords',
  title: 'titleWords',
  translation: 'translationWords',
  sponsor: 'sponsorWords',
  action: 'actionStems',
  text: 'textWords',
};

/** All searched attributes: numbers lead, and what every bill has comes last. */
export const SEARCHED = ['keyWords', ...Object.values(WORD_FIELDS), 'everyBill'];

/** What bills are filtered by; the facets of the port have their names here. */
export const FILTERED = ['country', 'registry', 'stage', 'threat', 'direction', 'relevant', 'bill', 'stemmer'] as const;

/** A document identifier: Meilisearch takes letters, digits, hyphen and underscore only, a bill's key has any sign. */
export function storedId(bill: string): string {
  return createHash('sha256').update(bill).digest('base64url');
}

/** In every bill, so that a query of absent words only has a word to begin with. */
export const EVERY_BILL = 'everybillhasthisword';

/**
 * A bill number as one word of letters: a printed number would be cut at its hyphens, and a filter would give
 * the query another ranking than its alternatives in words have, which the server refuses to merge.
 */
export function keyWord(key: string): string {
  const hex = createHash('sha256')
    .update(key.replace(/[^\p{L}\p{N}]+/gu, ''))
    .digest('hex')
    .slice(0, 32);
  return `k${hex.replace(/\d/gu, (digit) => 'ghijklmnop'[Number(digit)] as string)}`;
}

/** A text as its stems, once by the words as written and once by the words without accents when that differs. */
function stemmed(text: string, stemmer: string): string[] {
  const stems = tokensOf(text.slice(0, MOST_FIELD_CHARS)).map((token) => stemsOf(token, stemmer));
  return [...new Set([stems.map(([written]) => written).join(' '), stems.map(([, folded]) => folded).join(' ')])];
}

const cleaned = (given: SearchDocument): SearchDocument =>
  JSON.parse(JSON.stringify(given), (_key, value: unknown) =>
    typeof value === 'string' ? wellFormed(value) : value,
  ) as SearchDocument;

/** Makes of a document what is stored of it. */
export function storedBill(given: SearchDocument): StoredBill {
  const document = cleaned(given);
  const stemmer = stemmerFor(document.language);
  const words = Object.entries(searchedTexts(document)).map(
    ([field, texts]) => [WORD_FIELDS[field as SearchedField], texts.flatMap((text) => stemmed(text, stemmer))] as const,
  );
  const keyWords = [...new Set(document.numberKeys.map(keyWord))];
  return {
    ...document,
    keyWords,
    everyBill: EVERY_BILL,
    threat: document.threats,
    id: storedId(document.bill),
    stemmer,
    ...Object.fromEntries(words),
  };
}
