import { stageRank } from '../domain/stage.js';
import type { BillRow } from '../ports/library.js';

function strongest(row: BillRow): number {
  return row.threats.reduce((most, { score }) => Math.max(most, score), 0);
}

const RESTRICTS = (row: BillRow) => (row.direction === 'restrictive' ? 1 : 0);

/**
 * The open bills a defender should read first: restrictive ones, then the further along, then the stronger signs.
 * @param rows relevant bills; ended ones are left out
 */
export function mostUrgent(rows: readonly BillRow[], limit: number): BillRow[] {
  return rows
    .filter(({ outcome }) => outcome === 'pending' || outcome === 'returned')
    .sort(
      (a, b) => RESTRICTS(b) - RESTRICTS(a) || stageRank(b.stage) - stageRank(a.stage) || strongest(b) - strongest(a),
    )
    .slice(0, limit);
}
