import iconv from 'iconv-lite';

/** Charsets that texts of a language were written in before Unicode, the commonest first. */
const OF_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['ru', 'uk', 'be', 'bg', 'mk', 'kk', 'ky', 'tg', 'mn'].map((tongue) => [
      tongue,
      ['windows-1251', 'koi8-u', 'ibm866', 'iso-8859-5'],
    ]),
  ),
  ...Object.fromEntries(
    ['pl', 'cs', 'sk', 'hu', 'sl', 'hr', 'ro', 'sq'].map((tongue) => [tongue, ['windows-1250', 'iso-8859-2']]),
  ),
  sr: ['windows-1250', 'windows-1251'],
  el: ['windows-1253'],
  tr: ['windows-1254'],
  az: ['windows-1254'],
  he: ['windows-1255'],
  ar: ['windows-1256'],
  fa: ['windows-1256'],
  lv: ['windows-1257'],
  lt: ['windows-1257'],
  et: ['windows-1257'],
  vi: ['windows-1258'],
  th: ['windows-874'],
  hy: ['armscii8'],
  ka: ['georgianps'],
  zh: ['gb18030', 'big5'],
  ja: ['shift_jis', 'euc-jp'],
  ko: ['cp949'],
};
/** Tried when the language is unknown: those whose letters can be told from each other. */
const ANY = [
  'windows-1252',
  'windows-1251',
  'koi8-u',
  'ibm866',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'windows-874',
  'windows-1250',
];

/** Letters that fill a text of their script. */
const COMMON =
  /[оеаинтсрвлкмдпуяыьгзіїқғңөү]|[αοιετσνρκπυμλ]|[יוהלאמרבתשנ]|[اليمنرتوبةعدسك]|[านรอกเงคมยลวดท่้]|[éèàçñãõöäüßáíóúêôâ]|[ąęłżśćńźščžěřůőű]|[ışğ]|[的一是在不人有法律]|[をのにはをすると]|[이의에는을다하가]/u;
const SAMPLE_BYTES = 65_536;

/** How much a decoding looks like a language: common letters for, letters of two scripts in one word and odd signs against. */
function plausibility(text: string): number {
  const foreign = text.match(/[^\0-\x7f]/gu) ?? [];
  if (foreign.length === 0) return 0;
  const good = foreign.filter((letter) => COMMON.test(letter)).length;
  const odd = text.match(/[\ufffd\u0080-\u009f\ue000-\uf8ff¤¦±µ¶¬­─-▟]/gu)?.length ?? 0;
  const mixed = text.match(/[a-z](?=\p{L})(?=\P{Script=Latin})|(?!\p{Script=Latin})\p{L}(?=[a-z])/giu)?.length ?? 0;
  const swapped = text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
  return (good - 2 * odd - 2 * Math.min(mixed, foreign.length) - 2 * swapped) / foreign.length;
}

/** A two-byte charset reads nearly all bytes as something: it is only tried for its own languages. */
function candidates(language: string | null): readonly string[] {
  const [tongue, ...rest] = (language ?? 'und').toLowerCase().split('-');
  const own = OF_LANGUAGE[tongue as string] ?? ANY;
  return rest.some((part) => ['tw', 'hk', 'mo', 'hant'].includes(part)) ? [...own].reverse() : own;
}

/** UTF-16 without its mark: nearly every other byte of a text with spaces and digits is zero. */
function twoByte(sample: Buffer): string | null {
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] as number) + 1;
  });
  const [even, odd] = zeros as [number, number];
  if (Math.max(even, odd) < sample.length / 50 || Math.min(even, odd) > Math.max(even, odd) / 10) return null;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

/** The charset of bytes that declare none and are no UTF-8: the most plausible for the language, or of all. */
export function guessCharset(bytes: Buffer, language: string | null): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES - (SAMPLE_BYTES % 2));
  const wide = twoByte(sample);
  if (wide) return wide;
  const rated = candidates(language).map((charset) => ({
    charset,
    worth: plausibility(iconv.decode(sample, charset)),
  }));
  // The earlier one wins a tie.
  return rated.reduce((best, one) => (one.worth > best.worth + 0.01 ? one : best)).charset;
}
