import { withoutFurniture } from './page-furniture.js';
import { linesOf } from './pdf-lines.js';
import type { Line, Page } from './pdf-lines.js';

/** A step to the next line longer than the usual one by this part begins a paragraph. */
const LONGER_STEP = 1.25;
/** A first line set in by more than this many letter heights begins a paragraph. */
const INDENT = 0.8;
/** A line that ends before this part of the width, with a mark that ends a sentence, ends a paragraph. */
const SHORT = 0.85;
const ENDS = /[.;:!?։।。；：»”"]$/u;
/** Words that open an article or a list, in any script: a number, a letter in brackets, a dash. */
const OPENS = /^(?:\(?\p{Nd}+(?:\.\p{Nd}+)*[.)]\s|\(?\p{L}\)\s|[-–—•]\s)/u;
/** Letters larger or smaller by more than this part are of a heading or a note. */
const OTHER_SIZE = 0.2;
/** A line of a table of contents ends with dots and the page. */
const CONTENTS = /(?:[.…]\s?){4,}\s*[\p{Nd}ivxl]+$/u;

const quantile = (numbers: readonly number[], part: number) =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * part)] ?? 0;

interface Measure {
  step: number;
  left: number;
  right: number;
}

/** Of the whole document: a last page of three lines tells nothing. The usual step is below the middle, which gaps raise. */
function measureOf(pages: readonly (readonly Line[])[]): Measure {
  const steps = pages.flatMap((lines) => lines.slice(1).map((line, index) => (lines[index] as Line).y - line.y));
  const lines = pages.flat();
  return {
    step: quantile(
      steps.filter((step) => step > 0),
      1 / 3,
    ),
    left: quantile(
      lines.map((line) => line.from),
      1 / 2,
    ),
    right: lines.reduce((most, line) => Math.max(most, line.to), 0),
  };
}

/** Whether a paragraph ends between two lines, which may stand on two pages. */
function endsBetween(one: Line, next: Line, { step, left, right }: Measure, isSamePage: boolean): boolean {
  if (CONTENTS.test(one.text.slice(-TAIL_LETTERS))) return true;
  if (Math.abs(one.height - next.height) > OTHER_SIZE * next.height) return true;
  const isShort = one.to < left + (right - left) * SHORT;
  if (isSamePage && one.y - next.y > LONGER_STEP * Math.max(step, 1)) return true;
  // Another column, or a line that is set back.
  if (isSamePage && next.y > one.y + one.height) return true;
  if (next.from > left + INDENT * next.height && one.from <= left + INDENT * one.height && !one.isRow) return true;
  return (ENDS.test(one.text) && isShort) || (OPENS.test(next.text) && (ENDS.test(one.text) || isShort));
}

/** Words of the document that stand whole inside a line: they tell «regis-tration» from «long-term». */
function wordsInside(lines: readonly Line[]): Set<string> {
  return new Set(
    lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?=[\s\p{P}]|$)/gu) ?? []),
  );
}

/** The end of a line that is looked at: what is longer is no word and no leader. */
const TAIL_LETTERS = 200;

/** Adds a line to a paragraph. A hyphen at the end goes, unless the document writes the word with it elsewhere. */
function addLine(parts: string[], next: string, words: ReadonlySet<string>): void {
  const last = parts.at(-1) ?? next;
  const left = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[-\u2010\u00ad]$/u.exec(last.slice(-TAIL_LETTERS))?.[1];
  const right = /^\p{Ll}[\p{L}\p{M}]*/u.exec(next)?.[0];
  if (left === undefined || right === undefined) {
    const isUnspaced = /[\p{Script=Han}\u3040-\u30ff]$/u.test(last.slice(-2));
    parts.push(isUnspaced ? next : ` ${next}`);
    return;
  }
  const isWritten = words.has(`${left}-${right}`.toLowerCase()) && !words.has((left + right).toLowerCase());
  if (!isWritten) parts[parts.length - 1] = last.slice(0, -1);
  parts.push(next);
}

/** The text of pages as paragraphs, parted by blank lines, with table rows as lines and no headers or footers. */
export function paragraphsOf(pages: readonly Page[]): string {
  const cleared = withoutFurniture(pages.map(linesOf));
  const words = wordsInside(cleared.flat());
  const measure = measureOf(cleared);
  const parts: string[] = [];
  let last: Line | null = null;
  for (const lines of cleared) {
    for (const [index, line] of lines.entries()) {
      if (last === null) parts.push(line.text);
      else if (last.isRow && line.isRow) parts.push('\n', line.text);
      else if (last.isRow || line.isRow || endsBetween(last, line, measure, index > 0)) parts.push('\n\n', line.text);
      else addLine(parts, line.text, words);
      last = line;
    }
  }
  return parts.join('');
}
