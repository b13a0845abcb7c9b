import { createHash } from 'node:crypto';
import type { Follow } from '../../domain/draft.js';
import type { Stage } from '../../domain/stage.js';
import type { BillStanding, KnownPage } from '../../ports/ledger.js';

const DAY_MS = 86_400_000;

/** How many days may pass until the card of an open bill is read again, list or no list: the nearer to law, the fewer. */
const DAYS_BY_STAGE: Readonly<Partial<Record<Stage, number>>> = {
  consultation: 7,
  introduced: 10,
  committee: 7,
  'first-reading': 5,
  'second-reading': 3,
  'third-reading': 2,
  'second-chamber': 3,
  passed: 2,
  executive: 2,
};
/** A bill whose stage is not known. */
const DAYS_OTHERWISE = 7;

/** Days between two readings of a bill's card; null when it is not read again by itself. */
export function revisitDays({ stage, outcome, isGone }: BillStanding): number | null {
  if (isGone || outcome !== 'pending') return null;
  return (stage === null ? undefined : DAYS_BY_STAGE[stage]) ?? DAYS_OTHERWISE;
}

/** A day of its own for every address, so that readings are spread and no day brings all of them. */
function slotOf(url: string, days: number): number {
  return createHash('sha256').update(url).digest().readUInt32BE(0) % days;
}

/**
 * Whether a card is to be read again at `now`: on its own day of each round, and in any case when a whole round has
 * passed. A card that was never read is due; that of a bill that has come to its end is not.
 */
export function isDue(page: KnownPage | undefined, standing: BillStanding | undefined, now: Date): boolean {
  if (page === undefined || page.lastSeenAt === null) return true;
  const days = standing === undefined ? DAYS_OTHERWISE : revisitDays(standing);
  if (days === null) return false;
  const age = (now.getTime() - Date.parse(page.lastSeenAt)) / DAY_MS;
  const isItsDay = Math.floor(now.getTime() / DAY_MS) % days === slotOf(page.url, days);
  return age >= days || (isItsDay && age >= 1);
}

/** A known page as the request that reads it again; what a POST asked stands behind `#` in its address. */
export function followOf({ kind, url }: Pick<KnownPage, 'kind' | 'url'>): Follow {
  const hash = url.indexOf('#{');
  if (hash === -1) return { page: kind, url };
  return { page: kind, url: url.slice(0, hash), post: JSON.parse(url.slice(hash + 1)) };
}
