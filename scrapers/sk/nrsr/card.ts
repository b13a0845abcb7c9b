import {
  type BillDocument,
  type DraftAction,
  type Page,
  type PageResult,
  oneLine,
  readDate,
  textOrNull,
} from '../../kit/index.js';
import { BARE, BLOCKS, CURRENT, entryOf } from './stages.js';
import { HOME, readNumber, refuseErrors, splitSponsors, termOn } from './printed.js';

/** The ids are long and bound to the layout: only their ends are matched. */
const label = (page: Page, end: string) => textOrNull(page.all(`[id$="${end}"]`).first().text());

const DAY = /\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/u;
/** Fields of a part of the page that may hold its day. */
const DATED = ['DatumPrerokovaniaLabel', 'PrerokovanyLabel', 'OdoslanyLabel'];
const FIELDS = [
  ...DATED,
  'ResultLabel',
  'VyboryLabel',
  'GestorskyVyborLabel',
  'GVNameLabel',
  'CisSchodzeLabel',
  'UznesenieLabel',
  'CiastkaLabel',
];

/** «3. 3. 2017» anywhere in a field. What else these fields print is not recorded. */
function dayIn(texts: readonly (string | null)[]): string | null {
  const shown = texts.map((text) => DAY.exec(text ?? 'none')?.[0]).find((found) => found !== undefined);
  return readDate(shown, 'dmy.');
}

function readBlock(page: Page, key: string, block: (typeof BLOCKS)[number]): DraftAction | null {
  const fields = new Map(FIELDS.map((name) => [name, label(page, `_ctl0${block.number}__${name}`)]));
  if ([...fields.values()].every((value) => value === null)) return null;
  const result = fields.get('ResultLabel') ?? null;
  return {
    date: dayIn(DATED.map((name) => fields.get(name) ?? null)),
    words: result === null ? block.name : `${block.name}: ${result}`,
    at: result === null ? BARE : block.name,
    sourceId: `${key}/${block.number}`,
    order: block.number,
  };
}

/** The state and, in brackets, the result: without a day. What a step already tells is not told twice. */
function readCurrent(key: string, words: (string | null)[], steps: readonly DraftAction[]): DraftAction[] {
  return words
    .filter((text) => text !== null)
    .filter((text) => !steps.some(({ words }) => words.split(': ').includes(text)))
    .map((text, index) => ({ date: null, words: text, at: CURRENT, sourceId: `${key}/current/${index}` }));
}

function readDocuments(page: Page): BillDocument[] {
  const links = page
    .all('a[href*="DocID="]')
    .toArray()
    .map((link) => page.$(link));
  const documents = links.map((link): BillDocument => {
    const url = page.absolute(link.attr('href') as string);
    return { url, title: textOrNull(link.text()) ?? url, mediaType: null, language: 'sk', date: null };
  });
  return [...new Map(documents.map((document) => [document.url, document])).values()];
}

/** The term stands in the page's address, in a link on it, or follows from the day the bill was delivered. */
function readTerm(page: Page, delivered: string | null): string {
  const inLink = page.all('[id$="CptLink"][href*="CisObdobia="]').first().attr('href');
  const term = [page.url, inLink].map((address) => /CisObdobia=(\d+)/.exec(address ?? 'none')?.[1]).find(Boolean);
  const known = term ?? (delivered === null ? null : termOn(delivered));
  if (known) return known;
  throw page.fault(
    'parse.layout-changed',
    `expected a term (CisObdobia) or a day of delivery at ${page.url}, found neither`,
  );
}

/** The card of one bill: labels, the steps of the procedure, documents. */
export function bill(page: Page): PageResult {
  refuseErrors(page);
  const title = label(page, '__SslpNameLabel');
  const state = label(page, '__ProcessStateLabel');
  if (title === null || state === null)
    throw page.fault(
      'parse.not-the-page',
      `expected «…SslpNameLabel» and «…ProcessStateLabel» at ${page.url}, found «${page.line(page.all('title, h1').first()).slice(0, 80)}»`,
    );
  const delivered = label(page, '__DatumDoruceniaLabel');
  const introducedOn = dayIn([delivered]);
  const number = readNumber(page, label(page, '__CptLink') ?? label(page, '__CptLabel') ?? 'nothing');
  const session = readTerm(page, introducedOn);
  const key = `${session}/${number}`;
  const result = label(page, '__CurrentResultLabel')?.replace(/^\((.*)\)$/u, '$1') ?? null;
  const steps = BLOCKS.map((block) => readBlock(page, key, block)).filter((step) => step !== null);
  const last = steps.at(-1);
  const entry = last ? entryOf(last.words, last.at as string) : entryOf(state, CURRENT);
  const ends = [...steps.map((step) => entryOf(step.words, step.at as string)), entryOf(result ?? 'none', CURRENT)];
  const decided = ends.findLast((found) => found?.outcome !== undefined);
  const law = label(page, '_ctl07__CiastkaLabel');
  // A print that came back from the President names the print before it.
  const before = label(page, '__LastCptLink') ?? label(page, '__LastCptLabel');
  return {
    bills: [
      {
        key,
        number,
        numbers: [before, law && /^\d+\/\d{4}/.test(law) ? law : null].filter((one) => one !== null),
        session,
        title,
        titles: { sk: title },
        introducedOn,
        sponsors: splitSponsors(label(page, '__NavrhovatelLabel')),
        committee:
          label(page, '_ctl04__GVNameLabel') ??
          label(page, '_ctl02__GestorskyVyborLabel') ??
          label(page, '_ctl01__GestorskyVyborLabel'),
        statusWords: oneLine(result === null ? state : `${state} (${result})`),
        // Steps without a day come first in order of date, so where the bill stands is taken from the last step.
        stage: decided?.stage ?? entry?.stage ?? null,
        actions: [
          ...(introducedOn === null
            ? []
            : [{ date: introducedOn, words: 'Podateľňa', at: BARE, sourceId: `${key}/0`, order: 0 }]),
          ...readCurrent(key, [state, result], steps),
          ...steps,
        ],
        documents: readDocuments(page),
      },
    ],
  };
}

/** Address of a bill's page by its id on the site. */
export const cardUrl = (masterId: string) => `${HOME}/web/Default.aspx?sid=zakony/zakon&MasterID=${masterId}`;
/** Address of a bill's page by term and print number. */
export const printUrl = (term: string, number: string) =>
  `${HOME}/web/Default.aspx?sid=zakony/zakon&ZakZborID=13&CisObdobia=${term}&CPT=${number}`;
