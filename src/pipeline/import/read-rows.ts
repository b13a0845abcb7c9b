import type { FaultRecord } from '../../domain/fault.js';
import type { ReadRows, RowFormat, SourceRow } from './imported.js';
import { readCsv } from './read-csv.js';
import { described, rowFault } from './row-fault.js';

const BYTE_ORDER_MARK = /^\uFEFF/u;
/** PostgreSQL cannot hold U+0000; U+FFFD and lone surrogates are what is left of a file that was not UTF-8. */
const UNREADABLE = /[\u0000\uFFFD]|\p{Surrogate}/u;

function blankToNull(value: unknown): unknown {
  return typeof value === 'string' && value.trim() === '' ? null : value;
}

/** Unknown is null, never an empty string. */
function withoutBlanks({ line, row }: SourceRow): SourceRow {
  return { line, row: Object.fromEntries(Object.entries(row).map(([name, value]) => [name, blankToNull(value)])) };
}

/** The texts inside a value, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function unreadable({ line, row }: SourceRow): FaultRecord[] {
  const field = Object.keys(row).find((name) => textsOf(row[name]).some((text) => UNREADABLE.test(text)));
  return field === undefined
    ? []
    : [rowFault(line, field, 'text in UTF-8', 'characters that were lost or cannot be kept (U+FFFD, U+0000)')];
}

function readLine(text: string, line: number): SourceRow | FaultRecord {
  const expected = 'one JSON object on the line';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return rowFault(line, null, expected, `broken JSON (${error.message})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return rowFault(line, null, expected, described(value));
  return { line, row: value as Record<string, unknown> };
}

function readJsonLines(content: string): ReadRows {
  const read = content.split(/\r\n|\n|\r/u).flatMap((text, at) => (text.trim() === '' ? [] : [readLine(text, at + 1)]));
  return {
    read: read.length,
    rows: read.filter((one): one is SourceRow => 'row' in one),
    faults: read.filter((one): one is FaultRecord => 'code' in one),
  };
}

const READERS: Record<RowFormat, (content: string) => ReadRows> = { jsonl: readJsonLines, csv: readCsv };

/**
 * Reads a file into rows. A byte order mark, CRLF and blank lines are borne; blank members become null. Every line that
 * is no row is reported, not only the first.
 * @returns rows with their lines, and faults `import.bad-row` with `line` and `field`
 */
export function readRows(content: string, format: RowFormat): ReadRows {
  const { read, rows, faults } = READERS[format](content.replace(BYTE_ORDER_MARK, ''));
  if (read === 0 && faults.length === 0)
    return { read, rows, faults: [rowFault(1, null, 'at least one row', 'an empty file')] };
  return { read, rows: rows.map(withoutBlanks), faults: [...faults, ...rows.flatMap(unreadable)] };
}
