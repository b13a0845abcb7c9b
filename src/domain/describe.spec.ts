import { describe, expect, it } from '@jest/globals';
import { madeAction, madeState } from '../../test/harness/bills.js';
import type { BillState } from './bill.js';
import { diff } from './change.js';
import { describeChange, longDate } from './describe.js';

const told = (before: BillState | null, after: BillState) => describeChange(before, after, diff(before, after));

const filed = madeAction('a1', { date: '2026-01-10', words: 'внести' });
const read = madeAction('b2', { date: '2026-02-06', words: 'принять в первом чтении' });
const base = madeState({ stage: 'introduced' }, [filed]);
const withActions = (...actions: (typeof filed)[]) => madeState({ stage: 'introduced' }, actions);

describe('a day in words', () => {
  it.each([
    ['2020-02-06', '6 February 2020'],
    ['2026-12-31', '31 December 2026'],
    ['2026', '2026'],
    ['2026-13-01', '2026-13-01'],
    ['soon', 'soon'],
  ])('%s is %s', (date, words) => expect(longDate(date)).toBe(words));
});

describe('a change is said in one line', () => {
  it.each<[string, BillState | null, BillState, string]>([
    [
      'a first sight',
      null,
      madeState({ introducedOn: '2026-01-10' }),
      'Seen for the first time; introduced on 10 January 2026',
    ],
    ['a first sight without a day', null, madeState(), 'Seen for the first time'],
    ['a new step', base, withActions(filed, read), 'New step: «принять в первом чтении» on 6 February 2026'],
    ['a step without a day', base, withActions(filed, { ...read, date: null }), 'New step: «принять в первом чтении»'],
    [
      'a step with other words',
      base,
      withActions({ ...filed, words: 'внести вновь' }),
      'The registry changed a step: «внести вновь» on 10 January 2026',
    ],
    [
      'a step no longer shown',
      base,
      withActions({ ...filed, gone: true }),
      'No longer shown by the registry: «внести» on 10 January 2026',
    ],
    [
      'a step shown again',
      withActions({ ...filed, gone: true }),
      base,
      'Shown again by the registry: «внести» on 10 January 2026',
    ],
    ['a stage', base, { ...base, stage: 'first-reading' }, 'Stage: Introduced → First reading'],
    ['a stage that is known at last', { ...base, stage: null }, base, 'Stage: not known → Introduced'],
    [
      'an inferred outcome',
      base,
      { ...base, outcome: 'rejected', inferred: true },
      'Outcome: pending → rejected (inferred). Details changed',
    ],
    ['a title', base, { ...base, title: 'О другом' }, 'Title: «О примере» → «О другом»'],
    ['a number', base, { ...base, numbers: ['1-9', '2-9'] }, 'Numbers: 1-9 → 1-9, 2-9'],
    ['a status', base, { ...base, statusWords: 'принят' }, 'Status: none → «принят»'],
    ['a committee', base, { ...base, committee: 'Комитет по примеру' }, 'Committee: none → Комитет по примеру'],
    ['sponsors', base, { ...base, sponsors: ['А. Б.'] }, 'The list of sponsors changed'],
    ['a bill no longer shown', base, { ...base, goneSince: '2026-03-01' }, 'The registry no longer shows the bill'],
    ['a bill shown again', { ...base, goneSince: '2026-03-01' }, base, 'The registry shows the bill again'],
    ['nothing', base, base, ''],
  ])('%s', (_, before, after, words) => expect(told(before, after)).toBe(words));

  it('the weightiest first', () => {
    const after = { ...withActions(filed, read), stage: 'first-reading' as const, title: 'О другом' };
    expect(told(base, after)).toBe(
      'Stage: Introduced → First reading. New step: «принять в первом чтении» on 6 February 2026. Title: «О примере» → «О другом»',
    );
  });

  it('each step where it belongs, when one is added, one changed and one gone at once', () => {
    const [changed, gone] = [
      madeAction('c3', { date: '2026-01-11', words: 'назначить' }),
      madeAction('d4', { date: '2026-01-12', words: 'отложить' }),
    ];
    const words = told(
      withActions(filed, changed, gone),
      withActions(filed, read, { ...changed, order: 5 }, { ...gone, gone: true }),
    );
    expect(words).toBe(
      'New step: «принять в первом чтении» on 6 February 2026. No longer shown by the registry: «отложить» on 12 January 2026. ' +
        'The registry changed a step: «назначить» on 11 January 2026',
    );
  });

  it('several new steps in order of date', () => {
    expect(told(withActions(), withActions(read, filed))).toBe(
      'New step: «внести» on 10 January 2026; «принять в первом чтении» on 6 February 2026',
    );
  });
});
