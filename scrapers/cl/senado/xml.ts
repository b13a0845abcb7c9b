import { Page, textOrNull } from '../../kit/index.js';

export type Tree = ReturnType<Page['xml']>;
export type Found = ReturnType<Tree>;

/** An ampersand that begins no entity: the registry lets it stand in titles and addresses. */
const BARE_AMPERSAND = /&(?!(?:[a-z]+|#\d+|#x[\da-f]+);)/giu;

/** The page as a page of sound XML: bare ampersands and blanks before the declaration are mended first. */
function mended(page: Page): Page {
  const text = page.text.trimStart().replace(BARE_AMPERSAND, '&amp;');
  if (text === page.text) return page;
  const bytes = new TextEncoder().encode(text);
  return new Page({ kind: page.kind, url: page.url, bytes, contentType: 'text/xml; charset=utf-8' });
}

/** The tree of an answer whose root is `root`; `parse.not-the-page` for any other. */
export function readXml(page: Page, root: string): Tree {
  const $ = mended(page).xml();
  const found = $.root().children().get(0)?.name;
  if (found === root) return $;
  throw page.fault(
    'parse.not-the-page',
    `expected an answer that begins with <${root}> at ${page.url}, found <${found}>; ask again later`,
  );
}

/** Text of a member on one line, without the blank before a full stop; null when it is empty or «/», which means the same. */
export function member(node: Found, name: string): string | null {
  const text = textOrNull(node.children(name).first().text())?.replace(/ +\./gu, '.') ?? null;
  return text === '/' ? null : text;
}

/** As `member`, for what every record has; a fault `parse.layout-changed` that names the member. */
export function needed(page: Page, node: Found, name: string): string {
  const text = member(node, name);
  if (text !== null) return text;
  throw page.fault('parse.layout-changed', `expected <${name}> with text at ${page.url}, found none`, { name });
}

/** A count of votes; `parse.bad-number` for anything but digits. */
export function count(page: Page, node: Found, name: string): number {
  const text = needed(page, node, name);
  if (/^\d+$/.test(text)) return Number(text);
  throw page.fault('parse.bad-number', `expected a count in <${name}> at ${page.url}, found «${text}»`, { name });
}

/** The two services and the members of one record write the chambers in different ways. */
export function chamberOf(text: string | null): string | null {
  return text !== null && /diputados/iu.test(text) ? 'Cámara de Diputados' : text;
}

/** «16621-05» → «16621»: unique for ever, and what the registry is asked by; the suffix names the subject. */
export function keyOf(page: Page, boletin: string): string {
  const serial = /^(\d{3,5})-\d{2}$/.exec(boletin)?.[1];
  if (serial !== undefined) return serial;
  throw page.fault('parse.bad-number', `expected a bulletin number such as 16621-05, found «${boletin}»`, { boletin });
}
