import type { Sureness } from '../../domain/bill.js';
import type { FaultRecord } from '../../domain/fault.js';
import type { RegistryRow, RegistryState, RunView } from '../../ports/library.js';
import type { Prisma } from './generated/client.js';

const RUNS_SHOWN = 10;
const HOUR_MS = 3_600_000;
/** Later than twice its interval, a registry is late. */
const LATE_FACTOR = 2;

export const registryInclude = {
  runs: { where: { cause: { not: 'reread' } }, orderBy: { startedAt: 'desc' }, take: RUNS_SHOWN },
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

function judge(record: RegistryRecord, now: Date): { state: RegistryState; reason: string } {
  if (record.offReason !== null) return { state: 'off', reason: record.offReason };
  const ended = lastEnded(record);
  if (ended === null) return { state: 'never-read', reason: 'not read yet' };
  if (ended.verdict !== 'well') {
    const what = ended.verdict === 'partial' ? 'a part of it could not be read' : 'it could not be read';
    const reason = `${what}: ${lastFault(record) ?? 'no fault was kept'}`;
    return record.acknowledged === null
      ? { state: 'broken', reason }
      : { state: 'acknowledged', reason: `${reason} (known: ${record.acknowledged})` };
  }
  const silentHours = (now.getTime() - (record.lastReadWellAt ?? record.runs[0]?.startedAt ?? now).getTime()) / HOUR_MS;
  if (silentHours <= LATE_FACTOR * record.everyHours) return { state: 'well', reason: 'read as expected' };
  return { state: 'late', reason: `not read for ${Math.round(silentHours)} hours; usually every ${record.everyHours}` };
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
    bills: record._count.bills,
    runs: record.runs.map(toRunView),
  };
}
