import {
  type BillDocument,
  type DraftAction,
  type DraftBill,
  type Page,
  type PageResult,
  type Upcoming,
  type VoteCount,
  foldWords,
  readDate,
  shortHash,
} from '../../kit/index.js';
import { billPage, chamberVotes, senateVotes } from './addresses.js';
import { STATE, placeOf } from './stages.js';
import { type Found, type Tree, chamberOf, count, keyOf, member, needed, readXml } from './xml.js';

const PUBLISHED = 'Publicado';
/** States that decide nothing; any other but these and «Publicado» is reported. */
const OPEN_STATES: readonly string[] = ['en tramitacion', 'tramitacion terminada'];

interface Record {
  page: Page;
  $: Tree;
  head: Found;
  project: Found;
}

function each<T>({ $, project, page }: Record, path: string, read: (row: Found, index: number) => T | null): T[] {
  const rows = project.find(path).toArray();
  return rows.map((row, index) => page.attempt(() => read($(row), index))).filter((found) => found !== null) as T[];
}

/** The counts of a vote; pairs are members who agreed not to vote. */
export function voteOf(page: Page, row: Found): VoteCount {
  return {
    for: count(page, row, 'SI'),
    against: count(page, row, 'NO'),
    notVoting: count(page, row, 'ABSTENCION') + count(page, row, 'PAREO'),
    absent: null,
  };
}

/** The one vote of a sitting on the kind of debate that a step names; of several none is the step's. */
function voteFor(record: Record, session: string | null, words: string): VoteCount | null {
  const votes = each(record, 'votaciones > votacion', (row) => row).filter(
    (row) =>
      session !== null &&
      member(row, 'SESION') === session &&
      foldWords(words).startsWith(foldWords(member(row, 'TIPOVOTACION') ?? 'none')),
  );
  return votes.length === 1 ? record.page.attempt(() => voteOf(record.page, votes[0] as Found)) : null;
}

function readStep(record: Record, row: Found, index: number): DraftAction {
  const words = needed(record.page, row, 'DESCRIPCIONTRAMITE');
  const vote = voteFor(record, member(row, 'SESION'), words);
  return {
    date: readDate(member(row, 'FECHA'), 'dmy/'),
    words,
    at: placeOf(member(row, 'ETAPDESCRIPCION')),
    chamber: chamberOf(member(row, 'CAMARATRAMITE')),
    order: index,
    ...(vote === null ? {} : { vote }),
  };
}

const URGENCY = /^cuenta del mensaje .*urgencia (.+)$/u;

/** The President renews an urgency every few weeks with the same words; only the first and each change of it is news. */
function withoutRenewals(steps: readonly DraftAction[]): DraftAction[] {
  const present = new Map<string, string>();
  return steps.filter(({ words, at }) => {
    const urgency = URGENCY.exec(foldWords(words))?.[1];
    if (urgency === undefined) return true;
    const isNew = present.get(at ?? 'none') !== urgency;
    present.set(at ?? 'none', urgency);
    return isNew;
  });
}

/** Promulgation is no step: the state, the law's number and the day of the gazette stand in the head. */
function publication({ head, page }: Record): DraftAction[] {
  if (member(head, 'estado') !== PUBLISHED) return [];
  const law = member(head, 'leynro');
  const date = page.attempt(() => readDate(member(head, 'diariooficial'), 'dmy/'));
  return [{ date, words: law === null ? PUBLISHED : `${PUBLISHED}. ${law}`, at: STATE, order: 10_000 }];
}

function checkState({ page, head }: Record): void {
  const state = member(head, 'estado');
  if (state === null || state === PUBLISHED || OPEN_STATES.includes(placeOf(state))) return;
  page.note(
    'normalise.unknown-stage',
    `cl/senado does not know the state «${state}»; add it to the reader of its card`,
    {
      words: state,
      at: STATE,
    },
  );
}

function readLink(page: Page, row: Found, link: string): string | null {
  const address = member(row, link);
  return address === null ? null : page.absolute(address);
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}

function document(
  page: Page,
  row: Found,
  link: string,
  title: string,
  kind: 'text' | 'other',
  date: string | null,
): BillDocument | null {
  const url = readLink(page, row, link);
  return url === null ? null : { url, title, mediaType: null, language: 'es', date: readDate(date, 'dmy/'), kind };
}

/** Where papers stand: path, member of the link, members of the title, member of the day. */
const PAPERS: readonly { path: string; link: string; title: readonly string[]; date: string }[] = [
  { path: 'informes > informe', link: 'LINK_INFORME', title: ['TRAMITE', 'ETAPA'], date: 'FECHAINFORME' },
  { path: 'comparados > comparado', link: 'LINK_COMPARADO', title: ['COMPARADO'], date: 'none' },
  { path: 'indicaciones > indicacion', link: 'LINK_INDICACION', title: ['TRAMITE', 'ETAPA'], date: 'FECHA' },
  { path: 'oficios > oficio', link: 'LINK_OFICIO', title: ['NUMERO', 'TRAMITE', 'ETAPA'], date: 'FECHA' },
];

function readDocuments(record: Record): BillDocument[] {
  const { page, head } = record;
  const bill = page.attempt(() =>
    document(
      page,
      head,
      'link_mensaje_mocion',
      member(head, 'iniciativa') ?? 'Texto',
      'text',
      member(head, 'fecha_ingreso'),
    ),
  );
  const papers = PAPERS.flatMap(({ path, link, title, date }) =>
    each(record, path, (row) =>
      document(page, row, link, joined(title.map((name) => member(row, name))), 'other', member(row, date)),
    ),
  );
  return [...(bill ? [bill] : []), ...papers];
}

const DEADLINE =
  /indicaciones.*?\bhasta\b.*?(\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2} de \p{L}+ de \d{4})|\bhasta\b.*?(\d{1,2} de \p{L}+ de \d{4}).*?indicaciones/u;

/** The days until which amendments may be handed in, as the steps announce them. */
function deadlines(page: Page, steps: readonly DraftAction[]): Upcoming[] {
  const found = steps.map(({ words }) => {
    const shown = DEADLINE.exec(words);
    const day = shown?.[1] ?? shown?.[2];
    const date = day === undefined ? null : page.attempt(() => readDate(day, day.includes('/') ? 'dmy/' : 'words'));
    return date === null ? null : { date, what: 'Plazo para presentar indicaciones' };
  });
  return found.filter((next) => next !== null);
}

function committeeOf(steps: readonly DraftAction[]): string | null {
  const referrals = steps.map(({ words }) => /Pasa a (Comisi[^.(]+)/u.exec(words)?.[1]?.trim() ?? null);
  return referrals.filter((committee) => committee !== null).at(-1) ?? null;
}

/** A bill of the President is a message and names no authors. */
function sponsorsOf(record: Record): string[] {
  const authors = each(record, 'autores > autor', (row) => member(row, 'PARLAMENTARIO'));
  if (authors.length > 0) return authors;
  return member(record.head, 'iniciativa') === 'Mensaje' ? ['Presidente de la República'] : [];
}

function readHead({ page, head }: Record): DraftBill {
  const number = needed(page, head, 'boletin');
  const title = needed(page, head, 'titulo');
  return {
    key: keyOf(page, number),
    number,
    title,
    titles: { es: title },
    introducedOn: page.attempt(() => readDate(member(head, 'fecha_ingreso'), 'dmy/')),
    statusWords: joined([member(head, 'estado'), member(head, 'etapa'), member(head, 'subetapa')]),
  };
}

function readCard(record: Record): DraftBill {
  const steps = withoutRenewals(each(record, 'tramitacion > tramite', (row, index) => readStep(record, row, index)));
  const isLaw = member(record.head, 'estado') === PUBLISHED;
  checkState(record);
  return {
    ...readHead(record),
    sponsors: sponsorsOf(record),
    committee: committeeOf(steps),
    actions: [...steps, ...publication(record)],
    documents: readDocuments(record),
    upcoming: deadlines(record.page, steps),
    // The court's judgment is entered after the gazette's day: the steps alone would not end with the law.
    ...(isLaw ? { stage: 'enacted' as const, outcome: 'enacted' as const } : {}),
  };
}

function records(page: Page): Record[] {
  const $ = readXml(page, 'proyectos');
  return $('proyectos > proyecto')
    .toArray()
    .map((node) => ({ page, $, project: $(node), head: $(node).children('descripcion') }));
}

/** `?fecha=`: every bill that changed; how much of each record it holds is not known, so only the head is taken. */
export function readList(page: Page): PageResult {
  const bills = records(page)
    .map((record) => page.attempt((): DraftBill => ({ ...readHead(record), mark: shortHash(record.project.text()) })))
    .filter((bill) => bill !== null);
  return { bills, follow: bills.map(({ key }) => billPage(key as string)) };
}

const DEBATED = /^(?:discusi[oó]n|aprobad|rechazad)/iu;

/** The votes are asked for only where a chamber has debated the bill. */
export function readBill(page: Page): PageResult {
  const [record] = records(page);
  if (!record)
    throw page.fault(
      'parse.not-the-page',
      `expected one <proyecto> at ${page.url}, found none; ask for another bulletin`,
    );
  const bill = readCard(record);
  const debatedIn = (chamber: RegExp) =>
    (bill.actions ?? []).some((step) => chamber.test(step.chamber ?? 'none') && DEBATED.test(step.words));
  return {
    bills: [bill],
    follow: [
      ...(debatedIn(/senado/iu) ? [senateVotes(bill.key as string)] : []),
      ...(debatedIn(/diputados/iu) ? [chamberVotes(bill.key as string)] : []),
    ],
  };
}
