import iconv from 'iconv-lite';

const BOMS: readonly { bytes: readonly number[]; charset: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
];
const META_WINDOW_BYTES = 4096;
const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})["']/i;

function fromBom(bytes: Uint8Array): string | null {
  return BOMS.find((bom) => bom.bytes.every((byte, index) => bytes[index] === byte))?.charset ?? null;
}

/** Only valid UTF-8 comes back as the same bytes. */
function isUtf8(bytes: Uint8Array): boolean {
  return Buffer.from(Buffer.from(bytes).toString('utf8')).equals(bytes);
}

function declared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, META_WINDOW_BYTES)).toString('latin1');
  const found = DECLARED.exec(head);
  return found?.[1] ?? found?.[2] ?? null;
}

/** One-byte names that every browser takes for their larger Windows sets, which hold quotation marks and dashes. */
const LARGER: Readonly<Record<string, string>> = {
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  latin5: 'windows-1254',
};
/** Codecs of the library that are no charsets of pages. */
const NO_CHARSETS = /^(?:base64|hex|binary|utf-?7(?:-?imap)?)$/;

function known(charset: string | null | undefined): string | null {
  const name = charset?.toLowerCase();
  if (!name || NO_CHARSETS.test(name) || !iconv.encodingExists(name)) return null;
  return Object.hasOwn(LARGER, name) ? (LARGER[name] as string) : name;
}

/** A declaration that could be read byte by byte does not stand in UTF-16, whatever it says. */
function knownInPage(charset: string | null): string | null {
  const name = known(charset);
  return name !== null && /^(?:utf-?(?:16|32)|ucs)/.test(name) ? 'utf-8' : name;
}

function stated(bytes: Uint8Array, contentType: string | null): string | null {
  const header = known(/charset\s*=\s*"?([\w:.-]+)/i.exec(contentType ?? 'none')?.[1]);
  return fromBom(bytes) ?? header ?? knownInPage(declared(bytes));
}

/** Whether nothing says in which charset the bytes are, and they are not UTF-8: HTML is then guessed at. */
export function isGuessed(bytes: Uint8Array, contentType: string | null): boolean {
  return stated(bytes, contentType) === null && !isUtf8(bytes);
}

/**
 * The charset of a page: byte order mark, then the HTTP header, then the page's own declaration, then the bytes.
 * A declaration of a one-byte charset over bytes that are valid UTF-8 with non-ASCII letters is wrong in practice.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function detectCharset(bytes: Uint8Array, contentType: string | null): string {
  const bom = fromBom(bytes);
  if (bom) return bom;
  const name = stated(bytes, contentType);
  if (name === null) return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  const isOneByte = !/^utf|^ucs|^gb|^big5|^euc|^shift|^iso-2022/.test(name);
  return isOneByte && bytes.some((byte) => byte >= 0x80) && isUtf8(bytes) ? 'utf-8' : name;
}

/** Bytes as received → text without a byte order mark. */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), detectCharset(bytes, contentType));
}
