import {
  type DraftAction,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type StageWords,
  defineScraper,
  readDate,
  textOrNull,
} from '../../kit/index.js';

const HOME = 'https://bills.parliament.ug';
/** The host of the list is a test host by its name, and may vanish. */
const LIST = 'https://sandbox.parliament.ug/bills_status.php';
const cardUrl = (id: string) => `${HOME}/user_bill_stage.php?billid=${id}`;

/**
 * The steps by what their label begins with, in the order of the procedure: the report is presented between the first
 * and the second reading, though its column stands behind the third.
 */
const STEPS: readonly { label: RegExp; words: string }[] = [
  { label: /^1st\b/i, words: '1st Reading' },
  { label: /^presentation\b/i, words: 'Presentation' },
  { label: /^2nd\b/i, words: '2nd Reading' },
  { label: /^3rd\b/i, words: '3rd Reading' },
  { label: /^assent\b/i, words: 'Assent' },
];

const STAGES: readonly StageWords[] = [
  { words: '1st Reading', stage: 'first-reading', classes: ['introduction', 'reading-1'] },
  { words: 'Presentation', stage: 'committee', classes: ['committee-passage'] },
  { words: '2nd Reading', stage: 'second-reading', classes: ['reading-2'] },
  { words: '3rd Reading', stage: 'passed', classes: ['reading-3', 'passage'] },
  { words: 'Assent', stage: 'enacted', classes: ['executive-signature', 'became-law'], outcome: 'enacted' },
];

type Facts = ReadonlyMap<string, string | null>;

const value = (facts: Facts, label: RegExp) => [...facts].find(([name]) => label.test(name))?.[1] ?? null;

/** The first second of the Unix clock stands for «no date». */
function readDay(shown: string | null): string | null {
  return shown === null || /^0?1\/0?1\/1970$/.test(shown) || /^-+$/.test(shown) ? null : readDate(shown, 'dmy/');
}

function readFacts(page: Page, facts: Facts): DraftBill {
  const number = value(facts, /^bill no\b/i);
  const parts = /^(\d+)\/(\d{4})$/.exec(number?.replace(/\s+/g, '') ?? 'none');
  if (!parts)
    throw page.fault('parse.bad-number', `expected a number such as 5/2024 at ${page.url}, found «${number}»`, {
      shown: number,
    });
  const title = value(facts, /^(?:bill )?title\b/i);
  if (title === null)
    throw page.fault('parse.layout-changed', `expected the title of ${number} at ${page.url}, found nothing`);
  const sponsor = value(facts, /^sponsor\b/i);
  const actions = STEPS.map(({ label, words }, order) =>
    page.attempt((): DraftAction | null => {
      const date = readDay(value(facts, label));
      return date === null ? null : { date, words, order };
    }),
  ).filter((action) => action !== null);
  return {
    key: `${Number(parts[1])}/${parts[2]}`,
    number: `${parts[1]}/${parts[2]}`,
    title,
    titles: { en: title },
    sponsors: sponsor === null ? [] : [sponsor],
    committee: value(facts, /^committee\b/i),
    introducedOn: actions.find(({ words }) => words === '1st Reading')?.date ?? null,
    actions,
  };
}

const isHeading = (labels: readonly string[]) =>
  labels.some((label) => /^bill no\b/i.test(label)) && labels.some((label) => /^1st\b/i.test(label));

function notTheBills(page: Page) {
  return page.fault(
    'parse.not-the-page',
    `expected «Bill No», a title and «1st Reading» at ${page.url}, found «${page.line(page.all('title, h1').first()).slice(0, 80)}»; the layout has not been recorded: save the page with \`record\``,
  );
}

const cells = (page: Page, row: ReturnType<Page['all']>) =>
  row
    .children('td, th')
    .toArray()
    .map((cell) => page.line(page.$(cell)));

/** The list: one row a bill under the headings. */
function list(page: Page): PageResult {
  const rows = page
    .all('tr')
    .toArray()
    .map((row) => page.$(row));
  const start = rows.findIndex((row) => isHeading(cells(page, row)));
  const heading = rows[start];
  if (heading === undefined) throw notTheBills(page);
  const labels = cells(page, heading);
  const table = heading.closest('table')[0];
  const follow: Follow[] = [];
  const bills = rows
    .slice(start + 1)
    .filter((row) => row.closest('table')[0] === table && row.children('td').length > 1)
    .map((row) =>
      page.attempt(() => {
        const texts = cells(page, row);
        const draft = readFacts(page, new Map(labels.map((label, index) => [label, textOrNull(texts[index])])));
        const id = /[?&]billid=(\d+)/.exec(row.find('a[href*="billid="]').first().attr('href') ?? 'none')?.[1];
        if (id !== undefined) follow.push({ page: 'bill', url: cardUrl(id) });
        return draft;
      }),
    );
  return { bills: bills.filter((bill) => bill !== null), follow };
}

/** One bill, by labels: rows of label and value, a definition list, or the list's own layout with one row. */
function bill(page: Page): PageResult {
  const rows = page
    .all('tr')
    .toArray()
    .map((row) => cells(page, page.$(row)));
  const terms = page
    .all('dt')
    .toArray()
    .map((term) => [page.line(page.$(term)), page.line(page.$(term).next('dd'))]);
  const pairs = [...rows.filter((row) => row.length === 2), ...terms].map(([label, shown]): [string, string | null] => [
    (label as string).replace(/\s*:$/u, ''),
    textOrNull(shown),
  ]);
  if (isHeading(pairs.map(([label]) => label))) return { bills: [readFacts(page, new Map(pairs))] };
  if (rows.some(isHeading)) return { bills: list(page).bills ?? [] };
  throw notTheBills(page);
}

/** Bills of the Parliament of Uganda. Nothing has been recorded: pages are read by their labels, and refused when those are absent. */
export const ugandaParliament = defineScraper({
  id: 'ug/parliament',
  title: 'Parliament of Uganda, Bill tracking',
  home: HOME,
  hosts: ['https://sandbox.parliament.ug'],
  country: 'UG',
  languages: ['en'],
  timeZone: 'Africa/Kampala',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  start: () => [{ page: 'list', url: LIST }],
  find: ({ url }) => {
    const id = /^https?:\/\/bills\.parliament\.ug\/user_bill_stage\.php\?(?:.*&)?billid=(\d+)/.exec(url ?? 'none')?.[1];
    return id === undefined ? null : { page: 'bill', url: cardUrl(id) };
  },
  expect: { min: 1, max: 3_000 },
  maxPages: 2_000,
  sessions: null,
  sureness: 'described',
  pageSureness: { bill: 'synthetic' },
  stages: STAGES,
  pages: { list, bill },
  cards: ['bill'],
});
