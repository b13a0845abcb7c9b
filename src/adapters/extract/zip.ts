import { inflateRawSync } from 'node:zlib';
import { Refusal, broken, cutOff } from './refusal.js';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
/** The comment behind the end mark is at most so long. */
const MOST_COMMENT = 65_535;
/** A text of 100 MB would be 30,000 pages; what inflates beyond that is made to fill a memory. */
const MOST_INFLATED = 100 * 1024 * 1024;

interface Entry {
  method: number;
  flags: number;
  size: number;
  packed: number;
  offset: number;
}

export interface Archive {
  names: readonly string[];
  /** The bytes of a member; null when there is none of that name. Throws Refusal. */
  read(name: string): Buffer | null;
}

function endOf(bytes: Buffer): number {
  const least = Math.max(0, bytes.length - END_BYTES - MOST_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= least; at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  throw cutOff('the list of its parts, which stands at its end, is missing');
}

function entriesOf(bytes: Buffer): Map<string, Entry> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY)
      throw broken('The list of the parts of the file is damaged.');
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    entries.set(bytes.toString('utf8', at + 46, at + 46 + name), {
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

function inflated(bytes: Buffer, name: string, entry: Entry): Buffer {
  const tooLarge = new Refusal(
    'too-large',
    `Unpacked, «${name}» is larger than ${MOST_INFLATED / 1024 / 1024} MB: no text of a bill is.`,
  );
  if (entry.size > MOST_INFLATED) throw tooLarge;
  if ((entry.flags & 1) !== 0) throw new Refusal('unsupported', 'The archive is locked with a password.');
  const { offset } = entry;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL)
    throw broken(`The part «${name}» of the file is missing.`);
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) throw cutOff(`the part «${name}» ends too soon`);
  if (entry.method === 0) return packed;
  try {
    // The size in the list may lie; the limit holds for what really comes out.
    return inflateRawSync(packed, { maxOutputLength: MOST_INFLATED });
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge;
    throw broken(`The part «${name}» of the file is damaged.`);
  }
}

/** Reads a zip archive from its bytes, one member at a time. @see PKWARE APPNOTE 6.3.3, 4.3 */
export function openZip(bytes: Buffer): Archive {
  const entries = entriesOf(bytes);
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      return entry ? inflated(bytes, name, entry) : null;
    },
  };
}
