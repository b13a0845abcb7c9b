import { COUNTRY_ROWS } from './country-table.js';
import { COUNTRY_HINTS, FOLDED_ALPHA3 } from './country-words.js';
import { foldWord } from './words.js';

interface CountryTable {
  byAlpha3: ReadonlyMap<string, string>;
  alpha2: ReadonlySet<string>;
  byName: ReadonlyMap<string, string>;
}

/** Words that are a country's name and, far more often, something else: Russian «того», «чад». */
const NOT_NAMES = new Set(['того', 'чад', 'куба']);
const LONGEST_NAME_WORDS = 6;
/** Folded: й is и there. */
const RUSSIAN_ENDING = /(?:скои|скии|ская|скую|ского|ого|ому|ым|ых|ои|еи|ии|ая|ую|ом|ем|ами|ах|а|е|и|о|у|ы|ь|ю|я)$/u;

const TABLE = build();
const HINTS = new Map(Object.entries(COUNTRY_HINTS).map(([word, code]) => [stemmed(foldWord(word)), code]));

function build(): CountryTable {
  const byAlpha3 = new Map<string, string>();
  const alpha2 = new Set<string>(['EU']);
  const byName = new Map<string, string>();
  for (const row of COUNTRY_ROWS) {
    const [two, three, ...names] = row.split('|') as [string, string, ...string[]];
    alpha2.add(two);
    byAlpha3.set(three, two);
    for (const name of names) if (!byName.has(nameKey(name))) byName.set(nameKey(name), two);
  }
  return { byAlpha3, alpha2, byName };
}

/** Russian names bend (Кыргызстана, Кыргызской Республики): the ending is cut where four letters remain. */
function stemmed(word: string): string {
  if (!/^[а-я]+$/u.test(word)) return word;
  const stem = word.replace(RUSSIAN_ENDING, '');
  return stem.length >= 4 ? stem : word;
}

function nameKey(name: string): string {
  return (name.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => stemmed(foldWord(word))).join(' ');
}

/**
 * ISO 3166-1 alpha-2 of a country code in two or three letters (`KGZ`, `kg`, `ALG`, `EU`); null for anything else.
 */
export function countryFromCode(code: string | null | undefined): string | null {
  const upper = (code ?? '-').trim().toUpperCase();
  if (TABLE.alpha2.has(upper)) return upper;
  return TABLE.byAlpha3.get(FOLDED_ALPHA3[upper] ?? upper) ?? null;
}

/** Folds the alpha-3 codes that stand for one country (ALG and DZA); an unknown code comes back as it is. */
export function foldAlpha3(code: string): string {
  return FOLDED_ALPHA3[code.toUpperCase()] ?? code.toUpperCase();
}

/** A country's name standing in a text. Offsets are UTF-16 code units. */
export interface NamedCountry {
  code: string;
  start: number;
  end: number;
}

/** Countries named in a text (en, fr, es, ru; inflected in ru), in order; only names with a capital letter count. */
export function countriesNamedIn(text: string): NamedCountry[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map((m) => ({
    raw: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
  const keys = words.map((word) => stemmed(foldWord(word.raw)));
  const found: NamedCountry[] = [];
  let readTo = 0;
  for (const [at, word] of words.entries()) {
    if (at < readTo || !/^\p{Lu}/u.test(word.raw)) continue;
    const hit = longestName(keys, at);
    const last = hit === null ? undefined : words[at + hit.length - 1];
    if (hit === null || last === undefined) continue;
    found.push({ code: hit.code, start: word.start, end: last.end });
    readTo = at + hit.length;
  }
  return found;
}

function longestName(keys: readonly string[], at: number): { code: string; length: number } | null {
  for (let length = Math.min(LONGEST_NAME_WORDS, keys.length - at); length > 0; length -= 1) {
    const key = keys.slice(at, at + length).join(' ');
    if (length === 1 && NOT_NAMES.has(key)) continue;
    const code = TABLE.byName.get(key);
    if (code !== undefined) return { code, length };
  }
  return null;
}

/** The country that a text without a country line speaks of most: names count twice, adjectives once; null when even. */
export function mostNamedCountry(text: string): string | null {
  const counts = new Map<string, number>();
  const add = (code: string, weight: number): void => void counts.set(code, (counts.get(code) ?? 0) + weight);
  for (const { code } of countriesNamedIn(text)) add(code, 2);
  for (const m of text.matchAll(/\p{L}+/gu)) {
    const hint = HINTS.get(stemmed(foldWord(m[0])));
    if (hint !== undefined) add(hint, 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
