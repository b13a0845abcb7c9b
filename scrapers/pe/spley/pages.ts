import {
  type BillDocument,
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
import { PAGE_SIZE, PORTAL, SERVICE, keyOf, listPage, placeOf, readNumber } from './identity.js';
import { FILED, LAW, stageOf } from './stages.js';

/** A member of an answer; every value is checked where it is used. */
type Row = Readonly<Record<string, unknown>>;

const ROW: Shape = {
  ...{ proyectoLey: 'text', titulo: 'text', desEstado: 'text', fecPresentacion: 'text', autores: 'text' },
  rowsTotal: 'number',
};
const FILE: Shape = {
  'general!': ROW,
  comisiones: [{ nombre: 'text' }],
  firmantes: [{ nombre: 'text' }],
  'seguimientos!': [
    {
      ...{ seguimientoPleyId: 'plain', fecha: 'text', 'desEstado!': 'text', detalle: 'text' },
      archivos: [{ proyectoArchivoId: 'plain' }],
    },
  ],
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

/** The answer's data. A block («Transaction ID») and the empty shell of the portal come as HTML, and are no answer. */
function dataOf(page: Page): Row {
  if (page.text.trimStart().startsWith('<')) {
    const title = /<title>([^<]*)</.exec(page.text)?.[1];
    throw page.fault(
      'parse.not-the-page',
      `expected JSON at ${page.url}, found the page «${title}»; the service is blocked or has moved: ask again later`,
    );
  }
  const { code, status, data } = page.json<Row>();
  if (code === 200 && typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Row;
  throw page.fault(
    code === 200 ? 'parse.layout-changed' : 'parse.not-the-page',
    `expected code 200 with one object in data at ${page.url}, found ${text(code)} «${text(status)}»`,
  );
}

/** 2022-08-15T00:00:00.000-0500, 2026-01-10 or 15/08/2022: the day is the one that is printed. */
function dayOf(value: unknown): string | null {
  const shown = text(value);
  if (shown === null) return null;
  return readDate(shown, shown.includes('/') ? 'dmy/' : 'iso');
}

/** The printed table cuts long lists of authors and says so. */
function authorsOf(value: unknown): string[] {
  const names = (text(value) ?? ' ').replace(/\s*ver más\.*\s*$/iu, ' ').split(';');
  return names.map((name) => textOrNull(name)).filter((name) => name !== null);
}

function identityOf(page: Page, row: Row): Pick<DraftBill, 'key' | 'number' | 'session' | 'title' | 'titles'> {
  const number = readNumber(needed(page, row, 'proyectoLey'));
  const title = needed(page, row, 'titulo');
  return { key: keyOf(number), number: number.printed, session: number.period, title, titles: { es: title } };
}

/** The state has no day in the list, unless it is the filing. */
function actionsOf(introducedOn: string | null, status: string): DraftAction[] {
  if (stageOf(status) === 'introduced') return [{ date: introducedOn, words: status }];
  return [
    { date: introducedOn, words: 'PRESENTADO', at: FILED, order: 0 },
    { date: null, words: status, order: 1 },
  ];
}

function readRow(page: Page, row: Row): DraftBill {
  const status = needed(page, row, 'desEstado');
  const introducedOn = page.attempt(() => dayOf(row.fecPresentacion));
  const sponsors = authorsOf(row.autores);
  return {
    ...identityOf(page, row),
    introducedOn,
    ...(sponsors.length > 0 ? { sponsors } : {}),
    statusWords: status,
    // A state without a day would otherwise stand behind the dated steps of a file that was read before.
    stage: stageOf(status),
    actions: actionsOf(introducedOn, status),
  };
}

function nextPage(page: Page, count: number, total: number): Follow[] {
  const place = placeOf(page.url);
  const rowStart = place.rowStart + PAGE_SIZE;
  return count < PAGE_SIZE || rowStart >= total ? [] : [listPage({ ...place, rowStart })];
}

/** The search without words, newest first. The total stands beside the rows or, since 2026, in each of them. */
export function readList(page: Page): PageResult {
  const data = dataOf(page);
  if (!Array.isArray(data.proyectos))
    throw page.fault('parse.layout-changed', `expected a list in the member «proyectos» at ${page.url}, found none`);
  const rows = data.proyectos as Row[];
  const total = Number(data.rowsTotal ?? rows[0]?.rowsTotal ?? 0);
  const bills = rows
    .map((row) => page.attempt(() => readRow(page, shaped<Row>(page, row, ROW))))
    .filter((bill) => bill !== null);
  return { bills, follow: nextPage(page, rows.length, total) };
}

function list(value: unknown): Row[] {
  return Array.isArray(value) ? (value as Row[]) : [];
}

function readStep(page: Page, row: Row, index: number): DraftAction {
  const state = needed(page, row, 'desEstado');
  const detail = text(row.detalle);
  return {
    date: dayOf(row.fecha),
    words: detail === null ? state : `${state}. ${detail}`,
    sourceId: text(row.seguimientoPleyId),
    order: index,
  };
}

function papersOf(row: Row): BillDocument[] {
  const date = dayOf(row.fecha);
  const ids = list(row.archivos).map((file) => text(file.proyectoArchivoId));
  return ids
    .filter((id) => id !== null)
    .map((id) => ({
      // Files are named by their number in base 64.
      url: `${SERVICE}/archivo/${btoa(id)}/pdf`,
      title: text(row.desEstado) ?? 'Documento',
      mediaType: 'application/pdf',
      language: 'es',
      date,
      kind: 'other' as const,
    }));
}

/** The file of one bill. The portal encodes its addresses since 2026, so only plain ones, from links of before, are asked for. */
export function readBill(page: Page): PageResult {
  const data = shaped<Row>(page, dataOf(page), FILE);
  const general = (data.general ?? {}) as Row;
  const identity = identityOf(page, general);
  const steps = list(data.seguimientos);
  const authors = list(data.firmantes).map(({ nombre }) => text(nombre));
  const committees = list(data.comisiones).map(({ nombre }) => text(nombre));
  return {
    bills: [
      {
        ...identity,
        introducedOn: page.attempt(() => dayOf(general.fecPresentacion)),
        sponsors: authors.filter((name) => name !== null),
        committee: [...new Set(committees.filter((name) => name !== null))].join('; ') || null,
        statusWords: needed(page, general, 'desEstado'),
        actions: steps
          .map((step, index) => page.attempt(() => readStep(page, step, index)))
          .filter((step) => step !== null),
        documents: steps.flatMap((step) => page.attempt(() => papersOf(step)) ?? []),
      },
    ],
  };
}

/** Links of a law file: the hidden member and what it holds. */
const LAW_PAPERS: readonly { name: string; title: string; kind: 'text' | 'other' }[] = [
  { name: 'pl_c01_u1', title: 'Norma legal publicada', kind: 'text' },
  { name: 'pl_c06_u6', title: 'Texto de la norma legal con modificaciones', kind: 'text' },
  { name: 'pl_c05_u5', title: 'Texto aprobado por el Congreso', kind: 'text' },
  { name: 'pl_c04_u4', title: 'Ficha técnica', kind: 'other' },
];

/** The archive's file of a law: what became of a bill, without its history. «0» stands for no file. */
export function readLaw(page: Page): PageResult {
  const hidden = (name: string) => textOrNull(page.maybe(`input[name="${name}"]`)?.attr('value'));
  const bill = /^(20\d{2})(\d{5})$/.exec(hidden('pl_proley') ?? 'none');
  const [law, title] = [hidden('pl_ley'), hidden('pl_titulo')];
  if (!bill || law === null || title === null)
    throw page.fault(
      'parse.not-the-page',
      `expected a law file with pl_proley, pl_ley and pl_titulo at ${page.url}, found «${page.line(page.all('title').first())}»`,
    );
  const documents = LAW_PAPERS.map(({ name, ...paper }) => ({ url: hidden(name), ...paper }))
    .filter((paper): paper is typeof paper & { url: string } => /^https?:/.test(paper.url ?? 'none'))
    .map((paper) => ({ ...paper, mediaType: 'application/pdf', language: 'es', date: null }));
  const [, period, serial] = bill as unknown as [string, string, string];
  const words = `LEY ${law}`;
  return {
    bills: [
      {
        key: keyOf({ period, serial: String(Number(serial)), chamber: null }),
        number: null,
        session: period,
        title,
        titles: { es: title },
        statusWords: words,
        actions: [{ date: null, words, at: LAW, sourceId: `ley-${law}` }],
        documents,
        stage: 'enacted',
        outcome: 'enacted',
      },
    ],
  };
}

export const HOSTS: readonly string[] = [new URL(SERVICE).origin, PORTAL];
