import {
  type BillDocument,
  type DraftAction,
  type DraftBill,
  type Page,
  type PageResult,
  type Shape,
  type StageWords,
  defineScraper,
  readDate,
  shaped,
  textOrNull,
} from '../../kit/index.js';

const VBILLS = 'https://app.legco.gov.hk/BillsDB/odata/Vbills';
const MOST_ROWS = 10_000;
/** Bills lapse with the term of the council, which is four years. */
const YEARS_BACK = 4;

const query = (filter: string) =>
  `${VBILLS}?$format=json&$inlinecount=allpages&$filter=${encodeURIComponent(filter)}&$top=${MOST_ROWS}`;

type Row = Readonly<Record<string, string | number | null | undefined>>;

/** Every member is a text or null, but for numbers that the service may count. */
const ROW: Shape = {
  '*': 'plain',
  bill_title_eng: 'text',
  bill_title_chi: 'text',
  proposed_by_eng: 'text',
  remarks_eng: 'text',
};

/** A value as text, whatever the service made of it. */
const text = (row: Row, name: string) =>
  textOrNull(row[name] === null || row[name] === undefined ? null : String(row[name]));

/**
 * Steps are columns, in the order of the procedure: the second and third reading often fall on one day. Several second
 * readings are the days of one resumed debate.
 */
const STEPS: readonly { field: string; words: string }[] = [
  { field: 'bill_gazette_date', words: 'Gazettal of the bill' },
  { field: 'bill_gazette_date_2', words: 'Gazettal of the bill' },
  { field: 'bill_gazette_date_3', words: 'Gazettal of the bill' },
  { field: 'first_reading_date', words: 'First reading' },
  { field: 'first_reading_date_2', words: 'First reading' },
  { field: 'bills_committee_formation_date', words: 'Formation of the Bills Committee' },
  { field: 'second_reading_date', words: 'Second reading' },
  { field: 'second_reading_date_2', words: 'Second reading' },
  { field: 'second_reading_date_3', words: 'Second reading' },
  { field: 'second_reading_date_4', words: 'Second reading' },
  { field: 'second_reading_date_5', words: 'Second reading' },
  { field: 'third_reading_date', words: 'Third reading' },
  { field: 'ordinance_gazette_date', words: 'Gazettal of the ordinance' },
];

const STAGES: readonly StageWords[] = [
  { words: 'Gazettal of the bill', stage: 'introduced', classes: ['filing'] },
  { words: 'First reading', stage: 'first-reading', classes: ['introduction', 'reading-1'] },
  { words: 'Formation of the Bills Committee', stage: 'committee', classes: ['referral-committee'] },
  { words: 'Second reading', stage: 'second-reading', classes: ['reading-2'] },
  { words: 'Third reading', stage: 'passed', classes: ['reading-3', 'passage'] },
  { words: 'Gazettal of the ordinance', stage: 'enacted', classes: ['became-law'], outcome: 'enacted' },
];

const LANGUAGES = { eng: 'en', chi: 'zh-Hant' } as const;
/** The registry misspells one of its own keys, in English only. */
const DOCUMENTS: readonly { stem: string; title: string; kind: NonNullable<BillDocument['kind']> }[] = [
  { stem: 'bill_content_url', title: 'Bill', kind: 'text' },
  { stem: 'bill_content_url_2', title: 'Bill', kind: 'text' },
  { stem: 'bill_content_url_3', title: 'Bill', kind: 'text' },
  { stem: 'bills_committee_report_url', title: 'Report of the Bills Committee', kind: 'other' },
  { stem: 'ordinace_gazette_content_url', title: 'Ordinance', kind: 'text' },
  { stem: 'ordinance_gazette_content_url', title: 'Ordinance', kind: 'text' },
];

function readDocuments(page: Page, row: Row): BillDocument[] {
  return DOCUMENTS.flatMap(({ stem, title, kind }) =>
    (['eng', 'chi'] as const).flatMap((suffix): BillDocument[] => {
      const url = text(row, `${stem}_${suffix}`);
      if (url === null) return [];
      const mediaType = /\.pdf$/i.test(url) ? 'application/pdf' : null;
      return [{ url: page.absolute(url), title, mediaType, language: LANGUAGES[suffix], date: null, kind }];
    }),
  );
}

function mandatory(page: Page, row: Row, field: string): string {
  const value = text(row, field);
  if (value !== null) return value;
  throw page.fault('parse.layout-changed', `expected «${field}» of a bill at ${page.url}, found nothing`, { field });
}

function readStep(row: Row, key: string, order: number): DraftAction | null {
  const { field, words } = STEPS[order] as (typeof STEPS)[number];
  const date = readDate(text(row, field), 'iso-instant');
  const ordinance = field === 'ordinance_gazette_date' ? text(row, 'ordinance_year_number_eng') : null;
  if (date === null) return null;
  return { date, words: ordinance === null ? words : `${words} (${ordinance})`, sourceId: `${key}/${field}`, order };
}

/** Withdrawal and lapse have no column: their words would stand in the remarks, and no such row has been seen. */
function reportRemarks(page: Page, row: Row, key: string): void {
  const remarks = text(row, 'remarks_eng');
  if (remarks !== null && /withdr|laps|negativ|vetoed/i.test(remarks))
    page.note(
      'normalise.unknown-stage',
      `hk/legco does not read remarks; those of ${key} say «${remarks}»: decide by hand`,
      {
        words: remarks,
        key,
      },
    );
}

/** Every column is there in every row, be it empty: one that is gone is a change of the service, not a step that has not come. */
function reportMissing(page: Page, row: Row, key: string): void {
  const missing = STEPS.map(({ field }) => field).filter((field) => row[field] === undefined);
  if (missing.length > 0)
    page.note(
      'parse.layout-changed',
      `expected the columns ${missing.join(', ')} of ${key} at ${page.url}, found none`,
      { missing },
    );
}

function readRow(page: Page, row: Row): DraftBill {
  const key = mandatory(page, row, 'internal_key');
  if (!/^\d{5}$/.test(key))
    throw page.fault('parse.bad-number', `expected five digits such as 06657 at ${page.url}, found «${key}»`, {
      shown: key,
    });
  const title = mandatory(page, row, 'bill_title_eng');
  const chinese = text(row, 'bill_title_chi');
  const sponsor = text(row, 'proposed_by_eng');
  reportRemarks(page, row, key);
  reportMissing(page, row, key);
  const actions = STEPS.map((_, order) => page.attempt(() => readStep(row, key, order))).filter(
    (step) => step !== null,
  );
  return {
    key,
    // Bills of the council carry no printed number; their titles carry the year.
    number: null,
    title,
    titles: { en: title, ...(chinese === null ? {} : { 'zh-Hant': chinese }) },
    sponsors: sponsor === null ? [] : [sponsor],
    committee: text(row, 'bills_committee_title_eng'),
    introducedOn: actions.find(({ words }) => words === 'First reading')?.date ?? null,
    actions,
    documents: readDocuments(page, row),
  };
}

/** An OData answer: `{odata.count, value}`. Above its hourly limit the service answers with nothing instead of an error. */
function list(page: Page): PageResult {
  const answer = page.json<{ 'odata.count'?: string; value?: Row[] } | null>() ?? {};
  const rows = answer.value;
  if (!Array.isArray(rows) || (rows.length > 0 && rows[0]?.['internal_key'] === undefined))
    throw page.fault('parse.not-the-page', `expected rows of Vbills at ${page.url}, found «${page.text.slice(0, 80)}»`);
  if (rows.length === 0)
    throw page.fault(
      'parse.not-the-page',
      `expected bills at ${page.url}, found none; above its hourly limit the service answers so: read it again later`,
    );
  const total = Number(answer['odata.count'] ?? rows.length);
  if (total > rows.length)
    page.note(
      'parse.layout-changed',
      `expected ${total} bills at ${page.url}, found ${rows.length}; the answer is cut`,
    );
  return {
    bills: rows
      .map((row) => page.attempt(() => readRow(page, shaped<Row>(page, row, ROW))))
      .filter((bill) => bill !== null),
  };
}

/** Bills of the Legislative Council of Hong Kong: one request shows all that can still move. */
export const legco = defineScraper({
  id: 'hk/legco',
  title: 'Legislative Council of Hong Kong, Bills Database',
  home: 'https://app.legco.gov.hk',
  hosts: ['https://www.legco.gov.hk'],
  country: 'HK',
  languages: ['en', 'zh-Hant'],
  timeZone: 'Asia/Hong_Kong',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  start: ({ today }) => {
    const from = `${Number(today.slice(0, 4)) - YEARS_BACK}-01-01`;
    return [
      { page: 'list', url: query(`first_reading_date ge datetime'${from}' or bill_gazette_date ge datetime'${from}'`) },
    ];
  },
  find: ({ number }) => {
    const key = /^\s*(\d{5})\s*$/u.exec(number ?? 'none')?.[1];
    return key === undefined ? null : { page: 'list', url: query(`internal_key eq '${key}'`) };
  },
  expect: { min: 1, max: 2_000 },
  sessions: null,
  sureness: 'recorded',
  stages: STAGES,
  pages: { list },
  moving: ['list'],
});
