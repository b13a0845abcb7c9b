import {
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  defineScraper,
  oneLine,
  textOrNull,
} from '../../kit/index.js';
import { STAGES, readingOf } from './stages.js';

const HOME = 'https://edoc.sabor.hr';
const cardUrl = (id: string) => `${HOME}/Views/AktView.aspx?type=HTML&id=${id}`;
/** PZ and PZE (bills that follow EU law) are two series; printed with or without dots and «br.». */
const CODE = /\bP\.?\s?Z\.?\s?(E)?\.?\s*(?:br\.?)?\s*(\d+)\b/i;
const TERMS = ['V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

type Found = ReturnType<Page['all']>;

function idIn(address: string | null | undefined): string | null {
  return /AktView\.aspx\?(?:.*&)?id=(\d+)/i.exec(address ?? 'none')?.[1] ?? null;
}

/** «P.Z.E. br. 285» of the eleventh Sabor → XI/PZE-285; the number begins again with each term. */
function identity(
  page: Page,
  printed: string | null,
  term: string | null,
): Pick<DraftBill, 'key' | 'number' | 'session'> {
  const [, eu, serial] = CODE.exec(printed ?? 'none') ?? [];
  if (serial === undefined)
    throw page.fault(
      'parse.bad-number',
      `expected a number such as PZE 285 at ${page.url}, found «${(printed ?? 'nothing').slice(0, 60)}»`,
    );
  const session = TERMS.find((known) => known === term?.replace(/[.\s]/g, ' ').trim().split(' ')[0]);
  if (session === undefined)
    throw page.fault(
      'parse.layout-changed',
      `expected the term of ${printed} in Roman figures at ${page.url}, found «${term ?? 'nothing'}»`,
    );
  const series = eu === undefined ? 'PZ' : 'PZE';
  return { key: `${session}/${series}-${serial}`, number: `${series} ${serial}`, session };
}

/** The state of one reading. Each reading may be an act of its own, so the act's id is the step's. */
function step(
  page: Page,
  id: string,
  reading: string | null,
  state: string | null,
): Pick<DraftBill, 'statusWords' | 'actions'> {
  if (state === null) return { statusWords: null, actions: [] };
  const known = reading === null ? null : readingOf(reading);
  if (reading !== null && known === null)
    page.note(
      'parse.unknown-row',
      `hr/edoc-sabor does not know the reading «${reading}» at ${page.url}; add it to its readings`,
      { reading },
    );
  const order = known === null ? 0 : known.code === 'joined' ? 2 : Number(known.code);
  return {
    statusWords: state,
    actions: [{ date: null, words: state, at: known?.code ?? null, sourceId: `akt/${id}`, order }],
  };
}

/** Number, title, term, session, reading, proposer, state. */
const CELLS = 7;

function readRow(page: Page, row: Found): { draft: DraftBill; follow: Follow } | null {
  const cells = row
    .children('td')
    .toArray()
    .map((cell) => textOrNull(page.$(cell).text()));
  const id = idIn(row.find('a[href*="AktView.aspx"]').attr('href'));
  const [code, title, term, , reading, sponsor, state] = cells;
  // Acts without a number of the two series are decisions, reports and the like.
  if (!code || !CODE.test(code)) return null;
  if (cells.length < CELLS || id === null || !title)
    throw page.fault(
      'parse.layout-changed',
      `expected ${CELLS} cells, a title and an act's id for ${code} at ${page.url}, found ${cells.length} cells`,
    );
  const draft: DraftBill = {
    ...identity(page, code, term ?? null),
    title,
    titles: { hr: title },
    sponsors: sponsor ? [sponsor] : [],
    ...step(page, id, reading ?? null, state ?? null),
  };
  return { draft, follow: { page: 'bill', url: cardUrl(id) } };
}

/** The first page of acts. Further pages need the form's view state, which is not replayed. */
function list(page: Page): PageResult {
  const rows = page
    .all('tr')
    .toArray()
    .map((row) => page.$(row) as Found)
    .filter((row) => row.children('td').find('a[href*="AktView.aspx"]').length > 0);
  if (rows.length === 0)
    throw page.fault(
      'parse.not-the-page',
      `expected rows that link to «AktView.aspx» at ${page.url}, found «${page.line(page.all('title, h1').first()).slice(0, 80)}»`,
    );
  const read = rows.map((row) => page.attempt(() => readRow(page, row))).filter((row) => row !== null);
  return { bills: read.map(({ draft }) => draft), follow: read.map(({ follow }) => follow) };
}

const GAZETTE = /Narodne novine[^\d]{0,20}(\d+\/\d{4})/iu;

/** The card of one act: one reading of a bill. The ids are long; only their ends are matched. */
function bill(page: Page): PageResult {
  const label = (end: string) => textOrNull(page.all(`[id$="${end}"]`).first().text());
  const id = idIn(page.url);
  const states = page
    .all('[id$="lblStatus"]')
    .toArray()
    .map((cell) => textOrNull(page.$(cell).text()))
    .filter((state) => state !== null);
  const readings = page
    .all('[name^="pnlCitanje"]')
    .toArray()
    .map((panel) => page.line(page.$(panel)));
  if (id === null || states.length === 0)
    throw page.fault(
      'parse.not-the-page',
      `expected an act with «…lblStatus» at ${page.url}, found «${page.line(page.all('title, h1').first()).slice(0, 80)}»`,
    );
  // Only a heading that names the bill is its title; any other may be the site's.
  const heading = textOrNull(page.all('h1').first().text());
  const title = heading !== null && CODE.test(heading) ? heading : null;
  const text = oneLine(page.pieces('body, body *'));
  if (!CODE.test(text)) return {};
  const sponsor = label('lblPredlagatelj');
  const gazette = GAZETTE.exec(text)?.[1];
  const links = page
    .all('a[href*="DocumentView.aspx"]')
    .toArray()
    .map((link) => page.$(link));
  return {
    bills: [
      {
        ...identity(page, title ?? text, /^([IVX]+)-\d+\/\d{4}$/.exec(label('lblSignatura') ?? 'none')?.[1] ?? null),
        title,
        ...(title === null ? {} : { titles: { hr: title } }),
        sponsors: sponsor === null ? [] : [sponsor],
        ...step(page, id, readings.at(-1) ?? null, states.at(-1) as string),
        ...(gazette === undefined
          ? {}
          : { stage: 'enacted' as const, outcome: 'enacted' as const, statusWords: `Narodne novine ${gazette}` }),
        documents: links.map((link) => {
          const url = page.absolute(link.attr('href') as string);
          return { url, title: textOrNull(link.text()) ?? url, mediaType: null, language: 'hr', date: null };
        }),
      },
    ],
  };
}

/**
 * Bills of the Croatian parliament in e-Doc: the first page of the list of acts, and cards. Built after running clients and
 * a sheet that knows little; no page is recorded, and the examples are made up. Not known: how further pages can be asked
 * for, where the card prints title, number and days (readings come without days), the words of the gazette.
 */
export const edocSabor = defineScraper({
  id: 'hr/edoc-sabor',
  title: 'Hrvatski sabor, e-Doc',
  titleEn: 'Croatian Parliament, e-Doc',
  home: HOME,
  hosts: ['http://edoc.sabor.hr'],
  country: 'HR',
  languages: ['hr'],
  timeZone: 'Europe/Zagreb',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  start: () => [{ page: 'list', url: `${HOME}/Akti.aspx` }],
  find: ({ url }) => {
    const id = /^https?:\/\/edoc\.sabor\.hr\//i.test(url ?? 'none') ? idIn(url) : null;
    return id === null ? null : { page: 'bill', url: cardUrl(id) };
  },
  // One page mixes bills with decisions and reports, so it may show none.
  expect: { min: 0, max: 200 },
  sessions: TERMS,
  sureness: 'synthetic',
  pageSureness: { list: 'described' },
  stages: STAGES,
  pages: { list, bill },
  moving: ['list'],
  cards: ['bill'],
});
