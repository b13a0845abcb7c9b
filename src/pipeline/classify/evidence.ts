import type { Direction, Reason } from '../../domain/threat.js';
import { directionOf, type FeatureMatch } from './direction.js';
import { type FeatureId, featureOf } from './features.js';
import { languagesOf } from './language.js';
import { type Role, rulesFor, type Rules } from './rules.js';
import type { Match, TermIndex } from './terms.js';
import { pieces, type Token } from './tokens.js';

/** How often a concept or clause was met in a field, which way it pointed, and the first places. */
export interface Found {
  id: FeatureId;
  times: number;
  directions: Record<Direction, number>;
  reasons: Reason[];
}

/** What one field of a bill shows. */
export interface Evidence {
  /** Surest first; empty when it could not be told. */
  languages: string[];
  /** False when there is no lexicon for any language of the field. */
  judged: boolean;
  /** The field consists of formula words alone: it does not say what the bill is about. */
  generic: boolean;
  /** Length of the field in words. */
  words: number;
  found: Map<FeatureId, Found>;
}

/** Places kept for each concept and field. */
const REASONS = 5;
/** A clause is quoted whole, but no more than so many UTF-16 units on each side of what shows it. */
const CLAUSE_SIDE = 300;

const HAS_LATIN = /\p{Script=Latin}/u;

const isFeature = (match: Match<Role>): match is FeatureMatch => match.owner.kind === 'feature';
const isClause = ({ owner }: FeatureMatch) => owner.id.startsWith('clause/');
const overlaps = (a: Match<Role>, b: Match<Role>) => a.first <= b.last && b.first <= a.last;

/** What is quoted: the words found, or the whole sentence of a clause. */
function placeOf(match: FeatureMatch, tokens: readonly Token[]): { start: number; end: number } {
  const [first, last] = [tokens[match.first] as Token, tokens[match.last] as Token];
  if (!isClause(match)) return { start: first.start, end: last.end };
  let [from, to] = [match.first, match.last];
  const inside = (token: Token | undefined) => token?.sentence === first.sentence;
  while (inside(tokens[from - 1]) && first.start - (tokens[from - 1] as Token).start <= CLAUSE_SIDE) from -= 1;
  while (inside(tokens[to + 1]) && (tokens[to + 1] as Token).end - last.end <= CLAUSE_SIDE) to += 1;
  return { start: (tokens[from] as Token).start, end: (tokens[to] as Token).end };
}

/** One passage is one showing: of overlapping matches of a concept the first stays, for it begins earliest. */
function outermost(matches: readonly FeatureMatch[]): FeatureMatch[] {
  const reached = new Map<FeatureId, number>();
  return matches.filter(({ owner, first, last }) => {
    const inside = first <= (reached.get(owner.id) ?? -1);
    if (!inside) reached.set(owner.id, last);
    return !inside;
  });
}

/** Matches of concepts that are not part of something else, and the direction words beside them. */
function sift(matches: readonly Match<Role>[], inText: boolean): { features: FeatureMatch[]; words: Match<Role>[] } {
  const features = matches.filter(isFeature).filter(({ owner }) => !inText || featureOf(owner.id).inText);
  if (features.length === 0) return { features, words: [] };
  const masks = matches.filter(({ owner }) => owner.kind === 'elsewhere');
  return {
    features: outermost(features.filter((match) => isClause(match) || !masks.some((mask) => overlaps(mask, match)))),
    words: matches.filter(({ owner }) => owner.kind === 'undo' || owner.kind === 'widen' || owner.kind === 'narrow'),
  };
}

function note(found: Map<FeatureId, Found>, id: FeatureId, direction: Direction, reason: () => Reason): void {
  const entry = found.get(id) ?? {
    id,
    times: 0,
    directions: { restrictive: 0, enabling: 0, neutral: 0, unknown: 0 },
    reasons: [],
  };
  entry.times += 1;
  entry.directions[direction] += 1;
  if (entry.reasons.length < REASONS) entry.reasons.push(reason());
  found.set(id, entry);
}

/** True when formula words, names of broad acts, small words, numbers and single letters are all there is. */
function saysNothing(tokens: readonly Token[], matches: readonly Match<Role>[], index: TermIndex<Role>): boolean {
  const covered = new Set<number>();
  for (const { owner, first, last } of matches) {
    if (owner.kind !== 'formula' && owner.kind !== 'broad') continue;
    for (let at = first; at <= last; at += 1) covered.add(at);
  }
  return tokens.every(({ word }, at) => covered.has(at) || index.isSmall(word) || isBare(word));
}

const UNSPACED = /[\p{Script=Han}\p{Script=Khmer}\p{Script=Thai}]/u;
const isBare = (word: string) => (word.length === 1 && !UNSPACED.test(word)) || /\p{N}/u.test(word);

/** Sentences are short; direction words are looked for only among those of the same piece. */
function gather(
  found: Map<FeatureId, Found>,
  rules: Rules,
  tokens: readonly Token[],
  field: string,
  value: string,
): readonly Match<Role>[] {
  const matches = (field === 'text' ? rules.texts : rules.titles).find(tokens);
  const { features, words } = sift(matches, field === 'text');
  for (const match of features) {
    note(found, match.owner.id, directionOf(match, words, tokens, rules.undoFollows), () => {
      const { start, end } = placeOf(match, tokens);
      return { field, start, end, quote: value.slice(start, end), rule: `${rules.language}:${match.owner.id}` };
    });
  }
  return matches;
}

/** A hint alone (weight below 3) does not say what a bill is about. */
const settles = (found: Map<FeatureId, Found>) => [...found.keys()].some((id) => featureOf(id).weight >= 3);

/** Reads a title: short, so the whole is looked at in every language it is written in. */
export function readTitle(field: string, value: string, declared: string | null | undefined): Evidence {
  const tokens = [...pieces(value)].flat();
  const told = languagesOf(tokens, declared);
  // An English title may be followed by the same in another language, which then outweighs it.
  const languages = field === 'titleEn' && !told.includes('en') && HAS_LATIN.test(value) ? [...told, 'en'] : told;
  const rules = languages.flatMap((tag) => rulesFor(tag) ?? []);
  const found = new Map<FeatureId, Found>();
  const silent = rules.map((one) => saysNothing(tokens, gather(found, one, tokens, field, value), one.titles));
  return {
    languages,
    judged: rules.length > 0 && tokens.length > 0,
    generic: !settles(found) && silent.some(Boolean),
    words: tokens.length,
    found,
  };
}

/** Reads a text piece by piece, so that its length costs time but not memory. */
export function readText(value: string, declared: string | null | undefined): Evidence {
  const found = new Map<FeatureId, Found>();
  let languages: string[] | null = null;
  let rules: Rules[] = [];
  let words = 0;
  for (const tokens of pieces(value)) {
    if (tokens.length === 0) continue;
    words += tokens.length;
    if (languages === null || languages.length === 0) {
      languages = languagesOf(tokens, declared);
      rules = languages.flatMap((tag) => rulesFor(tag) ?? []);
    }
    for (const one of rules) gather(found, one, tokens, 'text', value);
  }
  return { languages: languages ?? [], judged: rules.length > 0, generic: false, words, found };
}
