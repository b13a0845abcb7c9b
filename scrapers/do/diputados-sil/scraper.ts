import { type Follow, type Reference, type StartDays, defineScraper } from '../../kit/index.js';
import { HOME, listUrl, readList, readSteps, steps } from './pages.js';
import { STAGES } from './stages.js';

const WEEK_MS = 7 * 86_400_000;
const weekOf = (day: string) => Math.floor(Date.parse(day) / WEEK_MS);

/** Ten rows a page: a full pass takes hundreds of requests, so it is made once a week, for the states of older bills. */
function start({ since, today }: StartDays): Follow[] {
  const isFullPass = since === null || weekOf(since) !== weekOf(today);
  return [{ page: 'list', url: listUrl(1, isFullPass), ...(isFullPass ? {} : { changesOnly: true as const }) }];
}

/** Only the registry's own identifier leads to a bill; its search does not look at numbers. */
function find({ url }: Reference): Follow | null {
  const id = /^https:\/\/www\.diputadosrd\.gob\.do\/sil\/.*?(?:iniciativa\/|[?&]id=)(\d+)$/.exec(url ?? 'none')?.[1];
  return id === undefined ? null : steps(id);
}

/** Bills before the Chamber of Deputies of the Dominican Republic; the Senate keeps its own registry. */
export const silDominican = defineScraper({
  id: 'do/diputados-sil',
  title: 'Cámara de Diputados de la República Dominicana, SIL',
  titleEn: 'Chamber of Deputies of the Dominican Republic, legislative information system',
  home: HOME,
  country: 'DO',
  languages: ['es'],
  timeZone: 'America/Santo_Domingo',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  headers: { Accept: 'application/json' },
  start,
  find,
  expect: { min: 100, max: 10_000 },
  // About a thousand pages of ten, and one history for each bill.
  maxPages: 6000,
  sessions: ['2020-2024', '2024-2028'],
  sureness: 'described',
  stages: STAGES,
  pages: { steps: readSteps, list: readList },
  moving: ['list'],
  cards: ['steps'],
});
