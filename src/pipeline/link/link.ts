import type { ExtractedAppeal, Mention } from '../../domain/appeal.js';
import { normaliseNumber } from '../../domain/bill.js';
import type { LinkAppeal, LinkBill, LinkFinding, LinkMethod, LinkOutcome } from '../../domain/link.js';
import { indexBills, type BillIndex } from './bill-index.js';
import { byDescription, byNumber, byTitle, type Match, type Setting } from './candidates.js';
import { countryFromCode } from './country.js';
import { extractAppeal } from './extract.js';
import { kindsOf, mentionOf, reprisalPassages, type ReprisalPassage } from './link-kinds.js';
import { ANNOUNCEMENTS, BILL_NOUNS } from './mention-words.js';
import { sentenceAround } from './sentence.js';
import { anyOf } from './words.js';

/** One thing that mentions of an appeal mean: a bill, or a number or title that no known bill bears. */
interface Target {
  key: string;
  bill: string | null;
  how: LinkMethod;
  confidence: number;
  outcome: LinkOutcome;
  mentions: Mention[];
}

const ANNOUNCED = new RegExp(ANNOUNCEMENTS.source, 'iu');
const SPEAKS_OF_BILL = anyOf(BILL_NOUNS);
const UNSEEN_CONFIDENCE = 0.9;
const REPRISAL_FACTOR = 0.8;

/** Links appeals to bills; see `createLinker`. */
export function linkAppeals(bills: readonly LinkBill[], appeals: readonly LinkAppeal[]): LinkFinding[] {
  return appeals.flatMap(createLinker(bills));
}

/**
 * Indexes the bills once and gives a function that links one appeal at a time. Each finding names the kind of link, the
 * passage that carries it, how it was found, and its outcome: `linked` only for exact number, country and a consistent
 * date; `suggested` and `ambiguous` wait for a person; `no-bill` (a number, title or description no known bill bears),
 * `announced` and `enacted-law` carry no bill. A reprisal is always a suggestion. An appeal that speaks of no bill gives none.
 */
export function createLinker(bills: readonly LinkBill[]): (appeal: LinkAppeal) => LinkFinding[] {
  const index = indexBills(bills);
  return (appeal) => linkOne(index, appeal);
}

function linkOne(index: BillIndex, appeal: LinkAppeal): LinkFinding[] {
  const text = wholeText(appeal);
  const extracted = extractAppeal(text);
  const setting = settingOf(appeal, extracted);
  const mentions = withSoleDate(extracted.mentions.filter((mention) => mention.numberKind !== 'amendment'));
  const targets = coreferent(merged(allTargets(index, text, mentions, setting)));
  const reprisals = reprisalPassages(text);
  return targets
    .flatMap((target) =>
      findingsOf(
        appeal.id,
        text,
        target,
        reprisals.filter((passage) => isAbout(passage, target, mentions)),
      ),
    )
    .sort((a, b) => b.confidence - a.confidence);
}

function wholeText(appeal: LinkAppeal): string {
  return appeal.title && !appeal.text.includes(appeal.title) ? `${appeal.title}\n\n${appeal.text}` : appeal.text;
}

function settingOf(appeal: LinkAppeal, extracted: ExtractedAppeal): Setting {
  const given = countryFromCode(appeal.country);
  const countries =
    given === null
      ? extracted.countries
      : [given, ...extracted.countries.filter((code) => code !== given && extracted.countries.length < 4)];
  return { countries, date: fullDate(appeal.date) ?? extracted.date };
}

/** A date known to the month or year only counts as its last day: what came before it came before the appeal. */
function fullDate(date: string | null | undefined): string | null {
  if (!date) return null;
  const padded = /^\d{4}$/u.test(date)
    ? `${date}-12-31`
    : /^\d{4}-\d{2}$/u.test(date)
      ? `${date}-28`
      : date.slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/u.test(padded) ? padded : null;
}

/** Numbers are looked up first: where they find a bill, a description needs no search. */
function allTargets(index: BillIndex, text: string, mentions: readonly Mention[], setting: Setting): Target[] {
  const isNumbered = (mention: Mention): boolean => mention.numberKind === 'bill' && mention.number !== null;
  const byItsNumber = mentions.filter(isNumbered).flatMap((mention) => numbered(index, text, mention, setting));
  const found = byItsNumber.some((target) => target.bill !== null);
  const others = mentions.filter((mention) => !isNumbered(mention));
  return [
    ...byItsNumber,
    ...others.flatMap((mention) =>
      found && mention.number === null && mention.title === null
        ? [unnumbered(text, mention)]
        : targetsOf(index, text, mention, setting),
    ),
  ];
}

function targetsOf(index: BillIndex, text: string, mention: Mention, setting: Setting): Target[] {
  const kind = mention.numberKind;
  if (kind === 'law' || kind === 'decree') return [unseen(mention, 'number', 'enacted-law', `law:${mention.number}`)];
  if (kind === 'amended-law' && !SPEAKS_OF_BILL.test(mention.quote)) return [];
  const matches = byTitle(index, mention, setting);
  const found = (
    matches.length > 0
      ? matches
      : byDescription(index, `${mention.quote} ${mention.title ?? mention.quote}`, mention, setting)
  ).filter((one) => mention.date === null || one.dated);
  if (found.length > 0 && !isAnnounced(text, mention)) return found.map((one) => seen(mention, one));
  return [unnumbered(text, mention)];
}

function numbered(index: BillIndex, text: string, mention: Mention, setting: Setting): Target[] {
  const found = byNumber(index, mention, setting);
  if (found.length > 0) return found.map((one) => seen(mention, one));
  const key = `number:${normaliseNumber(mention.number as string)}`;
  const titled =
    mention.title === null
      ? []
      : byTitle(index, { ...mention, number: null }, setting).filter((one) => !bearsAnotherNumber(one));
  return [
    unseen(mention, 'number', 'no-bill', key),
    ...titled.map((one) => seen(mention, { ...one, outcome: 'suggested' })),
  ];
}

/** Where a text gives one bill's number with its date, its descriptions mean the bill of that date too. */
function withSoleDate(mentions: readonly Mention[]): Mention[] {
  const bills = mentions.filter((mention) => mention.numberKind === 'bill');
  const numbers = new Set(bills.map((mention) => normaliseNumber(mention.number as string)));
  const date = numbers.size === 1 ? (bills.find((mention) => mention.date !== null)?.date ?? null) : null;
  return mentions.map((mention) => (mention.number === null && mention.date === null ? { ...mention, date } : mention));
}

/** A registry that prints numbers would have printed this one. */
function bearsAnotherNumber(one: Match): boolean {
  return one.bill.bill.number !== null;
}

function sentenceWords(text: string, mention: Mention): string {
  const { start, end } = sentenceAround(text, mention);
  return text.slice(start, end);
}

function unnumbered(text: string, mention: Mention): Target {
  const outcome = isAnnounced(text, mention) ? 'announced' : 'no-bill';
  const how = mention.title === null ? 'description' : 'title';
  return unseen(mention, how, outcome, `${outcome}:${(mention.title ?? '*').toLowerCase()}`);
}

function isAnnounced(text: string, mention: Mention): boolean {
  return mention.title === null && ANNOUNCED.test(sentenceWords(text, mention));
}

function seen(mention: Mention, { bill, how, confidence, outcome }: Match): Target {
  return { key: `bill:${bill.bill.id}`, bill: bill.bill.id, how, confidence, outcome, mentions: [mention] };
}

function unseen(mention: Mention, how: LinkMethod, outcome: LinkOutcome, key: string): Target {
  return { key, bill: null, how, confidence: how === 'number' ? UNSEEN_CONFIDENCE : 0.5, outcome, mentions: [mention] };
}

/** One target for all mentions that mean the same; the surest reading stands. */
function merged(targets: readonly Target[]): Target[] {
  const byKey = new Map<string, Target>();
  for (const target of targets) {
    const known = byKey.get(target.key);
    if (known === undefined) byKey.set(target.key, target);
    else
      byKey.set(target.key, {
        ...(target.confidence > known.confidence ? target : known),
        mentions: [...known.mentions, ...target.mentions],
      });
  }
  return [...byKey.values()];
}

/** Where a bill is named by number, a description in the same text means that bill: it adds no other and no unseen one. */
function coreferent(targets: readonly Target[]): Target[] {
  const named = targets.filter((target) => target.how === 'number' && target.outcome !== 'enacted-law');
  if (named.length === 0) return [...targets];
  const [only] = named;
  const described = targets.filter(
    (target) =>
      target.how !== 'number' &&
      target.outcome !== 'announced' &&
      (target.how === 'description' || target.bill === null),
  );
  const strangers = described.filter(
    (target) => target.bill === null || named.some((one) => one.bill !== null) || !dated(target),
  );
  const kept = targets.filter((target) => !strangers.includes(target));
  if (named.length > 1 || only === undefined) return kept;
  const more = strangers.flatMap((target) => target.mentions).filter((mention) => !only.mentions.includes(mention));
  return kept.map((target) =>
    target === only ? { ...target, mentions: [...new Set([...target.mentions, ...more])] } : target,
  );
}

function dated(target: Target): boolean {
  return target.mentions.some((mention) => mention.date !== null);
}

function isAbout(passage: ReprisalPassage, target: Target, mentions: readonly Mention[]): boolean {
  const mention = mentionOf(
    passage,
    mentions.filter((one) => one.numberKind === 'bill' || one.numberKind === null),
  );
  return mention !== undefined && target.mentions.includes(mention);
}

function findingsOf(
  appeal: string,
  text: string,
  target: Target,
  reprisals: readonly ReprisalPassage[],
): LinkFinding[] {
  const { bill, how, confidence, outcome, mentions } = target;
  if (outcome === 'enacted-law' || outcome === 'announced')
    return [{ appeal, bill, kind: 'cites', how, confidence, quote: mentions[0]?.quote as string, outcome }];
  return kindsOf(text, mentions, reprisals).map(({ kind, quote }) => {
    const possible = kind === 'reprisal-for-criticism-of';
    return {
      appeal,
      bill,
      kind,
      how,
      quote,
      confidence: possible ? Math.round(confidence * REPRISAL_FACTOR * 100) / 100 : confidence,
      outcome: possible && outcome === 'linked' ? 'suggested' : outcome,
    };
  });
}
