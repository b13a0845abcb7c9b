import { reachedStage } from '../adapters/prisma/bill-rows.js';
import { type BillState } from '../domain/bill.js';
import { type Operation, patch, sameJson } from '../domain/change.js';
import type { Citation } from '../domain/citation.js';
import { Fault, type FaultRecord } from '../domain/fault.js';
import { findQuote } from '../pipeline/cite/find-quote.js';
import type { Program } from './program.js';

export interface VerifyReport {
  bills: number;
  changes: number;
  snapshots: number;
  citations: number;
  alerts: number;
  /** Bills that the index had lost and that have been put back, and entries without a bill that have been taken out. */
  reindexed: number;
  faults: FaultRecord[];
}

const BATCH = 100;
/** What lists and filters read from columns, and what only the state may say. */
const COLUMNS = [
  'registryName',
  'key',
  'country',
  'number',
  'title',
  'language',
  'stage',
  'outcome',
  'inferred',
  'statusWords',
  'introducedOn',
  'goneSince',
] as const;

type Note = (
  code: 'history.broken' | 'snapshot.missing' | 'snapshot.damaged' | 'citation.unverifiable',
  message: string,
) => void;

/** Bills with their history, as they stood at one moment: a worker may be writing. */
async function billsAfter(program: Program, after: string) {
  const { prisma } = program.db;
  const include = { history: { orderBy: { seq: 'asc' } }, actions: { select: { id: true } } } as const;
  const bills = prisma.bill.findMany({ where: { id: { gt: after } }, orderBy: { id: 'asc' }, take: BATCH, include });
  const [batch] = await prisma.$transaction([bills], { isolationLevel: 'RepeatableRead' });
  return batch;
}

function rowsFit(bill: Awaited<ReturnType<typeof billsAfter>>[number], state: BillState): boolean {
  const written = { ...state, registryName: state.registry };
  const ids = new Set(bill.actions.map(({ id }) => id));
  const hasActions =
    ids.size === Object.keys(state.actions).length && Object.keys(state.actions).every((id) => ids.has(id));
  return (
    hasActions && bill.reached === reachedStage(state) && COLUMNS.every((column) => bill[column] === written[column])
  );
}

/** Applies a bill's history from nothing and compares it with the stored state and the rows derived from it. */
async function verifyHistories(program: Program, note: Note): Promise<{ bills: number; changes: number }> {
  let bills = 0;
  let changes = 0;
  for (let after = ''; ;) {
    const batch = await billsAfter(program, after);
    if (batch.length === 0) return { bills, changes };
    for (const bill of batch) {
      bills += 1;
      changes += bill.history.length;
      const state = bill.state as unknown as BillState;
      if (bill.history.length !== bill.changes || bill.history.some(({ seq }, index) => seq !== index))
        note('history.broken', `${bill.id} counts ${bill.changes} changes, its history holds ${bill.history.length}`);
      try {
        const replayed = bill.history.reduce<unknown>(
          (value, change) => patch(value, change.patch as unknown as Operation[]),
          null,
        );
        if (!sameJson(replayed, state))
          note('history.broken', `the history of ${bill.id} does not give its present state`);
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        note('history.broken', `${bill.id}: ${error.message}`);
      }
      if (!rowsFit(bill, state)) note('history.broken', `${bill.id} is half written: its rows do not fit its state`);
    }
    after = batch.at(-1)?.id ?? after;
  }
}

async function verifySnapshots(program: Program, note: Note): Promise<number> {
  let count = 0;
  for (let after = ''; ;) {
    const batch = await program.db.prisma.snapshot.findMany({
      where: { sha256: { gt: after } },
      orderBy: { sha256: 'asc' },
      take: BATCH,
    });
    if (batch.length === 0) return count;
    for (const { sha256 } of batch) {
      count += 1;
      await program.archive.get(sha256).catch((error: unknown) => {
        if (!(error instanceof Fault)) throw error;
        note(error.code as 'snapshot.missing', error.message);
      });
    }
    after = batch.at(-1)?.sha256 ?? after;
  }
}

async function verifyCitations(program: Program, note: Note): Promise<number> {
  const rows = await program.db.prisma.citation.findMany();
  for (const row of rows) {
    const citation = row.body as unknown as Citation;
    const snapshot = await program.db.prisma.snapshot.findUnique({ where: { sha256: citation.sha256 } });
    const bytes = await program.archive.get(citation.sha256).catch((error: unknown) => {
      if (error instanceof Fault) return null; // told with the snapshots
      throw error;
    });
    if (bytes && findQuote(bytes, snapshot?.mediaType ?? null, citation.statusWords) !== citation.quoteStart)
      note('citation.unverifiable', `the words of citation ${row.id} do not stand in its snapshot`);
  }
  return rows.length;
}

/** Sent twice would be two sent deliveries of one alert; the rows themselves are unique by constraint. */
async function verifyAlerts(program: Program, note: Note): Promise<number> {
  const twice = await program.db.sql<{ alert_id: string }>(
    `SELECT alert_id FROM delivery WHERE outcome = 'sent' GROUP BY alert_id HAVING count(*) > 1`,
  );
  for (const { alert_id: id } of twice) note('history.broken', `alert ${id} was sent more than once`);
  return program.db.prisma.alert.count();
}

async function mendIndex(program: Program): Promise<number> {
  const wrong = await program.db.sql<{ id: string }>(
    `SELECT COALESCE(b.id, d.bill) AS id FROM (SELECT id FROM bill WHERE merged_into IS NULL) b FULL JOIN search.document d ON d.bill = b.id
      WHERE b.id IS NULL OR d.bill IS NULL`,
  );
  const { indexBill } = await import('./handlers/handlers.js');
  for (const { id } of wrong) await indexBill(program, program.ownSearch, id);
  return wrong.length;
}

/** Proves the history, the snapshots, the citations and the alerts, and mends the index. */
export async function verify(program: Program): Promise<VerifyReport> {
  const faults: FaultRecord[] = [];
  const note: Note = (code, message) => faults.push(new Fault(code, message).toRecord());
  const { bills, changes } = await verifyHistories(program, note);
  const snapshots = await verifySnapshots(program, note);
  const citations = await verifyCitations(program, note);
  const alerts = await verifyAlerts(program, note);
  return { bills, changes, snapshots, citations, alerts, reindexed: await mendIndex(program), faults };
}
