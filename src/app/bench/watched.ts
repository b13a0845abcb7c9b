import type { PageReader, Scraper } from '../../../scrapers/kit/scraper.js';
import type { Follow } from '../../domain/draft.js';
import { NOTHING, type ExampleSite, pathOf } from './example-site.js';

/** A scraper that tells of which kind each page is that it led to. */
export interface Watched {
  scraper: Scraper;
  /** By path and query; undefined for what it never led to, such as robots.txt. */
  kindOf: (path: string) => string | undefined;
}

/** The same scraper, watched; the site learns where it leads. It accepts few bills, as examples hold few. */
export function watched(scraper: Scraper, site: Pick<ExampleSite, 'begin' | 'lead'>): Watched {
  const kinds = new Map<string, string>();
  const noted = (follow: Follow): Follow => {
    kinds.set(pathOf(follow.url), follow.page);
    site.lead(follow);
    return follow;
  };
  const reader =
    (read: PageReader): PageReader =>
    (page) => {
      if (page.text === NOTHING) return {};
      const result = read(page);
      result.follow?.forEach(noted);
      return result;
    };
  const find: NonNullable<Scraper['find']> = (bill) => {
    const found = scraper.find?.(bill) ?? null;
    return found === null ? null : noted(found);
  };
  const start: Scraper['start'] = (days) => {
    const pages = scraper.start(days).map(noted);
    site.begin(pages, days);
    return pages;
  };
  const pages = Object.fromEntries(Object.entries(scraper.pages).map(([kind, read]) => [kind, reader(read)]));
  return {
    scraper: { ...scraper, expect: { ...scraper.expect, min: 0 }, start, find, pages },
    kindOf: (path) => kinds.get(path),
  };
}
