import { z } from 'zod';
import { isCountry } from './country-codes.js';

/** Whether the text is a day of the calendar, YYYY-MM-DD; 2023-02-29 is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isWebAddress(text: string): boolean {
  return /^https?:$/u.test(URL.canParse(text) ? new URL(text).protocol : 'none');
}

/** A text that passes a check; the message says what was expected, never what was found. */
function textWhere(expected: string, holds: (text: string) => boolean) {
  return z.string(expected).refine(holds, expected);
}

const LONGEST_TEXT = 5_000;
const LONGEST_BODY = 500_000;
const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;

/** The members that rows are made of. Every message completes «expected …». */
export const field = {
  text: textWhere(
    `text of 1 to ${LONGEST_TEXT} characters`,
    (text) => text.trim() !== '' && text.length <= LONGEST_TEXT,
  ),
  body: textWhere(
    `text of 1 to ${LONGEST_BODY} characters`,
    (text) => text.trim() !== '' && text.length <= LONGEST_BODY,
  ),
  day: textWhere('a day as YYYY-MM-DD', isDay),
  country: textWhere('a country as ISO 3166-1 alpha-2 in capitals, or EU', isCountry),
  language: textWhere('a language as BCP 47 tag, such as ru or sr-Latn', (text) => TAG.test(text)),
  webAddress: textWhere('an address that begins with http:// or https://', isWebAddress),
  oneOf: <const T extends readonly [string, ...string[]]>(words: T) => z.enum(words, `one of ${words.join(', ')}`),
  listOf: <T extends z.ZodType>(item: T) => z.array(item, 'a list'),
  truth: z.boolean('true or false'),
  count: z.int('a whole number, 0 or more').min(0, 'a whole number, 0 or more'),
};

/** A member that may be absent or null; both give null. */
export function orNull<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? null);
}

/** A list that may be absent or null; both give an empty list. */
export function orNone<T extends z.ZodType>(item: T) {
  return field
    .listOf(item)
    .nullish()
    .transform((list) => list ?? []);
}
