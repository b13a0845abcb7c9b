import { Fault } from '../../src/domain/fault.js';
import { oneLine } from './words.js';

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;

const MONTHS: Readonly<Record<string, readonly string[]>> = {
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  'ru-latn': [
    'yanvarya',
    'fevralya',
    'marta',
    'aprelya',
    'maya',
    'iyunya',
    'iyulya',
    'avgusta',
    'sentyabrya',
    'oktyabrya',
    'noyabrya',
    'dekabrya',
  ],
  en: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
};

/** How a registry writes dates. `two-digit` years mean 2000–2099. */
export type DateForm = 'dmy.' | 'dmy-' | 'dmy/' | 'iso' | 'iso-instant' | 'words';

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

/** Year, month, day → `YYYY-MM-DD`, or a fault for a day that does not exist or a filler year. */
export function toDate(year: number, month: number, day: number, shown: string): string {
  const probe = new Date(Date.UTC(year, month - 1, day));
  const exists = probe.getUTCFullYear() === year && probe.getUTCMonth() === month - 1 && probe.getUTCDate() === day;
  if (exists && year >= EARLIEST_YEAR && year <= LATEST_YEAR) return `${year}-${pad(month)}-${pad(day)}`;
  throw new Fault(
    'parse.bad-date',
    `«${shown}» is not a day between ${EARLIEST_YEAR} and ${LATEST_YEAR}; look at the page: the registry may use another form of date`,
    { shown },
  );
}

function century(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function fromWords(line: string): [string, string, string] | null {
  const parts = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?["»”]?[\s-]+(\p{L}+)[\s,-]+(\d{4})(?!\d)/u.exec(line.toLowerCase());
  if (!parts) return null;
  const month = Object.values(MONTHS)
    .map((names) => names.indexOf(parts[2] as string) + 1)
    .find((found) => found > 0);
  return month === undefined ? null : [parts[3] as string, String(month), parts[1] as string];
}

function match(
  pattern: RegExp,
  line: string,
  order: readonly [number, number, number],
): [string, string, string] | null {
  const parts = pattern.exec(line);
  return parts ? [parts[order[0]] as string, parts[order[1]] as string, parts[order[2]] as string] : null;
}

const READERS: Readonly<Record<DateForm, (line: string) => [string, string, string] | null>> = {
  'dmy.': (line) => match(/(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)/, line, [3, 2, 1]),
  'dmy-': (line) => match(/(?<!\d)(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)/, line, [3, 2, 1]),
  'dmy/': (line) => match(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/, line, [3, 2, 1]),
  iso: (line) => match(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/, line, [1, 2, 3]),
  'iso-instant': (line) => match(/^(\d{4})-(\d{2})-(\d{2})T/, line, [1, 2, 3]),
  words: fromWords,
};

/**
 * Reads the day out of a cell in the registry's zone, without converting. Null for an empty cell;
 * `parse.bad-date` for one that holds something else.
 */
export function readDate(text: string | null | undefined, form: DateForm): string | null {
  const line = oneLine(text ?? ' ');
  if (line === '') return null;
  const parts = READERS[form](line);
  if (!parts) {
    throw new Fault('parse.bad-date', `expected a date of the form ${form}, found «${line.slice(0, 80)}»`, {
      shown: line.slice(0, 80),
    });
  }
  return toDate(century(parts[0]), Number(parts[1]), Number(parts[2]), line);
}
