import { normaliseNumber } from './bill.js';

/** A word as typed or printed, and its two forms for comparison. Never for display. */
export interface Word {
  /** Compatibility forms resolved, invisible characters removed, lower case; accents kept, as stemmers need them. */
  lower: string;
  /** The same without accents, stress, vowel points, and with ё ө ү ң folded to their neighbours. */
  folded: string;
}

/** A word with its place in the text it was read from, in UTF-16 code units. */
export interface Token extends Word {
  start: number;
  end: number;
}

/** The longest word of a statute title is below 60 letters; PostgreSQL refuses lexemes above 2,046 bytes. */
const MOST_WORD_CHARS = 60;

/** Scripts written without spaces: each character is a word, and a run of them a phrase. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}';
const TOKEN = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}\\p{Cf}])+`, 'gu');
/** A text that begins with a character of a script written without spaces. */
export const UNSPACED_START = new RegExp(`^[${UNSPACED}]`, 'u');

/** Marks are spelling in Indic scripts and in Cyrillic й and ї, decoration in these. */
const MARKED_LETTER = /([\p{sc=Latin}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}])\p{M}+/gu;
const NEIGHBOURS: Record<string, string> = {
  ё: 'е',
  ө: 'о',
  ү: 'у',
  ң: 'н',
  ς: 'σ',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
};
const NEIGHBOUR = new RegExp(`[${Object.keys(NEIGHBOURS).join('')}]`, 'gu');

/** Text that every store accepts: without NUL and without halves of surrogate pairs. */
export function wellFormed(text: string): string {
  return text.replace(/[\0\ud800-\udfff]/gu, '');
}

function lowerWord(raw: string): string {
  const letters = raw
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]|[\u0300\u0301]/gu, '');
  return letters.length > MOST_WORD_CHARS ? [...letters].slice(0, MOST_WORD_CHARS).join('') : letters;
}

function foldWord(lower: string): string {
  return lower
    .normalize('NFKD')
    .replace(MARKED_LETTER, '$1')
    .normalize('NFC')
    .replace(NEIGHBOUR, (letter) => NEIGHBOURS[letter] as string);
}

/** The words of a text in order; characters of scripts without spaces come one by one. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].flatMap((match) => {
    const lower = lowerWord(match[0]);
    const folded = foldWord(lower);
    return folded === '' ? [] : [{ lower, folded, start: match.index, end: match.index + match[0].length }];
  });
}

/**
 * The keys under which a bill number is found: as normaliseNumber() gives it, and without any separator,
 * because «6-28018/19» is also printed «628018/19», and «HB 10-2021» «HB10 2021».
 */
export function numberKeys(printed: string): string[] {
  const normal = normaliseNumber(wellFormed(printed));
  const bare = normal.replace(/[^\p{L}\p{N}]+/gu, '');
  return bare === '' || normal.length > MOST_WORD_CHARS ? [] : [...new Set([normal, bare])];
}
