import type { Concept, Lexicon, Term } from './lexicon.js';
import { ENGLISH } from './lexicon-en.js';
import { KYRGYZ } from './lexicon-ky.js';
import { RUSSIAN } from './lexicon-ru.js';
import { TermIndex } from './terms.js';

/** Changes with every change of a lexicon or of the way it is applied; stored with each assessment. */
export const RULES_VERSION = 'lexicon-1';

/** What a found term is for. */
export type Role =
  { kind: 'concept'; concept: Concept } | { kind: 'elsewhere' | 'undo' | 'widen' | 'narrow' | 'formula' | 'broad' };

/** A lexicon made ready for finding. */
export interface Rules {
  language: Lexicon['language'];
  index: TermIndex<Role>;
}

const LISTS = ['elsewhere', 'undo', 'widen', 'narrow', 'formula', 'broad'] as const;

function* termsOf(lexicon: Lexicon): Generator<{ term: Term; owner: Role }> {
  for (const concept of lexicon.concepts) {
    const owner: Role = { kind: 'concept', concept };
    for (const term of concept.terms) yield { term, owner };
  }
  for (const kind of LISTS) {
    const owner: Role = { kind };
    for (const term of lexicon[kind]) yield { term, owner };
  }
}

function ready(lexicon: Lexicon): Rules {
  return { language: lexicon.language, index: new TermIndex(lexicon.language, lexicon.small, termsOf(lexicon)) };
}

export const LEXICONS: readonly Lexicon[] = [ENGLISH, RUSSIAN, KYRGYZ];

const RULES = new Map<string, Rules>(LEXICONS.map((lexicon) => [lexicon.language, ready(lexicon)]));

/** The rules for a BCP 47 tag; null when there is no lexicon for the language. */
export function rulesFor(tag: string): Rules | null {
  return RULES.get(tag.split('-')[0] as string) ?? null;
}
