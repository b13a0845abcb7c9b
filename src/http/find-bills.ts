import type { BillRow, Library } from '../ports/library.js';
import type { SearchEngine, SearchHit, SearchQuery, SearchResult } from '../ports/search-engine.js';

/** A bill of a list and why it was found. */
export interface FoundBill {
  row: BillRow;
  hit: SearchHit;
}

export interface FoundBills {
  total: number;
  facets: SearchResult['facets'];
  found: FoundBill[];
}

/** Searches, then reads the rows of the page shown; the order is the search's. */
export async function findBills(search: SearchEngine, library: Library, query: SearchQuery): Promise<FoundBills> {
  const { total, facets, hits } = await search.search(query);
  const rows = new Map((await library.billRows(hits.map(({ bill }) => bill))).map((row) => [row.id, row]));
  const found = hits.flatMap((hit) => {
    const row = rows.get(hit.bill);
    return row === undefined ? [] : [{ row, hit }];
  });
  return { total, facets, found };
}
