import iconv from 'iconv-lite';
import type { DraftBill, PageReading } from '../../src/domain/draft.js';
import { textsOf } from './damage-html.js';

/** A page of a registry as it is judged: its text, its ending, and what was read from it while it was sound. */
export interface BreakPage {
  text: string;
  format: string;
  healthy: PageReading;
}

/** A way in which a registry breaks while it answers 200. Null where the page has nothing that it could befall. */
export interface SoftBreak {
  name: string;
  /** The page as the broken site sends it. */
  page?: (page: BreakPage) => string | Uint8Array | null;
  /** What the lists of the broken site show, for breaks of whole runs. */
  run?: (reading: PageReading) => PageReading | null;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const isObject = (value: unknown): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function mapped(value: Json, change: (value: Json, key: string) => Json, key = ''): Json {
  const inner = Array.isArray(value)
    ? value.map((one) => mapped(one, change, key))
    : isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, name.startsWith('_u') ? one : mapped(one, change, name)]))
      : value;
  return change(inner, key);
}

function onJson(change: (value: Json, key: string) => Json): NonNullable<SoftBreak['page']> {
  return ({ text, format }) => {
    if (format !== 'json') return null;
    return JSON.stringify(mapped(JSON.parse(text) as Json, change), null, 1);
  };
}

/** Texts between tags are changed; what no reader shows (titles of windows, scripts) stays. */
function onTexts(text: string, change: (old: string) => string): string {
  return [...textsOf(text)]
    .reverse()
    .reduce((now, { from, to }) => now.slice(0, from) + change(text.slice(from, to)) + now.slice(to), text);
}

const everywhere =
  (change: (old: string) => string): NonNullable<SoftBreak['page']> =>
  (page) => {
    if (page.format === 'json') return onJson((value, key) => (typeof value === 'string' && !key.startsWith('_') ? change(value) : value))(page);
    return page.format === 'html' || page.format === 'xml' ? onTexts(page.text, change) : null;
  };

const html =
  (change: (text: string) => string): NonNullable<SoftBreak['page']> =>
  ({ text, format }) =>
    format === 'html' ? change(text) : null;

const CELL = /<(t[dh])\b[^>]*>(?:(?!<t[dh]\b|<\/tr|<\/?table)[\s\S])*?<\/\1\s*>/gi;
/** The first and the second cell of each row, and the third where there is one, each one place further. */
const columnsMoved = (text: string) =>
  text.replace(/<tr\b[^>]*>(?:(?!<\/tr)[\s\S])*/gi, (row) => {
    const cells = [...row.matchAll(CELL)].map(([cell]) => cell);
    if (cells.length < 3) return row;
    const turned = [cells.at(-1) as string, ...cells.slice(0, -1)];
    let at = 0;
    return row.replace(CELL, () => turned[at++] as string);
  });

const MARKUP = 'Error 500';
const CAPTCHA =
  '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><h1>Checking your browser</h1><form><div class="g-recaptcha"></div><p>Please confirm that you are not a robot. Transaction ID: 1234567890</p></form></body></html>';
const ERROR_PAGE = `<!DOCTYPE html><html><head><title>${MARKUP}</title></head><body><h1>An unexpected error has occurred</h1><p>Please try again later.</p></body></html>`;

/** The name of the member that carries the title, or the number, of the first bill. */
function carrier(text: string, bills: readonly DraftBill[]): string | null {
  const wanted = bills.flatMap(({ title, number, key }) => [title, number, key]).filter((one) => one !== null);
  let found: string | null = null;
  mapped(JSON.parse(text) as Json, (value, key) => {
    if (found === null && !key.startsWith('_') && wanted.some((one) => one === String(value))) found = key;
    return value;
  });
  return found;
}

const WHOLE_DAY = /\d{4}-\d\d-\d\d|(?<!\d)\d{1,2}([./-]) ?\d{1,2}\1 ?\d{4}(?!\d)/;
const wordsIn = (text: string) => /\p{L}{3}/u.test(text) && !/^https?:|^\/|\.\w{2,4}$/.test(text.trim());

/** Many more bills than there were, each with a number of its own. */
function grown({ bills, ...rest }: PageReading, times: number): PageReading | null {
  const keyed = bills.filter(({ key }) => key !== null);
  if (keyed.length === 0) return null;
  const more = Array.from({ length: times }, (_, index) => keyed.map((draft) => ({ ...draft, key: `${draft.key}/${index}` })));
  return { ...rest, bills: more.flat() };
}

/** How many bills the grown list of a healthy day has at least; examples show a few rows of it. */
export const USUAL_TIMES = 30;

export const SOFT_BREAKS: readonly SoftBreak[] = [
  { name: 'CAPTCHA page', page: () => CAPTCHA },
  { name: '«unexpected error» page', page: () => ERROR_PAGE },
  {
    name: 'empty list',
    page: ({ text, format }) => {
      if (format === 'json') return JSON.stringify(mapped(JSON.parse(text) as Json, (value) => (Array.isArray(value) && value.some(isObject) ? [] : value)));
      if (format !== 'html') return null;
      const emptied = text.replace(/<(tr|li|article)\b(?:(?!<\/\1)[\s\S])*<\/\1\s*>/gi, (row) => (/<th\b/i.test(row) ? row : ''));
      return emptied === text ? null : emptied;
    },
  },
  {
    name: 'list cut to one page',
    run: (reading) => (reading.follow.some(({ ifNews }) => ifNews) ? { ...reading, follow: reading.follow.filter(({ ifNews }) => !ifNews) } : null),
  },
  { name: 'column moved', page: html(columnsMoved) },
  {
    name: 'column renamed',
    page: html((text) => text.replace(/(<(?:th|dt|label)\b[^>]*>)([^<]+)/gi, '$1Zyxw qvut').replace(/>([^<>]{2,40}):\s*</g, '>Zyxw qvut:<')),
  },
  {
    name: 'selectors match nothing',
    page: html((text) => text.replace(/\b(class|id|itemprop|data-[\w-]+)="([^"]+)"/g, '$1="x9-$2"').replace(/<(\/?)(h[1-6]|strong|b|em|li|ul)\b/gi, '<$1div')),
  },
  {
    name: 'number format changed',
    page: (page) => {
      const numbers = page.healthy.bills.map(({ number }) => number).filter((number) => number !== null);
      return everywhere((old) => (numbers.includes(old.trim()) ? `№ ${old.trim().replace(/[/-]/g, '.')}` : old))(page);
    },
  },
  {
    name: 'encoding changed without saying so',
    page: ({ text }) => {
      if (!/[^\x00-\x7f]/.test(text)) return null;
      const charsets = ['windows-1252', 'windows-1251', 'windows-1250', 'windows-1253', 'windows-1254', 'windows-1257', 'big5', 'euc-kr', 'utf-16le'];
      const able = charsets.find((charset) => iconv.decode(iconv.encode(text, charset), charset) === text);
      return able === undefined ? null : iconv.encode(text, able);
    },
  },
  {
    name: 'all dates become 01/01/1970',
    page: everywhere((old) =>
      old
        .replace(/(?:19|20)\d\d-\d\d-\d\d/g, '1970-01-01')
        .replace(/(?<!\d)\d{1,2}([./-]) ?\d{1,2}\1 ?(?:19|20)\d\d(?!\d)/g, '01$101$11970'),
    ),
  },
  {
    name: 'English machine translation of the page',
    page: (page) => {
      if (page.format === 'html' && /<html\b/i.test(page.text)) return page.text.replace(/<html\b[^>]*>/i, '<html lang="en" class="translated-ltr">');
      const said = new Set(page.healthy.bills.flatMap(({ title, statusWords }) => [title, statusWords]));
      let count = 0;
      return everywhere((old) => (said.has(old.trim()) && wordsIn(old) ? `Words of another language ${(count += 1)}` : old))(page);
    },
  },
  {
    name: 'one unknown stage word',
    page: (page) => {
      const words = page.healthy.bills.flatMap(({ actions }) => (actions ?? []).filter(({ classes }) => classes === undefined).map((action) => action.words));
      const found = words.find((one) => page.text.includes(one) && !WHOLE_DAY.test(one));
      return found === undefined ? null : page.text.replaceAll(found, 'Zyxw qvut');
    },
  },
  { name: 'duplicate rows', run: (reading) => (reading.bills.length === 0 ? null : { ...reading, bills: [...reading.bills, ...reading.bills] }) },
  {
    name: 'JSON field renamed',
    page: (page) => {
      const name = page.format === 'json' ? carrier(page.text, page.healthy.bills) : null;
      return name === null ? null : page.text.replaceAll(`"${name}"`, `"new_${name}"`);
    },
  },
  {
    name: 'JSON one object instead of a list',
    page: ({ text, format }) => {
      if (format !== 'json') return null;
      let isDone = false;
      const made = mapped(JSON.parse(text) as Json, (value) => {
        if (isDone || !Array.isArray(value) || value.length < 2 || !value.every(isObject)) return value;
        isDone = true;
        return value[0] as Json;
      });
      return isDone ? JSON.stringify(made) : null;
    },
  },
  { name: 'XML with a bare ampersand', page: ({ text, format }) => (format === 'xml' ? text.replace(/>([^<>&]*\p{L}[^<>&]*)</u, '>$1 & Co<') : null) },
  { name: '300 % growth in one night', run: (reading) => grown(reading, USUAL_TIMES * 4) },
];

/** The list of a healthy day, as long as that of a real registry. */
export const usual = (reading: PageReading): PageReading => grown(reading, USUAL_TIMES) ?? reading;
