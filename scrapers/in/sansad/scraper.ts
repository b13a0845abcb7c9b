import {
  type BillDocument,
  type DraftAction,
  type DraftBill,
  type Outcome,
  type Page,
  type PageResult,
  type Shape,
  type Stage,
  type StageWords,
  defineScraper,
  readDate,
  shaped,
  textOrNull,
} from '../../kit/index.js';

const API = 'https://sansad.in/api_rs/legislation/getBills';
/** `size` works, `pageSize` is ignored. */
const ROWS_PER_PAGE = 500;
const listUrl = (page: number) =>
  `${API}?loksabha=&sessionNo=&billName=&house=&ministryName=&billType=&billCategory=&billStatus=&introductionDateFrom=&introductionDateTo=&page=${page}&size=${ROWS_PER_PAGE}&locale=en&sortOn=billIntroducedDate&sortBy=desc`;

const HOUSES: Readonly<Record<string, string>> = { 'Lok Sabha': 'ls', 'Rajya Sabha': 'rs' };

/** The words of `status`. A bill of the Rajya Sabha does not lapse when the Lok Sabha is dissolved: only the status tells. */
const STATUS: readonly { words: string; outcome: Outcome; stage: Stage | null; classes: StageWords['classes'] }[] = [
  { words: 'Pending', outcome: 'pending', stage: null, classes: [] },
  { words: 'Part-discussed', outcome: 'pending', stage: null, classes: [] },
  { words: 'Passed', outcome: 'pending', stage: 'passed', classes: ['passage'] },
  { words: 'Assented', outcome: 'enacted', stage: 'enacted', classes: ['executive-signature', 'became-law'] },
  { words: 'Lapsed', outcome: 'lapsed', stage: 'lapsed', classes: ['failure', 'lapsed'] },
  { words: 'Withdrawn', outcome: 'withdrawn', stage: 'withdrawn', classes: ['withdrawal'] },
  { words: 'Negatived', outcome: 'rejected', stage: 'rejected', classes: ['failure'] },
  { words: 'Removed', outcome: 'rejected', stage: 'rejected', classes: ['failure'] },
];

const STAGES: readonly StageWords[] = [
  ...STATUS.map(({ words, stage, classes, outcome }) => ({ words, stage, classes, outcome })),
  { words: 'Introduced in', stage: 'introduced', classes: ['introduction'] },
  { words: 'Referred to committee', stage: 'committee', classes: ['referral-committee'] },
  { words: 'Report presented', stage: 'committee', classes: ['committee-passage'] },
  // Which passage is the second is told by the days, not by the words.
  { words: 'Passed in', stage: 'second-chamber', classes: ['passage'] },
];

type Row = Readonly<Record<string, string | number | null | undefined>>;

/** Every member is a text, a number or null. */
const ROW: Shape = {
  ...{ '*': 'plain', billName: 'text', status: 'text', billIntroducedBy: 'text', ministryName: 'text', actNo: 'text' },
  ...{ billIntroducedFile: 'text', billPassedInLSFile: 'text', billPassedInRSFile: 'text', billGazettedFile: 'text' },
  ...{ billPassedInBothHousesFile: 'text', billSynopsisFile: 'text', reportFile: 'text', errataFile: 'text' },
};

const text = (row: Row, field: string) =>
  textOrNull(row[field] === null || row[field] === undefined ? null : String(row[field]));

/** One record holds «2023-08-10 00:00:00.0» and «28/12/2023». */
function day(row: Row, field: string): string | null {
  const shown = text(row, field);
  return readDate(shown, /^\d{4}-/.test(shown ?? ' ') ? 'iso' : 'dmy/');
}

function mandatory(page: Page, row: Row, field: string): string {
  const value = text(row, field);
  if (value !== null) return value;
  throw page.fault('parse.layout-changed', `expected «${field}» of a bill at ${page.url}, found nothing`, { field });
}

/** Numbers of the Rajya Sabha are Roman, those of the Lok Sabha Arabic; both restart every year. */
const NUMBER: Readonly<Record<string, RegExp>> = {
  ls: /^\d{1,4}$/,
  rs: /^(?=[MDCLXVI])M*(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/,
};

function identify(page: Page, row: Row): { key: string; number: string; house: string } {
  const house = mandatory(page, row, 'billIntroducedInHouse');
  const code = HOUSES[house];
  if (code === undefined)
    throw page.fault('parse.unknown-row', `expected Lok Sabha or Rajya Sabha at ${page.url}, found «${house}»`, {
      house,
    });
  const number = mandatory(page, row, 'billNumber').toUpperCase();
  const year = mandatory(page, row, 'billYear');
  if (!(NUMBER[code] as RegExp).test(number) || !/^\d{4}$/.test(year))
    throw page.fault(
      'parse.bad-number',
      `expected a number of the ${house} and a year at ${page.url}, found «${number}» of «${year}»`,
      {
        shown: number,
      },
    );
  return { key: `${code}-${year}-${number}`, number: `${number} of ${year}`, house };
}

function readActions(row: Row, house: string): DraftAction[] {
  const passages = (['LS', 'RS'] as const)
    .map((code) => ({
      chamber: code === 'LS' ? 'Lok Sabha' : 'Rajya Sabha',
      date: day(row, `billPassedIn${code}Date`),
    }))
    .filter(({ date }) => date !== null)
    .sort(
      (a, b) =>
        (a.date as string).localeCompare(b.date as string) || Number(b.chamber === house) - Number(a.chamber === house),
    );
  const act = text(row, 'actNo');
  const actYear = text(row, 'actYear');
  const steps: (DraftAction & { words: string })[] = [
    { date: day(row, 'billIntroducedDate'), words: `Introduced in ${house}`, chamber: house },
    { date: day(row, 'referredToCommitteeDate'), words: 'Referred to committee', chamber: house },
    { date: day(row, 'reportPresentedDate'), words: 'Report presented', chamber: house },
    ...passages.map(({ chamber, date }, index): DraftAction => ({
      date,
      words: `Passed in ${chamber}`,
      chamber,
      ...(index === 1 ? { stage: 'passed' as const } : {}),
    })),
    {
      date: day(row, 'billAssentedDate'),
      words: act === null || actYear === null ? 'Assented' : `Assented (Act ${act} of ${actYear})`,
      chamber: null,
    },
  ];
  return steps.filter(({ date }) => date !== null).map((step, order) => ({ ...step, order }));
}

const FILES: readonly { field: string; title: string; kind: NonNullable<BillDocument['kind']> }[] = [
  { field: 'billIntroducedFile', title: 'As introduced', kind: 'text' },
  { field: 'billPassedInLSFile', title: 'As passed in Lok Sabha', kind: 'text' },
  { field: 'billPassedInRSFile', title: 'As passed in Rajya Sabha', kind: 'text' },
  { field: 'billPassedInBothHousesFile', title: 'As passed in both Houses', kind: 'text' },
  { field: 'billGazettedFile', title: 'As gazetted', kind: 'text' },
  { field: 'billSynopsisFile', title: 'Synopsis', kind: 'explanatory' },
  { field: 'reportFile', title: 'Report of the committee', kind: 'other' },
  { field: 'errataFile', title: 'Errata', kind: 'other' },
];

function readRow(page: Page, row: Row): DraftBill {
  const { key, number, house } = identify(page, row);
  const title = mandatory(page, row, 'billName');
  const status = mandatory(page, row, 'status');
  const entry = STATUS.find(({ words }) => words.toLowerCase() === status.toLowerCase());
  if (entry === undefined)
    page.note('normalise.unknown-stage', `in/sansad has no status «${status}» for ${key}; add it to its status table`, {
      words: status,
    });
  const actions = readActions(row, house);
  // An end has no day of its own in the record.
  const isUndatedEnd = entry !== undefined && !['pending', 'enacted'].includes(entry.outcome);
  const sponsor = text(row, 'billIntroducedBy') ?? text(row, 'ministryName');
  return {
    key,
    number,
    title,
    titles: { en: title },
    introducedOn: day(row, 'billIntroducedDate'),
    sponsors: sponsor === null ? [] : [sponsor],
    statusWords: status,
    ...(entry === undefined || entry.outcome === 'pending' ? {} : { outcome: entry.outcome }),
    actions: isUndatedEnd ? [...actions, { date: null, words: status, order: actions.length, chamber: null }] : actions,
    documents: FILES.flatMap(({ field, title: name, kind }) => {
      const url = text(row, field);
      if (url === null) return [];
      const mediaType = /\.pdf(?:$|\?)/i.test(url) ? 'application/pdf' : null;
      return [{ url: page.absolute(url), title: name, mediaType, language: 'en', date: null, kind }];
    }),
  };
}

/** A page of the list: `{_metadata, records}`. */
function list(page: Page): PageResult {
  const { _metadata: meta, records } =
    page.json<{ _metadata?: { totalPages?: number }; records?: Row[] } | null>() ?? {};
  if (!Array.isArray(records) || meta?.totalPages === undefined)
    throw page.fault(
      'parse.not-the-page',
      `expected «records» and «_metadata.totalPages» at ${page.url}, found «${page.text.slice(0, 80)}»`,
    );
  const bills = records
    .map((row) => page.attempt(() => readRow(page, shaped<Row>(page, row, ROW))))
    .filter((bill) => bill !== null);
  const current = Number(/[?&]page=(\d+)/.exec(page.url)?.[1] ?? 1);
  const next = page.url.replace(/([?&]page=)\d+/, `$1${current + 1}`);
  return {
    bills,
    follow: current < meta.totalPages && next !== page.url ? [{ page: 'list', url: next, ifNews: true }] : [],
  };
}

/** Bills of both houses of the Parliament of India, latest introduced first; a quiet day costs one request for 500 bills. */
export const sansad = defineScraper({
  id: 'in/sansad',
  title: 'Digital Sansad, Parliament of India',
  home: 'https://sansad.in',
  country: 'IN',
  languages: ['en'],
  timeZone: 'Asia/Kolkata',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  headers: { Accept: 'application/json' },
  start: () => [{ page: 'list', url: listUrl(1) }],
  expect: { min: 50, max: 60_000 },
  // House and year are in the key.
  sessions: null,
  sureness: 'described',
  stages: STAGES,
  pages: { list },
  moving: ['list'],
});
