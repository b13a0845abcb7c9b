import { RANKS, type Candidate } from './bill-nouns.js';
import { leadingDescription } from './description.js';
import { ANNOUNCEMENTS, PENDING_CUE, TITLE_CONNECTOR } from './mention-words.js';
import { leadingNumbers, STRONG_FORMS } from './numbers.js';
import { OPENING_QUOTES, quotedBefore, quotedFrom } from './quotes.js';
import { sentenceAround } from './sentence.js';
import type { Span } from './words.js';

const BILL_TITLE =
  /^(?:(?:draft\s)?bill\s(?:for|on|to|entitled)|draft\s(?:law|act)|(?:avant-)?projet\sde\sloi|proposition\sde\sloi|(?:ante)?proyecto\sde\sley|que\s(?:establece|regula|modifica|crea|reforma)|законопроект|проект\s(?:федерального\s)?закона|о\sвнесении\sизменений)/iu;
const LAW_TITLE = /^(?:law|act|ley|loi|закон)\s(?:on|for|de|sur|relative|о|об)\s/iu;
const NAMED_BEFORE =
  /(?:titled|entitled|called|named|bautizad[oa]\s(?:como)?|denominad[oa]|intitul[eé]e?|под\sназванием)\s?(?:as\s|como\s)?$/iu;
const WEAK_NOUN = /(?<![\p{L}\p{N}-])(?:laws?|legislation|ley|leyes|loi|lois|act|закон\p{L}{0,3})(?![\p{L}])/giu;
const AMENDMENTS =
  /(?<![\p{L}\p{N}])(?:set\sof\s)?(?:proposed\s|draft\s)?(?:amendments?\s(?:to|of)\s(?:the\s)?(?:\p{L}{2,14}\s){0,3}?(?:laws?|acts?|legislation|ordinance|code)|(?:amendment|bill)\sthat\swould|reformas?\s(?:a|de)\sla\sley|(?:r[eé]forme|modification|amendements?)\s(?:de|à)\sla\sloi)(?!\p{L})/giu;
const IN_FORCE =
  /in\sforce\ssince|entered\sinto\sforce|adopted\sin\s(?:19|20)\d\d|came\sinto\sforce|en\svigueur|en\svigor|вступил/iu;
const ACT_OF_YEAR =
  /((?:[\p{Lu}][\p{L}’'-]{1,30}|\([^()\r\n]{1,40}\)|of|on|and|for)(?:[ \u00a0](?:[\p{Lu}][\p{L}’'-]{1,30}|\([^()\r\n]{1,40}\)|of|on|and|for)){1,10})[ \u00a0]Act,?[ \u00a0](20\d{2})(?!\d)/gu;

const blank = { number: null, numberKind: null, title: null, date: null, chamber: null } as const;

/** Numbers whose form alone names a bill. */
export function readStrongForms(text: string): Candidate[] {
  return STRONG_FORMS.flatMap(({ pattern, chamber }) =>
    [...text.matchAll(pattern)].map((m) => ({
      ...blank,
      start: m.index,
      end: m.index + m[0].length,
      number: m[0],
      numberKind: 'bill',
      chamber,
      rank: RANKS.number,
    })),
  );
}

/** Titles in quotes that are a bill's by their own words, by «entitled» before them, or by a number in brackets after. */
export function readQuotedTitles(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const m of text.matchAll(OPENING_QUOTES)) {
    const quoted = quotedFrom(text, m.index);
    if (quoted === null || quoted.inner.split(/\s+/u).length < 3) continue;
    const after = text.slice(quoted.end, quoted.end + 40);
    const number = /^\s?\(/u.test(after) ? leadingNumbers(after)[0] : undefined;
    const coded =
      number !== undefined && /\p{L}/u.test(number.number) && /^\s?\)/u.test(after.slice(number.end))
        ? number
        : undefined;
    const named = LAW_TITLE.test(quoted.inner) && NAMED_BEFORE.test(text.slice(Math.max(0, m.index - 30), m.index));
    if (!BILL_TITLE.test(quoted.inner) && !named && coded === undefined) continue;
    const end = coded === undefined ? quoted.end : quoted.end + coded.end + 1;
    found.push({
      ...blank,
      start: quoted.start,
      end,
      title: quoted.inner,
      number: coded?.number ?? null,
      numberKind: coded === undefined ? null : 'bill',
      rank: coded === undefined ? RANKS.title : RANKS.number,
    });
  }
  return found;
}

/** Bills announced and not yet tabled. */
export function readAnnouncements(text: string): Candidate[] {
  return [...text.matchAll(ANNOUNCEMENTS)].map((m) => ({
    ...blank,
    start: m.index,
    end: m.index + m[0].length,
    rank: RANKS.announcement,
  }));
}

/** Laws that the sentence says are not yet in force: «the law on ‘foreign representatives’, adopted on third reading». */
export function readPendingLaws(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const m of text.matchAll(WEAK_NOUN)) {
    const noun = { start: m.index, end: m.index + m[0].length };
    const reading = pendingLaw(text, noun);
    if (reading !== null) found.push(reading);
  }
  return found;
}

function pendingLaw(text: string, noun: Span): Candidate | null {
  const before = quotedBefore(text, noun.start - 1);
  const drafted =
    before !== null && /(?:draft|proposed)\s$/iu.test(text.slice(Math.max(0, before.start - 10), before.start));
  if (drafted && before !== null)
    return { ...blank, start: before.start - 'draft '.length, end: noun.end, title: before.inner, rank: RANKS.title };
  const after = text.slice(noun.end, noun.end + 300);
  const connector = TITLE_CONNECTOR.exec(after)?.[0].length ?? 0;
  const quoted = connector > 1 ? quotedFrom(after, connector) : null;
  const told = quoted === null && before === null ? leadingDescription(after, false) : null;
  if (quoted === null && told === null && before === null) return null;
  if (!pendingHere(text, noun)) return null;
  const end = noun.end + (quoted?.end ?? told?.end ?? 0);
  const title = quoted?.inner ?? before?.inner ?? null;
  return {
    ...blank,
    start: before?.start ?? noun.start,
    end,
    title,
    rank: title === null ? RANKS.description : RANKS.title,
  };
}

function pendingHere(text: string, span: Span): boolean {
  const sentence = sentenceAround(text, span);
  const words = text.slice(sentence.start, sentence.end);
  return PENDING_CUE.test(words) && !IN_FORCE.test(words);
}

/** «amendments to the Law on Non-commercial Organisations», unless the sentence says they are in force. */
export function readAmendments(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const m of text.matchAll(AMENDMENTS)) {
    const span = { start: m.index, end: m.index + m[0].length };
    const after = text.slice(span.end, span.end + 300);
    const told = leadingDescription(after, false) ?? leadingDescription(` about${after}`, false);
    const shift = told !== null && leadingDescription(after, false) === null ? ' about'.length : 0;
    if (told === null || /^(?:\p{L}+\s)?(?:adopted|passed)\s/iu.test(told.content)) continue;
    const sentence = sentenceAround(text, span);
    if (IN_FORCE.test(text.slice(sentence.start, sentence.end))) continue;
    found.push({ ...blank, ...span, end: span.end + told.end - shift, rank: RANKS.description });
  }
  return found;
}

/** «Foreign Donations (Voluntary Activities) Regulation Act, 2014» in a text of 2014: a bill that bears an act's name. */
export function readActsOfYear(text: string, year: string | null): Candidate[] {
  if (!/\sAct,?\s20\d{2}/u.test(text)) return [];
  return [...text.matchAll(ACT_OF_YEAR)]
    .filter((m) => m[2] === year || /(?:proposed|draft)\s$/iu.test(text.slice(Math.max(0, m.index - 9), m.index)))
    .map((m) => ({ ...blank, start: m.index, end: m.index + m[0].length, title: m[0], rank: RANKS.title }));
}
