import { newStemmer } from 'snowball-stemmers';
import type { Inflection } from './lexicon.js';
import { plain } from './plain.js';

/** The forms under which a folded word is looked up; a word and a term's word fit when they share one. */
export interface Bender {
  /** The bare forms a word may come from, the word itself among them. */
  roots: (word: string) => string[];
  /** The word, and the word without the prefixes of the language. */
  whole: (word: string) => string[];
  /** Whether terms are stemmed like words; where endings are taken off, terms stand in their bare form already. */
  stems: boolean;
}

/** Articles, conjunctions and prepositions are written together, at most so many. */
const PREFIXES = 3;
const VOWEL = /^[аеиоуыэюяөүұіәaeiouyöüäõıəаεηιουω]/u;

const words = (list = '') => list.split(/\s+/u).filter((word) => word !== '');

/** Whatever can be reached by `step` in at most `layers` steps, the start included. */
function reached(start: string, layers: number, step: (word: string) => string[]): string[] {
  const all = new Set([start]);
  let layer = [start];
  for (let depth = 0; depth < layers && layer.length > 0; depth += 1) {
    layer = layer.flatMap(step).filter((word) => !all.has(word));
    for (const word of layer) all.add(word);
  }
  return [...all];
}

type Affixes = Extract<Inflection, { endings: string }>;

/** Takes one ending off; a root that a vowel had softened is given in its hard form too. */
function cutEnding({ endings, least, hardens = {} }: Affixes): (word: string) => string[] {
  const known = new Set(words(endings).map(plain));
  const longest = Math.max(0, ...[...known].map((ending) => ending.length));
  return (word) => {
    const found: string[] = [];
    for (let length = 1; length <= longest && word.length - length >= least; length += 1) {
      const ending = word.slice(-length);
      if (!known.has(ending)) continue;
      const root = word.slice(0, -length);
      const hard = hardens[root.slice(-1)];
      found.push(root);
      if (hard !== undefined && VOWEL.test(ending)) found.push(root.slice(0, -1) + hard);
    }
    return found;
  };
}

function affixes(given: Affixes): Bender {
  const prefixes = words(given.prefixes).map(plain);
  const cutPrefix = (word: string) =>
    prefixes
      .filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= given.least)
      .map((prefix) => word.slice(prefix.length));
  const ending = cutEnding(given);
  const whole = (word: string) => (prefixes.length === 0 ? [plain(word)] : reached(plain(word), PREFIXES, cutPrefix));
  return {
    whole,
    stems: false,
    roots: (word) => [...new Set(whole(word).flatMap((form) => reached(form, given.layers, ending)))],
  };
}

/** A word typed without its marks is stemmed as it stands, too: `organizacion` beside `organización`. */
function snowball(name: string): Bender {
  const stemmer = newStemmer(name);
  return {
    stems: true,
    whole: (word) => [plain(word)],
    roots: (word) => [...new Set([plain(stemmer.stem(word)), plain(stemmer.stem(plain(word)))])],
  };
}

const UNBENT: Bender = { stems: false, whole: (word) => [word], roots: (word) => [word] };

/** The rules of a lexicon made ready. */
export function benderOf(inflection: Inflection): Bender {
  if ('snowball' in inflection) return snowball(inflection.snowball);
  return 'endings' in inflection ? affixes(inflection) : UNBENT;
}

/** `ө>о љ>lj`: letters that are compared as others. */
export function alikeOf(alike: string | undefined): (word: string) => string {
  const pairs = new Map(words(alike).map((pair) => pair.split('>') as [string, string]));
  if (pairs.size === 0) return (word) => word;
  return (word) => Array.from(word, (letter) => pairs.get(letter) ?? letter).join('');
}
