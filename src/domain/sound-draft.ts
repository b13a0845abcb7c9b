import { Fault, type FaultRecord } from './fault.js';
import type { DraftBill } from './draft.js';

/**
 * Letters that stand in no title but where bytes were read in another charset than they were written in: the sign for
 * «no letter», control characters of the second block, and UTF-8 read as a Western or Cyrillic one-byte charset.
 */
const DAMAGED =
  /\uFFFD|[\u0080-\u009F]|Ã[\u0080-\u00BF\u0192\u201A-\u203A]|[ÐÑ][\u0080-\u00BF\u2018-\u203A]|Р[°±µѓ‚Ѓ][РС]/u;
const DAY = /^(?:19|20)\d\d-\d\d-\d\d$/;
/** Databases write these for «no date»; the kit's reader of dates knows them too. */
const FILLERS: readonly string[] = ['1900-01-01', '1970-01-01'];

function isDay(date: string): boolean {
  if (!DAY.test(date) || date >= '2090' || FILLERS.includes(date)) return false;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day && month <= 12;
}

function textsOf({ title, titles, number, statusWords }: DraftBill): string[] {
  return [title, number, statusWords, ...Object.values(titles ?? {})].filter((text) => text != null);
}

function datesOf({ introducedOn, actions, upcoming, documents, asOf }: DraftBill): string[] {
  const dated = [...(actions ?? []), ...(upcoming ?? []), ...(documents ?? [])].map(({ date }) => date);
  return [introducedOn, asOf, ...dated].filter((date) => date != null);
}

/** Why a draft cannot be what the registry meant, whatever its reader made of it; null when it can. */
export function unsoundness(draft: DraftBill, url: string): FaultRecord | null {
  const damaged = textsOf(draft).find((text) => DAMAGED.test(text));
  const where = { url, key: draft.key };
  if (damaged !== undefined)
    return new Fault(
      'parse.charset',
      `expected whole letters at ${url}, found «${damaged.slice(0, 80)}»; the page may be in another charset than it says. The row was left out`,
      where,
    ).toRecord();
  const date = datesOf(draft).find((given) => !isDay(given));
  if (date === undefined) return null;
  return new Fault(
    'parse.bad-date',
    `expected a day at ${url}, found «${date}» for ${draft.number ?? draft.key}; it stands for none. The row was left out`,
    { ...where, shown: date },
  ).toRecord();
}
