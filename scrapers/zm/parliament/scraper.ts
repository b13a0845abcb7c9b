import {
  type Follow,
  type Page,
  type PageResult,
  type StageWords,
  defineScraper,
  foldWords,
  oneLine,
  textOrNull,
} from '../../kit/index.js';

const HOME = 'https://www.parliament.gov.zm';
const cardUrl = (id: string) => `${HOME}/node/${id}`;

/** The page shows only where the bill stands, and no day; assent is not among its words. There is one chamber. */
const STAGES: readonly StageWords[] = [
  { words: 'First Reading', stage: 'first-reading', classes: ['introduction', 'reading-1'] },
  { words: 'Second Reading', stage: 'second-reading', classes: ['reading-2'] },
  { words: 'Committee Stage', stage: 'committee', classes: [] },
  { words: 'Report Stage', stage: null, classes: [] },
  { words: 'Third Reading', stage: 'passed', classes: ['reading-3', 'passage'] },
];

/** «N.A.B. No. 10 of 2019», «NAB No 3», «N.A.B 1/2025»: the year is often missing. */
const NUMBER = /\bN\.?\s?A\.?\s?B\.?\s*(?:No\.?\s*)?(\d+)(?:\s*(?:of|\/|,)\s*(\d{4}))?/i;
const TITLE_YEAR = /\bBill\b,?\s*(\d{4})\b/i;

function readNumber(page: Page, text: string): { key: string; number: string } {
  const parts = NUMBER.exec(text);
  const year = parts?.[2] ?? TITLE_YEAR.exec(text)?.[1];
  if (!parts || year === undefined)
    throw page.fault(
      'parse.bad-number',
      `expected a number such as «N.A.B. No. 10 of 2019», or a year in the title, at ${page.url}, found «${oneLine(text).slice(0, 120)}»`,
    );
  return { key: `${Number(parts[1])}/${year}`, number: `N.A.B. No. ${Number(parts[1])} of ${year}` };
}

const LABEL = /^Bill Stage\s*:?$/i;

/** The value beside or below the label, or behind it in the same element. */
function stageOf(page: Page): string | null {
  const label = page
    .all('*')
    .filter((_, element) => LABEL.test(page.line(page.$(element))))
    .last();
  if (label.length > 0) {
    const beside = [label.next(), label.parent().next()].find((next) => textOrNull(next.text()) !== null);
    return textOrNull(beside?.text());
  }
  const whole = page
    .all('*')
    .toArray()
    .map((element) => /^Bill Stage\s*:\s*(.+)$/i.exec(page.line(page.$(element)))?.[1])
    .findLast((words) => words !== undefined);
  return textOrNull(whole);
}

/** The node of one bill. */
function bill(page: Page): PageResult {
  const stage = stageOf(page);
  const heading =
    page
      .all('h1')
      .toArray()
      .map((h1) => page.line(page.$(h1)))
      .find((text) => text !== '') ?? null;
  if (stage === null || heading === null)
    throw page.fault(
      'parse.not-the-page',
      `expected a heading and «Bill Stage:» at ${page.url}, found «${page.line(page.all('title').first()).slice(0, 80)}»; the layout has not been recorded: save the page with \`record\``,
    );
  const { key, number } = readNumber(page, NUMBER.test(heading) ? heading : `${heading} ${page.$('body').text()}`);
  const title = oneLine(heading.replace(NUMBER, ' ').replace(/[\s([{,–-]+[)\]}]*\s*$/u, ''));
  const files = page
    .all('a[href$=".pdf"]')
    .toArray()
    .map((link) => page.$(link));
  return {
    bills: [
      {
        key,
        number,
        title,
        titles: { en: title },
        statusWords: stage,
        // No day is shown, so the history is made of repeated visits: a stage that has passed stays as one no longer shown.
        actions: [
          { date: null, words: stage, sourceId: `${key}/${foldWords(stage)}`, order: 0, chamber: 'National Assembly' },
        ],
        documents: files.map((link) => ({
          url: page.absolute(link.attr('href') as string),
          title: textOrNull(link.text()) ?? title,
          mediaType: 'application/pdf',
          language: 'en',
          date: null,
        })),
      },
    ],
  };
}

/** The list of bills: links to nodes whose words name a bill. */
function list(page: Page): PageResult {
  const links = page
    .all('a[href*="/node/"]')
    .toArray()
    .map((link) => page.$(link));
  const ids = links
    .filter((link) => /\bbill\b|N\.?\s?A\.?\s?B\b/i.test(page.line(link)))
    .map((link) => /\/node\/(\d+)(?:$|[?#])/.exec(link.attr('href') ?? 'none')?.[1])
    .filter((id) => id !== undefined);
  if (ids.length === 0)
    throw page.fault(
      'parse.not-the-page',
      `expected links to bills at ${page.url}, found «${page.line(page.all('title').first()).slice(0, 80)}»`,
    );
  const next = page.all('a[rel="next"]').first().attr('href');
  return {
    follow: [
      ...(next === undefined ? [] : [{ page: 'list', url: page.absolute(next) }]),
      ...[...new Set(ids)].map((id): Follow => ({ page: 'bill', url: cardUrl(id) })),
    ],
  };
}

/** Bills of the National Assembly of Zambia. Nothing has been recorded: the label «Bill Stage:» alone carries the reading. */
export const zambiaParliament = defineScraper({
  id: 'zm/parliament',
  title: 'National Assembly of Zambia',
  home: HOME,
  country: 'ZM',
  languages: ['en'],
  timeZone: 'Africa/Lusaka',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  start: () => [{ page: 'list', url: `${HOME}/taxonomy/term/1076` }],
  find: ({ url }) => {
    const id = /^https?:\/\/(?:www\.)?parliament\.gov\.zm\/node\/(\d+)/.exec(url ?? 'none')?.[1];
    return id === undefined ? null : { page: 'bill', url: cardUrl(id) };
  },
  // The list holds links only: bills come from their own pages.
  expect: { min: 0, max: 2_000 },
  maxPages: 500,
  sessions: null,
  sureness: 'synthetic',
  stages: STAGES,
  pages: { list, bill },
  cards: ['bill'],
});
