import { findDates, leadingDate, type FoundDate } from './dates.js';
import { headLines, linesOf, type Line } from './head.js';

const SHORT_LINE = 170;
/** «Paris-Geneva, February 6, 2020»: one to six capitalised words, then a date, then nothing. */
const CITIES = /^(?:[\p{Lu}][\p{L}.’']{1,25}[\s,/–—-]{1,4}){1,6}(?:the\s|le\s|el\s|a\s)?$/u;
const PUBLISHED =
  /(?:published|publi[eé]|publicado|опубликовано|date|fecha|дата)(?:\s(?:on|le|el|of publication))?\s?[:.]?\s{0,3}$/iu;

/**
 * The day the appeal was published, chosen by where the date stands: alone on a line of the head, at the end of a short
 * line of the head (the code line and the opening of the body excluded), in the dateline, after «Published:».
 * Dates of events in running text are never taken.
 * @returns YYYY-MM-DD; null when no date stands in such a place
 */
export function publicationDate(text: string): string | null {
  const head = headLines(text);
  const lines = linesOf(text);
  const rules: readonly (() => FoundDate | undefined)[] = [
    () => firstDate(head, aloneOnLine),
    () => firstDate(head.slice(1), atLineEnd),
    () => firstDate(lines, inDateline),
    () => firstDate(head, afterPublished),
    () => firstDate(lines.slice(0, 60), aloneOnLine),
    () => firstDate(lines.slice(0, 60), leadsParagraph),
  ];
  for (const rule of rules) {
    const found = rule();
    if (found !== undefined) return found.date;
  }
  return null;
}

function firstDate(lines: readonly Line[], read: (line: string) => FoundDate | undefined): FoundDate | undefined {
  for (const line of lines) {
    const found = read(line.text);
    if (found !== undefined) return found;
  }
  return undefined;
}

function aloneOnLine(line: string): FoundDate | undefined {
  if (line.length > 60) return undefined;
  const found = findDates(line)[0];
  if (found === undefined) return undefined;
  const rest = line.slice(0, found.start) + line.slice(found.end);
  return /^[\s\p{P}]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|года?|г)?[\s\p{P}]*$/iu.test(
    rest,
  )
    ? found
    : undefined;
}

function atLineEnd(line: string): FoundDate | undefined {
  if (line.length > SHORT_LINE) return undefined;
  return findDates(line).find(
    (date) =>
      /^[\s\p{P}]*$/u.test(line.slice(date.end)) &&
      !/\b(?:on|of|le|du|el|del|от|since|from)\s$/iu.test(line.slice(0, date.start)),
  );
}

function inDateline(line: string): FoundDate | undefined {
  if (line.length > 110) return undefined;
  return findDates(line).find(
    (date) => CITIES.test(line.slice(0, date.start)) && /^[\s\p{P}]*$/u.test(line.slice(date.end)),
  );
}

function afterPublished(line: string): FoundDate | undefined {
  return findDates(line.slice(0, 300)).find((date) => PUBLISHED.test(line.slice(0, date.start)));
}

function leadsParagraph(line: string): FoundDate | undefined {
  const cities = /^[^.;:\d]{2,50}?[,(]\s?/u.exec(line);
  const start = cities === null ? null : leadingDate(line.slice(cities[0].length));
  return start !== null && cities !== null && CITIES.test(cities[0].replace(/\($/u, '')) ? start : undefined;
}
