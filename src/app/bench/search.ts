import { performance } from 'node:perf_hooks';
import { type Database, embeddedDatabase } from '../../adapters/prisma/database.js';
import { openInMemory } from '../../adapters/prisma/embedded.js';
import { createMeilisearch } from '../../adapters/search-meilisearch/meilisearch.js';
import { createPostgresSearch } from '../../adapters/search-postgres/postgres-search.js';
import type { SearchEngine } from '../../ports/search-engine.js';
import { migrationsFolder } from '../program.js';
import { madeSearchDocuments } from './made-search-documents.js';
import { perCall } from './measure.js';
import { MEILISEARCH_PACKAGE, startMeilisearch } from './meilisearch-server.js';
import { PLAIN, type PlainSearch, createPlainSearch } from './plain-search.js';
import { type BenchRow, type BenchSettings, type Measured, row } from './report.js';
import { type Question, questions } from './search-questions.js';

const BILLS = 10_000;
const CALLS_A_ROUND = 5;

interface Answered {
  ms: number[];
  /** Bills found, over all calls. */
  found: number;
}

type Search = (question: Question) => Promise<number>;

async function ask(answered: Answered, question: Question, search: Search): Promise<void> {
  const start = performance.now();
  answered.found += await search(question);
  answered.ms.push(performance.now() - start);
}

/** Both answer each question in turn, so that a busy machine slows both. */
async function askBoth(
  asked: readonly Question[],
  ours: Search,
  plain: Search,
): Promise<{ mine: Answered; theirs: Answered }> {
  const [mine, theirs]: [Answered, Answered] = [
    { ms: [], found: 0 },
    { ms: [], found: 0 },
  ];
  for (const question of asked) {
    await ask(mine, question, ours);
    await ask(theirs, question, plain);
  }
  return { mine, theirs };
}

async function kindRow(
  name: string,
  kind: string,
  asked: readonly Question[],
  { engine, plain }: Engines,
): Promise<BenchRow> {
  const ours: Search = async ({ query }) => (await engine.search(query)).total;
  await askBoth(asked.slice(0, CALLS_A_ROUND), ours, plain.search);
  const { mine, theirs } = await askBoth(asked, ours, plain.search);
  const work = `${kind}: ${asked.length} calls, ${mine.found} found, ${theirs.found} by the baseline`;
  return row(name, work, perCall(mine.ms), { what: PLAIN, ...perCall(theirs.ms) });
}

interface Engines {
  engine: SearchEngine;
  plain: PlainSearch;
}

/** Every kind of question, put to the engine and to the plain search over the same bills. */
async function engineRows(name: string, engines: Engines, { rounds, say }: BenchSettings): Promise<BenchRow[]> {
  const documents = madeSearchDocuments(BILLS);
  say(`${name}: indexing ${BILLS} bills …`);
  await engines.engine.put(documents);
  await engines.plain.put(documents);
  const rows: BenchRow[] = [];
  for (const { kind, asked } of questions(rounds * CALLS_A_ROUND)) rows.push(await kindRow(name, kind, asked, engines));
  return rows;
}

async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await embeddedDatabase(await openInMemory(), migrationsFolder);
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

/** Search by kind of question on an embedded PostgreSQL in memory. */
export function benchSearch(settings: BenchSettings): Promise<Measured> {
  return withDatabase(async (db) => {
    const engines = { engine: createPostgresSearch(db.sql), plain: await createPlainSearch(db.sql, db.script) };
    return { rows: await engineRows('search', engines, settings) };
  });
}

/** The same questions to a Meilisearch server, when one can be started here. */
export async function benchMeilisearch(settings: BenchSettings): Promise<Measured> {
  const server = await startMeilisearch();
  if (server === null)
    return { rows: [], skipped: [`meilisearch: the optional package ${MEILISEARCH_PACKAGE} is not installed`] };
  try {
    return await withDatabase(async (db) => {
      const engines = { engine: createMeilisearch(server), plain: await createPlainSearch(db.sql, db.script) };
      return { rows: await engineRows('meilisearch', engines, settings) };
    });
  } finally {
    await server.close();
  }
}
