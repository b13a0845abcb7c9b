import { createHash } from 'node:crypto';
import type { Enqueue } from '../adapters/prisma/stored-bill.js';
import type { Database } from '../adapters/prisma/database.js';
import type { Importer } from '../adapters/prisma/desk.js';
import { Imports } from '../adapters/prisma/imports.js';
import { dayIn } from '../domain/day.js';
import { Fault } from '../domain/fault.js';
import { type ImportedAppeal, readAppeals, readPlainText } from '../pipeline/import/appeals.js';
import { readBills } from '../pipeline/import/bills.js';
import { readIncidents } from '../pipeline/import/incidents.js';
import type { Imported } from '../pipeline/import/imported.js';
import { extractAppeal } from '../pipeline/link/extract.js';
import type { Clock } from '../ports/clock.js';
import type { Actor, ImportKind, ImportReport } from '../ports/desk.js';
import { appealFromRow, appealFromText } from './importing/appeal-record.js';
import { planCurated } from './importing/curated.js';

type RowFormat = 'jsonl' | 'csv';

interface ImporterParts {
  db: Database;
  enqueue: Enqueue;
  clock: Clock;
}

function report(imported: Imported<unknown>, stored: { stored: number; known: number; ids: string[] }): ImportReport {
  return { read: imported.read, faults: imported.faults, ...stored };
}

const NOTHING = { stored: 0, known: 0, ids: [] };

function needsRows(kind: ImportKind, format: 'jsonl' | 'csv' | 'text'): RowFormat {
  if (format !== 'text') return format;
  throw new Fault('usage', `${kind} are imported from JSON Lines or CSV; plain text is for one appeal`);
}

/** Reads what is imported, checks all of it, and stores all or nothing. */
export function createImporter(parts: ImporterParts): Importer {
  const imports = new Imports(parts.db, parts.enqueue, parts.clock);
  const readers: Record<
    ImportKind,
    (content: string, format: 'jsonl' | 'csv' | 'text', actor: Actor) => Promise<ImportReport>
  > = {
    bills: async (content, format, actor) => {
      const imported = readBills(content, needsRows('bills', format));
      if (imported.faults.length > 0) return report(imported, NOTHING);
      const today = dayIn('UTC', parts.clock.now());
      const at = parts.clock.now().toISOString();
      const plans = imported.rows.map(({ value }) => planCurated(value, { at, today }));
      return report(imported, await imports.bills(plans, actor));
    },
    appeals: async (content, format, actor) => {
      const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
      if (format === 'text') {
        const imported = readPlainText(content);
        const records = imported.rows.map(({ value }) => appealFromText(value, extractAppeal(value), sha256(value)));
        return report(imported, imported.faults.length > 0 ? NOTHING : await imports.appeals(records, actor));
      }
      const imported = readAppeals(content, format);
      const records = imported.rows.map(({ value }: { value: ImportedAppeal }) =>
        appealFromRow(value, value.text === null ? null : extractAppeal(value.text), sha256),
      );
      return report(imported, imported.faults.length > 0 ? NOTHING : await imports.appeals(records, actor));
    },
    incidents: async (content, format, actor) => {
      const imported = readIncidents(content, needsRows('incidents', format));
      return report(
        imported,
        imported.faults.length > 0
          ? NOTHING
          : await imports.incidents(
              imported.rows.map(({ value }) => value),
              actor,
            ),
      );
    },
  };
  return (kind, content, format, actor) => readers[kind](content, format, actor);
}
