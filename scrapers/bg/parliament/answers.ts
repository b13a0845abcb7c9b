import {
  type BillDocument,
  type DraftAction,
  type DraftBill,
  type Follow,
  type Outcome,
  type Page,
  type PageResult,
  type Shape,
  type Stage,
  oneLine,
  readDate,
  shaped,
  textOrNull,
} from '../../kit/index.js';

const HOME = 'https://www.parliament.bg';
export const API = `${HOME}/api/v1`;
export const billUrl = (id: string): string => `${API}/bill/${id}`;

/** [assembly-]originator-kind-number; assemblies before the 44th lack the first part. */
const SIGN = /^(?:(\d{2})-)?\d{3}-(\d{2})-\d{1,3}$/;
/** Kinds of the sign: bills, and ratifications with decisions. */
const BILLS = '01';
const NOT_BILLS: readonly string[] = ['02'];
const LEADING = 'водеща';
const GOVERNMENT = 'Министерски съвет';

interface Member {
  A_ns_MPL_Name1?: string | null;
  A_ns_MPL_Name2?: string | null;
  A_ns_MPL_Name3?: string | null;
}
interface Row {
  L_Act_id: number | string;
  L_Act_sign: string;
  L_Act_date: string | null;
  L_ActL_title: string | null;
  imp_list?: Member[] | null;
  imp_list_min?: unknown[] | null;
}
interface Activity {
  L_Act_A_id: number | string;
  L_Act_St_date: string | null;
  L_Act_St_name: string | null;
  L_Act_St2_name: string | null;
  A_ns_CL_value?: string | null;
}
interface Detail extends Row {
  L_ActL_final?: string | null;
  L_Act_dv_iss?: string | number | null;
  L_Act_dv_year?: string | number | null;
  A_ns_folder?: string | null;
  withdrawn?: boolean | null;
  dist_list?: { A_ns_CL_value: string; L_Act_DTL_value?: string | null }[] | null;
  file_list?: { FILENAME: string }[] | null;
  trans_list?: unknown[] | null;
  activity?: Activity[] | null;
}

const ROW: Shape = {
  ...{ 'L_Act_id!': 'plain', L_Act_sign: 'text', L_Act_date: 'text', L_ActL_title: 'text' },
  imp_list: [{ A_ns_MPL_Name1: 'text', A_ns_MPL_Name2: 'text', A_ns_MPL_Name3: 'text' }],
  imp_list_min: ['object'],
};
const DETAIL: Shape = {
  ...ROW,
  ...{ L_Act_dv_iss: 'plain', L_Act_dv_year: 'plain', A_ns_folder: 'text', withdrawn: 'flag', trans_list: ['object'] },
  dist_list: [{ 'A_ns_CL_value!': 'text', L_Act_DTL_value: 'text' }],
  file_list: [{ 'FILENAME!': 'text' }],
  activity: [
    {
      ...{ 'L_Act_A_id!': 'plain', L_Act_St_date: 'text', L_Act_St_name: 'text', L_Act_St2_name: 'text' },
      A_ns_CL_value: 'text',
    },
  ],
};

const MEDIA_TYPES: Readonly<Record<string, string>> = { pdf: 'application/pdf', rtf: 'application/rtf' };

/** A wrong address answers 200 with the site itself; an unknown bill answers 200 with `null`. */
function answerOf<T>(page: Page, is: (answer: unknown) => boolean, expected: string): T {
  const answer: unknown = /^\s*</.test(page.text.slice(0, 200)) ? undefined : page.json();
  if (is(answer)) return answer as T;
  throw page.fault(
    'parse.not-the-page',
    `expected ${expected} at ${page.url}, found «${oneLine(page.text.slice(0, 80))}»; look whether the address still holds`,
  );
}

/** `2018-03-19 00:00:00`; no day is written with the year 0000 or 0001. */
function day(text: string | null | undefined): string | null {
  return text == null || text.startsWith('000') ? null : readDate(text, 'iso');
}

function sponsorsOf({ imp_list, imp_list_min }: Row): string[] {
  const members = (imp_list ?? []).map((member) =>
    oneLine([member.A_ns_MPL_Name1, member.A_ns_MPL_Name2, member.A_ns_MPL_Name3].join(' ')),
  );
  return [...((imp_list_min ?? []).length > 0 ? [GOVERNMENT] : []), ...members];
}

/** What the list and the bill's own answer both say; null for what is no bill. */
function readRow(page: Page, row: Row): DraftBill | null {
  const parts = SIGN.exec(String(row.L_Act_sign).trim());
  if (parts === null)
    throw page.fault(
      'parse.bad-number',
      `expected a sign such as 51-554-01-169 of L_Act_id ${row.L_Act_id}, found «${row.L_Act_sign}»`,
    );
  if (NOT_BILLS.includes(parts[2] as string)) return null;
  if (parts[2] !== BILLS) {
    page.note(
      'parse.unknown-row',
      `«${parts[0]}» is of the kind ${parts[2]}, which is neither a bill nor known; add it`,
    );
    return null;
  }
  const title = textOrNull(row.L_ActL_title);
  if (title === null || !/^\d+$/.test(String(row.L_Act_id)))
    throw page.fault('parse.layout-changed', `expected L_Act_id and L_ActL_title of ${parts[0]} at ${page.url}`);
  return {
    key: String(row.L_Act_id),
    number: parts[0],
    session: parts[1] ?? null,
    title,
    titles: { bg: title },
    introducedOn: page.attempt(() => day(row.L_Act_date)),
    sponsors: sponsorsOf(row),
  };
}

/** How many assemblies are followed: a bill of the one before may still be signed. Older ones have long ended. */
const FOLLOWED = 2;

/** All bills at once, the newest first; those of the newest assemblies, or all where no sign tells the assembly. */
export function list(page: Page): PageResult {
  const rows = answerOf<Row[]>(page, Array.isArray, 'a list of bills');
  const read = rows
    .map((row) => page.attempt(() => readRow(page, shaped<Row>(page, row, ROW))))
    .filter((bill) => bill !== null);
  const assemblies = [...new Set(read.map(({ session }) => session).filter((session) => session != null))];
  const newest = assemblies.sort().slice(-FOLLOWED);
  const bills = read.filter(({ session }) => newest.length === 0 || (session != null && newest.includes(session)));
  return { bills, follow: bills.map(({ key }): Follow => ({ page: 'bill', url: billUrl(key as string) })) };
}

/** `activity` stands in order of date and of procedure. */
function readActivity(activity: Activity, order: number): DraftAction | null {
  const stage = textOrNull(activity.L_Act_St2_name);
  const outcome = textOrNull(activity.L_Act_St_name);
  const words = [stage, outcome].filter((part) => part !== null).join(': ');
  if (words === '') return null;
  return {
    date: day(activity.L_Act_St_date),
    words,
    at: outcome,
    chamber: textOrNull(activity.A_ns_CL_value),
    sourceId: String(activity.L_Act_A_id),
    order,
  };
}

const FILED = 'внесен';

function actionsOf(page: Page, detail: Detail, introducedOn: string | null): DraftAction[] {
  const read = (detail.activity ?? [])
    .map((activity, order) => page.attempt(() => readActivity(activity, order + 1)))
    .filter((action) => action !== null);
  const filed = { date: introducedOn, words: FILED, sourceId: FILED, order: 0 };
  return read.some(({ words }) => words.startsWith(FILED)) ? read : [filed, ...read];
}

/** The gazette gives issue and year, no day: the bill is a law, whatever its activities say. Merged bills live on in another. */
function endOf(detail: Detail): { stage?: Stage; outcome?: Outcome } {
  const isInGazette = Number(detail.L_Act_dv_iss) > 0 && Number(detail.L_Act_dv_year) > 0;
  if (isInGazette) return { stage: 'enacted', outcome: 'enacted' };
  if ((detail.trans_list ?? []).length > 0) return { stage: 'merged', outcome: 'merged' };
  return detail.withdrawn === true ? { stage: 'withdrawn', outcome: 'withdrawn' } : {};
}

function documentsOf({ file_list, A_ns_folder, L_Act_sign }: Detail): BillDocument[] {
  return (file_list ?? []).map(({ FILENAME }) => ({
    url: `${HOME}/bills/${A_ns_folder}/${FILENAME}`,
    title: String(L_Act_sign),
    mediaType: MEDIA_TYPES[FILENAME.split('.').at(-1)?.toLowerCase() ?? 'none'] ?? null,
    language: 'bg',
    date: null,
    kind: 'text',
  }));
}

/** One bill. `L_ActL_final` (the law's title), reports of committees and proposals are not read. */
export function bill(page: Page): PageResult {
  const isBill = (answer: unknown) => typeof answer === 'object' && answer !== null && 'L_Act_sign' in answer;
  const detail = shaped<Detail>(page, answerOf(page, isBill, 'a bill with L_Act_sign'), DETAIL);
  const draft = readRow(page, detail);
  if (draft === null) return {};
  const committees = detail.dist_list ?? [];
  const leading = committees.find(({ L_Act_DTL_value }) => L_Act_DTL_value?.trim() === LEADING) ?? committees[0];
  const actions = actionsOf(page, detail, draft.introducedOn ?? null);
  return {
    bills: [
      {
        ...draft,
        committee: textOrNull(leading?.A_ns_CL_value),
        ...endOf(detail),
        statusWords: textOrNull((detail.activity ?? []).at(-1)?.L_Act_St2_name),
        actions,
        documents: documentsOf(detail),
      },
    ],
  };
}
