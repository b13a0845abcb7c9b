import { CsvError, parse } from 'csv-parse/sync';
import type { FaultRecord } from '../../domain/fault.js';
import type { ReadRows, SourceRow } from './imported.js';
import { described, rowFault } from './row-fault.js';

interface CsvRecord {
  record: string[];
  info: { lines: number };
}

/** Spreadsheets write semicolons where the comma is the decimal sign, and tabs when copied. */
const DELIMITERS = [',', ';', '\t'] as const;

/** The delimiter that the header line uses most. */
function delimiterOf(content: string): string {
  const [header] = content.split(/\r\n|\n|\r/u, 1) as [string];
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((most, one) => (count(one) > count(most) ? one : most));
}

/** csv-parse counts the line a record ends on; quoted cells may hold line breaks. */
function firstLine({ record, info }: CsvRecord): number {
  return info.lines - record.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\n|\r/gu)?.length ?? 0), 0);
}

function headerFaults(header: readonly string[], line: number): FaultRecord[] {
  return header.flatMap((name, at) => {
    if (name === '') return [rowFault(line, null, `a name for column ${at + 1}`, 'an empty cell in the header')];
    return header.indexOf(name) < at
      ? [rowFault(line, name, 'each column once', 'the column twice in the header')]
      : [];
  });
}

function toRow(record: CsvRecord, header: readonly string[]): SourceRow | FaultRecord {
  const line = firstLine(record);
  const cells = record.record;
  if (cells.length !== header.length)
    return rowFault(line, null, `${header.length} cells as in the header`, `${cells.length}`);
  return { line, row: Object.fromEntries(header.map((name, at) => [name, cells[at]])) };
}

function recordsOf(content: string): CsvRecord[] {
  return parse(content, {
    delimiter: delimiterOf(content),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as unknown as CsvRecord[];
}

function rowsOf(content: string): ReadRows {
  const [first, ...records] = recordsOf(content);
  if (first === undefined) return { read: 0, rows: [], faults: [] };
  const header = first.record.map((name) => name.trim());
  const wrong = headerFaults(header, firstLine(first));
  if (wrong.length > 0) return { read: 0, rows: [], faults: wrong };
  const read = records.map((record) => toRow(record, header));
  return {
    read: records.length,
    rows: read.filter((one): one is SourceRow => 'row' in one),
    faults: read.filter((one): one is FaultRecord => 'code' in one),
  };
}

/**
 * Reads CSV with a header line (RFC 4180; comma, semicolon or tab). A row with more or fewer cells than the header is a
 * fault. After a broken quotation mark nothing can be told apart, so that fault alone is reported.
 */
export function readCsv(content: string): ReadRows {
  try {
    return rowsOf(content);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return { read: 0, rows: [], faults: [rowFault(line, null, 'CSV as in RFC 4180', described(error.message))] };
  }
}
