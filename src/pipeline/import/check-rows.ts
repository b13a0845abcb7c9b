import type { z } from 'zod';
import type { FaultRecord } from '../../domain/fault.js';
import { type CellKind, fromCells } from './csv-cells.js';
import type { Imported, ImportedRow, RowFormat, SourceRow } from './imported.js';
import { readRows } from './read-rows.js';
import { described, rowFault } from './row-fault.js';

/** How the rows of one kind of thing are read and told apart. */
export interface RowKind<T> {
  schema: z.ZodType<T>;
  /** Columns that are not plain text when the file is CSV. */
  cells: Readonly<Record<string, CellKind>>;
  /** The names a row goes by; two rows of a file that share one are the same thing twice. */
  names: (value: T) => readonly string[];
}

function at(row: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    row,
  );
}

function issueFaults({ line, row }: SourceRow, issue: z.core.$ZodIssue): FaultRecord[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      rowFault(line, [...path, key].join('.'), 'only documented members', `the unknown member «${key}»`),
    );
  }
  return [rowFault(line, path.length === 0 ? null : path.join('.'), issue.message, described(at(row, issue.path)))];
}

function checkRow<T>(source: SourceRow, schema: z.ZodType<T>): ImportedRow<T> | FaultRecord[] {
  const result = schema.safeParse(source.row);
  if (result.success) return { line: source.line, value: result.data };
  return result.error.issues.flatMap((issue) => issueFaults(source, issue));
}

/** A second row of the same name; the first stands. */
function duplicates<T>(rows: readonly ImportedRow<T>[], names: (value: T) => readonly string[]): FaultRecord[] {
  const firstLine = new Map<string, number>();
  return rows.flatMap(({ line, value }) => {
    const repeated = names(value).find((name) => firstLine.has(name));
    for (const name of names(value)) if (!firstLine.has(name)) firstLine.set(name, line);
    return repeated === undefined
      ? []
      : [
          rowFault(
            line,
            null,
            'each row once',
            `«${repeated}», which stands on line ${firstLine.get(repeated)} already`,
          ),
        ];
  });
}

const byLine = (a: FaultRecord, b: FaultRecord) => Number(a['line']) - Number(b['line']);

/** Reads a file and checks every row of it. All faults are reported, in the order of the file; with any, no row is given. */
export function checkRows<T>(content: string, format: RowFormat, kind: RowKind<T>): Imported<T> {
  const source = readRows(content, format);
  const rows = format === 'csv' ? source.rows.map(fromCells(kind.cells)) : source.rows;
  const checked = rows.map((row) => checkRow(row, kind.schema));
  const good = checked.filter((one): one is ImportedRow<T> => !Array.isArray(one));
  const faults = [
    ...source.faults,
    ...checked.filter((one) => Array.isArray(one)).flat(),
    ...duplicates(good, kind.names),
  ].sort(byLine);
  return { read: source.read, rows: faults.length > 0 ? [] : good, faults };
}
