import { type Recess, learnGap } from '../../domain/health.js';
import type { RunSummary } from '../../ports/ledger.js';
import type { Tx } from './database.js';
import type { Prisma } from './generated/client.js';

const DAY_MS = 86_400_000;
/** How far back the usual silence is learned from: a year with its recesses, and some. */
const LEARNED_FROM_DAYS = 400;

/** The days on which runs found something new, oldest first; the first reading of all is no news. */
async function newsDays(tx: Tx, registry: string, now: Date): Promise<string[]> {
  const since = new Date(now.getTime() - LEARNED_FROM_DAYS * DAY_MS);
  const rows = await tx.$queryRaw<{ day: string }[]>`
    SELECT DISTINCT to_char(started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day FROM run
    WHERE registry_id = ${registry} AND cause <> 'reread' AND bills_new + bills_changed > 0 AND started_at > ${since}
    ORDER BY day`;
  return rows.slice(1).map(({ day }) => day);
}

/** What a good run says of its registry's silence. What was acknowledged is over when a break ends, or the silence does. */
export async function heard(
  tx: Tx,
  run: Prisma.RunGetPayload<{ include: { registry: true } }>,
  { billsNew, billsChanged }: RunSummary,
  now: Date,
) {
  const { id, recess, acknowledged } = run.registry;
  const before = await tx.run.findFirst({
    where: { registryId: id, id: { not: run.id }, cause: { not: 'reread' }, endedAt: { not: null } },
    orderBy: { startedAt: 'desc' },
  });
  const isNews = billsNew + billsChanged > 0;
  const isOver = isNews || before?.verdict !== 'well';
  return {
    acknowledged: isOver ? null : acknowledged,
    ...(isNews ? { lastNewsAt: run.startedAt } : {}),
    gapDays: learnGap(await newsDays(tx, id, now), recess as unknown as Recess[]),
  };
}
