import type { Mention } from '../../domain/appeal.js';
import type { LinkMethod, LinkOutcome } from '../../domain/link.js';
import type { BillIndex, CountryIndex, IndexedBill, TitleTokens } from './bill-index.js';
import { conceptsOf, contentTokens, impliedConcepts } from './concepts.js';
import { dateFit, inDescriptionWindow, type DateFit } from './date-fit.js';

/** A bill that a mention may mean. */
export interface Match {
  bill: IndexedBill;
  how: LinkMethod;
  confidence: number;
  outcome: Extract<LinkOutcome, 'linked' | 'suggested' | 'ambiguous'>;
  /** The bill was introduced on the very date that the text gives. */
  dated: boolean;
}

/** Where an appeal stands: its countries (ISO alpha-2, none when unknown) and its day. */
export interface Setting {
  countries: readonly string[];
  date: string | null;
}

const MOST_SUGGESTIONS = 3;
const MOST_WEIGHED = 3000;
const TITLE_FLOOR = 0.6;
const DESCRIPTION_FLOOR = 0.4;
/** What a bill's title says beyond the query counts against it: much for a title, little for a description. */
const TITLE_UNSAID = 0.15;
const DESCRIBED_UNSAID = 0.04;
const CERTAINTY: Readonly<Record<DateFit, number>> = {
  exact: 0.99,
  fits: 0.95,
  unknown: 0.9,
  'too-old': 0.35,
  contradicts: 0.25,
};

/**
 * Bills with the mention's number in the appeal's country. One bill whose date agrees (or the only one, with no date that
 * contradicts) is linked; several equal ones are ambiguous; a bill introduced after the appeal is never meant.
 */
export function byNumber(index: BillIndex, mention: Mention, setting: Setting): Match[] {
  const number = mention.number as string;
  if (setting.countries.length === 0) {
    const anywhere = index.byNumberAnywhere(number);
    return anywhere.length === 1 ? anywhere.map((bill) => match(bill, 'number', 0.5, 'suggested')) : [];
  }
  const exact = setting.countries.flatMap((country) => index.byNumber(country, number));
  if (exact.length > 0) return chosen(exact, mention, setting);
  const loose = setting.countries.flatMap((country) => index.byLooseNumber(country, number));
  return chosen(loose, mention, setting).map((one) => ({
    ...one,
    outcome: one.outcome === 'ambiguous' ? one.outcome : 'suggested',
    confidence: one.confidence * 0.8,
  }));
}

function chosen(found: readonly IndexedBill[], mention: Mention, setting: Setting): Match[] {
  const fits = found.map((bill) => ({ bill, fit: dateFit(bill.bill.introducedOn, mention.date, setting.date) }));
  const exact = fits.filter(({ fit }) => fit === 'exact');
  const agreeing = exact.length > 0 ? exact : fits.filter(({ fit }) => fit === 'fits' || fit === 'unknown');
  const [only] = agreeing;
  if (only === undefined) {
    return fits
      .filter(({ bill }) => !isLater(bill, setting))
      .slice(0, MOST_SUGGESTIONS)
      .map(({ bill, fit }) => match(bill, 'number', CERTAINTY[fit], 'suggested'));
  }
  if (agreeing.length > 1) return agreeing.map(({ bill }) => match(bill, 'number', 0.9 / agreeing.length, 'ambiguous'));
  const stands = only.fit !== 'unknown' || found.length === 1;
  return [match(only.bill, 'number', stands ? CERTAINTY[only.fit] : 0.6, stands ? 'linked' : 'suggested')];
}

function isLater(bill: IndexedBill, setting: Setting): boolean {
  return dateFit(bill.bill.introducedOn, null, setting.date) === 'contradicts';
}

function match(
  bill: IndexedBill,
  how: LinkMethod,
  confidence: number,
  outcome: Match['outcome'],
  dated = false,
): Match {
  return { bill, how, confidence: Math.round(confidence * 100) / 100, outcome, dated };
}

interface Weighed {
  bill: IndexedBill;
  score: number;
  fit: DateFit;
}

/** Bills of the appeal's country with a title like the mention's title, or like its words, in any language the concepts know. */
export function byTitle(index: BillIndex, mention: Mention, setting: Setting): Match[] {
  const query = contentTokens(mention.title ?? mention.quote);
  const scored = setting.countries
    .flatMap((country) => weigh(index.country(country), query, mention, setting))
    .filter(({ score }) => score >= TITLE_FLOOR)
    .sort(byScore);
  return best(scored, mention.title === null ? 'description' : 'title', mention.title === null ? 0.7 : 0.9);
}

/**
 * Bills of the appeal's country about what the mention describes, introduced in the years before the appeal; where there
 * are none, those on a subject that goes by another name in registries («foreign agents»).
 */
export function byDescription(index: BillIndex, words: string, mention: Mention, setting: Setting): Match[] {
  const concepts = conceptsOf(contentTokens(words));
  const found = onSubjects(index, concepts, mention, setting, 0.6);
  if (found.length > 0) return found;
  for (const implied of impliedConcepts(concepts)) {
    const other = onSubjects(index, [implied], mention, setting, 0.4);
    if (other.length > 0) return other;
  }
  return [];
}

function onSubjects(
  index: BillIndex,
  concepts: readonly string[],
  mention: Mention,
  setting: Setting,
  ceiling: number,
): Match[] {
  const scored = setting.countries
    .flatMap((country) => weigh(index.country(country), new Set(concepts), mention, setting, DESCRIBED_UNSAID))
    .filter(
      ({ bill, score }) => score >= DESCRIPTION_FLOOR && inDescriptionWindow(bill.bill.introducedOn, setting.date),
    )
    .sort(byScore);
  return best(scored, 'description', ceiling);
}

function byScore(a: Weighed, b: Weighed): number {
  const exact = Number(b.fit === 'exact') - Number(a.fit === 'exact');
  return exact || b.score - a.score || latestFirst(a, b);
}

function latestFirst(a: Weighed, b: Weighed): number {
  return (
    (b.bill.bill.introducedOn ?? '0').localeCompare(a.bill.bill.introducedOn ?? '0') ||
    (a.bill.bill.id < b.bill.bill.id ? -1 : 1)
  );
}

/** The best few; two of one score and one year are ambiguous by title. */
function best(scored: readonly Weighed[], how: LinkMethod, ceiling: number): Match[] {
  const [first] = scored;
  if (first === undefined) return [];
  const near = scored
    .filter(({ score, fit }) => score >= first.score - 0.15 && (first.fit !== 'exact' || fit === 'exact'))
    .slice(0, MOST_SUGGESTIONS);
  const twins = near.filter(
    (one) => how === 'title' && Math.abs(one.score - first.score) < 0.01 && year(one) === year(first),
  );
  return near.map((one) => {
    const sure = one.fit === 'exact' ? 1 : one.fit === 'unknown' ? 0.8 : one.fit === 'too-old' ? 0.5 : 0.9;
    return match(
      one.bill,
      how,
      Math.min(ceiling, one.score * ceiling) * sure,
      twins.length > 1 && twins.includes(one) ? 'ambiguous' : 'suggested',
      one.fit === 'exact',
    );
  });
}

function year(one: Weighed): string {
  return (one.bill.bill.introducedOn ?? '----').slice(0, 4);
}

/** Scores the bills that share the query's rarest words and whose date can agree. */
function weigh(
  index: CountryIndex | undefined,
  query: ReadonlySet<string>,
  mention: Mention,
  setting: Setting,
  unsaidFactor = TITLE_UNSAID,
): Weighed[] {
  if (index === undefined) return [];
  const weights = [...query].map((token) => [token, index.weight(token)] as const);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const found: Weighed[] = [];
  for (const bill of gathered(index, [...query])) {
    const fit = dateFit(bill.bill.introducedOn, mention.date, setting.date);
    if (fit === 'contradicts') continue;
    const score = Math.max(...bill.titles.map((title) => similarity(weights, title, total, unsaidFactor)));
    found.push({ bill, score: score * yearFactor(bill, mention), fit });
  }
  return found;
}

function gathered(index: CountryIndex, tokens: readonly string[]): Set<IndexedBill> {
  const lists = tokens
    .map((token) => index.postings.get(token) ?? [])
    .filter((list) => list.length > 0)
    .sort((a, b) => a.length - b.length);
  const all = new Set<IndexedBill>();
  for (const list of lists) {
    if (all.size > 0 && all.size + list.length > MOST_WEIGHED) break;
    for (const bill of list.slice(-MOST_WEIGHED)) all.add(bill);
  }
  return all;
}

/** Shared weight over the query's, less for what the title says beyond it. */
function similarity(
  query: readonly (readonly [string, number])[],
  title: TitleTokens,
  total: number,
  unsaidFactor: number,
): number {
  let shared = 0;
  for (const [token, weight] of query) if (title.tokens.has(token)) shared += weight;
  return shared === 0 ? 0 : shared / (total + unsaidFactor * (title.weight - shared));
}

/** «Bill 2016», «initiated in 2013»: a year in the mention that is not the bill's halves the likeness. */
function yearFactor(bill: IndexedBill, mention: Mention): number {
  const introduced = bill.bill.introducedOn?.slice(0, 4);
  const years = mention.number === null ? (mention.quote.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []) : [];
  if (introduced === undefined || years.length === 0) return 1;
  return years.some((one) => Math.abs(Number(one) - Number(introduced)) <= 1) ? 1 : 0.5;
}
