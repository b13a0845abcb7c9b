import { foldWord } from './words.js';
import { OPENING_QUOTES, quotedFrom } from './quotes.js';

/** Words that say that what follows in quotes, or what precedes an acronym, is an organisation. */
const ORGANISATION_WORDS =
  'organi[sz]ations?|NGOs?|associations?|foundations?|groups?|cent(?:er|re)s?|committees?|clinics?|movements?|networks?|unions?|leagues?|institutes?|initiatives?|coalitions?|federations?|collectives?|societ(?:y|ies)|council|ONG|organisations?|fondations?|groupes?|comit[eé]s?|mouvements?|r[eé]seaux?|syndicats?|ligues?|instituts?|f[eé]d[eé]rations?|collectifs?|organizaci[oó]n|organizaciones|asociaci[oó]n|fundaci[oó]n|grupos?|movimientos?|red|sindicatos?|colectivos?|federaci[oó]n|corporaci[oó]n|организаци\\p{L}{1,3}|объединени\\p{L}{1,3}|фонд\\p{L}{0,2}|центр\\p{L}{0,2}|движени\\p{L}{1,3}|НПО|НКО|ассоциаци\\p{L}{1,3}|комитет\\p{L}{0,2}';
const BEFORE_QUOTE = new RegExp(`(?<![\\p{L}])(?:${ORGANISATION_WORDS})\\s{1,3}(?:\\p{L}{1,12}\\s){0,2}$`, 'iu');
const ACRONYM = /(?<=\p{L}\s)\([\p{Lu}][\p{L}-]{1,10}\)/gu;
const NAME_BEFORE =
  /(?:[\p{Lu}][\p{L}’'-]{1,25}\s(?:(?:of|for|the|and|de|des|du|la|le|les|pour|para|los|las|el|y|et|d[’'])\s?){0,3}){1,8}$/u;
const HEAD_WORD = new RegExp(`(?<![\\p{L}])(?:${ORGANISATION_WORDS})(?![\\p{L}])`, 'iu');

/** Senders and public bodies: named in every appeal, never the ones it is about. */
const NOT_SUBJECTS =
  /observat|fidh|omct|against torture|contre la torture|contra la tortura|federation for human rights|f[eé]d[eé]ration internationale|united nations|nations unies|naciones unidas|european union|union europ|uni[oó]n europea|high commissioner|world bank|council of europe|human rights council|human rights committee|african union|organi[sz]ation of american states|security (?:and|&) cooperation|convention|covenant|declaration|ministry|parliament|commission on human and peoples|conseil des droits/iu;
const LONGEST_NAME = 90;

/**
 * The organisations an appeal is about: names in quotes after a word such as «organisation», and names followed by their
 * acronym. Persons are never collected: a name without such a word is not read.
 * @returns plain names without quotation marks, each once, in the order of the text
 */
export function readOrganisations(text: string): string[] {
  const found = [...quotedNames(text), ...acronymNames(text)].sort((a, b) => a.start - b.start);
  const byKey = new Map<string, string>();
  for (const { name } of found) {
    if (name.length > LONGEST_NAME || NOT_SUBJECTS.test(name)) continue;
    if (!byKey.has(foldWord(name))) byKey.set(foldWord(name), name);
  }
  return [...byKey].filter(([key]) => !partOfAnother(key, byKey)).map(([, name]) => name);
}

/** «Adilet» where «Legal clinic Adilet» is named too. */
function partOfAnother(key: string, all: ReadonlyMap<string, string>): boolean {
  return [...all.keys()].some((other) => other !== key && ` ${other} `.includes(` ${key} `));
}

function* quotedNames(text: string): Generator<{ name: string; start: number }> {
  for (const m of text.matchAll(OPENING_QUOTES)) {
    if (!BEFORE_QUOTE.test(text.slice(Math.max(0, m.index - 60), m.index))) continue;
    const quoted = quotedFrom(text, m.index, LONGEST_NAME);
    if (quoted === null || !quoted.closed) continue;
    const name = plainName(quoted.inner);
    if (/^\p{Lu}/u.test(name) && name.split(' ').length <= 9) yield { name, start: m.index };
  }
}

function* acronymNames(text: string): Generator<{ name: string; start: number }> {
  for (const m of text.matchAll(ACRONYM)) {
    const before = NAME_BEFORE.exec(text.slice(Math.max(0, m.index - 160), m.index))?.[0];
    if (before === undefined) continue;
    const name = plainName(before).replace(/^The\s/u, '');
    if (HEAD_WORD.test(name) && name.includes(' ')) yield { name, start: m.index - before.length };
  }
}

function plainName(quoted: string): string {
  return quoted
    .replace(/[“”„«»"‘]|’(?!\p{L})|(?<!\p{L})['’]|'(?!\p{L})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
