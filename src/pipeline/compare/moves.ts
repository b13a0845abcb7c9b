/** Words from `from` to before `to` of one article. */
export interface Passage {
  /** The article's place in its own version. */
  article: number;
  from: number;
  to: number;
}

/** Words of one article that have no counterpart in place. */
export interface Loose extends Passage {
  ids: readonly number[];
}

/** One passage that left a place and came to another. */
export interface Move {
  old: Passage;
  new: Passage;
}

/** Fewer words in a row are a figure of speech, not a passage. */
const PASSAGE_WORDS = 8;
/** A sequence that left more places than this is a formula. */
const MOST_PLACES = 16;

/** All loose words in a row; -1 parts two stretches. */
class Row {
  readonly ids: number[] = [];
  readonly #stretches: { at: number; loose: Loose }[] = [];

  constructor(stretches: readonly Loose[]) {
    for (const loose of stretches) {
      this.#stretches.push({ at: this.ids.length, loose });
      for (const id of loose.ids) this.ids.push(id);
      this.ids.push(-1);
    }
  }

  passage(at: number, length: number): Passage {
    const home = this.#stretches.findLast((stretch) => stretch.at <= at);
    if (!home) throw new Error(`expected a stretch at ${at}, found none: stretches begin at 0`);
    const from = home.loose.from + at - home.at;
    return { article: home.loose.article, from, to: from + length };
  }
}

function hashAt(ids: readonly number[], at: number): number | null {
  let hash = 0;
  for (let index = at; index < at + PASSAGE_WORDS; index += 1) {
    const id = ids[index];
    if (id === undefined || id === -1) return null;
    hash = (Math.imul(hash, 31) + id) | 0;
  }
  return hash;
}

function placesOf(ids: readonly number[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at < ids.length; at += 1) {
    const hash = hashAt(ids, at);
    const known = hash === null ? undefined : places.get(hash);
    if (known) known.push(at);
    else if (hash !== null) places.set(hash, [at]);
  }
  return places;
}

/** How many words agree from here on, none of them taken by an earlier move. */
function reach(
  olds: readonly number[],
  from: number,
  news: readonly number[],
  to: number,
  taken: ReadonlySet<number>,
): number {
  let length = 0;
  while (
    olds[from + length] !== -1 &&
    olds[from + length] !== undefined &&
    olds[from + length] === news[to + length] &&
    !taken.has(from + length)
  )
    length += 1;
  return length;
}

/** Passages that were taken out in one place and put in unchanged in another, each once. Linear in the loose words. */
export function findMoves(left: readonly Loose[], arrived: readonly Loose[]): Move[] {
  const [olds, news] = [new Row(left), new Row(arrived)];
  const places = placesOf(olds.ids);
  const taken = new Set<number>();
  const moves: Move[] = [];
  for (let to = 0; to < news.ids.length;) {
    const hash = hashAt(news.ids, to);
    const homes = (hash === null ? undefined : places.get(hash)) ?? [];
    const reaches = homes.length > MOST_PLACES ? [] : homes.map((from) => reach(olds.ids, from, news.ids, to, taken));
    const length = Math.max(0, ...reaches);
    if (length < PASSAGE_WORDS) {
      to += 1;
      continue;
    }
    const from = homes[reaches.indexOf(length)] as number;
    for (let index = from; index < from + length; index += 1) taken.add(index);
    moves.push({ old: olds.passage(from, length), new: news.passage(to, length) });
    to += length;
  }
  return moves;
}
