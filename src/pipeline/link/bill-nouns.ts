import { findDates, leadingDate } from './dates.js';
import { leadingDescription, type Description } from './description.js';
import { NUMBER_ONLY_NOUNS, TITLE_CONNECTOR, TOPIC_BEFORE } from './mention-words.js';
import { leadingNumbers, type PrintedNumber } from './numbers.js';
import { quotedBefore, quotedFrom, type Quoted } from './quotes.js';
import type { Span } from './words.js';

/** A mention before overlaps are settled; the higher the rank the surer. */
export interface Candidate extends Span {
  number: string | null;
  numberKind: string | null;
  title: string | null;
  date: string | null;
  chamber: string | null;
  rank: number;
}

/** How sure each kind of evidence is, for settling overlaps. */
export const RANKS = { number: 6, title: 5, amending: 4, lawNumber: 3, description: 2, announcement: 1 } as const;

const WINDOW = 420;
const CAPITAL_RUN =
  /(?:(?:\([^()\r\n]{1,40}\)|[\p{Lu}][\p{L}\p{M}\p{N}’'&‑-]{0,30},?|of|on|the|and|for|to|&|in)[ \u00a0]){1,14}$/u;
/** Words that begin a capital run without belonging to a title. */
const RUN_LEADERS =
  /^(?:(?:the|a|an|this|that|its|of|on|and|for|to|in|new|newly|adopted|proposed|controversial|restrictive|abusive|draft|house|senate|assembly|parliament|president|mps?|as|if|under|despite|whether|also|said|amnesty|human rights watch|[\p{Lu}]\p{L}+[’']s)[ \u00a0])+/iu;
const DATE_LEAD =
  /^[\s,(]{1,4}(?:from|of|dated|registered\s(?:on|under)|du|en\sdate\sdu|de\sfecha|del?|от|of\sthe)\s{1,3}/iu;
/** The Bill of Rights, and persons of that name. */
const NOT_A_BILL = /^\s(?:of\sRights|\p{Lu}\p{Ll})/u;
const NAMED = /titled|entitled|called|named|dubbed|known\sas/iu;
const LATER_NUMBER =
  /^[^;\r\n]{0,150}?(?:registered|recorded|submitted|зарегистрирован\p{L}{0,3}|enregistr[eé]e?s?|registrad[oa]s?)[^;\r\n]{0,90}?(?=(?:№|#|n°|No\.)\s?\d)/iu;

/** What can be read at one bill noun: coordinated numbers give several candidates of one span; a bare noun none. */
export function readAtNoun(text: string, noun: Span): Candidate[] {
  const window = text.slice(noun.end, noun.end + WINDOW);
  const paragraph = /\r?\n[ \t\u00a0]{0,8}\r?\n/u.exec(window);
  const after = paragraph === null ? window : window.slice(0, paragraph.index);
  const words = text.slice(noun.start, noun.end);
  const numbers = leadingNumbers(after);
  if (numbers.length > 0) return numbered(text, noun, after, numbers);
  if (/^expediente/iu.test(words)) return [];
  const lone = titled(text, noun, after) ?? described(text, noun, after);
  return lone !== null ? [lone] : laterNumbered(noun, after);
}

function numbered(text: string, noun: Span, after: string, numbers: readonly PrintedNumber[]): Candidate[] {
  const last = numbers[numbers.length - 1] as PrintedNumber;
  const title = titleBefore(text, noun);
  const date = dateAfter(after, last.end);
  let end = date === null ? last.end : date.end;
  if (after.charAt(end) === ')' && after.slice(0, end).includes('(')) end += 1;
  const quoted = titleAfter(after, end);
  const told = quoted === null ? leadingDescription(after.slice(end), false) : null;
  const tells =
    told !== null &&
    !/^(?:introduced|tabled|submitted|initiated|registered|would|about|against|contra|contre|внес|de|del$|on$)/iu.test(
      told.starter,
    )
      ? told
      : told !== null && /^on$/iu.test(told.starter) && /^(?:the\s)?\p{Lu}/u.test(told.content)
        ? told
        : null;
  const finish = quoted?.end ?? (tells === null ? end : end + tells.end);
  const base = {
    start: title?.start ?? noun.start,
    end: noun.end + finish,
    numberKind: 'bill',
    date: date?.date ?? null,
    chamber: null,
    rank: RANKS.number,
  };
  const named =
    quoted?.inner ??
    title?.title ??
    (tells !== null && /^(?:the\s)?\p{Lu}/u.test(tells.content) ? tells.content.replace(/^the\s/u, '') : null);
  return numbers.map(({ number }) => ({ ...base, number, title: named }));
}

/** The date given with the bill right after its number: «from December 30, 2019», «(of 23 March 2017)». */
function dateAfter(after: string, at: number): { date: string; end: number } | null {
  const lead = DATE_LEAD.exec(after.slice(at));
  if (lead === null) return null;
  const found = leadingDate(after.slice(at + lead[0].length));
  if (found === null) return null;
  const end = at + lead[0].length + found.end;
  return { date: found.date, end };
}

function titled(text: string, noun: Span, after: string): Candidate | null {
  const words = text.slice(noun.start, noun.end);
  const quoted = titleAfter(after, 0);
  const before = titleBefore(text, noun);
  if (quoted === null && before === null) return null;
  if (NUMBER_ONLY_NOUNS.test(words) && quoted !== null && quoted.inner.split(/\s/u).length < 3) return null;
  const year = quoted === null ? /^,?[ \u00a0](?:of[ \u00a0])?(?:19|20)\d{2}(?![\d-])/u.exec(after)?.[0] : undefined;
  const end = noun.end + (quoted?.end ?? year?.length ?? 0);
  const inParens = leadingNumbers(text.slice(end, end + 60));
  const number =
    /^\s?\(/u.test(text.slice(end, end + 2)) || /^,?\s[HS]\.\s?B\./u.test(text.slice(end, end + 6))
      ? inParens[0]
      : undefined;
  const finish = number === undefined ? end : end + number.end + (text.charAt(end + number.end) === ')' ? 1 : 0);
  return {
    start: before?.start ?? noun.start,
    end: finish,
    number: number?.number ?? null,
    numberKind: number === undefined ? null : 'bill',
    title: quoted?.inner ?? [before?.title ?? words, year].join(''),
    date: null,
    chamber: null,
    rank: number === undefined ? RANKS.title : RANKS.number,
  };
}

/** A title in quotes after the noun, with what may stand between: «on», «entitled», «bautizado como», «о». */
function titleAfter(after: string, at: number): (Quoted & { end: number }) | null {
  const connector = TITLE_CONNECTOR.exec(after.slice(at))?.[0].length ?? 0;
  const lead = Math.max(connector, /^\s{0,3}/u.exec(after.slice(at))?.[0].length ?? 0);
  const possessive = lead === 0 && /^['’‘]/u.test(after.charAt(at));
  const quoted = possessive || (lead === 0 && at > 0) ? null : quotedFrom(after, at + lead);
  if (quoted !== null) return quoted.inner.trim().length > 2 ? quoted : null;
  return connector === 0 ? null : capitalTitle(after, at + connector, NAMED.test(after.slice(at, at + connector)));
}

/** «a bill entitled the Transparency of Public Life»: a title in capitals without marks, after a word for naming only. */
function capitalTitle(after: string, at: number, named: boolean): Quoted | null {
  const run = named
    ? /^(?:[\p{Lu}][\p{L}’'-]{1,30}|of|on|and|the|for)(?:[ \u00a0](?:[\p{Lu}][\p{L}’'-]{1,30}|of|on|and|the|for)(?!\p{L})){1,14}/u.exec(
        after.slice(at),
      )
    : null;
  return run === null ? null : { start: at, end: at + run[0].length, inner: run[0], closed: true };
}

/** A title before the noun: in quotes («foreign agents» bill), or in capitals (Voluntary Organisations (PVO) Amendment Bill). */
function titleBefore(text: string, noun: Span): { start: number; title: string } | null {
  const gap =
    /[)\s]{1,3}$|\s(?:тууралуу|жөнүндө)\s$/iu.exec(text.slice(Math.max(0, noun.start - 12), noun.start))?.[0].length ??
    0;
  const quoted = gap === 0 ? null : quotedBefore(text, noun.start - gap);
  if (quoted !== null) return { start: quoted.start, title: quoted.inner };
  const words = text.slice(noun.start, noun.end);
  if (!/bill$/iu.test(words) || NOT_A_BILL.test(text.slice(noun.end, noun.end + 12))) return null;
  const left = text.slice(Math.max(0, noun.start - 200), noun.start);
  const run = CAPITAL_RUN.exec(left)?.[0] ?? null;
  if (run === null) return null;
  const kept = run.replace(RUN_LEADERS, '');
  const capitals = kept.match(/(?<!\()\b\p{Lu}[\p{L}’'-]+/gu)?.length ?? 0;
  if (capitals < 2 || /^Bill\s/u.test(kept) || /(?:^|\s)\p{Lu}\p{L}+[.:]\s/u.test(kept)) return null;
  return { start: noun.start - kept.length, title: kept + words };
}

function described(text: string, noun: Span, after: string): Candidate | null {
  const words = text.slice(noun.start, noun.end);
  const topic = /bill$/iu.test(words) ? TOPIC_BEFORE.exec(text.slice(Math.max(0, noun.start - 60), noun.start)) : null;
  const told = leadingDescription(after, /(?:ley|loi)$/iu.test(words));
  if (topic === null && (told === null || (NUMBER_ONLY_NOUNS.test(words) && !/^(?:que|la)\s/iu.test(told.starter))))
    return null;
  const end = noun.end + (told?.end ?? 0);
  const law = told === null ? null : amendedLaw(after, told);
  return {
    start: noun.start - (topic?.[0].length ?? 0),
    end: Math.max(end, noun.end + (law?.end ?? 0)),
    number: law?.number ?? null,
    numberKind: law === null ? null : 'amended-law',
    title: told === null ? null : titleOf(words, told),
    date: stated(after, told),
    chamber: null,
    rank: law === null ? RANKS.description : RANKS.amending,
  };
}

/** «draft Law on Peaceful Assemblies»: a description in capitals is a title, with the noun of law before it. */
function titleOf(noun: string, told: Description): string | null {
  if (/^(?:portant|relati\p{L}+ (?:à|a|aux?))$/iu.test(told.starter)) return `${noun} ${told.starter} ${told.content}`;
  const capital =
    /^(?:the |la |le |las |los |les |el |l[’'])?\p{Lu}/u.test(told.content) &&
    /^(?:on|for the|about|sobre|de|del|relati\p{L}+ (?:à|a|aux?)|portant|sur|об?)$/iu.test(told.starter);
  const title = noun.replace(
    /^(?:draft|proposed|ante-?proyectos? de|proyectos? de|iniciativas? de|avant-?projets? de|projets? de)\s+/iu,
    '',
  );
  return capital && /\p{Lu}/u.test(told.content.replace(/^\p{L}+\s/u, ''))
    ? `${title} ${told.starter} ${told.content}`
    : null;
}

function amendedLaw(after: string, told: Description): { number: string; end: number } | null {
  const inside = /(?:law|ley|loi|decreto|закон\p{L}{0,3}|act)\s{1,2}(?:№|No\.?|n°)?\s?(\d[\d/-]{2,12})$/iu.exec(
    after.slice(0, told.end),
  );
  if (inside !== null) return { number: inside[1] as string, end: told.end };
  const next = leadingNumbers(after.slice(told.end))[0];
  return next?.signed === true ? { number: next.number, end: told.end + next.end } : null;
}

function stated(after: string, told: Description | null): string | null {
  if (told === null || !/^(?:introduced|tabled|submitted|initiated|registered|внес)/iu.test(told.starter)) return null;
  return findDates(after.slice(0, told.end + 8))[0]?.date ?? null;
}

/** «the draft law was registered two days before adoption as №3879». */
function laterNumbered(noun: Span, after: string): Candidate[] {
  const lead = LATER_NUMBER.exec(after);
  if (lead === null) return [];
  const number = leadingNumbers(after.slice(lead[0].length))[0];
  if (number === undefined) return [];
  return [
    {
      start: noun.start,
      end: noun.end + lead[0].length + number.end,
      number: number.number,
      numberKind: 'bill',
      title: null,
      date: null,
      chamber: null,
      rank: RANKS.number,
    },
  ];
}
