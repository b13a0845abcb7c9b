import { deflateRawSync } from 'node:zlib';

/** Files made for the tests, byte by byte; all texts are synthetic. */

export interface MadePdf {
  /** Lines in Helvetica, from the top; a line with a tab is set as cells 200 points apart, one that begins with # in large letters. */
  pages: readonly (readonly string[])[];
  /** Each page also shows a picture. */
  hasPictures?: boolean;
  isLocked?: boolean;
  /** Points between two lines; an empty line is a gap. */
  step?: number;
}

const shownLine = (line: string, y: number) =>
  line
    .replace(/^#/, '')
    .split('\t')
    .map((cell, column) => `1 0 0 1 ${72 + column * 200} ${y} Tm (${cell.replace(/([()\\])/g, '\\$1')}) Tj`)
    .join('\n');

export function madePdf({ pages, hasPictures, isLocked, step = 14 }: MadePdf): Buffer {
  const stream = (dictionary: string, content: string) =>
    `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    hasPictures
      ? stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', 'x')
      : '<< >>',
  ];
  for (const [index, lines] of pages.entries()) {
    const text = lines
      .flatMap((line, row) =>
        line === '' ? [] : [`/F1 ${line.startsWith('#') ? 20 : 12} Tf`, shownLine(line, 740 - row * step)],
      )
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${6 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /I1 4 0 R >> >> >>`,
    );
    objects.push(stream('', `BT\n${text}\nET${hasPictures ? '\nq 600 0 0 700 0 0 cm /I1 Do Q' : ''}`));
  }
  return withTable(
    objects,
    isLocked
      ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<01> <01>]`
      : '',
  );
}

function withTable(objects: readonly string[], trailer: string): Buffer {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  );
}

/** Members by name. `sizes` lets the list lie about how large one is. */
export function madeZip(
  members: Readonly<Record<string, string | Buffer>>,
  sizes: Readonly<Record<string, number>> = {},
): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(members)) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(30 + name.length);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(name.length, 26);
    head.write(name, 30);
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(sizes[name] ?? Buffer.byteLength(content), 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    entry.write(name, 46);
    bodies.push(head, packed);
    list.push(entry);
    offset += head.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...list, end]);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const docxParagraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A Word document of the given body; further parts by name. */
export function madeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  return madeZip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, xml.replace('>', ` ${W}>`)])),
  });
}
