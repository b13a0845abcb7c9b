import type { DocumentFormat, DocumentText } from '../../domain/document.js';
import { guessCharset } from './charset-guess.js';
import { docText } from './doc.js';
import { docxText } from './docx.js';
import { disagreement, formatOf } from './format.js';
import type { Sniffed } from './format.js';
import { htmlText } from './html.js';
import { pdfText } from './pdf.js';
import type { ReadPdf } from './pdf.js';
import { LOCKED, Refusal } from './refusal.js';
import { rtfText } from './rtf.js';
import { tidy } from './tidy.js';

/** A document as it was received. */
export interface DocumentFile {
  bytes: Uint8Array;
  contentType: string | null;
  fileName: string | null;
  /** BCP 47; helps to tell the charset of old texts that declare none. */
  language: string | null;
}

/** What other parts of the program know better; given by the composition root. */
export interface ReadingTools {
  /** Bytes and content type → text, by mark, header, declaration, bytes. */
  decode: (bytes: Uint8Array, contentType: string | null) => string;
  readPdf: ReadPdf;
}

interface Reading {
  text: string;
  note?: string | null;
  pages?: number;
}

/** A bill of 3,000 pages; what is longer is no bill, and too much to compare. */
const MOST_LETTERS = 10_000_000;
const DECLARES = /charset\s*=|<\?xml[^>]{0,200}encoding/i;

/** Decodes text, guessing the charset only where nothing tells it. */
function decoded({ bytes, contentType, language }: DocumentFile, tools: ReadingTools): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isMarked = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(buffer.toString('latin1', 0, 3));
  const isTold =
    isMarked || /charset\s*=/i.test(contentType ?? 'none') || DECLARES.test(buffer.toString('latin1', 0, 4096));
  const isWide = buffer.subarray(0, 4096).includes(0);
  if (isTold || (!isWide && Buffer.from(buffer.toString('utf8')).equals(buffer)))
    return tools.decode(bytes, contentType);
  return tools.decode(bytes, `text/plain; charset=${guessCharset(buffer, language)}`);
}

function readHtml(file: DocumentFile, tools: ReadingTools): Reading {
  const { text, isWhole } = htmlText(decoded(file, tools));
  return { text, note: isWhole ? null : 'The page ends without its closing tag: its end may be missing.' };
}

const READERS: Readonly<
  Record<
    Exclude<DocumentFormat, 'other'>,
    (bytes: Buffer, file: DocumentFile, tools: ReadingTools) => Reading | Promise<Reading>
  >
> = {
  html: (_, file, tools) => readHtml(file, tools),
  txt: (_, file, tools) => ({ text: decoded(file, tools) }),
  rtf: (bytes) => ({ text: rtfText(bytes) }),
  docx: (bytes) => ({ text: docxText(bytes) }),
  doc: (bytes) => ({ text: docText(bytes) }),
  pdf: (bytes, _, tools) => pdfText(bytes, tools.readPdf),
};

function refuseLong(text: string): void {
  if (text.length > MOST_LETTERS)
    throw new Refusal('too-large', `The text is longer than ${MOST_LETTERS / 1_000_000} million letters.`);
}

async function read(bytes: Buffer, found: Sniffed, file: DocumentFile, tools: ReadingTools): Promise<Reading> {
  if (bytes.length === 0) throw new Refusal('broken', 'The file is empty.');
  if (found.what.includes('locked')) throw new Refusal('unsupported', LOCKED);
  if (found.format === 'other') throw new Refusal('unsupported', `The file is ${found.what}; its text is not read.`);
  const reading = await READERS[found.format](bytes, file, tools);
  refuseLong(reading.text);
  const text = tidy(reading.text);
  if (text === '') throw new Refusal('image-only', 'The document holds no text.');
  return { ...reading, text };
}

const sentences = (...parts: (string | null | undefined)[]) => parts.filter((part) => part != null).join(' ') || null;

/** The text of a document, or why it has none: never throws for what is wrong with the document. */
export async function readDocument(file: DocumentFile, tools: ReadingTools): Promise<DocumentText> {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  const found = formatOf(bytes);
  const doubt = disagreement(found, file.contentType, file.fileName);
  try {
    const { text, note, pages } = await read(bytes, found, file, tools);
    return {
      verdict: 'text',
      reason: sentences(note, doubt),
      text,
      format: found.format,
      ...(pages === undefined ? {} : { pages }),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { verdict: error.verdict, reason: sentences(error.reason, doubt), text: null, format: found.format };
  }
}
