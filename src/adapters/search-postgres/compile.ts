import { soughtIn } from '../../domain/search-query.js';
import type { QueryNode, Word } from '../../domain/search-query.js';
import type { Sql } from '../../ports/sql.js';

/** A query in PostgreSQL's terms. */
export interface Compiled {
  /** A tsquery in text form; null asks for every bill. */
  tsquery: string | null;
  /** Lexemes of the words sought, as the index holds them. */
  lexemes: Set<string>;
  keys: string[];
}

/** Bill numbers stand in the vector as lexemes of their own, told from words by this sign. */
export const KEY_SIGN = '#';

/**
 * Each row is a word or a phrase. It is stemmed by every configuration the index contains, since what a person
 * types has no language; the texts of the queries and the lexemes come back.
 */
const STEM = `
  SELECT w.n, jsonb_agg(DISTINCT q.query::text) AS queries, jsonb_agg(to_jsonb(tsvector_to_array(q.vector))) AS lexemes
  FROM jsonb_to_recordset($1::text::jsonb) AS w(n int, lower text, folded text)
  CROSS JOIN (SELECT 'simple' AS name UNION SELECT name FROM search.configuration) AS c
  CROSS JOIN LATERAL (SELECT w.folded AS form UNION SELECT w.lower WHERE c.name <> 'simple') AS f
  CROSS JOIN LATERAL (
    SELECT phraseto_tsquery(c.name::regconfig, f.form) AS query, to_tsvector(c.name::regconfig, f.form) AS vector
  ) AS q
  WHERE numnode(q.query) > 0
  GROUP BY w.n`;

interface StemRow extends Record<string, unknown> {
  n: number;
  queries: string[];
  lexemes: string[][];
}

const formOf = (words: readonly Word[], form: keyof Word): string => words.map((word) => word[form]).join(' ');

/** Every word and phrase of a query, each once, by its text as written. */
function leavesOf(node: QueryNode, found = new Map<string, Word[]>()): Map<string, Word[]> {
  const words = node.kind === 'word' ? [node.word] : node.kind === 'phrase' ? node.words : [];
  if (words.length > 0) found.set(formOf(words, 'lower'), words);
  const below = node.kind === 'not' ? [node.of] : node.kind === 'all' || node.kind === 'any' ? node.of : [];
  below.forEach((part) => leavesOf(part, found));
  return found;
}

function quoted(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/gu, (sign) => sign + sign)}'`;
}

const alternatives = (queries: readonly string[], sign: '|' | '&'): string | null =>
  queries.length === 0 ? null : `(${queries.join(` ${sign} `)})`;

/** A node as tsquery text; null when PostgreSQL knows no word in it, and then it asks for nothing. */
function textOf(node: QueryNode, stemmed: ReadonlyMap<string, string[]>): string | null {
  if (node.kind === 'word' || node.kind === 'phrase') {
    const words = node.kind === 'word' ? [node.word] : node.words;
    return alternatives(
      (stemmed.get(formOf(words, 'lower')) ?? []).map((query) => `(${query})`),
      '|',
    );
  }
  if (node.kind === 'number')
    return alternatives(
      node.keys.map((key) => quoted(KEY_SIGN + key)),
      '|',
    );
  if (node.kind === 'not') {
    const inner = textOf(node.of, stemmed);
    return inner === null ? null : `!${inner}`;
  }
  const parts = node.of.map((part) => textOf(part, stemmed)).filter((part) => part !== null);
  return alternatives(parts, node.kind === 'all' ? '&' : '|');
}

/** Stems the words of a query in the database and makes one tsquery of them. Nothing typed reaches SQL as text. */
export async function compile(sql: Sql, node: QueryNode | null): Promise<Compiled> {
  if (node === null) return { tsquery: null, lexemes: new Set(), keys: [] };
  const sought = soughtIn(node);
  const leaves = leavesOf(node);
  sought.words.forEach((word) => leaves.set(word.lower, [word]));
  const listed = [...leaves];
  const asked = listed.map(([, words], n) => ({ n, lower: formOf(words, 'lower'), folded: formOf(words, 'folded') }));
  const rows = asked.length === 0 ? [] : await sql<StemRow>(STEM, [JSON.stringify(asked)]);
  const keyOf = (row: StemRow) => (listed[row.n] as [string, Word[]])[0];
  const stemmed = new Map(rows.map((row) => [keyOf(row), row.queries]));
  const wanted = new Set(sought.words.map((word) => word.lower));
  const lexemes = new Set(rows.filter((row) => wanted.has(keyOf(row))).flatMap((row) => row.lexemes.flat()));
  return { tsquery: textOf(node, stemmed), lexemes, keys: sought.keys };
}
