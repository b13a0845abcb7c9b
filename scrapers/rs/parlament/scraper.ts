import { type DraftBill, type Page, type PageResult, defineScraper, oneLine, textOrNull } from '../../kit/index.js';
import { latin } from './latin.js';

const HOME = 'http://www.parlament.gov.rs';
const PROCEDURE = `${HOME}/akti/zakoni-u-proceduri/zakoni-u-proceduri.1037.html`;
const ADOPTED = `${HOME}/akti/doneti-zakoni/doneti-zakoni.1033.html`;

/** …/14_saziv/1234-25-lat.pdf: the term, and the number of which the printed one is made. */
const PDF = /\/(\d{1,2})_saziv\/(\d{3,4}-\d{2})(?!\d)[^/]*\.pdf$/i;

type Found = ReturnType<Page['all']>;

function readRow(page: Page, cell: Found, words: string, order: number): DraftBill {
  const links = cell
    .find('a')
    .toArray()
    .map((link) => page.$(link));
  const title = textOrNull(cell.find('strong a').first().text());
  if (title === null)
    throw page.fault(
      'parse.layout-changed',
      `expected a title in «td.lawtitle strong a» at ${page.url}, found «${page.line(cell).slice(0, 80)}»`,
    );
  const nearby = [
    ...links,
    ...cell
      .closest('tr')
      .find('a')
      .toArray()
      .map((link) => page.$(link)),
  ];
  const address = nearby
    .map((link) => (link.attr('href') ?? 'none').replaceAll('%20', ' '))
    .find((href) => PDF.test(href));
  const [, session, number] = PDF.exec(address ?? 'none') ?? [];
  if (address === undefined || session === undefined || number === undefined)
    throw page.fault(
      'parse.bad-number',
      `expected a PDF such as …/14_saziv/1234-25-lat.pdf beside «${title.slice(0, 60)}» at ${page.url}, found none`,
      { title },
    );
  const script = /\p{Script=Cyrillic}/u.test(title) ? 'sr-Cyrl' : 'sr-Latn';
  const url = page.absolute(address);
  return {
    key: `${session}/${number}`,
    number,
    session,
    title,
    titles: { [script]: title },
    statusWords: words,
    // The lists print no days.
    actions: [{ date: null, words, sourceId: `${session}/${number}/${order}`, order }],
    documents: [
      {
        url,
        title,
        mediaType: 'application/pdf',
        language: /\/cir\//i.test(address) ? 'sr-Cyrl' : 'sr-Latn',
        date: null,
        kind: 'text',
      },
    ],
  };
}

/** One of the two lists; `heading` is what the page must say, in either script. */
function listOf(heading: string, words: string, order: number) {
  return (page: Page): PageResult => {
    const cells = page
      .all('td.lawtitle')
      .toArray()
      .map((cell) => page.$(cell) as Found);
    const said = oneLine(latin(page.all('title, h1, h2, h3, h4').text())).toLowerCase();
    if (cells.length === 0 || !said.includes(heading))
      throw page.fault(
        'parse.not-the-page',
        `expected «td.lawtitle» under «${heading}» at ${page.url}, found ${cells.length} under «${said.trim().slice(0, 80)}»`,
      );
    return {
      bills: cells.map((cell) => page.attempt(() => readRow(page, cell, words, order))).filter((bill) => bill !== null),
    };
  };
}

/**
 * Bills of the Serbian National Assembly: the list of those in procedure and the list of those adopted, without days. A bill
 * that leaves the first and is not in the second was withdrawn, refused or has lapsed: the site does not say which, so it is
 * shown as gone. Built from two lines of a client's code; the examples are made up. Not known: the printed number (the key
 * is the number of the PDF), the words of the headings for certain, whether the address is still in use.
 */
export const parlamentRs = defineScraper({
  id: 'rs/parlament',
  title: 'Народна скупштина Републике Србије',
  titleEn: 'National Assembly of Serbia',
  home: HOME,
  hosts: ['https://www.parlament.gov.rs'],
  country: 'RS',
  languages: ['sr'],
  timeZone: 'Europe/Belgrade',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  start: () => [
    { page: 'procedure', url: PROCEDURE },
    { page: 'adopted', url: ADOPTED },
  ],
  expect: { min: 1, max: 3_000 },
  sessions: ['9', '10', '11', '12', '13', '14', '15'],
  sureness: 'synthetic',
  stages: [
    { words: 'u proceduri', stage: 'introduced', classes: ['introduction'] },
    { words: 'donet', stage: 'passed', classes: ['passage'] },
  ],
  pages: { procedure: listOf('zakoni u proceduri', 'u proceduri', 0), adopted: listOf('doneti zakoni', 'donet', 1) },
});
