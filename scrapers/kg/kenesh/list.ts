import { type DraftBill, type Page, type PageResult, foldWords, readDate, textOrNull } from '../../kit/index.js';
import { type RowKind, rowKind } from './row-kind.js';

interface Row {
  vh_nom?: unknown;
  vh_dat?: unknown;
  zpNameRus?: unknown;
}

const NUMBER = /^\d{1,2}-\d{1,6}\/\d{2}$/;
const NOT_BILLS: readonly RowKind[] = ['resolution', 'conciliation'];

function text(value: unknown): string | null {
  return typeof value === 'string' ? textOrNull(value) : null;
}

/** The list may hold other letters too: a bill is called «проект … Закона» in its title. */
function isBill(title: string): boolean {
  const folded = foldWords(title);
  return folded.includes('проект') && folded.includes('закон') && !NOT_BILLS.includes(rowKind(title, null));
}

/**
 * The row has no words for its state. Being listed under a number and a day is the registration, and the words that
 * stand there and say so best are the title's own first words, «О проекте Закона».
 */
function openingWords(title: string): string {
  return (/^.*?закон\p{L}*/iu.exec(title)?.[0] ?? title).trim();
}

function readRow(page: Page, row: Row): DraftBill | null {
  const title = text(row.zpNameRus);
  const number = text(row.vh_nom);
  if (title === null)
    throw page.fault(
      'parse.unknown-row',
      `expected a title in zpNameRus, found ${JSON.stringify(row.zpNameRus)} at number ${number}`,
      { number },
    );
  if (!isBill(title)) return null;
  if (number === null || !NUMBER.test(number)) {
    throw page.fault(
      'parse.bad-number',
      `expected a number such as 6-16490/26 in vh_nom, found «${number}» at «${title.slice(0, 80)}»`,
      { number, title },
    );
  }
  // A date of another form is named, but does not cost the bill.
  const introducedOn = page.attempt(() => readDate(text(row.vh_dat), 'iso-instant'));
  const filing = {
    date: introducedOn,
    words: openingWords(title),
    sourceId: `registered ${number}`,
    classes: ['filing' as const],
    stage: 'introduced' as const,
  };
  return { key: number, number, title, titles: { ru: title }, introducedOn, statusWords: null, actions: [filing] };
}

/** Pages count from 0; only an empty `content` ends them, since no other member is known for sure. */
function nextPage(url: string): string {
  const next = new URL(url);
  next.searchParams.set('page', String(Number(next.searchParams.get('page') ?? '0') + 1));
  return next.href;
}

/** Today's list: `{content: [{vh_nom, vh_dat, zpNameRus}]}`. */
export function readList(page: Page): PageResult {
  const { content } = (page.json<{ content?: unknown } | null>() ?? {}) as { content?: unknown };
  if (!Array.isArray(content))
    throw page.fault(
      'parse.layout-changed',
      `expected a list in the member «content» at ${page.url}, found ${typeof content}`,
    );
  const bills = (content as Row[]).map((row) => page.attempt(() => readRow(page, row))).filter((bill) => bill !== null);
  return { bills, follow: content.length === 0 ? [] : [{ page: 'list', url: nextPage(page.url) }] };
}
