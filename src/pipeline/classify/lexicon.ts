import type { Threat } from '../../domain/threat.js';

/**
 * How a term is written in a lexicon. A term is a row of words separated by spaces:
 *   `agent`        the word in any inflected form (the language's stemmer or affix rules decide);
 *   `extremis*`    any word that begins so;
 *   `=ngo`         this form only;
 *   `ban|limit`    any of these;
 *   `…`            up to five other words may stand here.
 * Between two words of a term the language's small words (`of`, `the`, `о`, `и`) may always stand.
 * A term never reaches over the end of a sentence.
 */
export type Term = string;

/**
 * restrictive: to name it is to restrict, unless it is being repealed; enabling: to name it widens the room;
 * subject: the field alone, the direction comes from other words.
 */
export type Leaning = 'restrictive' | 'enabling' | 'subject';

/** One thing a bill can be about, with the words that show it. */
export interface Concept {
  /** Part of the rule's name: `foreign-agent` gives `ru:foreign-agent`. */
  id: string;
  terms: readonly Term[];
  /** How often a relevant bill with this concept brings the threat, 0–1. */
  threats: Partial<Record<Threat, number>>;
  /**
   * Log-odds that the bill concerns civil society: 6 settles it, 4 is clear, 3.5 just enough alone, 2 a hint,
   * 0 tells only which threat, negative speaks against. A bill starts at −3.
   */
  weight: number;
  leaning: Leaning;
  /** Counts in the text of a bill too. Off for words that stand in any bill (newspapers publish every law). */
  inText: boolean;
}

/** Everything one language needs; plain data, to be read and corrected by a lawyer. */
export interface Lexicon {
  language: 'en' | 'ru' | 'ky';
  concepts: readonly Concept[];
  /** What shares words with a concept and is something else; a match that touches one is dropped. */
  elsewhere: readonly Term[];
  /** Words that undo a restriction when they stand before it. */
  undo: readonly Term[];
  /** Words that widen the room when they stand before a subject. */
  widen: readonly Term[];
  /** Words that narrow the room in the same sentence as a subject. */
  narrow: readonly Term[];
  /** Words of which a title may wholly consist without saying what the bill is about. */
  formula: readonly Term[];
  /** Acts and fields in which such provisions often hide: a bill that names only them needs its text. */
  broad: readonly Term[];
  /** Small words that may stand between two words of a term. */
  small: readonly string[];
}

/** Terms parted by semicolons; lines may be broken anywhere. */
export function list(terms: string): Term[] {
  return terms
    .split(';')
    .map((term) => term.trim().replace(/\s+/gu, ' '))
    .filter((term) => term !== '');
}

/**
 * One row of a lexicon; the terms follow it as text: concept('assembly', 6, 'subject', { assembly: 1 })`rally; riot`.
 * `where` is `title` for concepts whose words stand in the text of any bill.
 */
export function concept(
  id: string,
  weight: number,
  leaning: Leaning,
  threats: Partial<Record<Threat, number>>,
  where: 'title' | 'title and text' = 'title and text',
): (terms: TemplateStringsArray) => Concept {
  return ([terms]) => ({ id, weight, leaning, threats, terms: list(terms as string), inText: where !== 'title' });
}
