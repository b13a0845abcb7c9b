import { type Lexicon, type Term, termsIn } from '../../pipeline/classify/lexicon.js';

const LETTER = '[\\p{L}\\p{N}]';
const BETWEEN = '[^\\p{L}\\p{N}]+';
const ANY_WORDS = `(?:${LETTER}+${BETWEEN}){0,5}`;

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** `=form` this form only; anything else as a beginning, since a naive search knows no endings. */
function wordPattern(word: string): string {
  if (word.startsWith('=')) return escaped(word.slice(1));
  return `${word.startsWith('*') ? `${LETTER}*` : ''}${escaped(word.replace(/^\*|\*$/gu, ''))}${LETTER}*`;
}

function termPattern(term: Term): string {
  const parts = term
    .toLowerCase()
    .split(' ')
    .map((part) => (part === '…' ? ANY_WORDS : `(?:${part.split('|').map(wordPattern).join('|')})`));
  return parts.reduce((before, part) => (before.endsWith(ANY_WORDS) ? before + part : before + BETWEEN + part));
}

/** One alternation for each concept of a lexicon. */
export function naivePatterns({ concepts }: Lexicon): RegExp[] {
  return Object.values(concepts).map(
    (terms) => new RegExp(`(?<!${LETTER})(?:${termsIn(terms).map(termPattern).join('|')})(?!${LETTER})`, 'gu'),
  );
}

/** How many places any of the lists fits, in the text as it is but for its case. */
export function naiveMatches(text: string, patterns: readonly RegExp[]): number {
  const lower = text.toLowerCase();
  return patterns.reduce((sum, pattern) => sum + (lower.match(pattern)?.length ?? 0), 0);
}
