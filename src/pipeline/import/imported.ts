import type { FaultRecord } from '../../domain/fault.js';

/** A file that holds rows; the plain text of one appeal is read by `readPlainText`. */
export type RowFormat = 'jsonl' | 'csv';

/** One row as the file gives it, before anything is known of its members. */
export interface SourceRow {
  /** The line in the file on which the row begins, from 1. */
  line: number;
  row: Record<string, unknown>;
}

/** What reading a file into rows gives: the rows that could be read, and a fault for each that could not. */
export interface ReadRows {
  /** Rows met, faulty ones too; the header of a CSV file is none. */
  read: number;
  rows: SourceRow[];
  faults: FaultRecord[];
}

/** A checked row with the line it stood on. */
export interface ImportedRow<T> {
  line: number;
  value: T;
}

/**
 * What a file yields. With any fault `rows` is empty, so that nothing can be half-imported: either every row of the
 * file is here or none is, and then every faulty line is named.
 */
export interface Imported<T> {
  /** Rows met in the file, faulty ones too. */
  read: number;
  rows: ImportedRow<T>[];
  faults: FaultRecord[];
}
