import { LEXICONS } from './lexicons/index.js';
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
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Myanmar}/u, 'my'],
  [/\p{Script=Ethiopic}/u, 'am'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/[پچژگی]/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
];

/** Letters that only some languages of a script have. */
const LETTERS: readonly [RegExp, readonly string[]][] = [
  [/[қғұһә]/u, ['kk']],
  [/[ңөү]/u, ['ky', 'mn']],
  [/[їєґ]/u, ['uk']],
  [/і/u, ['uk', 'be', 'kk']],
  [/ў/u, ['be', 'uz']],
  [/[ҳҷӣӯ]/u, ['tg']],
  [/[ѓќѕ]/u, ['mk']],
  [/[јљњћђџ]/u, ['sr']],
  [/[ыэ]/u, ['ru', 'be', 'mn', 'ky', 'kk']],
  [/[ñ¿¡]/u, ['es']],
  [/[ãç]o|[ãê]/u, ['pt']],
  [/ß/u, ['de']],
  [/[țăţ]/u, ['ro']],
  [/[łśźżęą]/u, ['pl']],
  [/[őű]/u, ['hu']],
  [/[ığ]/u, ['tr']],
  [/ə/u, ['az']],
  [/[ľĺŕô]/u, ['sk']],
  [/[řěů]/u, ['cs']],
  [/[đć]/u, ['sr']],
  [/[āēģīķļņū]/u, ['lv']],
  [/[ėįųū]/u, ['lt']],
  [/[õ]/u, ['et', 'pt']],
  [/å/u, ['sv']],
  [/[og]'/u, ['uz']],
];

/** Languages that have no lexicon, so that their titles are not taken for a neighbour's. */
const OTHERS: Record<string, string> = {
  fi: 'laki laiksi ja annetun lain muuttamisesta hallituksen esitys eduskunnalle',
  da: 'lov om ændring af og forslag til en et',
  sq: 'për ligji projektligj dhe ndryshime disa të në',
  id: 'undang tentang rancangan perubahan dan atas nomor',
  vi: 'luật về của và sửa đổi bổ sung một số điều',
  sw: 'sheria ya mswada wa na kuhusu',
};

const BY_WORD = new Map<string, string[]>();
const TELLING: [string, string][] = [
  ...LEXICONS.map(({ language, tells }): [string, string] => [language, tells]),
  ...Object.entries(OTHERS),
];
for (const [language, tells] of TELLING) {
  for (const word of new Set(tells.split(/[\s;]+/u))) {
    if (word !== '') BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), language]);
  }
}

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const SCRIPT_OF: Readonly<Record<string, RegExp>> = {
  ru: CYRILLIC,
  sr: /[\p{Script=Cyrillic}\p{Script=Latin}]/u,
  uz: /[\p{Script=Cyrillic}\p{Script=Latin}]/u,
  az: /[\p{Script=Cyrillic}\p{Script=Latin}]/u,
  th: /\p{Script=Thai}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ky: CYRILLIC,
  kk: CYRILLIC,
  uk: CYRILLIC,
  bg: CYRILLIC,
  be: CYRILLIC,
  tg: CYRILLIC,
  mk: CYRILLIC,
  mn: CYRILLIC,
  he: /\p{Script=Hebrew}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ka: /\p{Script=Georgian}/u,
  hy: /\p{Script=Armenian}/u,
  el: /\p{Script=Greek}/u,
  ko: /\p{Script=Hangul}/u,
  zh: /\p{Script=Han}/u,
  km: /\p{Script=Khmer}/u,
  hi: /\p{Script=Devanagari}/u,
};
/** Enough words to know a language by; a text is not read to its end for this. */
const SAMPLE = 2000;
/** The registry's word for it weighs like one telling word, so that a title in another language is still heard. */
const DECLARED = 2.1;

function votes(tokens: readonly Token[]): Map<string, number> {
  const sums = new Map<string, number>();
  const vote = (language: string, weight: number) => sums.set(language, (sums.get(language) ?? 0) + weight);
  // Each word once: «a» ten times in a Spanish title does not make it Hungarian.
  for (const word of new Set(tokens.slice(0, SAMPLE).map((token) => token.word))) {
    const named = BY_WORD.get(word);
    if (named !== undefined) for (const language of named) vote(language, 1.5 / named.length + 0.5);
    if (/^[a-z0-9]+$/.test(word)) continue;
    for (const language of LETTERS.find(([pattern]) => pattern.test(word))?.[1] ?? []) vote(language, 1);
    const script = SCRIPTS.find(([pattern]) => pattern.test(word));
    if (script !== undefined) vote(script[1], 2);
  }
  return sums;
}

function writable(language: string, tokens: readonly Token[]): boolean {
  const script = SCRIPT_OF[language.split('-')[0] as string] ?? LATIN;
  return tokens.slice(0, SAMPLE).some(({ word }) => script.test(word));
}

/** Croatian, Bosnian and Montenegrin are read by the Serbian lexicon. */
const READ_AS: Readonly<Record<string, string>> = { hr: 'sr', bs: 'sr', cnr: 'sr', sh: 'sr', mo: 'ro', iw: 'he' };
const baseOf = (tag: string) => {
  const base = tag.toLowerCase().split(/[-_]/u)[0] as string;
  return READ_AS[base] ?? base;
};

/**
 * The languages of a field, the surest first, each a BCP 47 tag: one, or more where the field is written in
 * several («… жөнүндө / О внесении …») or where two are as likely. Empty when it cannot be told.
 * `declared` is a hint; what is written weighs more.
 */
export function languagesOf(tokens: readonly Token[], declared: string | null | undefined): string[] {
  const sums = votes(tokens);
  const base = declared && writable(baseOf(declared), tokens) ? baseOf(declared) : null;
  if (base !== null) sums.set(base, (sums.get(base) ?? 0) + DECLARED);
  if (sums.size === 0 && tokens.slice(0, SAMPLE).some(({ word }) => CYRILLIC.test(word))) sums.set('ru', 1);
  const ranked = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const [first] = ranked;
  if (first === undefined) return [];
  const others = ranked.slice(1).filter(([, sum]) => sum >= LEAST_OF_ANOTHER && sum >= first[1] / 5);
  return [first, ...others].slice(0, MOST).map(([language]) => (language === base ? (declared as string) : language));
}

/** A second language is read where two of its words and one of its letters stand. */
const LEAST_OF_ANOTHER = 3.5;

/** A field is read in at most so many languages. */
const MOST = 3;

/** The lexicon's tag for a BCP 47 tag. */
export const lexiconTag = baseOf;
