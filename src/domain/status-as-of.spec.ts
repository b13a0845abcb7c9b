import { describe, expect, it } from '@jest/globals';
import { madeAction, madeState } from '../../test/harness/bills.js';
import { statusAsOf } from './status-as-of.js';

const TODAY = '2026-06-01';
const filed = madeAction('a', { date: '2026-01-10', words: 'внести', stage: 'introduced' });
const letter = madeAction('b', { date: '2026-01-20', words: 'отзыв' });
const first = madeAction('c', {
  date: '2026-02-06',
  words: 'принять в первом чтении',
  stage: 'first-reading',
  inferred: true,
});
const planned = madeAction('d', { date: '2026-09-01', words: 'рассмотреть во втором чтении', stage: 'second-reading' });

describe('the status of a bill on a day', () => {
  const state = madeState({ introducedOn: '2026-01-10', stage: 'first-reading' }, [filed, letter, first, planned]);

  it.each([
    ['the day before it was introduced', '2026-01-09', null],
    ['the day it was introduced', '2026-01-10', ['внести', '2026-01-10', 'introduced', false]],
    ['after a letter that is no stage', '2026-02-05', ['внести', '2026-01-10', 'introduced', false]],
    ['the day of the first reading', '2026-02-06', ['принять в первом чтении', '2026-02-06', 'first-reading', true]],
    ['today', TODAY, ['принять в первом чтении', '2026-02-06', 'first-reading', true]],
  ])('%s', (_, day, expected) => {
    const status = statusAsOf(state, day, TODAY);
    expect(status && [status.words, status.on, status.stage, status.inferred]).toEqual(expected);
  });

  it('does not count a step the registry has withdrawn', () => {
    expect(statusAsOf(madeState({}, [filed, { ...first, gone: true }]), TODAY, TODAY)).toMatchObject({
      words: 'внести',
    });
  });
});

describe('the registry’s own status', () => {
  it('stands for the present of a bill that has ended', () => {
    const state = madeState({ statusWords: 'отклонен', outcome: 'rejected', stage: 'rejected' }, [filed, first]);
    expect(statusAsOf(state, TODAY, TODAY)).toEqual({
      words: 'отклонен',
      on: '2026-02-06',
      stage: 'rejected',
      inferred: false,
    });
    expect(statusAsOf(state, '2026-01-15', TODAY)).toMatchObject({ words: 'внести' });
  });

  it('is not the status of a day of which nothing is known', () => {
    const state = madeState({ statusWords: 'в работе', stage: 'committee' });
    expect(statusAsOf(state, TODAY, TODAY)).toMatchObject({ words: 'в работе', on: null });
    expect(statusAsOf(state, '1990-01-01', TODAY)).toBeNull();
    expect(statusAsOf({ ...state, introducedOn: '2026-01-10' }, '2026-01-09', TODAY)).toBeNull();
  });

  it('stands also when all that is dated is still to come', () => {
    const state = madeState({ statusWords: 'планируется' }, [planned]);
    expect(statusAsOf(state, TODAY, TODAY)).toMatchObject({ words: 'планируется' });
  });

  it('is nothing when nothing is known', () => expect(statusAsOf(madeState(), TODAY, TODAY)).toBeNull());
});
