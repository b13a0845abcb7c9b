import { daysBefore } from '../domain/day.js';
import { stageRank } from '../domain/stage.js';
import type { BillRow } from '../ports/library.js';

function strongest(row: BillRow): number {
  return row.threats.reduce((most, { score }) => Math.max(most, score), 0);
}

const RESTRICTS = (row: BillRow) => (row.direction === 'restrictive' ? 1 : 0);

/** Facts gathered by people often lack a bill's end: an old one of which nothing more is known is not called open. */
const STILL_OPEN_DAYS = 2 * 365;

function isOpen(row: BillRow, today: string): boolean {
  if (row.outcome !== 'pending' && row.outcome !== 'returned') return false;
  const last = row.lastAction?.date ?? row.introducedOn;
  return row.origin === 'registry' || (last !== null && last >= daysBefore(today, STILL_OPEN_DAYS));
}

/**
 * The open bills a defender should read first: restrictive ones, then the further along, then the stronger signs.
 * @param rows relevant bills; ended ones are left out
 * @param today YYYY-MM-DD
 */
export function mostUrgent(rows: readonly BillRow[], limit: number, today: string): BillRow[] {
  return rows
    .filter((row) => isOpen(row, today))
    .sort(
      (a, b) => RESTRICTS(b) - RESTRICTS(a) || stageRank(b.stage) - stageRank(a.stage) || strongest(b) - strongest(a),
    )
    .slice(0, limit);
}
