import { defineScraper } from '../../kit/index.js';
import { API, HOME, ORKA, find, listPage } from './addresses.js';
import { act, list, process } from './api.js';
import { old } from './old.js';
import { opinions, sittings, web } from './site.js';
import { STAGES } from './stages.js';

/** Bills of the Polish Sejm: the API for today's, the pages of the site for what it does not date, the older pages for terms 3 to 6. */
export const sejm = defineScraper({
  id: 'pl/sejm',
  title: 'Sejm Rzeczypospolitej Polskiej',
  titleEn: 'Sejm of the Republic of Poland',
  home: HOME,
  hosts: [API, ORKA, 'http://www.sejm.gov.pl', 'http://orka.sejm.gov.pl'],
  country: 'PL',
  languages: ['pl'],
  timeZone: 'Europe/Warsaw',
  version: '1',
  every: { hours: 12 },
  pace: { secondsBetween: 5 },
  start: () => [listPage(0)],
  find,
  expect: { min: 1, max: 10_000 },
  maxPages: 20_000,
  sessions: Array.from({ length: 10 }, (_, index) => String(index + 1)),
  sureness: 'recorded',
  pageSureness: { list: 'described', act: 'described' },
  stages: STAGES,
  pages: { list, process, web, old, sittings, opinions, act },
  moving: ['list'],
  cards: ['process', 'web', 'old'],
  parts: ['sittings', 'opinions', 'act'],
});
