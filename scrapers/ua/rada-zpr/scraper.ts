import { type Follow, type Reference, type StartDays, defineScraper } from '../../kit/index.js';
import { bill, cardUrl, recent } from './card.js';
import { full, list } from './files.js';
import { STAGES } from './stages.js';

const ITD = 'https://itd.rada.gov.ua';
const DATA = 'https://data.rada.gov.ua';
/** Convocations whose bills still move. */
const SITTING: readonly string[] = ['9'];
const DAY_MS = 86_400_000;

/** Weeks are counted from Sunday: 1 January 1970 was a Thursday. */
const weekOf = (day: string) => Math.floor((Date.parse(day) / DAY_MS + 4) / 7);

const fileUrl = (name: string, convocation: string) =>
  `${DATA}/ogd/zpr/skl${convocation}/${name}-skl${convocation}.json`;

/**
 * The full file is two thirds of what may be fetched in a day (200 MB), so it is asked for on the first run and then once
 * a week; on the other days the list file (unchanged by its ETag) and two pages that name new and passed bills.
 */
function start({ since, today }: StartDays): Follow[] {
  const isDue = since === null || weekOf(since) !== weekOf(today);
  return [
    ...SITTING.flatMap((convocation): Follow[] => [
      { page: 'list', url: fileUrl('billinfo_list', convocation) },
      ...(isDue ? [{ page: 'full', url: fileUrl('billinfo', convocation) }] : []),
    ]),
    { page: 'recent', url: `${ITD}/billInfo/Bills/Period` },
    { page: 'recent', url: `${ITD}/billInfo/Bills/lawList` },
  ];
}

/** Only a link tells where the card is: its id is the register's own, not the number. */
function find({ url }: Reference): Follow | null {
  const id = /itd\.rada\.gov\.ua\/billinfo\/Bills\/Card\/(\d+)/i.exec(url ?? ' ')?.[1];
  return id === undefined ? null : { page: 'bill', url: cardUrl(id) };
}

/** The Verkhovna Rada: open data files of all bills, and cards of those that have just moved. */
export const radaZpr = defineScraper({
  id: 'ua/rada-zpr',
  title: 'Верховна Рада України',
  titleEn: 'Verkhovna Rada of Ukraine',
  home: ITD,
  hosts: [DATA],
  country: 'UA',
  languages: ['uk'],
  timeZone: 'Europe/Kyiv',
  version: '1',
  // The files are written once a night.
  every: { hours: 24 },
  // Asked for by the open data portal: 60 requests a minute with pauses of 5 to 7 seconds.
  pace: { secondsBetween: 6 },
  maxBytes: 190_000_000,
  start,
  find,
  // About 15,000 records, resolutions among them.
  expect: { min: 3_000, max: 40_000 },
  maxPages: 1_500,
  sessions: ['3', '4', '5', '6', '7', '8', '9', '10'],
  sureness: 'described',
  stages: STAGES,
  // The card stands before the full file: what it says of the status is soon older than the next file.
  pages: { list, recent, bill, full },
  moving: ['list', 'full', 'recent'],
  cards: ['bill'],
});
