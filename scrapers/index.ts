/** Every registry, one line each. */
export { kenesh } from './kg/kenesh/scraper.js';
export { sozd } from './ru/sozd/scraper.js';
