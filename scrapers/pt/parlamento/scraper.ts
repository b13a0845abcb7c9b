import {
  type BillDocument,
  type DraftAction,
  type Follow,
  type Outcome,
  type Page,
  type PageResult,
  type Reference,
  defineScraper,
  readDate,
  textOrNull,
} from '../../kit/index.js';
import { NO_RESULT, REJECTED, STAGES } from './stages.js';
import { readVote } from './votes.js';

const NUMBER = /^(?:Proposta|Projeto) de Lei \d+\/([IVXL]+)\/\d+$/;
const ADDRESS =
  /^https?:\/\/www\.parlamento\.pt(?::80)?\/ActividadeParlamentar\/Paginas\/DetalheIniciativa\.aspx\?(?:.*&)?BID=(\d+)/i;
/** Votes on the bill as a whole, and not on its articles. */
const WHOLE: readonly string[] = ['Votação na generalidade', 'Votação final global'];

type Found = ReturnType<Page['all']>;
type Element = Found[number];

/** An event and all that stands under it: the beginning of their ids is the same. */
interface Phase {
  page: Page;
  prefix: string;
  words: string;
  elements: Found;
}

/** The text of the element whose id ends so; elements of several such names (annexes, joint bills) come later. */
function endingWith(page: Page, end: string): string | null {
  return textOrNull(page.all(`[id$="${end}"]`).first().text());
}

/** One pass over the page: it has thousands of elements, and some forty events. */
function phasesOf(page: Page): Phase[] {
  const phases = new Map<string, Element[]>();
  for (const element of page.all('[id*="_rptFases_ctl"]').toArray()) {
    const prefix = /^.*_rptFases_ctl\d+_/.exec(element.attribs.id as string)?.[0] ?? 'none';
    phases.set(prefix, [...(phases.get(prefix) ?? []), element]);
  }
  return [...phases.entries()]
    .map(([prefix, elements]) => ({ page, prefix, elements: page.$(elements) as Found }))
    .map((phase) => ({ ...phase, words: page.line(within(phase, `${phase.prefix}lblEvento`)) }));
}

function within({ elements }: Pick<Phase, 'elements'>, end: string): Found {
  return elements.filter((_, element) => (element.attribs.id as string).endsWith(end));
}

function readPhase(phase: Phase, order: number): DraftAction {
  const { page, words } = phase;
  const date = readDate(within(phase, `${phase.prefix}lblData`).text(), 'iso');
  if (words === '' || date === null)
    throw page.fault(
      'parse.layout-changed',
      `expected a day and words of event ${order + 1} at ${page.url}, found «${words}» on ${date}`,
    );
  const isWhole = WHOLE.includes(words);
  const result = textOrNull(within(phase, '_lblResultado').last().text()) ?? NO_RESULT;
  const vote = isWhole ? readVote(page, within(phase, '_lblDetalhes').last()) : null;
  return { date, words, at: isWhole ? result : null, order, ...(vote === null ? {} : { vote }) };
}

/** A bill ends at a rejection only when no later vote on the whole of it approves it. */
function outcomeOf(actions: readonly DraftAction[]): Outcome | null {
  const last = actions.filter(({ words }) => WHOLE.includes(words)).at(-1);
  return REJECTED.includes(last?.at ?? NO_RESULT) ? 'rejected' : null;
}

const LINKS = ['hplDocumentoDOC', 'hplDocumentoPDF', 'hlDocumentos', 'hlRelatorios', 'hplTipoNumero'];
const MEDIA: readonly { ending: RegExp; type: string }[] = [
  { ending: /\/doc\.docx\?/i, type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  { ending: /\/doc\.doc\?/i, type: 'application/msword' },
  { ending: /\/doc\.pdf\?/i, type: 'application/pdf' },
  { ending: /debates\.parlamento\.pt\/|DetalheDiplomaAprovado/i, type: 'text/html' },
];

function readDocument(page: Page, link: Found, date: string | null): BillDocument {
  const id = link.attr('id') as string;
  const url = page.absolute(link.attr('href') ?? ' ');
  const named = textOrNull(link.siblings('[id$="_lblDocumentoTitulo"]').first().text());
  const own = textOrNull(page.line(link).replace(/^\[(.*)\]$/, '$1'));
  const isText = /_ctl00_ucLinkDocumento_/.test(id) && !id.includes('rptFases');
  const title = (id.includes('hplDocumento') ? named : null) ?? own ?? url;
  return {
    url,
    title,
    mediaType: MEDIA.find(({ ending }) => ending.test(url))?.type ?? null,
    language: 'pt',
    // An issue of the parliament's journal names its own day.
    date: title.startsWith('DAR ') ? readDate(title, 'ymd.') : date,
    kind: isText ? 'text' : 'other',
  };
}

const isLink = (element: { attribs: Record<string, string> }) => LINKS.some((end) => element.attribs.id?.endsWith(end));

function readDocuments(page: Page, phases: readonly Phase[], actions: readonly DraftAction[]): BillDocument[] {
  const heads = page
    .all('a[id*="ucLinkDocumento"], a[id*="ucLinkAnexo"]')
    .filter((_, element) => isLink(element) && !element.attribs.id?.includes('rptFases'));
  const found = [
    ...heads.toArray().map((link) => ({ link, date: null })),
    ...phases.flatMap(({ elements }, order) =>
      elements
        .filter((_, element) => element.name === 'a' && isLink(element))
        .toArray()
        .map((link) => ({ link, date: actions.find((action) => action.order === order)?.date ?? null })),
    ),
  ];
  return found
    .map(({ link, date }) => page.attempt(() => readDocument(page, page.$(link), date)))
    .filter((document) => document !== null);
}

function sponsorsOf(page: Page): string[] {
  const members = page
    .all('a[id$="_hplAutor"]')
    .toArray()
    .map((link) => textOrNull(page.$(link).text()));
  const other = textOrNull(endingWith(page, '_lblAutor')?.replace(/^Autor:/, ' '));
  return [...members, other].filter((name) => name !== null);
}

/** The competent committee, as last named. */
function committeeOf(phases: readonly Phase[]): string | null {
  const competent = phases.filter((phase) => within(phase, '_lblComissaoCompetente').length > 0).at(-1);
  return competent ? textOrNull(within(competent, '_ucActividadeComissao_lblNome').first().text()) : null;
}

/** The law may bear another title than the bill; the latest one printed above a text. */
function titlesOf(page: Page, title: string): Record<string, string> {
  const later = textOrNull(page.all('[id$="_ucTexto_lblTitulo"]').last().text());
  return later === null || later === title ? { pt: title } : { pt: title, 'pt-x-law': later };
}

/** Which initiative the page shows: null with a note for one that is no bill. */
function numberOf(page: Page): { number: string; session: string } | null {
  const printed = endingWith(page, '_ctl00_lblTitulo');
  if (printed === null)
    throw page.fault(
      'parse.not-the-page',
      `expected an initiative in «_lblTitulo» at ${page.url}, found «${page.line(page.all('title').first()).slice(0, 80)}»; read it again later`,
    );
  const session = NUMBER.exec(printed)?.[1];
  if (session !== undefined) return { number: printed, session };
  if (/ de Lei(?! Orgânica)/.test(printed))
    throw page.fault(
      'parse.bad-number',
      `expected a number such as Projeto de Lei 757/XIV/2 at ${page.url}, found «${printed}»`,
    );
  page.note(
    'parse.unknown-row',
    `expected a «Projeto de Lei» or «Proposta de Lei» at ${page.url}, found «${printed}»; other initiatives are no bills`,
    { number: printed },
  );
  return null;
}

/** The address asked for is the key; the form of the page names it again. */
function keyOf(page: Page): string {
  const asked = ADDRESS.exec(page.url)?.[1];
  const shown = ADDRESS.exec(page.all('link[rel="canonical"]').first().attr('href') ?? page.url)?.[1];
  if (asked !== undefined && shown === asked) return asked;
  throw page.fault('parse.not-the-page', `expected initiative BID ${asked} at ${page.url}, found BID ${shown}`);
}

/** One bill with all its events. */
function bill(page: Page): PageResult {
  const numbered = numberOf(page);
  if (numbered === null) return {};
  const key = keyOf(page);
  const title = endingWith(page, '_ctl00_ucLinkDocumento_lblDocumentoTitulo');
  if (title === null)
    throw page.fault(
      'parse.layout-changed',
      `expected the title of ${numbered.number} in «_ucLinkDocumento_lblDocumentoTitulo» at ${page.url}, found nothing`,
    );
  const phases = phasesOf(page);
  if (phases.length === 0)
    throw page.fault(
      'parse.layout-changed',
      `expected events in «rptFases…lblEvento» of ${numbered.number} at ${page.url}, found none`,
    );
  const actions = phases
    .map((phase, order) => page.attempt(() => readPhase(phase, order)))
    .filter((action) => action !== null);
  return {
    bills: [
      {
        key,
        ...numbered,
        title,
        titles: titlesOf(page, title),
        introducedOn: actions.find(({ words }) => words === 'Entrada')?.date ?? null,
        sponsors: sponsorsOf(page),
        committee: committeeOf(phases),
        outcome: outcomeOf(actions),
        actions,
        documents: readDocuments(page, phases, actions),
      },
    ],
  };
}

function find({ url }: Reference): Follow | null {
  const id = ADDRESS.exec(url ?? 'none')?.[1];
  return id === undefined
    ? null
    : { page: 'bill', url: `https://www.parlamento.pt/ActividadeParlamentar/Paginas/DetalheIniciativa.aspx?BID=${id}` };
}

/** Bills of the Portuguese parliament, page by page: no list of them is known. */
export const parlamento = defineScraper({
  id: 'pt/parlamento',
  title: 'Assembleia da República',
  titleEn: 'Assembly of the Republic of Portugal',
  home: 'https://www.parlamento.pt',
  country: 'PT',
  languages: ['pt'],
  timeZone: 'Europe/Lisbon',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  start: () => [],
  find,
  expect: { min: 0, max: 10_000 },
  // Numbers restart with each legislature; the key is the site's own number, which does not.
  sessions: null,
  sureness: 'recorded',
  stages: STAGES,
  pages: { bill },
  cards: ['bill'],
});
