import {
  type BillDocument,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  defineScraper,
  readDate,
  textOrNull,
} from '../../kit/index.js';
import {
  type Measure,
  SESSIONS,
  type Step,
  TYPES,
  ZONE,
  actionsOf,
  identityOf,
  measureOf,
  sittingCongress,
  versionDay,
} from './measure.js';
import { STAGES } from './stages.js';

type Found = ReturnType<Page['one']>;

const HOME = 'https://www.govinfo.gov';
const FILE = /BILLSTATUS-(\d+)([a-z]+)(\d+)\.xml/gi;
/** The feed lists the batches of about two days; a longer silence is filled from the sitemaps. */
const FEED_DAYS = 1;
const DAY_MS = 86_400_000;

function card({ congress, type, number }: Measure): Follow {
  return {
    page: 'bill',
    url: `${HOME}/bulkdata/BILLSTATUS/${congress}/${type}/BILLSTATUS-${congress}${type}${number}.xml`,
  };
}

/** One request tells what changed since yesterday; resolutions never become law and are not asked for. */
function start({ since, today }: { since: string | null; today: string }): Follow[] {
  if (since !== null && Date.parse(today) - Date.parse(since) <= FEED_DAYS * DAY_MS)
    return [{ page: 'batches', url: `${HOME}/rss/billstatus-batch.xml`, changesOnly: true }];
  return Object.keys(TYPES)
    .filter((type) => TYPES[type]?.isBill)
    .map((type) => ({
      page: 'sitemap',
      url: `${HOME}/sitemap/bulkdata/BILLSTATUS/${sittingCongress(today)}${type}/sitemap.xml`,
    }));
}

interface Row {
  name: RegExpMatchArray;
  mark: string | null;
}

/** Rows of files → drafts and cards; resolutions are left out, other types are named. */
function rowsOf(page: Page, rows: readonly Row[]): Required<Pick<PageResult, 'bills' | 'follow'>> {
  const read = rows.map(({ name, mark }) =>
    page.attempt(() => {
      const { measure, ...identity } = identityOf(page, name[1] as string, name[2] as string, name[3] as string);
      return { isBill: TYPES[measure.type]?.isBill === true, measure, draft: { ...identity, title: null, mark } };
    }),
  );
  const bills = read.filter((row) => row !== null && row.isBill) as NonNullable<(typeof read)[number]>[];
  return { bills: bills.map(({ draft }) => draft), follow: bills.map(({ measure }) => card(measure)) };
}

/** The root of a file; a page of HTML in its place is a refusal. */
function rootOf(page: Page, selector: string): Found {
  page.xml();
  if (page.all('html').length > 0)
    throw page.fault('parse.not-the-page', `expected a file of XML at ${page.url}, found a page of HTML`);
  return page.one(selector);
}

function within(page: Page, selector: string, parent?: Found): string | null {
  const found = page.maybe(selector, parent);
  return found && textOrNull(found.text());
}

function each(page: Page, selector: string, parent?: Found): Found[] {
  return page
    .all(selector, parent)
    .toArray()
    .map((element) => page.$(element) as Found);
}

function sitemap(page: Page): PageResult {
  rootOf(page, 'urlset');
  const rows = each(page, 'urlset > url').map((url) => {
    const address = within(page, '> loc', url) ?? 'no loc';
    const [name] = [...address.matchAll(FILE)];
    if (name) return { name, mark: within(page, '> lastmod', url) };
    page.note(
      'parse.unknown-row',
      `expected BILLSTATUS-<congress><type><number>.xml at ${page.url}, found «${address}»`,
    );
    return null;
  });
  return rowsOf(
    page,
    rows.filter((row) => row !== null),
  );
}

/** The feed of finished batches: each item names the files it renewed. A file in several batches counts with the latest. */
function batches(page: Page): PageResult {
  rootOf(page, 'rss > channel');
  const latest = new Map<string, Row & { moment: number }>();
  for (const item of each(page, 'rss > channel > item')) {
    const mark = within(page, '> pubDate', item);
    const moment = Date.parse(mark ?? 'none');
    for (const name of (within(page, '> description', item) ?? 'none').matchAll(FILE))
      if (!(moment <= (latest.get(name[0])?.moment ?? -1))) latest.set(name[0], { name, mark, moment });
  }
  return rowsOf(page, [...latest.values()]);
}

function stepOf(page: Page, item: Found): Step {
  return {
    date: readDate(within(page, '> actionDate', item), 'iso'),
    time: within(page, '> actionTime', item),
    code: within(page, '> actionCode', item),
    source: within(page, '> sourceSystem > name', item),
    type: within(page, '> type', item),
    text: within(page, '> text', item),
  };
}

/** Versions of the text; the list may end with an empty one. */
function documentsOf(page: Page, bill: Found): BillDocument[] {
  return each(page, '> textVersions > item', bill).flatMap((version) => {
    const date = page.attempt(() => versionDay(page, within(page, '> date', version)));
    return each(page, '> formats > item > url', version).map((url) => ({
      url: page.absolute(page.line(url)),
      title: within(page, '> type', version) ?? 'Text',
      mediaType: page.line(url).endsWith('.xml') ? 'application/xml' : null,
      language: 'en',
      date,
      kind: 'text' as const,
    }));
  });
}

/** The long title that the law itself would carry: as last amended, else as introduced. The display title changes when a bill becomes a vehicle. */
function officialTitle(page: Page, bill: Found): string | null {
  const official = each(page, '> titles > item', bill).filter((item) =>
    /^Official Title/i.test(within(page, '> titleType', item) ?? 'none'),
  );
  const amended = official.find((item) => /Amended/i.test(within(page, '> titleType', item) ?? 'none'));
  const chosen = amended ?? official[0];
  return chosen ? within(page, '> title', chosen) : null;
}

function names(page: Page, bill: Found, selector: string): string[] {
  return [
    ...new Set(
      each(page, selector, bill)
        .map((element) => page.line(element))
        .filter((name) => name !== ''),
    ),
  ];
}

/** What stands in the lists of a bill; the older format counts its actions and puts its committees one list deeper. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  '> actions': ['item', 'actionByCounts', 'actionTypeCounts'],
  '> titles': ['item'],
  '> sponsors': ['item'],
  '> committees': ['item', 'billCommittees'],
  '> committees > billCommittees': ['item'],
  '> laws': ['item'],
  '> textVersions': ['item'],
  '> textVersions > item > formats': ['item'],
};

/** Names what a list holds that is none of its rows, once for each list: it would be passed over. */
function checkLists(page: Page, bill: Found): void {
  for (const [list, rows] of Object.entries(LISTS)) {
    const other = page
      .all(list, bill)
      .children()
      .toArray()
      .find(({ tagName }) => !rows.includes(tagName));
    if (other)
      page.note(
        'parse.unknown-row',
        `expected only «${rows.join(' ')}» in «${list.slice(2)}» at ${page.url}, found «${other.tagName}»`,
        { row: other.tagName },
      );
  }
}

/** One file of either format: the newer one says `type` and `number` where the older says `billType` and `billNumber`. */
function bill(page: Page): PageResult {
  const root = rootOf(page, 'billStatus > bill');
  const child = (name: string) => within(page, `> ${name}`, root);
  const { measure, ...identity } = identityOf(
    page,
    child('congress'),
    child('type') ?? child('billType'),
    child('number') ?? child('billNumber'),
  );
  const title = child('title');
  if (title === null)
    throw page.fault('parse.layout-changed', `expected «title» of ${identity.number} at ${page.url}, found none`);
  checkLists(page, root);
  const steps = each(page, '> actions > item', root)
    .map((item) => page.attempt(() => stepOf(page, item)))
    .filter((step) => step !== null);
  const committees = names(page, root, '> committees > item > name, > committees > billCommittees > item > name');
  const laws = each(page, '> laws > item', root).map(
    (law) => `${within(page, '> type', law)} ${within(page, '> number', law)}`,
  );
  const draft: DraftBill = {
    ...identity,
    numbers: laws,
    title,
    titles: { en: officialTitle(page, root) ?? title },
    introducedOn: readDate(child('introducedDate'), 'iso'),
    sponsors: names(page, root, '> sponsors > item > fullName'),
    committee: committees.length > 0 ? committees.join('; ') : null,
    statusWords: within(page, '> latestAction > text', root),
    outcome: laws.length > 0 ? 'enacted' : null,
    actions: actionsOf(page, steps, measure),
    documents: documentsOf(page, root),
  };
  return { bills: [draft] };
}

/** Bills of the United States Congress as bulk files: one XML file a bill, renewed about every four hours, no key. */
export const billstatus = defineScraper({
  id: 'us/billstatus',
  title: 'Congress of the United States, bill status files (govinfo)',
  home: HOME,
  country: 'US',
  languages: ['en'],
  timeZone: ZONE,
  version: '1',
  every: { hours: 12 },
  // Published for downloading in bulk; a first run reads some 15,000 files.
  pace: { secondsBetween: 2 },
  start,
  find: (reference) => {
    const measure = measureOf(reference);
    return measure && card(measure);
  },
  expect: { min: 1, max: 30_000 },
  maxPages: 30_000,
  sessions: SESSIONS,
  sureness: 'recorded',
  pageSureness: { sitemap: 'described', batches: 'described' },
  stages: STAGES,
  pages: { sitemap, batches, bill },
  moving: ['sitemap', 'batches'],
  cards: ['bill'],
});
