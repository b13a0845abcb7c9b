import { Fault } from '../../src/domain/fault.js';
import { oneLine } from './words.js';

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2089;
/** Days that stand for «no date» in the databases behind registries. */
const FILLERS: readonly string[] = ['1900-01-01', '1970-01-01'];

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
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  de: [
    'januar',
    'februar',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  uk: [
    'січня',
    'лютого',
    'березня',
    'квітня',
    'травня',
    'червня',
    'липня',
    'серпня',
    'вересня',
    'жовтня',
    'листопада',
    'грудня',
  ],
};

/**
 * How a registry writes dates: the order of day, month and year with the sign between them (a blank may follow a dot),
 * or with the month in words. `iso-instant` takes the day that is printed, without converting. `roc` counts years from
 * 1912, as in Taiwan (113.5.28, 113年5月28日). Two-digit years mean 2000–2099.
 */
export type DateForm =
  'dmy.' | 'dmy-' | 'dmy/' | 'ymd.' | 'ymd/' | 'mdy/' | 'iso' | 'iso-instant' | 'iso-blank' | 'roc' | 'words';

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

/** Year, month, day → `YYYY-MM-DD`, or a fault for a day that does not exist or a filler year. */
export function toDate(year: number, month: number, day: number, shown: string): string {
  const probe = new Date(Date.UTC(year, month - 1, day));
  const exists = probe.getUTCFullYear() === year && probe.getUTCMonth() === month - 1 && probe.getUTCDate() === day;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (exists && year >= EARLIEST_YEAR && year <= LATEST_YEAR && !FILLERS.includes(date)) return date;
  throw new Fault(
    'parse.bad-date',
    `«${shown}» is not a day between ${EARLIEST_YEAR} and ${LATEST_YEAR}, or stands for none; look at the page: the registry may use another form of date`,
    { shown },
  );
}

function century(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function fromWords(line: string): [string, string, string] | null {
  const parts =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?["»”]?[\s-]+(?:de\s+)?(\p{L}+)[\s,-]+(?:de\s+|del\s+)?(\d{4})(?!\d)/u.exec(
      line.toLowerCase(),
    );
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

/** Year 1 of the Republic of China is 1912. */
function fromRepublic(line: string): [string, string, string] | null {
  const parts = match(/(?<!\d)(\d{2,3})[./年](\d{1,2})[./月](\d{1,2})(?!\d)/, line, [1, 2, 3]);
  return parts && [String(Number(parts[0]) + 1911), parts[1], parts[2]];
}

const READERS: Readonly<Record<DateForm, (line: string) => [string, string, string] | null>> = {
  'dmy.': (line) => match(/(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?!\d)/, line, [3, 2, 1]),
  'dmy-': (line) => match(/(?<!\d)(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)/, line, [3, 2, 1]),
  'dmy/': (line) => match(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/, line, [3, 2, 1]),
  'ymd.': (line) => match(/(?<!\d)(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})(?!\d)/, line, [1, 2, 3]),
  'ymd/': (line) => match(/(?<!\d)(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/, line, [1, 2, 3]),
  'mdy/': (line) => match(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/, line, [3, 1, 2]),
  iso: (line) => match(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/, line, [1, 2, 3]),
  'iso-instant': (line) => match(/^(\d{4})-(\d{2})-(\d{2})T/, line, [1, 2, 3]),
  'iso-blank': (line) => match(/^(\d{4})-(\d{2})-(\d{2}) \d/, line, [1, 2, 3]),
  roc: fromRepublic,
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
