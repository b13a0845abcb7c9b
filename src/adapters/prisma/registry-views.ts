import type { Sureness } from '../../domain/bill.js';
import type { FaultRecord } from '../../domain/fault.js';
import { type Recess, isInRecess, judgeHealth, sittingDaysBetween } from '../../domain/health.js';
import type { RegistryRow, RunView } from '../../ports/library.js';
import type { Prisma } from './generated/client.js';

const RUNS_SHOWN = 10;
const HOUR_MS = 3_600_000;

export const registryInclude = {
  runs: { where: { cause: { not: 'reread' } }, orderBy: { startedAt: 'desc' }, take: RUNS_SHOWN },
  wanted: { orderBy: { at: 'desc' } },
  _count: { select: { bills: true } },
} satisfies Prisma.RegistryInclude;

type RegistryRecord = Prisma.RegistryGetPayload<{ include: typeof registryInclude }>;
type RunRecord = RegistryRecord['runs'][number];

function toRunView({
  registryId: _registry,
  cause: _cause,
  bytes,
  startedAt,
  endedAt,
  faults,
  verdict,
  ...run
}: RunRecord): RunView {
  return {
    ...run,
    bytes: Number(bytes),
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    faults: faults as unknown as FaultRecord[],
    verdict: verdict as RunView['verdict'],
  };
}

function lastFault(record: RegistryRecord): string | null {
  return (record.lastFault as FaultRecord | null)?.message ?? null;
}

/** The last run that came to an end; one that is running says nothing yet. */
function lastEnded(record: RegistryRecord): RunRecord | null {
  return record.runs.find(({ verdict }) => verdict !== 'running' && verdict !== 'interrupted') ?? null;
}

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);

function judge(record: RegistryRecord, now: Date): ReturnType<typeof judgeHealth> {
  const ended = lastEnded(record);
  const recess = record.recess as unknown as Recess[];
  const readAt = record.lastReadWellAt ?? record.runs[0]?.startedAt ?? null;
  const { lastNewsAt, gapDays, offReason, acknowledged, everyHours } = record;
  return judgeHealth({
    offReason,
    acknowledged,
    everyHours,
    gapDays,
    last: ended && { verdict: ended.verdict, fault: lastFault(record), notes: (ended.faults as unknown[]).length },
    hoursSinceRead: readAt === null ? null : (now.getTime() - readAt.getTime()) / HOUR_MS,
    silentDays: lastNewsAt === null ? null : sittingDaysBetween(dayOf(lastNewsAt), dayOf(now), recess),
    isByRequest: record.byRequest,
    isInRecess: isInRecess(dayOf(now), recess),
  });
}

/** How a registry stands at a moment. */
export function toRegistryRow(record: RegistryRecord, now: Date): RegistryRow {
  return {
    id: record.id,
    title: record.title,
    titleEn: record.titleEn,
    country: record.country,
    home: record.home,
    sureness: record.sureness as Sureness,
    parserVersion: record.parserVersion,
    ...judge(record, now),
    lastReadWellAt: record.lastReadWellAt?.toISOString() ?? null,
    lastTriedAt: record.lastTriedAt?.toISOString() ?? null,
    usualGapHours: record.everyHours,
    lastNewsAt: record.lastNewsAt?.toISOString() ?? null,
    gapDays: record.gapDays,
    byRequest: record.byRequest,
    bills: record._count.bills,
    wanted: record.wanted.map(({ url, number, session }) => ({ url, number, session })),
    runs: record.runs.map(toRunView),
  };
}
