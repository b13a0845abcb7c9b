import { defineScraper } from '../../kit/index.js';
import { CAMARA, HOME, find, start } from './addresses.js';
import { readBill, readList } from './bill.js';
import { STAGES } from './stages.js';
import { readChamberVotes, readSenateVotes } from './votes.js';

/** Bills of Chile: the Senate's record of both chambers' steps, and the votes of each chamber from its own service. */
export const senadoChile = defineScraper({
  id: 'cl/senado',
  title: 'Senado de Chile, tramitación de proyectos',
  titleEn: 'Senate of Chile, progress of bills (with the votes of both chambers)',
  home: HOME,
  hosts: [CAMARA],
  country: 'CL',
  languages: ['es'],
  timeZone: 'America/Santiago',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  headers: { Accept: 'text/xml, application/xml' },
  // A month of changes in one answer, some forty kilobytes for a long bill.
  maxBytes: 100_000_000,
  start,
  find,
  expect: { min: 0, max: 5000 },
  maxPages: 6000,
  // The bulletin is unique for ever; a legislature ends without ending its bills.
  sessions: null,
  sureness: 'recorded',
  pageSureness: { list: 'described' },
  stages: STAGES,
  pages: { list: readList, bill: readBill, senatevotes: readSenateVotes, chambervotes: readChamberVotes },
  moving: ['list'],
  cards: ['bill'],
  parts: ['senatevotes', 'chambervotes'],
});
