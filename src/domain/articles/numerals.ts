/** Code points of the digit zero in the scripts laws are numbered in; the nine others follow it. */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810, 0xff10,
];
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Spelt numbers of single or first articles. */
const SPELT: Readonly<Record<string, string>> = {
  premier: '1',
  première: '1',
  first: '1',
  primero: '1',
  primera: '1',
  segundo: '2',
  segunda: '2',
  tercero: '3',
  tercera: '3',
  cuarto: '4',
  quinto: '5',
  sexto: '6',
  séptimo: '7',
  octavo: '8',
  noveno: '9',
  décimo: '10',
  primeiro: '1',
  primeira: '1',
  terceiro: '3',
  único: '1',
  única: '1',
  unico: '1',
  unica: '1',
  unique: '1',
  первая: '1',
  вторая: '2',
  третья: '3',
  الأولى: '1',
  الاولى: '1',
  الثانية: '2',
  الثالثة: '3',
  الرابعة: '4',
  الخامسة: '5',
  السادسة: '6',
  السابعة: '7',
  الثامنة: '8',
  التاسعة: '9',
  العاشرة: '10',
};

const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** Digits of any script as ASCII digits; superscripts, as in «5¹», as a number of their own. */
export function foldDigits(text: string): string {
  return text
    .replace(/\p{Nd}/gu, (digit) => {
      const point = digit.codePointAt(0) as number;
      const zero = ZEROS.find((start) => point >= start && point < start + 10);
      return zero === undefined ? digit : String(point - zero);
    })
    .replace(/[⁰¹²³⁴-⁹]+/g, (raised) => `-${[...raised].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('')}`);
}

/** 一百二十三 → 123; null when it is no number. */
export function hanNumber(text: string): number | null {
  let sum = 0;
  let digit = 0;
  for (const letter of text.replaceAll('零', '〇').replaceAll('两', '二').replaceAll('兩', '二')) {
    const unit = HAN_UNITS[letter];
    if (unit !== undefined) {
      sum += (digit || 1) * unit;
      digit = 0;
    } else if (HAN_DIGITS.includes(letter)) digit = digit * (sum === 0 ? 10 : 0) + HAN_DIGITS.indexOf(letter);
    else return null;
  }
  return sum + digit;
}

/** XIV → 14; null when it is no Roman number. */
export function romanNumber(text: string): number | null {
  const values = [...text.toLowerCase()].map((letter) => ROMAN[letter]);
  if (values.length === 0 || values.includes(undefined)) return null;
  const known = values as number[];
  return known.reduce((sum, value, index) => sum + (value < (known[index + 1] ?? 0) ? -value : value), 0);
}

function foldPart(part: string): string {
  const spelt = SPELT[part];
  if (spelt !== undefined) return spelt;
  if (/^\p{Script=Han}+$/u.test(part)) return String(hanNumber(part) ?? part);
  // A lone c, d, l or m is a letter of a series far more often than a hundred.
  if (/^[ivx]+$|^[ivxlcdm]{2,}$/.test(part)) return String(romanNumber(part) ?? part);
  return part;
}

/**
 * The printed number of an article, folded so that two ways of printing it are equal: «5¹», «5-1», «٥-١» and «第五條之一»
 * give `5-1`; «XIV» gives `14`; «1er» and «premier» give `1`; «12 bis» gives `12-bis`. Null when nothing is left.
 */
export function foldNumber(printed: string): string | null {
  const plain = foldDigits(printed.normalize('NFC'))
    .toLowerCase()
    .replace(/(\d)\s*(?:er|re|º|ª|°|\.º|\.ª)(?![\p{L}\p{N}])/gu, '$1')
    .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2-')
    .replace(/[條条조編编章節节款目장절관편]|の|之|의/gu, '-')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const folded = plain.split('-').filter(Boolean).map(foldPart).filter(Boolean).join('-');
  return folded === '' ? null : folded;
}
