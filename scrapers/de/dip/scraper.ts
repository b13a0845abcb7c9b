import {
  type DraftAction,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type Reference,
  type StartDays,
  defineScraper,
  readDate,
  textOrNull,
  shaped,
} from '../../kit/index.js';
import { humanPage } from './human-page.js';
import { ANSWER, POSITION, PROCEDURE } from './shapes.js';
import { STAGES } from './stages.js';
import { BT_NUMBER, type Step, committeeOf, common, numbersOf, stateOf, toAction, toDocument } from './steps.js';

const API = 'https://search.dip.bundestag.de/api/v1';
/** The Wahlperiode that sits; a first run reads its bills only. */
const SITTING = 21;

/** One procedure (Vorgang) as far as it is read; all but the first five may be missing. */
interface Procedure {
  id?: unknown;
  vorgangstyp?: unknown;
  wahlperiode?: unknown;
  titel?: unknown;
  aktualisiert?: unknown;
  beratungsstand?: string | null;
  initiative?: string[] | null;
  verkuendung?: { verkuendungsdatum?: string; fundstelle?: string }[] | null;
  inkrafttreten?: { datum?: string; erlaeuterung?: string }[] | null;
}

/** One step (Vorgangsposition). */
interface Position {
  id?: unknown;
  vorgangsposition?: unknown;
  vorgang_id?: unknown;
  zuordnung?: unknown;
  datum?: unknown;
  fortsetzung?: boolean;
  nachtrag?: boolean;
  fundstelle?: {
    dokumentart?: string;
    dokumentnummer?: string;
    pdf_url?: string;
    drucksachetyp?: string;
    herausgeber?: string;
  } | null;
  beschlussfassung?: { beschlusstenor?: string }[] | null;
  ueberweisung?: { ausschuss?: string; federfuehrung?: boolean }[] | null;
}

interface Answer<T> {
  numFound?: unknown;
  documents?: T[];
  cursor?: unknown;
  code?: unknown;
  message?: unknown;
}

function must(page: Page, row: object, member: string): string {
  const value = (row as Record<string, unknown>)[member];
  const text = typeof value === 'number' ? String(value) : textOrNull(typeof value === 'string' ? value : null);
  if (text !== null) return text;
  throw page.fault(
    'parse.layout-changed',
    `expected «${member}» of each document at ${page.url}, found ${JSON.stringify(value)}`,
    { member },
  );
}

/** The documents of an answer, and the next page while the cursor moves; none where the first page holds them all. */
function answerOf<T>(page: Page): { rows: T[]; follow: Follow[] } {
  const answer = page.json<Answer<T> | null>();
  if (!Array.isArray(answer?.documents))
    throw page.fault(
      'parse.not-the-page',
      `expected a list in «documents» at ${page.url}, found ${JSON.stringify(answer?.message ?? answer)?.slice(0, 120)}; read it again later`,
    );
  shaped(page, answer, ANSWER);
  const [base] = page.url.split('&cursor=') as [string];
  const next = typeof answer.cursor === 'string' ? `${base}&cursor=${encodeURIComponent(answer.cursor)}` : page.url;
  const isAll = page.url === base && typeof answer.numFound === 'number' && answer.numFound <= answer.documents.length;
  const isEnd = isAll || answer.documents.length === 0 || next === page.url;
  return { rows: answer.documents, follow: isEnd ? [] : [{ page: page.kind, url: next }] };
}

/** The registry's fields of promulgation say in themselves what they are. */
function lawActions(page: Page, { verkuendung, inkrafttreten }: Procedure): DraftAction[] {
  const printed = (verkuendung ?? []).map((law): DraftAction => ({
    date: readDate(law.verkuendungsdatum, 'iso'),
    words: must(page, law, 'fundstelle'),
    order: 1_000,
    classes: ['promulgation', 'became-law'],
    stage: 'enacted',
  }));
  const inForce = (inkrafttreten ?? []).map((day): DraftAction => ({
    date: readDate(day.datum, 'iso'),
    words: textOrNull(day.erlaeuterung) ?? 'inkrafttreten',
    order: 1_001,
    classes: ['entry-into-force'],
    stage: 'in-force',
  }));
  return [...printed, ...inForce];
}

/** The filter for legislation is in no description, so the answer is filtered again. Null for any other procedure. */
function readProcedure(page: Page, value: unknown): DraftBill | null {
  const row = shaped<Procedure>(page, value, PROCEDURE);
  if (must(page, row, 'vorgangstyp') !== 'Gesetzgebung') return null;
  return {
    ...common(must(page, row, 'id'), must(page, row, 'titel'), must(page, row, 'wahlperiode')),
    number: null,
    sponsors: row.initiative ?? [],
    ...stateOf(page, textOrNull(row.beratungsstand)),
    actions: lawActions(page, row),
    mark: must(page, row, 'aktualisiert'),
  };
}

const stepsUrl = (id: string) => `${API}/vorgangsposition?f.vorgang=${id}&format=json`;

function list(page: Page): PageResult {
  const { rows, follow } = answerOf<unknown>(page);
  const bills = rows.map((row) => page.attempt(() => readProcedure(page, row))).filter((bill) => bill !== null);
  return { bills, follow: [...bills.map(({ key }) => ({ page: 'steps', url: stepsUrl(key as string) })), ...follow] };
}

/** One procedure, asked for by its number. */
function procedure(page: Page): PageResult {
  const bill = readProcedure(page, page.json());
  return bill === null ? {} : { bills: [bill], follow: [{ page: 'steps', url: stepsUrl(bill.key as string) }] };
}

/** The page for readers puts the same marks before the words. */
function wordsOf(page: Page, row: Position): string {
  const mark = row.fortsetzung === true ? 'Fortsetzung: ' : row.nachtrag === true ? 'Nachtrag: ' : ' ';
  return `${mark}${must(page, row, 'vorgangsposition')}`.trim();
}

function readStep(page: Page, value: unknown): Step {
  const row = shaped<Position>(page, value, POSITION);
  const found = row.fundstelle;
  const date = readDate(must(page, row, 'datum'), 'iso') as string;
  const house = textOrNull(found?.herausgeber) ?? must(page, row, 'zuordnung');
  const number = textOrNull(found?.dokumentnummer);
  const isPaper = found?.dokumentart === 'Drucksache' && number !== null;
  const type = textOrNull(found?.drucksachetyp);
  return {
    date,
    words: wordsOf(page, row),
    house,
    decisions: (row.beschlussfassung ?? [])
      .map(({ beschlusstenor }) => beschlusstenor)
      .filter((tenor) => tenor != null),
    paper: isPaper
      ? {
          number,
          url: textOrNull(found.pdf_url),
          title: `${house}-Drucksache ${number}${type === null ? ' ' : ` (${type})`}`.trim(),
        }
      : null,
    committee: textOrNull((row.ueberweisung ?? []).find(({ federfuehrung }) => federfuehrung === true)?.ausschuss),
    sourceId: `position ${must(page, row, 'id')}`,
  };
}

/** The steps of one procedure; they belong to the one that was asked for. */
function steps(page: Page): PageResult {
  const key = /[?&]f\.vorgang=(\d+)/.exec(page.url)?.[1];
  const { rows, follow } = answerOf<Position | null>(page);
  const other = rows.find((row) => String(row?.vorgang_id) !== key);
  if (key === undefined || other !== undefined)
    throw page.fault(
      'parse.not-the-page',
      `expected steps of procedure ${key} at ${page.url}, found one of ${JSON.stringify(other?.vorgang_id)}`,
    );
  const found = rows.map((row) => page.attempt(() => readStep(page, row))).filter((step) => step !== null);
  const ordered = found.sort((a, b) => a.date.localeCompare(b.date));
  return {
    bills: [
      {
        key,
        title: null,
        ...numbersOf(page, ordered),
        introducedOn: ordered.find(({ words }) => words.startsWith('Gesetzentwurf'))?.date ?? null,
        committee: committeeOf(ordered),
        actions: ordered.map((step, order) => toAction(page, step, order)),
        documents: ordered.flatMap(toDocument),
      },
    ],
    follow,
  };
}

function start({ since }: StartDays): Follow[] {
  const kind = `${API}/vorgang?f.vorgangstyp=Gesetzgebung&format=json`;
  return since === null
    ? [{ page: 'list', url: `${kind}&f.wahlperiode=${SITTING}` }]
    : [{ page: 'list', url: `${kind}&f.aktualisiert.start=${since}T00:00:00%2B00:00`, changesOnly: true }];
}

const ADDRESS =
  /^https?:\/\/(?:dip\.bundestag\.de\/vorgang\/(?:[^?#]*\/)?|search\.dip\.bundestag\.de\/api\/v1\/vorgang\/)(\d+)(?:[?#]|$)/;

/** A link names the procedure; the number of a paper of the Bundestag is asked for, since it carries its Wahlperiode. */
function find({ url, number }: Reference): Follow | null {
  const id = ADDRESS.exec(url ?? 'none')?.[1];
  if (id !== undefined) return { page: 'procedure', url: `${API}/vorgang/${id}?format=json` };
  const paper = textOrNull(number?.replace(/^(?:BT-)?(?:Drucksache|Drs\.?)\s*/i, ' '));
  if (paper === null || !BT_NUMBER.test(paper)) return null;
  return {
    page: 'list',
    url: `${API}/vorgang?f.vorgangstyp=Gesetzgebung&format=json&f.dokumentnummer=${encodeURIComponent(paper)}`,
    changesOnly: true,
  };
}

/** Bills of the German Bundestag and Bundesrat, by the documentation system of both; it asks for a key. */
export const dip = defineScraper({
  id: 'de/dip',
  title: 'Dokumentations- und Informationssystem für Parlamentsmaterialien (DIP)',
  titleEn: 'German Bundestag and Bundesrat, documentation system DIP',
  home: 'https://dip.bundestag.de',
  hosts: ['https://search.dip.bundestag.de'],
  country: 'DE',
  languages: ['de'],
  timeZone: 'Europe/Berlin',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  keys: {
    api: 'a key of the DIP API: one for all is published at dip.bundestag.de and changes; own ones come from parlamentsdokumentation@bundestag.de',
  },
  headers: { Accept: 'application/json', Authorization: 'ApiKey {api}' },
  start,
  find,
  expect: { min: 1, max: 2_000 },
  maxPages: 3_000,
  sessions: Array.from({ length: SITTING }, (_, index) => String(index + 1)),
  // The saved page for readers is proven on recordings; of the API there is a description, and no answer.
  sureness: 'described',
  pageSureness: { page: 'recorded' },
  stages: STAGES,
  pages: { list, procedure, steps, page: humanPage },
  moving: ['list'],
  cards: ['procedure', 'page'],
  parts: ['steps'],
});
