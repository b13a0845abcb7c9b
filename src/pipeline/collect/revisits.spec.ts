import { describe, expect, it } from '@jest/globals';
import type { Stage } from '../../domain/stage.js';
import type { BillStanding, KnownPage } from '../../ports/ledger.js';
import { followOf, isDue, revisitDays } from './revisits.js';

const NOW = new Date('2026-11-23T06:00:00Z');
const DAY_MS = 86_400_000;
const pending = (stage: Stage | null): BillStanding => ({ stage, outcome: 'pending', isGone: false, titles: [] });

function card(url: string, daysAgo: number | null): KnownPage {
  const lastSeenAt = daysAgo === null ? null : new Date(NOW.getTime() - daysAgo * DAY_MS).toISOString();
  const nothing = { etag: null, lastModified: null, contentType: null, sha256: null, parserVersion: null };
  return { url, kind: 'bill', ...nothing, lastSeenAt };
}

describe('the card of a bill', () => {
  it.each<[string, BillStanding, number | null]>([
    ['before the head of state', pending('executive'), 2],
    ['in committee', pending('committee'), 7],
    ['of an unknown stage', pending(null), 7],
    ['that was enacted', { stage: 'enacted', outcome: 'enacted', isGone: false, titles: [] }, null],
    ['that is gone from the registry', { ...pending('committee'), isGone: true }, null],
  ])('%s is read again after so many days', (_, standing, days) => expect(revisitDays(standing)).toBe(days));

  it('that was never read is due', () => {
    expect(isDue(undefined, pending(null), NOW)).toBe(true);
    expect(isDue(card('https://made.example/1', null), pending(null), NOW)).toBe(true);
  });

  it('that was read a whole round ago is due, whatever its day', () => {
    expect(isDue(card('https://made.example/1', 7), pending('committee'), NOW)).toBe(true);
  });

  it('that has come to its end is not', () => {
    expect(isDue(card('https://made.example/1', 400), { ...pending(null), outcome: 'rejected' }, NOW)).toBe(false);
  });

  it('of seven hundred bills is due on one day of seven, no day bringing them all', () => {
    const cards = Array.from({ length: 700 }, (_, index) => card(`https://made.example/${index}`, 2));
    const perDay = Array.from({ length: 5 }, (_, day) => {
      const now = new Date(NOW.getTime() + day * DAY_MS);
      return cards.filter((page) => isDue({ ...page, lastSeenAt: NOW.toISOString() }, pending('committee'), now))
        .length;
    }).slice(1);
    for (const count of perDay) {
      expect(count).toBeGreaterThan(60);
      expect(count).toBeLessThan(140);
    }
  });
});

describe('a known page', () => {
  it('is asked for again as it was', () => {
    expect(followOf({ kind: 'bill', url: 'https://made.example/a#{"b":1}' })).toEqual({
      page: 'bill',
      url: 'https://made.example/a',
      post: { b: 1 },
    });
    expect(followOf({ kind: 'bill', url: 'https://made.example/#/law/1' })).toEqual({
      page: 'bill',
      url: 'https://made.example/#/law/1',
    });
  });
});
