const PAGE_BYTES = 512;
/** Operand sizes by the three highest bits of a property's code; 6 has its size in front. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, null, 3] as const;
/** sprmTDefTable: its size takes two bytes, and counts one too many. */
const TABLE_DEFINITION = 0xd608;

/** A stretch of the WordDocument stream with properties of its own. */
export interface Stretch {
  from: number;
  to: number;
  /** Properties that are set (operand not 0), by code. */
  on: ReadonlySet<number>;
}

/** Codes of the properties that decide what is text. @see [MS-DOC] 2.6 */
export const SPRM = { deleted: 0x0800, hidden: 0x083c, rowEnd: 0x2417, inTable: 0x2416 } as const;

function setProperties(list: Buffer): Set<number> {
  const on = new Set<number>();
  for (let at = 0; at + 3 <= list.length;) {
    const code = list.readUInt16LE(at);
    const fixed = OPERAND_BYTES[code >> 13];
    if (list[at + 2] !== 0) on.add(code);
    if (fixed != null) at += 2 + fixed;
    else if (code === TABLE_DEFINITION) at += 3 + list.readUInt16LE(at + 2);
    else at += 3 + (list[at + 2] as number);
  }
  return on;
}

/** Of letters: one byte of size, then the list. */
function letterList(page: Buffer, at: number): Buffer {
  return page.subarray(at + 1, at + 1 + (page[at] as number));
}

/** Of paragraphs: a size in words, or 0 and a size in words; then two bytes of style before the list. */
function paragraphList(page: Buffer, at: number): Buffer {
  const size = page[at] as number;
  if (size !== 0) return page.subarray(at + 3, at + 2 * size);
  return page.subarray(at + 4, at + 2 + 2 * (page[at + 1] as number));
}

const KINDS = { letters: { step: 1, list: letterList }, paragraphs: { step: 13, list: paragraphList } } as const;

/**
 * Reads the formatting of letters or paragraphs: a table of 512-byte pages, each with stretches and where their
 * properties lie in the page. What lies outside the stream is left out. @see [MS-DOC] 2.9.36, 2.9.174
 */
export function stretchesOf(stream: Buffer, table: Buffer, kind: keyof typeof KINDS): Stretch[] {
  const { step, list } = KINDS[kind];
  const pages = Math.floor((table.length - 4) / 8);
  return Array.from(
    { length: Math.max(0, pages) },
    (_, index) => table.readUInt32LE((pages + 1) * 4 + index * 4) & 0x3fffff,
  )
    .filter((number) => (number + 1) * PAGE_BYTES <= stream.length)
    .flatMap((number) => {
      const page = stream.subarray(number * PAGE_BYTES, (number + 1) * PAGE_BYTES);
      const count = Math.min(page[PAGE_BYTES - 1] as number, Math.floor((PAGE_BYTES - 5) / (4 + step)));
      return Array.from({ length: count }, (_, run): Stretch => {
        const at = 2 * (page[(count + 1) * 4 + run * step] as number);
        const on = at === 0 ? new Set<number>() : setProperties(list(page, at));
        return { from: page.readUInt32LE(run * 4), to: page.readUInt32LE(run * 4 + 4), on };
      });
    });
}
