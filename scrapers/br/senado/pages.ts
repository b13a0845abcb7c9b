import {
  type DraftAction,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type Shape,
  readDate,
  shaped,
  shortHash,
  textOrNull,
} from '../../kit/index.js';
import { SITUATION } from './stages.js';

export const HOME = 'https://legis.senado.leg.br';
export const API = `${HOME}/dadosabertos/materia`;

/** A member of an answer; every value is checked where it is used. */
type Row = Readonly<Record<string, unknown>>;

/** Members that are read, in the rows of whatever answer. */
const ROW: Shape = {
  ...{ Codigo: 'text', Sigla: 'text', Numero: 'text', Ano: 'text', Ementa: 'text', Data: 'text', Descricao: 'text' },
  ...{ DataSituacao: 'text', DescricaoSituacao: 'text', InformesLegislativos: 'object', SituacoesAtuais: 'object' },
  IdentificacaoMateria: {
    CodigoMateria: 'text',
    SiglaSubtipoMateria: 'text',
    NumeroMateria: 'text',
    AnoMateria: 'text',
  },
  DadosBasicosMateria: { EmentaMateria: 'text', DataApresentacao: 'text' },
};

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

/** A list of one is written as its only member, an empty one as null. */
function listOf(page: Page, value: unknown): Row[] {
  return value === null || value === undefined ? [] : shaped<Row[]>(page, [value].flat(), [ROW]);
}

/** What stands behind a path of objects; on the way there may be nothing, and no list. */
function inside(page: Page, value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, name) => (at == null ? null : shaped<Row>(page, at, 'object')[name]), value);
}

/** The object behind the first of these members; a page of HTML or another answer is refused. */
function answerOf(page: Page, roots: readonly string[]): Row {
  const answer = page.text.trimStart().startsWith('<') ? {} : (page.json<Row | null>() ?? {});
  const found = roots.map((root) => (answer as Row)[root]).find((value) => typeof value === 'object' && value !== null);
  if (found) return found as Row;
  throw page.fault('parse.not-the-page', `expected JSON with «${roots.join('» or «')}» at ${page.url}, found neither`);
}

/** Kinds that are asked for by the search. */
export const SEARCHED: readonly string[] = ['PL', 'PLP', 'PEC', 'MPV', 'PDL'];
/** Kinds that are bills; before 2019 the two chambers numbered apart (PLS, PLC, PDS, PLN of the joint Congress). */
const BILLS: readonly string[] = [...SEARCHED, 'PLS', 'PLC', 'PDS', 'PLN', 'PLV'];
/** Requirements, messages, communications, resolutions of a house, indications, appeals; not verified one by one. */
const NOT_BILLS: readonly string[] = (
  'REQ RQS RQN RQJ RCE RDR RMA RRE REC PRS PRN PRF MSF MSG MSC MCN MSCN OFS OFN OFC INS IND SUG VET AVS AVN ATS CAC CON ' +
  'DIV DEN DOC EMS ECD SCD PET PFS PDN REL SIT TCU TXF'
).split(' ');
const NUMBER = /^[A-Z]+ \d+\/\d{4}$/;

interface Identity {
  code: string;
  kind: string;
  number: string;
}

function isBill(page: Page, { kind, number }: Identity): boolean {
  if (BILLS.includes(kind)) return true;
  if (!NOT_BILLS.includes(kind))
    page.note('parse.unknown-row', `expected a known kind of matter at ${page.url}, found «${kind}» (${number})`, {
      kind,
    });
  return false;
}

/** Numbers are padded with zeros in one of the services. */
function identityOf(page: Page, row: Row, names: readonly [string, string, string, string]): Identity {
  const [code, kind, serial, year] = names.map((name) => needed(page, row, name)) as [string, string, string, string];
  return { code, kind, number: `${kind} ${serial.replace(/^0+(?=\d)/, '')}/${year}` };
}

export const steps = (code: string): Follow => ({ page: 'steps', url: `${API}/movimentacoes/${code}.json` });

function billOf(page: Page, { code, number }: Identity, summary: string, day: unknown, whole: Row): DraftBill {
  if (!NUMBER.test(number))
    throw page.fault('parse.bad-number', `expected a number such as PL 1234/2024 at ${page.url}, found «${number}»`);
  return {
    key: code,
    number,
    title: summary,
    titles: { pt: summary },
    introducedOn: page.attempt(() => readDate(text(day), 'iso')),
    mark: shortHash(JSON.stringify(whole)),
  };
}

function found(bills: readonly (DraftBill | null)[]): PageResult {
  const read = bills.filter((bill) => bill !== null);
  return { bills: read, follow: read.map(({ key }) => steps(key as string)) };
}

/** The search of one year. */
export function readSearch(page: Page): PageResult {
  const rows = listOf(page, inside(page, answerOf(page, ['PesquisaBasicaMateria']), 'Materias.Materia'));
  const read = (row: Row) => {
    const identity = identityOf(page, row, ['Codigo', 'Sigla', 'Numero', 'Ano']);
    return isBill(page, identity) ? billOf(page, identity, needed(page, row, 'Ementa'), row.Data, row) : null;
  };
  return found(rows.map((row) => page.attempt(() => read(row))));
}

/** What was updated in the last days. */
export function readChanges(page: Page): PageResult {
  const rows = listOf(
    page,
    inside(page, answerOf(page, ['ListaMateriasAtualizadas', 'MateriasAtualizadas']), 'Materias.Materia'),
  );
  const read = (row: Row) => {
    const head = (row.IdentificacaoMateria ?? {}) as Row;
    const basics = (row.DadosBasicosMateria ?? {}) as Row;
    const identity = identityOf(page, head, ['CodigoMateria', 'SiglaSubtipoMateria', 'NumeroMateria', 'AnoMateria']);
    if (!isBill(page, identity)) return null;
    return billOf(page, identity, needed(page, basics, 'EmentaMateria'), basics.DataApresentacao, row);
  };
  return found(rows.map((row) => page.attempt(() => read(row))));
}

function readReport(page: Page, row: Row, index: number): DraftAction {
  return {
    date: readDate(needed(page, row, 'Data').slice(0, 10), 'iso'),
    words: needed(page, row, 'Descricao'),
    chamber: 'Senado Federal',
    order: index,
    // Free prose: its words are read by people, the situation tells where the bill stands.
    classes: [],
  };
}

function readSituation(page: Page, row: Row): DraftAction {
  return {
    date: readDate(needed(page, row, 'DataSituacao').slice(0, 10), 'iso'),
    words: needed(page, row, 'DescricaoSituacao'),
    at: SITUATION,
    chamber: 'Senado Federal',
    order: 10_000,
  };
}

/** Reports and present situations of one bill, oldest first; the address holds its code, and older answers only that. */
export function readSteps(page: Page): PageResult {
  const matter = inside(page, answerOf(page, ['MovimentacaoMateria']), 'Materia');
  const key = /\/movimentacoes\/(\d+)/.exec(page.url)?.[1];
  if (key === undefined)
    throw page.fault('parse.bad-number', `expected the code of a matter in the address ${page.url}, found none`);
  shaped(page, matter, { 'Autuacoes!': 'object' });
  const files = listOf(page, inside(page, matter, 'Autuacoes.Autuacao'));
  const reports = files.flatMap((file) => listOf(page, inside(page, file, 'InformesLegislativos.InformeLegislativo')));
  const situations = files.flatMap((file) => listOf(page, inside(page, file, 'SituacoesAtuais.SituacaoAtual')));
  const read = [
    ...reports.map((row, index) => page.attempt(() => readReport(page, row, index))),
    ...situations.map((row) => page.attempt(() => readSituation(page, row))),
  ].filter((step) => step !== null);
  const status = read.filter(({ at }) => at === SITUATION).at(-1)?.words ?? null;
  return { bills: [{ key, number: null, title: null, statusWords: status, actions: read }] };
}
