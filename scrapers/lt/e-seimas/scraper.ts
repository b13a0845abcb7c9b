import { defineScraper, readDate, textOrNull, type DraftBill, type Page, type PageResult } from '../../kit/index.js';

/**
 * The bills of the Seimas, each a document page of e-seimas. Made from other clients' code alone; no page was recorded.
 *
 * - No lasting address of a list is known: a search is at `/portal/prefilledSearch/lt/<guid>`, and its further pages ask
 *   for the view state of the same visit. A run therefore begins nowhere and reads bills by their links. `list` reads the
 *   first page of a search by its columns, which are known; it waits for an address to start from.
 * - The layout of a document page is not known. `bill` looks for the labels of the search's columns; another is a fault.
 * - What states there are is not known, so `stages` is empty: every state is reported until a person has seen it. Third
 *   hand, and unproven: Registruotas, pateikimas, svarstymas, priėmimas, atmestas, atsiimtas, pasirašytas, grąžintas.
 * - One bill has several documents, joined by their number. Whether «(2)» after it is a version is not known: refused.
 *   «Reg. data» dates the document; it is not taken for the day on which the bill came in.
 */
const HOME = 'https://e-seimas.lrs.lt';
const CARD = /^https:\/\/e-seimas\.lrs\.lt\/portal\/legalAct\/lt\/TAP\/[^/?#]+/;
const NUMBER = /^([IVXL]+)P-\d+$/;

const LABELS = { title: 'Pavadinimas', number: 'Dok. Nr.', registered: 'Reg. data', state: 'Būsena' } as const;
type Label = keyof typeof LABELS;

/** Draws one bill out of the texts that stand under the labels. */
function draft(page: Page, url: string, textOf: (label: Label) => string): DraftBill {
  const number = textOf('number');
  const session = NUMBER.exec(number)?.[1];
  if (session === undefined)
    throw page.fault('parse.bad-number', `expected a number such as XIVP-1000 at ${page.url}, found «${number}»`, {
      number,
    });
  const title = textOf('title');
  const date = readDate(textOf('registered'), 'iso');
  return {
    key: number,
    number,
    session,
    title,
    statusWords: textOrNull(textOf('state')),
    asOf: date,
    documents: [{ url, title, mediaType: 'text/html', language: 'lt', date, kind: 'text' }],
  };
}

/** The first page of a search: its columns are found by their headings. Rows that lead to no bill are not read. */
function list(page: Page): PageResult {
  const linesOf = (row: Parameters<Page['$']>[0]) =>
    page
      .$(row)
      .children('th, td')
      .toArray()
      .map((cell) => page.line(page.$(cell)));
  const heads = page
    .all('tr')
    .toArray()
    .filter((row) => linesOf(row).includes(LABELS.number));
  const [head] = heads;
  const headings = head && heads.length === 1 ? linesOf(head) : [];
  const missing = Object.values(LABELS).filter((label) => !headings.includes(label));
  if (head === undefined || missing.length > 0)
    throw page.fault(
      'parse.layout-changed',
      `expected one row of headings at ${page.url}, missing: ${missing.join(', ')}`,
    );
  const cards = page
    .$(head)
    .closest('table')
    .find('tr')
    .toArray()
    .flatMap((row) => {
      const links = page
        .$(row)
        .find('a[href]')
        .toArray()
        .map((link) => page.absolute(page.$(link).attr('href') as string));
      const url = links.map((link) => CARD.exec(link)?.[0]).find((found) => found !== undefined);
      return url === undefined ? [] : [{ row, url }];
    });
  const bills = cards.map(({ row, url }) =>
    page.attempt(() => draft(page, url, (label) => linesOf(row)[headings.indexOf(LABELS[label])] ?? ' ')),
  );
  return { bills: bills.filter((found) => found !== null), follow: cards.map(({ url }) => ({ page: 'bill', url })) };
}

/** The page of one document, which is its text. */
function bill(page: Page): PageResult {
  const found = draft(page, page.url, (label) => {
    const isLabel = (text: string) => text.replace(/:$/, '') === LABELS[label];
    const cells = page.all('th, td, dt').filter((_, cell) => isLabel(page.line(page.$(cell))));
    if (cells.length === 1) return page.line(cells.next());
    throw page.fault('parse.layout-changed', `expected one «${LABELS[label]}» at ${page.url}, found ${cells.length}`);
  });
  const actions = found.statusWords == null ? [] : [{ date: null, words: found.statusWords }];
  return { bills: [{ ...found, actions }] };
}

export const seimas = defineScraper({
  id: 'lt/e-seimas',
  title: 'Seimas, e-seimas',
  titleEn: 'Seimas of Lithuania, e-seimas',
  home: HOME,
  country: 'LT',
  languages: ['lt'],
  timeZone: 'Europe/Vilnius',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  start: () => [],
  find: ({ url }) => {
    const card = CARD.exec(url ?? HOME);
    return card === null ? null : { page: 'bill', url: card[0] };
  },
  expect: { min: 0, max: 2000 },
  sessions: null,
  sureness: 'synthetic',
  pageSureness: { list: 'described' },
  stages: [],
  pages: { list, bill },
  cards: ['bill'],
});
