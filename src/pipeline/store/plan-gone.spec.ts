import { describe, expect, it } from '@jest/globals';
import { madeAction, madeScraper, madeState } from '../../../test/harness/bills.js';
import type { KnownBill } from '../../ports/ledger.js';
import { planGone } from './plan-gone.js';

const context = { scraper: madeScraper(), at: '2026-06-01T10:00:00Z', today: '2026-06-01' };
const known: KnownBill = {
  id: 'xx/made/1-9',
  origin: 'registry',
  state: madeState({}, [madeAction('a')]),
  changes: 3,
  drafts: [],
};

describe('a bill whose own page is no more', () => {
  it('is marked, keeps all that was known, and is news', () => {
    const plan = planGone(known, context)!;
    expect(plan.state).toEqual({ ...known.state, goneSince: '2026-06-01' });
    expect(plan.change).toMatchObject({
      cause: 'source',
      kinds: ['gone'],
      summary: 'The registry no longer shows the bill',
    });
    expect([plan.origin, plan.drafts, plan.removedDrafts, plan.seenAt]).toEqual(['registry', [], [], null]);
  });

  it('is marked once', () => {
    const state = { ...known.state, goneSince: '2026-05-01' };
    expect(planGone({ ...known, state }, context)).toBeNull();
  });

  it('is nothing to us when it was never known', () => expect(planGone(null, context)).toBeNull());
});
