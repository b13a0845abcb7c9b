import { type AnyNode, type Element, isTag } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { PageReading } from '../../src/domain/draft.js';

export type Format = 'html' | 'json' | 'xml';

/** A break that can strike in several places: one broken page for each. */
export interface BreakOfRows {
  name: string;
  on: (text: string, format: Format, healthy: PageReading) => string[];
}

/** Of one page at most. */
const MOST_PLACES = 40;

interface Part {
  from: number;
  to: number;
  now: string;
}

/** The text with parts replaced; they lie apart. */
function put(text: string, parts: readonly Part[]): string {
  return [...parts]
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, now: other }) => now.slice(0, from) + other + now.slice(to), text);
}

const spanOf = (node: AnyNode) => ({ from: node.startIndex as number, to: (node.endIndex as number) + 1 });
const shown = (text: string, node: AnyNode) => text.slice(spanOf(node).from, spanOf(node).to);

function elementsIn(text: string, names: readonly string[]): Element[] {
  const tree = parseDocument(text, { withStartIndices: true, withEndIndices: true });
  return DomUtils.findAll(({ name }) => names.includes(name), tree.children);
}

const cellsOf = (row: Element) => row.children.filter(isTag).filter(({ name }) => name === 'td' || name === 'th');

/** Rows that hold no table themselves. */
function plainRows(text: string): { row: Element; cells: Element[]; isHead: boolean }[] {
  return elementsIn(text, ['tr'])
    .filter((row) => DomUtils.findOne(({ name }) => name === 'tr', row.children) === null)
    .map((row) => {
      const isFirst = DomUtils.prevElementSibling(row) === null && DomUtils.nextElementSibling(row) !== null;
      const cells = cellsOf(row);
      // A table without headings begins with a bill, which has a link.
      const isPlain = DomUtils.findOne(({ name }) => name === 'a', row.children) === null;
      return { row, cells, isHead: cells.every(({ name }) => name === 'th') || (isFirst && isPlain) };
    });
}

const twoSwapped = (text: string, a: AnyNode, b: AnyNode): Part[] => [
  { ...spanOf(a), now: shown(text, b) },
  { ...spanOf(b), now: shown(text, a) },
];

/** Each column changes places with the next one, in all tables of the page. */
function columnsMoved(text: string, withHead: boolean): string[] {
  const rows = plainRows(text).filter(({ isHead }) => withHead || !isHead);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: Math.max(0, width - 1) }, (_, column) =>
    put(
      text,
      rows.flatMap(({ cells }) => {
        const [a, b] = [cells[column], cells[column + 1]];
        return a === undefined || b === undefined ? [] : twoSwapped(text, a, b);
      }),
    ),
  );
}

const textOf = (node: Element) => DomUtils.textContent(node).replace(/\s+/g, ' ').trim();

/** Headings of columns, and what stands before a value. */
function labelsIn(text: string): Map<string, Element[]> {
  const heads = plainRows(text).flatMap(({ cells, isHead }) =>
    isHead ? cells : cells.length === 2 ? cells.slice(0, 1) : [],
  );
  const terms = elementsIn(text, ['th', 'dt', 'label']);
  const bold = elementsIn(text, ['strong', 'b', 'span', 'td', 'div']).filter((node) =>
    /^[^:]{2,40}:$/.test(textOf(node)),
  );
  const found = new Map<string, Element[]>();
  for (const node of new Set([...heads, ...terms, ...bold])) {
    const label = textOf(node);
    if (label !== '' && !/^[\d\W]*$/u.test(label.normalize('NFD').replace(/\p{L}/gu, 'a')))
      found.set(label, [...(found.get(label) ?? []), node]);
  }
  return found;
}

/** Every text within the elements gives way to another word; markup stays. */
function relabelled(text: string, nodes: readonly Element[]): string {
  const texts = nodes
    .flatMap((node) => DomUtils.findAll(() => true, [node]).flatMap(({ children }) => children))
    .filter((child) => child.type === 'text');
  const parts = [...new Set(texts)].filter((child) => shown(text, child).trim() !== '');
  return put(
    text,
    parts.map((child, index) => ({ ...spanOf(child), now: index === 0 || nodes.length > 1 ? 'Qwxz' : ' ' })),
  );
}

/** Some registries write raw control characters into their texts. */
export const parsed = (text: string) => JSON.parse(text.replace(/[\x00-\x1f]/g, ' ')) as unknown;

type Holder = Record<string, unknown>;
const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of a JSON value at any depth. */
function objectsIn(value: unknown): Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(isHolder(value) ? [value] : []), ...Object.values(value).flatMap(objectsIn)];
}

/** But for the marks of an example, which begin with «_». */
const namesIn = (holders: readonly Holder[]) =>
  [...new Set(holders.flatMap((holder) => Object.keys(holder)))].filter((name) => !/^_(?!embedded|links)/.test(name));

function changedJson(text: string, change: (holder: Holder) => void): string {
  const value = parsed(text);
  objectsIn(value).forEach(change);
  return JSON.stringify(value);
}

function membersRenamed(text: string): string[] {
  return namesIn(objectsIn(parsed(text))).map((name) =>
    changedJson(text, (holder) => {
      if (!(name in holder)) return;
      holder[`${name}_v2`] = holder[name];
      delete holder[name];
    }),
  );
}

const isText = (value: unknown) => typeof value === 'string' || typeof value === 'number';

/** Each member changes values with the next one of its object that holds a text too. */
function membersMoved(text: string): string[] {
  const pairs = objectsIn(parsed(text)).flatMap((holder) => {
    const names = namesIn([holder]).filter((name) => isText(holder[name]));
    return names.slice(1).map((name, index) => JSON.stringify([names[index], name]));
  });
  return [...new Set(pairs)].map((pair) => {
    const [a, b] = JSON.parse(pair) as [string, string];
    return changedJson(text, (holder) => {
      if (a in holder && b in holder) [holder[a], holder[b]] = [holder[b], holder[a]];
    });
  });
}

function elementsRenamed(text: string): string[] {
  const names = [...new Set([...text.matchAll(/<([A-Za-z][\w.:-]*)/g)].map(([, name]) => name as string))];
  return names.map((name) => text.replace(new RegExp(`(</?)${name}(?=[\\s/>])`, 'g'), `$1${name}_v2`));
}

const UNHEARD = 'Qwxz unheard';

/** The words of each step whose stage they tell, where they stand on the page as they are; a heading is none of one bill. */
function wordUnheard(text: string, format: Format, { bills }: PageReading): string[] {
  const steps = bills.flatMap(({ actions }) => actions ?? []).filter(({ classes }) => classes === undefined);
  const labels = format === 'html' ? labelsIn(text) : new Map<string, unknown>();
  return [...new Set(steps.map(({ words }) => words))]
    .filter((word) => !labels.has(word))
    .flatMap((word) => {
      const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
      const whole = new RegExp(`([>"]\\s*)${escaped}(?=\\s*[<"])`, 'u');
      return whole.test(text) ? [text.replace(whole, `$1${UNHEARD}`)] : [];
    });
}

const byFormat =
  (given: Readonly<Partial<Record<Format, (text: string) => string[]>>>): BreakOfRows['on'] =>
  (text, format) =>
    (given[format]?.(text) ?? []).slice(0, MOST_PLACES).filter((made) => made !== text);

export const BREAKS_OF_ROWS: readonly BreakOfRows[] = [
  { name: 'column moved, with its heading', on: byFormat({ html: (text) => columnsMoved(text, true) }) },
  {
    name: 'column moved, its heading not',
    on: byFormat({ html: (text) => columnsMoved(text, false), json: membersMoved }),
  },
  {
    name: 'column, member or element renamed',
    on: byFormat({
      html: (text) => [...labelsIn(text).values()].map((nodes) => relabelled(text, nodes)),
      json: membersRenamed,
      xml: elementsRenamed,
    }),
  },
  {
    name: 'one unknown stage word',
    on: (text, format, healthy) => wordUnheard(text, format, healthy).slice(0, MOST_PLACES),
  },
];
