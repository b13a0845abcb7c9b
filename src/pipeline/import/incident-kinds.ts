/**
 * Kinds of incident in the field's words, by HURIDOCS code (micro-thesaurus list 4, types of acts; 12 digits,
 * hierarchical). A row of another kind gives its code and its own words.
 * @see https://huridocs.org/resource-library/ Micro-thesauri: A Tool for Documenting Human Rights Violations
 */
const KINDS: readonly (readonly [code: string, ...words: string[]])[] = [
  ['010100000000', 'killing', 'murder'],
  ['020101000000', 'attack', 'assault'],
  ['020103000000', 'harassment', 'intimidation'],
  ['020103010000', 'threats', 'threat'],
  ['020103020000', 'death threats', 'death threat'],
  ['030101000000', 'arrest'],
  ['030102000000', 'detention'],
  ['030103000000', 'disappearance'],
  ['030104000000', 'abduction', 'kidnapping'],
  ['100101000000', 'censorship'],
  ['100102000000', 'publication restrictions'],
  ['120101000000', 'closure of an office', 'closure'],
  ['120102000000', 'raid', 'illegal search', 'search'],
  ['120103000000', 'banning of a group', 'ban of an organisation'],
  ['120104000000', 'surveillance'],
  ['120105000000', 'limitation of an assembly', 'dispersal'],
  ['120106000000', 'banning of a meeting', 'ban of a meeting'],
];

const byWords = new Map(KINDS.flatMap(([code, ...words]) => words.map((word) => [word, code] as const)));
const byCode = new Map(KINDS.map(([code, words]) => [code, words as string]));

/** The words that a row may give alone, for messages. */
export const INCIDENT_WORDS: readonly string[] = [...byWords.keys()];

/** The code that the words stand for; null for words the table does not hold. */
export function kindCodeOf(words: string): string | null {
  return byWords.get(words.trim().toLowerCase()) ?? null;
}

/** The field's word for a code; null for a code the table does not hold. */
export function kindWordsOf(code: string): string | null {
  return byCode.get(code) ?? null;
}
