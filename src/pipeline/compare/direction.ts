/** Languages written from right to left, where the tag names no script. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);
const RTL_SCRIPT = /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm)$/i;
const RTL_LETTER =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;
/** Enough to tell; a title in another script does not outweigh it. */
const SAMPLE_LETTERS = 4000;

/** Which way a text runs: by most of its letters, and by its language where it has none. */
export function directionOf(text: string, language: string | null): 'ltr' | 'rtl' {
  const sample = text.slice(0, SAMPLE_LETTERS);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters > 0) return (sample.match(RTL_LETTER)?.length ?? 0) * 2 > letters ? 'rtl' : 'ltr';
  const [tongue, ...rest] = (language ?? 'und').split('-');
  if (rest.some((part) => RTL_SCRIPT.test(part))) return 'rtl';
  return RIGHT_TO_LEFT.has((tongue as string).toLowerCase()) ? 'rtl' : 'ltr';
}
