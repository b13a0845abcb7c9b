import { type Page, oneLine } from '../../kit/index.js';
import { voteAddress } from './vote-file.js';

/** One vote as an article shows it: the file of the vote and all text that belongs to it. */
export interface ArticleRow {
  /** Address to fetch, as linked. */
  url: string;
  /** Canonical address: identity of the vote. */
  sourceId: string;
  text: string;
}

type Found = ReturnType<Page['all']>;

const PDF = 'a[href$=".pdf" i]';
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, tr';
/** L3 second form, L2. The first form of L3 (2021) is known by its paragraphs only. */
const BODIES = ['div.ck-editor', 'div.text'];

/** The body of the article, in any of its layouts; null when none is there. */
export function articleBody(page: Page): Found | null {
  const known = BODIES.map((selector) => page.all(selector)).find((body) => body.length > 0);
  if (known) return known.length === 1 ? known : page.one(BODIES.join(', '));
  const parents = page.all('p:has(> a[href*="/uploads/"])').parent() as Found;
  return parents.length > 0 ? parents : null;
}

function addressOf(page: Page, link: Found): string {
  return page.absolute(link.attr('href') ?? 'no href');
}

/** Paragraphs that hold no other block: the units of text in a body. */
function units(page: Page, body: Found): Found[] {
  return page
    .all(BLOCKS, body)
    .toArray()
    .map((element) => page.$(element))
    .filter((block) => page.all(BLOCKS, block).length === 0);
}

function shown(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

/** Text of the body that no vote link covers: named, never dropped silently. */
function noteUnread(page: Page, unread: string): void {
  const text = oneLine(unread);
  if (/[\p{L}\p{N}]/u.test(text))
    page.note(
      'parse.unknown-row',
      `expected only votes with a link to their file, found «${shown(text)}»; see whether it is a bill without a vote`,
      { row: shown(text) },
    );
}

/** A block about one vote is read whole, since the title of 2021 stands beside its link; of several votes each link is read. */
function blockRows(page: Page, block: Found): ArticleRow[] {
  const links = page
    .all(PDF, block)
    .toArray()
    .map((element) => page.$(element) as Found);
  const rows = links.map((link) => ({ url: addressOf(page, link), text: link.text() }));
  const sources = new Set(rows.map((row) => voteAddress(row.url)));
  const text = block.text();
  if (sources.size !== 1)
    noteUnread(
      page,
      rows.reduce((rest, row) => rest.replace(row.text, ' '), text),
    );
  const read = sources.size === 1 ? [{ url: (rows[0] as { url: string }).url, text }] : rows;
  return read.map((row) => ({ ...row, sourceId: voteAddress(row.url) }));
}

/** Text that stands in no paragraph: links to votes are rows all the same, anything else is named. */
function looseRows(page: Page, body: Found): ArticleRow[] {
  const rest = body.clone() as Found;
  units(page, rest).forEach((block) => block.remove());
  return blockRows(page, rest);
}

/** All votes of an article in page order; a row number in a link of its own with the same address is merged into its vote. */
export function articleRows(page: Page, body: Found): ArticleRow[] {
  const rows = [...units(page, body).flatMap((block) => blockRows(page, block)), ...looseRows(page, body)];
  const merged = new Map<string, ArticleRow>();
  for (const row of rows) {
    const known = merged.get(row.sourceId);
    if (known?.text.includes(row.text)) continue; // the same row, sent twice
    merged.set(row.sourceId, known ? { ...known, text: `${known.text} ${row.text}` } : row);
  }
  return [...merged.values()];
}
