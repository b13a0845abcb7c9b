import type { LexiconCases } from './cases.js';
import { ARABIC_CASES } from './ar.cases.js';
import { AZERBAIJANI_CASES } from './az.cases.js';
import { BELARUSIAN_CASES } from './be.cases.js';
import { BULGARIAN_CASES } from './bg.cases.js';
import { CZECH_CASES } from './cs.cases.js';
import { GERMAN_CASES } from './de.cases.js';
import { GREEK_CASES } from './el.cases.js';
import { ENGLISH_CASES } from './en.cases.js';
import { SPANISH_CASES } from './es.cases.js';
import { ESTONIAN_CASES } from './et.cases.js';
import { PERSIAN_CASES } from './fa.cases.js';
import { FRENCH_CASES } from './fr.cases.js';
import { HEBREW_CASES } from './he.cases.js';
import { HINDI_CASES } from './hi.cases.js';
import { HUNGARIAN_CASES } from './hu.cases.js';
import { ARMENIAN_CASES } from './hy.cases.js';
import { ITALIAN_CASES } from './it.cases.js';
import { JAPANESE_CASES } from './ja.cases.js';
import { GEORGIAN_CASES } from './ka.cases.js';
import { KAZAKH_CASES } from './kk.cases.js';
import { KHMER_CASES } from './km.cases.js';
import { KOREAN_CASES } from './ko.cases.js';
import { LITHUANIAN_CASES } from './lt.cases.js';
import { LATVIAN_CASES } from './lv.cases.js';
import { MACEDONIAN_CASES } from './mk.cases.js';
import { MONGOLIAN_CASES } from './mn.cases.js';
import { DUTCH_CASES } from './nl.cases.js';
import { POLISH_CASES } from './pl.cases.js';
import { PORTUGUESE_CASES } from './pt.cases.js';
import { ROMANIAN_CASES } from './ro.cases.js';
import { RUSSIAN_CASES } from './ru.cases.js';
import { SLOVAK_CASES } from './sk.cases.js';
import { SLOVENE_CASES } from './sl.cases.js';
import { SERBIAN_CASES } from './sr.cases.js';
import { SWEDISH_CASES } from './sv.cases.js';
import { TAJIK_CASES } from './tg.cases.js';
import { THAI_CASES } from './th.cases.js';
import { TURKISH_CASES } from './tr.cases.js';
import { UKRAINIAN_CASES } from './uk.cases.js';
import { UZBEK_CASES } from './uz.cases.js';
import { CHINESE_CASES } from './zh.cases.js';

/** What the authors of the lexicons expect, by language. */
export const ALL_CASES: Readonly<Record<string, LexiconCases>> = {
  ar: ARABIC_CASES,
  az: AZERBAIJANI_CASES,
  be: BELARUSIAN_CASES,
  bg: BULGARIAN_CASES,
  cs: CZECH_CASES,
  de: GERMAN_CASES,
  el: GREEK_CASES,
  en: ENGLISH_CASES,
  es: SPANISH_CASES,
  et: ESTONIAN_CASES,
  fa: PERSIAN_CASES,
  fr: FRENCH_CASES,
  he: HEBREW_CASES,
  hi: HINDI_CASES,
  hu: HUNGARIAN_CASES,
  hy: ARMENIAN_CASES,
  it: ITALIAN_CASES,
  ja: JAPANESE_CASES,
  ka: GEORGIAN_CASES,
  kk: KAZAKH_CASES,
  km: KHMER_CASES,
  ko: KOREAN_CASES,
  lt: LITHUANIAN_CASES,
  lv: LATVIAN_CASES,
  mk: MACEDONIAN_CASES,
  mn: MONGOLIAN_CASES,
  nl: DUTCH_CASES,
  pl: POLISH_CASES,
  pt: PORTUGUESE_CASES,
  ro: ROMANIAN_CASES,
  ru: RUSSIAN_CASES,
  sk: SLOVAK_CASES,
  sl: SLOVENE_CASES,
  sr: SERBIAN_CASES,
  sv: SWEDISH_CASES,
  tg: TAJIK_CASES,
  th: THAI_CASES,
  tr: TURKISH_CASES,
  uk: UKRAINIAN_CASES,
  uz: UZBEK_CASES,
  zh: CHINESE_CASES,
};
