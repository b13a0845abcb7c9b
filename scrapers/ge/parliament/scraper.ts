import { type Follow, type Reference, defineScraper } from '../../kit/index.js';
import { bill, bills, billsUrl, detailUrl, laws, lawsUrl } from './lists.js';
import { STAGES, committees, reviews, texts } from './reviews.js';

/** The same id in the address of both sites. */
function find({ url }: Reference): Follow | null {
  const id = /parliament\.ge\/(?:(?:ka\/|en\/)?legislation|(?:#|%23)law-drafting|law\/1\/bill)\/(\d+)/.exec(
    url ?? ' ',
  )?.[1];
  return id === undefined ? null : { page: 'bill', url: detailUrl(id) };
}

/**
 * The Parliament of Georgia, over two services: info.parliament.ge (laws, reviews, committees, texts) and
 * web-api.parliament.ge (numbers and sponsors). A bill has one id in both; members of a package are bills of their own.
 */
export const sakartvelosParlamenti = defineScraper({
  id: 'ge/parliament',
  title: 'საქართველოს პარლამენტი',
  titleEn: 'Parliament of Georgia',
  home: 'https://parliament.ge',
  hosts: ['https://info.parliament.ge', 'https://web-api.parliament.ge'],
  country: 'GE',
  languages: ['ka'],
  timeZone: 'Asia/Tbilisi',
  version: '1',
  every: { hours: 12 },
  pace: { secondsBetween: 5 },
  headers: { Accept: 'application/json' },
  start: () => [
    { page: 'laws', url: lawsUrl(0) },
    { page: 'bills', url: billsUrl(1) },
  ],
  find,
  expect: { min: 1, max: 30_000 },
  maxPages: 3_000,
  // The key is an id that runs on over all convocations.
  sessions: null,
  sureness: 'described',
  stages: STAGES,
  pages: { laws, bills, bill, reviews, committees, texts },
  moving: ['laws', 'bills'],
  cards: ['bill'],
  parts: ['reviews', 'committees', 'texts'],
});
