import { z } from 'zod';
import { shortHash } from '../../../scrapers/kit/words.js';
import type { Incident } from '../../domain/incident.js';
import { checkRows } from './check-rows.js';
import type { CellKind } from './csv-cells.js';
import { field, orNull } from './fields.js';
import type { Imported, RowFormat } from './imported.js';
import { INCIDENT_WORDS, kindCodeOf, kindWordsOf } from './incident-kinds.js';

const CODE = 'a HURIDOCS code of 12 digits';

const columns = z.strictObject(
  {
    /** Stable name of the incident; made of country, day and a hash where it is left out. */
    id: orNull(field.text),
    kind: orNull(field.text),
    kindCode: orNull(z.string(CODE).regex(/^\d{12}$/u, CODE)),
    country: field.country,
    date: field.day,
    until: orNull(field.day),
    place: orNull(field.text),
    victims: orNull(field.count),
    organisation: orNull(field.text),
    perpetrator: orNull(field.text),
    description: field.text,
    source: field.text,
  },
  'one incident',
);

type Columns = z.output<typeof columns>;

function codeOf(row: Columns): string | null {
  return row.kindCode ?? (row.kind === null ? null : kindCodeOf(row.kind));
}

function wordsOf(row: Columns): string | null {
  return row.kind ?? (row.kindCode === null ? null : kindWordsOf(row.kindCode));
}

function toIncident(row: Columns): Incident {
  const kindCode = codeOf(row) as string;
  const told = [row.country, row.date, row.until, kindCode, row.place, row.organisation, row.description].join('|');
  const id = row.id ?? `${row.country.toLowerCase()}-${row.date}-${shortHash(told)}`;
  return { ...row, id, kindCode, kind: wordsOf(row) as string };
}

/**
 * One incident as a file gives it: kind or kindCode (HURIDOCS), country, date, until, place, victims, organisation,
 * perpetrator, description, source. A kind outside the table needs its code beside it, a code outside it needs its words.
 */
export const importedIncident = columns
  .refine((row) => codeOf(row) !== null, {
    path: ['kind'],
    error: `one of ${INCIDENT_WORDS.join(', ')}, or a HURIDOCS code in kindCode`,
  })
  .refine((row) => codeOf(row) === null || wordsOf(row) !== null, {
    path: ['kind'],
    error: 'the kind in words beside this kindCode',
  })
  .refine((row) => row.until === null || row.until >= row.date, { path: ['until'], error: 'a day not before `date`' })
  .transform(toIncident);

const CELLS: Readonly<Record<string, CellKind>> = { victims: 'number' };

/**
 * Reads incidents from JSONL or CSV.
 * @returns every row, or none and a fault for each faulty line; an incident that stands twice in the file is a fault
 */
export function readIncidents(content: string, format: RowFormat): Imported<Incident> {
  return checkRows(content, format, { schema: importedIncident, cells: CELLS, names: ({ id }) => [id] });
}
