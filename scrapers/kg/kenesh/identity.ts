import { foldTitle, readDate, shortHash } from '../../kit/index.js';
import type { Identity } from './initiators.js';

/** A bill row of one article, as far as its key depends on it. */
export interface KeyedRow {
  /** Null when the row gives neither number nor decree. */
  base: string | null;
  reading: string | null;
  title: string;
}

/**
 * The key a printed identity stands for: `6-7100/23` as it is; `decree-121-2018-03-02` for government bills of the years
 * when only the decree was printed; `dsp-94-2023-05-25` for secret letters, whose numbers restart each year.
 * Null for a decree or secret letter without date. Throws `parse.bad-date`.
 */
export function baseKey(identity: Identity): string | null {
  if (identity.kind === 'number') return identity.printed;
  const date = readDate(identity.date, 'dmy.');
  const digits = /\d+/u.exec(identity.printed)?.[0];
  return date === null ? null : `${identity.kind === 'decree' ? 'decree' : 'dsp'}-${digits}-${date}`;
}

function likeness(a: string, b: string): number {
  const [first, second] = [new Set(a.split(' ')), new Set(b.split(' '))];
  return (2 * [...first].filter((word) => second.has(word)).length) / (first.size + second.size);
}

/** The titles of the reading in which this page shows most bills under the number, in order of votes. */
function leaders(rows: readonly KeyedRow[]): string[] {
  const readings = [...new Set(rows.map((row) => row.reading))];
  const titles = readings.map((reading) => [
    ...new Set(rows.filter((row) => row.reading === reading).map((row) => foldTitle(row.title))),
  ]);
  return titles.reduce((most, found) => (found.length > most.length ? found : most), [] as string[]);
}

function keyOf(row: KeyedRow, titles: readonly string[]): string {
  const folded = foldTitle(row.title);
  const best = titles.reduce((a, b) => (likeness(b, folded) > likeness(a, folded) ? b : a));
  return best === titles[0] ? (row.base as string) : `${row.base}#${shortHash(best)}`;
}

/** Second and third readings sometimes drop the initiator part: the same title on the same day gives the number. */
function withBase(row: KeyedRow, rows: readonly KeyedRow[]): KeyedRow {
  const named = rows.find((other) => other.base !== null && foldTitle(other.title) === foldTitle(row.title));
  return row.base === null && named ? { ...row, base: named.base } : row;
}

/**
 * Keys of the bill rows of one sitting day. One number stands for several bills when this page itself shows several
 * titles under it in the same reading: the first voted, which is the bill the letter is named after, keeps the bare
 * number, the others get `#` and a hash of the title. So the main bill stays one bill when its title changes between
 * readings (37 of 373 do) and when today's list shows the number alone; an accompanying bill that is retitled between
 * two sittings, or voted without the main one, cannot be told by number and gets a key of its own, or the bare one.
 */
export function keysOf(rows: readonly KeyedRow[]): (string | null)[] {
  const named = rows.map((row) => withBase(row, rows));
  return named.map((row) => {
    if (row.base === null) return null;
    const titles = leaders(named.filter((other) => other.base === row.base));
    return titles.length < 2 ? row.base : keyOf(row, titles);
  });
}
