import { type Follow, type StartDays, defineScraper } from '../../kit/index.js';
import { bill } from './card.js';
import { HOME, list, listUrl } from './list.js';
import { STAGES } from './stages.js';

/** Convocations whose bills still move, from the day the first of them can be registered. */
const SITTING: readonly { session: string; from: string }[] = [
  { session: '8', from: '2021-10-12' },
  { session: '9', from: '2026-10-01' },
];

function start({ today }: StartDays): Follow[] {
  return SITTING.filter(({ from }) => from <= today).map(({ session }) => ({ page: 'list', url: listUrl(session, 1) }));
}

/** Bills of the Russian State Duma: newest rows of the list, and one card per bill. */
export const sozd = defineScraper({
  id: 'ru/sozd',
  title: 'Система обеспечения законодательной деятельности',
  titleEn: 'State Duma, legislative activity system (SOZD)',
  home: HOME,
  hosts: ['https://sozd.parlament.gov.ru'],
  country: 'RU',
  languages: ['ru'],
  timeZone: 'Europe/Moscow',
  version: '1',
  every: { hours: 12 },
  pace: { secondsBetween: 5 },
  start,
  expect: { min: 1, max: 5000 },
  maxPages: 1500,
  sessions: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  sureness: 'recorded',
  pageSureness: { list: 'described' },
  stages: STAGES,
  pages: { list, bill },
  moving: ['list'],
  cards: ['bill'],
});
