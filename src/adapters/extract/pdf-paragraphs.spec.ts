import { describe, expect, it } from '@jest/globals';
import type { Page, PageItem } from './pdf-lines.js';
import { paragraphsOf } from './pdf-paragraphs.js';

const WIDTH = 600;

/** A line of Hebrew that begins at the right margin, or further in; each word a stretch of its own. */
function line(text: string, y: number, { isVisual = false, inset = 0 } = {}): PageItem[] {
  let right = WIDTH - 72 - inset;
  const items = text.split(' ').map((word): PageItem => {
    const width = word.length * 8;
    right -= width + 4;
    return { text: word, x: right + 4, y, width, height: 12, isRtl: true, endsLine: false };
  });
  return isVisual ? items.reverse() : items;
}
const page = (...lines: PageItem[][]): Page => ({ width: WIDTH, height: 800, items: lines.flat() });

const LONG = 'העמותה תגיש לרשם העמותות בכל שנה דוח כספי מפורט על כל ההכנסות וההוצאות';

describe('a page written from right to left', () => {
  it.each([
    ['in the order of reading', false],
    ['in the order of its looks', true],
  ])('is read from the right where the file holds it %s', (_, isVisual) => {
    expect(paragraphsOf([page(line('סעיף 5 דוחות', 700, { isVisual }))])).toBe('סעיף 5 דוחות');
  });

  it('a line set in from the right begins a paragraph', () => {
    const text = paragraphsOf([
      page(line(LONG, 700), line(LONG, 686), line(LONG, 672, { inset: 30 }), line(LONG, 658)),
    ]);
    expect(text.split('\n\n')).toEqual([`${LONG} ${LONG}`, `${LONG} ${LONG}`]);
  });

  it('a short line that ends a sentence ends a paragraph', () => {
    const text = paragraphsOf([page(line(LONG, 700), line('עד סוף השנה.', 686), line(LONG, 672))]);
    expect(text.split('\n\n').length).toBe(2);
  });
});

describe('lines of Chinese', () => {
  it('are joined without a space', () => {
    const items = ['社團應向主管機關登記並於三十日內', '公告其章程。'].map((text, row): PageItem => ({
      text,
      x: 72,
      y: 700 - row * 14,
      width: text.length * 12,
      height: 12,
      isRtl: false,
      endsLine: true,
    }));
    expect(paragraphsOf([page(items)])).toBe('社團應向主管機關登記並於三十日內公告其章程。');
  });
});
