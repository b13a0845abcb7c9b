import {
  type DraftAction,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type Shape,
  readDate,
  shaped,
  textOrNull,
} from '../../kit/index.js';
import { LAW } from './stages.js';

export const HOME = 'https://dadosabertos.camara.leg.br';
export const API = `${HOME}/api/v2/proposicoes`;
/** Kinds of proposition that are bills: ordinary, complementary, constitutional, provisional measure, legislative decree. */
export const KINDS: readonly string[] = ['PL', 'PLP', 'PEC', 'MPV', 'PDL'];

/** A member of an answer; every value is checked where it is used. */
type Row = Readonly<Record<string, unknown>>;

const STATUS = {
  descricaoTramitacao: 'text',
  descricaoSituacao: 'text',
  codSituacao: 'plain',
  idSituacao: 'plain',
} as const;
/** Members that are read, in the rows of whatever answer. */
const ROW = {
  ...{ id: 'plain', siglaTipo: 'text', numero: 'plain', ano: 'plain', ementa: 'text', dataApresentacao: 'text' },
  ...{ uriPropPrincipal: 'text', urlInteiroTeor: 'text', statusProposicao: STATUS },
  ...{ dataHora: 'text', sequencia: 'plain', despacho: 'text', descricaoTramitacao: 'text', descricaoSituacao: 'text' },
  ...{ codSituacao: 'plain', idSituacao: 'plain' },
} as const satisfies Shape;

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

/** `{dados, links}`; an error is answered with `status` and `title`, or with a page of HTML. */
function answerOf(page: Page): { dados: unknown; links: Row[] } {
  const answer = page.text.trimStart().startsWith('<') ? {} : (page.json<Row | null>() ?? {});
  const { dados, links, title } = answer as Row;
  if (typeof dados === 'object' && dados !== null)
    return { dados, links: shaped<Row[]>(page, links ?? [], [{ 'rel!': 'text', 'href!': 'text' }]) };
  throw page.fault(
    'parse.not-the-page',
    `expected the member «dados» at ${page.url}, found «${text(title) ?? page.text.slice(0, 60)}»; ask again later`,
  );
}

function rowsOf(page: Page): { rows: Row[]; links: Row[] } {
  const { dados, links } = answerOf(page);
  if (Array.isArray(dados)) return { rows: dados as Row[], links };
  throw page.fault('parse.layout-changed', `expected a list in «dados» at ${page.url}, found one object`);
}

const NUMBER = /^(?:PL|PLP|PEC|MPV|PDL)\s?[1-9]\d*\/\d{4}$/;

/** Procedural papers carry the number and the year 0. */
function numberOf(page: Page, row: Row): string {
  const number = `${needed(page, row, 'siglaTipo')} ${text(row.numero)}/${text(row.ano)}`;
  if (NUMBER.test(number)) return number;
  throw page.fault('parse.bad-number', `expected a number such as PL 1234/2024 at ${page.url}, found «${number}»`, {
    number,
  });
}

function identityOf(page: Page, row: Row): DraftBill {
  const title = needed(page, row, 'ementa');
  return {
    key: needed(page, row, 'id'),
    number: numberOf(page, row),
    title,
    titles: { pt: title },
    introducedOn: page.attempt(() => readDate(text(row.dataApresentacao)?.slice(0, 10), 'iso')),
  };
}

export const card = (id: string): Follow => ({ page: 'bill', url: `${API}/${id}` });
const steps = (id: string): Follow => ({ page: 'steps', url: `${API}/${id}/tramitacoes` });

/** The list tells that a bill moved, not how: the day it was asked for is the mark that its card is to be read. */
function readRow(page: Page, given: unknown): DraftBill | null {
  const row = shaped<Row>(page, given, ROW);
  const kind = needed(page, row, 'siglaTipo');
  if (!KINDS.includes(kind)) {
    page.note('parse.unknown-row', `expected one of ${KINDS.join(', ')} at ${page.url}, found «${kind}»`, { kind });
    return null;
  }
  return { ...identityOf(page, row), mark: new URL(page.url).searchParams.get('dataFim') };
}

/** Bills with a step between two days; the next page is named by the answer itself. */
export function readList(page: Page): PageResult {
  const { rows, links } = rowsOf(page);
  const bills = rows.map((row) => page.attempt(() => readRow(page, row))).filter((bill) => bill !== null);
  const next = text(links.find(({ rel }) => rel === 'next')?.href);
  return {
    bills,
    follow: [
      ...(next === null ? [] : [{ page: 'list', url: page.absolute(next), changesOnly: true as const }]),
      ...bills.map(({ key }) => card(key as string)),
    ],
  };
}

/** Older answers call the code idSituacao. */
const situationOf = (row: Row) => text(row.codSituacao) ?? text(row.idSituacao);

/** A joined bill stops moving; what becomes of it is seen at the main one, which is followed. */
function standing(row: Row): Pick<DraftBill, 'stage' | 'outcome' | 'inferred'> {
  const status = (row.statusProposicao ?? {}) as Row;
  if (situationOf(status) === LAW) return { stage: 'enacted', outcome: 'enacted' };
  return text(row.uriPropPrincipal) === null ? {} : { stage: 'merged', outcome: 'merged', inferred: true };
}

/** One bill with its present status. */
export function readBill(page: Page): PageResult {
  const { dados } = answerOf(page);
  const row = shaped<Row>(page, dados, { ...ROW, 'statusProposicao!': STATUS });
  const status = (row.statusProposicao ?? {}) as Row;
  if (Object.keys(status).length > 0 && !Object.keys(STATUS).some((name) => name in status))
    throw page.fault('parse.layout-changed', `expected «descricaoSituacao» in «statusProposicao» at ${page.url}`);
  const bill = identityOf(page, row);
  const [whole, main] = [text(row.urlInteiroTeor), text(row.uriPropPrincipal)];
  const mainId = /\/proposicoes\/(\d+)$/.exec(main ?? 'none')?.[1];
  return {
    bills: [
      {
        ...bill,
        statusWords: text(status.descricaoSituacao) ?? text(status.descricaoTramitacao),
        ...standing(row),
        documents:
          whole === null
            ? []
            : [{ url: whole, title: 'Inteiro teor', mediaType: null, language: 'pt', date: null, kind: 'text' }],
      },
    ],
    follow: [steps(bill.key as string), ...(mainId === undefined ? [] : [card(mainId)])],
  };
}

function readStep(page: Page, given: unknown): DraftAction {
  const row = shaped<Row>(page, given, ROW);
  const description = needed(page, row, 'descricaoTramitacao');
  const order = text(row.despacho);
  const sequence = needed(page, row, 'sequencia');
  return {
    // Times are of the registry's own zone and carry none.
    date: readDate(needed(page, row, 'dataHora'), 'iso-instant'),
    words: order === null || order === description ? description : `${description}. ${order}`,
    at: situationOf(row),
    sourceId: `${new URL(page.url).pathname.split('/').at(-2)}/${sequence}`,
    order: Number(sequence),
    chamber: 'Câmara dos Deputados',
  };
}

/** The steps of one bill; the answer does not name it, the address does. */
export function readSteps(page: Page): PageResult {
  const key = /\/proposicoes\/(\d+)\/tramitacoes/.exec(page.url)?.[1];
  if (key === undefined)
    throw page.fault('parse.bad-number', `expected the identifier of a bill in the address ${page.url}, found none`);
  const read = rowsOf(page).rows.map((row) => page.attempt(() => readStep(page, row)));
  return { bills: [{ key, number: null, title: null, actions: read.filter((step) => step !== null) }] };
}
