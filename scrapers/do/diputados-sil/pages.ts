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
import { CONDITION, PROMULGATION, lookUp } from './stages.js';

export const HOME = 'https://www.diputadosrd.gob.do';
const API = `${HOME}/sil/api/iniciativa`;

/** A member of an answer; every value is checked where it is used. */
type Row = Readonly<Record<string, unknown>>;

const ROW: Shape = {
  ...{
    'id!': 'plain',
    tipo: 'text',
    numero: 'text',
    descripcion: 'text',
    condicion: 'text',
    estado: 'text',
    inicio: 'text',
  },
  ...{ numPromulgacion: 'plain', fechaPromulgacion: 'text', fechaDeposito: 'text', fechaUltimoCambioPrincipal: 'text' },
};

interface Answer {
  total: number;
  results: Row[];
}

function text(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? textOrNull(String(value)) : null;
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

/** `{total, results}`. An unknown address is answered with the portal's HTML and 200, which is no answer. */
function answerOf(page: Page): Answer {
  if (page.text.trimStart().startsWith('<'))
    throw page.fault('parse.not-the-page', `expected JSON at ${page.url}, found HTML; the address may have changed`);
  const { total, results } = (page.json<Partial<Answer> | null>() ?? {}) as Partial<Answer>;
  if (Array.isArray(results) && typeof total === 'number') return { total, results };
  throw page.fault('parse.layout-changed', `expected «total» and a list in «results» at ${page.url}, found neither`);
}

const BILL = 'proyecto de ley';
const NOT_BILLS: readonly string[] = ['resolucion interna', 'resolucion bicameral', 'resolucion'];

function plain(words: string): string {
  return foldWords(words).normalize('NFD').replace(/\p{M}/gu, '');
}

/** The kind is not always right: a title that begins «Proyecto de ley» is a bill whatever its kind. */
function isBill(page: Page, row: Row): boolean {
  const kind = plain(needed(page, row, 'tipo'));
  if (kind === BILL || plain(text(row.descripcion) ?? 'none').startsWith(BILL)) return true;
  if (!NOT_BILLS.includes(kind))
    page.note('parse.unknown-row', `expected a bill or a resolution at ${page.url}, found «${kind}»`, { kind });
  return false;
}

const NUMBER = /^\d{5}-\d{4}-\d{4}-CD$/;

function numberOf(page: Page, row: Row): string {
  const number = needed(page, row, 'numero');
  if (NUMBER.test(number)) return number;
  throw page.fault('parse.bad-number', `expected a number such as 06225-2024-2028-CD, found «${number}»`, { number });
}

function report(page: Page, words: string, at: string): void {
  page.note(
    'normalise.unknown-stage',
    `do/diputados-sil has no stage for «${words}» (${at}); add it to its stages table`,
    {
      words,
      at,
    },
  );
}

/** A law's number decides, then a condition that ends the bill, then its latest state. */
function standing(page: Page, row: Row): Pick<DraftBill, 'stage' | 'outcome' | 'statusWords'> {
  const [condition, state] = [text(row.condicion), text(row.estado)];
  const byCondition = condition === null ? null : lookUp(condition, CONDITION);
  const byState = state === null ? null : lookUp(state);
  if (condition !== null && byCondition === null) report(page, condition, CONDITION);
  if (state !== null && byState === null) report(page, state, 'estado');
  const isLaw = text(row.numPromulgacion) !== null;
  const deciding = [byCondition, byState].find((entry) => entry?.outcome != null);
  return {
    stage: isLaw ? 'enacted' : ((deciding ?? byState)?.stage ?? byCondition?.stage ?? null),
    outcome: isLaw ? 'enacted' : (deciding?.outcome ?? null),
    statusWords: [condition, state].filter((words) => words !== null).join(', ') || null,
  };
}

function promulgation(page: Page, row: Row): DraftAction[] {
  const law = text(row.numPromulgacion);
  if (law === null) return [];
  const date = page.attempt(() => readDate(text(row.fechaPromulgacion), 'iso-instant'));
  return [{ date, words: law, at: PROMULGATION, sourceId: `promulgación ${law}`, order: 100 }];
}

export const steps = (id: string): Follow => ({ page: 'steps', url: `${API}/historicos?page=1&id=${id}` });

/** The number changes when a bill is carried over to the next period; the registry's own identifier is the key. */
function readRow(page: Page, row: Row): DraftBill {
  const title = needed(page, row, 'descripcion');
  const number = numberOf(page, row);
  return {
    key: needed(page, row, 'id'),
    number,
    session: /\d{4}-\d{4}(?=-CD$)/.exec(number)?.[0] ?? null,
    title,
    titles: { es: title },
    introducedOn: page.attempt(() => readDate(text(row.fechaDeposito), 'iso-instant')),
    ...standing(page, row),
    actions: promulgation(page, row),
    // Some two thousand rows were once given a new time at a stroke: it says only which cards to read.
    mark: text(row.fechaUltimoCambioPrincipal),
  };
}

/** A full pass writes the members of the query in the other order; the address is all that the reader is given. */
export const listUrl = (number: number, isFullPass: boolean) =>
  `${API}/getIniciativas?${isFullPass ? `keyword=&page=${number}` : `page=${number}&keyword=`}`;

/** Ten rows a page, whatever is asked for. */
const PAGE_SIZE = 10;

function nextPage(page: Page, { total, results }: Answer): Follow[] {
  const number = Number(new URL(page.url).searchParams.get('page') ?? '1');
  if (results.length === 0 || number * PAGE_SIZE >= total) return [];
  const isFullPass = page.url.includes('?keyword=');
  return [
    {
      page: 'list',
      url: listUrl(number + 1, isFullPass),
      ...(isFullPass ? {} : { ifNews: true as const, changesOnly: true as const }),
    },
  ];
}

/** All initiatives of the present period, newest number first; most are resolutions. */
export function readList(page: Page): PageResult {
  const answer = answerOf(page);
  const bills = answer.results
    .map((row) => page.attempt(() => (isBill(page, shaped<Row>(page, row, ROW)) ? readRow(page, row) : null)))
    .filter((bill) => bill !== null);
  return { bills, follow: [...nextPage(page, answer), ...bills.map(({ key }) => steps(key as string))] };
}

function readStep(page: Page, row: Row, index: number): DraftAction {
  return {
    date: readDate(needed(page, row, 'inicio'), 'iso-instant'),
    words: needed(page, row, 'estado'),
    sourceId: text(row.id),
    chamber: 'Cámara de Diputados',
    order: index,
  };
}

/** The states of one bill, each from a day to a day: the first of them is when it came about. The answer names no bill; the address does. */
export function readSteps(page: Page): PageResult {
  const { results } = answerOf(page);
  const key = new URL(page.url).searchParams.get('id');
  if (key === null)
    throw page.fault('parse.bad-number', `expected the identifier of an initiative in the address ${page.url}`);
  const read = results.map((row, index) => page.attempt(() => readStep(page, shaped<Row>(page, row, ROW), index)));
  return { bills: [{ key, number: null, title: null, actions: read.filter((step) => step !== null) }] };
}
