import { type Follow, type Reference, type StartDays, defineScraper } from '../../kit/index.js';
import { API, cardUrl, listUrl, readCard, readList } from './rows.js';
import { STAGES } from './stages.js';

const WEEK_MS = 7 * 86_400_000;
const weekOf = (day: string) => Math.floor(Date.parse(day) / WEEK_MS);

/** The list begins with the newest papers, so older bills that move are seen by a full pass, once a week. */
function start({ since, today }: StartDays): Follow[] {
  const isFullPass = since === null || weekOf(since) !== weekOf(today);
  return [{ page: 'list', url: listUrl(0, isFullPass), ...(isFullPass ? {} : { changesOnly: true as const }) }];
}

/** Old and new links end in the same identifier: /expediente/127714, /web/expediente/127714. A printed number is not asked for anywhere. */
function find({ url }: Reference): Follow | null {
  const id = /^https?:\/\/silpy\.congreso\.gov\.py\/(?:web\/)?expediente\/(\d+)/.exec(url ?? 'none')?.[1];
  return id === undefined ? null : { page: 'bill', url: cardUrl(id) };
}

/** Bills of Paraguay from the open data of both chambers. */
export const silpy = defineScraper({
  id: 'py/congreso',
  title: 'Congreso Nacional del Paraguay, SILpy',
  titleEn: 'National Congress of Paraguay, open legislative data',
  home: 'https://silpy.congreso.gov.py',
  hosts: [new URL(API).origin],
  country: 'PY',
  languages: ['es'],
  timeZone: 'America/Asuncion',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  headers: { Accept: 'application/json' },
  start,
  find,
  expect: { min: 1, max: 20_000 },
  maxPages: 8000,
  // By the constitution the chambers rest from 21 December to 1 March.
  recess: [{ from: '12-21', to: '02-28' }],
  sessions: null,
  // The rows are recorded (written back from a table); envelope, paging and the card come from other people's clients.
  sureness: 'described',
  stages: STAGES,
  pages: { list: readList, bill: readCard },
  moving: ['list'],
  cards: ['bill'],
});
