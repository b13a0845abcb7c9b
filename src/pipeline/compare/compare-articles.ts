import { alignArticles } from './align.js';
import type { Pair, ReadArticle } from './align.js';
import { matchWords } from './match-words.js';
import type { Run } from './match-words.js';
import { findMoves } from './moves.js';
import type { Loose, Move } from './moves.js';
import { regionsBetween, settled } from './regions.js';
import type { Region } from './regions.js';
import { splitArticles } from '../../domain/articles/split.js';
import { WordCutter } from './words.js';

/** An article of either version or of both, with what does not agree in it. */
export interface ComparedArticle {
  old: ReadArticle | null;
  new: ReadArticle | null;
  isMoved: boolean;
  regions: Region[];
  left: Move[];
  arrived: Move[];
}

function readArticles(text: string, cutter: WordCutter): ReadArticle[] {
  return splitArticles(text).map((article, index) => {
    const words = cutter.cut(article.text);
    const labelWords = words.filter((word) => word.end <= (article.label?.length ?? 0)).length;
    return { ...article, index, words, body: Int32Array.from(words.slice(labelWords), (word) => word.id) };
  });
}

const idsOf = (article: ReadArticle | null) => Int32Array.from(article?.words ?? [], (word) => word.id);

function areSameLetters(cutter: WordCutter, old: ReadArticle, young: ReadArticle, region: Region): boolean {
  const letters = (article: ReadArticle, from: number, to: number) =>
    article.words
      .slice(from, to)
      .map((word) => cutter.key(word.id))
      .join('');
  const a = letters(old, region.aFrom, region.aTo);
  // Numbers are only what they are in one piece: «2-3» is not «23».
  return !/\p{N}/u.test(a) && a !== '' && a === letters(young, region.bFrom, region.bTo);
}

function compareOne(cutter: WordCutter, old: ReadArticle | null, young: ReadArticle | null): Region[] {
  const [a, b] = [idsOf(old), idsOf(young)];
  if (!old || !young) return regionsBetween([], a.length, b.length);
  const runs: Run[] = old.text === young.text ? [{ a: 0, b: 0, length: a.length }] : matchWords(a, b);
  return settled(regionsBetween(runs, a.length, b.length), old, young).map((region) =>
    areSameLetters(cutter, old, young, region) ? { ...region, isCosmetic: true } : region,
  );
}

/** The new version in its order; what is only in the old one stands behind the article it followed there. */
function inReadingOrder(
  olds: readonly ReadArticle[],
  news: readonly ReadArticle[],
  pairs: readonly Pair[],
): Omit<ComparedArticle, 'regions'>[] {
  const byNew = new Map(pairs.map((pair) => [pair.new.index, pair]));
  const byOld = new Map(pairs.map((pair) => [pair.old.index, pair]));
  const behind = new Map<number, ReadArticle[]>();
  let anchor = -1;
  for (const old of olds) {
    const pair = byOld.get(old.index);
    if (pair && !pair.isMoved) anchor = pair.new.index;
    if (!pair) behind.set(anchor, [...(behind.get(anchor) ?? []), old]);
  }
  const gone = (at: number) =>
    (behind.get(at) ?? []).map((old) => ({ old, new: null, isMoved: false, left: [], arrived: [] }));
  return [
    ...gone(-1),
    ...news.flatMap((young) => {
      const pair = byNew.get(young.index);
      return [
        { old: pair?.old ?? null, new: young, isMoved: pair?.isMoved ?? false, left: [], arrived: [] },
        ...gone(young.index),
      ];
    }),
  ];
}

function loose(compared: readonly ComparedArticle[], side: 'old' | 'new'): Loose[] {
  return compared.flatMap((one, article) =>
    one.regions.flatMap((region) => {
      const [from, to] = side === 'old' ? [region.aFrom, region.aTo] : [region.bFrom, region.bTo];
      return from === to || region.isCosmetic
        ? []
        : [{ article, from, to, ids: (one[side]?.words ?? []).slice(from, to).map((word) => word.id) }];
    }),
  );
}

/** Splits both texts, finds which article is which, and what differs in each; passages that moved between articles are found last. */
export function compareArticles(oldText: string, newText: string, language: string | null): ComparedArticle[] {
  const cutter = new WordCutter(language);
  const [olds, news] = [readArticles(oldText, cutter), readArticles(newText, cutter)];
  const compared = inReadingOrder(olds, news, alignArticles(olds, news)).map((one) => ({
    ...one,
    regions: compareOne(cutter, one.old, one.new),
    left: [] as Move[],
    arrived: [] as Move[],
  }));
  for (const move of findMoves(loose(compared, 'old'), loose(compared, 'new'))) {
    compared[move.old.article]?.left.push(move);
    compared[move.new.article]?.arrived.push(move);
  }
  return compared;
}
