import { Fault } from '../../domain/fault.js';
import { paragraphsOf } from './pdf-paragraphs.js';
import type { Page } from './pdf-lines.js';
import { LOCKED, Refusal, broken, cutOff } from './refusal.js';

/** Opens a PDF. Throws Fault, with `isLocked` in its details when a password is asked for. */
export type ReadPdf = (bytes: Uint8Array) => Promise<readonly Page[]>;

export interface PdfText {
  text: string;
  pages: number;
  /** Pages of pictures among pages of text. */
  note: string | null;
}

/** Page by page, a scan has a stamp or a page number at most. */
const LETTERS_OF_A_SCAN = 25;
/** More letters without a meaning than this share, and the text is not a text. */
const MOST_MEANINGLESS = 0.2;
/** Where the end mark must stand; some servers append a little. */
const TAIL_BYTES = 4096;

const lettersOf = (page: Page) =>
  page.items.reduce((sum, item) => sum + (item.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
const plural = (count: number) => (count === 1 ? 'page' : 'pages');

/** Pictures are streams, and the headings of streams are never packed. */
const hasPictures = (bytes: Buffer) => /\/Subtype\s*\/Image\b/.test(bytes.toString('latin1'));

async function opened(bytes: Buffer, readPdf: ReadPdf): Promise<readonly Page[]> {
  if (!bytes.subarray(-TAIL_BYTES).includes('%%EOF')) throw cutOff('the mark at the end of a PDF is missing');
  try {
    return await readPdf(bytes);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw error.details['isLocked'] === true
      ? new Refusal('unsupported', LOCKED)
      : broken('The PDF is damaged and cannot be opened.');
  }
}

function refuseScan(pages: readonly Page[], letters: number, isPictures: boolean): void {
  const count = `${pages.length} ${plural(pages.length)}`;
  if (letters === 0 && !isPictures)
    throw new Refusal('image-only', `The PDF holds no text: its ${count} are empty or drawn.`);
  if (isPictures && letters < LETTERS_OF_A_SCAN * pages.length)
    throw new Refusal('image-only', `The PDF is a scan: its ${count} hold pictures and almost no text.`);
}

function refuseMeaningless(text: string): void {
  const meaningless = text.match(/[\ufffd\ue000-\uf8ff\u0001-\u0008\u000e-\u001f]/g)?.length ?? 0;
  if (meaningless > MOST_MEANINGLESS * text.replace(/\s/g, '').length)
    throw broken('The fonts of the PDF do not say which letters they show: its text cannot be told from its looks.');
}

/** The text of a PDF as paragraphs. Throws Refusal. */
export async function pdfText(bytes: Buffer, readPdf: ReadPdf): Promise<PdfText> {
  const pages = await opened(bytes, readPdf);
  const letters = pages.map(lettersOf);
  const isPictures = hasPictures(bytes);
  refuseScan(
    pages,
    letters.reduce((a, b) => a + b, 0),
    isPictures,
  );
  const text = paragraphsOf(pages);
  refuseMeaningless(text);
  const empty = letters.filter((count) => count === 0).length;
  const note =
    empty > 0 && isPictures ? `${empty} of its ${pages.length} pages hold no text, only pictures or nothing.` : null;
  return { text, pages: pages.length, note };
}
