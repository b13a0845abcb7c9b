import { oneLine } from '../../kit/index.js';

/** The text of one vote in an article, taken apart by words in brackets, never by order. */
export interface RowText {
  title: string;
  /** «вносится на первое чтение»; null when the row names none. */
  reading: string | null;
  initiators: string | null;
  /** «Комитетом по социальной политике рассмотрен» */
  committee: string | null;
  /** The committee's words when it proposes rejection. */
  against: string | null;
}

const AGAINST = /Комитет(?:(?!Комитет)[^()])*?предлага[её]т отклонить/u;

type PartKind = 'reading' | 'initiators' | 'committee';

/** Longest reading part recorded: 60 characters. A longer bracket with the word belongs to the title. */
const PART_WORDS: readonly { kind: PartKind; words: RegExp }[] = [
  { kind: 'initiators', words: /^\s*(?:инициатор|депутат|правительство)/iu },
  { kind: 'committee', words: /^\s*комитет/iu },
  { kind: 'reading', words: /^(?=[^«]{0,80}чтение)/iu },
];

function kindOf(inner: string): PartKind | null {
  const own = inner.split('(')[0] as string;
  return PART_WORDS.find(({ words }) => words.test(own))?.kind ?? null;
}

/** End of the bracket opened at `open`, past its closing mark; the next opening or the end when it is never closed. */
function bracketEnd(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  const next = text.indexOf('(', open + 1);
  return next < 0 ? text.length : next;
}

function takeParts(text: string): { title: string; parts: { kind: PartKind; words: string }[] } {
  const parts: { kind: PartKind; words: string }[] = [];
  let title = text;
  for (let open = title.indexOf('('); open >= 0; open = title.indexOf('(', open)) {
    const end = bracketEnd(title, open);
    const inner = title.slice(open + 1, end).replace(/\)$/u, '');
    const kind = kindOf(inner);
    if (kind === null) open += 1;
    else {
      parts.push({ kind, words: oneLine(inner) });
      title = `${title.slice(0, open)} ${title.slice(end)}`;
    }
  }
  return { title, parts };
}

/** Without the row number («22.», «. »), empty or left-open brackets and closing punctuation. */
function cleanTitle(title: string): string {
  return oneLine(
    title
      .replace(/\(\s*\)/gu, ' ')
      .replace(/^[\s.]*(?:\d{1,3}\s*\.)?[\s.]*/u, '')
      .replace(/[\s(;,.]+$/u, ''),
  );
}

/** One part can hold two: «вносится на второе чтение, Комитет предлагает отклонить», «инициатор – …, вх. № … Комитетом … рассмотрен». */
function splitCommittee(words: string): [string, string | null] {
  const at = words.search(/(?<=[\s,])Комитет(?:ом|ами|ы)?\s/u);
  return at < 0 ? [words, null] : [words.slice(0, at).replace(/[\s,]+$/u, ''), words.slice(at)];
}

function joined(parts: readonly (string | null)[]): string | null {
  const words = parts.filter((part) => part !== null && part !== '');
  return words.length === 0 ? null : words.join(', ');
}

/** Takes the text of one vote apart. Pure; nothing is guessed: a bracket without a known word stays in the title. */
export function readRowText(text: string): RowText {
  const { title, parts } = takeParts(text.replace(/\u00a0/gu, ' '));
  const of = (kind: PartKind) => parts.filter((part) => part.kind === kind).map((part) => part.words);
  const readings = of('reading').map(splitCommittee);
  const initiators = of('initiators').map(splitCommittee);
  const committee = joined([...of('committee'), ...[...readings, ...initiators].map(([, words]) => words)]);
  return {
    title: cleanTitle(title),
    reading: joined(readings.map(([words]) => words)),
    initiators: joined(initiators.map(([words]) => words)),
    committee,
    against: AGAINST.exec(committee ?? 'none')?.[0] ?? null,
  };
}

/**
 * «Комитетом по социальной политике рассмотрен» → «Комитет по социальной политике»; several are parted by commas,
 * blanks between them are often missing. A bare «Комитет предлагает отклонить» names none.
 */
export function committeeName(words: string): string | null {
  const names = words
    .split(/(?=Комитет)/u)
    .map((part) => oneLine(part.replace(/рассмотрен\p{L}*|предлага[её]т отклонить/giu, ' ')).replace(/[\s,.]+$/u, ''))
    .map((name) => name.replace(/^Комитетом(?=\s)/u, 'Комитет'))
    .filter((name) => /^Комитет\s+\S/u.test(name));
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}
