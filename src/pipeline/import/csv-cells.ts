import type { SourceRow } from './imported.js';

/** What a CSV cell stands for when it is not plain text. A list is parted by `|`; `json` cells hold JSON. */
export type CellKind = 'list' | 'json' | 'number' | 'truth';

const TRUTHS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  '1': true,
  false: false,
  no: false,
  '0': false,
};

function jsonOrAsIs(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return cell;
  }
}

/** A cell that cannot be converted stays text, so that the schema names it with what was found. */
const CONVERT: Record<CellKind, (cell: string) => unknown> = {
  list: (cell) =>
    cell
      .split('|')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  json: jsonOrAsIs,
  number: (cell) => (/^\d+$/u.test(cell.trim()) ? Number(cell) : cell),
  truth: (cell) => TRUTHS[cell.trim().toLowerCase()] ?? cell,
};

/** Turns the text cells of a CSV row into the values that JSON would hold. */
export function fromCells(cells: Readonly<Record<string, CellKind>>): (source: SourceRow) => SourceRow {
  const convert = (name: string, value: unknown) => {
    const kind = Object.hasOwn(cells, name) ? cells[name] : undefined;
    return kind === undefined || typeof value !== 'string' ? value : CONVERT[kind](value);
  };
  return ({ line, row }) => ({
    line,
    row: Object.fromEntries(Object.entries(row).map(([name, value]) => [name, convert(name, value)])),
  });
}
