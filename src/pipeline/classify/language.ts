import type { Token } from './tokens.js';

/** Languages told by their script alone. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/[پچژگی]/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
];

/** Letters that only some languages of a script have. */
const LETTERS: readonly [RegExp, string][] = [
  [/[қғұһә]/u, 'kk'],
  [/[ңөү]/u, 'ky'],
  [/[їєґ]/u, 'uk'],
  [/ў/u, 'be'],
  [/[ҳҷӣӯ]/u, 'tg'],
  [/[јљњћђџ]/u, 'sr'],
  [/[ыэ]/u, 'ru'],
  [/[ñ¿¡]/u, 'es'],
  [/[ãõ]/u, 'pt'],
  [/ß/u, 'de'],
  [/[șță]/u, 'ro'],
  [/[łśźżęą]/u, 'pl'],
  [/[őű]/u, 'hu'],
  [/[ığ]/u, 'tr'],
  [/ə/u, 'az'],
  [/[ľĺŕ]/u, 'sk'],
  [/đ/u, 'hr'],
];

/** Small words, and words that stand in nearly every title, by language. */
const WORDS: Record<string, string> = {
  en: 'the of and to for an act bill law amend amendment amendments on in respecting by with resolution protection public national',
  es: 'de la el los las del que por para se una ley proyecto cual y en',
  fr: 'le la les des du et loi visant modifiant projet concernant relative à',
  pt: 'do da dos das que para lei projeto altera e em',
  de: 'der die das und des zur gesetz änderung von für',
  ro: 'și cu privire la pentru legea proiect privind modificarea',
  pl: 'o ustawy projekt zmianie oraz niektórych w',
  hu: 'a az és szóló törvény módosításáról egyes',
  tr: 've bazı kanun kanunu kanunlarda teklifi dair ile değişiklik yapılmasına',
  az: 'və haqqında qanun dəyişiklik edilməsi',
  uz: "va to'g'risida haqida qonun ayrim",
  sk: 'zákona zákon ktorým sa mení a o',
  hr: 'zakona o i predlog izmjenama posebnom',
  ru: 'о об обо и в во на по для от с внесении изменений изменения закон закона федеральный кодекс республики российской некоторые отдельные статью законодательные акты',
  ky: 'жөнүндө жонундо тууралуу боюнча жана менен мыйзам мыйзамы мыйзамына мыйзамын мыйзамдын долбоору киргизүү киргизуу өзгөртүү өзгөртүүлөрдү озгортуу кээ кыргыз республикасынын үчүн учун эмес',
  kk: 'туралы және бойынша мен енгізу республикасының кейбір заң',
  uk: 'про та до щодо внесення змін закону деяких україни і в',
  bg: 'за на и изменение допълнение закона законопроект закон от',
  sr: 'о и закона предлог изменама допунама',
  be: 'аб і да закона рэспублікі змяненні',
  tg: 'дар бораи ва қонуни',
  mn: 'тухай хууль нэмэлт өөрчлөлт',
};

const BY_WORD = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), language]);
}

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Enough words to know a language by; a text is not read to its end for this. */
const SAMPLE = 2000;
/** The registry's word for it weighs like one letter, so that a title in another language is still heard. */
const DECLARED = 1.1;

function votes(tokens: readonly Token[]): Map<string, number> {
  const sums = new Map<string, number>();
  const vote = (language: string, weight: number) => sums.set(language, (sums.get(language) ?? 0) + weight);
  for (const { word } of tokens.slice(0, SAMPLE)) {
    const named = BY_WORD.get(word);
    if (named !== undefined) named.forEach((language) => vote(language, 1.5 / named.length + 0.5));
    const letters = LETTERS.find(([pattern]) => pattern.test(word));
    if (letters !== undefined) vote(letters[1], 1);
    const script = SCRIPTS.find(([pattern]) => pattern.test(word));
    if (script !== undefined) vote(script[1], 2);
  }
  return sums;
}

function writable(language: string, tokens: readonly Token[]): boolean {
  const script = /^(?:ru|ky|kk|uk|bg|be|tg|mn|mk)\b/u.test(language) ? CYRILLIC : language === 'en' ? LATIN : null;
  return script === null || tokens.slice(0, SAMPLE).some(({ word }) => script.test(word));
}

/**
 * The languages of a field, the surest first, each a BCP 47 tag: one, or more where the field is written in
 * several («… жөнүндө / О внесении …»). Empty when it cannot be told.
 * `declared` is a hint; what is written weighs more.
 */
export function languagesOf(tokens: readonly Token[], declared: string | null | undefined): string[] {
  const sums = votes(tokens);
  if (declared && writable(declared, tokens)) {
    const base = declared.split('-')[0] as string;
    sums.set(base, (sums.get(base) ?? 0) + DECLARED);
  }
  if (sums.size === 0 && tokens.slice(0, SAMPLE).some(({ word }) => CYRILLIC.test(word))) sums.set('ru', 1);
  const ranked = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const [first] = ranked;
  if (first === undefined) return [];
  const others = ranked.slice(1).filter(([, sum]) => sum >= 3 && sum >= first[1] / 5);
  return [first, ...others].map(([language]) =>
    declared?.split('-')[0] === language ? (declared as string) : language,
  );
}
