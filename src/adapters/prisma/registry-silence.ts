import { type Recess, silenceOf } from '../../domain/health.js';
import type { RunSummary } from '../../ports/ledger.js';
import type { Tx } from './database.js';
import type { Prisma } from './generated/client.js';

const DAY_MS = 86_400_000;
/** How far back the usual silence is learned from: a year with its recesses, and some. */
const LEARNED_FROM_DAYS = 400;

/** The days on which runs found something new, oldest first, and whether known bills moved; the first reading of all is no news. */
async function newsDays(tx: Tx, registry: string, now: Date): Promise<{ day: string; moved: boolean }[]> {
  const since = new Date(now.getTime() - LEARNED_FROM_DAYS * DAY_MS);
  const rows = await tx.$queryRaw<{ day: string; moved: boolean }[]>`
    SELECT to_char(started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, bool_or(bills_changed > 0) AS moved FROM run
    WHERE registry_id = ${registry} AND cause <> 'reread' AND bills_new + bills_changed > 0 AND started_at > ${since}
    GROUP BY day ORDER BY day`;
  return rows.slice(1);
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
  const days = await newsDays(tx, id, now);
  const news = days.map(({ day }) => day);
  const moved = days.filter((one) => one.moved).map(({ day }) => day);
  const today = now.toISOString().slice(0, 10);
  const { since, gapDays } = silenceOf(news, moved, today, recess as unknown as Recess[]);
  const standsStill = since !== null && since < (news.at(-1) as string);
  const isOver = (isNews && !standsStill) || before?.verdict !== 'well';
  const lastNewsAt = standsStill ? new Date(`${since}T00:00:00Z`) : isNews ? run.startedAt : null;
  return {
    acknowledged: isOver ? null : acknowledged,
    ...(lastNewsAt === null ? {} : { lastNewsAt }),
    gapDays,
  };
}
