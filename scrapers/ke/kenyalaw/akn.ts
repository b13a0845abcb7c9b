import {
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  oneLine,
  readDate,
  textOrNull,
} from '../../kit/index.js';

/** By their part of the address; the old site names them in its headings. */
export const CHAMBERS: Readonly<Record<string, string>> = { na: 'National Assembly', senate: 'Senate' };

/** «-» and «-`» stand for nothing. */
export function cellText(text: string | null | undefined): string | null {
  return textOrNull((text ?? ' ').replace(/^\s*-`?\s*$/u, ' '));
}

/** `/akn/ke/bill/na/2021/3/eng@2021-02-12`, or with a day and the title instead of a number. */
export const AKN = /\/akn\/ke\/bill\/(na|senate)\/(\d{4})(-\d\d-\d\d)?\/([\w-]+)(?:\/eng(?:@(\d{4}-\d\d-\d\d))?)?/;

function identify(
  page: Page,
  url: string,
): { key: string; number: string | null; chamber: string; date: string | null } {
  const parts = AKN.exec(url);
  if (!parts)
    throw page.fault(
      'parse.bad-number',
      `expected an address such as /akn/ke/bill/na/2024/1/eng@2024-01-12 at ${page.url}, found «${url}»`,
    );
  const [, chamber, year, day, tail, on] = parts as unknown as [
    string,
    string,
    string,
    string | undefined,
    string,
    string | undefined,
  ];
  const isNumber = day === undefined && /^\d+$/.test(tail);
  return {
    key: `${chamber}/${year}${day === undefined ? '' : day}/${isNumber ? Number(tail) : tail}`,
    number: isNumber ? `No. ${Number(tail)} of ${year}` : null,
    chamber,
    date: on ?? null,
  };
}

/** The new site knows no steps but the day of the printed bill. */
function shownBill(page: Page, url: string, title: string | null, day: string | null): DraftBill {
  const { key, number, chamber, date } = identify(page, url);
  if (title === null)
    throw page.fault('parse.layout-changed', `expected the title of ${key} at ${page.url}, found nothing`);
  const on = day ?? date;
  return {
    key,
    number,
    title,
    titles: { en: title },
    introducedOn: on,
    actions: on === null ? [] : [{ date: on, words: 'DATED', order: 0, chamber: CHAMBERS[chamber] ?? null }],
  };
}

/** The site writes «12 January 2024», and in some places the ISO form. */
function readDay(text: string | null): string | null {
  return readDate(text, /^\d{4}-/u.test(text ?? ' ') ? 'iso' : 'words');
}

/** A page of the new site's list, newest first. */
export function list(page: Page): PageResult {
  const rows = page
    .all('tr[data-document-id]')
    .toArray()
    .map((row) => page.$(row));
  if (rows.length === 0)
    throw page.fault(
      'parse.not-the-page',
      `expected rows of bills at ${page.url}, found «${page.line(page.all('title').first())}»`,
    );
  const bills = rows.map((row) =>
    page.attempt(() => {
      const link = page.one('td.cell-title a[href*="/akn/"]', row);
      const day = cellText(page.all('td.cell-date', row).first().text());
      return shownBill(page, link.attr('href') ?? '/', textOrNull(link.text()), readDay(day));
    }),
  );
  const cards = page.all('tr[data-document-id] td.cell-title a[href*="/akn/ke/bill/"]').toArray();
  const next = page
    .all('a[rel="next"], .pagination a')
    .filter((_, link) => /^next\b/i.test(page.line(page.$(link))))
    .attr('href');
  return {
    bills: bills.filter((bill) => bill !== null),
    follow: [
      ...(next === undefined ? [] : [{ page: 'list', url: page.absolute(next), ifNews: true as const }]),
      ...cards.map((card): Follow => ({ page: 'bill', url: page.absolute(page.$(card).attr('href') ?? '/') })),
    ],
  };
}

function metadata(page: Page): Map<string, string> {
  const terms = page.all('dl.document-metadata-list dt').toArray();
  if (terms.length === 0)
    throw page.fault(
      'parse.not-the-page',
      `expected «dl.document-metadata-list» at ${page.url}, found «${page.line(page.all('title').first()).slice(0, 80)}»`,
    );
  return new Map(
    terms.map((term) => {
      const value = page.$(term).next('dd').clone();
      value.find('button').remove();
      return [oneLine(page.$(term).text()), oneLine(value.text())];
    }),
  );
}

/** A bill of the new site: title, its metadata, and the printed bill as PDF. */
export function bill(page: Page): PageResult {
  const facts = metadata(page);
  const draft = shownBill(
    page,
    page.url,
    textOrNull(page.all('h1').first().text()),
    readDay(cellText(facts.get('Date'))),
  );
  const url = `${page.url.replace(/[?#].*$/u, '').replace(/\/$/u, '')}/source.pdf`;
  return {
    bills: [
      {
        ...draft,
        documents: [
          {
            url,
            title: draft.title as string,
            mediaType: 'application/pdf',
            language: 'en',
            date: draft.introducedOn ?? null,
            kind: 'text',
          },
        ],
      },
    ],
  };
}
