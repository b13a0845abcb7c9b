import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Fault } from '../../domain/fault.js';

const MOST_PAGES = 500;

/**
 * The library wants a browser's drawing classes when it is loaded, and takes them from an optional native package that
 * a small installation leaves out. Nothing is drawn here: empty ones do for reading text.
 */
export async function library(): Promise<typeof Pdfjs> {
  const scope = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= class {};
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** `%PDF-` stands within the first kilobyte. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** The text of a PDF, line by line, pages parted by a form feed. Throws Fault `parse.not-the-page` for a broken file. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await library();
  const loading = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    }
    return pages.join('\f');
  } catch (error) {
    throw new Fault(
      'parse.not-the-page',
      `expected a PDF that can be read, found one that cannot: ${(error as Error).message}`,
    );
  } finally {
    await loading.destroy();
  }
}
