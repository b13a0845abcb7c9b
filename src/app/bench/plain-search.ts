import type { SearchDocument } from '../../ports/search-engine.js';
import type { Sql } from '../../ports/sql.js';
import type { Question } from './search-questions.js';

/** What the baseline leaves out. */
export const PLAIN =
  'to_tsvector(‘simple’) with a GIN index, ILIKE for numbers; no folding, endings, facets or passages';

const TABLES = `
  CREATE SCHEMA plain;
  CREATE TABLE plain.document (bill TEXT PRIMARY KEY, country TEXT, threats TEXT[], number TEXT, words TSVECTOR);
  CREATE INDEX ON plain.document USING GIN (words);`;

const PUT = `
  INSERT INTO plain.document SELECT r.bill, r.country, r.threats, r.numbers[1],
    to_tsvector('simple', concat_ws(' ', r.title, array_to_string(r.sponsors, ' '), array_to_string(r."actionWords", ' '), r.text))
  FROM jsonb_to_recordset($1::text::jsonb) AS r(bill text, country text, threats text[], numbers text[], title text, sponsors text[], "actionWords" text[], text text)`;

const SELECT = 'SELECT bill, count(*) OVER ()::int AS total FROM plain.document WHERE';
const FILTERS = '($2::text IS NULL OR country = $2) AND ($3::text IS NULL OR threats @> ARRAY[$3::text])';

/** The query as one writes it first, by the kind of question. */
const ASKED: Record<Question['plain'], string> = {
  words: `${SELECT} words @@ plainto_tsquery('simple', $1) AND ${FILTERS} ORDER BY ts_rank(words, plainto_tsquery('simple', $1)) DESC LIMIT 20`,
  phrase: `${SELECT} words @@ phraseto_tsquery('simple', $1) AND ${FILTERS} ORDER BY ts_rank(words, phraseto_tsquery('simple', $1)) DESC LIMIT 20`,
  number: `${SELECT} number ILIKE '%' || $1 || '%' AND ${FILTERS} LIMIT 20`,
};

export interface PlainSearch {
  put: (documents: readonly SearchDocument[]) => Promise<void>;
  /** How many bills are found; the first twenty are read. */
  search: (question: Question) => Promise<number>;
}

/** Full text search as a first version has it, in the same database. */
export async function createPlainSearch(sql: Sql, script: (text: string) => Promise<void>): Promise<PlainSearch> {
  await script(TABLES);
  return {
    put: async (documents) => void (await sql(PUT, [JSON.stringify(documents)])),
    search: async ({ plain, query }) => {
      const words = query.q?.replaceAll('"', '') ?? null;
      const rows = await sql<{ total: number }>(ASKED[plain], [words, query.country ?? null, query.threat ?? null]);
      return rows[0]?.total ?? 0;
    },
  };
}
