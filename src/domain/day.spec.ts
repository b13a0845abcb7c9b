import { describe, expect, it } from '@jest/globals';
import { dayIn, daysBefore } from './day.js';

describe('the day of a moment', () => {
  it.each([
    ['Asia/Bishkek', '2026-10-04T18:00:00Z', '2026-10-05'],
    ['Asia/Bishkek', '2026-10-04T17:59:59Z', '2026-10-04'],
    ['Europe/Moscow', '2026-12-31T21:00:00Z', '2027-01-01'],
    ['America/Asuncion', '2026-01-01T02:00:00Z', '2025-12-31'],
    ['UTC', '2026-01-01T00:00:00Z', '2026-01-01'],
  ])('in %s, %s is %s', (zone, moment, day) => {
    expect(dayIn(zone, moment)).toBe(day);
    expect(dayIn(zone, new Date(moment))).toBe(day);
  });

  it('in a zone that does not exist is a bug', () =>
    expect(() => dayIn('Asia/Nowhere', '2026-01-01T00:00:00Z')).toThrow(RangeError));
});

describe('days before', () => {
  it.each([
    ['2026-03-01', 1, '2026-02-28'],
    ['2024-03-01', 1, '2024-02-29'],
    ['2026-01-01', 31, '2025-12-01'],
    ['2026-01-01', 0, '2026-01-01'],
  ])('%s less %i is %s', (day, days, before) => expect(daysBefore(day, days)).toBe(before));
});
