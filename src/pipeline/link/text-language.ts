import { wordsOf } from './words.js';

/** Words that every text of a language uses and the others do not. */
const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'the',
    'of',
    'and',
    'to',
    'in',
    'that',
    'with',
    'by',
    'from',
    'has',
    'its',
    'which',
    'is',
    'on',
    'law',
    'against',
    'bill',
    'an',
    'for',
  ],
  fr: [
    'le',
    'les',
    'des',
    'du',
    'et',
    'dans',
    'une',
    'est',
    'qui',
    'sur',
    'pour',
    'au',
    'par',
    'projet',
    'loi',
    'ont',
    'avec',
    'aux',
    'd',
    'l',
  ],
  es: [
    'el',
    'los',
    'las',
    'del',
    'y',
    'una',
    'que',
    'por',
    'con',
    'para',
    'su',
    'al',
    'ley',
    'se',
    'sus',
    'ha',
    'proyecto',
    'contra',
  ],
  ru: [
    'и',
    'в',
    'на',
    'с',
    'о',
    'по',
    'что',
    'не',
    'от',
    'для',
    'законопроект',
    'закон',
    'проект',
    'которыи',
    'об',
    'за',
    'к',
    'из',
  ],
};
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS))
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
const KYRGYZ = /[ңөү]/giu;
const SAMPLE_CHARS = 6_000;

/** The language of a text (en, fr, es, ru; ky by its letters) by its function words; null when none is heard. */
export function textLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_CHARS);
  const words = wordsOf(sample);
  if (words.length === 0) return null;
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [language, hits] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  if ((sample.match(KYRGYZ) ?? []).length > words.length / 10) return 'ky';
  if (hits > 0) return language;
  return /^[^a-z]*[а-я]/iu.test(sample) ? 'ru' : null;
}
