import {
  type BillDocument,
  type DocumentKind,
  type DraftAction,
  type DraftBill,
  type Outcome,
  type Page,
  foldWords,
  readDate,
  textOrNull,
} from '../../kit/index.js';
import { REJECTED } from './stages.js';

type Found = ReturnType<Page['all']>;
type Element = Found[number];
const NUMBER = /^(\d{4})\/(\d{4}[A-Z]?)\(([A-Z]{3})\)$/;
const DECISION = 'Decision by Parliament';

/** What a status says of the outcome. Of the statuses of files that go on only the first word is known. */
const STATUSES: readonly { words: string; outcome: Outcome | null }[] = [
  { words: 'Procedure completed', outcome: null },
  { words: 'Procedure rejected', outcome: 'rejected' },
  { words: 'Awaiting', outcome: null }, // not verified
];
const MEDIA: Readonly<Record<string, string>> = {
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
/** Documents that hold the text of the act, by the beginning of their type. */
const TEXTS = /^(?:legislative proposal|initial legislative proposal|text adopted by parliament|draft final act)/i;

export interface Reference {
  number: string;
  key: string;
  /** Three letters, such as COD. */
  type: string;
}

/** `2024/0258(COD)` → the parts; null for anything else. */
export function readReference(text: string | null | undefined): Reference | null {
  const parts = NUMBER.exec(text?.replace(/\s/g, '') ?? 'none');
  return parts && { number: parts[0], key: `${parts[1]}-${parts[2]}-${parts[3]}`, type: parts[3] as string };
}

/** A section by its heading; the ids of sections are not the same in every file, and some files lack some. */
function section(page: Page, heading: string): Found | null {
  const found = page
    .all('.oeil-spy-section')
    .filter((_, part) => page.line(page.$(part).find('h2').first()) === heading);
  return found.length === 0 ? null : found.first();
}

const rows = (page: Page, within: Found | null) => (within ? page.all('table tbody tr', within).toArray() : []);

function cells(page: Page, row: Element): Found[] {
  return page
    .$(row)
    .children('td, th')
    .toArray()
    .map((cell) => page.$(cell) as Found);
}

function readEvent(page: Page, row: Element, index: number): DraftAction {
  const [date, event] = cells(page, row);
  const words = textOrNull(event?.text());
  if (words === null)
    throw page.fault(
      'parse.layout-changed',
      `expected date and event in row ${index + 1} of the key events at ${page.url}`,
    );
  return { date: readDate(date?.text(), 'dmy/'), words, order: index };
}

/** The decision that ended a rejected file is told by its status alone. */
function markRejected(actions: readonly DraftAction[]): DraftAction[] {
  const last = actions.findLast(({ words }) => words.startsWith(DECISION));
  return actions.map((action) => (action === last ? { ...action, at: REJECTED } : action));
}

function documentOf(page: Page, link: Element, title: string, date: string | null): BillDocument[] {
  const href = page.$(link).attr('href');
  if (href === undefined) return [];
  const url = page.absolute(href);
  const kind: DocumentKind = url.includes('/document-summary') ? 'explanatory' : TEXTS.test(title) ? 'text' : 'other';
  const mediaType = kind === 'explanatory' ? 'text/html' : (MEDIA[/\.(\w+)$/.exec(url)?.[1] ?? 'none'] ?? null);
  const name = textOrNull(page.$(link).text());
  return [{ url, title: name === null ? title : `${title}: ${name}`, mediaType, language: 'en', date, kind }];
}

/** Documents by the rows of a table: the first cell with a date tells the date, the kind of document stands in the row's head. */
function documentsOf(page: Page, row: Element, titleCell: number): BillDocument[] {
  const all = cells(page, row);
  const title = textOrNull(all[titleCell]?.text());
  const links = page.$(row).find('a').toArray();
  if (title === null || links.length === 0) return [];
  const dated = all.map((cell) => page.line(cell)).find((text) => /^\d\d\/\d\d\/\d{4}$/.test(text));
  const date = readDate(dated, 'dmy/');
  return links.flatMap((link) => documentOf(page, link, title, date));
}

function documents(page: Page): BillDocument[] {
  const final = section(page, 'Final act');
  const given = [
    ...rows(page, section(page, 'Documentation gateway')).flatMap(
      (row) => page.attempt(() => documentsOf(page, row, 0)) ?? [],
    ),
    ...rows(page, section(page, 'Key events')).flatMap((row) => page.attempt(() => documentsOf(page, row, 1)) ?? []),
    ...(final
      ? page
          .all('p a', final)
          .toArray()
          .flatMap((link) => documentOf(page, link, 'Final act', null))
      : []),
  ];
  return given.filter(({ url }, index) => given.findIndex((other) => other.url === url) === index);
}

/** The committee responsible, or both where two are; those for opinion stand in tables of their own. */
function committee(page: Page): string | null {
  const players = section(page, 'Key players');
  const tables = players ? page.all('table', players).toArray() : [];
  const responsible = tables.filter((table) =>
    /^(?:joint )?committee responsible/i.test(page.line(page.$(table).find('thead th').first())),
  );
  const names = responsible.flatMap((table) =>
    page
      .$(table)
      .find('tbody th .font-weight-normal')
      .toArray()
      .map((name) => page.line(page.$(name))),
  );
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

function outcomeOf(page: Page, status: string): Outcome | null {
  const known = STATUSES.find(({ words }) => foldWords(status).startsWith(foldWords(words)));
  if (known === undefined)
    page.note('normalise.unknown-stage', `eu/oeil has no status «${status}»; add it to STATUSES`, { words: status });
  return known?.outcome ?? null;
}

/** The reference in the head of a page that is a procedure file. */
export function referenceOf(page: Page): Reference {
  const head = page.all('h2.es_title-h1');
  if (head.length !== 1)
    throw page.fault(
      'parse.not-the-page',
      `expected a procedure file at ${page.url}, found «${page.line(page.all('title')).slice(0, 80)}»; read it again later`,
    );
  const reference = readReference(head.text());
  if (reference) return reference;
  throw page.fault(
    'parse.bad-number',
    `expected a number such as 2024/0258(COD) at ${page.url}, found «${page.line(head)}»`,
  );
}

/** A whole procedure file, of whatever type. */
export function readProcedure(page: Page): DraftBill {
  const { number, key } = referenceOf(page);
  const title = textOrNull(page.one('h2.es_title-h2.mb-3').text());
  const statusWords = textOrNull(page.one('#section1 p.text-danger').text());
  if (title === null || statusWords === null)
    throw page.fault(
      'parse.layout-changed',
      `expected a title and a status at ${page.url}, found «${title}» and «${statusWords}»`,
    );
  const events = section(page, 'Key events');
  if (events === null) page.note('parse.layout-changed', `expected a section «Key events» at ${page.url}, found none`);
  const read = rows(page, events).map((row, index) => page.attempt(() => readEvent(page, row, index)));
  const actions = read.filter((action) => action !== null);
  const outcome = outcomeOf(page, statusWords);
  const first = (words: string) => actions.find((action) => action.words.startsWith(words))?.date ?? null;
  return {
    key,
    number,
    title,
    titles: { en: title },
    introducedOn: first('Legislative proposal published') ?? first('Preparatory document'),
    committee: committee(page),
    statusWords,
    outcome,
    actions: outcome === 'rejected' ? markRejected(actions) : actions,
    documents: documents(page),
  };
}
