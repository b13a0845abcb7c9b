import { Fault } from '../../domain/fault.js';
import { parseQuery, wellFormed } from '../../domain/search-query.js';
import { FACETS } from '../../ports/search-engine.js';
import type { Facet, SearchDocument, SearchEngine, SearchQuery, SearchResult } from '../../ports/search-engine.js';
import type { Sql } from '../../ports/sql.js';
import { compile, KEY_SIGN } from './compile.js';
import { explainAll } from './explain.js';
import type { FoundBill } from './explain.js';
import { documentRow } from './rows.js';
import { selectStatement } from './select.js';

interface Answer extends Record<string, unknown> {
  total: number;
  facets: { facet: Facet; value: string; bills: number }[] | null;
  hits: FoundBill[] | null;
}

const COLUMNS = `country text, registry text, stage text, threats text[], direction text, relevant boolean,
  introduced_on text, last_action_on text, number_keys text[], title text, other_titles text[], numbers text[],
  sponsors text[], action_words text[], language text, configurations text[], body text`;
const NAMES = COLUMNS.split(',').map((column) => column.trim().split(' ')[0] as string);

const PUT = `
  INSERT INTO search.document (bill, ${NAMES.join(', ')}, title_words, words)
  SELECT r.bill, ${NAMES.map((name) => `r.${name}`).join(', ')}, search.vector(r.title_parts),
    search.vector(r.parts) || array_to_tsvector(ARRAY(SELECT '${KEY_SIGN}' || key FROM unnest(r.number_keys) AS key))
  FROM jsonb_to_recordset($1::text::jsonb) AS r(bill text, ${COLUMNS}, title_parts jsonb, parts jsonb)
  ON CONFLICT (bill) DO UPDATE SET
    ${[...NAMES, 'title_words', 'words'].map((name) => `${name} = excluded.${name}`).join(', ')}`;

const PUT_CONFIGURATIONS = `
  INSERT INTO search.configuration (name) SELECT jsonb_array_elements_text($1::text::jsonb)
  ON CONFLICT (name) DO NOTHING`;

const REMOVE =
  'DELETE FROM search.document WHERE bill = ANY (ARRAY(SELECT jsonb_array_elements_text($1::text::jsonb)))';

/** How many bills one statement stores. */
const BATCH = 200;

/** What the database or its driver says when the index is not there or the server is not reached. */
const UNAVAILABLE: Record<string, string> = {
  '3F000': 'the schema «search» is missing; apply the migrations and run `tracker verify`',
  '42P01': 'a table of the schema «search» is missing; apply the migrations and run `tracker verify`',
  '57P01': 'the server is shutting down; start it and try again',
  '57P03': 'the server is still starting; try again in a minute',
  '08006': 'the connection broke; check DATABASE_URL and the server',
  ECONNREFUSED: 'the server does not answer; check DATABASE_URL and start the server',
};

function asFault(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ' ';
  const advice = UNAVAILABLE[code];
  return advice
    ? new Fault('search.unavailable', `PostgreSQL search cannot answer: ${advice}`, { engine: 'postgres', code })
    : error;
}

function wholeBetween(given: number | undefined, fallback: number, most: number): number {
  return given === undefined || !Number.isFinite(given) ? fallback : Math.min(most, Math.max(0, Math.trunc(given)));
}

function facetsOf(rows: Answer['facets']): SearchResult['facets'] {
  const of = (facet: Facet) =>
    (rows ?? [])
      .filter((row) => row.facet === facet)
      .map(({ value, bills }) => ({ value, count: bills }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as SearchResult['facets'];
}

/** Texts of a query without what PostgreSQL refuses. */
function cleanQuery(query: SearchQuery): SearchQuery {
  return JSON.parse(JSON.stringify(query), (_key, value: unknown) =>
    typeof value === 'string' ? wellFormed(value) : value,
  ) as SearchQuery;
}

async function search(sql: Sql, given: SearchQuery): Promise<SearchResult> {
  const query = cleanQuery(given);
  const compiled = await compile(sql, parseQuery(query.q));
  const page = { limit: wholeBetween(given.limit, 20, 100), offset: wholeBetween(given.offset, 0, 1_000_000_000) };
  const statement = selectStatement(query, compiled, page);
  const [answer] = await sql<Answer>(statement.text, statement.values);
  if (!answer) throw new Error('the search statement gives exactly one row; it gave none');
  const hits = await explainAll(sql, answer.hits ?? [], compiled.lexemes);
  return { total: answer.total, hits, facets: facetsOf(answer.facets) };
}

async function put(sql: Sql, documents: readonly SearchDocument[]): Promise<void> {
  // One statement may not touch a row twice: of two documents for one bill the later counts.
  const rows = [...new Map(documents.map((document) => [document.bill, document])).values()];
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH).map(documentRow);
    const configurations = [...new Set(batch.flatMap((row) => row.configurations))].sort();
    await sql(PUT_CONFIGURATIONS, [JSON.stringify(configurations)]);
    await sql(PUT, [JSON.stringify(batch)]);
  }
}

/**
 * Search by PostgreSQL full text, embedded or server, in the schema `search` of the same database. Documents are
 * durable when the caller's transaction is, or at once without one.
 */
export function createPostgresSearch(sql: Sql): SearchEngine {
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw asFault(error);
    }
  };
  return {
    name: 'postgres',
    search: (query) => guarded(() => search(sql, query)),
    put: (documents) => guarded(() => put(sql, documents)),
    remove: (bills) => guarded(async () => void (await sql(REMOVE, [JSON.stringify(bills.map(wellFormed))]))),
    count: () =>
      guarded(async () => (await sql<{ n: number }>('SELECT count(*)::int AS n FROM search.document'))[0]?.n ?? 0),
  };
}
