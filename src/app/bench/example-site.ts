import { type Scraper, type StartDays, isOfOneBill } from '../../../scrapers/kit/scraper.js';
import type { Follow } from '../../domain/draft.js';
import { type StandIn, standIn } from '../stand-in.js';
import { type ServedPage, examplePages } from './example-pages.js';

/** What stands for a list page that the examples do not hold: it shows nothing and leads nowhere. */
export const NOTHING = 'nothing';
const BLANK = { body: NOTHING, type: 'text/plain; charset=utf-8' };

/** Path and query, as a server sees them. */
export function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return decodeURI(pathname + search);
}

/** A server with pages made from examples. */
export interface ExampleSite extends StandIn {
  /** The example under each path that has one. */
  held: ReadonlyMap<string, ServedPage>;
  /**
   * Holds the pages a run begins at: where the examples know another day or session, the first of their kind. A list of
   * changes since a day shows nothing, until it is told to.
   */
  begin: (start: readonly Follow[], days: StartDays) => void;
  /** Holds a list page to which the examples only lead: it shows nothing. A card that they do not hold is answered with 404. */
  lead: (follow: Follow) => void;
  /** Shows a page from now on, also where the list would show nothing. */
  show: (path: string, page: ServedPage) => void;
}

/** A server with these pages under the addresses they carry; of two at one address the first stands. */
export async function siteOf(scraper: Scraper, pages: readonly ServedPage[]): Promise<ExampleSite> {
  const held = new Map([...pages].reverse().map((page) => [pathOf(page.url), page]));
  const shown = new Set<string>();
  const site = await standIn(Object.fromEntries(held));
  const hold = ({ page: kind, url, changesOnly }: Follow, { since }: StartDays) => {
    const path = pathOf(url);
    const example = pages.find((page) => page.kind === kind);
    if (example !== undefined && !held.has(path)) held.set(path, { ...example, url });
    const isQuiet = changesOnly === true && since !== null && url.includes(since) && !shown.has(path);
    site.put(path, isQuiet ? BLANK : (held.get(path) ?? BLANK));
  };
  return {
    ...site,
    held,
    begin: (start, days) => start.forEach((follow) => hold(follow, days)),
    lead: ({ page, url }) => {
      if (!held.has(pathOf(url)) && !isOfOneBill(scraper, page)) site.put(pathOf(url), BLANK);
    },
    show: (path, page) => {
      held.set(path, page);
      shown.add(path);
      site.put(path, page);
    },
  };
}

/** A server with a registry's examples. */
export function exampleSite(scraper: Scraper): Promise<ExampleSite> {
  return siteOf(scraper, examplePages(scraper));
}
