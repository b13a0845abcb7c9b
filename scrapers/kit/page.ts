import { type Cheerio, type CheerioAPI, type CheerioOptions, load } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { Fault, type FaultCode, type FaultRecord } from '../../src/domain/fault.js';
import { decode, isGuessed } from './charset.js';
import { jsonItems } from './json-items.js';
import { oddLetters, oddMarkup } from './oddities.js';
import { DEEPEST, depthOf, isMachineTranslated, isTooDeep, isTooDeepJson, unclosed, xmlError } from './soundness.js';
import { oneLine } from './words.js';

export interface PageSource {
  /** The page kind, as the scraper names it. */
  kind: string;
  /** The registry's own address of the page, also when a stand-in gave the bytes. */
  url: string;
  bytes: Uint8Array;
  contentType: string | null;
}

const TREES: Readonly<Record<'fast' | 'repaired' | 'xml', CheerioOptions | null>> = {
  fast: { xml: { xmlMode: false, decodeEntities: true } },
  repaired: null,
  xml: { xml: true },
};

/** One page as received, with readers that fail loudly: they name selector, address and count. */
export class Page {
  readonly kind: string;
  readonly url: string;
  /** Faults found while reading that did not stop it. */
  readonly faults: FaultRecord[] = [];
  private decoded: string | null = null;
  private tree: CheerioAPI | null = null;
  private reader: 'fast' | 'repaired' | 'xml' | null = null;

  constructor(private readonly source: PageSource) {
    this.kind = source.kind;
    this.url = source.url;
  }

  get text(): string {
    this.decoded ??= decode(this.source.bytes, this.source.contentType);
    if (this.decoded.includes('\0'))
      throw this.fault(
        'parse.charset',
        `expected text at ${this.url}, found NUL bytes; it was damaged, or is in UTF-16`,
      );
    return this.decoded;
  }

  /** The page as HTML, read by htmlparser2 (seven times as fast as a browser's algorithm, and does not repair). */
  get $(): CheerioAPI {
    return this.tree ?? this.readAs('fast');
  }

  /** The page as HTML, repaired as a browser would; for registries whose markup needs it. */
  repaired(): CheerioAPI {
    return this.readAs('repaired');
  }

  /** The page as XML. What is not well-formed, or declares entities, is a fault `parse.bad-xml`: no entity is ever read. */
  xml(): CheerioAPI {
    this.utf8('XML');
    this.shallow('elements', this.tree === null && isTooDeep(this.text, 'xml'));
    const error = this.tree === null ? xmlError(this.text) : null;
    if (error !== null)
      throw this.fault('parse.bad-xml', `expected well-formed XML without entities at ${this.url}, found: ${error}`);
    return this.readAs('xml');
  }

  /** XML and JSON that name no charset are in UTF-8 (XML 1.0 §4.3.3, RFC 8259 §8.1); other bytes are not guessed at. */
  private utf8(format: string): void {
    if (isGuessed(this.source.bytes, this.source.contentType))
      throw this.fault(
        'parse.charset',
        `expected ${format} in UTF-8 at ${this.url}, found other bytes and no charset named`,
      );
  }

  /** Refuses what would exhaust time or stack. */
  private shallow(what: string, isTooDeep: boolean): void {
    if (isTooDeep)
      throw this.fault(
        'parse.too-deep',
        `expected ${what} nested at most ${DEEPEST} deep at ${this.url}, found more; the page is damaged or hostile`,
      );
  }

  /** All readers of a page share one tree; to read it in two ways would mix two layouts. */
  private readAs(reader: NonNullable<Page['reader']>): CheerioAPI {
    if (this.reader !== null && this.reader !== reader)
      throw new Error(`${this.url} has been read as ${this.reader}; choose ${reader} before anything else is read`);
    this.reader = reader;
    this.shallow('elements', this.tree === null && isTooDeep(this.text, reader === 'xml' ? 'xml' : 'html'));
    this.tree ??= this.sound(load(this.text, TREES[reader]));
    return this.tree;
  }

  /** Refuses a tree that would be read wrongly, or would exhaust the stack. */
  private sound(tree: CheerioAPI): CheerioAPI {
    this.shallow('elements', depthOf(tree.root()[0] as AnyNode) > DEEPEST);
    if (isMachineTranslated(tree))
      throw this.fault(
        'parse.not-the-page',
        `expected the registry's own words at ${this.url}, found a page that a browser has translated; save it again without translation`,
      );
    const open = this.reader === 'xml' ? null : unclosed(this.text);
    if (open !== null)
      throw this.fault('parse.truncated', `expected a whole page at ${this.url}, found ${open}; it was cut or damaged`);
    return tree;
  }

  json<T = unknown>(): T {
    this.utf8('JSON');
    this.shallow('lists and objects', isTooDeepJson(this.text));
    try {
      return JSON.parse(this.text) as T;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw this.fault(
        'parse.bad-json',
        `expected JSON at ${this.url}, found «${oneLine(this.text.slice(0, 80))}»: ${error.message}`,
      );
    }
  }

  /**
   * The members of a JSON list too large to read at once, one by one, each as a value of its own. The list is the page,
   * or the member `name` of the page's object. Raw control characters inside strings, which some registries write, are
   * taken for blanks. A damaged member is a fault `parse.bad-json` that names its place; a list that does not end is one too.
   */
  *jsonItems<T = unknown>(name?: string): Generator<T> {
    for (const item of jsonItems(this.source.bytes, name)) {
      if ('value' in item) yield item.value as T;
      else throw this.fault('parse.bad-json', `expected a JSON list at ${this.url}, ${item.error}`);
    }
  }

  /** The only element that fits; `parse.layout-changed` on none or several. */
  one(selector: string, within?: Cheerio<AnyNode>): Cheerio<Element> {
    const found = this.all(selector, within);
    if (found.length === 1) return found;
    throw this.fault(
      'parse.layout-changed',
      `expected one «${selector}» at ${this.url}, found ${found.length}; the layout may have changed: compare the page with the examples`,
      {
        selector,
        count: found.length,
      },
    );
  }

  /** The element, or null when there is none; several are a fault. */
  maybe(selector: string, within?: Cheerio<AnyNode>): Cheerio<Element> | null {
    return this.all(selector, within).length === 0 ? null : this.one(selector, within);
  }

  all(selector: string, within?: Cheerio<AnyNode>): Cheerio<Element> {
    return (within ? within.find(selector) : this.$(selector)) as Cheerio<Element>;
  }

  /** Text of an element on one line. */
  line(element: Cheerio<AnyNode>): string {
    return oneLine(element.text());
  }

  /**
   * The texts of all elements that fit, each apart from those inside it, joined by « | »: the text of a whole page would
   * glue a number to what stands beside it.
   */
  pieces(selector: string): string {
    const own = (part: Element) =>
      this.$(part)
        .contents()
        .filter((_, node) => node.type === 'text')
        .text();
    return this.all(selector).toArray().map(own).join(' | ');
  }

  /** Address of a link on this page, made whole. */
  absolute(href: string): string {
    if (URL.canParse(href, this.url)) return new URL(href, this.url).href;
    throw this.fault('parse.layout-changed', `expected an address at ${this.url}, found «${href.slice(0, 120)}»`);
  }

  /** What is odd in the page, as far as it has been read; see `oddMarkup`. */
  odd(): string[] {
    const isMarkup = this.tree !== null && this.reader !== 'xml';
    const markup = isMarkup ? oddMarkup(this.text, this.tree as CheerioAPI) : [];
    const guessed = isGuessed(this.source.bytes, this.source.contentType) ? ['no charset that is named'] : [];
    return [...markup, ...(this.decoded === null ? [] : oddLetters(this.decoded)), ...guessed];
  }

  fault(code: FaultCode, message: string, details: Record<string, unknown> = {}): Fault {
    return new Fault(code, message, { url: this.url, page: this.kind, ...details });
  }

  /** Keeps a fault of one row and goes on with the others. */
  note(code: FaultCode, message: string, details: Record<string, unknown> = {}): void {
    this.faults.push(this.fault(code, message, details).toRecord());
  }

  /** Reads one row; a fault in it is kept and costs that row only. */
  attempt<T>(read: () => T): T | null {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.faults.push({ url: this.url, page: this.kind, ...error.toRecord() });
      return null;
    }
  }
}
