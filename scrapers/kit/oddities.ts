import type { CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { isMisread } from '../../src/domain/misread.js';

/** What holds no markup: comments, and elements of raw text. */
export const NO_MARKUP = /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|title|noscript)\b[\s\S]*?<\/\1\s*>/gi;
const TAGS = /<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi;
/** Elements without an end. */
export const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|path|circle|rect|line|use|polygon)$/;

/** Tag → how many more of it begin than end; HTML only. What stands closed in itself (`<x/>`) is not counted. */
export function unevenTags(text: string): Map<string, number> {
  const balance = new Map<string, number>();
  for (const [, slash, name, rest] of text.replace(NO_MARKUP, ' ').matchAll(TAGS)) {
    const tag = (name as string).toLowerCase();
    if (VOID.test(tag) || rest?.endsWith('/')) continue;
    balance.set(tag, (balance.get(tag) ?? 0) + (slash === '/' ? -1 : 1));
  }
  return new Map([...balance].filter(([, count]) => count !== 0));
}

/** What may stand directly in a row, a list or a table; everything else has lost its place. */
const MEMBERS: Readonly<Record<string, RegExp>> = {
  table: /^(?:caption|colgroup|col|thead|tbody|tfoot|tr|script|template|style|input|form)$/,
  tr: /^(?:td|th|script|template|style|input|form)$/,
  ul: /^(?:li|script|template)$/,
  ol: /^(?:li|script|template)$/,
  dl: /^(?:dt|dd|div|script|template)$/,
};

const elementsIn = (node: Element) =>
  node.children.filter((child): child is Element => child.type === 'tag' || child.type === 'script');
const spanOf = (cell: Element, side: 'colspan' | 'rowspan') => Math.max(1, Number(cell.attribs[side]) || 1);

function rowsOf(table: Element): Element[] {
  return elementsIn(table).flatMap((child) =>
    child.name === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.name) ? rowsOf(child) : [],
  );
}

/** Columns that each row of a table takes up, with those of cells that reach down from rows above. */
function widths(table: Element): Set<number> {
  let reaching: { columns: number; rows: number }[] = [];
  const found = new Set<number>();
  for (const row of rowsOf(table)) {
    const cells = elementsIn(row).filter(({ name }) => name === 'td' || name === 'th');
    const own = cells.map((cell) => ({ columns: spanOf(cell, 'colspan'), rows: spanOf(cell, 'rowspan') }));
    found.add([...own, ...reaching].reduce((sum, { columns }) => sum + columns, 0));
    reaching = [...own, ...reaching]
      .map(({ columns, rows }) => ({ columns, rows: rows - 1 }))
      .filter(({ rows }) => rows > 0);
  }
  return found;
}

function oddElements(tree: CheerioAPI): string[] {
  const elements = tree('table, tr, ul, ol, dl').toArray() as AnyNode[] as Element[];
  const misplaced = elements.flatMap((element) =>
    elementsIn(element)
      .filter(({ name }) => MEMBERS[element.name]?.test(name) === false)
      .map(({ name }) => `<${name}> directly in <${element.name}>`),
  );
  const isUneven = elements.some((element) => element.name === 'table' && widths(element).size > 1);
  return isUneven ? [...misplaced, 'rows of one table with another number of cells'] : misplaced;
}

/** What is odd in the letters of a page in any format. */
export function oddLetters(text: string): string[] {
  return [
    ...(text.includes('\uFFFD') ? ['letters that are none in its charset'] : []),
    ...(isMisread(text) ? ['letters of another charset'] : []),
  ];
}

/**
 * What is odd in a page of HTML: a sound page of a careful site has none, many a site always has the same ones. One that
 * a registry's pages never had before tells that the page was cut or damaged on its way, or made by another program.
 * Sorted, each once.
 */
export function oddMarkup(text: string, tree: CheerioAPI): string[] {
  const uneven = [...unevenTags(text)].map(([tag, count]) =>
    count > 0 ? `<${tag}> without its end` : `</${tag}> without its beginning`,
  );
  const isCut = /<[a-z/!][^<>]*$/i.test(text.trimEnd());
  return [...new Set([...uneven, ...oddElements(tree), ...(isCut ? ['its end within a tag'] : [])])].sort();
}
