import { numberedStyles, numberingOf } from './docx-numbering.js';
import type { NumberedStyle, Numbering } from './docx-numbering.js';
import { Layout } from './layout.js';
import { broken } from './refusal.js';
import { eachElement } from './xml.js';
import type { Attributes, Visitor } from './xml.js';
import { openZip } from './zip.js';
import type { Archive } from './zip.js';

/**
 * What is not part of the text as it stands: deletions that are only proposed, where a passage was before it was moved,
 * codes of fields, and the second copy of a drawing for old programs.
 */
const LEFT_OUT = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'pPrChange', 'rPrChange', 'sectPr']);

/** Walks word/document.xml or word/footnotes.xml and lays out what it says. */
class Walk implements Visitor {
  readonly layout = new Layout();
  #depth = 0;
  #skippedFrom: number | null = null;
  #isText = false;
  #isHidden = false;
  #isInRun = false;
  #paragraph: { style: string | null; numId: string | null; level: number | null } | null = null;

  constructor(
    private readonly numbering: Numbering,
    private readonly styles: ReadonlyMap<string, NumberedStyle>,
  ) {}

  readonly #opens: Readonly<Record<string, (attributes: Attributes) => void>> = {
    p: () => (this.#paragraph = { style: null, numId: null, level: null }),
    pStyle: ({ val }) => this.#paragraph && (this.#paragraph.style = val ?? null),
    numId: ({ val }) => this.#paragraph && (this.#paragraph.numId = val ?? null),
    ilvl: ({ val }) => this.#paragraph && (this.#paragraph.level = Number(val)),
    r: () => (this.#isHidden = false),
    vanish: ({ val }) => (this.#isHidden = val !== '0' && val !== 'false'),
    t: () => (this.#isText = true),
    tab: () => this.#isInRun && this.#say(' '),
    br: () => this.#isInRun && this.layout.line(),
    cr: () => this.layout.line(),
    noBreakHyphen: () => this.#say('-'),
    tbl: () => this.layout.table(),
    footnote: () => this.layout.paragraph(),
  };
  readonly #closes: Readonly<Record<string, () => void>> = {
    t: () => (this.#isText = false),
    pPr: () => this.#number(),
    p: () => this.layout.paragraph(),
    tc: () => this.layout.cell(),
    tr: () => this.layout.row(),
    tbl: () => this.layout.tableEnd(),
    r: () => (this.#isInRun = false),
  };

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#skippedFrom === null && LEFT_OUT.has(name)) this.#skippedFrom = this.#depth;
    if (this.#skippedFrom !== null) return;
    if (name === 'r') this.#isInRun = true;
    this.#opens[name]?.(attributes);
  }

  close(name: string): void {
    if (this.#skippedFrom === null) this.#closes[name]?.();
    else if (this.#skippedFrom === this.#depth) this.#skippedFrom = null;
    this.#depth -= 1;
  }

  text(text: string): void {
    if (this.#isText && this.#skippedFrom === null) this.#say(text);
  }

  #say(text: string): void {
    if (!this.#isHidden) this.layout.add(text);
  }

  /** The list of a paragraph is its own, or that of its style or of a style that one stands on. */
  #listOf(): { numId: string; level: number } | null {
    let { numId, level } = this.#paragraph ?? { numId: null, level: null };
    let style = this.styles.get(this.#paragraph?.style ?? 'none');
    for (let step = 0; style && numId === null && step < 20; step += 1) {
      [numId, level] = [style.numId, level ?? style.level];
      style = this.styles.get(style.basedOn ?? 'none');
    }
    return numId === null || numId === '0' ? null : { numId, level: level ?? 0 };
  }

  #number(): void {
    const list = this.#listOf();
    const label = list && this.numbering.next(list.numId, list.level);
    if (label) this.layout.add(`${label} `);
  }
}

function walk(xml: string, numbering: Numbering, styles: ReadonlyMap<string, NumberedStyle>): string {
  const walked = new Walk(numbering, styles);
  eachElement(xml, walked);
  return walked.layout.toString();
}

/** Where the text stands is written in the relationships; nearly always word/document.xml. */
function mainPart(archive: Archive): string {
  const relations = archive.read('_rels/.rels')?.toString('utf8') ?? 'none';
  const main = /<[^>]*\/officeDocument"[^>]*>/.exec(relations)?.[0];
  const target = /Target="\/?([^"]+)"/.exec(main ?? 'none')?.[1];
  return target ?? 'word/document.xml';
}

/**
 * The text of a Word document: paragraphs with the numbers Word gives them, tables as rows, footnotes at the end; no
 * headers, footers or comments; proposed insertions are in it, proposed deletions are not. Throws Refusal.
 */
export function docxText(bytes: Buffer): string {
  const archive = openZip(bytes);
  const part = (name: string) => archive.read(name)?.toString('utf8') ?? null;
  const text = part(mainPart(archive));
  if (text === null) throw broken('The document has no text part (word/document.xml).');
  const [numbering, styles] = [numberingOf(part('word/numbering.xml')), numberedStyles(part('word/styles.xml'))];
  const notes = part('word/footnotes.xml');
  const parts = [walk(text, numbering, styles), ...(notes === null ? [] : [walk(notes, numbering, styles)])];
  return parts.join('\n\n');
}
