import { CONCEPT_IDS } from './concepts.js';
import type { FeatureId } from './features.js';
import { lexiconTag } from './language.js';
import { LEXICONS } from './lexicons/index.js';
import { type Lexicon, type Term, termsIn } from './lexicon.js';
import { PROVISION_IDS } from './provisions.js';
import { TermIndex } from './terms.js';

export { LEXICONS };

/** Changes with every change of a lexicon, a weight or of the way they are applied; stored with each assessment. */
export const RULES_VERSION = 'lexicon-2';

/** What a found term is for. */
export type Role =
  { kind: 'feature'; id: FeatureId } | { kind: 'elsewhere' | 'undo' | 'widen' | 'narrow' | 'formula' | 'broad' };

/** A lexicon made ready for finding; clauses are looked for in texts alone. */
export interface Rules {
  language: string;
  undoFollows: boolean;
  titles: TermIndex<Role>;
  readonly texts: TermIndex<Role>;
}

const LISTS = ['elsewhere', 'undo', 'widen', 'narrow', 'formula', 'broad'] as const;
type Entry = { term: Term; owner: Role };

const entries = (terms: string | undefined, owner: Role): Entry[] =>
  terms === undefined ? [] : termsIn(terms).map((term) => ({ term, owner }));

function termsOf(lexicon: Lexicon): Entry[] {
  return [
    ...CONCEPT_IDS.flatMap((id) => entries(lexicon.concepts[id], { kind: 'feature', id })),
    ...LISTS.flatMap((kind) => entries(lexicon[kind], { kind })),
  ];
}

function clausesOf(lexicon: Lexicon): Entry[] {
  return PROVISION_IDS.flatMap((id) => entries(lexicon.provisions[id], { kind: 'feature', id: `clause/${id}` }));
}

function ready(lexicon: Lexicon): Rules {
  const terms = termsOf(lexicon);
  let texts: TermIndex<Role> | undefined;
  return {
    language: lexicon.language,
    undoFollows: lexicon.undoFollows === true,
    titles: new TermIndex(lexicon, terms),
    // Made when the first text comes: most bills show a title alone.
    get texts() {
      return (texts ??= new TermIndex(lexicon, [...terms, ...clausesOf(lexicon)]));
    },
  };
}

const BY_LANGUAGE = new Map(LEXICONS.map((lexicon) => [lexicon.language, lexicon]));
const RULES = new Map<string, Rules>();

/** The rules for a BCP 47 tag, made ready when first asked for; null when there is no lexicon for the language. */
export function rulesFor(tag: string): Rules | null {
  const language = lexiconTag(tag);
  const known = RULES.get(language);
  if (known !== undefined) return known;
  const lexicon = BY_LANGUAGE.get(language);
  if (lexicon === undefined) return null;
  const made = ready(lexicon);
  RULES.set(language, made);
  return made;
}
