import { type Follow, type Page, type PageResult, defineScraper, readDate, textOrNull } from '../../kit/index.js';
import { readProcedure, readReference, referenceOf } from './procedure.js';
import { LEGISLATION, NO_LEGISLATION, STAGES } from './stages.js';

const HOME = 'https://oeil.europarl.europa.eu';

const procedureFile = (number: string): Follow => ({
  page: 'procedure',
  url: `${HOME}/oeil/en/procedure-file?reference=${number}`,
});

/** Resolutions, own-initiative reports and Parliament's own rules are no legislation. */
function isLegislation(page: Page, type: string): boolean {
  if (!LEGISLATION.includes(type) && !NO_LEGISLATION.includes(type))
    page.note(
      'parse.unknown-row',
      `eu/oeil does not know the procedure type ${type} at ${page.url}; add it to stages.ts`,
      { type },
    );
  return LEGISLATION.includes(type);
}

function procedure(page: Page): PageResult {
  return isLegislation(page, referenceOf(page).type) ? { bills: [readProcedure(page)] } : {};
}

/**
 * A summary of one document. It has none of the headings of a procedure file, and the machine-readable date in its head
 * is another than the printed one, which is right.
 */
function summary(page: Page): PageResult {
  const head = page.maybe('.es_product-subtitle');
  if (head === null)
    throw page.fault(
      'parse.not-the-page',
      `expected a document summary at ${page.url}, found no «.es_product-subtitle»`,
    );
  const reference = readReference(page.all('span', head).first().text());
  if (reference === null)
    throw page.fault(
      'parse.bad-number',
      `expected a number such as 2024/0258(COD) at ${page.url}, found «${page.line(head)}»`,
    );
  if (!isLegislation(page, reference.type)) return {};
  const date = page.attempt(() => readDate(page.all('time', head).first().text(), 'dmy/'));
  const title = textOrNull(page.one('.es_product-name').text());
  page.one('.es_product-content');
  const document = {
    url: page.url,
    title: `Summary: ${title ?? reference.number}`,
    mediaType: 'text/html',
    language: 'en',
    date,
    kind: 'explanatory' as const,
  };
  return {
    bills: [{ key: reference.key, number: reference.number, title: null, documents: [document] }],
    follow: [procedureFile(reference.number)],
  };
}

/** By the number, in a link or as printed; a link to a summary leads on to its file. */
function find({ url, number }: { url?: string | null; number?: string | null }): Follow | null {
  const isOwn = url != null && URL.canParse(url) && /(?:^|\.)europarl\.europa\.eu$/.test(new URL(url).hostname);
  const query = isOwn ? new URL(url).searchParams : new URLSearchParams();
  const reference = readReference(query.get('reference') ?? number);
  if (reference) return procedureFile(reference.number);
  const summaryId = isOwn && url.includes('/document-summary') ? /^\d+$/.exec(query.get('id') ?? 'none') : null;
  return summaryId ? { page: 'summary', url: `${HOME}/oeil/en/document-summary?id=${summaryId[0]}` } : null;
}

/** Legislative Observatory of the European Parliament: one procedure file per bill. No list of them is known. */
export const oeil = defineScraper({
  id: 'eu/oeil',
  title: 'European Parliament, Legislative Observatory (OEIL)',
  home: HOME,
  hosts: ['https://oeil.secure.europarl.europa.eu'],
  country: 'EU',
  languages: ['en'],
  timeZone: 'Europe/Brussels',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  start: () => [],
  find,
  expect: { min: 0, max: 10_000 },
  sessions: null,
  sureness: 'recorded',
  stages: STAGES,
  pages: { summary, procedure },
  cards: ['procedure'],
  parts: ['summary'],
});
