import {
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type StartDays,
  defineScraper,
  textOrNull,
} from '../../kit/index.js';
import { HOME, bill, cardUrl, idIn, readNumber } from './card.js';
import { STAGES } from './stages.js';

const listUrl = (year: number) => `${HOME}/ords/pls/proiecte/upl_pck2015.lista?cam=2&anp=${year}`;

/** A year's bills stay in its list while they move: this year's and the last one's are asked, in the first run three. */
function start({ since, today }: StartDays): Follow[] {
  const year = Number(today.slice(0, 4));
  const years = since === null ? [year, year - 1, year - 2] : [year, year - 1];
  return years.map((one) => ({ page: 'list', url: listUrl(one) }));
}

type Found = ReturnType<Page['all']>;

/** Number with its link, title, and in the last cell the state, which is not read further. */
function readRow(page: Page, row: Found): { draft: DraftBill; follow: Follow } {
  const link = row.find('a[href*="upl_pck2015.proiect"]').first();
  const key = idIn(link.attr('href'));
  const number = readNumber(link.text());
  if (key === null || number === null)
    throw page.fault(
      'parse.bad-number',
      `expected a number such as PL-x 158/2026 with its idp at ${page.url}, found «${page.line(link)}»`,
      { printed: page.line(link) },
    );
  const cell = link.closest('td');
  const title = textOrNull(cell.next('td').text());
  if (title === null)
    throw page.fault(
      'parse.layout-changed',
      `expected the title of ${number.number} behind its number at ${page.url}, found nothing`,
    );
  const last = row.children('td').last();
  const state = last.is(cell.next('td')) ? null : textOrNull(last.text());
  return {
    draft: { key, number: number.number, title, titles: { ro: title }, introducedOn: number.day, statusWords: state },
    follow: { page: 'bill', url: cardUrl(key) },
  };
}

/** Bills registered in one year. */
function list(page: Page): PageResult {
  const links = page.all('tr a[href*="upl_pck2015.proiect"]').toArray();
  if (links.length === 0)
    throw page.fault(
      'parse.not-the-page',
      `expected rows that link to «upl_pck2015.proiect» at ${page.url}, found «${page.line(page.all('title, h1').first()).slice(0, 80)}»; the site answers with «not found» at times`,
    );
  const rows = links
    .map((link) => page.attempt(() => readRow(page, page.$(link).closest('tr') as Found)))
    .filter((row) => row !== null);
  const once = [...new Map(rows.map((row) => [row.draft.key, row])).values()];
  return { bills: once.map(({ draft }) => draft), follow: once.map(({ follow }) => follow) };
}

/**
 * Bills of the Romanian Chamber of Deputies, one list a year and a card per bill. The site's id is the key: a bill has one
 * number per chamber. Built after running clients; no page is recorded. Not known: the charset in use, all words of the
 * timeline (others are reported), whether one year is ever parted into pages. A rejected bill's last word is read only where
 * the card names the chamber that decides.
 */
export const cdep = defineScraper({
  id: 'ro/cdep',
  title: 'Camera Deputaților',
  titleEn: 'Chamber of Deputies of Romania',
  home: HOME,
  hosts: ['http://www.cdep.ro'],
  country: 'RO',
  languages: ['ro'],
  timeZone: 'Europe/Bucharest',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  start,
  find: ({ url }) => {
    const key = /^https?:\/\/(?:www\.)?cdep\.ro\//i.test(url ?? 'none') ? idIn(url) : null;
    return key === null ? null : { page: 'bill', url: cardUrl(key) };
  },
  expect: { min: 1, max: 5_000 },
  maxPages: 5_000,
  sessions: null,
  sureness: 'described',
  stages: STAGES,
  pages: { list, bill },
  cards: ['bill'],
});
