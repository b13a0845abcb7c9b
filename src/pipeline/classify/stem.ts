import { newStemmer } from 'snowball-stemmers';
import type { Lexicon } from './lexicon.js';

const english = newStemmer('english');
const russian = newStemmer('russian');

/** ө, ү and ң are often typed without their stroke; both sides are compared so. */
export function foldKyrgyz(word: string): string {
  return word.replaceAll('ө', 'о').replaceAll('ү', 'у').replaceAll('ң', 'н');
}

/**
 * Kyrgyz affixes, outermost last, after folding; vowel harmony and voicing give each its many forms:
 * plural, possessive, case, adjective and verbal noun.
 * @see Kyrgyz Grammar, K. K. Sartbaev et al.: Азыркы кыргыз тили, morphology of the noun
 */
const KYRGYZ_AFFIXES = [
  'лар',
  'лер',
  'лор',
  'дар',
  'дер',
  'дор',
  'тар',
  'тер',
  'тор',
  'нын',
  'нин',
  'нун',
  'дын',
  'дин',
  'дун',
  'тын',
  'тин',
  'тун',
  'ны',
  'ни',
  'ну',
  'ды',
  'ди',
  'ду',
  'ты',
  'ти',
  'ту',
  'га',
  'ге',
  'го',
  'ка',
  'ке',
  'ко',
  'на',
  'не',
  'но',
  'дан',
  'ден',
  'дон',
  'тан',
  'тен',
  'тон',
  'нан',
  'нен',
  'нон',
  'да',
  'де',
  'до',
  'та',
  'те',
  'то',
  'нда',
  'нде',
  'ндо',
  'сы',
  'си',
  'су',
  'ы',
  'и',
  'у',
  'ым',
  'им',
  'ум',
  'ын',
  'ин',
  'ун',
  'лык',
  'лик',
  'лук',
  'дык',
  'дик',
  'дук',
  'тык',
  'тик',
  'тук',
  'луу',
  'дуу',
  'туу',
  'дагы',
  'деги',
  'догу',
  'гы',
  'ги',
  'гу',
  'чы',
  'чи',
  'чу',
  'сыз',
  'сиз',
  'суз',
  'н',
  'а',
  'е',
  'о',
] as const;
const AFFIX_SET: ReadonlySet<string> = new Set(KYRGYZ_AFFIXES);
const VOWEL = /^[аеиоуыэюя]/u;
/** Before a vowel a final к or п is voiced: укук – укугу, китеп – китеби. */
const HARDENED: Record<string, string> = { г: 'к', б: 'п' };

/** All bare forms a Kyrgyz word may come from: up to four affixes taken off, the root at least two letters. */
export function kyrgyzRoots(word: string): string[] {
  const roots = new Set([foldKyrgyz(word)]);
  let layer = [...roots];
  for (let depth = 0; depth < 4 && layer.length > 0; depth += 1) {
    layer = layer.flatMap(peeled).filter((root) => !roots.has(root));
    for (const root of layer) roots.add(root);
  }
  return [...roots];
}

function peeled(word: string): string[] {
  const found: string[] = [];
  for (let length = 1; length <= 4 && word.length - length >= 2; length += 1) {
    const affix = word.slice(-length);
    if (!AFFIX_SET.has(affix)) continue;
    const root = word.slice(0, -length);
    found.push(root);
    const hard = HARDENED[root.slice(-1)];
    if (hard !== undefined && VOWEL.test(affix)) found.push(root.slice(0, -1) + hard);
  }
  return found;
}

/** The forms under which a folded word is looked up in the lexicon of a language. */
export const ROOTS: Record<Lexicon['language'], (word: string) => string[]> = {
  en: (word) => [english.stem(word)],
  ru: (word) => [russian.stem(word)],
  ky: kyrgyzRoots,
};
