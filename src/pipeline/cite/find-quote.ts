import { load } from 'cheerio';
import { decode } from '../../../scrapers/kit/charset.js';
import { oneLine } from '../../../scrapers/kit/words.js';

/** JSON writes its strings with escapes; the words stand in the decoded strings. */
function jsonStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(jsonStrings);
}

function readable(text: string, mediaType: string | null): string {
  if (/json/i.test(mediaType ?? 'none') || /^\s*[[{]/.test(text)) {
    try {
      return jsonStrings(JSON.parse(text)).join('\n');
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return /<\w/.test(text)
    ? load(text, { xml: { xmlMode: false } })
        .root()
        .text()
    : text;
}

/** The clauses of one decision stand in a list on the page and are joined by semicolons in the step. */
const folded = (text: string) => oneLine(text.replaceAll(';', ' '));

/**
 * Where words stand in an archived page: the offset, in UTF-16 code units, in the page's readable text with every run
 * of blanks and semicolons folded to one space; -1 when they do not stand there, and for no words at all.
 */
export function findQuote(bytes: Uint8Array, mediaType: string | null, words: string): number {
  const sought = folded(words);
  return sought === '' ? -1 : folded(readable(decode(bytes, mediaType), mediaType)).indexOf(sought);
}
