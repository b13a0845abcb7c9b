import type { Stage } from '../domain/stage.js';
import type { SavedQuery } from '../domain/subscription.js';
import type { Direction, Threat } from '../domain/threat.js';

/** A bill as it is searched. */
export interface SearchDocument {
  /** The bill's id, such as `ru/sozd/259246-6`. */
  bill: string;
  country: string;
  registry: string;
  numbers: string[];
  /** Normalised forms of the numbers. */
  numberKeys: string[];
  title: string;
  /** Other titles and translations. */
  otherTitles: string[];
  /** BCP 47 tag of the title. */
  language: string | null;
  sponsors: string[];
  /** Words of the actions and the status. */
  actionWords: string[];
  text: string | null;
  stage: Stage | null;
  threats: Threat[];
  direction: Direction;
  relevant: boolean | null;
  introducedOn: string | null;
  lastActionOn: string | null;
}

export const FACETS = ['country', 'registry', 'stage', 'threat', 'direction'] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ['relevance', 'last-action', 'introduced'] as const;
export type Sort = (typeof SORTS)[number];

export interface SearchQuery extends SavedQuery {
  sort?: Sort;
  /** Default 20, at most 100. */
  limit?: number;
  offset?: number;
  /** Only bills judged to concern civil society; default false: all bills. */
  relevantOnly?: boolean;
  /** Answer only for these bills: how a saved search is matched against a change. */
  among?: string[];
}

export interface SearchHit {
  bill: string;
  score: number;
  /** Plain text pieces; `marked` pieces are the words found. */
  passage: { text: string; marked: boolean }[];
  /** Which field matched: number, title, translation, sponsor, action, text. */
  why: string;
}

export interface SearchResult {
  total: number;
  hits: SearchHit[];
  facets: Record<Facet, { value: string; count: number }[]>;
}

/** Nothing typed can break the query: any string is a query. Throws Fault `search.unavailable`. */
export interface SearchEngine {
  readonly name: 'postgres' | 'meilisearch';
  search(query: SearchQuery): Promise<SearchResult>;
  /** Adds or replaces; returns when the engine has accepted the documents durably. */
  put(documents: readonly SearchDocument[]): Promise<void>;
  remove(bills: readonly string[]): Promise<void>;
  count(): Promise<number>;
}
