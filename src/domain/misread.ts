/** One-byte charsets that UTF-8 is mistaken for; what is «à» in one of them is «Ã » or «Г ». */
const MISTAKEN_FOR = ['windows-1252', 'windows-1251', 'windows-1250', 'windows-1254', 'windows-1257', 'windows-1253'];

/** Letter → byte, of the upper half of a one-byte charset; bytes without a letter stand for themselves. */
function upperHalf(charset: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(charset);
  const bytes = Array.from({ length: 128 }, (_, index) => index + 128);
  return new Map(bytes.map((byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
}

const UPPER_HALVES = MISTAKEN_FOR.map(upperHalf);
const UTF_8 = new TextDecoder('utf-8');
const NOT_ASCII = /[^\x00-\x7f]+/gu;
/** Scripts of titles: Latin, Greek, Cyrillic, Armenian, Hebrew, Georgian, punctuation, Chinese, Japanese, Korean. */
const PLAUSIBLE =
  /^[\u00A0-\u017F\u0218-\u021B\u0386-\u03CE\u0400-\u045F\u0490\u0491\u0531-\u0587\u05D0-\u05EA\u10D0-\u10FF\u1C90-\u1CBF\u1E00-\u1EFF\u2010-\u203A\u20AC\u2116\u2122\u3000-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3\uFF00-\uFFEF]+$/u;
/** A long page is judged by its first stretches. */
const MOST_STRETCHES = 400;
/** One word alone may look like it by chance. */
const LEAST_LETTERS = 2;
const MOST_SOUND = 0.05;

/** What a stretch of letters is when its bytes are read as UTF-8; null when they are none, or of no script of titles. */
function asUtf8(stretch: string, upperHalf: ReadonlyMap<string, number>): string | null {
  const bytes = [...stretch].map((letter) => upperHalf.get(letter));
  if (bytes.some((byte) => byte === undefined)) return null;
  const text = UTF_8.decode(Uint8Array.from(bytes as number[]));
  return PLAUSIBLE.test(text) ? text : null;
}

/** Two scripts or a sign within one word, as in «RomГўniei» and «usÅ‚ugi»: no language writes so. */
const MIXED = /[a-z][\u0400-\u04FF]|[\u0400-\u04FF][a-z]|[a-z][ÃÄÅ][^\p{L}\s]/iu;

/**
 * Whether a text is UTF-8 that was read in a one-byte charset: nearly every stretch of letters beyond ASCII is, byte by
 * byte, UTF-8 of a script that titles are written in. «Ції», «CAFÉ» or «Çağ» are not, whatever stands around them.
 */
export function isMisread(text: string): boolean {
  const stretches = [...text.matchAll(NOT_ASCII)].slice(0, MOST_STRETCHES).map(([stretch]) => stretch);
  if (stretches.length === 0) return false;
  return UPPER_HALVES.some((upperHalf) => {
    const read = stretches.map((stretch) => asUtf8(stretch, upperHalf));
    const sound = read.filter((one) => one === null).length;
    const letters = read.reduce((sum, one) => sum + (one === null ? 0 : [...one].length), 0);
    return sound <= stretches.length * MOST_SOUND && (letters >= LEAST_LETTERS || (letters > 0 && MIXED.test(text)));
  });
}
