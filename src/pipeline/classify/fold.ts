/** Characters that are not seen: soft hyphen, joiners, zero-width spaces, direction marks, variation selectors. */
export const UNSEEN = '\\u00ad\\u034f\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe00-\\ufe0f\\ufeff';

const PLAIN = /^(?:[a-z0-9]+|[0-9а-яңөү]+)$/u;
const NOT_SEEN = new RegExp(`[${UNSEEN}]`, 'gu');
/** Stress marks, left after composition: «за́мок». */
const STRESS = /[\u0300\u0301]/gu;
const MARKUP = /<[^<>]*>|-?\s*\r?\n\s*/gu;
const LATIN = /\p{Script=Latin}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const GREEK = /\p{Script=Greek}/u;

/** Letters that look alike, lower-cased; upper-case likeness counts too (H is Н, B is В). */
const LATIN_TO_CYRILLIC = new Map([
  ['a', 'а'],
  ['c', 'с'],
  ['e', 'е'],
  ['o', 'о'],
  ['p', 'р'],
  ['x', 'х'],
  ['y', 'у'],
  ['k', 'к'],
  ['m', 'м'],
  ['t', 'т'],
  ['h', 'н'],
  ['b', 'в'],
  ['i', 'и'],
  ['α', 'а'],
  ['ο', 'о'],
  ['ρ', 'р'],
  ['ε', 'е'],
  ['κ', 'к'],
  ['χ', 'х'],
  ['υ', 'у'],
]);
const CYRILLIC_TO_LATIN = new Map(
  [...LATIN_TO_CYRILLIC]
    .filter(([latin]) => latin < 'α')
    .map(([latin, cyrillic]) => [cyrillic, latin] as const)
    .concat([
      ['і', 'i'],
      ['ѕ', 's'],
      ['ј', 'j'],
    ]),
);

function replaced(word: string, map: ReadonlyMap<string, string>): string {
  return [...word].map((letter) => map.get(letter) ?? letter).join('');
}

function decodeEntities(word: string): string {
  return word.replace(
    /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));|&(?:shy|zwnj|zwj);/giu,
    (_, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/** A word of two scripts is read in the script of most of its letters; a tie is Cyrillic, where the trick is common. */
function oneScript(word: string): string {
  const cyrillic = word.match(CYRILLIC)?.length ?? 0;
  const latin = word.match(LATIN)?.length ?? 0;
  if (cyrillic > 0 && (latin > 0 || GREEK.test(word))) {
    return replaced(word, cyrillic >= latin ? LATIN_TO_CYRILLIC : CYRILLIC_TO_LATIN);
  }
  return word;
}

/**
 * One word as it is compared: NFKC, lower case, ё as е, without unseen characters, markup, stress marks and
 * letters borrowed from a look-alike script. The field itself is never changed, so offsets need no map:
 * each word remembers where it stood.
 */
export function foldWord(raw: string): string {
  const lower = raw.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const seen = decodeEntities(lower).replace(MARKUP, '').replace(NOT_SEEN, '');
  const composed = seen.normalize('NFKC').toLowerCase().normalize('NFC').replace(STRESS, '');
  return oneScript(composed.replaceAll('ё', 'е').replace(/[’ʼ‘ʻ]/gu, "'"));
}

/** A word wholly of Latin look-alikes (`HKO`) in Cyrillic letters; null when a letter has none. */
export function asCyrillic(word: string): string | null {
  return [...word].every((letter) => LATIN_TO_CYRILLIC.has(letter)) ? replaced(word, LATIN_TO_CYRILLIC) : null;
}
