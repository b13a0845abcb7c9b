/** What may not stand in XML 1.0 text, however escaped. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text safe in elements and attributes; characters XML cannot hold become U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

export interface AtomEntry {
  /** A permanent IRI. */
  id: string;
  title: string;
  /** ISO 8601 */
  updated: string;
  link: string;
  summary: string;
  categories: string[];
}

export interface AtomFeed {
  id: string;
  title: string;
  subtitle: string;
  updated: string;
  /** Addresses of the feed itself and of the page it follows. */
  self: string;
  page: string;
  version: string;
  entries: AtomEntry[];
}

function entry({ id, title, updated, link, summary, categories }: AtomEntry): string {
  return [
    '  <entry>',
    `    <id>${xmlText(id)}</id>`,
    `    <title>${xmlText(title)}</title>`,
    `    <updated>${xmlText(updated)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${xmlText(link)}"/>`,
    ...categories.map((term) => `    <category term="${xmlText(term)}"/>`),
    `    <summary>${xmlText(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

/** The whole feed. @see https://www.rfc-editor.org/rfc/rfc4287 */
export function atom(feed: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${xmlText(feed.id)}</id>`,
    `  <title>${xmlText(feed.title)}</title>`,
    `  <subtitle>${xmlText(feed.subtitle)}</subtitle>`,
    `  <updated>${xmlText(feed.updated)}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${xmlText(feed.self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xmlText(feed.page)}"/>`,
    '  <author><name>Legislative threat tracker</name></author>',
    `  <generator version="${xmlText(feed.version)}">Legislative threat tracker</generator>`,
    ...feed.entries.map(entry),
    '</feed>',
    '',
  ].join('\n');
}
