/** A word of a text; what stands between two words is spaces and punctuation. */
export interface Word {
  /** Equal words have equal ids. */
  id: number;
  /** Offsets into the text that was cut, in UTF-16 units. */
  start: number;
  end: number;
}

/** Signs that say something by themselves: money, per cent, the paragraph sign, operators. */
const SPEAKING = /[\p{S}%‰§#&@*]/u;
/** Between two numbers, a dash or a slash is a range or a part of the number: «5-1» is not «5 1». */
const JOINT = /^\s*[-‐-―−/:.]\s*$/u;
const ENDS_WITH_NUMBER = /\p{N}$/u;

/** Ways of writing one and the same letter: quotes as apostrophes, dashes, tatweel, invisible marks. */
const SAME_LETTERS: readonly [RegExp, string][] = [
  [/[\u00ad\u0640\u200b-\u200f\u2060\ufeff]/gu, ''],
  [/[’‘ʼʻ`´׳＇]/gu, "'"],
  [/[“”״«»„]/gu, '"'],
  [/[‐-―−]/gu, '-'],
];

export function wordKey(word: string): string {
  if (/^[\x21-\x5f\x61-\x7e]+$/.test(word)) return word;
  return SAME_LETTERS.reduce((key, [form, letter]) => key.replace(form, letter), word.normalize('NFKC'));
}

/** The rules of a language that ICU does not know are those of the machine's own: English ones do everywhere alike. */
function segmenterOf(language: string | null): Intl.Segmenter {
  const isKnown = language !== null && isTag(language) && Intl.Segmenter.supportedLocalesOf([language]).length > 0;
  return new Intl.Segmenter(isKnown ? language : 'en', { granularity: 'word' });
}

function isTag(language: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language);
}

/** The segmenter takes time by the square of its input's length (300 kB: 50 s; in pieces: 0.4 s). */
const PIECE_LENGTH = 2000;
/** A word never reaches over a line or a space; where a script has neither for long, over a mark of punctuation. */
const PIECE = new RegExp(
  `[^]{1,${PIECE_LENGTH}}(?:\\n|$)|[^]{1,${PIECE_LENGTH}}[\\s\\p{P}]|[^]{1,${PIECE_LENGTH}}`,
  'gu',
);

/** Cuts texts of one language into words and gives equal words equal ids across all of them. */
export class WordCutter {
  readonly #segmenter: Intl.Segmenter;
  readonly #ids = new Map<string, number>();
  readonly #keys: string[] = [];

  constructor(language: string | null) {
    this.#segmenter = segmenterOf(language);
  }

  /** The folded word behind an id. */
  key(id: number): string {
    return this.#keys[id] as string;
  }

  cut(text: string): Word[] {
    const words: Word[] = [];
    let gap: { text: string; start: number } | null = null;
    for (const { segment, index, isWordLike } of this.#segments(text)) {
      if (!isWordLike && !SPEAKING.test(segment)) {
        gap = gap === null ? { text: segment, start: index } : { text: gap.text + segment, start: gap.start };
        continue;
      }
      this.#join(words, gap, text, segment);
      words.push({ id: this.#id(segment), start: index, end: index + segment.length });
      gap = null;
    }
    return words;
  }

  *#segments(text: string): Generator<{ segment: string; index: number; isWordLike?: boolean }> {
    for (const { 0: piece, index: at } of text.matchAll(PIECE))
      for (const { segment, index, isWordLike } of this.#segmenter.segment(piece))
        yield { segment, index: at + index, isWordLike };
  }

  #join(words: Word[], gap: { text: string; start: number } | null, text: string, next: string): void {
    const last = words.at(-1);
    if (!last || !gap || !JOINT.test(gap.text) || !/^\p{N}/u.test(next)) return;
    if (!ENDS_WITH_NUMBER.test(text.slice(last.start, last.end))) return;
    const sign = gap.text.trim();
    const start = gap.start + gap.text.indexOf(sign);
    words.push({ id: this.#id(sign), start, end: start + sign.length });
  }

  #id(word: string): number {
    const key = wordKey(word);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#keys.push(key) - 1;
    this.#ids.set(key, id);
    return id;
  }
}
