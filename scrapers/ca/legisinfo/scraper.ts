import {
  type BillDocument,
  type DraftAction,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type Reference,
  defineScraper,
  textOrNull,
} from '../../kit/index.js';
import { type Found, actionsOf, child, children, committeeOf, must } from './events.js';
import { STAGES } from './stages.js';

const HOME = 'https://www.parl.ca';
const NUMBER = /^[CS]-\d+[A-Z]?$/;
/** The status «Bill not proceeded with». */
const NOT_PROCEEDED_WITH = '358';
/** Sessions of the parliaments; a number is given anew in each. The last one sits. */
const SESSIONS = [
  ...['35-1', '35-2', '36-1', '36-2', '37-1', '37-2', '37-3', '38-1', '39-1', '39-2', '40-1', '40-2', '40-3'],
  ...['41-1', '41-2', '42-1', '43-1', '43-2', '44-1', '45-1'],
];
const SITTING = '45-1';

const card = (session: string, number: string): Follow => ({
  page: 'bill',
  url: `${HOME}/legisinfo/en/bill/${session}/${number.toLowerCase()}/xml`,
});

function find({ url, number, session }: Reference): Follow | null {
  const linked = /parl\.ca\/legisinfo\/(?:en|fr)\/(?:bill|projet-de-loi)\/(\d+-\d)\/([cs]-\d+[a-z]?)/i.exec(
    url ?? 'none',
  );
  if (linked) return card(linked[1] as string, linked[2] as string);
  const printed = number?.trim().toUpperCase().replace(/\s+/, '-') ?? 'none';
  return session && NUMBER.test(printed) ? card(session, printed) : null;
}

/** Key `45-1/C-2`; `parse.bad-number` for what is no number or no session. */
function identity(page: Page, session: string | null, number: string | null) {
  if (NUMBER.test(number ?? 'none') && /^\d+-\d$/.test(session ?? 'none'))
    return { key: `${session}/${number}`, number, session };
  throw page.fault(
    'parse.bad-number',
    `expected a number such as C-2 and a session such as 45-1 at ${page.url}, found «${number}» and «${session}»`,
  );
}

interface Row {
  ParlSessionCode?: string;
  BillNumberFormatted?: string;
  LongTitleEn?: string;
  LongTitleFr?: string;
  CurrentStatusEn?: string;
  LatestBillEventDateTime?: string | null;
}

function row(page: Page, found: Row): DraftBill {
  const title = textOrNull(found.LongTitleEn);
  const fr = textOrNull(found.LongTitleFr);
  return {
    ...identity(page, textOrNull(found.ParlSessionCode), textOrNull(found.BillNumberFormatted)),
    title,
    titles: { ...(title === null ? {} : { en: title }), ...(fr === null ? {} : { fr }) },
    statusWords: textOrNull(found.CurrentStatusEn),
    mark: textOrNull(found.LatestBillEventDateTime),
  };
}

/** All bills of the sitting session, in one answer. */
function list(page: Page): PageResult {
  const rows = page.json<(Row | null)[]>();
  if (!Array.isArray(rows))
    throw page.fault('parse.layout-changed', `expected a list of bills at ${page.url}, found none`);
  const bills = rows.map((found) => page.attempt(() => row(page, found ?? {}))).filter((bill) => bill !== null);
  return { bills, follow: bills.map(({ session, number }) => card(session as string, number as string)) };
}

/** Versions of the text; their addresses are built from the number of the publication. */
function documentsOf(page: Page, bill: Found): BillDocument[] {
  return children(page, bill, 'Publications').flatMap((publication) =>
    ['en', 'fr'].map((language) => ({
      url: `${HOME}/DocumentViewer/${language}/${must(page, publication, 'PublicationId')}`,
      title: must(page, publication, language === 'en' ? 'PublicationTypeNameEn' : 'PublicationTypeNameFr'),
      mediaType: 'text/html',
      language,
      date: null,
      kind: 'text' as const,
    })),
  );
}

/** A bill whose session ended without royal assent is dead, though it keeps its last status; some go on in the next session under a new key. */
function endOf(page: Page, bill: Found, actions: readonly DraftAction[]): Pick<DraftBill, 'outcome' | 'inferred'> {
  if (actions.some(({ words }) => words === 'Royal assent')) return {};
  if (child(page, bill, 'StatusId') === NOT_PROCEEDED_WITH) return { outcome: 'lapsed' };
  return child(page, bill, 'IsSessionOngoing') === 'false' ? { outcome: 'lapsed', inferred: true } : {};
}

/** The whole record of one bill. */
function bill(page: Page): PageResult {
  page.xml();
  if (page.all('html').length > 0)
    throw page.fault('parse.not-the-page', `expected a record in XML at ${page.url}, found a page of HTML`);
  const root = page.one('Bills:root > Bill');
  const origin = must(page, root, 'OriginatingChamberNameEn');
  const [title, fr] = [must(page, root, 'LongTitleEn'), child(page, root, 'LongTitleFr')];
  const actions = actionsOf(page, root, origin);
  const sponsor = child(page, root, 'SponsorPersonName');
  const introduced = actions.find(({ words }) => words === 'Introduction and first reading');
  const session = `${must(page, root, 'ParliamentNumber')}-${must(page, root, 'SessionNumber')}`;
  const draft: DraftBill = {
    ...identity(page, session, must(page, root, 'NumberCode')),
    title,
    titles: { en: title, ...(fr === null ? {} : { fr }) },
    introducedOn: introduced?.date ?? null,
    sponsors: sponsor === null ? [] : [sponsor],
    committee: committeeOf(page, root, origin),
    statusWords: must(page, root, 'StatusNameEn'),
    ...endOf(page, root, actions),
    actions,
    documents: documentsOf(page, root),
  };
  return { bills: [draft] };
}

/** Bills of the Parliament of Canada: one list of the sitting session, one XML record a bill. */
export const legisinfo = defineScraper({
  id: 'ca/legisinfo',
  title: 'LEGISinfo, Parliament of Canada',
  home: HOME,
  country: 'CA',
  languages: ['en', 'fr'],
  timeZone: 'America/Toronto',
  version: '1',
  every: { hours: 12 },
  pace: { secondsBetween: 5 },
  start: () => [{ page: 'list', url: `${HOME}/legisinfo/en/bills/json?parlsession=${SITTING}` }],
  find,
  expect: { min: 1, max: 3000 },
  maxPages: 3000,
  sessions: SESSIONS,
  sureness: 'recorded',
  pageSureness: { list: 'described' },
  stages: STAGES,
  pages: { list, bill },
  cards: ['bill'],
});
