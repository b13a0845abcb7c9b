import { Meilisearch } from 'meilisearch';
import type { EnqueuedTaskPromise, Hit, Index, Settings } from 'meilisearch';
import { Fault } from '../../domain/fault.js';
import { explain, parseQuery, passageOf, soughtIn, tokensOf, wellFormed } from '../../domain/search-query.js';
import type { Token, Word } from '../../domain/search-query.js';
import { FACETS } from '../../ports/search-engine.js';
import type {
  Facet,
  SearchDocument,
  SearchEngine,
  SearchHit,
  SearchQuery,
  SearchResult,
  Sort,
} from '../../ports/search-engine.js';
import { alternatives, filterText, isOneOf } from './compile.js';
import { asSearchFault } from './meilisearch-fault.js';
import { stemsOf, stemOf } from './stems.js';
import { FILTERED, SEARCHED, storedBill, storedId } from './stored.js';
import type { StoredBill } from './stored.js';

export interface MeilisearchOptions {
  url: string;
  key?: string;
  /** The name of the index; default `bills`. */
  index?: string;
}

const SORTS: Record<Sort, string[]> = {
  relevance: [],
  'last-action': ['lastActionOn:desc', 'bill:asc'],
  introduced: ['introducedOn:desc', 'bill:asc'],
};

/** Words are folded and stemmed before they come here: the server's own guesses would answer other questions than the other engine. */
const SETTINGS: Settings = {
  searchableAttributes: SEARCHED,
  filterableAttributes: [...FILTERED],
  sortableAttributes: ['lastActionOn', 'introducedOn', 'bill'],
  rankingRules: ['sort', 'words', 'attribute', 'proximity', 'exactness', 'lastActionOn:desc', 'bill:asc'],
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  pagination: { maxTotalHits: 1_000_000 },
  faceting: { maxValuesPerFacet: 1_000 },
};

/** All that a hit is shown by, without the long text. */
const SHOWN = ['bill', 'stemmer', 'numbers', 'numberKeys', 'title', 'otherTitles', 'sponsors', 'actionWords'];

const TASK_TIMEOUT_MS = 300_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** How many bills one request carries: a thousand texts of 2 kB with their stems are some 5 MB. */
const BATCH = 1_000;

async function done(task: EnqueuedTaskPromise): Promise<void> {
  const ended = await task.waitTask({ timeout: TASK_TIMEOUT_MS, interval: 20 });
  if (ended.status === 'succeeded' || ended.error?.code === 'index_already_exists') return;
  throw new Fault(
    'search.unavailable',
    `Meilisearch did not do «${ended.type}»: ${ended.error?.message ?? ended.status}; read its log`,
    {
      engine: 'meilisearch',
      task: ended.uid,
      code: ended.error?.code,
    },
  );
}

function wholeBetween(given: number | undefined, fallback: number, most: number): number {
  return given === undefined || !Number.isFinite(given) ? fallback : Math.min(most, Math.max(0, Math.trunc(given)));
}

function filtersOf(query: SearchQuery): string[] {
  const wanted = FACETS.flatMap((facet) =>
    query[facet] === null || query[facet] === undefined ? [] : [`${facet} = ${filterText(wellFormed(query[facet]))}`],
  );
  const among = query.among ? [isOneOf('bill', query.among.map(wellFormed))] : [];
  return [...wanted, ...(query.relevantOnly ? ['relevant = true'] : []), ...among];
}

function facetsOf(distribution: Record<string, Record<string, number>>): SearchResult['facets'] {
  const of = (facet: Facet) =>
    Object.entries(distribution[facet] ?? {})
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as SearchResult['facets'];
}

/** A stored word is found when one of its stems is the stem of a word sought, under the bill's own stemmer. */
function finder(words: readonly Word[], stemmer: string): (token: Token) => boolean {
  const sought = new Set(words.map((word) => stemOf(word.lower, stemmer)));
  return (token) => stemsOf(token, stemmer).some((stem) => sought.has(stem));
}

type FoundBill = Hit<StoredBill & { numberKeys: string[] }>;

function explained(
  hit: FoundBill,
  text: string | null,
  sought: { words: Word[]; keys: string[] },
): Pick<SearchHit, 'why' | 'passage'> | null {
  const isFound = finder(sought.words, hit.stemmer);
  if (hit.numberKeys.some((key) => sought.keys.includes(key))) {
    const title = passageOf(hit.title, tokensOf(hit.title).filter(isFound));
    return {
      why: 'number',
      passage: [{ text: hit.numbers.join(', '), marked: true }, { text: ' ', marked: false }, ...title],
    };
  }
  if (sought.words.length === 0) return { why: 'filter', passage: passageOf(hit.title, []) };
  return explain({ ...hit, text }, isFound);
}

/** Reads the texts of the hits that no other field explains. */
async function textsOf(index: Index<StoredBill>, bills: readonly string[]): Promise<Map<string, string | null>> {
  if (bills.length === 0) return new Map();
  const { hits } = await index.search('', {
    filter: isOneOf('bill', bills),
    limit: bills.length,
    attributesToRetrieve: ['bill', 'text'],
  });
  return new Map(hits.map((hit) => [hit.bill, hit.text]));
}

async function search(client: Meilisearch, uid: string, query: SearchQuery): Promise<SearchResult> {
  const index = client.index<StoredBill>(uid);
  const node = parseQuery(query.q);
  const stemmers = Object.keys(
    (await index.search('', { limit: 0, facets: ['stemmer'] })).facetDistribution?.stemmer ?? {},
  ).sort();
  const sort =
    SORTS[node === null && (query.sort ?? 'relevance') === 'relevance' ? 'last-action' : (query.sort ?? 'relevance')];
  const filters = filtersOf(query);
  const answer = await client.multiSearch({
    federation: {
      limit: wholeBetween(query.limit, 20, 100),
      offset: wholeBetween(query.offset, 0, 1_000_000),
      facetsByIndex: { [uid]: [...FACETS] },
    },
    queries: alternatives(node, stemmers.length > 0 ? stemmers : ['none']).map(({ q, filter }) => ({
      indexUid: uid,
      q,
      filter: [...filter, ...filters],
      sort,
      matchingStrategy: 'all' as const,
      attributesToRetrieve: SHOWN,
      showRankingScore: true,
    })),
  });
  const found = answer.hits as FoundBill[];
  const sought = soughtIn(node);
  const first = found.map((hit) => explained(hit, null, sought));
  const texts = await textsOf(
    index,
    found.filter((_hit, n) => first[n] === null).map((hit) => hit.bill),
  );
  const hits = found.map((hit, n) => {
    const said = first[n] ??
      explained(hit, texts.get(hit.bill) ?? null, sought) ?? { why: 'text', passage: passageOf(hit.title, []) };
    return { bill: hit.bill, score: hit._rankingScore ?? 0, ...said };
  });
  const distribution = answer.facetsByIndex?.[uid]?.distribution ?? {};
  return {
    total: 'estimatedTotalHits' in answer ? (answer.estimatedTotalHits as number) : hits.length,
    hits,
    facets: facetsOf(distribution),
  };
}

/** Search by a Meilisearch server (1.21). The index is made with its settings when it is first used. */
export function createMeilisearch({ url, key, index: uid = 'bills' }: MeilisearchOptions): SearchEngine {
  const client = new Meilisearch({ host: url, apiKey: key, timeout: REQUEST_TIMEOUT_MS });
  const index = client.index<StoredBill>(uid);
  let ready: Promise<void> | null = null;

  async function prepare(): Promise<void> {
    await done(client.createIndex(uid, { primaryKey: 'id' }));
    await done(index.updateSettings(SETTINGS));
  }
  async function prepared<T>(work: () => Promise<T>): Promise<T> {
    try {
      await (ready ??= prepare());
      return await work();
    } catch (error) {
      // The server may come back empty: the next call looks again.
      ready = null;
      throw asSearchFault(error, url);
    }
  }
  async function put(documents: readonly SearchDocument[]): Promise<void> {
    const latest = [...new Map(documents.map((document) => [document.bill, document])).values()];
    for (let at = 0; at < latest.length; at += BATCH)
      await done(index.addDocuments(latest.slice(at, at + BATCH).map(storedBill)));
  }
  return {
    name: 'meilisearch',
    search: (query) => prepared(() => search(client, uid, query)),
    put: (documents) => prepared(() => put(documents)),
    remove: (bills) => prepared(() => done(index.deleteDocuments(bills.map((bill) => storedId(wellFormed(bill)))))),
    count: () => prepared(async () => (await index.getStats()).numberOfDocuments),
  };
}
