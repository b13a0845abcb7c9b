import type {
  ArticlePlace,
  ArticleStatus,
  Redline,
  RedlineArticle,
  RedlineCounts,
  RedlinePart,
} from '../../domain/redline.js';
import type { ReadArticle } from './align.js';
import { compareArticles } from './compare-articles.js';
import type { ComparedArticle } from './compare-articles.js';
import { directionOf } from './direction.js';
import { piecesOf } from './parts.js';
import type { Cause, Piece } from './parts.js';
import type { Region, Side } from './regions.js';

/** Raised when the way of comparing changes and with it the names of passages. */
export const METHOD = 1;

const NOTHING: Side = { text: '', words: [] };

const placeOf = (article: ReadArticle | null): ArticlePlace | null =>
  article && {
    index: article.index,
    label: article.label,
    number: article.number,
    start: article.start,
    end: article.end,
  };

const labelWords = (article: ReadArticle | null) => (article ? article.words.length - article.body.length : 0);

const isNews = (region: Region) => !region.isCosmetic;

/** A change in the heading's number alone is a renumbering, told apart. */
function isEdited({ old, new: young, regions }: ComparedArticle): boolean {
  if (!old || !young) return false;
  const isRenumbered = old.number !== young.number;
  return regions
    .filter(isNews)
    .some((region) => !isRenumbered || region.aTo > labelWords(old) || region.bTo > labelWords(young));
}

function statusOf(one: ComparedArticle, edited: boolean): ArticleStatus {
  if (!one.old) return 'inserted';
  if (!one.new) return 'deleted';
  if (one.isMoved) return 'moved';
  return edited ? 'changed' : 'same';
}

/** A name for each article that is the only one: by its printed number, otherwise by its place. */
class Names {
  readonly #taken = new Set<string>();

  of(one: ComparedArticle, place: number): string {
    const article = one.new ?? one.old;
    const letter = article?.kind === 'article' ? 'a' : 'd';
    const number = article?.number?.replace(/[^\p{L}\p{N}-]+/gu, '-') ?? `at-${place + 1}`;
    const base = article?.kind === 'opening' ? 'opening' : `${letter}-${number}${one.new ? '' : '-old'}`;
    let name = base;
    for (let copy = 2; this.#taken.has(name); copy += 1) name = `${base}x${copy}`;
    this.#taken.add(name);
    return name;
  }
}

/** Names passages in reading order; a moved one is named where it arrived. */
function nameChanges(articles: readonly { id: string; pieces: readonly Piece[] }[]): Map<Cause, string> {
  const names = new Map<Cause, string>();
  for (const { id, pieces } of articles) {
    let count = 0;
    for (const piece of pieces) {
      if (!('cause' in piece) || piece.kind === 'moved-from' || names.has(piece.cause)) continue;
      count += 1;
      names.set(piece.cause, `${id}-c-${count}`);
    }
  }
  return names;
}

function partOf(piece: Piece, names: ReadonlyMap<Cause, string>): RedlinePart {
  if (!('cause' in piece)) return piece;
  const change = names.get(piece.cause);
  if (change === undefined) throw new Error('expected every changed passage to have a name, found one without');
  return { kind: piece.kind, text: piece.text, change };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function countsOf(articles: readonly RedlineArticle[], compared: readonly ComparedArticle[]): RedlineCounts {
  const withStatus = (status: ArticleStatus) => articles.filter((article) => article.status === status).length;
  const regions = compared.flatMap((one) => one.regions.filter(isNews));
  const moves = compared.flatMap((one) => one.arrived);
  const movedWords = sum(moves.map((move) => move.new.to - move.new.from));
  return {
    same: withStatus('same'),
    changed: withStatus('changed'),
    inserted: withStatus('inserted'),
    deleted: withStatus('deleted'),
    moved: withStatus('moved'),
    renumbered: articles.filter((article) => article.renumbered).length,
    wordsInserted: sum(regions.map((region) => region.bTo - region.bFrom)) - movedWords,
    wordsDeleted: sum(regions.map((region) => region.aTo - region.aFrom)) - movedWords,
    passagesMoved: moves.length,
  };
}

function likenessOf(compared: readonly ComparedArticle[], counts: RedlineCounts): number {
  const words = sum(compared.map((one) => (one.old?.words.length ?? 0) + (one.new?.words.length ?? 0)));
  return words === 0 ? 1 : 1 - (counts.wordsInserted + counts.wordsDeleted) / words;
}

function articleOf(one: ComparedArticle, id: string, parts: RedlinePart[]): RedlineArticle {
  const edited = isEdited(one);
  return {
    id,
    kind: (one.new ?? one.old)?.kind ?? 'article',
    status: statusOf(one, edited),
    edited,
    renumbered: one.old !== null && one.new !== null && one.old.number !== one.new.number,
    cosmetic: parts.some((part) => part.kind === 'cosmetic'),
    old: placeOf(one.old),
    new: placeOf(one.new),
    parts,
  };
}

/**
 * What differs between two versions of one text, by article and word. Words are cut by the rules of `language` (BCP 47;
 * null for an unknown one). The same two texts give the same result with the same names, whenever and wherever.
 */
export function redlineOf(oldText: string, newText: string, language: string | null): Redline {
  const compared = compareArticles(oldText, newText, language);
  const names = new Names();
  const named = compared.map((one, place) => ({
    id: names.of(one, place),
    pieces: piecesOf({
      old: one.old ?? NOTHING,
      new: one.new ?? NOTHING,
      regions: one.regions,
      left: one.left,
      arrived: one.arrived,
    }),
  }));
  const changes = nameChanges(named);
  const articles = compared.map((one, place) => {
    const { id, pieces } = named[place] as { id: string; pieces: Piece[] };
    return articleOf(
      one,
      id,
      pieces.map((piece) => partOf(piece, changes)),
    );
  });
  const counts = countsOf(articles, compared);
  return {
    method: METHOD,
    language,
    direction: directionOf(newText, language),
    likeness: likenessOf(compared, counts),
    counts,
    articles,
  };
}

const OLD_KINDS: readonly RedlinePart['kind'][] = ['same', 'deleted', 'moved-from'];
const NEW_KINDS: readonly RedlinePart['kind'][] = ['same', 'inserted', 'moved-to'];

/** The old or the new text, put together again from a redline: what a redline says can be proven. */
export function textOf(redline: Redline, side: 'old' | 'new'): string {
  const kinds = side === 'old' ? OLD_KINDS : NEW_KINDS;
  return redline.articles
    .filter((article) => article[side] !== null)
    .sort((a, b) => (a[side]?.index ?? 0) - (b[side]?.index ?? 0))
    .flatMap((article) => article.parts)
    .map((part) => (part.kind === 'cosmetic' ? part[side] : kinds.includes(part.kind) ? part.text : ''))
    .join('');
}
