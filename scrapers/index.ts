import { kenesh } from './kg/kenesh/scraper.js';
import type { Scraper } from './kit/scraper.js';
import { sozd } from './ru/sozd/scraper.js';

/** Every registry, one line each. */
export const scrapers: readonly Scraper[] = [
  kenesh,
  sozd,
];
