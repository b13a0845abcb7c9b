import iconv from 'iconv-lite';
import { type Format, parsed } from './changed-rows.js';

/** One way in which a site breaks while it answers 200. */
export interface SoftBreak {
  name: string;
  /** The broken page; null where it does not apply to such a page. */
  on: (text: string, format: Format) => string | Buffer | null;
}

const bodyOf = (text: string, inner: string) =>
  /<body[\s\S]*<\/body>/i.test(text)
    ? text.replace(/<body[\s\S]*<\/body>/i, () => `<body>${inner}</body>`)
    : `<html><body>${inner}</body></html>`;

/** Rows of the first list in a JSON text that hold objects; the value is changed in place. */
function rowsIn(value: unknown): Record<string, unknown>[] | null {
  if (Array.isArray(value) && value.length > 0 && typeof value[0] === 'object')
    return value as Record<string, unknown>[];
  if (typeof value !== 'object' || value === null) return null;
  for (const inner of Object.values(value)) {
    const found = rowsIn(inner);
    if (found !== null) return found;
  }
  return null;
}

function withRows(text: string, change: (rows: Record<string, unknown>[]) => void): string | null {
  const value = parsed(text);
  const rows = rowsIn(value);
  if (rows === null) return null;
  change(rows);
  return JSON.stringify(value);
}

const CYRILLIC_TO_ENGLISH = (text: string) =>
  text.replace(/[\p{L}]{3,}/gu, (word) => (/^[a-z]/i.test(word) ? word : 'translated'));
const onHtml = (change: (text: string) => string | null) => (text: string, format: string) =>
  format === 'html' ? change(text) : null;

/** The soft breaks of the replay that stand on the page itself. */
export const SOFT_BREAKS: readonly SoftBreak[] = [
  {
    name: 'CAPTCHA page',
    on: (text) => bodyOf(text, '<h1>Please confirm that you are not a robot</h1><form><input name="captcha"></form>'),
  },
  {
    name: '«unexpected error» page',
    on: (text) => bodyOf(text, '<p>We are sorry, but an unexpected error occured on the website.</p>'),
  },
  { name: 'script-only page', on: () => '<!doctype html><html><body><script src="/app.js"></script></body></html>' },
  { name: 'empty body', on: () => '' },
  {
    name: 'empty list',
    on: (text, format) =>
      format === 'json'
        ? withRows(text, (rows) => void rows.splice(0))
        : text.replace(/<tr[\s\S]*<\/tr>|<li[\s\S]*<\/li>/i, ' ').replace(/<a\b[\s\S]*<\/a>/gi, ' '),
  },
  { name: 'truncated', on: (text) => text.slice(0, Math.floor(text.length * 0.6)) },
  {
    name: 'number format changed',
    on: (text, format) =>
      format === 'html'
        ? null
        : text.replace(/("[^"]*(?:num|Num|NUM|no|sign|boletin|number)[^"]*"\s*:\s*)"?[\w\-/. ]+"?/gu, '$1"?"'),
  },
  {
    name: 'encoding changed without saying so',
    on: (text) => {
      if (!/[^\p{ASCII}]/u.test(text)) return null;
      return Buffer.from(iconv.decode(Buffer.from(text), 'windows-1252'), 'utf8');
    },
  },
  {
    name: 'all dates become 01/01/1970',
    on: (text) =>
      text
        .replace(/\b(?:19|20)\d\d-\d\d-\d\d/g, '1970-01-01')
        .replace(/\b\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d\b/g, '01$101$11970')
        .replace(/\b(?:19|20)\d\d([./])\d{1,2}\1\d{1,2}\b/g, '1970$101$101'),
  },
  {
    name: 'English machine translation',
    on: onHtml(
      (text) =>
        `<html class="translated-ltr" lang="en"><body>${CYRILLIC_TO_ENGLISH(text.replace(/<\/?(?:html|body)[^>]*>/gi, ' '))}</body></html>`,
    ),
  },
  {
    name: 'duplicate rows',
    on: (text, format) =>
      format === 'json' ? withRows(text, (rows) => void rows.push(...structuredClone(rows))) : null,
  },
  {
    name: 'JSON field renamed',
    on: (text, format) =>
      format === 'json'
        ? withRows(text, (rows) => {
            for (const row of rows)
              for (const key of Object.keys(row)) {
                row[`${key}_v2`] = row[key];
                delete row[key];
              }
          })
        : null,
  },
  {
    name: 'JSON one object instead of a list',
    on: (text, format) => {
      if (format !== 'json') return null;
      const value = parsed(text);
      const swap = (given: unknown): unknown => {
        if (Array.isArray(given) && given.length > 0 && typeof given[0] === 'object') return given[0];
        if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
        return Object.fromEntries(Object.entries(given).map(([key, inner]) => [key, swap(inner)]));
      };
      return JSON.stringify(swap(value));
    },
  },
  {
    name: 'XML with a bare ampersand',
    on: (text, format) => (format === 'xml' ? text.replace(/>([^<&]{4,})</, '>A & B <') : null),
  },
  {
    name: 'selectors match nothing',
    on: onHtml((text) => text.replace(/<(\/?)(?:table|tr|td|th|li|ul|dl|dt|dd|div|span|h\d)\b/gi, '<$1x-none')),
  },
];
