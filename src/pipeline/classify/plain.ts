const ASCII = /^[\x20-\x7e]*$/;
const LATIN_OR_GREEK = /[\p{Script=Latin}\p{Script=Greek}]/u;
const COMBINING = /[\u0300-\u036f]/gu;
/** Letters that carry their mark in themselves and have no decomposition. */
const LETTERS = new Map([
  ['ı', 'i'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ø', 'o'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ς', 'σ'],
]);
const LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');

const SEMITIC = /[\u0590-\u06ff]/u;
/** Hebrew points and accents; Arabic vowel signs and the stroke that widens a word. */
const POINTS = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670\u0640]/gu;
/** Forms of one Arabic or Persian letter. */
const FORMS = new Map([
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ئ', 'ي'],
  ['ؤ', 'و'],
  ['ک', 'ك'],
  ['ة', 'ه'],
]);
const FORM = new RegExp(`[${[...FORMS.keys()].join('')}]`, 'gu');

const mapped = (text: string, pattern: RegExp, map: ReadonlyMap<string, string>) =>
  text.replace(pattern, (letter) => map.get(letter) ?? letter);

/**
 * A folded word without what is often left out in typing: marks of Latin and Greek letters, Hebrew points, Arabic
 * vowel signs and forms of a letter. Cyrillic letters stay: й is not и.
 */
export function plain(word: string): string {
  if (ASCII.test(word)) return word;
  if (SEMITIC.test(word)) return mapped(word.replace(POINTS, ''), FORM, FORMS);
  if (!LATIN_OR_GREEK.test(word)) return word;
  return mapped(word.normalize('NFD').replace(COMBINING, '').normalize('NFC'), LETTER, LETTERS);
}
