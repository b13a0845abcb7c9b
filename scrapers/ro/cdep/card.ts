import {
  type BillDocument,
  type DraftAction,
  type Page,
  type PageResult,
  type VoteCount,
  oneLine,
  readDate,
  textOrNull,
} from '../../kit/index.js';
import { bare, chamberIn, codeOf, inSecond } from './stages.js';

type Found = ReturnType<Page['all']>;

export const HOME = 'https://www.cdep.ro';

/** A project's id on the site, from any of its addresses: old, with /ords/, with or without the chamber. */
export function idIn(address: string | null | undefined): string | null {
  return /upl_pck2015\.proiect\?(?:.*&)?idp=(\d+)/i.exec(address ?? 'none')?.[1] ?? null;
}

/** The address in use since 2026. */
export const cardUrl = (id: string) => `${HOME}/ords/pls/proiecte/upl_pck2015.proiect?cam=2&idp=${id}`;

const NUMBER = /(?<!\p{L})(PL-x|BP|B|L)\.?\s?(?:nr\.?\s?)?(\d+)\/(?:(\d{2}\.\d{2}\.)(?=\d{4}))?(\d{4})/iu;

/**
 * «PL-x 158/2026», also «PL-x nr. 158/2026» and, in lists, «PL-x 158/18.06.2025», whose day is that of registration.
 * PL-x and Pl-x are two things (who began the bill): the case is kept.
 */
export function readNumber(printed: string | null): { number: string; day: string | null } | null {
  const found = NUMBER.exec(oneLine(printed ?? 'none'));
  if (!found) return null;
  const [, prefix, serial, dayMonth, year] = found as unknown as [string, string, string, string | undefined, string];
  return {
    number: `${prefix} ${serial}/${year}`,
    day: dayMonth === undefined ? null : readDate(`${dayMonth}${year}`, 'dmy.'),
  };
}

/** Label in one cell, value in the next; labels are compared without marks, leading dash and colon. */
function readLabels(page: Page): Map<string, Found> {
  const rows = page
    .all('tr')
    .toArray()
    .map((row) => page.$(row).children('td'));
  const labelled = rows.filter((cells) => cells.length >= 2 && /:\s*$/u.test(cells.first().text()));
  return new Map(
    labelled
      .map((cells) => [bare(cells.first().text()).replace(/^-\s*|\s*:$/g, ''), cells.eq(1) as Found] as const)
      .reverse(),
  );
}

const DAY = /^\d{2}\.\d{2}\.\d{4}$/;

/** Rows of the timeline: its day stands only before the first step of that day. */
function timelineRows(page: Page): Found[] {
  const isDated = (row: Found) => DAY.test(page.line(row.children('td').first()));
  const first = page
    .all('tr')
    .toArray()
    .map((row) => page.$(row) as Found)
    .find(isDated);
  return first === undefined
    ? []
    : (first
        .parent()
        .children('tr')
        .toArray()
        .map((row) => page.$(row)) as Found[]);
}

/** The words of a step: without the tables and links of papers, and only the first line. */
function wordsOf(page: Page, cell: Found): string | null {
  const copy = cell.clone();
  for (const node of copy.find('*').addBack().contents().toArray())
    if (node.type === 'text') node.data = node.data.replace(/\s+/g, ' ');
  copy.find('table, script').remove();
  copy.find('a').remove();
  copy.find('br').replaceWith('\n');
  const lines = copy
    .text()
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');
  return lines[0] ?? null;
}

const count = (text: string, words: string) => new RegExp(`\\b${words}\\s*=\\s*(\\d+)`).exec(text)?.[1] ?? null;

/** «pentru=299, contra=0, abtineri=2, nu au votat=1»; a tacit adoption has none. */
function readVote(cell: Found): VoteCount | null {
  const text = bare(cell.text());
  const [yes, no] = [count(text, 'pentru'), count(text, 'contra')];
  if (yes === null || no === null) return null;
  const [abstained, silent] = [count(text, 'abtineri'), count(text, 'nu au votat')];
  const notVoting = abstained === null && silent === null ? null : Number(abstained ?? 0) + Number(silent ?? 0);
  return { for: Number(yes), against: Number(no), notVoting, absent: null };
}

function readSteps(page: Page, deciding: string | null): DraftAction[] {
  const steps: DraftAction[] = [];
  let date: string | null = null;
  for (const row of timelineRows(page)) {
    const cells = row.children('td');
    const shown = page.line(cells.first());
    if (DAY.test(shown)) date = readDate(shown, 'dmy.');
    const words = cells.length < 2 ? null : wordsOf(page, cells.last() as Found);
    if (words === null) continue;
    const vote = readVote(cells.last() as Found);
    const refusal = /respingere/.test(bare(cells.last().text())) ? '(respingere)' : ' ';
    const at = inSecond(codeOf(`${words} ${refusal}`, deciding), steps);
    steps.push({
      date,
      words,
      at,
      // «primit de la Senat» names the chamber it came from.
      chamber: /^(?:adopted|rejected|registered)/.test(at ?? 'none') ? chamberIn(words) : null,
      order: steps.filter((step) => step.date === date).length,
      ...(vote === null ? {} : { vote }),
    });
  }
  return steps;
}

function readDocuments(page: Page): BillDocument[] {
  const links = page
    .all('a[href]')
    .toArray()
    .map((link) => page.$(link))
    .filter((link) => /\.pdf(?:$|\?)/i.test(link.attr('href') as string));
  const documents = links.map((link): BillDocument => {
    const row = link.closest('tr');
    // The link often says «PDF» only; the name of the paper stands in the last cell.
    const name = row.children('td').last();
    const title = (name.find('a').length === 0 ? textOrNull(name.text()) : null) ?? textOrNull(link.text());
    const url = page.absolute(link.attr('href') as string);
    const isReason = title !== null && /^expunere/.test(bare(title));
    return {
      url,
      title: title ?? url,
      mediaType: 'application/pdf',
      language: 'ro',
      date: null,
      ...(isReason ? { kind: 'explanatory' as const } : {}),
    };
  });
  return [...new Map(documents.map((document) => [document.url, document])).values()];
}

function readSponsors(page: Page, cell: Found | undefined): string[] {
  if (cell === undefined) return [];
  const names = cell
    .find('a')
    .toArray()
    .map((link) => page.line(page.$(link)))
    .filter((name) => name !== '');
  const whole = page.line(cell);
  return names.length > 0 ? names : whole === '' ? [] : [whole];
}

/** The card of one bill: labels, timeline, papers. */
export function bill(page: Page): PageResult {
  const labels = readLabels(page);
  const value = (label: string) => textOrNull(labels.get(label)?.text());
  const title = textOrNull(page.all('.detalii-initiativa h4').first().text());
  const state = value('stadiu');
  const key = idIn(page.url);
  if (title === null || state === null || key === null)
    throw page.fault(
      'parse.not-the-page',
      `expected a bill with its title, «Stadiu:» and idp in the address at ${page.url}, found «${page.line(page.all('title, h1').first()).slice(0, 80)}»`,
    );
  // One bill has a number in each chamber.
  const numbers = [
    value('camera deputatilor'),
    textOrNull(page.all('.boxTitle h1').first().text()),
    value('senat'),
    value('b.p.i.'),
  ]
    .map((printed) => readNumber(printed))
    .filter((found) => found !== null);
  const first = numbers[0];
  if (first === undefined)
    throw page.fault(
      'parse.bad-number',
      `expected a number such as PL-x 158/2026 in the labels of ${page.url}, found «${value('camera deputatilor') ?? 'nothing'}»`,
    );
  const consultation = /termen:\s*(\d{2}\.\d{2}\.\d{4})/.exec(bare(value('consultare publica') ?? 'none'))?.[1];
  const steps = readSteps(page, chamberIn(value('camera decizionala') ?? 'none'));
  return {
    bills: [
      {
        key,
        number: first.number,
        numbers: numbers.slice(1).map(({ number }) => number),
        title,
        titles: { ro: title },
        introducedOn: first.day ?? steps.find(({ at }) => at === 'registered')?.date ?? null,
        sponsors: readSponsors(page, labels.get('initiator')),
        statusWords: state,
        actions: steps,
        documents: readDocuments(page),
        upcoming:
          consultation === undefined
            ? []
            : [{ date: readDate(consultation, 'dmy.') as string, what: 'Consultare publică' }],
      },
    ],
  };
}
