import type { Direction, Reason } from '../../domain/threat.js';
import type { Concept } from './lexicon.js';
import { languagesOf } from './language.js';
import { type Role, rulesFor, type Rules } from './rules.js';
import type { Match } from './terms.js';
import { pieces, type Token } from './tokens.js';

/** How often a concept was met in a field, which way it pointed, and the first places. */
export interface Found {
  concept: Concept;
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
  found: Map<string, Found>;
}

/** Places kept for each concept and field. */
const REASONS = 5;
/** How far a word that undoes governs what follows, in words: the name of the law stands in between. */
const UNDO_REACH = 12;
/** How far other direction words govern, in words. */
const REACH = 6;

type ConceptMatch = Match<Role> & { owner: { kind: 'concept'; concept: Concept } };

const HAS_LATIN = /\p{Script=Latin}/u;

const isConcept = (match: Match<Role>): match is ConceptMatch => match.owner.kind === 'concept';
const overlaps = (a: Match<Role>, b: Match<Role>) => a.first <= b.last && b.first <= a.last;

/** The nearest direction word before the match in its sentence; failing that, the first one after it. */
function governing(match: Match<Role>, words: readonly Match<Role>[], tokens: readonly Token[]): Role['kind'] | null {
  const sentence = tokens[match.first]?.sentence;
  const near = words.filter(
    (word) => tokens[word.first]?.sentence === sentence && !(word.first > match.first && word.last < match.last),
  );
  const before = near.filter((word) => word.last < match.first && match.first - word.last <= REACH).at(-1);
  const after = near.find((word) => word.first >= match.first && word.first - match.last <= REACH);
  return (before ?? after)?.owner.kind ?? null;
}

const TURNED: Record<Concept['leaning'], Record<string, Direction>> = {
  restrictive: { undo: 'enabling', else: 'restrictive' },
  enabling: { undo: 'restrictive', else: 'enabling' },
  subject: { undo: 'unknown', widen: 'enabling', narrow: 'restrictive', else: 'unknown' },
};

function directionOf(match: ConceptMatch, words: readonly Match<Role>[], tokens: readonly Token[]): Direction {
  const turned = TURNED[match.owner.concept.leaning];
  const undone = words.some(
    ({ owner, last, first }) =>
      owner.kind === 'undo' &&
      last < match.first &&
      match.first - last <= UNDO_REACH &&
      tokens[first]?.sentence === tokens[match.first]?.sentence,
  );
  const kind = undone
    ? 'undo'
    : governing(
        match,
        words.filter(({ owner }) => owner.kind !== 'undo'),
        tokens,
      );
  return turned[kind ?? 'else'] ?? (turned['else'] as Direction);
}

function reasonOf(
  match: ConceptMatch,
  tokens: readonly Token[],
  field: string,
  value: string,
  language: string,
): Reason {
  const start = (tokens[match.first] as Token).start;
  const end = (tokens[match.last] as Token).end;
  return { field, start, end, quote: value.slice(start, end), rule: `${language}:${match.owner.concept.id}` };
}

/** One passage is one showing: of overlapping matches of a concept the first stays, for it begins earliest. */
function outermost(matches: readonly ConceptMatch[]): ConceptMatch[] {
  const reached = new Map<Concept, number>();
  return matches.filter(({ owner, first, last }) => {
    const inside = first <= (reached.get(owner.concept) ?? -1);
    if (!inside) reached.set(owner.concept, last);
    return !inside;
  });
}

/** Matches of concepts that are not part of something else, and the direction words beside them. */
function sift(matches: readonly Match<Role>[], inText: boolean): { concepts: ConceptMatch[]; words: Match<Role>[] } {
  const concepts = matches.filter(isConcept).filter(({ owner }) => !inText || owner.concept.inText);
  if (concepts.length === 0) return { concepts, words: [] };
  const masks = matches.filter(({ owner }) => owner.kind === 'elsewhere');
  return {
    concepts: outermost(concepts.filter((match) => !masks.some((mask) => overlaps(mask, match)))),
    words: matches.filter(({ owner }) => owner.kind === 'undo' || owner.kind === 'widen' || owner.kind === 'narrow'),
  };
}

function note(found: Map<string, Found>, match: ConceptMatch, direction: Direction, reason: () => Reason): void {
  const { concept } = match.owner;
  const entry = found.get(concept.id) ?? {
    concept,
    times: 0,
    directions: { restrictive: 0, enabling: 0, neutral: 0, unknown: 0 },
    reasons: [],
  };
  entry.times += 1;
  entry.directions[direction] += 1;
  if (entry.reasons.length < REASONS) entry.reasons.push(reason());
  found.set(concept.id, entry);
}

/** True when formula words, names of broad acts, small words, numbers and single letters are all there is. */
function saysNothing(
  tokens: readonly Token[],
  matches: readonly Match<Role>[],
  isSmall: (word: string) => boolean,
): boolean {
  const covered = new Set<number>();
  for (const { owner, first, last } of matches) {
    if (owner.kind === 'formula') covered.add(first);
    if (owner.kind === 'broad') for (let at = first; at <= last; at += 1) covered.add(at);
  }
  return tokens.every(({ word }, at) => covered.has(at) || isSmall(word) || word.length === 1 || /\p{N}/u.test(word));
}

/** Sentences are short; direction words are looked for only among those of the same piece. */
function gather(
  found: Map<string, Found>,
  rules: Rules,
  tokens: readonly Token[],
  field: string,
  value: string,
): readonly Match<Role>[] {
  const matches = rules.index.find(tokens);
  const { concepts, words } = sift(matches, field === 'text');
  for (const match of concepts) {
    note(found, match, directionOf(match, words, tokens), () => reasonOf(match, tokens, field, value, rules.language));
  }
  return matches;
}

/** A hint alone (weight below 3) does not say what a bill is about. */
const settles = (found: Map<string, Found>) => [...found.values()].some(({ concept }) => concept.weight >= 3);

/** Reads a title: short, so the whole is looked at in every language it is written in. */
export function readTitle(field: string, value: string, declared: string | null | undefined): Evidence {
  const tokens = [...pieces(value)].flat();
  const told = languagesOf(tokens, declared);
  // An English title may be followed by the same in another language, which then outweighs it.
  const languages = field === 'titleEn' && !told.includes('en') && HAS_LATIN.test(value) ? [...told, 'en'] : told;
  const rules = languages.flatMap((tag) => rulesFor(tag) ?? []);
  const found = new Map<string, Found>();
  const silent = rules.map((one) =>
    saysNothing(tokens, gather(found, one, tokens, field, value), (word) => one.index.isSmall(word)),
  );
  return {
    languages,
    judged: rules.length > 0 && tokens.length > 0,
    generic: !settles(found) && silent.some(Boolean),
    found,
  };
}

/** Reads a text piece by piece, so that its length costs time but not memory. */
export function readText(value: string, declared: string | null | undefined): Evidence {
  const found = new Map<string, Found>();
  let languages: string[] | null = null;
  let rules: Rules[] = [];
  for (const tokens of pieces(value)) {
    if (tokens.length === 0) continue;
    if (languages === null || languages.length === 0) {
      languages = languagesOf(tokens, declared);
      rules = languages.flatMap((tag) => rulesFor(tag) ?? []);
    }
    for (const one of rules) gather(found, one, tokens, 'text', value);
  }
  return { languages: languages ?? [], judged: rules.length > 0, generic: false, found };
}
