import { performance } from 'node:perf_hooks';
import { type Database, embeddedDatabase } from '../../adapters/prisma/database.js';
import { openInMemory } from '../../adapters/prisma/embedded.js';
import { createMeilisearch } from '../../adapters/search-meilisearch/meilisearch.js';
import { createPostgresSearch } from '../../adapters/search-postgres/postgres-search.js';
import type { SearchDocument, SearchEngine } from '../../ports/search-engine.js';
import { migrationsFolder } from '../program.js';
import { madeSearchDocuments } from './made-search-documents.js';
import { perCall } from './measure.js';
import { MEILISEARCH_PACKAGE, startMeilisearch } from './meilisearch-server.js';
import { PLAIN, type PlainSearch, createPlainSearch } from './plain-search.js';
import { type BenchRow, type BenchSettings, type Measured, row } from './report.js';
import { type Question, questions } from './search-questions.js';

const BILLS = 10_000;
const CALLS_A_ROUND = 8;

interface Answered {
  ms: number[];
  /** Bills found, over all calls. */
  found: number;
}

async function ask(asked: readonly Question[], search: (question: Question) => Promise<number>): Promise<Answered> {
  const answered: Answered = { ms: [], found: 0 };
  for (const question of asked) {
    const start = performance.now();
    answered.found += await search(question);
    answered.ms.push(performance.now() - start);
  }
  return answered;
}

async function kindRow(title: string, asked: readonly Question[], engine: SearchEngine, plain: PlainSearch): Promise<BenchRow> {
  const ours = async ({ query }: Question) => (await engine.search(query)).total;
  await ask(asked.slice(0, CALLS_A_ROUND), ours);
  await ask(asked.slice(0, CALLS_A_ROUND), plain.search);
  const [mine, theirs] = [await ask(asked, ours), await ask(asked, plain.search)];
  const work = `${title}: ${asked.length} calls, ${mine.found} found, ${theirs.found} by the baseline`;
  return row('search', work, perCall(mine.ms), { what: PLAIN, ...perCall(theirs.ms) });
}

async function engineRows(name: string, engine: SearchEngine, plain: PlainSearch, rounds: number): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const { kind, asked } of questions(rounds * CALLS_A_ROUND)) rows.push(await kindRow(`${name}, ${kind}`, asked, engine, plain));
  return rows;
}

async function meilisearchRows(documents: readonly SearchDocument[], plain: PlainSearch, rounds: number): Promise<Measured> {
  const server = await startMeilisearch();
  if (server === null) return { rows: [], skipped: [`search on Meilisearch: the optional package ${MEILISEARCH_PACKAGE} is not installed`] };
  try {
    const engine = createMeilisearch(server);
    await engine.put(documents);
    return { rows: await engineRows('Meilisearch', engine, plain, rounds) };
  } finally {
    await server.close();
  }
}

async function onDatabase(db: Database, { rounds, say }: BenchSettings): Promise<Measured> {
  const documents = madeSearchDocuments(BILLS);
  const engine = createPostgresSearch(db.sql);
  const plain = await createPlainSearch(db.sql, db.script);
  say(`search: indexing ${BILLS} bills …`);
  await engine.put(documents);
  await plain.put(documents);
  await db.script('ANALYZE');
  const own = await engineRows('PostgreSQL', engine, plain, rounds);
  const server = await meilisearchRows(documents, plain, rounds);
  return { rows: [...own, ...server.rows], skipped: server.skipped };
}

/** Search by kind of question on an embedded PostgreSQL in memory, and on a Meilisearch server when one can be started. */
export async function benchSearch(settings: BenchSettings): Promise<Measured> {
  const db = await embeddedDatabase(await openInMemory(), migrationsFolder);
  try {
    return await onDatabase(db, settings);
  } finally {
    await db.close();
  }
}
