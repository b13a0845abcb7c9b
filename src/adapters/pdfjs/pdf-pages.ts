import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { Fault } from '../../domain/fault.js';
import { library } from './pdf-text.js';

/** A stretch of text as it is set on the page; lengths in points, y upwards from the lower edge. */
export interface PdfItem {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  isRtl: boolean;
  /** The next stretch begins a new line. */
  endsLine: boolean;
}

export interface PdfPage {
  width: number;
  height: number;
  items: PdfItem[];
}

/** Fonts of East Asia name their letters by tables that the library brings along as files. */
function tables(folder: string): string {
  return join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), folder) + sep;
}

/**
 * The text of a PDF with its places on the pages, in the order of the file. Throws Fault `parse.not-the-page`, with
 * `isLocked` in its details when a password is asked for.
 */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const { getDocument } = await library();
  const loading = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    cMapUrl: tables('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: tables('standard_fonts'),
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const { width, height } = page.getViewport({ scale: 1 });
      pages.push({ width, height, items: items.flatMap((item) => ('str' in item ? [itemOf(item)] : [])) });
      page.cleanup();
    }
    return pages;
  } catch (error) {
    const { name, message } = error as Error;
    throw new Fault('parse.not-the-page', `expected a PDF that can be read, found one that cannot: ${message}`, {
      isLocked: name === 'PasswordException',
    });
  } finally {
    await loading.destroy();
  }
}

interface RawItem {
  str: string;
  dir: string;
  transform: unknown[];
  width: number;
  height: number;
  hasEOL: boolean;
}

function itemOf({ str, dir, transform, width, height, hasEOL }: RawItem): PdfItem {
  const [, , , , x, y] = transform as [number, number, number, number, number, number];
  return { text: str, x, y, width, height, isRtl: dir === 'rtl', endsLine: hasEOL };
}
