import { defineScraper } from '../../kit/index.js';
import { card } from './card.js';
import { HOME, ZONE, cardUrl, readKnown } from './printed.js';
import { deadlines, events, list, listOf, votes } from './registry.js';
import { STAGES } from './stages.js';

/** The cycle that began in 2026; its bills are in the JSON registry, those of the cycles before on cards. */
const CURRENT = '43';
const CYCLES = ['40', '41', '42', CURRENT];

/** Országgyűlés of Hungary: the JSON registry of the current cycle, and cards of past cycles, which no list leads to. */
export const orszaggyules = defineScraper({
  id: 'hu/parlament',
  title: 'Országgyűlés',
  titleEn: 'National Assembly of Hungary',
  home: HOME,
  hosts: ['https://parlament.hu'],
  country: 'HU',
  languages: ['hu'],
  timeZone: ZONE,
  version: '1',
  every: { hours: 24 },
  // Requests are limited by the clock hour; the limit itself is not known.
  pace: { secondsBetween: 10 },
  headers: { Accept: 'application/json, text/html', Referer: `${HOME}/web/guest/iromanyok-elozo-ciklusbeli-adatai` },
  start: () => [listOf(CURRENT)],
  // Whether a card is given without the token of a visit is not known; what comes instead is refused.
  find: (bill) => {
    const known = readKnown(bill);
    return known === null || known.cycle === CURRENT || !CYCLES.includes(known.cycle)
      ? null
      : { page: 'card', url: cardUrl(known.cycle, known.serial) };
  },
  expect: { min: 1, max: 5_000 },
  maxPages: 2_000,
  sessions: CYCLES,
  sureness: 'described',
  pageSureness: { card: 'recorded' },
  stages: STAGES,
  pages: { list, events, votes, deadlines, card },
  moving: ['list'],
  cards: ['card'],
  parts: ['events', 'votes', 'deadlines'],
});
