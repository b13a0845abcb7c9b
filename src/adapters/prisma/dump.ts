import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip, createGzip } from 'node:zlib';
import { finished } from 'node:stream/promises';
import { Fault } from '../../domain/fault.js';
import type { Archive } from '../../ports/archive.js';
import type { Database } from './database.js';

/** In an order in which every row finds what it refers to. */
const TABLES = [
  'setting', 'registry', 'run', 'snapshot', 'sighting', 'page', 'bill', 'bill_number', 'action', 'document', 'draft', 'change', 'person', 'session',
  'api_token', 'assessment', 'appeal', 'incident', 'link', 'citation', 'subscription', 'alert', 'delivery', 'audit',
] as const;
/** Tables whose ids are counted by the database. */
const COUNTED = ['sighting', 'delivery', 'audit'] as const;
const FORMAT = 'legislative-threat-tracker-backup-1';
const BATCH = 500;

export interface DumpReport {
  rows: Record<string, number>;
  snapshots: number;
}

type Line = { format: string } | { table: string; row: unknown } | { snapshot: string; bytes: string } | { end: DumpReport };

async function* rowsOf(db: Database, table: string): AsyncGenerator<unknown> {
  for (let offset = 0; ; offset += BATCH) {
    const rows = await db.sql<{ row: unknown }>(`SELECT to_jsonb(t) AS row FROM "${table}" t ORDER BY ctid LIMIT ${BATCH} OFFSET ${offset}`);
    for (const { row } of rows) yield row;
    if (rows.length < BATCH) return;
  }
}

/**
 * Writes database and snapshots into one gzipped file of JSON Lines; the last line counts what went before, so that a
 * file that was cut off is told from a whole one. The file appears under its name only when it is whole.
 */
export async function dump(db: Database, archive: Archive, file: string): Promise<DumpReport> {
  const report: DumpReport = { rows: {}, snapshots: 0 };
  const zip = createGzip();
  const target = createWriteStream(`${file}.part`, { mode: 0o600, flush: true });
  zip.pipe(target);
  const write = async (line: Line) => {
    if (!zip.write(`${JSON.stringify(line)}\n`)) await once(zip, 'drain');
  };
  await write({ format: FORMAT });
  for (const table of TABLES) {
    report.rows[table] = 0;
    for await (const row of rowsOf(db, table)) {
      report.rows[table] += 1;
      await write({ table, row });
    }
  }
  for await (const sha256 of archive.list()) {
    await write({ snapshot: sha256, bytes: Buffer.from(await archive.get(sha256)).toString('base64') });
    report.snapshots += 1;
  }
  await write({ end: report });
  zip.end();
  await finished(target);
  await rename(`${file}.part`, file);
  return report;
}

async function* linesOf(file: string): AsyncGenerator<Line> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity });
  for await (const line of lines) yield JSON.parse(line) as Line;
}

/** Reads the file through before anything is written. */
async function checkWhole(file: string): Promise<DumpReport> {
  let first = true;
  let end: DumpReport | null = null;
  try {
    for await (const line of linesOf(file)) {
      if (first && !('format' in line && line.format === FORMAT)) throw new SyntaxError('its first line does not name the format');
      first = false;
      if ('end' in line) end = line.end;
    }
  } catch (error) {
    throw new Fault('usage', `${file} is no backup that can be restored: ${(error as Error).message}`);
  }
  if (end === null) throw new Fault('usage', `${file} was cut off: its last line is missing; use another backup`);
  return end;
}

/** Restores a backup into an empty installation, in one transaction. Throws Fault `usage` when there is anything already. */
export async function restore(db: Database, archive: Archive, file: string): Promise<DumpReport> {
  const report = await checkWhole(file);
  const [present] = await db.sql<{ n: number }>('SELECT count(*)::int AS n FROM bill');
  if (present && present.n > 0) throw new Fault('usage', `this installation holds ${present.n} bills; restore into an empty one (another DATA_DIR or database), started with nothing but this command`);
  await db.prisma.$transaction(async (tx) => {
    for (const table of [...TABLES].reverse()) await tx.$executeRawUnsafe(`TRUNCATE "${table}" CASCADE`);
    for await (const line of linesOf(file)) {
      if (!('table' in line)) continue;
      if (!(TABLES as readonly string[]).includes(line.table)) throw new Fault('usage', `${file} holds a table «${line.table}» that this program does not know`);
      await tx.$executeRawUnsafe(`INSERT INTO "${line.table}" SELECT * FROM jsonb_populate_record(NULL::"${line.table}", $1::jsonb)`, JSON.stringify(line.row));
    }
    for (const table of COUNTED) await tx.$executeRawUnsafe(`SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), COALESCE((SELECT max(id) FROM "${table}"), 1))`);
  });
  for await (const line of linesOf(file)) if ('snapshot' in line) await archive.put(Buffer.from(line.bytes, 'base64'));
  return report;
}
