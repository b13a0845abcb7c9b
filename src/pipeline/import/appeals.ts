import { z } from 'zod';
import { APPEAL_KINDS } from '../../domain/appeal.js';
import type { FaultRecord } from '../../domain/fault.js';
import { checkRows } from './check-rows.js';
import type { CellKind } from './csv-cells.js';
import { field, orNone, orNull } from './fields.js';
import type { Imported, RowFormat } from './imported.js';
import { rowFault } from './row-fault.js';

/** One appeal as a file gives it. With a `text` the facts can also be read from it; what the row states stands over that. */
export const importedAppeal = z.strictObject(
  {
    title: field.text,
    /** Not shown in public and not indexed. */
    text: orNull(field.body),
    url: orNull(field.webAddress),
    publisher: orNull(field.text),
    country: field.country,
    date: field.day,
    language: orNull(field.language),
    /** The case code as printed. */
    code: orNull(field.text),
    /** As printed, one by one. */
    categories: orNone(field.text),
    organisations: orNone(field.text),
    kind: orNull(field.oneOf(APPEAL_KINDS)),
    summary: orNull(field.text),
  },
  'one appeal',
);

export type ImportedAppeal = z.output<typeof importedAppeal>;

const CELLS: Readonly<Record<string, CellKind>> = { categories: 'list', organisations: 'list' };

/** An appeal goes by its code, by its address, and, where it has neither, by its title and day. */
function namesOf({ code, url, title, date }: ImportedAppeal): string[] {
  const names = [code?.replace(/\s+/gu, '').toUpperCase(), url].filter((name) => name != null);
  return names.length > 0 ? names : [`${title}, ${date}`];
}

/**
 * Reads appeals from JSONL or CSV; in CSV `categories` and `organisations` are parted by `|`.
 * @returns every row, or none and a fault for each faulty line; an appeal that stands twice in the file is a fault
 */
export function readAppeals(content: string, format: RowFormat): Imported<ImportedAppeal> {
  return checkRows(content, format, { schema: importedAppeal, cells: CELLS, names: namesOf });
}

const FEWEST_LETTERS = 40;

function textFaults(text: string): FaultRecord[] {
  const expected = 'the plain text of one appeal in UTF-8';
  const lost = /[\u0000\uFFFD]|\p{Surrogate}/u.exec(text);
  if (lost)
    return [
      rowFault(
        text.slice(0, lost.index).split('\n').length,
        null,
        expected,
        'characters that were lost or cannot be kept (U+FFFD, U+0000)',
      ),
    ];
  if (/^\s*(?:<!doctype|<html)/iu.test(text)) return [rowFault(1, null, expected, 'an HTML page')];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters < FEWEST_LETTERS ? [rowFault(1, null, expected, `${letters} letters`)] : [];
}

/** Takes the plain text of one appeal, for extraction: without byte order mark, with one kind of line end. */
export function readPlainText(content: string): Imported<string> {
  const text = content.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const faults = textFaults(text);
  return { read: 1, rows: faults.length > 0 ? [] : [{ line: 1, value: text }], faults };
}
