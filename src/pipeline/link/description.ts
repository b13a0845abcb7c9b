import { DESCRIPTION_STARTS, DESCRIPTION_STOPS, NOT_DESCRIPTION } from './mention-words.js';
import { quotedFrom } from './quotes.js';

const STARTER = new RegExp(
  `^\\s{1,3}(?:${DESCRIPTION_STARTS.map((one) => one.replace(/ /gu, '\\s{1,3}')).join('|')})(?!\\p{L})`,
  'iu',
);
const TOKEN = /^[ \u00a0]{0,3}(?:\r?\n[ \u00a0]{0,3})?([\p{L}\p{N}][\p{L}\p{M}\p{N}’'‑-]{0,40})/u;
const LIST_COMMA = /^,[ \u00a0](?=\p{Lu}\p{Ll})/u;
const ACRONYM = /^[ \u00a0]?\([\p{L}&-]{1,12}\)/u;
const TRAILING =
  /[ \u00a0](?:of|on|the|and|to|in|for|a|an|with|at|from|or|that|de|la|le|les|los|las|el|del|des|du|y|e|et|en|que|à|au|aux|и|в|на|с|о)$/iu;
const MOST_WORDS = 18;

/** What a bill does, in the words after its noun. Offsets are relative to the text given. */
export interface Description {
  /** The words with which it begins: «amending», «on the», «relative à». */
  starter: string;
  /** After the starter. */
  content: string;
  end: number;
}

/**
 * The description with which a text begins: «amending the current legislation on non-governmental organisations»,
 * «relative à la sécurité globale», «о некоммерческих организациях». It runs to the end of the clause, 18 words at most.
 * @returns null when the text begins with none, or with a day or a reading («on January 29», «in second reading»)
 */
export function leadingDescription(text: string, listCommas: boolean): Description | null {
  const starter = STARTER.exec(text)?.[0];
  if (starter === undefined) return null;
  if (!/ in$/u.test(starter) && NOT_DESCRIPTION.test(text.slice(starter.length).trimStart())) return null;
  const end = clauseEnd(text, starter.length, listCommas);
  const trimmed = trimTrailing(text.slice(0, end));
  const content = trimmed.slice(starter.length).trim();
  return /\p{L}{3,}/u.test(content) || /loi$/iu.test(starter)
    ? { starter: starter.trim(), content, end: trimmed.length }
    : null;
}

function clauseEnd(text: string, from: number, listCommas: boolean): number {
  let at = from;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const step = nextToken(text, at, listCommas);
    if (step === null) break;
    at = step;
  }
  return at;
}

/** Where the next word, quotation or acronym of the clause ends; null at its end. */
function nextToken(text: string, at: number, listCommas: boolean): number | null {
  const rest = text.slice(at, at + 120);
  const acronym = ACRONYM.exec(rest);
  if (acronym !== null) return at + acronym[0].length;
  const space = /^\s{0,3}/u.exec(rest)?.[0].length as number;
  const quoted = space > 0 ? quotedFrom(text, at + space, 300) : null;
  if (quoted !== null) return quoted.end;
  const comma = listCommas ? (LIST_COMMA.exec(rest)?.[0].length ?? 0) : 0;
  const word = TOKEN.exec(rest.slice(comma));
  if (word === null || DESCRIPTION_STOPS.has((word[1] as string).toLowerCase())) return null;
  return at + comma + word[0].length;
}

function trimTrailing(text: string): string {
  let trimmed = text;
  for (let cut = TRAILING.exec(trimmed); cut !== null; cut = TRAILING.exec(trimmed))
    trimmed = trimmed.slice(0, cut.index);
  return trimmed;
}
