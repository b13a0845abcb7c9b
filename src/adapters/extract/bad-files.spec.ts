import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { openExtractor } from './extractor.js';
import type { Extractor } from './extractor.js';
import type { DocumentFile } from './read-document.js';
import { madeCompound, madeDoc } from './spec-doc.js';
import { docxParagraph, madeDocx, madePdf, madeZip } from './spec-files.js';

/** The compiled worker of the program itself. */
const WORKER = fileURLToPath(new URL('../../app/extract-worker.js', import.meta.url));
const LIMITS = { bytes: 50 * 1024 * 1024, timeoutMs: 60_000, heapMb: 256 };

const file = (bytes: Buffer, rest: Partial<DocumentFile> = {}): DocumentFile => ({
  bytes,
  contentType: null,
  fileName: null,
  language: null,
  ...rest,
});

const WELL: readonly [string, Buffer][] = [
  ['html', Buffer.from('<html><p>Article 1. The aim of this Act is told here.</p></html>')],
  ['txt', Buffer.from('Article 1. The aim of this Act is told here.')],
  ['rtf', Buffer.from('{\\rtf1\\ansi Article 1. The aim of this Act is told here.}')],
  ['docx', madeDocx(docxParagraph('Article 1. The aim of this Act is told here.'))],
  ['doc', madeDoc({ body: [{ text: 'Article 1. The aim of this Act is told here.\r' }] })],
  ['pdf', madePdf({ pages: [['Article 1. The aim of this Act is told here.']] })],
];
const well = (format: string) => WELL.find(([name]) => name === format)![1];
const cutTo = (bytes: Buffer, part: number) => bytes.subarray(0, Math.floor(bytes.length * part));

let extractor: Extractor;
beforeAll(() => {
  extractor = openExtractor(WORKER, LIMITS);
});
afterAll(() => extractor.close());

describe('a document that cannot be read has a verdict and a sentence', () => {
  const MB = 1024 * 1024;
  it.each<[string, () => Buffer, string, RegExp]>([
    ['nothing', () => Buffer.alloc(0), 'broken', /is empty/],
    ['a file of 60 MB', () => Buffer.alloc(60 * MB, 32), 'too-large', /has 60.0 MB; files of more than 50.0 MB/],
    [
      'a zip bomb',
      () => madeDocx(`<w:p><w:r><w:t>${'a'.repeat(120 * MB)}</w:t></w:r></w:p>`),
      'too-large',
      /larger than 100 MB/,
    ],
    [
      'a zip bomb that lies about its size',
      () => madeZip({ 'word/document.xml': Buffer.alloc(120 * MB, 97) }, { 'word/document.xml': 10 }),
      'too-large',
      /larger than 100 MB/,
    ],
    ['a text of 12 million letters', () => Buffer.from('law '.repeat(3 * MB)), 'too-large', /10 million letters/],
    [
      'a PDF locked with a password',
      () => madePdf({ pages: [['x']], isLocked: true }),
      'unsupported',
      /locked with a password/,
    ],
    [
      'a .docx locked with a password',
      () => madeCompound({ EncryptedPackage: Buffer.alloc(5000), EncryptionInfo: Buffer.alloc(100) }),
      'unsupported',
      /locked with a password/,
    ],
    [
      'a .doc locked with a password',
      () => madeDoc({ body: [{ text: 'x\r' }], isLocked: true }),
      'unsupported',
      /locked with a password/,
    ],
    [
      'a scanned PDF',
      () => madePdf({ pages: [[], [], []], hasPictures: true }),
      'image-only',
      /a scan: its 3 pages hold pictures/,
    ],
    [
      'a scanned PDF with numbers of pages',
      () => madePdf({ pages: [['- 1 -'], ['- 2 -']], hasPictures: true }),
      'image-only',
      /almost no text/,
    ],
    ['an empty PDF', () => madePdf({ pages: [[]] }), 'image-only', /holds no text/],
    ['a .docx of pictures', () => madeDocx('<w:p><w:r><w:drawing/></w:r></w:p>'), 'image-only', /holds no text/],
    ['half a PDF', () => cutTo(well('pdf'), 0.5), 'broken', /cut off/],
    ['half a .docx', () => cutTo(well('docx'), 0.5), 'broken', /cut off/],
    ['half a .doc', () => cutTo(well('doc'), 0.5), 'broken', /cut off/],
    ['half an RTF document', () => cutTo(well('rtf'), 0.5), 'broken', /cut off/],
    ['a PDF that is damaged inside', () => Buffer.from(`%PDF-1.4\n${'x'.repeat(500)}\n%%EOF`), 'broken', /damaged/],
    ['a .docx without a text', () => madeZip({ 'word/_rels/x': 'x' }), 'broken', /no text part/],
    [
      'a .docx that is no XML',
      () => madeZip({ 'word/document.xml': '<w:document><w:p>' }),
      'broken',
      /not well-formed/,
    ],
    [
      'a .docx with entities of its own',
      () =>
        madeZip({
          'word/document.xml': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document>&e;</w:document>',
        }),
      'broken',
      /document type/,
    ],
    [
      'a .docx nested too deep',
      () => madeDocx('<w:sdt>'.repeat(50_000) + '</w:sdt>'.repeat(50_000)),
      'broken',
      /nests deeper/,
    ],
    ['a page nested too deep', () => Buffer.from(`<html>${'<div>'.repeat(200_000)}x`), 'broken', /nests deeper/],
    [
      'an RTF document nested too deep',
      () => Buffer.from(`{\\rtf1 ${'{'.repeat(100_000)}x${'}'.repeat(100_000)}}`),
      'broken',
      /nests deeper/,
    ],
    [
      'a .doc of before Word 97',
      () => madeCompound({ WordDocument: Buffer.alloc(5000) }),
      'unsupported',
      /before 1997/,
    ],
    ['an Office file whose tables run in a circle', () => circle(), 'broken', /in a circle/],
  ])('%s', async (_, make, verdict, reason) => {
    const read = await extractor.extract(file(make()));
    expect([read.verdict, read.text]).toEqual([verdict, null]);
    expect(read.reason).toMatch(reason);
    expect(read.reason).toMatch(/[.]$/);
  });

  it('and the next one is read', async () => {
    for (const [format, bytes] of WELL)
      expect(await extractor.extract(file(bytes))).toMatchObject({
        verdict: 'text',
        format,
        text: 'Article 1. The aim of this Act is told here.',
      });
  });

  it('a PDF whose pages run in a circle ends', async () => {
    const bytes = Buffer.from(
      well('pdf').toString('latin1').replace('/Type /Page /Parent 2 0 R', '/Type /Pages /Kids [5 0 R]'),
      'latin1',
    );
    expect((await extractor.extract(file(bytes))).verdict).toMatch(/broken|image-only/);
  });
});

/** The folder of a compound file whose next sector is itself. */
function circle(): Buffer {
  const bytes = Buffer.from(well('doc'));
  bytes.writeUInt32LE(1, 512 + 4);
  return bytes;
}

describe('a damaged file', () => {
  it.each(WELL)('%s: whatever is broken in it, it is text or a verdict', async (_, whole) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: whole.length }),
        async (damages, length) => {
          const bytes = Buffer.from(whole);
          for (const [at, byte] of damages) bytes[at] = byte;
          const { verdict, text, reason } = await extractor.extract(file(bytes.subarray(0, length)));
          expect(verdict === 'text' ? text !== null : text === null && reason !== null).toBe(true);
          expect(reason ?? 'none').not.toMatch(/brought its reader down/);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Workers made to misbehave: the thread is a real one. */
const misbehaving = (code: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; let count = 0; parentPort.on('message', ({ fileName }) => { count += 1; if (fileName === 'well') return parentPort.postMessage({ text: { verdict: 'text', reason: null, text: String(count), format: 'txt' } }); ${code} });`)}`,
  );

describe('a reader that is brought down', () => {
  it.each<[string, string, string, RegExp]>([
    ['runs for ever', 'while (true) {}', 'broken', /within 5 seconds/],
    ['ends', 'process.exit(3)', 'broken', /ended with code 3/],
    ['throws', 'throw new Error("stack")', 'broken', /brought its reader down: stack/],
    ['throws where nobody waits', 'setTimeout(() => { throw new Error("late") })', 'broken', /late/],
    [
      'fills its memory',
      'const all = []; while (true) all.push(new Array(1e5).fill(count))',
      'too-large',
      /more than 32 MB of memory/,
    ],
    ['answers with an error', 'parentPort.postMessage({ error: "bug" })', 'broken', /bug/],
  ])('%s: its document has a verdict, and the next is read by another', async (_, code, verdict, reason) => {
    const one = openExtractor(misbehaving(code), {
      bytes: 1000,
      timeoutMs: code.includes('true) {}') ? 5_000 : 60_000,
      heapMb: 32,
    });
    try {
      const bytes = Buffer.from('x');
      const [before, bad, after] = await Promise.all([
        one.extract(file(bytes, { fileName: 'well' })),
        one.extract(file(bytes, { fileName: 'bad' })),
        one.extract(file(bytes, { fileName: 'well' })),
      ]);
      expect([before.text, bad.verdict, after.text]).toEqual(['1', verdict, '1']);
      expect(bad.reason).toMatch(reason);
    } finally {
      await one.close();
    }
  });

  it('a thread is kept from one document to the next while it is well', async () => {
    const one = openExtractor(misbehaving(''), { bytes: 1000, timeoutMs: 30_000, heapMb: 32 });
    const texts = [];
    for (let index = 0; index < 3; index += 1)
      texts.push((await one.extract(file(Buffer.from('x'), { fileName: 'well' }))).text);
    await one.close();
    expect(texts).toEqual(['1', '2', '3']);
  });

  it('the bytes can still be archived after they were read', async () => {
    const bytes = Buffer.from(well('pdf'));
    await extractor.extract(file(bytes));
    expect(bytes.equals(well('pdf'))).toBe(true);
  });
});
