import { leadingDate } from './dates.js';
import type { Span } from './words.js';

/** A number as printed, with its place. */
export interface PrintedNumber extends Span {
  number: string;
  /** A number sign stood before it. */
  signed: boolean;
}

const SIGN =
  '(?:№{1,2}|#|[Nn][°ºo]s?\\.?|N\\.?[°º]|[Nn]os?\\.|NO\\.?|[Nn]ro\\.?|[Nn]r\\.|[Nn]umbers?|[Nn]úm(?:eros?|\\.)|[Nn]uméros?|[Nn]um\\.|под\\s(?:номер\\p{L}{0,3}|№)|номер\\p{L}{0,3})';
const LETTERS = '(?:[A-ZА-ЯԱ-Ֆ]\\.?){1,3}';
const DIGITS = '\\d{1,8}(?:[-‑–/]\\d{1,8}){0,3}(?:[-‑–/][A-ZА-Я]{1,5}(?![\\p{Ll}])){0,1}';
/** `H.B. 10, 2021`, `PS – 23-00683`, `T/14967`, `I-365`, `C-51`, `6-28018/19`, `662902-6`, `3693/2018-CR`. */
const NUMBER = `(?:${LETTERS}\\s?\\d{1,5},\\s(?:19|20)\\d{2}(?!\\d)|${LETTERS}\\s?[-‑–/]\\s?${DIGITS}|${LETTERS}\\s${DIGITS}|${DIGITS})(?![\\d\\p{L}%])`;
const SEPARATOR = '\\s{0,3}(?:,|;|/|&|\\+|\\s(?:and|or|y|e|et|ou|и|as well as|et le|y la)\\s)\\s{0,3}(?:the\\s)?';

const FIRST = new RegExp(
  `^[ \\t\\u00a0\\u202f,(:]{0,4}(?:\\r?\\n[ \\t]{0,3}(?=\\S))?(${SIGN}\\s{0,3})?(${NUMBER})`,
  'u',
);
const NEXT = new RegExp(
  `^${SEPARATOR}(?:(?:law|bill|draft law|iniciativa|projet)\\s)?(${SIGN}\\s{0,3})?(${NUMBER})`,
  'u',
);
/** What is counted, measured or paid, not numbered. */
const COUNTED =
  /^[\s-]{0,2}(?:articles?|organi[sz]ations?|NGOs?|CSOs?|groups?|members?|deput(?:y|ies)|people|days?|votes?|%|per ?cent|euros?|dollars?|civil|non-|million|thousand|h(?:ours|rs)?|amendments?|countries|signator|years?|months?|weeks?|diputados|artículos?|votos|organizaciones|députés|associations?|депутат|стат|организаци|голос|USD|EUR|HUF|DH|tg)/iu;
const YEAR = /^(?:19|20|25)\d{2}$/u;
const MOST_COORDINATED = 12;

/**
 * The number, or the coordinated numbers («5377 y 5257», «Nos. 6674 and 6675», «No. 6674 and No. 6675»), with which a
 * text begins. A bare year, a count («bill 43 articles») or a short bare number is not a bill's number.
 * @returns offsets within `text`; empty when it begins with none
 */
export function leadingNumbers(text: string): PrintedNumber[] {
  const first = FIRST.exec(text);
  if (first === null || !isNumber(first, text)) return [];
  const numbers = [printed(first, 0)];
  for (let at = first[0].length; numbers.length < MOST_COORDINATED;) {
    const next = NEXT.exec(text.slice(at, at + 60));
    if (next === null || !isNumber(next, text.slice(at))) break;
    if (!next[1] && !alike(first[2] as string, next[2] as string)) break;
    numbers.push(printed(next, at));
    at += next[0].length;
  }
  return numbers;
}

function printed(m: RegExpExecArray, offset: number): PrintedNumber {
  const number = m[2] as string;
  const end = offset + m[0].length;
  const start = end - number.length - (m[1]?.length ?? 0);
  return { number, start, end, signed: m[1] !== undefined };
}

function isNumber(m: RegExpExecArray, text: string): boolean {
  const number = m[2] as string;
  const after = text.slice(m[0].length, m[0].length + 24);
  if (/^,\d{3}|^\.\d/u.test(after)) return false;
  if (m[1] !== undefined) return true;
  if (/^[\s,]*\(/u.test(m[0]) && !/[/-]/u.test(number) && !/\p{L}/u.test(number)) return false;
  if (/^\s*,/u.test(m[0]) && !/\p{L}/u.test(number)) return false;
  if (YEAR.test(number) || COUNTED.test(after) || leadingDate(text.slice(m[0].length - number.length)) !== null)
    return false;
  return number.length >= 3;
}

/** Two coordinated bare numbers are of one form: digits alone, and as long give or take one. */
function alike(first: string, next: string): boolean {
  const shape = (number: string): string => number.replace(/\d+/gu, '9').replace(/[A-ZА-Я]+/gu, 'A');
  return shape(first) === shape(next) && Math.abs(first.length - next.length) <= 1;
}

/** Forms that name a bill without any noun: `House Bill 6875`, `H.B. 10, 2021`, `T/14967`, `№ 662902-6`, `№ 6-28018/19`. */
export const STRONG_FORMS: readonly { pattern: RegExp; chamber: string | null }[] = [
  { pattern: /(?<![\p{L}\p{N}])House\s(?:of\sRepresentatives\s)?Bill\s(?:No\.?\s?)?\d{1,5}(?!\d)/gu, chamber: 'House' },
  { pattern: /(?<![\p{L}\p{N}])Senate\sBill\s(?:No\.?\s?)?\d{1,5}(?!\d)/gu, chamber: 'Senate' },
  {
    pattern: /(?<![\p{L}\p{N}])[HS]\.?\s?B\.?\s?(?:No\.?\s?)?\d{1,5}(?:,\s(?:19|20)\d{2})?(?![\d\p{L}])/gu,
    chamber: null,
  },
  { pattern: /(?<![\p{L}\p{N}/])T\/\d{3,6}(?![\d/\p{L}])/gu, chamber: null },
  { pattern: /(?<![\p{L}\p{N}/-])\d{3,6}\/20\d{2}-(?:CR|PE|GL|MP|JNE)(?!\p{L})/gu, chamber: null },
  { pattern: /(?<=№\s{0,3})\d{5,7}-\d(?![\d/-])/gu, chamber: null },
  { pattern: /(?<=№\s{0,3})\d{1,2}-\d{3,6}\/\d{2}(?!\d)/gu, chamber: null },
];
