import { Readable, type Transform, pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** What an answer's body turned out to be. */
export type BodyReading =
  | { outcome: 'whole'; bytes: Uint8Array }
  /** More than the limit; `bytes` holds what came up to it. */
  | { outcome: 'too-large'; bytes: Uint8Array }
  | { outcome: 'unknown-encoding'; encoding: string };

type Bytes = AsyncIterable<Uint8Array>;

/** Decoders by Content-Encoding; each is made when its first byte is seen. */
const DECODERS: Readonly<Record<string, (firstByte: number) => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  br: () => createBrotliDecompress(),
  // «deflate» means zlib (RFC 9110 §8.4.1.2); old servers send it bare. A zlib header has 8 in its low half byte.
  deflate: (firstByte) => ((firstByte & 0x0f) === 8 ? createInflate() : createInflateRaw()),
};

/** What we say we can read. */
export const ACCEPT_ENCODING = 'gzip, br, deflate';

/**
 * Reads a body and decodes it while it comes; holds the limit on both sides, so that a small body which unpacks to a
 * huge one ends at the limit.
 * Errors: whatever the stream gives; `Z_…` codes when the body is cut or damaged.
 */
export async function readBody(
  body: Bytes,
  contentEncoding: string | undefined,
  maxBytes: number,
): Promise<BodyReading> {
  const encodings = encodingsOf(contentEncoding);
  const unknown = encodings.find((encoding) => !Object.hasOwn(DECODERS, encoding));
  if (unknown !== undefined) return { outcome: 'unknown-encoding', encoding: unknown };
  let passed = 0;
  const counted = counting(body, (length) => (passed += length) <= maxBytes);
  const decoded = encodings.reduceRight<Bytes>((bytes, encoding) => decode(bytes, encoding), counted);
  return collect(decoded, maxBytes, () => passed > maxBytes);
}

function encodingsOf(header: string | undefined): string[] {
  if (header === undefined) return [];
  const names = header.split(',').map((name) => name.trim().toLowerCase());
  return names.filter((name) => name !== '' && name !== 'identity');
}

async function* counting(source: Bytes, within: (length: number) => boolean): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    yield chunk;
    if (!within(chunk.length)) return;
  }
}

async function* decode(source: Bytes, encoding: string): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  const make = DECODERS[encoding];
  // An empty body under a Content-Encoding is an empty body.
  if (first.done === true || make === undefined) return;
  const rest = { [Symbol.asyncIterator]: () => chunks };
  const joined = Readable.from(prepend(first.value, rest));
  yield* pipeline(joined, make(first.value[0] ?? 0), settled) as Bytes;
}

async function* prepend(first: Uint8Array, rest: Bytes): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

async function collect(source: Bytes, maxBytes: number, overflown: () => boolean): Promise<BodyReading> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const cut = (): BodyReading => ({ outcome: 'too-large', bytes: Buffer.concat(chunks).subarray(0, maxBytes) });
  try {
    for await (const chunk of source) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > maxBytes) return cut();
    }
  } catch (error) {
    // We stopped the packed side at the limit ourselves; the decoder rightly misses its end.
    if (overflown()) return cut();
    throw error;
  }
  return overflown() ? cut() : { outcome: 'whole', bytes: new Uint8Array(Buffer.concat(chunks)) };
}

/** `pipeline` wants to be told whom to tell; the reader of its last stream already learns of every error. */
const settled = (): void => undefined;
