import { describe, expect, it } from '@jest/globals';
import { type HealthFacts, isInRecess, judgeHealth, learnGap, silenceOf, sittingDaysBetween } from './health.js';

const SUMMER = [{ from: '07-01', to: '08-31' }];
const TURN = [{ from: '12-20', to: '01-10' }];

describe('a recess', () => {
  it.each([
    ['2026-07-01', SUMMER, true],
    ['2026-08-31', SUMMER, true],
    ['2026-09-01', SUMMER, false],
    ['2026-12-31', TURN, true],
    ['2026-01-10', TURN, true],
    ['2026-01-11', TURN, false],
  ])('on %s', (day, recess, isIn) => expect(isInRecess(day, recess)).toBe(isIn));

  it('does not count as silence', () => {
    expect(sittingDaysBetween('2026-06-29', '2026-09-02', SUMMER)).toBe(3);
    expect(sittingDaysBetween('2026-06-29', '2026-09-02', [])).toBe(65);
  });
});

describe('the usual silence', () => {
  const weekly = ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26', '2026-02-02', '2026-02-09'];

  it('is three times the longest of the first few, so that a week left out is no alarm', () =>
    expect(learnGap(weekly, [])).toBe(21));

  it('is twice the longest once many are known', () => {
    const days = Array.from({ length: 25 }, (_, week) =>
      new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10),
    );
    expect(learnGap(days, [])).toBe(14);
  });

  it('is not known before five silences', () => expect(learnGap(weekly.slice(0, 5), [])).toBeNull());

  it('does not hold the recess', () => {
    const days = ['2026-06-22', '2026-06-24', '2026-06-26', '2026-06-29', '2026-09-02', '2026-09-04', '2026-09-07'];
    expect(learnGap(days, SUMMER)).toBe(9);
    expect(learnGap(days, [])).toBe(195);
  });
});

describe('a registry whose bills stand still', () => {
  const weeks = (count: number) =>
    Array.from({ length: count }, (_, week) => new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10));

  it('is silent since the last bill moved, though new bills go on coming', () =>
    expect(silenceOf(weeks(40), weeks(30), '2026-10-06', [])).toEqual({ since: weeks(30).at(-1), gapDays: 21 }));

  it('is not judged by its moves before many are known', () =>
    expect(silenceOf(weeks(40), weeks(10), '2026-10-06', [])).toEqual({ since: weeks(40).at(-1), gapDays: 14 }));
});

const FACTS: HealthFacts = {
  offReason: null,
  last: { verdict: 'well', fault: null, notes: 0 },
  acknowledged: null,
  hoursSinceRead: 5,
  everyHours: 12,
  silentDays: 2,
  gapDays: 11,
  isInRecess: false,
  isByRequest: false,
};

describe('a registry', () => {
  it.each<[string, Partial<HealthFacts>, string, string]>([
    ['that was read', {}, 'well', 'read as expected'],
    ['in recess', { isInRecess: true }, 'well', 'read as expected; its parliament is in recess'],
    [
      'that has no list',
      { isByRequest: true },
      'well',
      'read as expected; it has no list that can be read, so new bills are not noticed: only those that were asked for are',
    ],
    [
      'with unknown words',
      { last: { verdict: 'well', fault: null, notes: 1 } },
      'well',
      'read as expected, with 1 thing it did not understand, see its last run',
    ],
    ['without its key', { offReason: 'it asks for a key', last: null }, 'off', 'it asks for a key'],
    ['that was never read', { last: null }, 'never-read', 'not read yet'],
    ['not read for long', { hoursSinceRead: 30 }, 'late', 'not read for 30 hours; usually every 12'],
    [
      'that cannot be read',
      { last: { verdict: 'failed', fault: 'no answer', notes: 1 } },
      'broken',
      'it could not be read: no answer',
    ],
    [
      'whose break is known',
      { last: { verdict: 'partial', fault: 'no answer', notes: 1 }, acknowledged: 'they move' },
      'acknowledged',
      'a part of it could not be read: no answer (known: they move)',
    ],
  ])('%s', (_, given, state, reason) => expect(judgeHealth({ ...FACTS, ...given })).toEqual({ state, reason }));

  it('that answers and shows nothing new for longer than usual is late', () => {
    const { state, reason } = judgeHealth({ ...FACTS, silentDays: 12 });
    expect([state, reason.slice(0, 98)]).toEqual([
      'late',
      'it answers, but has shown nothing new for 12 days; the longest that is usual is 11. It may stand s',
    ]);
  });

  it('whose usual silence is not known is not late by silence', () =>
    expect(judgeHealth({ ...FACTS, silentDays: 300, gapDays: null }).state).toBe('well'));
});
