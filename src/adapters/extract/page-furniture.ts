import type { Line } from './pdf-lines.js';

/** Lines from each edge of a page that may be a header or footer. */
const EDGE_LINES = 3;
/** A line is furniture when it stands on so many pages, and on more than half of them. */
const LEAST_PAGES = 3;
/** A header or footer stands away from the text by more than this many of its letter heights. */
const APART = 1.9;

interface Place {
  page: number;
  line: number;
}

const NUMBER = /\p{Nd}+/gu;
const keyOf = (text: string) => text.replace(NUMBER, '#').replace(/\s+/g, ' ');
const BARE_NUMBER = /^[-–—\s(]*#[-–—\s).]*$|^\p{L}{1,10}\.? # ?(?:\/|\p{L}{1,6}) ?#$|^# ?\/ ?#$/u;

/** Numbers in the line that grow as the pages do; «Article 5» at the head of each page does not stand apart from its text. */
function countsPages(places: readonly Place[], pages: readonly (readonly Line[])[]): boolean {
  const offsets = places.map(({ page, line }) => {
    const numbers = pages[page]?.[line]?.text.match(NUMBER) ?? [];
    return numbers.map((number) => Number(number.normalize('NFKC')) - page);
  });
  const width = offsets[0]?.length ?? 0;
  return Array.from({ length: width }, (_, at) => at).some((at) =>
    offsets.every((row) => row[at] === offsets[0]?.[at]),
  );
}

function standsApart({ page, line }: Place, pages: readonly (readonly Line[])[]): boolean {
  const lines = pages[page] ?? [];
  const here = lines[line];
  const isAtTop = line < lines.length / 2;
  const inward = lines[isAtTop ? line + 1 : line - 1];
  return !here || !inward || Math.abs(here.y - inward.y) > APART * Math.max(here.height, inward.height);
}

function isFurniture(key: string, places: readonly Place[], pages: readonly (readonly Line[])[]): boolean {
  const isOften = places.length * 2 > pages.length && places.length >= Math.min(LEAST_PAGES, Math.max(2, pages.length));
  if (!isOften) return false;
  if (!key.includes('#')) return true;
  const isSame = new Set(places.map(({ page, line }) => pages[page]?.[line]?.text)).size === 1;
  if (isSame && !BARE_NUMBER.test(key)) return true;
  return countsPages(places, pages) && (BARE_NUMBER.test(key) || places.every((place) => standsApart(place, pages)));
}

/** The same pages without headers, footers and page numbers: lines at an edge that come again and again. */
export function withoutFurniture(pages: readonly (readonly Line[])[]): Line[][] {
  const places = new Map<string, Place[]>();
  for (const [page, lines] of pages.entries()) {
    for (const [line, { text, height }] of lines.entries()) {
      const isTop = line < EDGE_LINES;
      if (!isTop && line < lines.length - EDGE_LINES) continue;
      // A title that later pages repeat in small letters stays.
      const key = `${isTop ? 'top' : 'foot'}${Math.round(height)} ${keyOf(text)}`;
      const known = places.get(key) ?? [];
      if (known.at(-1)?.page !== page) places.set(key, [...known, { page, line }]);
    }
  }
  const gone = new Set<string>();
  for (const [key, found] of places)
    if (isFurniture(key.slice(key.indexOf(' ') + 1), found, pages))
      for (const { page, line } of found) gone.add(`${page}:${line}`);
  return pages.map((lines, page) => lines.filter((_, line) => !gone.has(`${page}:${line}`)));
}
