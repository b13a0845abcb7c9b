import iconv from 'iconv-lite';
import { CompoundFile } from './compound.js';
import { SPRM, stretchesOf } from './doc-formatting.js';
import type { Stretch } from './doc-formatting.js';
import { Layout } from './layout.js';
import { LOCKED, Refusal, broken } from './refusal.js';

/** Places in the header of the WordDocument stream. @see [MS-DOC] 2.5 */
const FIB = {
  flags: 0x0a,
  bodyLetters: 0x4c,
  noteLetters: 0x50,
  letterPages: 0xfa,
  paragraphPages: 0x102,
  pieces: 0x1a2,
} as const;
const IS_WORD_97 = 0xa5ec;
const IS_LOCKED = 0x0100;
const USES_TABLE_1 = 0x0200;
const ONE_BYTE = 0x40000000;

/** Letters of the document in a row, and where each run of them lies in the stream. */
interface Piece {
  text: string;
  /** Offset of the first letter in the stream, and bytes a letter. */
  at: number;
  width: 1 | 2;
}

interface Parts {
  stream: Buffer;
  table: Buffer;
}

function partsOf(bytes: Buffer): Parts {
  const file = new CompoundFile(bytes);
  const stream = file.stream('WordDocument');
  if (!stream || stream.length < 0x1aa || stream.readUInt16LE(0) !== IS_WORD_97)
    throw new Refusal('unsupported', 'The document was written by a Word of before 1997, whose files are not read.');
  const flags = stream.readUInt16LE(FIB.flags);
  if ((flags & IS_LOCKED) !== 0) throw new Refusal('unsupported', LOCKED);
  const table = file.stream((flags & USES_TABLE_1) !== 0 ? '1Table' : '0Table');
  if (!table) throw broken('The document has no table of its pieces.');
  return { stream, table };
}

/** A structure in the table stream, named by an offset and a size in the header. */
function structure({ stream, table }: Parts, at: number): Buffer {
  const [start, size] = [stream.readUInt32LE(at), stream.readUInt32LE(at + 4)];
  if (start + size > table.length) throw broken('The tables of the document point behind its end.');
  return table.subarray(start, start + size);
}

/** The piece table stands behind any number of property lists, each with its mark 1 and size. */
function pieceTable(list: Buffer): Buffer {
  let at = 0;
  while (list[at] === 1 && at + 3 <= list.length) at += 3 + list.readUInt16LE(at + 1);
  if (list[at] !== 2 || at + 5 > list.length) throw broken('The document has no table of its pieces.');
  return list.subarray(at + 5, at + 5 + list.readUInt32LE(at + 1));
}

function piecesOf({ stream }: Parts, table: Buffer): Piece[] {
  const count = Math.floor((table.length - 4) / 12);
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const letters = table.readUInt32LE(index * 4 + 4) - table.readUInt32LE(index * 4);
    const place = table.readUInt32LE((count + 1) * 4 + index * 8 + 2);
    const width = (place & ONE_BYTE) !== 0 ? 1 : 2;
    const at = width === 1 ? (place & ~ONE_BYTE) >>> 1 : place;
    if (letters < 0 || at + letters * width > stream.length)
      throw broken('The text of the document lies behind its end: the file is damaged or cut off.');
    const bytes = stream.subarray(at, at + letters * width);
    return { text: width === 1 ? iconv.decode(bytes, 'windows-1252') : bytes.toString('utf16le'), at, width };
  });
}

/** Tells for places of the stream, asked in nearly rising order, whether a property is set there. */
function lookUp(stretches: readonly Stretch[]): (place: number, code: number) => boolean {
  const sorted = [...stretches].sort((a, b) => a.from - b.from);
  let index = 0;
  return (place, code) => {
    while (index > 0 && (sorted[index]?.from ?? Infinity) > place) index -= 1;
    while (index + 1 < sorted.length && (sorted[index + 1] as Stretch).from <= place) index += 1;
    const here = sorted[index];
    return here !== undefined && here.from <= place && place < here.to && here.on.has(code);
  };
}

/** Fields are a code and, behind a mark, a result: only the result is text. */
class Fields {
  readonly #open: ('code' | 'result')[] = [];

  /** Whether the letter belongs to the text. */
  shows(letter: string): boolean {
    if (letter === '\x13') this.#open.push('code');
    else if (letter === '\x14' && this.#open.length > 0) this.#open[this.#open.length - 1] = 'result';
    else if (letter === '\x15') this.#open.pop();
    else return !this.#open.includes('code');
    return false;
  }
}

/** Letters with a meaning of their own; pictures and marks of notes are nothing. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\x01': '',
  '\x02': '',
  '\x05': '',
  '\x08': '',
  '\x1e': '-',
  '\x1f': '',
  '\t': ' ',
};

class Body {
  readonly layout = new Layout();
  readonly #fields = new Fields();
  #inTable = false;

  add(letter: string, isRowEnd: boolean, isInTable: boolean): void {
    if (!this.#fields.shows(letter)) return;
    if (letter === '\x07') this.#cell(isRowEnd);
    else if (letter === '\r' || letter === '\x0c') this.#paragraph(isInTable);
    else if (letter === '\x0b') this.layout.line();
    else this.#letter(letter, isInTable);
  }

  #letter(letter: string, isInTable: boolean): void {
    if (this.#inTable !== isInTable) this.#turn(isInTable);
    this.layout.add(SPECIAL[letter] ?? letter);
  }

  #turn(isInTable: boolean): void {
    if (isInTable) this.layout.table();
    else this.layout.tableEnd();
    this.#inTable = isInTable;
  }

  #cell(isRowEnd: boolean): void {
    if (!this.#inTable) this.#turn(true);
    if (isRowEnd) this.layout.row();
    else this.layout.cell();
  }

  #paragraph(isInTable: boolean): void {
    if (this.#inTable && !isInTable) this.#turn(false);
    this.layout.paragraph();
  }
}

/**
 * The text of a Word 97–2003 document: body, then footnotes; tables as rows, results of fields; no headers, footers or
 * comments, no hidden or deleted text. Numbers that Word makes itself are not in it. Throws Refusal. @see [MS-DOC] 2.4.1
 */
export function docText(bytes: Buffer): string {
  const parts = partsOf(bytes);
  const letters = lookUp(stretchesOf(parts.stream, structure(parts, FIB.letterPages), 'letters'));
  const paragraphs = lookUp(stretchesOf(parts.stream, structure(parts, FIB.paragraphPages), 'paragraphs'));
  const body = new Body();
  let left = parts.stream.readUInt32LE(FIB.bodyLetters) + parts.stream.readUInt32LE(FIB.noteLetters);
  for (const { text, at, width } of piecesOf(parts, pieceTable(structure(parts, FIB.pieces)))) {
    for (let index = 0; index < text.length && left > 0; index += 1, left -= 1) {
      const place = at + index * width;
      if (letters(place, SPRM.deleted) || letters(place, SPRM.hidden)) continue;
      body.add(text[index] as string, paragraphs(place, SPRM.rowEnd), paragraphs(place, SPRM.inTable));
    }
  }
  if (left > 0) throw broken(`The document lacks ${left} of its letters: it is damaged or cut off.`);
  return body.layout.toString();
}
