import iconv from 'iconv-lite';
import { Layout } from './layout.js';
import { broken, cutOff } from './refusal.js';

/** Groups whose content is not the document's text. */
const NOT_TEXT = new Set(
  'fonttbl colortbl stylesheet info pict object objdata themedata colorschememapping datastore xmlnstbl listtable listoverridetable rsidtbl generator header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn annotation atnid atnauthor atndate fldinst filetbl revtbl pgptbl latentstyles mmathPr bkmkstart bkmkend nonshppict shppict pn'.split(
    ' ',
  ),
);
/** Words that stand for a letter. */
const LETTERS: Readonly<Record<string, string>> = {
  tab: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  zwj: '\u200d',
  zwnj: '\u200c',
  '~': ' ',
  _: '-',
  '-': '',
  ':': '',
};
/** Code pages of font charsets. @see RTF 1.9.1, \fcharset */
const FONT_CHARSETS: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};
const NAMED_PAGES: Readonly<Record<number, string>> = {
  10000: 'macintosh',
  932: 'shift_jis',
  936: 'gbk',
  949: 'cp949',
  950: 'big5',
  65001: 'utf-8',
};
const MOST_DEPTH = 5000;
const TOKEN = /\\([a-zA-Z]+)(-?\d+)? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n\0]+)|[\r\n\0]+/y;

interface Group {
  isSkipped: boolean;
  isHidden: boolean;
  /** Code page of the font; null: that of the document. */
  page: number | null;
  /** Letters that stand behind \u for programs that do not know it. */
  fallbacks: number;
  isNote: boolean;
  /** Whether the group has shown a word yet: only the first may name a destination. */
  isNew: boolean;
}

class RtfReader {
  readonly layout = new Layout();
  #groups: Group[] = [{ isSkipped: false, isHidden: false, page: null, fallbacks: 1, isNote: false, isNew: true }];
  #bytes: number[] = [];
  #ansi = 1252;
  #toSkip = 0;
  readonly #fonts = new Map<number, number>();
  #font = 0;
  #inFonts = false;
  #inRow = false;

  get depth(): number {
    return this.#groups.length - 1;
  }

  get #group(): Group {
    return this.#groups.at(-1) as Group;
  }

  open(): void {
    this.#flush();
    this.#toSkip = 0;
    if (this.depth >= MOST_DEPTH)
      throw broken(`The document nests deeper than ${MOST_DEPTH} levels: it is damaged, or made to do harm.`);
    this.#groups.push({ ...this.#group, isNote: false, isNew: true });
  }

  close(): void {
    this.#flush();
    this.#toSkip = 0;
    if (this.depth === 0) return;
    const closed = this.#groups.pop();
    if (closed?.isNote) this.layout.noteEnds();
  }

  byte(value: number): void {
    if (this.#skips()) return;
    this.#bytes.push(value);
  }

  plain(text: string): void {
    const shown = text.slice(this.#toSkip);
    this.#toSkip = Math.max(0, this.#toSkip - text.length);
    // Old programs write bytes above 127 as they are.
    for (let index = 0; index < shown.length; index += 1) this.#bytes.push(shown.charCodeAt(index));
  }

  word(word: string, value: number | null): void {
    if (word === 'u' && value !== null) return this.#unicode(value);
    if (this.#skips()) return;
    this.#flush();
    const isFirst = this.#group.isNew;
    this.#group.isNew = false;
    if (word === '*' && isFirst) this.#group.isSkipped = true;
    else if (word === 'fonttbl') [this.#inFonts, this.#group.isSkipped] = [true, true];
    else if (NOT_TEXT.has(word) && isFirst) [this.#group.isSkipped, this.#inFonts] = [true, false];
    else if (this.#group.isSkipped) this.#fontTable(word, value);
    else (this.#words[word] ?? this.#letter(word))(value);
  }

  end(): string {
    this.#flush();
    return this.layout.toString();
  }

  readonly #words: Readonly<Record<string, (value: number | null) => void>> = {
    par: () => (this.#inRow ? this.layout.line() : this.layout.paragraph()),
    sect: () => this.layout.paragraph(),
    page: () => this.layout.paragraph(),
    line: () => this.layout.line(),
    trowd: () => this.#row(true),
    intbl: () => this.#row(true),
    pard: () => this.#afterRow(),
    cell: () => this.layout.cell(),
    nestcell: () => this.layout.add(' '),
    row: () => this.layout.row(),
    footnote: () => this.#note(),
    v: (value) => (this.#group.isHidden = value !== 0),
    deleted: (value) => (this.#group.isHidden = value !== 0),
    plain: () => ([this.#group.isHidden, this.#group.page] = [false, null]),
    uc: (value) => (this.#group.fallbacks = value ?? 1),
    ansicpg: (value) => (this.#ansi = value || 1252),
    mac: () => (this.#ansi = 10000),
    pc: () => (this.#ansi = 437),
    pca: () => (this.#ansi = 850),
    f: (value) => (this.#group.page = this.#fonts.get(value ?? 0) ?? null),
  };

  #note(): void {
    this.layout.noteBegins();
    this.#group.isNote = true;
  }

  /** \pard comes in each paragraph, in tables too, followed there by \intbl. */
  #afterRow(): void {
    this.#mayLeave = this.#inRow;
  }
  #mayLeave = false;

  #row(inRow: boolean): void {
    if (inRow && !this.#inRow) this.layout.table();
    if (!inRow && this.#inRow) this.layout.tableEnd();
    [this.#inRow, this.#mayLeave] = [inRow, false];
  }

  #letter(word: string): () => void {
    return () => {
      const letter = LETTERS[word];
      if (letter !== undefined) this.#say(letter);
    };
  }

  #fontTable(word: string, value: number | null): void {
    if (!this.#inFonts || value === null) return;
    if (word === 'f') this.#font = value;
    const page = FONT_CHARSETS[value];
    if (word === 'fcharset' && page !== undefined) this.#fonts.set(this.#font, page);
  }

  #unicode(value: number): void {
    this.#flush();
    this.#say(String.fromCharCode(value < 0 ? value + 65_536 : value));
    this.#toSkip = this.#group.fallbacks;
  }

  #skips(): boolean {
    if (this.#toSkip === 0) return false;
    this.#toSkip -= 1;
    return true;
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const page = this.#group.page ?? this.#ansi;
    const name = NAMED_PAGES[page] ?? `cp${page}`;
    const bytes = Buffer.from(this.#bytes);
    this.#bytes = [];
    this.#group.isNew = false;
    if (!this.#group.isSkipped) this.#say(iconv.decode(bytes, iconv.encodingExists(name) ? name : 'cp1252'));
  }

  #say(text: string): void {
    if (this.#group.isSkipped || this.#group.isHidden) return;
    if (this.#mayLeave) this.#row(false);
    this.layout.add(text);
  }
}

/**
 * The text of an RTF document: \u escapes, bytes in the code page of their font, tables as rows, footnotes at the end;
 * no headers, footers, comments, hidden or deleted text. Throws Refusal. @see Rich Text Format 1.9.1
 */
export function rtfText(bytes: Buffer): string {
  const source = bytes.toString('latin1');
  const reader = new RtfReader();
  TOKEN.lastIndex = source.indexOf('{');
  let at = TOKEN.lastIndex;
  do {
    const found = TOKEN.exec(source);
    if (!found) break;
    at = TOKEN.lastIndex;
    const [, word, value, byte, sign, brace, plain] = found;
    if (word === 'bin') TOKEN.lastIndex += Math.max(0, Number(value ?? 0));
    else if (word !== undefined) reader.word(word, value === undefined ? null : Number(value));
    else if (byte !== undefined) reader.byte(Number.parseInt(byte, 16));
    else if (sign !== undefined) escaped(reader, sign);
    else if (brace === '{') reader.open();
    else if (brace === '}') reader.close();
    else if (plain !== undefined) reader.plain(plain);
    // What follows the last brace is no longer the document.
  } while (reader.depth > 0);
  if (reader.depth > 0) throw cutOff(`it ends at byte ${at} inside ${reader.depth} open groups`);
  return reader.end();
}

/** \{ \} \\ are letters; a line end after a backslash is a paragraph. */
function escaped(reader: RtfReader, sign: string): void {
  if ('{}\\'.includes(sign)) reader.byte(sign.charCodeAt(0));
  else reader.word(sign === '\n' || sign === '\r' ? 'par' : sign, null);
}
