import { randomUUID } from 'node:crypto';
import type { Join } from '../../domain/draft.js';
import { type Job, job } from '../../domain/job.js';
import type { Clock } from '../../ports/clock.js';
import type { WantedBill } from '../../domain/wanted.js';
import type { Outcome, Stage } from '../../domain/stage.js';
import type {
  BillStanding,
  DraftEntry,
  DraftRow,
  KnownPage,
  Ledger,
  RegistryEntry,
  RunScope,
  RunSummary,
  StoredBill,
} from '../../ports/ledger.js';
import { type Database, sqlOf } from './database.js';
import { Prisma } from './generated/client.js';
import { heard } from './registry-silence.js';
import { type Enqueue, draftRow, json, storePlanned, upsertDraft } from './stored-bill.js';

/** How long after a failed run a registry is tried again; a good one waits for its interval. */
const RETRY_AFTER_HOURS = 1;
const HOUR_MS = 3_600_000;
/** Lists are read whole at least this often, so that a row that changed without moving to the front is found. */
const FULL_EVERY_DAYS = 14;
/** How soon a run goes on that stopped at its most pages. */
const GO_ON_AFTER_HOURS = 0.25;

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
      for (const { id, recess, ...given } of entries) {
        const entry = { ...given, recess: json(recess) };
        await tx.registry.upsert({
          where: { id },
          create: { id, ...entry, nextDueAt: this.clock.now() },
          update: { ...entry, listed: true },
        });
      }
    });
  }

  async scopeOfNextRun(registryId: string): Promise<RunScope> {
    const among = { registryId, cause: { not: 'reread' } };
    const last = await this.db.prisma.run.findFirst({ where: among, orderBy: { startedAt: 'desc' } });
    if (last?.complete !== true) return 'full';
    const since = new Date(this.clock.now().getTime() - FULL_EVERY_DAYS * 24 * HOUR_MS);
    const full = { ...among, scope: 'full', complete: true, startedAt: { gte: since } };
    return (await this.db.prisma.run.count({ where: full })) > 0 ? 'latest' : 'full';
  }

  async standings(registryId: string): Promise<Map<string, BillStanding>> {
    const bills = await this.db.prisma.bill.findMany({
      where: { registryId, mergedInto: null },
      select: { id: true, stage: true, outcome: true, goneSince: true, titleKeys: true },
    });
    return new Map(
      bills.map(({ id, stage, outcome, goneSince, titleKeys }) => [
        id,
        { stage: stage as Stage | null, outcome: outcome as Outcome, isGone: goneSince !== null, titles: titleKeys },
      ]),
    );
  }

  async lastProfile(registryId: string, scope: RunScope): Promise<unknown> {
    const run = await this.db.prisma.run.findFirst({
      where: { registryId, scope, verdict: 'well', cause: { not: 'reread' }, profile: { not: Prisma.DbNull } },
      orderBy: { startedAt: 'desc' },
      select: { profile: true },
    });
    return run?.profile ?? null;
  }

  async isAccepted(id: string): Promise<boolean> {
    const registry = await this.db.prisma.registry.findUnique({ where: { id }, select: { acceptNext: true } });
    return registry?.acceptNext === true;
  }

  async wanted(registryId: string): Promise<WantedBill[]> {
    const asked = await this.db.prisma.wanted.findMany({ where: { registryId }, orderBy: { at: 'asc' } });
    const cited = await this.db.prisma.bill.findMany({
      where: { registryName: registryId, origin: { in: ['cited', 'curated'] }, mergedInto: null },
      select: { number: true },
    });
    return [
      ...asked.map(({ url, number, session }) => ({ url, number, session })),
      ...cited.map(({ number }) => ({ url: null, number, session: null })),
    ];
  }

  async startRun(registryId: string, cause: 'schedule' | 'person' | 'reread', scope: RunScope): Promise<string> {
    const now = this.clock.now();
    const id = randomUUID();
    await this.db.prisma.$transaction([
      this.db.prisma.run.updateMany({
        where: { registryId, verdict: 'running' },
        data: { verdict: 'interrupted', endedAt: now },
      }),
      this.db.prisma.run.create({ data: { id, registryId, cause, scope, startedAt: now } }),
      this.db.prisma.registry.update({
        where: { id: registryId },
        data: cause === 'reread' ? {} : { lastTriedAt: now },
      }),
    ]);
    return id;
  }

  async endRun(run: string, summary: RunSummary): Promise<void> {
    const now = this.clock.now();
    await this.db.prisma.$transaction(async (tx) => {
      const { faults, profile, ...rest } = summary;
      const kept = profile === null ? {} : { profile: json(profile) };
      const ended = await tx.run.update({
        where: { id: run },
        data: { ...rest, ...kept, faults: json(faults), endedAt: now },
        include: { registry: true },
      });
      if (ended.cause === 'reread') return;
      const isWell = summary.verdict === 'well';
      const isCut = faults.some(({ code }) => code === 'run.cut-short');
      const soon = isCut ? GO_ON_AFTER_HOURS : RETRY_AFTER_HOURS;
      const waitHours = isWell ? ended.registry.everyHours : Math.min(soon, ended.registry.everyHours);
      await tx.registry.update({
        where: { id: ended.registryId },
        data: {
          nextDueAt: new Date(now.getTime() + waitHours * HOUR_MS),
          ...(isWell ? { lastReadWellAt: now, acceptNext: false } : { lastFault: json(faults.at(-1) ?? null) }),
          ...(isWell ? await heard(tx, ended, summary, now) : {}),
        },
      });
    });
  }

  async knownPages(registryId: string): Promise<Map<string, KnownPage>> {
    const pages = await this.db.prisma.page.findMany({ where: { registryId } });
    return new Map(
      pages.map(({ registryId: _registry, lastSeenAt, ...page }) => [
        page.url,
        { ...page, lastSeenAt: lastSeenAt?.toISOString() ?? null },
      ]),
    );
  }

  async see(sighting: Parameters<Ledger['see']>[0]): Promise<void> {
    const { registry: registryId, run: runId, size, mediaType, at, headers, ...rest } = sighting;
    const when = new Date(at);
    await this.db.prisma.$transaction([
      this.db.prisma.snapshot.createMany({
        data: [{ sha256: sighting.sha256, size, mediaType, firstSeenAt: when }],
        skipDuplicates: true,
      }),
      this.db.prisma.sighting.create({ data: { ...rest, registryId, runId, at: when, headers: json(headers) } }),
    ]);
  }

  async markApplied(registryId: string, page: KnownPage): Promise<void> {
    const data = { ...page, lastSeenAt: page.lastSeenAt === null ? null : new Date(page.lastSeenAt) };
    await this.db.prisma.page.upsert({
      where: { registryId_url: { registryId, url: page.url } },
      create: { registryId, ...data },
      update: data,
    });
  }

  async latestSightings(registryId: string): ReturnType<Ledger['latestSightings']> {
    const rows = await this.db.prisma.sighting.findMany({
      where: { registryId },
      orderBy: { id: 'desc' },
      distinct: ['pageUrl'],
    });
    return rows.map(({ registryId: registry, at, headers, id: _id, runId: _run, ...rest }) => ({
      ...rest,
      registry,
      at: at.toISOString(),
      headers: headers as Record<string, string>,
    }));
  }

  async draftIndex(registryId: string): Promise<DraftEntry[]> {
    const rows = await this.db.prisma.draft.findMany({
      where: { registryId },
      select: { page: true, url: true, slot: true, billId: true, bodyHash: true },
    });
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
      const bills = await this.db.prisma.bill.findMany({
        where: { ...among, actions: { some: { sourceId: join.sourceId } } },
        select: { id: true },
      });
      return bills.map(({ id }) => id);
    }
    const bills = await this.db.prisma.bill.findMany({
      where: { ...among, titleKeys: { has: join.title } },
      select: {
        id: true,
        actions: {
          where: { gone: false, date: { not: null, ...(join.on === null ? {} : { lte: join.on }) } },
          select: { date: true },
        },
      },
    });
    return latestMoved(bills);
  }

  async storeBill(
    id: string,
    plan: Parameters<Ledger['storeBill']>[1],
    jobs: (change: string | null) => Job[],
  ): Promise<StoredBill | null> {
    return this.db.prisma.$transaction(async (tx) => {
      const stored = await storePlanned(tx, id, plan);
      if (stored !== null && stored.change !== null) await this.enqueue(sqlOf(tx), jobs(stored.change));
      // The step that indexes a bill takes a merged one out.
      if (stored?.adopted) await this.enqueue(sqlOf(tx), [job('link-bill', { bill: stored.adopted, change: null })]);
      return stored;
    });
  }
}

/** Of several bills with one title, the one that moved last before the day is meant; all of them where that does not tell. */
function latestMoved(bills: readonly { id: string; actions: { date: string | null }[] }[]): string[] {
  const moved = bills
    .map(({ id, actions }) => ({
      id,
      on:
        actions
          .map(({ date }) => date as string)
          .sort()
          .at(-1) ?? null,
    }))
    .filter(({ on }) => on !== null);
  const last = moved
    .map(({ on }) => on as string)
    .sort()
    .at(-1);
  return moved.filter(({ on }) => on === last).map(({ id }) => id);
}
