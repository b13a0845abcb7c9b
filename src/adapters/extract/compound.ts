import { broken, cutOff } from './refusal.js';

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
/** Marks in the allocation table from here on are no sectors: end of chain, free, the tables themselves. */
const FIRST_MARK = 0xfffffffa;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  name: string;
  type: number;
  start: number;
  size: number;
}

/** A file of streams in sectors, as Office wrote them before 2007. @see [MS-CFB] */
export class CompoundFile {
  readonly #sectorBytes: number;
  readonly #miniBytes: number;
  readonly #cutoff: number;
  readonly #table: number[];
  readonly #miniTable: number[];
  readonly #entries: Entry[];
  readonly #mini: Buffer;

  /** Throws Refusal when the file is cut off or its tables are damaged. */
  constructor(private readonly bytes: Buffer) {
    if (bytes.length < HEADER_BYTES) throw cutOff('not even its header is whole');
    this.#sectorBytes = 2 ** bytes.readUInt16LE(0x1e);
    this.#miniBytes = 2 ** bytes.readUInt16LE(0x20);
    this.#cutoff = bytes.readUInt32LE(0x38);
    if (![512, 4096].includes(this.#sectorBytes) || this.#miniBytes !== 64)
      throw broken('The header of the Office file is damaged.');
    this.#table = this.#tableSectors().flatMap((sector) => numbersOf(this.#sector(sector)));
    this.#entries = this.#readEntries();
    this.#miniTable = numbersOf(this.#chain(bytes.readUInt32LE(0x3c)));
    const root = this.#entries.find((entry) => entry.type === ROOT);
    this.#mini = root && root.size > 0 ? this.#chain(root.start) : Buffer.alloc(0);
  }

  /** The bytes of a stream; null when there is none of that name. */
  stream(name: string): Buffer | null {
    const entry = this.#entries.find((one) => one.type === STREAM && one.name === name);
    if (!entry) return null;
    const whole = entry.size < this.#cutoff ? this.#miniChain(entry.start) : this.#chain(entry.start);
    if (whole.length < entry.size) throw cutOff(`the part «${name}» ends too soon`);
    return whole.subarray(0, entry.size);
  }

  #sector(index: number): Buffer {
    const start = (index + 1) * this.#sectorBytes;
    // Some programs leave the last sector short.
    if (start >= this.bytes.length) throw cutOff(`its sector ${index} lies behind its end`);
    return this.bytes.subarray(start, start + this.#sectorBytes);
  }

  /** Which sectors hold the allocation table: 109 are named in the header, the others in a chain. */
  #tableSectors(): number[] {
    const sectors = numbersOf(this.bytes.subarray(0x4c, HEADER_BYTES));
    const seen = new Set<number>();
    for (let next = this.bytes.readUInt32LE(0x44); next < FIRST_MARK;) {
      if (seen.has(next)) throw broken('The tables of the Office file run in a circle.');
      seen.add(next);
      const numbers = numbersOf(this.#sector(next));
      next = numbers.pop() ?? FIRST_MARK;
      sectors.push(...numbers);
    }
    return sectors.filter((sector) => sector < FIRST_MARK);
  }

  #follow(start: number, table: readonly number[], read: (sector: number) => Buffer): Buffer {
    const parts: Buffer[] = [];
    for (let sector = start; sector < FIRST_MARK; sector = table[sector] ?? FIRST_MARK) {
      if (parts.length > table.length) throw broken('The tables of the Office file run in a circle.');
      parts.push(read(sector));
    }
    return Buffer.concat(parts);
  }

  #chain(start: number): Buffer {
    return this.#follow(start, this.#table, (sector) => this.#sector(sector));
  }

  #miniChain(start: number): Buffer {
    return this.#follow(start, this.#miniTable, (sector) =>
      this.#mini.subarray(sector * this.#miniBytes, (sector + 1) * this.#miniBytes),
    );
  }

  #readEntries(): Entry[] {
    const folder = this.#chain(this.bytes.readUInt32LE(0x30));
    return Array.from({ length: Math.floor(folder.length / ENTRY_BYTES) }, (_, index) => {
      const at = index * ENTRY_BYTES;
      const nameBytes = Math.min(64, folder.readUInt16LE(at + 0x40));
      return {
        name: folder.toString('utf16le', at, at + Math.max(0, nameBytes - 2)),
        type: folder[at + 0x42] as number,
        start: folder.readUInt32LE(at + 0x74),
        size: folder.readUInt32LE(at + 0x78),
      };
    });
  }
}

function numbersOf(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(index * 4));
}
