import {
  type BillDocument,
  type DraftAction,
  type DraftBill,
  type Page,
  type PageResult,
  type Shape,
  oneLine,
  readDate,
  shaped,
  textOrNull,
} from '../../kit/index.js';
import { stepOf } from './stages.js';

const NUMBER = /^\d{4,5}(-[0-9а-яіїєґ]+)?(\/[А-ЯІЇЄҐ]+)?$/u;
const PUBLIC_FILE = 'https://itd.rada.gov.ua/billinfo/Bills/pubFile/';

interface Person {
  surname?: string;
  firstname?: string;
  patronymic?: string;
}
interface Initiator {
  mp?: { person?: Person } | null;
  inner?: { post?: string; person?: Person } | null;
  outter?: { name?: string; post?: string } | null;
}
interface Phase {
  date?: string | null;
  title?: string | null;
  status?: string | null;
}
interface FileGroup {
  kind?: string | null;
  docFiles?: { id: number | string; name?: string | null }[] | null;
}
interface Row {
  id: number | string;
  registrationNumber: string;
  name: string;
  registrationDate: string | null;
  subject?: string | null;
  initiators?: Initiator[] | null;
  actNumber?: string | null;
  mainExecutives?: { department?: string | null }[] | null;
  currentPhase?: Phase | null;
  passings?: Phase[] | null;
  documents?: { source?: FileGroup[] | null; workflow?: FileGroup[] | null } | null;
}

const PERSON: Shape = { surname: 'text', firstname: 'text', patronymic: 'text' };
const PHASE: Shape = { date: 'text', title: 'text', status: 'text' };
const FILES: Shape = [{ kind: 'text', docFiles: [{ 'id!': 'plain', name: 'text' }] }];
const ROW: Shape = {
  ...{ 'id!': 'plain', 'registrationNumber!': 'plain', name: 'text', registrationDate: 'text', subject: 'text' },
  initiators: [{ mp: { 'person~': PERSON }, inner: { 'person~': PERSON }, outter: { 'name~': 'text' } }],
  ...{ actNumber: 'text', mainExecutives: [{ department: 'text' }], currentPhase: PHASE, passings: [PHASE] },
  documents: { source: FILES, workflow: FILES },
};

/** Leading zeros count, and alternatives share the stem: «0001», «6395-1», «1231/П». */
export function readNumber(page: Page, printed: unknown): string {
  const number = oneLine(String(printed));
  if (NUMBER.test(number)) return number;
  throw page.fault('parse.bad-number', `expected a number such as 6395-1 at ${page.url}, found «${number}»`);
}

/** The register holds resolutions and statements too; what a record is stands in the first words of its name. */
const NOT_BILLS = /^проект\s+(?:постанови|заяви|акта|акту|звернення)(?!\p{L})/iu;
const BILLS = /^(?:проект\s+(?:\p{L}+\s+){0,3}?(?:закону|кодексу)|пропозиції\s+президента)(?!\p{L})/iu;

export function isBill(page: Page, number: string, name: string): boolean {
  if (NOT_BILLS.test(name) || /\/П$/u.test(number)) return false;
  if (BILLS.test(name)) return true;
  page.note(
    'parse.unknown-row',
    `«${name.slice(0, 80)}» (${number}) begins neither as a bill nor as what is known besides; add it`,
  );
  return false;
}

/** Numbers begin anew in each convocation, which is part of the key. */
export const keyOf = (convocation: string, number: string): string => `${convocation}/${number}`;

function convocationOf(page: Page): string {
  const convocation = /-skl(\d+)\.json/.exec(page.url)?.[1];
  if (convocation) return convocation;
  throw page.fault(
    'parse.layout-changed',
    `expected the convocation in the file's name (-skl9.json), found ${page.url}`,
  );
}

const personName = (person: Person | undefined) =>
  textOrNull([person?.surname, person?.firstname, person?.patronymic].join(' '));

function sponsorsOf({ initiators, subject }: Row): string[] {
  const names = (initiators ?? []).map(
    ({ mp, inner, outter }) => personName(mp?.person) ?? personName(inner?.person) ?? textOrNull(outter?.name),
  );
  const known = names.filter((name) => name !== null);
  const kind = textOrNull(subject);
  return known.length > 0 || kind === null ? known : [kind];
}

/** One step. The words differ between file and card and the order within a day is not told, so both come from the procedure. */
export function readStep(date: string | null, title: string): DraftAction {
  const { step, place } = stepOf(title);
  return { date, words: title, sourceId: `${date} ${step}`, order: place };
}

function readPhase({ date, title }: Phase): DraftAction | null {
  const words = textOrNull(title);
  return words === null ? null : readStep(readDate(date, 'iso'), words);
}

/** Each step once: the present phase is usually the last of the passings. */
function actionsOf(page: Page, { passings, currentPhase }: Row): DraftAction[] {
  const read = [...(passings ?? []), ...(currentPhase ? [currentPhase] : [])]
    .map((phase) => page.attempt(() => readPhase(phase)))
    .filter((action) => action !== null);
  return [...new Map(read.map((action) => [action.sourceId, action])).values()];
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  rtf: 'application/rtf',
};

export function documentOf(id: string, title: string, fileName: string): BillDocument {
  const ending = fileName.split('.').at(-1)?.toLowerCase() ?? 'none';
  const kind = /^проект\s/iu.test(title) ? { kind: 'text' as const } : {};
  return {
    url: `${PUBLIC_FILE}${id}`,
    title,
    mediaType: MEDIA_TYPES[ending] ?? null,
    language: 'uk',
    date: null,
    ...kind,
  };
}

function documentsOf({ documents }: Row): BillDocument[] {
  const groups = [...(documents?.source ?? []), ...(documents?.workflow ?? [])];
  return groups.flatMap(({ kind, docFiles }) =>
    (docFiles ?? []).map(({ id, name }) =>
      documentOf(String(id), textOrNull(kind) ?? textOrNull(name) ?? String(id), textOrNull(name) ?? 'none'),
    ),
  );
}

function readRow(page: Page, row: Row, convocation: string): DraftBill | null {
  const number = readNumber(page, row.registrationNumber);
  const title = textOrNull(row.name);
  if (title === null)
    throw page.fault('parse.layout-changed', `expected «name» of ${number} at ${page.url}, found none`);
  if (!isBill(page, number, title)) return null;
  return {
    key: keyOf(convocation, number),
    number,
    session: convocation,
    title,
    titles: { uk: title },
    introducedOn: page.attempt(() => readDate(row.registrationDate, 'iso')),
    sponsors: sponsorsOf(row),
  };
}

function* readRows(page: Page): Generator<{ row: Row; draft: DraftBill }> {
  const convocation = convocationOf(page);
  for (const row of page.jsonItems<Row>()) {
    const draft = page.attempt(() => readRow(page, shaped<Row>(page, row, ROW), convocation));
    if (draft) yield { row, draft };
  }
}

/** The list file: every bill of a convocation, without a status. A damaged file is refused whole: its missing rows are not gone. */
export function list(page: Page): PageResult {
  return { bills: [...readRows(page)].map(({ draft }) => draft) };
}

/** The full file of some 130 MB, read row by row. `currentPhase` may be null. */
export function full(page: Page): PageResult {
  const bills: DraftBill[] = [];
  for (const { row, draft } of readRows(page)) {
    const act = textOrNull(row.actNumber);
    bills.push({
      ...draft,
      ...(act === null ? {} : { numbers: [act] }),
      committee: textOrNull(row.mainExecutives?.[0]?.department),
      statusWords: textOrNull(row.currentPhase?.status),
      actions: actionsOf(page, row),
      documents: documentsOf(row),
    });
  }
  return { bills };
}
