import {
  type BillDocument,
  type DraftAction,
  type DraftBill,
  type Outcome,
  type Page,
  textOrNull,
} from '../../kit/index.js';
import { DECIDING, DECISIONS, outcomeOf } from './stages.js';

export const BT_NUMBER = /^\d{1,2}\/\d+$/;
const BR_NUMBER = /^\d+\/\d{2}(?:\([A-Z]\))?$/;
const CHAMBERS: Readonly<Record<string, string>> = { BT: 'Bundestag', BR: 'Bundesrat' };

/** One step, whichever page it was read from. */
export interface Step {
  date: string;
  words: string;
  /** BT or BR */
  house: string | null;
  decisions: readonly string[];
  /** The printed paper of the step; null for a debate. */
  paper: { number: string; url: string | null; title: string } | null;
  /** The committee that leads, where the step refers the bill to some. */
  committee: string | null;
  sourceId: string;
}

/** The decision of a debate: «S. 29729A - Annahme in Ausschussfassung (19/28656, 19/29843)» is «Annahme in Ausschussfassung». */
function tenorOf(text: string): string {
  const [tenor] = text.replace(/^S\. [^-]+ - /, ' ').split(/[(;,:]| Drs /) as [string, ...string[]];
  return tenor.trim();
}

/** Motions to amend are voted on in the same debate as the bill itself; the vote on the bill comes last. */
function decisionOf(decisions: readonly string[]): string | null {
  const tenors = decisions.map(tenorOf).filter((tenor) => !/antr[aä]g/iu.test(tenor) || /^kein Antrag/.test(tenor));
  return textOrNull(tenors.at(-1));
}

/** Chapters of a budget have the same words with an addition, and decisions of their own. */
export function toAction(page: Page, step: Step, order: number): DraftAction {
  const { date, words, house, sourceId } = step;
  const isPart = words.includes('(Einzelpläne)');
  const at = isPart ? null : step.paper === null ? decisionOf(step.decisions) : house;
  if (at !== null && DECIDING.test(words) && !DECISIONS.includes(at))
    page.note(
      'normalise.unknown-stage',
      `de/dip does not know the decision «${at}» of «${words}»; add it to its stages table`,
      { words, at },
    );
  return { date, words, at, chamber: CHAMBERS[house ?? 'none'] ?? null, sourceId, order };
}

const TEXTS = /^(?:Gesetzentwurf|Gesetzesbeschluss|Unterrichtung über Gesetzesbeschluss)/;

export function toDocument({ date, words, paper }: Step): BillDocument[] {
  if (paper === null || paper.url === null) return [];
  const mediaType = /\.pdf(?:[?#]|$)/i.test(paper.url) ? 'application/pdf' : null;
  return [
    { url: paper.url, title: paper.title, mediaType, language: 'de', date, kind: TEXTS.test(words) ? 'text' : 'other' },
  ];
}

/** The paper with the bill: that of the Bundestag before that of the Bundesrat; a government bill has both. */
export function numbersOf(page: Page, steps: readonly Step[]): { number: string | null; numbers: string[] } {
  const papers = steps.filter(({ words, paper }) => words.startsWith('Gesetzentwurf') && paper !== null);
  const checked = papers.map(({ house, paper }) =>
    page.attempt(() => checkedNumber(page, paper?.number ?? 'none', house)),
  );
  const numbers = checked.filter((number) => number !== null);
  const isFederal = (number: string) => papers.some(({ house, paper }) => house === 'BT' && paper?.number === number);
  const number = numbers.find(isFederal) ?? numbers[0] ?? null;
  return { number, numbers: [...new Set(numbers)] };
}

function checkedNumber(page: Page, number: string, house: string | null): string {
  const form = house === 'BR' ? BR_NUMBER : BT_NUMBER;
  if (form.test(number)) return number;
  throw page.fault(
    'parse.bad-number',
    `expected the number of a paper such as 19/28656 (Bundestag) or 244/21 (Bundesrat) at ${page.url}, found «${number}»`,
    { number },
  );
}

/** Outcome and words of the whole procedure; a state that is not known is reported, and decides nothing. */
export function stateOf(page: Page, words: string | null): { statusWords: string | null; outcome: Outcome | null } {
  const outcome = words === null ? null : outcomeOf(words);
  if (words !== null && outcome === null)
    page.note('normalise.unknown-stage', `de/dip has no outcome for the Beratungsstand «${words}»; add it to STATES`, {
      words,
    });
  return { statusWords: words, outcome };
}

/** The committee of the Bundestag that leads, as last named; that of the Bundesrat before there is one. */
export function committeeOf(steps: readonly Step[]): string | null {
  const named = steps.filter(({ committee }) => committee !== null);
  return (named.findLast(({ house }) => house === 'BT') ?? named.at(-1))?.committee ?? null;
}

/** The member of a draft that all pages fill alike. */
export function common(
  key: string,
  title: string,
  session: string,
): Pick<DraftBill, 'key' | 'title' | 'titles' | 'session'> {
  return { key, title, titles: { de: title }, session };
}
