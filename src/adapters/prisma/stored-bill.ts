import { createHash, randomUUID } from 'node:crypto';
import { canonicalJson } from '../../domain/canonical.js';
import { sameJson } from '../../domain/change.js';
import type { DraftBill } from '../../domain/draft.js';
import type { Job } from '../../domain/job.js';
import type { BillPlan, DraftRow, KnownBill, StoredBill } from '../../ports/ledger.js';
import type { Sql } from '../../ports/sql.js';
import { adoptNamesakes } from './adopt.js';
import { fromRow, writeBill } from './bill-rows.js';
import type { Tx } from './database.js';
import type { Draft as DraftRecord, Prisma } from './generated/client.js';

/** Queues jobs in the transaction that `sql` belongs to. */
export type Enqueue = (sql: Sql, jobs: readonly Job[]) => Promise<void>;

/** A value of ours as Prisma's JSON. */
export const json = (value: unknown) => value as Prisma.InputJsonValue;

const hashOf = (draft: DraftBill) => createHash('sha256').update(canonicalJson(draft)).digest('hex');

function draftData(row: DraftRow, bill: string | null): Prisma.DraftUncheckedCreateInput {
  const { registry: registryId, draft, seenAt, ...rest } = row;
  return {
    ...rest,
    id: randomUUID(),
    registryId,
    billId: bill,
    body: json(draft),
    bodyHash: hashOf(draft),
    seenAt: new Date(seenAt),
  };
}

/** Writes a draft in the place of the one that its page gave before. */
export async function upsertDraft(tx: Tx, row: DraftRow, bill: string | null): Promise<void> {
  const data = draftData(row, bill);
  const { id: _id, ...update } = data;
  await tx.draft.upsert({
    where: { registryId_url_slot: { registryId: row.registry, url: row.url, slot: row.slot } },
    create: data,
    update,
  });
}

/** A stored draft as the ledger gives it. */
export function draftRow(record: DraftRecord): DraftRow {
  return {
    registry: record.registryId,
    page: record.page,
    url: record.url,
    slot: record.slot,
    draft: record.body as unknown as DraftBill,
    sha256: record.sha256,
    parserVersion: record.parserVersion,
    seenAt: record.seenAt.toISOString(),
  };
}

/** A row that is not there yet cannot be locked: two that see a bill for the first time queue at its name. */
async function lockBill(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
  await tx.$queryRaw`SELECT 1 FROM bill WHERE id = ${id} FOR UPDATE`;
}

async function knownBill(tx: Tx, id: string): Promise<KnownBill | null> {
  await lockBill(tx, id);
  const bill = await tx.bill.findUnique({ where: { id }, include: { drafts: true } });
  return bill === null ? null : { ...fromRow(bill), drafts: bill.drafts.map(draftRow) };
}

async function writePlan(tx: Tx, id: string, known: KnownBill | null, plan: BillPlan): Promise<StoredBill> {
  const change = await writeBill(tx, id, known, plan);
  for (const draft of plan.drafts) await upsertDraft(tx, draft, id);
  for (const { url, slot } of plan.removedDrafts) await tx.draft.deleteMany({ where: { billId: id, url, slot } });
  const adopted =
    plan.origin === 'registry' && known?.origin !== 'registry' ? await adoptNamesakes(tx, id, plan.state) : null;
  return { bill: id, change, isNew: known === null, adopted };
}

/** Reads a bill under lock, lets `plan` decide and writes; null when there is nothing to write. */
export async function storePlanned(
  tx: Tx,
  id: string,
  plan: (known: KnownBill | null) => BillPlan | null,
): Promise<StoredBill | null> {
  const known = await knownBill(tx, id);
  const decided = plan(known);
  if (decided === null || isIdle(known, decided)) return null;
  return writePlan(tx, id, known, decided);
}

/** Nothing to write: no change, and every draft stands as it is. */
function isIdle(known: KnownBill | null, plan: BillPlan): boolean {
  if (known === null || plan.change !== null || plan.removedDrafts.length > 0 || known.origin !== plan.origin)
    return false;
  const byPlace = new Map(known.drafts.map((row) => [`${row.url}\n${row.slot}`, row]));
  return plan.drafts.every((row) => {
    const before = byPlace.get(`${row.url}\n${row.slot}`);
    return (
      before !== undefined &&
      before.sha256 === row.sha256 &&
      before.parserVersion === row.parserVersion &&
      sameJson(before.draft, row.draft)
    );
  });
}
