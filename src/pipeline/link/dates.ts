import { foldWord, type Span } from './words.js';

/** Month words in English, French, Spanish and Russian (genitive and nominative), folded. */
const MONTH_WORDS: readonly string[] = [
  'january janvier enero января январь jan',
  'february fevrier febrero февраля февраль feb',
  'march mars marzo марта март mar',
  'april avril abril апреля апрель apr avr',
  'may mai mayo мая май',
  'june juin junio июня июнь jun',
  'july juillet julio июля июль jul',
  'august aout agosto августа август aug',
  'september septembre septiembre setiembre сентября сентябрь sep sept',
  'october octobre octubre октября октябрь oct',
  'november novembre noviembre ноября ноябрь nov',
  'december decembre diciembre декабря декабрь dec',
];
const MONTHS = new Map(
  MONTH_WORDS.flatMap((words, at) => words.split(' ').map((word) => [foldWord(word), at + 1] as const)),
);

/** A date standing in a text. */
export interface FoundDate extends Span {
  /** YYYY-MM-DD */
  date: string;
}

type Order = readonly [year: number, month: number, day: number];

/** The printed forms; each names its groups in the order year, month, day. Two-digit years belong to this century. */
const FORMS: readonly { pattern: RegExp; order: Order }[] = [
  { pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu, order: [1, 2, 3] },
  { pattern: /(\p{L}{3,30})\.?\s{0,3}(\d{1,2})(?:st|nd|rd|th)?\s{0,2},?\s{0,3}(\d{4})(?!\d)/gu, order: [3, 1, 2] },
  {
    pattern:
      /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th|º|°|-?го)?(?:\s{1,3}(?:de|of|день))?\s{0,3}(\p{L}{3,30})\.?(?:\s{1,3}(?:de|del)|,)?\s{0,3}(\d{4})(?!\d)/gu,
    order: [3, 2, 1],
  },
  { pattern: /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/gu, order: [4, 3, 1] },
];

/** Every complete date of a text, in the order of the text. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const form of FORMS) for (const m of text.matchAll(form.pattern)) addFound(found, m, form.order);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The date that begins a text (after white space), with its length; null when none does. */
export function leadingDate(text: string): FoundDate | null {
  const offset = text.length - text.trimStart().length;
  const first = findDates(text.slice(0, offset + 60))[0];
  return first !== undefined && first.start === offset ? first : null;
}

function addFound(found: FoundDate[], m: RegExpMatchArray, order: Order): void {
  const word = order.map((group) => m[group]).find((part) => /\p{L}/u.test(part as string));
  const date = isoDate(m[order[0]] as string, m[order[1]] as string, m[order[2]] as string);
  if (date === null) return;
  const start =
    (m.index as number) +
    (word !== undefined && (m[0] as string).startsWith(word) ? word.length - monthPart(word).length : 0);
  found.push({ date, start, end: (m.index as number) + (m[0] as string).length });
}

/** `VietnamApril` is what remains of «Vietnam» and «April» where a migrated page lost its line break. */
function monthPart(word: string): string {
  if (MONTHS.has(foldWord(word))) return word;
  const lastCapital = [...word.matchAll(/\p{Lu}/gu)].at(-1);
  return lastCapital === undefined ? word : word.slice(lastCapital.index);
}

function isoDate(year: string, month: string, day: string): string | null {
  const named = /\d/u.test(month) ? Number(month) : (MONTHS.get(foldWord(monthPart(month))) ?? 0);
  const [m, d] = named > 12 && Number(day) <= 12 ? [Number(day), named] : [named, Number(day)];
  const y = year.length === 2 ? 2000 + Number(year) : Number(year);
  if (m < 1 || m > 12 || d < 1 || d > daysIn(y, m) || y < 1900 || y > 2100) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whole days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1 March of year 0 (Gregorian); years begin in March, so that the leap day comes last. Ten times faster than Date. */
function dayNumber(iso: string): number {
  const month = Number(iso.slice(5, 7));
  const year = Number(iso.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(iso.slice(8, 10)) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + inYear;
}
