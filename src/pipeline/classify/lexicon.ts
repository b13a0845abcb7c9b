import type { ConceptId } from './concepts.js';
import type { ProvisionId } from './provisions.js';

/**
 * How a term is written in a lexicon. A term is a row of words separated by spaces:
 *   `agent`        the word in any inflected form (the language's inflection decides; where endings are listed, the
 *                  term stands in the bare form that remains);
 *   `extremis*`    any word that begins so;
 *   `*gesetz`      any word that ends so; `*verein*` any word that has it inside (compounds);
 *   `=ngo`         this form only;
 *   `ban|limit`    any of these;
 *   `…`            up to five other words may stand here.
 * Between two words of a term the language's small words (`of`, `the`, `о`, `и`) may always stand.
 * A term never reaches over the end of a sentence. Case and the marks of Latin and Greek letters, Arabic and
 * Hebrew vowel signs do not matter. In a language written without spaces a term is the run of signs itself.
 */
export type Term = string;

/** Terms parted by semicolons; lines may be broken anywhere. */
export type Terms = string;

/** How a language bends its words. */
export type Inflection =
  /** By the Snowball stemmer of this name. @see https://snowballstem.org/algorithms/ */
  | { snowball: string }
  /**
   * By taking off endings (and prefixes, such as the Hebrew article), the longest chains `layers` deep; what
   * remains has at least `least` letters. `hardens` says which last letter a root has when an ending that begins
   * with a vowel was taken off (Kyrgyz `г` ← `к`).
   */
  | {
      endings: string;
      prefixes?: string;
      layers: number;
      least: number;
      hardens?: Readonly<Record<string, string>>;
    }
  /** Written without spaces: terms are found anywhere in a run of signs. */
  | { spaces: false };

/** Everything one language needs; plain data, to be read and corrected by a lawyer. */
export interface Lexicon {
  /** BCP 47 primary tag. */
  language: string;
  /** What the lexicon rests on: names of acts, official translations. */
  sources: string;
  inflection: Inflection;
  /** Letters that are often typed as others: `ө>о ү>у`; both sides are compared so. */
  alike?: string;
  /** Words by which the language is known, in the forms in which they stand in titles. */
  tells: string;
  /** The words of each concept; see concepts.ts for what each means. */
  concepts: Readonly<Partial<Record<ConceptId, Terms>>>;
  /** The words of each kind of clause that matters in a text; see provisions.ts. */
  provisions: Readonly<Partial<Record<ProvisionId, Terms>>>;
  /** What shares words with a concept and is something else; a match that touches one is dropped. */
  elsewhere: Terms;
  /** Words that undo a restriction when they stand before it … */
  undo: Terms;
  /** … or behind it, where the verb stands last («… törvény hatályon kívül helyezéséről»). Default: before alone. */
  undoFollows?: boolean;
  /** Words that widen the room when they stand before a subject. */
  widen: Terms;
  /** Words that narrow the room in the same sentence as a subject. */
  narrow: Terms;
  /** Words of which a title may wholly consist without saying what the bill is about. */
  formula: Terms;
  /** Acts and fields in which such provisions often hide: a bill that names only them needs its text. */
  broad: Terms;
  /** Small words that may stand between two words of a term, in all their forms. */
  small: string;
}

/** The terms of a list. */
export function termsIn(terms: Terms): Term[] {
  return terms
    .split(';')
    .map((term) => term.trim().replace(/\s+/gu, ' '))
    .filter((term) => term !== '');
}
