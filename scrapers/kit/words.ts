const BLANKS = /[\s\u00a0\u200b\u200e\u200f\ufeff]+/gu;

/** One line of text: entities are already decoded, every run of blanks is one space. */
export function oneLine(text: string): string {
  return text.replace(BLANKS, ' ').trim();
}

/**
 * Folds words for comparison with a table: case, blanks, ё/е, Kyrgyz ө ү ң written or not, every quotation mark,
 * every dash. Never for display.
 */
export function foldWords(text: string): string {
  return oneLine(text.normalize('NFC'))
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('ө', 'о')
    .replaceAll('ү', 'у')
    .replaceAll('ң', 'н')
    .replace(/[«»„“”"'‘’]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-');
}

/** Folds a title to what stays the same when it is copied: letters and digits only. */
export function foldTitle(title: string): string {
  return foldWords(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Text or null: an empty cell is unknown, never an empty string. */
export function textOrNull(text: string | null | undefined): string | null {
  const line = oneLine(text ?? ' ');
  return line === '' ? null : line;
}

/** A short stable hash of a text, for keys where one number stands for several bills (FNV-1a, 32 bits, hex). */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
