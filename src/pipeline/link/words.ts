/** Lower case without accents; Cyrillic ё and й are folded to е and и alike on both sides of every comparison. */
export function foldWord(word: string): string {
  if (/^[a-z0-9]*$/iu.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The words of a text, folded, in order. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.map(foldWord) ?? [];
}

/** A stretch of a text. Offsets are UTF-16 code units, the end excluded. */
export interface Span {
  start: number;
  end: number;
}

/** A regular expression from a table of alternatives; a space in an alternative stands for any white space or none. */
export function anyOf(alternatives: readonly string[], flags = 'iu'): RegExp {
  const spaced = alternatives.map((one) => one.replace(/ /gu, '\\s{0,3}'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?![\\p{L}\\p{N}])`, flags);
}
