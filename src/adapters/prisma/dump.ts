import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, pipeline as connect } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { Fault } from '../../domain/fault.js';
import type { Archive } from '../../ports/archive.js';
import type { Database, Tx } from './database.js';

/** In an order in which every row finds what it refers to. */
const TABLES = [
  'setting',
  'registry',
  'run',
  'snapshot',
  'sighting',
  'wanted',
  'page',
  'bill',
  'bill_number',
  'action',
  'document',
  'document_copy',
  'draft',
  'change',
  'person',
  'session',
  'api_token',
  'assessment',
  'appeal',
  'incident',
  'link',
  'citation',
  'subscription',
  'alert',
  'delivery',
  'audit',
] as const;
type Table = (typeof TABLES)[number];

/** What a first start writes by itself. */
const FILLED_AT_START: readonly Table[] = ['setting', 'registry'];
/** Tables whose ids are counted by the database. */
const COUNTED: readonly Table[] = ['sighting', 'delivery', 'audit'];
const FORMAT = 'legislative-threat-tracker-backup-1';
const BATCH = 500;
const DAY_MS = 86_400_000;
/** The whole is one transaction, however long it takes. */
const WHOLE = { timeout: DAY_MS, maxWait: DAY_MS };

export interface DumpReport {
  rows: Record<string, number>;
  snapshots: number;
}

type Line =
  { format: string } | { table: string; row: unknown } | { snapshot: string; bytes: string } | { end: DumpReport };

async function* rowsOf(tx: Tx, table: Table): AsyncGenerator<unknown> {
  await tx.$executeRawUnsafe(`DECLARE dumped NO SCROLL CURSOR FOR SELECT to_jsonb(t) AS row FROM "${table}" t`);
  for (;;) {
    const rows = await tx.$queryRawUnsafe<{ row: unknown }[]>(`FETCH ${BATCH} FROM dumped`);
    for (const { row } of rows) yield row;
    if (rows.length < BATCH) break;
  }
  await tx.$executeRawUnsafe('CLOSE dumped');
}

async function* content(tx: Tx, archive: Archive, report: DumpReport): AsyncGenerator<Line> {
  yield { format: FORMAT };
  for (const table of TABLES) {
    report.rows[table] = 0;
    for await (const row of rowsOf(tx, table)) {
      report.rows[table] += 1;
      yield { table, row };
    }
  }
  for await (const snapshot of archive.list()) {
    yield { snapshot, bytes: Buffer.from(await archive.get(snapshot)).toString('base64') };
    report.snapshots += 1;
  }
  yield { end: report };
}

async function* asText(lines: AsyncIterable<Line>): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
}

/**
 * Writes database and snapshots into one gzipped file of JSON Lines, as they stood at one moment; the last line counts
 * what went before, so that a file that was cut off is told from a whole one. The file appears under its name only when
 * it is whole, and only its owner may read it.
 */
export async function dump(db: Database, archive: Archive, file: string): Promise<DumpReport> {
  const report: DumpReport = { rows: {}, snapshots: 0 };
  const part = `${file}.part`;
  await rm(part, { force: true });
  try {
    await db.prisma.$transaction(
      (tx) =>
        pipeline(
          Readable.from(asText(content(tx, archive, report))),
          createGzip(),
          createWriteStream(part, { mode: 0o600, flush: true }),
        ),
      { ...WHOLE, isolationLevel: 'RepeatableRead' },
    );
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
  return report;
}

/** A fault of the file or of its packing destroys the unzipped stream, and is thrown to whoever reads on. */
async function* linesOf(file: string): AsyncGenerator<Line> {
  const unzipped = connect(createReadStream(file), createGunzip(), () => undefined).setEncoding('utf8');
  // A snapshot is one line of up to 70 MB: its parts are joined once, when its end is seen.
  let parts: string[] = [];
  for await (const chunk of unzipped) {
    const [head, ...next] = String(chunk).split('\n') as [string, ...string[]];
    parts.push(head);
    for (const begun of next) {
      yield JSON.parse(parts.join('')) as Line;
      parts = [begun];
    }
  }
  if (parts.join('') !== '') throw new SyntaxError('its last line has no end');
}

/** What the lines hold, and what the last of them says they hold. */
async function countLines(file: string): Promise<{ found: DumpReport; end: DumpReport | null }> {
  const found: DumpReport = { rows: Object.fromEntries(TABLES.map((table) => [table, 0])), snapshots: 0 };
  let [isFirst, end]: [boolean, DumpReport | null] = [true, null];
  for await (const line of linesOf(file)) {
    if (isFirst && !('format' in line && line.format === FORMAT))
      throw new SyntaxError('its first line does not name the format');
    isFirst = false;
    if ('table' in line) {
      if (!(TABLES as readonly string[]).includes(line.table))
        throw new SyntaxError(`it holds a table «${line.table}» that this program does not know`);
      found.rows[line.table] = (found.rows[line.table] as number) + 1;
    } else if ('snapshot' in line) found.snapshots += 1;
    else if ('end' in line) end = line.end;
  }
  return { found, end };
}

/** Reads the file through before anything is written. */
async function checkWhole(file: string): Promise<DumpReport> {
  const { found, end } = await countLines(file).catch((error: unknown) => {
    throw new Fault('usage', `${file} is no backup that can be restored: ${(error as Error).message}`);
  });
  if (end === null) throw new Fault('usage', `${file} was cut off: its last line is missing; use another backup`);
  const short = [...TABLES].filter((table) => found.rows[table] !== end.rows[table]);
  if (short.length === 0 && found.snapshots === end.snapshots) return end;
  throw new Fault(
    'usage',
    `${file} is damaged: it does not hold what its last line counts (${[...short, 'snapshots'][0]}); use another backup`,
  );
}

async function checkEmpty(db: Database): Promise<void> {
  const own = TABLES.filter((table) => !FILLED_AT_START.includes(table));
  const [found] = await db.sql<{ name: string }>(
    own.map((table) => `(SELECT '${table}' AS name FROM "${table}" LIMIT 1)`).join(' UNION ALL '),
  );
  if (found)
    throw new Fault(
      'usage',
      `this installation is not empty: its table «${found.name}» holds rows; restore into an empty one (another DATA_DIR or database), started with nothing but this command`,
    );
}

/** Rows of one table follow each other, so that many are written by one statement. */
async function* batches(lines: AsyncIterable<Line>): AsyncGenerator<{ table: string; rows: unknown[] }> {
  let batch: { table: string; rows: unknown[] } | null = null;
  for await (const line of lines) {
    if (!('table' in line)) continue;
    if (batch && (batch.table !== line.table || batch.rows.length === BATCH)) {
      yield batch;
      batch = null;
    }
    batch ??= { table: line.table, rows: [] };
    batch.rows.push(line.row);
  }
  if (batch) yield batch;
}

async function columnsOf(db: Database): Promise<ReadonlySet<string>> {
  const rows = await db.sql<{ name: string }>(
    "SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public'",
  );
  return new Set(rows.map(({ name }) => name));
}

/** The columns that a backup holds of a table, for SQL: one of an earlier version lacks some, and they take their default. */
function columnsIn(file: string, table: string, rows: readonly unknown[], known: ReadonlySet<string>): string {
  const names = Object.keys(rows[0] as object);
  const strange = names.find((name) => !known.has(`${table}.${name}`));
  if (strange !== undefined)
    throw new Fault(
      'usage',
      `${file} holds «${table}.${strange}», which this program does not know: it was made by a newer version; restore it with that`,
    );
  return names.map((name) => `"${name}"`).join(', ');
}

/**
 * Restores a backup into an empty installation: the snapshots first, which harm nobody when the rest fails, then the
 * database in one transaction. Throws Fault `usage` for a file that is not whole and when there is anything already.
 */
export async function restore(db: Database, archive: Archive, file: string): Promise<DumpReport> {
  const report = await checkWhole(file);
  await checkEmpty(db);
  const known = await columnsOf(db);
  for await (const line of linesOf(file)) if ('snapshot' in line) await archive.put(Buffer.from(line.bytes, 'base64'));
  await db.prisma.$transaction(async (tx) => {
    for (const table of FILLED_AT_START) await tx.$executeRawUnsafe(`TRUNCATE "${table}" CASCADE`);
    for await (const { table, rows } of batches(linesOf(file))) {
      const columns = columnsIn(file, table, rows, known);
      await tx.$executeRawUnsafe(
        `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
        JSON.stringify(rows),
      );
    }
    for (const table of COUNTED)
      await tx.$executeRawUnsafe(
        `SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), COALESCE((SELECT max(id) FROM "${table}"), 1))`,
      );
  }, WHOLE);
  return report;
}
