import { type Follow, type Reference, defineScraper } from '../../kit/index.js';
import { dossier } from './dossier.js';
import { STAGES } from './stages.js';
import { TODAY, card, list } from './today.js';

const HOME = 'https://www.assemblee-nationale.fr';
/** The legislature that sits; raise it after an election, and add it to the sessions. */
const SITTING = '17';
const PAST = /^https?:\/\/www\.assemblee-nationale\.fr\/\d{1,2}\/dossiers\/[^/?#]+\.asp/i;

/** Numbers restart with each legislature and name no page; links do. */
function find({ url }: Reference): Follow | null {
  const past = PAST.exec(url ?? 'none')?.[0];
  if (past !== undefined) return { page: 'dossier', url: past };
  const today = TODAY.exec(url ?? 'none');
  return today ? { page: 'card', url: `${HOME}/dyn/${today[1]}/dossiers/${today[2]}` } : null;
}

/** Bills of the French National Assembly: dossiers of past legislatures, and today's list and cards. */
export const assemblee = defineScraper({
  id: 'fr/assemblee',
  title: 'Assemblée nationale, dossiers législatifs',
  titleEn: 'National Assembly of France, legislative files',
  home: HOME,
  hosts: ['http://www.assemblee-nationale.fr'],
  country: 'FR',
  languages: ['fr'],
  timeZone: 'Europe/Paris',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  start: () => [{ page: 'list', url: `${HOME}/dyn/${SITTING}/dossiers` }],
  find,
  expect: { min: 1, max: 10_000 },
  maxPages: 3_000,
  sessions: ['11', '12', '13', '14', '15', '16', '17'],
  // Three dossiers of the fourteenth legislature are recorded; no page of today's site is.
  sureness: 'described',
  pageSureness: { dossier: 'recorded' },
  stages: STAGES,
  pages: { list, card, dossier },
  moving: ['list'],
  cards: ['card', 'dossier'],
});
