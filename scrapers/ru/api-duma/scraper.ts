import { type Follow, type Reference, type StartDays, defineScraper } from '../../kit/index.js';
import { billUrl, search, searchUrl, votes } from './answers.js';
import { STAGES } from './stages.js';

/** The whole register on the first run; then what has had an event since the last day read, under an address of its own. */
function start({ since }: StartDays): Follow[] {
  return [{ page: 'search', url: searchUrl(since), ...(since === null ? {} : { changesOnly: true as const }) }];
}

function find({ url, number }: Reference): Follow | null {
  const linked = /sozd\.(?:duma|parlament)\.gov\.ru\/bill\/(\d{1,8}-\d)(?!\d)/.exec(url ?? ' ')?.[1];
  const known = linked ?? (number?.replace(/[№\s]/gu, '') as string | undefined);
  return known !== undefined && /^\d{1,8}-\d$/.test(known) ? { page: 'search', url: billUrl(known) } : null;
}

/**
 * The State Duma's API: the same bills as СОЗД, with the last event of each and the counts of votes. An address that
 * begins at a day keeps what it showed, so that the events of a bill add up from day to day.
 */
export const apiDuma = defineScraper({
  id: 'ru/api-duma',
  secondTo: 'ru/sozd',
  title: 'API Государственной Думы',
  titleEn: 'State Duma API',
  home: 'http://api.duma.gov.ru',
  country: 'RU',
  languages: ['ru'],
  timeZone: 'Europe/Moscow',
  version: '1',
  // Once a day: two runs on one day would share an address, and the later event would take the place of the earlier.
  every: { hours: 24 },
  // 50,000 calls a day and key.
  pace: { secondsBetween: 2 },
  headers: { Accept: 'application/json' },
  keys: {
    token: 'the personal key (token) of a registered user; ask for it at http://api.duma.gov.ru/key-request',
    app_token: 'the key of the application (app_token), given together with the token',
  },
  start,
  find,
  // 31,498 in June 2022.
  expect: { min: 10_000, max: 100_000 },
  maxPages: 3_000,
  sessions: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  sureness: 'recorded',
  stages: STAGES,
  pages: { search, votes },
  parts: ['votes'],
  moving: ['search'],
});
