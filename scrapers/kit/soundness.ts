import type { CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { SaxesParser } from 'saxes';
import { NO_MARKUP, VOID, unevenTags } from './oddities.js';

/** The deepest recorded page has 41 levels; readers walk the tree by recursion. */
export const DEEPEST = 1_000;

/** Elements that a page of HTML may leave open, one behind the other. */
const LEFT_OPEN = /^(?:p|li|dt|dd|tr|td|th|thead|tbody|tfoot|colgroup|caption|option|optgroup|rt|rp|html|head|body)$/i;

/**
 * Whether tags nest deeper than any page does, found before a tree is made: to build one of a hundred thousand levels
 * takes minutes. What HTML may leave open does not count.
 */
export function isTooDeep(text: string, format: 'html' | 'xml'): boolean {
  let depth = 0;
  for (const [, slash, name, rest] of text.replace(NO_MARKUP, ' ').matchAll(/<(\/?)([a-z][\w:.-]*)([^<>]*)>/gi)) {
    const isLeft = format === 'html' && (LEFT_OPEN.test(name as string) || VOID.test((name as string).toLowerCase()));
    if (isLeft || rest?.endsWith('/')) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

const [QUOTE, BACKSLASH] = ['"', '\\'];

/** Whether lists and objects of a JSON text nest deeper than any answer does; what stands in its texts does not count. */
export function isTooDeepJson(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === QUOTE) for (at += 1; at < text.length && text[at] !== QUOTE;) at += text[at] === BACKSLASH ? 2 : 1;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** How deep the elements of a tree are nested, found without recursion; stops counting just above what is allowed. */
export function depthOf(root: AnyNode): number {
  let level: AnyNode[] = [root];
  let depth = 0;
  while (level.length > 0 && depth <= DEEPEST) {
    level = level.flatMap((node) => ('children' in node ? (node.children as AnyNode[]) : []));
    depth += 1;
  }
  return depth;
}

/** Why a page of HTML cannot be whole, in words; null when it can. No recorded page begins these and does not end them. */
export function unclosed(text: string): string | null {
  const endless = ['html', 'body'].find(
    (tag) => RegExp(`<${tag}\\b`, 'i').test(text) && !RegExp(`</${tag}\\s*>`, 'i').test(text),
  );
  const open = endless ?? ((unevenTags(text).get('table') ?? 0) > 0 ? 'table' : null);
  return open === null ? null : `<${open}> without its end`;
}

/** Marks that the translators of browsers leave in the page they change. */
const TRANSLATED = [
  'html.translated-ltr, html.translated-rtl',
  'html[lang*="-x-mtfrom-"]',
  'font[style*="vertical-align: inherit"] font[style*="vertical-align: inherit"]',
];

export function isMachineTranslated(tree: CheerioAPI): boolean {
  return TRANSLATED.some((mark) => tree(mark).length > 0);
}

/** Why a text is not XML that can be trusted; null when it is. */
export function xmlError(text: string): string | null {
  let found: string | null = null;
  const parser = new SaxesParser();
  parser.on('error', (error) => (found ??= error.message));
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) found ??= 'a declaration of entities';
  });
  parser.write(text).close();
  return found;
}
