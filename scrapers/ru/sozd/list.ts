import { type DraftBill, type Follow, type Page, type PageResult, readDate, textOrNull } from '../../kit/index.js';
import { type Found, lineOrNull, readNumber, splitSponsors, titleOf } from './printed.js';

export const HOME = 'https://sozd.duma.gov.ru';
const ROWS_PER_PAGE = 250;
const DEFAULT_ROWS_PER_PAGE = 10;
/** In the registry's own order; 2 × 250 rows and their cards at one page in 5 s take some 40 minutes. Older bills are re-read by their cards while they move. */
const LIST_PAGES = 2;

/** Address of one page of the compact list of a convocation; pages count from 1. */
export const listUrl = (session: string, page: number) =>
  `${HOME}/oz/b?class=b&b[Convocation][]=${session}&count_items=${ROWS_PER_PAGE}&page=${page}`;

const ROW_MARK = '.o_top, a.o_num';

/** The registry shows rows in a table or as blocks; the total stands by itself even when nothing was found. */
function listRows(page: Page): Found {
  const inTable = page.all('table.tbl_search_results tr').filter((_, row) => page.$(row).find(ROW_MARK).length > 0);
  const rows =
    inTable.length > 0 ? inTable : page.all('div.obj_item').filter((_, row) => page.$(row).find(ROW_MARK).length > 0);
  const isList = page.all('table.tbl_search_results, div.obj_item, span.col_oz').length > 0;
  const isRussian = rows.length === 0 || /\p{Script=Cyrillic}/u.test(rows.text());
  if (isList && isRussian) return rows;
  throw page.fault(
    'parse.not-the-page',
    `expected a list of bills in Russian at ${page.url}, found «${page.line(page.all('title')).slice(0, 80)}»; read it again later, without translation`,
  );
}

function listTotal(page: Page): number | null {
  const digits = page.all('span.col_oz').first().text().replace(/\D/gu, '');
  return digits === '' ? null : Number(digits);
}

/** The columns that are read by their place, where headings tell their order. */
function checkHeadings(page: Page): void {
  const headings = page
    .all('table.tbl_search_results th')
    .toArray()
    .map((cell) => page.line(page.$(cell)));
  const [filed, sponsors] = [headings.indexOf('Дата внесения'), headings.indexOf('СПЗИ')];
  if (filed >= 0 && sponsors >= 0 && sponsors !== filed + 1)
    throw page.fault(
      'parse.layout-changed',
      `expected «СПЗИ» behind «Дата внесения» at ${page.url}, found «${headings.join('», «')}»`,
    );
}

function readRow(page: Page, row: Found): DraftBill {
  const top = page.all('.o_top', row).first();
  const { number, session } = readNumber(page, top.attr('data-law_number') ?? page.one('a.o_num', row).text());
  const text = page.one('.o_txt', row);
  const name = lineOrNull(page.one('.fw500', text));
  if (name === null)
    throw page.fault(
      'parse.layout-changed',
      `expected the name of ${number} in «.o_txt .fw500» at ${page.url}, found nothing`,
      { number },
    );
  const rest = text.clone();
  rest.find('.fw500, .ico_arhiv, .o_top').remove();
  const title = titleOf(name, lineOrNull(rest));
  const after = text.closest('td').nextAll('td');
  const sponsors = after
    .eq(1)
    .find('div')
    .toArray()
    .map((item) => page.line(page.$(item)));
  return {
    key: number,
    number,
    session,
    title,
    titles: { ru: title },
    introducedOn: readDate(after.eq(0).text(), 'dmy.'),
    sponsors: splitSponsors(textOrNull(sponsors.length > 0 ? sponsors.join('; ') : after.eq(1).text())),
  };
}

function nextList(page: Page): Follow[] {
  const query = new URL(page.url).searchParams;
  const current = Number(query.get('page') ?? 1);
  const read = current * Number(query.get('count_items') ?? DEFAULT_ROWS_PER_PAGE);
  if (current >= LIST_PAGES || read >= (listTotal(page) ?? 0)) return [];
  const address = query.has('page') ? page.url : `${page.url}${query.size > 0 ? '&' : '?'}page=${current}`;
  return [{ page: 'list', url: address.replace(/([?&]page=)\d+/u, `$1${current + 1}`) }];
}

/** Newest bills: a draft and the address of the card for each, and the next page while there are more. */
export function list(page: Page): PageResult {
  const rows = listRows(page);
  checkHeadings(page);
  if (rows.length === 0 && (listTotal(page) ?? 0) > 0) {
    throw page.fault(
      'parse.layout-changed',
      `expected rows at ${page.url}, found none of ${listTotal(page)}; compare the page with the examples`,
    );
  }
  const bills = rows
    .toArray()
    .map((row) => page.attempt(() => readRow(page, page.$(row))))
    .filter((bill) => bill !== null);
  const cards = bills.map((bill): Follow => ({ page: 'bill', url: `${HOME}/bill/${bill.number}` }));
  return { bills, follow: [...cards, ...nextList(page)] };
}
