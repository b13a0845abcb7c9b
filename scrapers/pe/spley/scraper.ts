import { defineScraper } from '../../kit/index.js';
import { ARCHIVE, PORTAL, find, start } from './identity.js';
import { HOSTS, readBill, readLaw, readList } from './pages.js';
import { STAGES } from './stages.js';

/** Bills of Peru: the search behind the portal's page of scripts, single files, and the archive's law files. */
export const spley = defineScraper({
  id: 'pe/spley',
  title: 'Congreso de la República del Perú, Proyectos de Ley',
  titleEn: 'Congress of Peru, bills',
  home: PORTAL,
  hosts: [...HOSTS, ARCHIVE],
  country: 'PE',
  languages: ['es'],
  timeZone: 'America/Lima',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  headers: { Accept: 'application/json, text/html' },
  start,
  find,
  expect: { min: 1, max: 25_000 },
  maxPages: 400,
  sessions: ['2021', '2026'],
  // Rows are known from other people's clients and their output; the law file is recorded.
  sureness: 'described',
  pageSureness: { law: 'recorded' },
  stages: STAGES,
  // The list is read every day and a file only by a link, so the list's state stands; the archive has the last word: a law.
  pages: { bill: readBill, list: readList, law: readLaw },
  moving: ['list'],
  cards: ['bill', 'law'],
});
