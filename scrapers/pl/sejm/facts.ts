import {
  type BillDocument,
  type DraftAction,
  type DraftBill,
  type Page,
  type VoteCount,
  textOrNull,
} from '../../kit/index.js';
import { DECISION, decisionAt, orderOf } from './stages.js';

/** Elements found on a page. */
export type Found = ReturnType<Page['one']>;

const NUMBER = /^\d+(-[A-Z]+)?$/;

/** Key `9/3238`: prints are numbered anew each term. `parse.bad-number` for what is no print. */
export function identity(page: Page, term: string | null, number: string | null) {
  if (/^\d{1,2}$/.test(term ?? 'none') && NUMBER.test(number ?? 'none'))
    return { key: `${term}/${number}`, number, session: term };
  throw page.fault(
    'parse.bad-number',
    `expected a term and a print such as 3238 or 3356-A at ${page.url}, found «${term}» and «${number}»`,
  );
}

const WHO: readonly [string, string][] = [
  ['Rządowy', 'Rada Ministrów'],
  ['Poselski', 'Posłowie'],
  ['Obywatelski', 'Obywatele'],
  ['Senacki', 'Senat'],
  ['Komisyjny', 'Komisja'],
  ['Przedstawiony przez Prezydenta', 'Prezydent'],
];

/** The title begins with who brings the bill in. */
export function titled(title: string): Pick<DraftBill, 'title' | 'titles' | 'sponsors'> {
  const who = WHO.find(([beginning]) => title.startsWith(beginning));
  return { title, titles: { pl: title }, sponsors: who ? [who[1]] : [] };
}

/** A count and what was voted on. */
export interface Division {
  topic: string | null;
  vote: VoteCount;
}

/**
 * A stage and, as steps of their own in the registry's words, its decision and a vote on anything but the whole bill:
 * 391 against a motion to reject are no votes against the bill.
 */
export function stageActions(
  date: string,
  words: string,
  decision: string | null,
  division: Division | null,
): DraftAction[] {
  const order = orderOf(words);
  const isWhole = /cało(?:ść|ścią)/i.test(division?.topic ?? 'none');
  return [
    { date, words, at: decisionAt(decision), order, vote: isWhole ? (division as Division).vote : null },
    ...(division?.topic && !isWhole
      ? [{ date, words: division.topic, at: DECISION, order: order + 80, vote: division.vote }]
      : []),
    ...(decision === null ? [] : [{ date, words: decision, at: DECISION, order: order + 90 }]),
  ];
}

/** The day the bill came in: one step, however the pages name it. */
export function filed(date: string | null, words: string, key: string): DraftAction[] {
  return date === null ? [] : [{ date, words, sourceId: `${key} wpłynął`, order: 0 }];
}

const VOTES = /(\d+) za, (\d+) przeciw, (\d+) wstrzymał/;
/** «387 za, 0 przeciw, 2 wstrzymało się» */
export function divisionOf(topic: string | null, result: string | null): Division | null {
  const found = VOTES.exec(result ?? 'none');
  return (
    found && {
      topic,
      vote: { for: Number(found[1]), against: Number(found[2]), notVoting: Number(found[3]), absent: null },
    }
  );
}

/** The elements that fit, each for itself. */
export function each(page: Page, selector: string, parent?: Found): Found[] {
  return page
    .all(selector, parent)
    .toArray()
    .map((element) => page.$(element) as Found);
}

/** The act in the gazette: its number is the step, the link its text. */
export function gazette(page: Page, link: Found): { actions: DraftAction[]; documents: BillDocument[] } {
  const words = page.line(link);
  const document = {
    url: page.absolute(link.attr('href') ?? 'no href'),
    title: words,
    mediaType: 'text/html',
    language: 'pl',
    date: null,
    kind: 'text' as const,
  };
  return { actions: [{ date: null, words, order: orderOf(words) }], documents: [document] };
}

const FORMATS: readonly [RegExp, string][] = [
  [/\.html?$|html$/i, 'text/html'],
  [/pdf$/i, 'application/pdf'],
];

/** Links that call themselves «Tekst projektu …» or «Tekst ustawy …», in words or on a picture. */
export function texts(page: Page): BillDocument[] {
  return each(page, 'a[href]').flatMap((link) => {
    const label = textOrNull(page.line(link)) ?? textOrNull(page.all('img', link).attr('alt')) ?? 'none';
    if (!/^Tekst (?:projektu|ustawy)/.test(label)) return [];
    const url = page.absolute(link.attr('href') as string).replace(/^http:/, 'https:');
    const mediaType = FORMATS.find(([ending]) => ending.test(label) || ending.test(url))?.[1] ?? null;
    return [{ url, title: label, mediaType, language: 'pl', date: null, kind: 'text' as const }];
  });
}

/** Refuses what is not the page of that title, such as one that measures browsers, and a page that was cut. */
export function mustSay(page: Page, words: RegExp): void {
  const title = page.line(page.$('title') as Found);
  if (!words.test(title))
    throw page.fault(
      'parse.not-the-page',
      `expected a page with the title ${words.source} at ${page.url}, found «${title}»`,
    );
  if (!/<\/html>/i.test(page.text))
    throw page.fault(
      'fetch.truncated',
      `expected the end of the page at ${page.url}, found «${page.text.slice(-40)}»; it was cut`,
    );
}
