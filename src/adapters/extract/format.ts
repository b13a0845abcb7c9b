import type { DocumentFormat } from '../../domain/document.js';

/** What the bytes are: a format that is read, or the name of one that is not. */
export interface Sniffed {
  format: DocumentFormat;
  /** For a person: «a picture», «a spreadsheet». */
  what: string;
}

const HEAD_BYTES = 4096;
const READ: Readonly<Record<Exclude<DocumentFormat, 'other'>, string>> = {
  html: 'a web page',
  pdf: 'a PDF',
  docx: 'a Word document (.docx)',
  doc: 'a Word document (.doc)',
  rtf: 'an RTF document',
  txt: 'plain text',
};

/** First bytes, as Latin-1, of what is not read. */
const FOREIGN: readonly [RegExp, string][] = [
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^II\*\0|^MM\0\*|^BM.{4}\0\0|^RIFF.{4}WEBP/s, 'a picture'],
  [/^Rar!|^7z\xbc\xaf|^\x1f\x8b|^BZh|^\xfd7zXZ/, 'a packed archive'],
  [/^MZ|^\x7fELF/, 'a program'],
  [/^\xdb\xa5-\0|^\x31\xbe\0\0|^\x9b\xa5|^\xff?WPC/, 'a document of a word processor of before 1997'],
];
/** Names inside a zip archive, in order. */
const ZIPPED: readonly [RegExp, DocumentFormat, string][] = [
  [/word\/(?:document|_rels)/, 'docx', READ.docx],
  [/xl\/|ppt\//, 'other', 'a spreadsheet or a presentation'],
  [/mimetypeapplication\/vnd\.oasis/, 'other', 'an OpenDocument file'],
  [/mimetypeapplication\/epub/, 'other', 'an e-book'],
];
const HTML =
  /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<(?:p|div|table|br|h[1-6]|meta|title|span|font|center)[\s/>]/i;

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

function ofCompound(bytes: Buffer): Sniffed {
  if (bytes.includes(utf16('EncryptedPackage')))
    return { format: 'docx', what: 'an Office document locked with a password' };
  if (bytes.includes(utf16('WordDocument'))) return { format: 'doc', what: READ.doc };
  return { format: 'other', what: 'an Office file without a text, such as a spreadsheet' };
}

function ofZip(bytes: Buffer): Sniffed {
  // Names stand in the directory at the end and before each member; the mime type in the first member.
  const names = `${bytes.subarray(0, 200).toString('latin1')}${bytes.subarray(-65_536).toString('latin1')}${bytes.subarray(0, HEAD_BYTES).toString('latin1')}`;
  const found = ZIPPED.find(([form]) => form.test(names));
  return found ? { format: found[1], what: found[2] } : { format: 'other', what: 'an archive of files' };
}

/** Text in two-byte letters has a zero in every other byte. */
function isBinary(head: Buffer): boolean {
  const hasMark = head[0] === 0xff || head[0] === 0xfe;
  const zeros = head.filter((byte) => byte === 0).length;
  return !hasMark && zeros > 0 && zeros < head.length / 4;
}

const named = (format: Exclude<DocumentFormat, 'other'>): Sniffed => ({ format, what: READ[format] });

/** The format of a file, by its bytes alone: names and headers of registries are often wrong. */
export function formatOf(bytes: Buffer): Sniffed {
  const head = bytes.subarray(0, HEAD_BYTES);
  const text = head.toString('latin1');
  if (text.slice(0, 1024).includes('%PDF-')) return named('pdf');
  if (/^\xef?\xbb?\xbf?\s*\{\\rtf/.test(text)) return named('rtf');
  if (text.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return ofCompound(bytes);
  if (/^PK(?:\x03\x04|\x05\x06)/.test(text)) return ofZip(bytes);
  const foreign = FOREIGN.find(([form]) => form.test(text));
  if (foreign) return { format: 'other', what: foreign[1] };
  if (isBinary(head)) return { format: 'other', what: 'a file of an unknown kind' };
  // Two-byte letters have zeros between them.
  return named(HTML.test(text.replaceAll('\0', '')) ? 'html' : 'txt');
}

/** What a header or a name says. Archives and streams say nothing. */
const CLAIMS: readonly [DocumentFormat, RegExp, RegExp][] = [
  ['html', /html/, /\.(?:x?html?|aspx?|php)$/],
  ['pdf', /pdf/, /\.pdf$/],
  ['docx', /wordprocessingml/, /\.docx$/],
  ['doc', /msword/, /\.doc$/],
  ['rtf', /rtf/, /\.rtf$/],
  ['txt', /text\/plain/, /\.txt$/],
];

/** A sentence when header or name says another format than the bytes; null when they agree or say nothing. */
export function disagreement(found: Sniffed, contentType: string | null, fileName: string | null): string | null {
  const header = CLAIMS.find(([, type]) => type.test(contentType?.toLowerCase() ?? 'none'));
  const name = CLAIMS.find(([, , ending]) => ending.test(fileName?.toLowerCase() ?? 'none'));
  const wrong = [
    ...(header && header[0] !== found.format ? [`sent as ${contentType}`] : []),
    ...(name && name[0] !== found.format ? [`named ${fileName}`] : []),
  ];
  return wrong.length === 0 ? null : `The file was ${wrong.join(' and ')}, but is ${found.what}.`;
}
