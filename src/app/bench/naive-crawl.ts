import type { Scraper } from '../../../scrapers/kit/scraper.js';
import type { Follow } from '../../domain/draft.js';
import { Fault } from '../../domain/fault.js';
import { pageAddress } from '../../pipeline/collect/page-address.js';
import { parsePage } from '../../pipeline/parse.js';
import { standInAddress } from '../reading/read-registry.js';

/** What a crawler without memory is. */
export const NAIVE_CRAWL =
  'a crawler without memory: each page reachable from the start pages, every time; robots.txt not asked';

async function answerOf(origin: string, { url, post }: Follow): Promise<Response> {
  const request = post === undefined ? {} : { method: 'POST', body: JSON.stringify(post) };
  return fetch(standInAddress(url, origin), request);
}

async function followsOf(scraper: Scraper, origin: string, page: Follow): Promise<Follow[]> {
  const answer = await answerOf(origin, page);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (!answer.ok) return [];
  try {
    return parsePage(scraper, {
      kind: page.page,
      url: page.url,
      bytes,
      contentType: answer.headers.get('content-type'),
    }).follow;
  } catch (error) {
    if (error instanceof Fault) return []; // a page that cannot be read leads nowhere
    throw error;
  }
}

/** Asks for every page that can be reached from these, once. */
export async function naiveCrawl(scraper: Scraper, origin: string, begin: readonly Follow[]): Promise<void> {
  const waiting = [...begin];
  const seen = new Set<string>();
  for (let page = waiting.shift(); page; page = waiting.shift()) {
    if (seen.has(pageAddress(page))) continue;
    seen.add(pageAddress(page));
    waiting.push(...(await followsOf(scraper, origin, page)));
  }
}
