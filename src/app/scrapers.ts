import * as listed from '../../scrapers/index.js';
import type { Scraper } from '../../scrapers/kit/scraper.js';

/** Every registry that `scrapers/index.ts` exports. */
export const scrapers: readonly Scraper[] = Object.values(listed);
