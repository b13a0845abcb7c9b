import { Parser } from 'htmlparser2';
import { NUMBER_FORMATS } from './docx-numbering.js';
import { Layout } from './layout.js';
import { broken } from './refusal.js';

/** What a reader of the page does not take for the document. A deletion marked as such is not part of the text. */
const LEFT_OUT = new Set(
  'script style noscript template svg math iframe object nav aside footer select button textarea title del'.split(' '),
);
const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol dl dt dd li blockquote pre section article header main address center fieldset form figure figcaption hr caption body'.split(
    ' ',
  ),
);
/** Elements without an end tag never open a stretch that is left out. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;
const LIST_FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
/** Deeper than any document nests. A browser stops at 512. */
const MOST_DEPTH = 10_000;

type Attributes = Readonly<Record<string, string>>;

class HtmlReader {
  readonly layout = new Layout();
  #open: string[] = [];
  #skippedFrom: number | null = null;
  #pre = 0;
  /** The next number of each open list; null for one without numbers. */
  #lists: ({ next: number; format: string } | null)[] = [];

  readonly #opens: Readonly<Record<string, (attributes: Attributes) => void>> = {
    br: () => this.layout.line(),
    table: () => this.layout.table(),
    pre: () => (this.#pre += 1),
    ol: ({ start, type }) =>
      this.#lists.push({ next: Number(start ?? 1) || 1, format: LIST_FORMATS[type ?? '1'] ?? 'decimal' }),
    ul: () => this.#lists.push(null),
    li: ({ value }) => this.#item(value),
  };
  readonly #closes: Readonly<Record<string, () => void>> = {
    td: () => this.layout.cell(),
    th: () => this.layout.cell(),
    tr: () => this.layout.row(),
    table: () => this.layout.tableEnd(),
    pre: () => (this.#pre -= 1),
    ol: () => this.#lists.pop(),
    ul: () => this.#lists.pop(),
  };

  open(name: string, attributes: Attributes): void {
    if (!VOID.has(name)) this.#open.push(name);
    if (this.#open.length > MOST_DEPTH)
      throw broken(`The page nests deeper than ${MOST_DEPTH} levels: it is damaged, or made to do harm.`);
    if (this.#skippedFrom !== null) return;
    const isHidden = 'hidden' in attributes || HIDDEN.test(attributes['style'] ?? 'none');
    if (!VOID.has(name) && (LEFT_OUT.has(name) || isHidden)) this.#skippedFrom = this.#open.length;
    else {
      if (BLOCKS.has(name)) this.layout.paragraph();
      this.#opens[name]?.(attributes);
    }
  }

  close(name: string): void {
    if (VOID.has(name)) return;
    const depth = this.#open.length;
    this.#open.pop();
    if (this.#skippedFrom !== null) {
      if (depth === this.#skippedFrom) this.#skippedFrom = null;
      return;
    }
    this.#closes[name]?.();
    if (BLOCKS.has(name)) this.layout.paragraph();
  }

  text(text: string): void {
    if (this.#skippedFrom === null) this.layout.add(this.#pre > 0 ? text : text.replace(/[ \t\r\n\f]+/g, ' '));
  }

  /** A browser makes the numbers of a list; laws are cited by them. */
  #item(value: string | undefined): void {
    const list = this.#lists.at(-1);
    if (!list) return;
    const number = Number(value ?? list.next) || list.next;
    list.next = number + 1;
    this.layout.add(`${(NUMBER_FORMATS[list.format] ?? String)(number)}. `);
  }
}

export interface HtmlText {
  text: string;
  /** The page ends with its closing tag, or never opened one. */
  isWhole: boolean;
}

/** The text of a page without its navigation, scripts and hidden parts. Throws Refusal. */
export function htmlText(html: string): HtmlText {
  const reader = new HtmlReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: (name) => reader.close(name),
    ontext: (text) => reader.text(text),
  });
  parser.write(html);
  parser.end();
  return {
    text: reader.layout.toString(),
    isWhole: !/<html[\s>]/i.test(html) || /<\/html\s*>/i.test(html.slice(-4096)),
  };
}
