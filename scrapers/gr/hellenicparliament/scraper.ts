import {
  type DraftAction,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  defineScraper,
  readDate,
  textOrNull,
} from '../../kit/index.js';
import { STAGES, TYPES, bare, codeOf } from './stages.js';

const HOME = 'https://www.hellenicparliament.gr';
const LISTS = [
  { path: '/Nomothetiko-Ergo/Katatethenta-Nomosxedia', phase: 'Κατατεθέντα' },
  { path: '/Nomothetiko-Ergo/Epexergasia-stis-Epitropes', phase: 'Επεξεργασία στις Επιτροπές' },
  { path: '/Nomothetiko-Ergo/Psifisthenta-Nomoschedia', phase: 'Ψηφισθέντα' },
];
const GUID = /[?&]law_id=([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i;
const cardUrl = (id: string) => `${HOME}/Nomothetiko-Ergo/Anazitisi-Nomothetikou-Ergou?law_id=${id}`;
const DAY = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

type Found = ReturnType<Page['all']>;

function idIn(address: string | undefined): string | null {
  return GUID.exec(address ?? 'none')?.[1]?.toLowerCase() ?? null;
}

/** Columns differ from list to list: they are found by their headings, folded; without headings only cells that show what they are count. */
function columnsOf(page: Page, row: Found): string[] {
  const heads = row.closest('table').find('tr').first().find('th');
  return heads.toArray().map((cell) => bare(page.$(cell).text()));
}

interface Cells {
  type: string | null;
  date: string | null;
  phase: string | null;
  ministry: string | null;
  committee: string | null;
}

function readCells(page: Page, row: Found): Cells {
  const heads = columnsOf(page, row);
  const texts = row
    .children('td')
    .toArray()
    .map((cell) => textOrNull(page.$(cell).text()));
  const under = (words: RegExp) => texts[heads.findIndex((head) => words.test(head))] ?? null;
  return {
    type: texts.find((text) => text !== null && TYPES.includes(bare(text))) ?? under(/^τυποσ/),
    date: texts.find((text) => text !== null && DAY.test(text)) ?? null,
    phase: under(/^φαση/) ?? texts.find((text) => text !== null && !DAY.test(text) && codeOf(text) === 'ready') ?? null,
    ministry: under(/^υπουργειο/),
    committee: under(/^επιτροπη/),
  };
}

/** A bill stands in one of three lists at a time; the phase printed beside it, where there is one, says more than the list. */
function step(id: string, words: string, date: string | null): DraftAction {
  const at = codeOf(words);
  return { date, words, at, sourceId: `${id}/${at ?? bare(words)}/${date ?? 'undated'}`, order: 0 };
}

function checkType(page: Page, id: string, type: string | null): void {
  if (type === null || TYPES.includes(bare(type))) return;
  throw page.fault(
    'parse.unknown-row',
    `gr/hellenicparliament does not know the kind «${type}» of ${id} at ${page.url}; add it to its types or leave it out`,
    { type },
  );
}

function readRow(page: Page, row: Found, listed: string): { draft: DraftBill; follow: Follow } {
  const link = row.find('a[href*="law_id="]').first();
  const id = idIn(link.attr('href'));
  const title = textOrNull(link.text());
  if (id === null || title === null)
    throw page.fault(
      'parse.bad-number',
      `expected a title that links to a law_id at ${page.url}, found «${page.line(row).slice(0, 80)}»`,
    );
  const { type, date, phase, ministry, committee } = readCells(page, row);
  const heads = columnsOf(page, row);
  if (codeOf(listed) === 'deposited' && heads.length > 3 && !heads.some((head) => /^τυποσ/.test(head)))
    throw page.fault(
      'parse.layout-changed',
      `expected the heading «Τύπος» at ${page.url}, found «${heads.join('», «')}»`,
    );
  checkType(page, id, type);
  const words = phase ?? listed;
  const day = readDate(date, 'dmy/');
  const draft: DraftBill = {
    key: id,
    number: null,
    title,
    titles: { el: title },
    ...(codeOf(listed) === 'deposited' && phase === null ? { introducedOn: day } : {}),
    sponsors: ministry === null ? [] : [ministry],
    committee,
    statusWords: words,
    actions: [step(id, words, day)],
  };
  return { draft, follow: { page: 'bill', url: cardUrl(id) } };
}

/** «Σελίδα 1 από 35»: the next page, while there is one. The newest stand first. */
function nextPage(page: Page): Follow[] {
  const [, current, last] = /σελιδα (\d+) απο (\d+)/.exec(bare(page.pieces('body, body *'))) ?? [];
  if (current === undefined || Number(current) >= Number(last)) return [];
  const address = new URL(page.url);
  return [{ page: 'list', url: `${address.origin}${address.pathname}?pageNo=${Number(current) + 1}`, ifNews: true }];
}

/** One page of one of the three lists. */
function list(page: Page): PageResult {
  const listed = LISTS.find(({ path }) => new URL(page.url).pathname.toLowerCase().endsWith(path.toLowerCase()))?.phase;
  const rows = page
    .all('tr')
    .toArray()
    .map((row) => page.$(row) as Found)
    .filter((row) => row.children('td').find('a[href*="law_id="]').length > 0);
  const isEmpty = /βρεθηκαν 0 αποτελεσματα/.test(bare(page.pieces('body, body *')));
  if (listed === undefined || (rows.length === 0 && !isEmpty))
    throw page.fault(
      'parse.not-the-page',
      `expected one of the three lists with links to law_id at ${page.url}, found «${page.line(page.all('title, h1').first()).slice(0, 80)}»`,
    );
  const read = rows.map((row) => page.attempt(() => readRow(page, row, listed))).filter((row) => row !== null);
  return { bills: read.map(({ draft }) => draft), follow: [...read.map(({ follow }) => follow), ...nextPage(page)] };
}

/** Label → value: dt and dd, or two cells of a row. */
function readLabels(page: Page): Map<string, string | null> {
  const labels = page
    .all('dt, th, td')
    .toArray()
    .map((cell) => page.$(cell));
  return new Map(
    labels
      .map((cell) => [bare(cell.text()).replace(/\s*:$/, ''), textOrNull(cell.next('dd, td').text())] as const)
      .reverse(),
  );
}

/** The card of one bill, by its Greek labels. */
function bill(page: Page): PageResult {
  const labels = readLabels(page);
  const [title, type] = [labels.get('τιτλοσ') ?? null, labels.get('τυποσ') ?? null];
  const id = idIn(page.url);
  if (title === null || type === null || id === null)
    throw page.fault(
      'parse.not-the-page',
      `expected «Τίτλος» and «Τύπος» of a law_id at ${page.url}, found «${page.line(page.all('title, h1').first()).slice(0, 80)}»`,
    );
  checkType(page, id, type);
  const day = (label: string) => readDate(labels.get(label), 'dmy/');
  const phase = labels.get('φαση επεξεργασιασ') ?? null;
  const [deposited, voted] = [day('ημ. καταθεσησ'), day('ημ. ψηφισησ')];
  const [gazette, law] = [labels.get('αριθμοσ φεκ') ?? null, labels.get('αριθμοσ νομου') ?? null];
  if (law !== null && !/^\d+$/.test(law))
    throw page.fault('parse.bad-number', `expected the number of a law such as 5300 at ${page.url}, found «${law}»`);
  const ministry = labels.get('υπουργειο') ?? null;
  const links = page
    .all('a[href]')
    .toArray()
    .map((link) => page.$(link))
    .filter((link) => /\.pdf(?:$|\?)/i.test(link.attr('href') as string));
  return {
    bills: [
      {
        key: id,
        number: law,
        title,
        titles: { el: title },
        introducedOn: deposited,
        sponsors: ministry === null ? [] : [ministry],
        committee: labels.get('επιτροπη') ?? null,
        statusWords: phase,
        // The number of the gazette comes without a day.
        ...(gazette === null ? {} : { stage: 'enacted' as const }),
        actions: [
          ...(deposited === null ? [] : [step(id, 'Κατατεθέντα', deposited)]),
          ...(voted === null ? [] : [step(id, 'Ψηφισθέντα', voted)]),
          ...(phase === null ? [] : [{ ...step(id, phase, day('ημερ/νια φασησ επεξεργασιασ')), order: 1 }]),
          ...(gazette === null ? [] : [step(id, `ΦΕΚ ${gazette}`, null)]),
        ],
        documents: links.map((link) => {
          const url = page.absolute(link.attr('href') as string);
          return {
            url,
            title: textOrNull(link.text()) ?? url,
            mediaType: 'application/pdf',
            language: 'el',
            date: null,
          };
        }),
      },
    ],
  };
}

/**
 * Bills of the Hellenic Parliament: three lists (deposited, in committee, voted) through which a bill moves, and a card. No
 * bill has a number before it is law. Built after running clients; no page is recorded. Not known: the columns of every
 * list, the order of rows, all phases (others are reported), amendments.
 */
export const hellenicParliament = defineScraper({
  id: 'gr/hellenicparliament',
  title: 'Βουλή των Ελλήνων',
  titleEn: 'Hellenic Parliament',
  home: HOME,
  country: 'GR',
  languages: ['el'],
  timeZone: 'Europe/Athens',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  start: () => LISTS.map(({ path }) => ({ page: 'list', url: `${HOME}${path}` })),
  find: ({ url }) => {
    const id = /^https?:\/\/(?:www\.)?hellenicparliament\.gr\//i.test(url ?? 'none') ? idIn(url as string) : null;
    return id === null ? null : { page: 'bill', url: cardUrl(id) };
  },
  expect: { min: 1, max: 20_000 },
  maxPages: 6_000,
  sessions: null,
  sureness: 'described',
  stages: STAGES,
  pages: { list, bill },
  moving: ['list'],
  cards: ['bill'],
});
