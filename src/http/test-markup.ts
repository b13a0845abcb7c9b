const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
/** Blocks that end a paragraph when they stand in one, so that the page would not be as written. */
const BLOCKS = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'dl',
  'table',
  'section',
  'article',
  'form',
  'details',
  'h1',
  'h2',
  'h3',
  'blockquote',
  'pre',
  'header',
  'footer',
  'nav',
]);
const TAG =
  /<!--.*?-->|<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(\/?)>/gs;

/** What is wrong with the nesting of a page: tags left open, closed in the wrong order, blocks in paragraphs, stray «<». */
export function markupFaults(html: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [tag, closing, name = '!', , selfClosed] of html.replace('<!DOCTYPE html>', '').matchAll(TAG)) {
    if (tag.startsWith('<!--') || selfClosed === '/' || VOID.has(name)) continue;
    if (closing === '') {
      if (BLOCKS.has(name) && open.includes('p')) faults.push(`<${name}> in <p>`);
      open.push(name);
    } else if (open.pop() !== name) faults.push(`</${name}> closes another`);
  }
  const stray = html
    .replace('<!DOCTYPE html>', '')
    .replace(TAG, '')
    .match(/<.{0,40}/g);
  return [...faults, ...open.map((name) => `<${name}> stays open`), ...(stray ?? []).map((text) => `stray ${text}`)];
}
