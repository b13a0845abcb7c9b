import type { BillsPageQuery } from '../../api/queries.js';

function segments(id: string): string {
  return id.split('/').map(encodeURIComponent).join('/');
}

/** Ids of bills and registries hold slashes, which stay slashes in the address. */
export const billHref = (id: string) => `/bills/${segments(id)}`;
export const registryHref = (id: string) => `/registries/${segments(id)}`;
export const appealHref = (id: string) => `/appeals/${encodeURIComponent(id)}`;
export const citationHref = (id: string) => `/c/${encodeURIComponent(id)}`;
export const snapshotHref = (sha256: string) => `/snapshots/${sha256}`;

/** The text of a document, and what differs between two; named by bytes, so that they stay. */
export const textHref = (bill: string, sha256: string) => `/texts/${sha256}/${segments(bill)}`;
export const redlineHref = (bill: string, from: string, to: string) => `/redline/${from}/${to}/${segments(bill)}`;

/** Only web addresses become links: a registry may hold anything. */
export function webAddress(url: string): string | null {
  return /^https?:\/\/[^\s]+$/i.test(url) ? url : null;
}

/** The host of an address, or the address itself when it has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

const DEFAULTS: Record<string, string> = { relevant: 'only', sort: 'relevance', page: '1', q: '' };

/** A query string that names only what differs from the defaults; `?` included, nothing when all are defaults. */
export function queryString(query: Readonly<Record<string, string | number | null | undefined>>): string {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === null || value === undefined || DEFAULTS[name] === String(value) ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}

/** The list of bills with some of its filters changed. */
export function billsHref(query: Partial<BillsPageQuery>): string {
  return `/bills${queryString(query)}`;
}
