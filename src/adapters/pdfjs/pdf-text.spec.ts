import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Fault } from '../../domain/fault.js';
import { isPdf, pdfText } from './pdf-text.js';

/** A PDF made by hand: each page is a list of lines in Helvetica. */
function madePdf(pages: readonly (readonly string[])[], catalog = '/Type /Catalog /Pages 2 0 R'): Buffer {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    `<< ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  for (const [index, lines] of pages.entries()) {
    const shown = lines.map((line, row) => `1 0 0 1 72 ${720 - row * 20} Tm (${line}) Tj`).join('\n');
    const stream = `BT /F1 12 Tf\n${shown}\nET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  }
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

async function faultOf(reading: Promise<unknown>): Promise<Fault> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('expected a fault, found none');
}

describe('the text of a PDF', () => {
  it('is read line by line', async () => {
    expect(
      (await pdfText(madePdf([['25.10.2023', 'Bill No. 6-1/26']])))
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ).toEqual(['25.10.2023', 'Bill No. 6-1/26']);
  });

  it('parts pages by a form feed', async () => {
    const pages = (await pdfText(madePdf([['one'], ['two'], ['three']]))).split('\f');
    expect(pages.map((page) => page.trim())).toEqual(['one', 'two', 'three']);
  });

  it('is nothing for a page without text, as of a scan', async () => expect(await pdfText(madePdf([[]]))).toBe(''));

  it('leaves the bytes as they were, so that they can still be archived', async () => {
    const bytes = madePdf([['one']]);
    const before = Buffer.from(bytes);
    await pdfText(bytes);
    expect(bytes.equals(before)).toBe(true);
    expect(bytes.byteLength).toBeGreaterThan(0);
  });

  it('runs no script of the file', async () => {
    const script = '/Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while\\(true\\){}) >>';
    expect((await pdfText(madePdf([['one']], script))).trim()).toBe('one');
  });
});

describe('a file that is no PDF that can be read', () => {
  it.each<[string, Buffer]>([
    ['a page of HTML', Buffer.from('<html>404</html>')],
    ['nothing', Buffer.alloc(0)],
    ['a beginning alone', Buffer.from('%PDF-1.4\n')],
    ['the first half', madePdf([['one']]).subarray(0, 60)],
  ])('is a fault, never text: %s', async (_, bytes) => {
    const fault = await faultOf(pdfText(bytes));
    expect(fault.code).toBe('parse.not-the-page');
    expect(fault.message).toContain('expected a PDF that can be read');
  });

  it('is a fault or text, whatever is broken in it', async () => {
    const whole = madePdf([['one', 'two']]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const broken = Buffer.from(whole);
        broken[at] = byte;
        const text = await pdfText(broken).catch((error: unknown) => error);
        expect(typeof text === 'string' || text instanceof Fault).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a PDF is known by its mark', () => {
  it.each<[string, Buffer, boolean]>([
    ['at the beginning', Buffer.from('%PDF-1.7'), true],
    ['behind other bytes', Buffer.concat([Buffer.alloc(500), Buffer.from('%PDF-1.7')]), true],
    ['behind more than a kilobyte', Buffer.concat([Buffer.alloc(1100), Buffer.from('%PDF-1.7')]), false],
    ['nowhere', Buffer.from('<html>'), false],
    ['in nothing', Buffer.alloc(0), false],
  ])('%s', (_, bytes, expected) => expect(isPdf(bytes)).toBe(expected));
});
