import type { Article } from '../../domain/articles/split.js';
import type { Word } from './words.js';

/** An article with its words; the words of its label are not part of what it says. */
export interface ReadArticle extends Article {
  index: number;
  words: readonly Word[];
  /** Ids of all words behind the label. */
  body: Int32Array;
}

export interface Pair {
  old: ReadArticle;
  new: ReadArticle;
  /** It stands elsewhere among the articles that both versions have. */
  isMoved: boolean;
}

/** Share of common words and three-word sequences from which two articles are one, whatever their numbers. */
const ALIKE = 0.5;
/** The same, for two articles of one number: a clause half rewritten is still the clause. */
const ALIKE_OF_ONE_NUMBER = 0.2;
/** What one number, one title or both are worth when several articles are alike: both are near certain, though half the text went elsewhere. */
const BONUS = { none: 0, number: 0.15, title: 0.15, both: 1 };
/** Sequences in more articles than this are formulas («this section comes into force»), no sign of kinship. */
const FORMULA = 20;

interface Candidate {
  old: ReadArticle;
  new: ReadArticle;
  score: number;
  /** How far apart the two stand, as a share of their texts. */
  distance: number;
}

/**
 * Words and sequences of three words: sequences tell long articles apart, words hold short ones together. Two sequences
 * may share a hash; it only costs a little likeness.
 */
function sequences({ body }: ReadArticle): Set<number> {
  const found = new Set<number>(body);
  for (let index = 0; index + 2 < body.length; index += 1) {
    const [one, two, three] = [body[index] as number, body[index + 1] as number, body[index + 2] as number];
    found.add(-1 - ((Math.imul(Math.imul(one, 92821) + two, 68917) + three) & 0x7fffffff));
  }
  return found;
}

/** How many sequences each old article shares with this one. */
function shared(of: ReadonlySet<number>, index: ReadonlyMap<number, number[]>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const sequence of of) {
    const homes = index.get(sequence) ?? [];
    if (homes.length <= FORMULA) for (const home of homes) counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  return counts;
}

function indexOf(sets: readonly ReadonlySet<number>[]): Map<number, number[]> {
  const index = new Map<number, number[]>();
  sets.forEach((set, home) => {
    for (const sequence of set) {
      const homes = index.get(sequence);
      if (homes) homes.push(home);
      else index.set(sequence, [home]);
    }
  });
  return index;
}

/** Twice the common part over the sum of both, 0–1; two articles without a word beside the label are alike. */
function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size + b.size === 0) return 1;
  let common = 0;
  for (const sequence of a) if (b.has(sequence)) common += 1;
  return (2 * common) / (a.size + b.size);
}

const isOneNumber = (a: Article, b: Article) => a.kind === b.kind && a.number !== null && a.number === b.number;
/** The rest of the heading's line. */
const titleOf = ({ text, label }: Article) => (/^[^\n]*/.exec(text.slice(label?.length ?? 0))?.[0] ?? text).trim();

function bonusOf(a: Article, b: Article): number {
  const isOneTitle = titleOf(a) !== '' && titleOf(a) === titleOf(b);
  if (!isOneNumber(a, b)) return isOneTitle ? BONUS.title : BONUS.none;
  return isOneTitle ? BONUS.both : BONUS.number;
}

const areOpenings = (a: Article, b: Article) => a.kind === 'opening' && b.kind === 'opening';

function candidates(olds: readonly ReadArticle[], news: readonly ReadArticle[]): Candidate[] {
  const oldSets = olds.map(sequences);
  const index = indexOf(oldSets);
  const byNumber = new Map<string | null, ReadArticle[]>();
  for (const old of olds) byNumber.set(old.number, [...(byNumber.get(old.number) ?? []).slice(0, FORMULA), old]);
  return news.flatMap((article, place) => {
    const set = sequences(article);
    const namesakes = byNumber.get(article.number) ?? [];
    const near = new Set([...shared(set, index).keys(), ...namesakes.map((old) => old.index)]);
    return [...near].flatMap((home): Candidate[] => {
      const old = olds[home] as ReadArticle;
      const oneNumber = isOneNumber(old, article);
      const alike = likeness(oldSets[home] as ReadonlySet<number>, set);
      const least = areOpenings(old, article) ? 0 : oneNumber ? ALIKE_OF_ONE_NUMBER : ALIKE;
      const distance = Math.abs(home / olds.length - place / news.length);
      if (old.kind !== article.kind || alike < least) return [];
      return [{ old, new: article, score: alike + bonusOf(old, article), distance }];
    });
  });
}

/** The surest first; among equals the nearest, then the earliest. */
function chosen(all: readonly Candidate[]): Candidate[] {
  const ordered = [...all].sort(
    (a, b) => b.score - a.score || a.distance - b.distance || a.new.index - b.new.index || a.old.index - b.old.index,
  );
  const [olds, news] = [new Set<number>(), new Set<number>()];
  return ordered.filter((candidate) => {
    if (olds.has(candidate.old.index) || news.has(candidate.new.index)) return false;
    olds.add(candidate.old.index);
    news.add(candidate.new.index);
    return true;
  });
}

/** The heaviest set of pairs that stand in one order in both versions, weighed by words; the others have moved. */
function staying(pairs: readonly Candidate[]): Set<Candidate> {
  const best: { weight: number; before: number }[] = [];
  let top = -1;
  pairs.forEach((pair, index) => {
    let [weight, before] = [0, -1];
    for (let earlier = 0; earlier < index; earlier += 1) {
      const other = best[earlier] as { weight: number };
      if ((pairs[earlier] as Candidate).old.index < pair.old.index && other.weight > weight)
        [weight, before] = [other.weight, earlier];
    }
    best.push({ weight: weight + 1 + pair.new.words.length, before });
    if (top < 0 || (best[index] as { weight: number }).weight > (best[top] as { weight: number }).weight) top = index;
  });
  const stay = new Set<Candidate>();
  for (let index = top; index >= 0; index = (best[index] as { before: number }).before)
    stay.add(pairs[index] as Candidate);
  return stay;
}

/**
 * Which article of the new version is which of the old one: by what they say, helped by their numbers, so that
 * renumbered articles are found. In the order of the new version; an article without a counterpart is in no pair.
 */
export function alignArticles(olds: readonly ReadArticle[], news: readonly ReadArticle[]): Pair[] {
  const pairs = chosen(candidates(olds, news)).sort((a, b) => a.new.index - b.new.index);
  const stay = staying(pairs);
  return pairs.map((pair) => ({ old: pair.old, new: pair.new, isMoved: !stay.has(pair) }));
}
