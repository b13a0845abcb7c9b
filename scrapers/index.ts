import type { Scraper } from './kit/scraper.js';

/** Every registry, one line each. */
export const scrapers: readonly Scraper[] = [];
