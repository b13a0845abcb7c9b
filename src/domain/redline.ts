/**
 * A piece of an article as both versions have it. The old text is `same`, `cosmetic.old`, `deleted` and `moved-from` in
 * order; the new text is `same`, `cosmetic.new`, `inserted` and `moved-to` in order. `change` names the passage the
 * piece belongs to: a replaced passage is a deletion and an insertion of one name, a moved passage a departure and an
 * arrival of one name.
 */
export type RedlinePart =
  | { kind: 'same'; text: string }
  /** Only spaces, punctuation or the way of writing a letter differ: shown as the new text has it, not news. */
  | { kind: 'cosmetic'; old: string; new: string }
  | { kind: 'deleted' | 'inserted' | 'moved-from' | 'moved-to'; text: string; change: string };

/** moved: it stands elsewhere among its neighbours; what was changed in it besides is in its parts, and `edited` says so. */
export type ArticleStatus = 'same' | 'changed' | 'inserted' | 'deleted' | 'moved';

/** opening: what stands before the first heading; division: the heading of a part or chapter; article: a clause, article or section. */
export type ArticleKind = 'opening' | 'division' | 'article';

/** One article's place in one version. */
export interface ArticlePlace {
  /** From 0 among the articles of that version. */
  index: number;
  /** «Article 5-1», as printed; null for the opening. */
  label: string | null;
  /** «5-1», folded: digits of any script, Roman, Chinese and spelt numbers alike. */
  number: string | null;
  /** Offsets into the text, in UTF-16 units. */
  start: number;
  end: number;
}

export interface RedlineArticle {
  /** «a-12», the name of a permalink: the printed number where it is the only one, otherwise made unique. */
  id: string;
  kind: ArticleKind;
  status: ArticleStatus;
  /** Words other than the number in the heading differ. */
  edited: boolean;
  /** The same article under another number. */
  renumbered: boolean;
  /** Spaces or punctuation differ. */
  cosmetic: boolean;
  old: ArticlePlace | null;
  new: ArticlePlace | null;
  parts: RedlinePart[];
}

export interface RedlineCounts {
  /** Articles by status. */
  same: number;
  changed: number;
  inserted: number;
  deleted: number;
  moved: number;
  renumbered: number;
  wordsInserted: number;
  wordsDeleted: number;
  passagesMoved: number;
}

/** What differs between two versions of a text. Equal input gives an equal result, names of passages included. */
export interface Redline {
  /** Raised when the way of comparing changes and with it the names of passages. */
  method: number;
  /** BCP 47 */
  language: string | null;
  direction: 'ltr' | 'rtl';
  /** Share of words of both texts that stand unchanged or moved, 0–1: near 0, these are hardly versions of one text. */
  likeness: number;
  counts: RedlineCounts;
  /** In the order of the new version; a deleted article stands behind the one it followed. */
  articles: RedlineArticle[];
}
