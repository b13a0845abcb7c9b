import { createHash, randomUUID } from 'node:crypto';
import type { DraftBill, Join } from '../../domain/draft.js';
import { canonicalJson } from '../../domain/canonical.js';
import { sameJson } from '../../domain/change.js';
import type { Job } from '../../domain/job.js';
import type { Clock } from '../../ports/clock.js';
import type { BillPlan, DraftEntry, DraftRow, KnownBill, KnownPage, Ledger, RegistryEntry, RunSummary, StoredBill } from '../../ports/ledger.js';
import type { Sql } from '../../ports/sql.js';
import { adoptNamesakes } from './adopt.js';
import { fromRow, writeBill } from './bill-rows.js';
import { type Database, type Tx, sqlOf } from './database.js';
import type { Draft as DraftRecord, Prisma } from './generated/client.js';

export type Enqueue = (sql: Sql, jobs: readonly Job[]) => Promise<void>;

/** How long after a failed run a registry is tried again; a good one waits for its interval. */
const RETRY_AFTER_HOURS = 1;
const HOUR_MS = 3_600_000;

export const json = (value: unknown) => value as Prisma.InputJsonValue;

const hashOf = (draft: DraftBill) => createHash('sha256').update(canonicalJson(draft)).digest('hex');

function draftData(row: DraftRow, bill: string | null): Prisma.DraftUncheckedCreateInput {
  const { registry: registryId, draft, seenAt, ...rest } = row;
  return { ...rest, id: randomUUID(), registryId, billId: bill, body: json(draft), bodyHash: hashOf(draft), seenAt: new Date(seenAt) };
}

export async function upsertDraft(tx: Tx, row: DraftRow, bill: string | null): Promise<void> {
  const data = draftData(row, bill);
  const { id: _id, ...update } = data;
  await tx.draft.upsert({ where: { registryId_url_slot: { registryId: row.registry, url: row.url, slot: row.slot } }, create: data, update });
}

function draftRow(record: DraftRecord): DraftRow {
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
  if (plan.origin === 'registry' && known?.origin !== 'registry') await adoptNamesakes(tx, id, plan.state);
  return { bill: id, change, isNew: known === null };
}

/** The ledger on Prisma. Every method is one transaction; jobs are queued inside it. */
export class PrismaLedger implements Ledger {
  constructor(
    private readonly db: Database,
    private readonly enqueue: Enqueue,
    private readonly clock: Clock,
  ) {}

  async registerRegistries(entries: readonly RegistryEntry[]): Promise<void> {
    await this.db.prisma.$transaction(async (tx) => {
      await tx.registry.updateMany({ where: { id: { notIn: entries.map(({ id }) => id) } }, data: { listed: false } });
      for (const { id, ...entry } of entries) {
        await tx.registry.upsert({ where: { id }, create: { id, ...entry, nextDueAt: this.clock.now() }, update: { ...entry, listed: true } });
      }
    });
  }

  async startRun(registryId: string, cause: 'schedule' | 'person' | 'reread'): Promise<string> {
    const now = this.clock.now();
    const id = randomUUID();
    await this.db.prisma.$transaction([
      this.db.prisma.run.updateMany({ where: { registryId, verdict: 'running' }, data: { verdict: 'interrupted', endedAt: now } }),
      this.db.prisma.run.create({ data: { id, registryId, cause, startedAt: now } }),
      this.db.prisma.registry.update({ where: { id: registryId }, data: cause === 'reread' ? {} : { lastTriedAt: now } }),
    ]);
    return id;
  }

  async endRun(run: string, summary: RunSummary): Promise<void> {
    const now = this.clock.now();
    await this.db.prisma.$transaction(async (tx) => {
      const { faults, ...rest } = summary;
      const ended = await tx.run.update({ where: { id: run }, data: { ...rest, faults: json(faults), endedAt: now }, include: { registry: true } });
      if (ended.cause === 'reread') return;
      const isWell = summary.verdict === 'well';
      const waitHours = isWell ? ended.registry.everyHours : Math.min(RETRY_AFTER_HOURS, ended.registry.everyHours);
      await tx.registry.update({
        where: { id: ended.registryId },
        data: {
          nextDueAt: new Date(now.getTime() + waitHours * HOUR_MS),
          ...(isWell ? { lastReadWellAt: now, acknowledged: null } : { lastFault: json(faults.at(-1) ?? null) }),
        },
      });
    });
  }

  async knownPages(registryId: string): Promise<Map<string, KnownPage>> {
    const pages = await this.db.prisma.page.findMany({ where: { registryId } });
    return new Map(pages.map(({ registryId: _registry, lastSeenAt, ...page }) => [page.url, { ...page, lastSeenAt: lastSeenAt?.toISOString() ?? null }]));
  }

  async see(sighting: Parameters<Ledger['see']>[0]): Promise<void> {
    const { registry: registryId, run: runId, size, mediaType, at, headers, ...rest } = sighting;
    const when = new Date(at);
    await this.db.prisma.$transaction([
      this.db.prisma.snapshot.createMany({ data: [{ sha256: sighting.sha256, size, mediaType, firstSeenAt: when }], skipDuplicates: true }),
      this.db.prisma.sighting.create({ data: { ...rest, registryId, runId, at: when, headers: json(headers) } }),
    ]);
  }

  async markApplied(registryId: string, page: KnownPage): Promise<void> {
    const data = { ...page, lastSeenAt: page.lastSeenAt === null ? null : new Date(page.lastSeenAt) };
    await this.db.prisma.page.upsert({ where: { registryId_url: { registryId, url: page.url } }, create: { registryId, ...data }, update: data });
  }

  async latestSightings(registryId: string): ReturnType<Ledger['latestSightings']> {
    const rows = await this.db.prisma.sighting.findMany({ where: { registryId }, orderBy: { id: 'desc' }, distinct: ['pageUrl'] });
    return rows.map(({ registryId: registry, at, headers, id: _id, runId: _run, ...rest }) => ({
      ...rest,
      registry,
      at: at.toISOString(),
      headers: headers as Record<string, string>,
    }));
  }

  async draftIndex(registryId: string): Promise<DraftEntry[]> {
    const rows = await this.db.prisma.draft.findMany({ where: { registryId }, select: { page: true, url: true, slot: true, billId: true, bodyHash: true } });
    return rows.map(({ billId, ...row }) => ({ ...row, bill: billId }));
  }

  async lastReadWellAt(registry: string): Promise<string | null> {
    const row = await this.db.prisma.registry.findUnique({ where: { id: registry }, select: { lastReadWellAt: true } });
    return row?.lastReadWellAt?.toISOString() ?? null;
  }

  async looseDrafts(registryId: string): Promise<DraftRow[]> {
    return (await this.db.prisma.draft.findMany({ where: { registryId, billId: null } })).map(draftRow);
  }

  async keepLoose(draft: DraftRow): Promise<void> {
    await this.db.prisma.$transaction((tx) => upsertDraft(tx, draft, null));
  }

  async findJoin(registryId: string, join: Join): Promise<string[]> {
    const among = { registryId, mergedInto: null };
    if (join.by === 'action') {
      const bills = await this.db.prisma.bill.findMany({ where: { ...among, actions: { some: { sourceId: join.sourceId } } }, select: { id: true } });
      return bills.map(({ id }) => id);
    }
    const bills = await this.db.prisma.bill.findMany({
      where: { ...among, titleKeys: { has: join.title } },
      select: { id: true, actions: { where: { gone: false, date: { not: null, ...(join.on === null ? {} : { lte: join.on }) } }, select: { date: true } } },
    });
    return latestMoved(bills);
  }

  async storeBill(id: string, plan: Parameters<Ledger['storeBill']>[1], jobs: (change: string | null) => Job[]): Promise<StoredBill | null> {
    return this.db.prisma.$transaction(async (tx) => {
      const stored = await storePlanned(tx, id, plan);
      if (stored !== null && stored.change !== null) await this.enqueue(sqlOf(tx), jobs(stored.change));
      return stored;
    });
  }
}

/** Reads a bill under lock, lets `plan` decide and writes; null when there is nothing to write. */
export async function storePlanned(tx: Tx, id: string, plan: (known: KnownBill | null) => BillPlan | null): Promise<StoredBill | null> {
  const known = await knownBill(tx, id);
  const decided = plan(known);
  if (decided === null || isIdle(known, decided)) return null;
  return writePlan(tx, id, known, decided);
}

/** Of several bills with one title, the one that moved last before the day is meant; all of them where that does not tell. */
function latestMoved(bills: readonly { id: string; actions: { date: string | null }[] }[]): string[] {
  const moved = bills.map(({ id, actions }) => ({ id, on: actions.map(({ date }) => date as string).sort().at(-1) ?? null })).filter(({ on }) => on !== null);
  const last = moved.map(({ on }) => on as string).sort().at(-1);
  return moved.filter(({ on }) => on === last).map(({ id }) => id);
}

/** Nothing to write: no change, and every draft stands as it is. */
function isIdle(known: KnownBill | null, plan: BillPlan): boolean {
  if (known === null || plan.change !== null || plan.removedDrafts.length > 0 || known.origin !== plan.origin) return false;
  const byPlace = new Map(known.drafts.map((row) => [`${row.url}\n${row.slot}`, row]));
  return plan.drafts.every((row) => {
    const before = byPlace.get(`${row.url}\n${row.slot}`);
    return before !== undefined && before.sha256 === row.sha256 && before.parserVersion === row.parserVersion && sameJson(before.draft, row.draft);
  });
}

