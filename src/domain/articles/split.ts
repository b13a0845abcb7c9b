import type { ArticleKind } from '../redline.js';
import { bareNumberOf, headingOf } from './headings.js';

/** A stretch of a text from one heading to the next. All stretches together are the text. */
export interface Article {
  kind: ArticleKind;
  /** As printed: «Article 5-1.»; null for what stands before the first heading. */
  label: string | null;
  number: string | null;
  /** Offsets into the text, in UTF-16 units. */
  start: number;
  end: number;
  /** Heading and body, as they stand. */
  text: string;
}

interface Line {
  text: string;
  start: number;
  /** A heading begins a paragraph, or follows a line that is finished. */
  mayBegin: boolean;
}

interface Cut {
  start: number;
  kind: 'division' | 'article';
  label: string;
  number: string | null;
}

/** Below this, a text with bare numbers is a list, not an act. */
const LEAST_CLAUSES = 3;
/** Numbers left out by repeal or lost in reading, at most, between two clauses. */
const MOST_SKIPPED = 3;
const FINISHED = /[.;:!?。；：।॥؛؟։»”"’)\]]$|^\P{Ll}*$/u;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let previous: string | null = null;
  for (const { 0: line, index } of text.matchAll(/[^\n]*\n?/g)) {
    if (line === '') break;
    const indent = /^\s*/u.exec(line)?.[0].length ?? 0;
    const content = line.slice(indent).trimEnd();
    const mayBegin: boolean =
      previous === null || previous === '' || FINISHED.test(previous) || headingOf(previous) !== null;
    lines.push({ text: content, start: index + (content === '' ? 0 : indent), mayBegin });
    previous = content;
  }
  return lines;
}

function worded(lines: readonly Line[]): Cut[] {
  const found = lines.flatMap((line) => {
    const heading = line.mayBegin ? headingOf(line.text) : null;
    return heading ? [{ start: line.start, heading }] : [];
  });
  const hasArticles = found.some(({ heading }) => heading.level === 'article');
  return found.map(({ start, heading: { level, label, number } }) => ({
    start,
    label,
    number,
    kind: level === 'article' || (level === 'either' && !hasArticles) ? 'article' : 'division',
  }));
}

/** Clauses known by number alone count upwards through the whole text; lists inside them begin again at 1. */
function numbered(lines: readonly Line[]): Cut[] {
  const cuts: Cut[] = [];
  let last = 0;
  for (const line of lines) {
    const bare = line.mayBegin ? bareNumberOf(line.text) : null;
    if (!bare || bare.value < last || bare.value > last + MOST_SKIPPED) continue;
    if (bare.value === last && bare.number === cuts.at(-1)?.number) continue;
    cuts.push({ start: line.start, kind: 'article', label: bare.label, number: bare.number });
    last = bare.value;
  }
  return cuts.length < LEAST_CLAUSES ? [] : cuts;
}

function cutsOf(text: string): Cut[] {
  const lines = linesOf(text);
  const cuts = worded(lines);
  if (cuts.some((cut) => cut.kind === 'article')) return cuts;
  return [...cuts, ...numbered(lines)].sort((a, b) => a.start - b.start);
}

/** A text as articles under their headings, in the languages of the table; a text without any heading is one opening. */
export function splitArticles(text: string): Article[] {
  const cuts = cutsOf(text);
  const bounds = [0, ...cuts.map((cut) => cut.start), text.length];
  return bounds.slice(0, -1).flatMap((start, index) => {
    const end = bounds[index + 1] as number;
    const cut = cuts[index - 1];
    if (end === start) return [];
    return [
      {
        kind: cut?.kind ?? 'opening',
        label: cut?.label ?? null,
        number: cut?.number ?? null,
        start,
        end,
        text: text.slice(start, end),
      },
    ];
  });
}
