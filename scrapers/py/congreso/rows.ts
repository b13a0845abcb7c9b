import {
  type DraftAction,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type Shape,
  foldWords,
  readDate,
  shaped,
  textOrNull,
} from '../../kit/index.js';
import { NO_BILL_STATES, lookUp } from './stages.js';

export const API = 'https://datosv2.congreso.gov.py/web/api';
export const PORTAL = 'https://silpy.congreso.gov.py/web/expediente/';
export const PAGE_SIZE = 50;
/** Bills filed before the sitting period began are not walked to; a link or an appeal brings them in. */
const OLDEST = '2023-07-01';

/** A member of an answer; every value is checked where it is used. */
type Row = Readonly<Record<string, unknown>>;

const ROW: { readonly [member: string]: Shape } = {
  ...{ idProyecto: 'plain', acapite: 'text', tipoProyecto: 'text', estadoProyecto: 'text', descripcionEtapa: 'text' },
  ...{ descripcionSubEtapa: 'text', expedienteCamara: 'plain', fechaIngresoExpediente: 'text' },
  autores: [{ 'nombres~': 'text', 'apellidos~': 'text' }],
  tramitaciones: [
    {
      ...{ fechaTramite: 'text', descripcionEtapa: 'text', descripcionSubEtapa: 'text', camaraTramite: 'text' },
      resultadoTramite: 'text',
    },
  ],
};

/** Text on one line; null for nothing and for «/», which means the same. */
function text(value: unknown): string | null {
  const line = typeof value === 'string' || typeof value === 'number' ? textOrNull(String(value)) : null;
  return line === '/' ? null : line;
}

function needed(page: Page, row: Row, name: string): string {
  const found = text(row[name]);
  if (found !== null) return found;
  throw page.fault(
    'parse.layout-changed',
    `expected text in the member «${name}» at ${page.url}, found ${JSON.stringify(row[name]) ?? 'none'}`,
    { name },
  );
}

/** The rows of an answer: a bare list (older service) or `{codigoEstado, mensaje, datos}`, whose 404 means «none». */
function rowsOf(page: Page): Row[] {
  const answer = page.json<unknown>();
  if (Array.isArray(answer)) return answer as Row[];
  const { codigoEstado, mensaje, datos } = (answer ?? {}) as Row;
  if (codigoEstado === 404) return [];
  if (codigoEstado === 200 && typeof datos === 'object' && datos !== null) return [datos].flat() as Row[];
  throw page.fault(
    'parse.not-the-page',
    `expected a list, or codigoEstado 200 with datos, at ${page.url}, found ${JSON.stringify(codigoEstado) ?? 'neither'} «${text(mensaje)}»; ask again later`,
  );
}

const BILL = 'proyecto de ley';
/** Kinds of paper that are no bills, by the beginning of their name. */
const NOT_BILLS = ['resolucion', 'declaracion'];

function isBill(page: Page, row: Row): boolean {
  const kind = foldWords(needed(page, row, 'tipoProyecto'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  if (kind === BILL) return true;
  if (!NOT_BILLS.some((words) => kind.startsWith(words)))
    page.note('parse.unknown-row', `expected a bill, a resolution or a declaration at ${page.url}, found «${kind}»`, {
      kind,
    });
  return false;
}

/** Loose on purpose: blanks, small letters and a trailing letter occur; old numbers are bare, joint ones begin with CP, SP, SCP or CPCN. */
const NUMBER = /^(?:[DS]|CP|SP|SCP|CPCN)?-?\s*\d{2,7}[AB]?$/iu;

function numberOf(page: Page, row: Row): string | null {
  const shown = text(row.expedienteCamara);
  if (shown === null || NUMBER.test(shown)) return shown;
  page.note('parse.bad-number', `expected a file number such as D-2270886 at ${page.url}, found «${shown}»`, { shown });
  return null;
}

function unknown(page: Page, words: string): void {
  page.note('normalise.unknown-stage', `py/congreso has no stage for «${words}»; add it to its stages table`, {
    words,
  });
}

/** Where the bill stands by its own row: the state decides, and while it is open the procedure tells the stage. */
function standing(page: Page, row: Row): Pick<DraftBill, 'stage' | 'outcome' | 'statusWords'> {
  const state = text(row.estadoProyecto);
  const procedure = [text(row.descripcionEtapa), text(row.descripcionSubEtapa)]
    .filter((part) => part !== null)
    .join(': ');
  const byState = state === null ? null : lookUp(state, 'estado');
  const byProcedure = procedure === '' ? null : lookUp(procedure);
  if (state !== null && byState === null && !NO_BILL_STATES.includes(foldWords(state))) unknown(page, state);
  if (procedure !== '' && byProcedure === null) unknown(page, procedure);
  return {
    stage: byState?.stage ?? byProcedure?.stage ?? null,
    outcome: byState?.outcome ?? null,
    statusWords: [state, procedure].filter((part) => part !== null && part !== '').join(', ') || null,
  };
}

/** «… Presentado por el Diputado X.» ends many titles; it names the sponsor, not the subject. */
function splitPresenter(title: string): { title: string; presenter: string | null } {
  const found = /^(.*\S)[\s.,;–-]+presentad[oa]s? por (?:el |la |los |las )?(.+?)\.?$/iu.exec(title);
  if (!found) return { title, presenter: null };
  const [, subject, presenter] = found as unknown as [string, string, string];
  return { title: subject.replace(/[\s.,;–-]+$/u, ''), presenter };
}

export const cardUrl = (id: string) => `${API}/proyecto/${id}/tramitaciones`;

function readBillRow(page: Page, row: Row): DraftBill {
  const key = needed(page, row, 'idProyecto');
  const { title, presenter } = splitPresenter(needed(page, row, 'acapite'));
  return {
    key,
    number: numberOf(page, row),
    title,
    titles: { es: title },
    introducedOn: page.attempt(() => readDate(text(row.fechaIngresoExpediente), 'dmy/')),
    ...(presenter === null ? {} : { sponsors: [presenter] }),
    ...standing(page, row),
  };
}

function readStep(row: Row, index: number): DraftAction | null {
  const procedure = [text(row.descripcionEtapa), text(row.descripcionSubEtapa)]
    .filter((part) => part !== null)
    .join(': ');
  const result = text(row.resultadoTramite);
  if (procedure === '' && result === null) return null;
  return {
    date: readDate(text(row.fechaTramite), 'dmy/'),
    words: [procedure, result].filter((part) => part !== null && part !== '').join('. '),
    order: index,
    chamber: text(row.camaraTramite),
  };
}

function authorsOf(row: Row): string[] {
  const authors = Array.isArray(row.autores) ? (row.autores as Row[]) : [];
  return authors
    .map((author) => textOrNull(`${text(author.nombres) ?? ' '} ${text(author.apellidos) ?? ' '}`))
    .filter((name) => name !== null);
}

/** One bill with its steps and authors. */
export function readCard(page: Page): PageResult {
  const [given] = rowsOf(page);
  if (!given)
    throw page.fault('parse.not-the-page', `expected one bill at ${page.url}, found none; look its number up again`);
  const row = shaped<Row>(page, given, { ...ROW, 'tramitaciones!': ROW.tramitaciones as Shape });
  const steps = Array.isArray(row.tramitaciones) ? (row.tramitaciones as Row[]) : [];
  const actions = steps.map((step, index) => page.attempt(() => readStep(step, index))).filter((step) => step !== null);
  const authors = authorsOf(row);
  const bill = readBillRow(page, row);
  return { bills: [{ ...bill, ...(authors.length > 0 ? { sponsors: authors } : {}), actions }] };
}

/** A full pass writes the members of the query in the other order; the address is all that the reader is given. */
export const listUrl = (number: number, isFullPass: boolean) =>
  isFullPass ? `${API}/proyecto?size=${PAGE_SIZE}&page=${number}` : `${API}/proyecto?page=${number}&size=${PAGE_SIZE}`;

function nextPage(page: Page, rows: readonly Row[], days: readonly (string | null)[]): Follow[] {
  const number = Number(new URL(page.url).searchParams.get('page') ?? '0') + 1;
  const isOld = days.length > 0 && days.every((day) => day !== null && day < OLDEST);
  if (rows.length < PAGE_SIZE || isOld) return [];
  const isFullPass = page.url.includes('?size=');
  return [{ page: 'list', url: listUrl(number, isFullPass), ...(isFullPass ? {} : { ifNews: true as const }) }];
}

/** The list of all papers; most are requests for information and declarations. */
export function readList(page: Page): PageResult {
  const rows = rowsOf(page);
  const bills = rows
    .map((row) => page.attempt(() => (isBill(page, shaped<Row>(page, row, ROW)) ? readBillRow(page, row) : null)))
    .filter((bill) => bill !== null);
  const cards = bills.map(({ key }) => ({ page: 'bill', url: cardUrl(key as string) }));
  return {
    bills,
    follow: [
      ...nextPage(
        page,
        rows,
        bills.map(({ introducedOn }) => introducedOn ?? null),
      ),
      ...cards,
    ],
  };
}
