import type { Mention } from '../../domain/appeal.js';
import { normaliseNumber } from '../../domain/bill.js';
import { askAbout } from './asks.js';
import { RANKS, readAtNoun, type Candidate } from './bill-nouns.js';
import { readLawNumbers } from './law-numbers.js';
import {
  readActsOfYear,
  readAmendments,
  readAnnouncements,
  readPendingLaws,
  readQuotedTitles,
  readStrongForms,
} from './loose-mentions.js';
import { BILL_NOUNS, CHAMBERS } from './mention-words.js';
import { sentenceAround } from './sentence.js';
import { anyOf, type Span } from './words.js';

const NOUNS = anyOf(BILL_NOUNS, 'giu');
const BARE_NOUNS = /^(?:draft|avant|projet|proposition|ante|proyecto|законопроект|проект|мыйзам|amendment\s)/iu;
/** «(No. 5377)» after a bill was spoken of in the same sentence. */
const NUMBER_IN_BRACKETS = /\((?:No|Nro|N°|№)\.?\s?(\d{3,6})\)/gu;

/**
 * Every passage of a text that speaks of a bill, a numbered law or a numbered amendment, in order.
 * @param year the year of publication, if known: an «Act, 2014» of that year is a bill
 * @returns quotes with their UTF-16 offsets: `text.slice(start, end) === quote`; coordinated numbers share one passage
 */
export function findMentions(text: string, year: string | null = null): Mention[] {
  const nouns = [...text.matchAll(NOUNS)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const covered = within(nouns);
  const candidates = [
    ...readNouns(text, nouns),
    ...readStrongForms(text),
    ...readQuotedTitles(text),
    ...readLawNumbers(text).filter((law) => !covered(law.start)),
    ...bracketed(text, nouns),
    ...readAmendments(text),
    ...readPendingLaws(text).filter((law) => !covered(law.start) && !covered(law.end - 1)),
    ...(nouns.length > 0 ? readActsOfYear(text, year) : []),
    ...readAnnouncements(text),
  ];
  const found = settled(candidates.some(isOfBill) ? candidates : [...candidates, ...bareNoun(text, nouns)]);
  return corrected(found).map((candidate) => toMention(text, candidate));
}

/** A noun within a run of coordinated numbers already read («bill No. 1, bill No. 2») is not read again. */
function readNouns(text: string, nouns: readonly Span[]): Candidate[] {
  const found: Candidate[] = [];
  let readTo = 0;
  for (const noun of nouns) {
    if (noun.start < readTo) continue;
    const read = readAtNoun(text, noun);
    found.push(...read);
    if (read.length > 1) readTo = read[0]?.end ?? readTo;
  }
  return found;
}

/** Whether a place in the text lies within one of the spans, which are in order and apart; by halving. */
function within(spans: readonly Span[]): (at: number) => boolean {
  return (at) => {
    const last = lastBefore(spans, at);
    return last !== undefined && at < last.end;
  };
}

function lastBefore(spans: readonly Span[], at: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start <= at) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

function isOfBill(candidate: Candidate): boolean {
  return candidate.numberKind === null || candidate.numberKind === 'bill';
}

/** A text that names no bill but speaks of one: its first «draft law», so that country and date can suggest which. */
function bareNoun(text: string, nouns: readonly Span[]): Candidate[] {
  const noun = nouns.find(({ start, end }) => BARE_NOUNS.test(text.slice(start, end)));
  return noun === undefined
    ? []
    : [{ ...noun, number: null, numberKind: null, title: null, date: null, chamber: null, rank: RANKS.announcement }];
}

function bracketed(text: string, nouns: readonly Span[]): Candidate[] {
  return [...text.matchAll(NUMBER_IN_BRACKETS)]
    .map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      number: m[1] as string,
      numberKind: 'bill',
      title: null,
      date: null,
      chamber: null,
      rank: RANKS.title,
    }))
    .filter((found) => {
      const noun = lastBefore(nouns, found.start);
      return noun !== undefined && found.start - noun.end < 300 && sentenceAround(text, found).start <= noun.start;
    });
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Of overlapping candidates the surest stays, then the longest; those of one span with other numbers stay together. */
function settled(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) => b.rank - a.rank || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken = new Taken();
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    if (!taken.admits(candidate)) continue;
    taken.add(candidate);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The spans already taken, by blocks of the text, so that long texts settle in linear time. */
class Taken {
  private readonly blocks = new Map<number, Candidate[]>();

  admits(candidate: Candidate): boolean {
    return this.near(candidate).every((other) => !overlap(candidate, other) || sharesSpan(candidate, other));
  }

  add(candidate: Candidate): void {
    for (const block of blocksOf(candidate)) {
      const known = this.blocks.get(block);
      if (known === undefined) this.blocks.set(block, [candidate]);
      else known.push(candidate);
    }
  }

  private near(candidate: Candidate): Candidate[] {
    return blocksOf(candidate).flatMap((block) => this.blocks.get(block) ?? []);
  }
}

function blocksOf(span: Span): number[] {
  const first = span.start >> 10;
  return Array.from({ length: (span.end >> 10) - first + 1 }, (_, at) => first + at);
}

function sharesSpan(a: Candidate, b: Candidate): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.number !== b.number &&
    a.numberKind === b.numberKind &&
    a.number !== null
  );
}

/** A number that the text calls a bill's anywhere is a bill's everywhere: «la Ley 5257» beside «iniciativa 5257». */
function corrected(candidates: readonly Candidate[]): Candidate[] {
  const bills = new Set(
    candidates
      .filter((one) => one.numberKind === 'bill' && one.number !== null)
      .map((one) => normaliseNumber(one.number as string)),
  );
  return candidates.map((one) =>
    one.numberKind === 'law' && one.number !== null && bills.has(normaliseNumber(one.number))
      ? { ...one, numberKind: 'bill' }
      : one,
  );
}

function toMention(text: string, candidate: Candidate): Mention {
  const { start, end, number, numberKind, title, date, chamber } = candidate;
  const sentence = sentenceAround(text, candidate);
  return {
    quote: text.slice(start, end),
    start,
    end,
    number,
    numberKind,
    title,
    date,
    chamber: chamber ?? CHAMBERS.exec(text.slice(sentence.start, sentence.end))?.[0] ?? null,
    asks: askAbout(text, candidate)?.asks ?? null,
  };
}
