import {
  type DraftAction,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type StageWords,
  defineScraper,
  oneLine,
  readDate,
  textOrNull,
} from '../../kit/index.js';

const HOME = 'https://legalacts.egov.kz';
/** Pages of the list read in one run; a page holds few rows and weighs a megabyte. Discussions last from days to weeks. */
const LIST_PAGES = 20;
const ARCHIVE_PAGES = 2;

const LABELS = {
  status: 'Статус',
  type: 'Тип НПА',
  created: 'Дата создания',
  until: 'Публичное обсуждение до',
} as const;

/** Most rows are orders of ministries and decisions of akims. Draft laws have not been seen under their label yet. */
const BILL_TYPE = /^(?:проект\s+)?(?:конституционн\p{L}+\s+)?закон/iu;
const NOT_BILLS: readonly string[] = ['Приказ', 'Решение'];

const OPEN = 'На публичном обсуждении';
const STAGES: readonly StageWords[] = [
  { words: 'Публичное обсуждение', stage: 'consultation', classes: ['public-consultation'] },
  { words: OPEN, stage: 'consultation', classes: [] },
  // The discussion has ended; what becomes of the draft is not told here.
  { words: 'Архив', stage: 'consultation', classes: [] },
];

type Found = ReturnType<Page['all']>;

/** Text behind a label up to the next element that is not a line break: «<strong> Статус:</strong> Архив<br />». */
function readLabels(page: Page, row: Found): Map<string, string | null> {
  const labels = page.all('.info strong', row).toArray();
  return new Map(
    labels.map((label) => {
      const behind = [];
      for (let node = label.nextSibling; node && !('name' in node && node.name === 'strong'); node = node.nextSibling)
        behind.push(node.type === 'text' ? page.$(node).text() : ' ');
      return [page.line(page.$(label)).replace(/\s*:$/, ''), textOrNull(behind.join(' '))];
    }),
  );
}

/** The issuing body stands as bare text behind an icon. */
function readBody(page: Page, row: Found): string | null {
  const icon = page.all('.tags .icon2', row)[0];
  const text = icon?.nextSibling;
  return text?.type === 'text' ? textOrNull(page.$(text).text()) : null;
}

function mandatory(page: Page, labels: Map<string, string | null>, label: string): string {
  const value = labels.get(label);
  if (value) return value;
  throw page.fault(
    'parse.layout-changed',
    `expected the label «${label}:» with a value in a row of ${page.url}, found «${[...labels.keys()].join('», «')}»`,
  );
}

function actionsOf(id: string, status: string, created: string | null, until: string | null): DraftAction[] {
  const opened = { date: created, words: 'Публичное обсуждение', sourceId: `${id} opened`, order: 0 };
  return status === OPEN ? [opened] : [opened, { date: until, words: status, sourceId: `${id} ${status}`, order: 1 }];
}

/** One note for each unknown type of a page: there may be many rows of it. */
function noteType(page: Page, type: string, id: string): void {
  if (page.faults.some((fault) => fault['type'] === type)) return;
  page.note('parse.unknown-row', `${id} is of the type «${type}», neither a law nor known besides; add it`, { type });
}

function readRow(page: Page, row: Found): DraftBill | null {
  const link = page.one('h3 a[href^="/npa/view?id="]', row);
  const id = /\?id=(\d+)$/.exec(link.attr('href') ?? ' ')?.[1];
  const title = textOrNull(link.text());
  if (!id || title === null)
    throw page.fault(
      'parse.bad-number',
      `expected a title linked to /npa/view?id=<number> at ${page.url}, found «${link.attr('href')}»`,
    );
  const labels = readLabels(page, row);
  const type = mandatory(page, labels, LABELS.type);
  if (NOT_BILLS.includes(type)) return null;
  if (!BILL_TYPE.test(type)) {
    noteType(page, type, id);
    return null;
  }
  const status = mandatory(page, labels, LABELS.status);
  const created = page.attempt(() => readDate(labels.get(LABELS.created), 'dmy/'));
  const until = page.attempt(() => readDate(labels.get(LABELS.until), 'dmy/'));
  const body = readBody(page, row);
  return {
    key: id,
    // The id is no number of a bill: parliament gives its own, and nothing links the two.
    number: null,
    title,
    titles: { ru: title },
    introducedOn: created,
    sponsors: body === null ? [] : [body],
    statusWords: status,
    actions: actionsOf(id, status, created, until),
    upcoming: status === OPEN && until !== null ? [{ date: until, what: LABELS.until }] : [],
  };
}

/** Pages count from 1; how many there are stands in the script alone, the pager itself is empty. */
function nextPage(page: Page): Follow[] {
  const total = Number(/totalPages:\s*(\d+)/.exec(page.text)?.[1] ?? 1);
  const address = new URL(page.url);
  const current = Number(address.searchParams.get('page') ?? 1);
  const most = address.searchParams.has('status') ? ARCHIVE_PAGES : LIST_PAGES;
  if (current >= Math.min(total, most)) return [];
  address.searchParams.set('page', String(current + 1));
  return [{ page: 'list', url: address.href }];
}

/** One page of drafts under discussion. Nothing is followed but the list: robots.txt forbids /npa/view and /application. */
function list(page: Page): PageResult {
  const rows = page.all('div.contentlist').toArray();
  if (rows.length === 0 && page.all('.pagination-container').length === 0)
    throw page.fault(
      'parse.not-the-page',
      `expected «div.contentlist» or an empty pager at ${page.url}, found «${oneLine(page.all('title, h1').first().text()).slice(0, 80)}»`,
    );
  const bills = rows.map((row) => page.attempt(() => readRow(page, page.$(row)))).filter((bill) => bill !== null);
  return { bills, follow: nextPage(page) };
}

/** Kazakhstan's public discussion of draft acts, before they become bills. Lists only. */
export const legalacts = defineScraper({
  id: 'kz/legalacts',
  title: 'Открытые НПА',
  titleEn: 'Open drafts of legal acts, Kazakhstan',
  home: HOME,
  country: 'KZ',
  languages: ['ru', 'kk'],
  timeZone: 'Asia/Almaty',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 10 },
  start: () => [
    { page: 'list', url: `${HOME}/list` },
    { page: 'list', url: `${HOME}/list?status=IN_ARCHIVE` },
  ],
  // There may be no draft law among a hundred orders.
  expect: { min: 0, max: 500 },
  maxPages: LIST_PAGES + ARCHIVE_PAGES + 2,
  sessions: null,
  // The rows are proven on a recorded page, which held no draft law: their label is not.
  sureness: 'described',
  stages: STAGES,
  pages: { list },
  moving: ['list'],
});
