import {
  type BillDocument,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  defineScraper,
  readDate,
  shaped,
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
  keyOf,
  measureOf,
  sittingCongress,
  versionDay,
} from '../billstatus/measure.js';
import { STAGES } from '../billstatus/stages.js';
import {
  ACTION,
  type Answer,
  type ApiAction,
  type Named,
  RECORD,
  type Record,
  type TextVersion,
  VERSION,
  answer,
} from './answer.js';

const API = 'https://api.congress.gov';
/** More is not given. */
const LIMIT = 250;
const KEY = 'api_key={api}';

const address = (path: string, query: string) => `${API}/v3/${path}?format=json&${query}${KEY}`;
const card = ({ congress, type, number }: Measure): Follow => ({
  page: 'bill',
  url: address(`bill/${congress}/${type}/${number}`, ''),
});

/** All of the sitting congress on the first run; later what was renewed since the last day read well (UTC, so some hours twice). */
function start({ since, today }: { since: string | null; today: string }): Follow[] {
  const page = `sort=updateDate+desc&limit=${LIMIT}&offset=0&`;
  if (since === null) return [{ page: 'list', url: address(`bill/${sittingCongress(today)}`, page) }];
  return [
    {
      page: 'list',
      url: address(`bill/${sittingCongress(today)}`, `fromDateTime=${since}T00:00:00Z&${page}`),
      changesOnly: true,
    },
  ];
}

/** The address of the next page names no key. */
function next(page: Page, { pagination }: Answer): Follow[] {
  if (pagination?.next && !pagination.next.startsWith(`${API}/`))
    throw page.fault('parse.layout-changed', `expected the next page at ${API}, found «${pagination.next}»`);
  return pagination?.next ? [{ page: page.kind, url: `${pagination.next}&${KEY}` }] : [];
}

function row(page: Page, record: Record): { draft: DraftBill; measure: Measure } {
  const { measure, ...identity } = identityOf(
    page,
    String(record.congress),
    record.type ?? null,
    record.number ?? null,
  );
  const mark = [record.updateDate, record.updateDateIncludingText].filter((moment) => moment != null).join(' ');
  const draft = {
    ...identity,
    title: textOrNull(record.title),
    statusWords: textOrNull(record.latestAction?.text),
    mark: textOrNull(mark),
  };
  return { draft, measure };
}

/** Rows of bills and joint resolutions; the other resolutions never become law and are left out. */
function list(page: Page): PageResult {
  const read = answer<{ bills: unknown[] }>(page, 'bills', ['any']);
  const rows = read.bills
    .map((record) => page.attempt(() => row(page, shaped<Record>(page, record, RECORD))))
    .filter((found) => found !== null && TYPES[found.measure.type]?.isBill) as ReturnType<typeof row>[];
  return {
    bills: rows.map(({ draft }) => draft),
    follow: [...rows.map(({ measure }) => card(measure)), ...next(page, read)],
  };
}

/** The record itself, and where its parts are. */
function bill(page: Page): PageResult {
  const { bill: record } = answer<{ bill: Record }>(page, 'bill', RECORD);
  const { draft, measure } = row(page, record);
  if (draft.title === null)
    throw page.fault('parse.layout-changed', `expected «title» of ${draft.number} at ${page.url}, found none`);
  const laws = [...new Set((record.laws ?? []).map(({ type, number }) => `${type} ${number}`))];
  const parts = {
    actions: record.actions,
    committees: record.committees,
    titles: record.titles,
    text: record.textVersions,
  };
  const follow = Object.entries(parts)
    .filter(([, part]) => (part?.count ?? 0) > 0)
    .map(([kind]) => ({ page: kind, url: address(`bill/${keyOf(measure)}/${kind}`, `limit=${LIMIT}&`) }));
  const { mark: _mark, ...facts } = draft;
  return {
    follow,
    bills: [
      {
        ...facts,
        numbers: laws,
        introducedOn: readDate(record.introducedDate, 'iso'),
        sponsors: (record.sponsors ?? []).map(({ fullName }) => textOrNull(fullName)).filter((name) => name !== null),
        outcome: laws.length > 0 ? 'enacted' : null,
      },
    ],
  };
}

/** A part says in its `request` whose it is. */
function part(page: Page, { request }: Answer) {
  return {
    ...identityOf(page, request?.congress ?? null, request?.billType ?? null, request?.billNumber ?? null),
    title: null,
  };
}

function stepOf(action: ApiAction): Step {
  return {
    date: readDate(action.actionDate, 'iso'),
    time: textOrNull(action.actionTime),
    code: textOrNull(action.actionCode),
    source: textOrNull(action.sourceSystem?.name),
    type: textOrNull(action.type),
    text: textOrNull(action.text),
  };
}

function actions(page: Page): PageResult {
  const read = answer<{ actions: unknown[] }>(page, 'actions', ['any']);
  const { measure, ...identity } = part(page, read);
  const steps = read.actions
    .map((action) => page.attempt(() => stepOf(shaped<ApiAction>(page, action, ACTION))))
    .filter((step) => step !== null);
  return { bills: [{ ...identity, actions: actionsOf(page, steps, measure) }], follow: next(page, read) };
}

function committees(page: Page): PageResult {
  const read = answer<{ committees: Named[] }>(page, 'committees', [{ 'name!': 'text' }]);
  const { measure: _measure, ...identity } = part(page, read);
  const names = read.committees.map(({ name }) => textOrNull(name)).filter((name) => name !== null);
  return { bills: [{ ...identity, committee: textOrNull([...new Set(names)].join('; ')) }] };
}

/** The long title that the law itself would carry: as last amended, else as introduced. */
function titles(page: Page): PageResult {
  const read = answer<{ titles: { title: string; titleType: string }[] }>(page, 'titles', [
    { 'title!': 'text', 'titleType!': 'text' },
  ]);
  const { measure: _measure, ...identity } = part(page, read);
  const official = read.titles.filter(({ titleType }) => /^Official Title/i.test(titleType));
  const title = textOrNull((official.find(({ titleType }) => /Amended/i.test(titleType)) ?? official[0])?.title);
  return { bills: [{ ...identity, ...(title === null ? {} : { titles: { en: title } }) }] };
}

const MEDIA_TYPES: readonly [RegExp, string][] = [
  [/\.html?$/, 'text/html'],
  [/\.pdf$/, 'application/pdf'],
  [/\.xml$/, 'application/xml'],
];

function documentsOf(page: Page, version: TextVersion): BillDocument[] {
  const date = page.attempt(() => versionDay(page, textOrNull(version.date)));
  return (version.formats ?? []).map(({ url }) => ({
    url: page.absolute(url),
    title: textOrNull(version.type) ?? 'Text',
    mediaType: MEDIA_TYPES.find(([ending]) => ending.test(url))?.[1] ?? null,
    language: 'en',
    date,
    kind: 'text',
  }));
}

function text(page: Page): PageResult {
  const read = answer<{ textVersions: TextVersion[] }>(page, 'textVersions', [VERSION]);
  const { measure: _measure, ...identity } = part(page, read);
  return { bills: [{ ...identity, documents: read.textVersions.flatMap((version) => documentsOf(page, version)) }] };
}

/** Bills of the United States Congress by the API of Congress.gov: a list of what was renewed, and one record with four parts a bill. */
export const congress = defineScraper({
  id: 'us/congress',
  secondTo: 'us/billstatus',
  title: 'Congress of the United States (Congress.gov API)',
  home: 'https://www.congress.gov',
  hosts: [API],
  country: 'US',
  languages: ['en'],
  timeZone: ZONE,
  version: '1',
  every: { hours: 12 },
  // 5,000 requests an hour are allowed.
  pace: { secondsBetween: 1 },
  keys: { api: 'a key of the Congress.gov API, free at https://api.congress.gov/sign-up/' },
  start,
  find: (reference) => {
    const measure = measureOf(reference);
    return measure && card(measure);
  },
  expect: { min: 1, max: 30_000 },
  maxPages: 100_000,
  sessions: SESSIONS,
  sureness: 'recorded',
  stages: STAGES,
  pages: { list, titles, text, committees, actions, bill },
  moving: ['list'],
  cards: ['bill'],
  parts: ['actions', 'committees', 'titles', 'text'],
});
