/** The first line of an example names the page it stands for. */
const MARKS = [/^<!--\s*url:\s*(\S.*?)\s*-->/, /^#\s*url:\s*(\S.*?)\s*$/m, /"_url"\s*:\s*"([^"]+)"/];
/** How far in a file it may stand. */
const HEAD_LENGTH = 4000;

/** The address that an example gives for itself; null for a page as received. */
export function markedAddress(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_LENGTH)).toString('utf8');
  return MARKS.map((mark) => mark.exec(head)?.[1]).find((found) => found !== undefined) ?? null;
}
