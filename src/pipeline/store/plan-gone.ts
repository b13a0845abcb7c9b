import type { Scraper } from '../../../scrapers/kit/scraper.js';
import type { BillPlan, KnownBill } from '../../ports/ledger.js';
import { provenChange } from './proven-change.js';

/** Marks a bill as no longer shown by its registry; null when it is unknown or marked already. */
export function planGone(
  known: KnownBill | null,
  context: { scraper: Scraper; at: string; today: string },
): BillPlan | null {
  if (known === null || known.state.goneSince !== null) return null;
  const state = { ...known.state, goneSince: context.today };
  return {
    state,
    origin: known.origin,
    drafts: [],
    removedDrafts: [],
    change: provenChange(known.state, state, { cause: 'source', sha256: null, parserVersion: context.scraper.version }),
    titleKeys: [],
    at: context.at,
    seenAt: null,
    today: context.today,
  };
}
