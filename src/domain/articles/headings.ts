import { foldNumber } from './numerals.js';

/**
 * Words that head an article, by where the number stands. `Section` and its like are articles in English law and parts
 * of a chapter elsewhere: they are taken for articles only in a text without any other.
 */
const ARTICLE_BEFORE =
  'article|articles|art|clause|cl|artículo|articulo|arts|artigo|artikel|articolul|articolo|artykuł|čl|článok|článek|članak|član|člen|чл|член|члан|статья|ст|стаття|артыкул|артикул|ибара|модда|моддаи|madde|maddə|modda|მუხლი|հոդված|հօդված|סעיף|مادة|المادة|ماده|مادّة|دفعہ|άρθρο|αρθρο|धारा|अनुच्छेद|दफा|ধারা|பிரிவு|ಕಲಂ|neni|điều|pasal|มาตรา|ມາດຕາ|មាត្រា|ပုဒ်မ|kifungu cha|ibara ya|አንቀጽ|paragrahv|§+';
const ARTICLE_AFTER =
  'берене|статья|бап|бабы|зүйл|modda|madda|pants|člen|članak|straipsnis|cikk|pykälä|artikla|artikulua|§';
const EITHER_BEFORE =
  'section|sections|sec|s|sección|seccion|seção|secção|sezione|secţiunea|secțiunea|sektion|sekcja|oddział';
const DIVISION_BEFORE =
  'part|chapter|title|book|division|schedule|annex|appendix|chapitre|titre|livre|partie|annexe|capítulo|capitulo|título|titulo|libro|livro|anexo|parte|kapitel|abschnitt|teil|buch|anlage|capo|titolo|hoofdstuk|titel|bijlage|rozdział|dział|hlava|časť|část|oddiel|díl|príloha|příloha|глава|раздел|подраздел|приложение|бөлүм|бөлім|тиркеме|розділ|додаток|раздзел|дял|поглавље|глава|део|glava|dio|deo|poglavje|poglavlje|odjeljak|capitolul|titlul|anexa|κεφάλαιο|κεφαλαιο|μέρος|μεροσ|τμήμα|bölüm|kısım|fəsil|bob|боб|თავი|կարի|գլուխ|բաժին|פרק|חלק|תוספת|الباب|الفصل|باب|فصل|अध्याय|भाग|अनुसूची|chương|phần|bab|หมวด|บทที่|ลักษณะ|ជំពូក|ພາກ|ໝວດ|nodaļa|peatükk|osa';
const DIVISION_AFTER = 'глава|бөлүм|тарау|бөлім|раздел|бүлэг|bob|fejezet|nodaļa|peatükk|jagu|skyrius|luku|kapitel|kap';
/** Headings that may stand without a number, alone on their line. */
const UNNUMBERED =
  'schedule|annex|annexe|appendix|preamble|anexo|anlage|приложение|преамбула|тиркеме|додаток|allegato|bijlage|załącznik|príloha|annexes';

const SPELT_NUMBER =
  'premier|première|first|unique|primero|primera|segundo|segunda|tercero|tercera|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo|único|única|unico|unica|primeiro|primeira|terceiro|первая|вторая|третья|الأولى|الاولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة';
const ORDINAL_MARK = '(?:\\s?(?:er|re|ère|\\.?[ºª°])(?![\\p{L}\\p{N}]))?';
const DIGITS = `\\p{Nd}+(?:[-.‐‑–/]\\p{Nd}+)*[⁰¹²³⁴-⁹]*`;
/** «12 bis», «5a», «5-A», «5 а»: letters behind the number belong to it when nothing else does. */
const SUFFIX = `(?:\\s?-?(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)|\\s?-?\\p{L})?(?!\\p{L}|\\p{M})`;
const NUMBER = `(?:${DIGITS}${ORDINAL_MARK}${SUFFIX}|[ivxlcdm]+(?:\\s?-?(?:bis|ter|quater|[a-z]))?(?![\\p{L}\\p{M}])|[a-z](?![\\p{L}\\p{M}])|(?:${SPELT_NUMBER})(?![\\p{L}\\p{M}]))`;
/** «5-берене», «5 дугаар зүйл», «10-nji madda», «5. pants», «12/A. §». */
const NUMBER_FIRST = `\\p{Nd}+(?:[-.‐‑–/][\\p{Nd}a-zа-я]+)*[⁰¹²³⁴-⁹]*\\s?\\p{Ll}?(?:-?(?:nji|njy|inci|ші|шы)|\\s?(?:дугаар|дүгээр))?`;

const before = (words: string) =>
  new RegExp(`^(?:${words})(?![\\p{L}\\p{M}])[.:]?[\\s\\u00a0]*[(№]?\\s*(?<number>${NUMBER})\\)?`, 'iu');
const after = (words: string) =>
  new RegExp(`^(?<number>${NUMBER_FIRST})\\s?[-.‐‑–]?\\s?(?:${words})(?![\\p{L}\\p{M}])`, 'iu');

const HAN_NUMBER = '[〇零一二三四五六七八九十百千两兩\\p{Nd}]+';
const EAST_ASIAN = (words: string) =>
  new RegExp(
    `^(?:第\\s*(?<number>${HAN_NUMBER}\\s*(?:${words})(?:[之の]${HAN_NUMBER})*)|제\\s*(?<korean>\\p{Nd}+\\s*(?:${words})(?:\\s*의\\s*\\p{Nd}+)?))`,
    'u',
  );

export type HeadingLevel = 'article' | 'either' | 'division';

/** In order: the first that fits decides. */
const FORMS: readonly { level: HeadingLevel; form: RegExp }[] = [
  { level: 'article', form: EAST_ASIAN('[條条조]') },
  { level: 'division', form: EAST_ASIAN('[編编章節节款目장절관편]') },
  { level: 'article', form: after(ARTICLE_AFTER) },
  { level: 'division', form: after(DIVISION_AFTER) },
  { level: 'article', form: before(ARTICLE_BEFORE) },
  { level: 'either', form: before(EITHER_BEFORE) },
  { level: 'division', form: before(DIVISION_BEFORE) },
];
const UNNUMBERED_FORM = new RegExp(`^(?:${UNNUMBERED})\\s*[.:]?$`, 'iu');

/** A line of a table of contents ends with dots or a tab and the page. */
const CONTENTS_LINE = /(?:[.…·]{3,}|[. ]{6,}|\t)\s*\p{Nd}+\s*$/u;

export interface Heading {
  level: HeadingLevel;
  /** As printed, with its number. */
  label: string;
  number: string | null;
}

/** «Article 5 of the Law applies» is a sentence: in scripts with case, a small letter follows the number. */
const goesOnAsSentence = (rest: string) => /^[,;]|^\s*\p{Ll}/u.test(rest);

/** No heading's label is longer; lines of a text without line breaks are. */
const LABEL_LETTERS = 200;

/** The heading a line begins with, or null. `whole` has no leading space. */
export function headingOf(whole: string): Heading | null {
  if (CONTENTS_LINE.test(whole.slice(-LABEL_LETTERS))) return null;
  const line = whole.slice(0, LABEL_LETTERS);
  if (UNNUMBERED_FORM.test(line)) return { level: 'division', label: line, number: null };
  for (const { level, form } of FORMS) {
    const found = form.exec(line);
    if (!found || goesOnAsSentence(line.slice(found[0].length))) continue;
    const stop = /^\s*[.):\-–—]+/u.exec(line.slice(found[0].length))?.[0].length;
    const printed = found.groups?.['number'] ?? found.groups?.['korean'];
    return {
      level,
      label: line.slice(0, found[0].length + (stop ?? 0)).trim(),
      number: printed ? foldNumber(printed) : null,
    };
  }
  return null;
}

/** «12.», «12A.», «12. (1)» and «(12)»: a clause known by nothing but its number. */
export function bareNumberOf(line: string): { label: string; value: number; number: string } | null {
  const found = /^\(?(?<value>\p{Nd}{1,3})(?<letter>[A-Z]{0,2})(?:[.)]|\.—)(?=\s|[—–(\p{L}])/u.exec(line);
  if (!found || CONTENTS_LINE.test(line.slice(-LABEL_LETTERS))) return null;
  const number = foldNumber(found[0]);
  return number === null ? null : { label: found[0], number, value: Number.parseInt(number, 10) };
}
