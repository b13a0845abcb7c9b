import { describe, expect, it } from '@jest/globals';
import { madeScraper } from '../../test/harness/bills.js';
import { type Scraper, defineScraper } from './scraper.js';

describe('a registry that is described wrongly never runs', () => {
  it.each<[string, Partial<Scraper>, string]>([
    ['an id without a country', { id: 'sozd' }, '«sozd» is not <country>/<name>'],
    ['an id in capitals', { id: 'RU/sozd' }, 'is not <country>/<name>'],
    ['no pages', { pages: {} }, 'xx/made has no pages'],
    ['bounds the wrong way round', { expect: { min: 2, max: 1 } }, 'expect.min is above expect.max'],
  ])('%s', (_, given, words) => expect(() => defineScraper(madeScraper(given))).toThrow(words));
});

it('a registry does not change once it is described', () => {
  const scraper = defineScraper(madeScraper());
  expect(Object.isFrozen(scraper)).toBe(true);
});
