import {
  type DraftAction,
  type DraftBill,
  type Page,
  type PageResult,
  type Shape,
  type VoteCount,
  defineScraper,
  readDate,
  shaped,
  textOrNull,
} from '../../kit/index.js';
import { RESULTS, STAGES, STEPS } from './stages.js';

const API = 'https://open.assembly.go.kr/portal/openapi';
const TERM = '22';
const ROWS_PER_PAGE = 100;
/** Opaque names of the services; they may change. */
const SERVICES = { proposed: 'nzmimeepazxkubdpn', processed: 'nwbpacrgavhjryiph' } as const;
type Kind = keyof typeof SERVICES;

/** The key stays a placeholder, so that the address is put together by hand. */
function address(kind: Kind, page: number, term: string, more = ''): string {
  return `${API}/${SERVICES[kind]}?Key={key}&Type=json&pIndex=${page}&pSize=${ROWS_PER_PAGE}&AGE=${term}${more}`;
}

type Row = Readonly<Record<string, string | number | null | undefined>>;
interface Result {
  CODE?: string;
  MESSAGE?: string;
}
interface Part {
  head?: ({ list_total_count?: number; RESULT?: Result } | null)[];
  row?: Row[];
}

/** Every member of a row is a text, a number or null. */
const PARTS: Shape = [
  { head: [{ list_total_count: 'number', RESULT: { CODE: 'text', MESSAGE: 'text' } }], row: ['object'] },
];
const TEXTS: Shape = { BILL_NAME: 'text', BILL_NM: 'text', PROPOSER: 'text', COMMITTEE: 'text', COMMITTEE_NM: 'text' };
const LINKS: Shape = { LINK_URL: 'text', DETAIL_LINK: 'text' };
const ROWS: Readonly<Record<Kind, Shape>> = {
  proposed: { '*': 'plain', ...TEXTS, ...LINKS, PROC_RESULT: 'text' },
  processed: { '*': 'plain', ...TEXTS, ...LINKS, 'PROC_RESULT_CD~': 'text', 'YES_TCNT~': 'plain', 'NO_TCNT~': 'plain' },
};

/**
 * `{service: [{head}, {row}]}`. Errors have another shape, `{RESULT}` at the top, and HTTP status 200: INFO-200 says
 * that there are no rows, all others that the answer is none.
 */
function rowsOf(page: Page, kind: Kind): { rows: Row[]; total: number } {
  const answer = page.json<Record<string, unknown> | null>() ?? {};
  const parts = answer[SERVICES[kind]] as (Part | null)[] | undefined;
  const head = Array.isArray(parts) ? parts.flatMap((part) => part?.head ?? []) : [];
  const result = (answer['RESULT'] as Result | undefined) ?? head.find((part) => part?.RESULT)?.RESULT;
  if (result?.CODE === 'INFO-200') return { rows: [], total: 0 };
  if (result?.CODE !== 'INFO-000' || !Array.isArray(parts))
    throw page.fault(
      'parse.not-the-page',
      `expected INFO-000 and «${SERVICES[kind]}» at ${page.url}, found ${result?.CODE ?? 'no code'} «${result?.MESSAGE ?? page.text.slice(0, 80)}»`,
      { shown: result?.CODE ?? null },
    );
  shaped<Part[]>(page, parts, PARTS);
  const total = head.find((part) => part?.list_total_count !== undefined)?.list_total_count;
  if (total === undefined)
    throw page.fault('parse.layout-changed', `expected «list_total_count» at ${page.url}, found none`);
  return { rows: parts.flatMap((part) => part?.row ?? []), total };
}

const text = (row: Row, field: string) => textOrNull(row[field] === undefined ? null : String(row[field] ?? ' '));

function mandatory(page: Page, row: Row, field: string): string {
  const value = text(row, field);
  if (value !== null) return value;
  throw page.fault('parse.layout-changed', `expected «${field}» of a bill at ${page.url}, found nothing`, { field });
}

/** What both services say of a bill; they name its title and committee differently. */
function common(page: Page, row: Row, names: { title: string; committee: string; result: string }): DraftBill {
  const key = mandatory(page, row, 'BILL_NO');
  if (!/^\d{7}$/.test(key))
    throw page.fault('parse.bad-number', `expected seven digits at ${page.url}, found «${key}»`, { shown: key });
  const title = mandatory(page, row, names.title);
  const proposer = text(row, 'PROPOSER');
  const link = text(row, 'DETAIL_LINK') ?? text(row, 'LINK_URL');
  return {
    key,
    number: key,
    session: key.slice(0, 2),
    title,
    titles: { ko: title },
    introducedOn: readDate(text(row, 'PROPOSE_DT'), 'iso'),
    sponsors: proposer === null ? [] : [proposer],
    committee: text(row, names.committee),
    statusWords: text(row, names.result),
    documents:
      link === null
        ? []
        : [
            {
              url: page.absolute(link),
              title: '의안정보시스템',
              mediaType: 'text/html',
              language: 'ko',
              date: null,
              kind: 'other',
            },
          ],
  };
}

/** A bill on which nothing was decided has no result; a result without a day is not a step yet. */
function readProposed(page: Page, row: Row): DraftBill {
  const draft = common(page, row, { title: 'BILL_NAME', committee: 'COMMITTEE', result: 'PROC_RESULT' });
  const result = RESULTS.find(({ words }) => words === draft.statusWords);
  if (draft.statusWords !== null && result === undefined)
    page.note(
      'normalise.unknown-stage',
      `kr/assembly has no result «${draft.statusWords}» for ${draft.key}; add it to its results table`,
      {
        words: draft.statusWords,
      },
    );
  const date = draft.introducedOn ?? null;
  return {
    ...draft,
    ...(result?.outcome === undefined ? {} : { outcome: result.outcome }),
    actions:
      date === null ? [] : [{ date, words: '접수', sourceId: `${draft.key}/PROPOSE_DT`, order: 0, chamber: '국회' }],
  };
}

function voteOf(row: Row): VoteCount | null {
  const count = (field: string) => (text(row, field) === null ? null : Number(text(row, field)));
  const [yes, no, blank] = [count('YES_TCNT'), count('NO_TCNT'), count('BLANK_TCNT')];
  // No vote against is written as null when others are counted.
  return yes === null ? null : { for: yes, against: no ?? 0, notVoting: blank, absent: null };
}

function readProcessed(page: Page, row: Row): DraftBill {
  const draft = common(page, row, { title: 'BILL_NM', committee: 'COMMITTEE_NM', result: 'PROC_RESULT_CD' });
  const actions = STEPS.map(({ field, words, chamber }, order): DraftAction | null => {
    const date = readDate(text(row, field), 'iso');
    if (date === null) return null;
    const isDecision = field === 'RGS_PROC_DT';
    return {
      date,
      words: isDecision ? (draft.statusWords ?? words) : words,
      sourceId: `${draft.key}/${field}`,
      order,
      chamber,
      ...(isDecision ? { vote: voteOf(row) } : {}),
    };
  });
  return { ...draft, actions: actions.filter((action) => action !== null) };
}

const reader =
  (kind: Kind, read: (page: Page, row: Row) => DraftBill) =>
  (page: Page): PageResult => {
    const { rows, total } = rowsOf(page, kind);
    const bills = rows
      .map((row) => page.attempt(() => read(page, shaped<Row>(page, row, ROWS[kind]))))
      .filter((bill) => bill !== null);
    const current = Number(/[?&]pIndex=(\d+)/.exec(page.url)?.[1] ?? 1);
    const next = page.url.replace(/([?&]pIndex=)\d+/, `$1${current + 1}`);
    const isLast = current * ROWS_PER_PAGE >= total || next === page.url;
    return { bills, follow: isLast ? [] : [{ page: kind, url: next, ifNews: true }] };
  };

/**
 * Bills of the National Assembly of South Korea: those proposed by members, and those that the plenary has dealt with,
 * each with the latest first. The order is that of the answers which other clients show as the latest; it is not promised.
 */
export const koreanAssembly = defineScraper({
  id: 'kr/assembly',
  title: '국회 열린국회정보',
  titleEn: 'National Assembly of the Republic of Korea, open API',
  home: 'https://open.assembly.go.kr',
  hosts: ['https://likms.assembly.go.kr'],
  country: 'KR',
  languages: ['ko'],
  timeZone: 'Asia/Seoul',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  keys: { key: 'Key of the open API of the National Assembly; free after registration at https://open.assembly.go.kr' },
  start: () => [
    { page: 'proposed', url: address('proposed', 1, TERM) },
    { page: 'processed', url: address('processed', 1, TERM) },
  ],
  find: ({ url, number }) => {
    const id = /likms\.assembly\.go\.kr\/bill\/billDetail\.do\?(?:.*&)?billId=(\w+)/i.exec(url ?? 'none')?.[1];
    const printed = /^\s*(?:제\s*)?(\d{7})(?:\s*호)?\s*$/u.exec(number ?? 'none')?.[1];
    if (printed !== undefined)
      return { page: 'proposed', url: address('proposed', 1, printed.slice(0, 2), `&BILL_NO=${printed}`) };
    return id === undefined ? null : { page: 'proposed', url: address('proposed', 1, TERM, `&BILL_ID=${id}`) };
  },
  expect: { min: 1, max: 40_000 },
  maxPages: 1_000,
  sessions: ['16', '17', '18', '19', '20', '21', '22'],
  sureness: 'described',
  stages: STAGES,
  pages: { proposed: reader('proposed', readProposed), processed: reader('processed', readProcessed) },
  moving: ['proposed', 'processed'],
});
