import {
  type DraftAction,
  type DraftBill,
  type Page,
  type PageResult,
  oneLine,
  readDate,
  textOrNull,
} from '../../kit/index.js';

export const TODAY = /^https?:\/\/www\.assemblee-nationale\.fr\/dyn\/(\d{1,2})\/dossiers\/([^/?#]+)/i;
const KINDS: readonly { words: RegExp; isBill: boolean }[] = [
  { words: /^Pro(?:jet|position) de loi/, isBill: true },
  // not verified
  { words: /^Proposition de résolution|^Résolution|^Rapport|^Mission|^Commission d'enquête|^Pétition/, isBill: false },
];
const DATE = /\d{1,2}(?:er)? \p{L}+ \d{4}/u;

type Found = ReturnType<Page['all']>;

function readRow(page: Page, row: Found): { draft: DraftBill; url: string } | null {
  const kind = page.line(page.all('span', row).first());
  const link = page.all('a[href*="/dossiers/"]', row).first();
  const url = page.absolute(link.attr('href') ?? ' ');
  const [, session, slug] = TODAY.exec(url) ?? [];
  const title = textOrNull(link.text());
  const known = KINDS.find(({ words }) => words.test(kind));
  if (known === undefined)
    throw page.fault(
      'parse.unknown-row',
      `expected a kind of dossier such as «Projet de loi» at ${page.url}, found «${kind}»; add it to KINDS`,
      { kind, title },
    );
  if (!known.isBill) return null;
  if (session === undefined || slug === undefined || title === null)
    throw page.fault(
      'parse.layout-changed',
      `expected a link to /dyn/…/dossiers/… with a title at ${page.url}, found ${url} «${title}»`,
    );
  const mark = textOrNull(row.text());
  return { url, draft: { key: `${session}/${slug}`, number: null, session, title, titles: { fr: title }, mark } };
}

/** The list of dossiers of the running legislature. */
export function list(page: Page): PageResult {
  const rows = page.all('ul.liste-dosleg li.pb-4').toArray();
  if (rows.length === 0)
    throw page.fault(
      'parse.not-the-page',
      `expected rows «ul.liste-dosleg li.pb-4» at ${page.url}, found none; the site may have asked for a browser`,
    );
  const found = rows
    .map((row) => page.attempt(() => readRow(page, page.$(row) as Found)))
    .filter((row) => row !== null);
  return { bills: found.map(({ draft }) => draft), follow: found.map(({ url }) => ({ page: 'card', url })) };
}

const CHAMBERS: Readonly<Record<string, string>> = { AN: 'Assemblée nationale', SN: 'Sénat' };
const LONGEST_WORDS = 160;

/** The words of a block on one line, a blank between what stands in different elements. */
function wordsOf(block: Found): string {
  return oneLine(block.clone().find('*').append(' ').end().text());
}

/** A block stands once, and so does each of its lines that tells a day. */
function checkOnce(page: Page, block: Found): void {
  const id = block.attr('id') as string;
  const days = page
    .all('*', block)
    .filter((_, element) => page.$(element).children().length === 0)
    .toArray()
    .map((element) => page.line(page.$(element)))
    .filter((text) => DATE.test(text));
  if (page.all(`[id="${id}"]`).length === 1 && new Set(days).size === days.length) return;
  page.note('parse.layout-changed', `expected the block «${id}» and its days once at ${page.url}, found one twice`, {
    id,
  });
}

function readStep(block: Found, words: string): DraftAction {
  const id = block.attr('id') as string;
  const date = readDate(DATE.exec(wordsOf(block))?.[0], 'words');
  return { date, words, sourceId: `${id} ${words}`, chamber: CHAMBERS[/^(AN|SN)\d/.exec(id)?.[1] ?? 'none'] ?? null };
}

/** Blocks whose id tells the step; the words are those that stand in them. */
function blockSteps(page: Page, selector: string): DraftAction[] {
  const blocks = page
    .all(selector)
    .toArray()
    .map((block) => page.$(block) as Found);
  for (const block of blocks) checkOnce(page, block);
  const steps = blocks.map((block) => page.attempt(() => readStep(block, wordsOf(block).slice(0, LONGEST_WORDS))));
  return steps.filter((step) => step !== null).sort((a, b) => (a.date ?? '0').localeCompare(b.date ?? '0'));
}

/** The first deposit introduces the bill; a later one hands it to the other chamber. */
function depositsOf(page: Page): DraftAction[] {
  return blockSteps(page, 'div[id$="DEPOT"]').map((step, index) =>
    index === 0
      ? { ...step, classes: ['introduction'], stage: 'introduced' }
      : { ...step, classes: ['receipt'], stage: 'second-chamber' },
  );
}

function promulgationsOf(page: Page): DraftAction[] {
  return blockSteps(page, 'div[id$="-PROM"]').map((step) => ({
    ...step,
    classes: ['executive-signature', 'became-law'],
    stage: 'enacted',
  }));
}

/** Words that end a reading or a bill stand somewhere in a block, which has the day. */
const ENDS = ['Texte rejeté', 'Retrait'];

function endsOf(page: Page): DraftAction[] {
  const leaves = page.all('div[id] *').filter((_, element) => page.$(element).children().length === 0);
  const marks = leaves.filter((_, element) => ENDS.includes(page.line(page.$(element)))).toArray();
  return marks
    .map((mark) => page.attempt(() => readStep(page.$(mark).closest('div[id]') as Found, page.line(page.$(mark)))))
    .filter((step) => step !== null);
}

/** One dossier of today's site: its title, its deposits, and how it ended. */
export function card(page: Page): PageResult {
  const [, session, slug] = TODAY.exec(page.url) ?? [];
  const title = textOrNull(page.all('p.deputy-healine-sub-title').first().text());
  if (session === undefined || slug === undefined || title === null)
    throw page.fault(
      'parse.not-the-page',
      `expected a title in «p.deputy-healine-sub-title» at ${page.url}, found none; the site may have asked for a browser`,
    );
  const [deposits, laws] = [depositsOf(page), promulgationsOf(page)];
  if (deposits.length === 0)
    throw page.fault(
      'parse.layout-changed',
      `expected a block «…DEPOT» at ${page.url}, found none; compare the page with the examples`,
    );
  const actions = [...deposits, ...endsOf(page), ...laws].map((action, order) => ({ ...action, order }));
  const draft: DraftBill = {
    key: `${session}/${slug}`,
    number: null,
    session,
    title,
    titles: { fr: title },
    introducedOn: deposits[0]?.date ?? null,
    actions,
  };
  return { bills: [laws.length > 0 ? { ...draft, outcome: 'enacted' } : draft] };
}
