import type { Lexicon } from '../lexicon.js';
import { ARABIC } from './ar.js';
import { AZERBAIJANI } from './az.js';
import { BELARUSIAN } from './be.js';
import { BULGARIAN } from './bg.js';
import { CZECH } from './cs.js';
import { GERMAN } from './de.js';
import { GREEK } from './el.js';
import { ENGLISH } from './en.js';
import { SPANISH } from './es.js';
import { ESTONIAN } from './et.js';
import { PERSIAN } from './fa.js';
import { FRENCH } from './fr.js';
import { HEBREW } from './he.js';
import { HINDI } from './hi.js';
import { HUNGARIAN } from './hu.js';
import { ARMENIAN } from './hy.js';
import { ITALIAN } from './it.js';
import { JAPANESE } from './ja.js';
import { GEORGIAN } from './ka.js';
import { KAZAKH } from './kk.js';
import { KHMER } from './km.js';
import { KOREAN } from './ko.js';
import { KYRGYZ } from './ky.js';
import { LITHUANIAN } from './lt.js';
import { LATVIAN } from './lv.js';
import { MACEDONIAN } from './mk.js';
import { MONGOLIAN } from './mn.js';
import { DUTCH } from './nl.js';
import { POLISH } from './pl.js';
import { PORTUGUESE } from './pt.js';
import { ROMANIAN } from './ro.js';
import { RUSSIAN } from './ru.js';
import { SLOVAK } from './sk.js';
import { SLOVENE } from './sl.js';
import { SERBIAN } from './sr.js';
import { SWEDISH } from './sv.js';
import { TAJIK } from './tg.js';
import { THAI } from './th.js';
import { TURKISH } from './tr.js';
import { UKRAINIAN } from './uk.js';
import { UZBEK } from './uz.js';
import { CHINESE } from './zh.js';

/** The lexicons, one a language. */
export const LEXICONS: readonly Lexicon[] = [
  ARABIC,
  AZERBAIJANI,
  BELARUSIAN,
  BULGARIAN,
  CZECH,
  GERMAN,
  GREEK,
  ENGLISH,
  SPANISH,
  ESTONIAN,
  PERSIAN,
  FRENCH,
  HEBREW,
  HINDI,
  HUNGARIAN,
  ARMENIAN,
  ITALIAN,
  JAPANESE,
  GEORGIAN,
  KAZAKH,
  KHMER,
  KOREAN,
  KYRGYZ,
  LITHUANIAN,
  LATVIAN,
  MACEDONIAN,
  MONGOLIAN,
  DUTCH,
  POLISH,
  PORTUGUESE,
  ROMANIAN,
  RUSSIAN,
  SLOVAK,
  SLOVENE,
  SERBIAN,
  SWEDISH,
  TAJIK,
  THAI,
  TURKISH,
  UKRAINIAN,
  UZBEK,
  CHINESE,
];
