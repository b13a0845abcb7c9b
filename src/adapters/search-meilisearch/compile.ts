import type { QueryNode, Word } from '../../domain/search-query.js';
import { stemOf } from './stems.js';
import { EVERY_BILL, keyWord } from './stored.js';

/** One query to Meilisearch in its own syntax, and the bills it is asked of. Queries stand for alternatives. */
export interface Alternative {
  q: string;
  filter: string[];
}

/** What must hold together; `not` on a leaf only. */
interface Leaf {
  not: boolean;
  node: Extract<QueryNode, { kind: 'word' | 'phrase' | 'number' }>;
}
type Conjunction = Leaf[];

/** More alternatives than this are not sent; the numbers are then sought as words, which have one reading. */
const MOST_ALTERNATIVES = 24;

/** A string in Meilisearch's filter language. */
export function filterText(text: string): string {
  return `"${text.replace(/["\\]/gu, (sign) => `\\${sign}`)}"`;
}

export const isOneOf = (attribute: string, values: readonly string[]): string =>
  `${attribute} IN [${values.map(filterText).join(', ')}]`;

/** Keys that differ in separators only are one word. */
function spreadNumber(keys: readonly string[], not: boolean): Conjunction[] {
  const apart = [...new Map(keys.map((key) => [keyWord(key), key])).values()];
  const leaves = apart.map((key): Leaf => ({ not, node: { kind: 'number', keys: [key] } }));
  return not ? [leaves] : leaves.map((leaf) => [leaf]);
}

/** A node as alternatives of leaves that must hold together. */
function spread(node: QueryNode, not = false): Conjunction[] {
  if (node.kind === 'not') return spread(node.of, !not);
  if (node.kind === 'number') return spreadNumber(node.keys, not);
  if (node.kind === 'word' || node.kind === 'phrase') return [[{ not, node }]];
  const parts = node.of.map((part) => spread(part, not));
  if ((node.kind === 'any') !== not) return parts.flat();
  return parts.reduce((all, part) => all.flatMap((left) => part.map((right) => [...left, ...right])), [
    [],
  ] as Conjunction[]);
}

/** How many alternatives a node has, counted without making them. */
function width(node: QueryNode, not = false): number {
  if (node.kind === 'not') return width(node.of, !not);
  if (node.kind === 'number') return spreadNumber(node.keys, not).length;
  if (node.kind !== 'all' && node.kind !== 'any') return 1;
  const parts = node.of.map((part) => width(part, not));
  return (node.kind === 'any') !== not ? parts.reduce((a, b) => a + b, 0) : parts.reduce((a, b) => a * b, 1);
}

/** The node without the numbers that could also be read as words. */
function withoutNumbers(node: QueryNode): QueryNode {
  if (node.kind === 'not') return { kind: 'not', of: withoutNumbers(node.of) };
  if (node.kind !== 'all' && node.kind !== 'any') return node;
  const kept = node.of.filter((part) => part.kind !== 'number');
  return { kind: node.kind, of: (kept.length > 0 ? kept : node.of).map(withoutNumbers) };
}

/** The alternatives of a query, or the one that asks for every bill. */
export function conjunctions(node: QueryNode | null): Conjunction[] {
  if (node === null) return [[]];
  return spread(width(node) > MOST_ALTERNATIVES ? withoutNumbers(node) : node);
}

function wordsText(words: readonly Word[], stemmer: string): string {
  return words.map((word) => stemOf(word.lower, stemmer)).join(' ');
}

/** A leaf as Meilisearch writes it; what may be any of several numbers was spread before. */
function leafText({ not, node }: Leaf, stemmer: string): string {
  const words =
    node.kind === 'number'
      ? node.keys.map(keyWord)[0]
      : wordsText(node.kind === 'word' ? [node.word] : node.words, stemmer);
  return `${not ? '-' : ''}${node.kind === 'phrase' ? `"${words}"` : words}`;
}

function asked(conjunction: Conjunction, stemmer: string): string {
  const onlyAbsent = conjunction.length > 0 && conjunction.every((leaf) => leaf.not);
  return [...(onlyAbsent ? [EVERY_BILL] : []), ...conjunction.map((leaf) => leafText(leaf, stemmer))].join(' ');
}

/** Every alternative under every stemmer of the index; stemmers that leave the same words share one query. */
export function alternatives(node: QueryNode | null, stemmers: readonly string[]): Alternative[] {
  return conjunctions(node).flatMap((conjunction) => {
    const sharing = new Map<string, string[]>();
    for (const stemmer of stemmers) {
      const q = asked(conjunction, stemmer);
      sharing.set(q, [...(sharing.get(q) ?? []), stemmer]);
    }
    return [...sharing].map(([q, under]) => ({
      q,
      filter: under.length === stemmers.length ? [] : [isOneOf('stemmer', under)],
    }));
  });
}
