/** A stretch of text as it is set on a page; lengths in points, y upwards. */
export interface PageItem {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  isRtl: boolean;
  endsLine: boolean;
}

export interface Page {
  width: number;
  height: number;
  items: readonly PageItem[];
}

export interface Line {
  text: string;
  /** Where it begins and ends, measured from the side on which its writing begins. */
  from: number;
  to: number;
  y: number;
  height: number;
  /** Cells parted by wide gaps. */
  isRow: boolean;
}

/** A gap wider than this many letter heights parts two cells of a table. */
const CELL_GAP = 1.8;
/** Two stretches whose feet differ by less than this part of a letter stand in one line; raised numbers do. */
const SAME_LINE = 0.6;

/** The order of reading: some programs write lines of Hebrew or Arabic from left to right, as they look. */
function inReadingOrder(items: readonly PageItem[], isRtl: boolean): readonly PageItem[] {
  const [first, last] = [items[0], items.at(-1)];
  return isRtl && first && last && first.x < last.x ? [...items].reverse() : items;
}

function gapBetween(one: PageItem, next: PageItem): number {
  return one.x <= next.x ? next.x - one.x - one.width : one.x - next.x - next.width;
}

function lineOf(items: readonly PageItem[], pageWidth: number): Line[] {
  const all = items.filter((item) => item.text.trim() !== '');
  const isRtl = all.filter((item) => item.isRtl).length * 2 > all.length;
  const worded = inReadingOrder(all, isRtl);
  const first = worded[0];
  if (!first) return [];
  let text = first.text;
  let isRow = false;
  for (const [index, item] of worded.slice(1).entries()) {
    const before = worded[index] as PageItem;
    const gap = gapBetween(before, item);
    const height = Math.max(item.height, before.height, 1);
    const isCell = gap > CELL_GAP * height;
    isRow ||= isCell;
    text += (isCell ? '\t' : gap > 0.12 * height ? ' ' : '') + item.text;
  }
  const [left, right] = [Math.min(...all.map((item) => item.x)), Math.max(...all.map((item) => item.x + item.width))];
  return [
    {
      text: text.replace(/ {2,}/g, ' ').trim(),
      from: isRtl ? pageWidth - right : left,
      to: isRtl ? pageWidth - left : right,
      y: first.y,
      height: Math.max(...all.map((item) => item.height)),
      isRow,
    },
  ];
}

/** The lines of a page, in the order of the file. Text that stands upright along the margin is of no line. */
export function linesOf(page: Page): Line[] {
  const lines: PageItem[][] = [[]];
  let last: PageItem | null = null;
  for (const item of page.items) {
    const isNew: boolean =
      last !== null &&
      item.text.trim() !== '' &&
      Math.abs(item.y - last.y) > SAME_LINE * Math.max(item.height, last.height, 1);
    if (isNew) lines.push([]);
    (lines.at(-1) as PageItem[]).push(item);
    if (item.text.trim() !== '') last = item;
  }
  return lines.flatMap((items) => lineOf(items, page.width));
}
