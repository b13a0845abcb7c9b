import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { madeAction, madeState } from '../../test/harness/bills.js';
import { billId, lastActionOn, normaliseNumber } from './bill.js';

describe('a number as printed', () => {
  it.each([
    ['№ 6-28018/19', '6-28018-19'],
    ['6‑28018/19', '6-28018-19'],
    ['№6 – 28018 / 19', '6-28018-19'],
    ['No. 137677-8', '137677-8'],
    ['N° 1234', '1234'],
    ['Nr. 12/2026', '12-2026'],
    ['PL 1.234/2026', 'pl1234-2026'],
    ['C-11', 'c-11'],
    ['１２３', '123'],
  ])('%s is compared as %s', (printed, folded) => expect(normaliseNumber(printed)).toBe(folded));

  it('folded once is folded for good', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[№NnoO. \dA-Za-zА-Яа-я/–-]{0,20}$/), (printed) => {
        const digits = `7${printed}`;
        expect(normaliseNumber(normaliseNumber(digits))).toBe(normaliseNumber(digits));
      }),
    );
  });
});

it('the identity of a bill is its registry and its key', () =>
  expect(billId('kg/kenesh', '6-28018/19')).toBe('kg/kenesh/6-28018/19'));

describe('the day of the last step', () => {
  const state = madeState({}, [
    madeAction('a', { date: '2026-01-10' }),
    madeAction('b', { date: '2026-03-10' }),
    madeAction('c', { date: '2026-02-10', gone: true }),
    madeAction('d', { date: null }),
  ]);

  it.each([
    ['2026-03-10', '2026-03-10'],
    ['2026-03-09', '2026-01-10'],
    ['2026-01-09', null],
  ])('as of %s is %s: later and vanished steps do not count', (today, day) =>
    expect(lastActionOn(state, today)).toBe(day),
  );
});
