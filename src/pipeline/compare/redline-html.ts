import type { Redline, RedlineArticle, RedlinePart } from '../../domain/redline.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string);
const attribute = (name: string, value: string | null) => (value === null ? '' : ` ${name}="${escape(value)}"`);

/** How a piece is marked up. `id` stands once for each passage: on its first mark, where a move arrived. */
const MARKS: Readonly<
  Record<
    'deleted' | 'inserted' | 'moved-from' | 'moved-to',
    (html: string, change: string, id: string | null) => string
  >
> = {
  deleted: (html, change, id) => `<del${attribute('id', id)}${attribute('data-change', change)}>${html}</del>`,
  inserted: (html, change, id) => `<ins${attribute('id', id)}${attribute('data-change', change)}>${html}</ins>`,
  'moved-from': (html, change) =>
    `<a class="moved-from" href="#${encodeURIComponent(change)}"${attribute('data-change', change)}>${html}</a>`,
  'moved-to': (html, change, id) =>
    `<span class="moved-to"${attribute('id', id)}${attribute('data-change', change)}>${html}</span>`,
};

const shown = (part: RedlinePart) => (part.kind === 'cosmetic' ? part.new : part.text);

/** Marks never reach over a paragraph: each paragraph of a passage has its own. */
function htmlOfPart(part: RedlinePart, named: Set<string>): string {
  return shown(part)
    .split(/(\n\s*\n)/)
    .map((stretch, index) => {
      if (index % 2 === 1) return '</p>\n<p>';
      if (stretch === '') return '';
      const html = escape(stretch).replaceAll('\n', '<br>');
      if (part.kind === 'same' || part.kind === 'cosmetic') return html;
      const isFirst = part.kind !== 'moved-from' && !named.has(part.change);
      if (isFirst) named.add(part.change);
      return MARKS[part.kind](html, part.change, isFirst ? part.change : null);
    })
    .join('');
}

/**
 * One article as an HTML fragment: `<section id data-status lang dir>` with paragraphs, `<del>`, `<ins>`,
 * `<a class="moved-from">` where a passage left and `<span class="moved-to">` where it came to. All text is escaped.
 */
export function articleHtml(
  article: RedlineArticle,
  { language, direction }: Pick<Redline, 'language' | 'direction'>,
): string {
  const named = new Set<string>();
  const body = article.parts.map((part) => htmlOfPart(part, named)).join('');
  const paragraphs = `<p>${body}</p>`.replaceAll(/<p>(?:<br>|\s)*<\/p>\n?/g, '').replaceAll(/(?:<br>)+<\/p>/g, '</p>');
  const marks = [article.status, ...(article.renumbered ? ['renumbered'] : []), ...(article.edited ? ['edited'] : [])];
  return `<section${attribute('id', article.id)} class="redline ${marks.join(' ')}"${attribute('data-status', article.status)}${attribute('lang', language)} dir="${direction}">\n${paragraphs.trimEnd()}\n</section>\n`;
}

/** A redline as HTML fragments, one section for each article, in order. */
export function redlineHtml(redline: Redline): string {
  return redline.articles.map((article) => articleHtml(article, redline)).join('');
}
