import { describe, expect, it } from '@jest/globals';
import type { Cause } from './change.js';
import { type Brought, isNewText } from './text-news.js';

const URL = 'https://made.example/text';
const document = { url: URL, title: 'As introduced' };
const first = (cause: Cause, at: string, documents: object = {}): Brought => ({
  cause,
  at: `${at}T10:00:00.000Z`,
  patch: [{ op: 'add', path: '', value: { documents } }],
});
const listed = (cause: Cause, at: string): Brought => ({
  cause,
  at: `${at}T10:00:00.000Z`,
  patch: [{ op: 'add', path: '/documents/https:~1~1made.example~1text', value: document }],
});
const retitled = (at: string): Brought => ({
  cause: 'source',
  at: `${at}T10:00:00.000Z`,
  patch: [{ op: 'replace', path: '/documents/https:~1~1made.example~1text/title', value: 'b', before: 'a' }],
});

describe('a text first read on 1 June', () => {
  it.each<[string, Brought[], boolean]>([
    ['of a bill that was new in May is news', [first('source', '2026-05-20', { a: document })], true],
    [
      'of a bill that was new in May, whose card was read later, is news',
      [first('source', '2026-05-20'), listed('backfill', '2026-05-31')],
      true,
    ],
    [
      'of a bill from the first reading of its registry is not',
      [first('backfill', '2026-05-31', { a: document })],
      false,
    ],
    ['that the registry added in May is', [first('backfill', '2024-01-01'), listed('source', '2026-05-30')], true],
    ['that our better reading found is not', [first('backfill', '2024-01-01'), listed('reread', '2026-05-30')], false],
    [
      'that was listed a year ago, documents being switched on now, is not',
      [first('source', '2025-06-01', { a: document })],
      false,
    ],
    ['that was listed 31 days before is', [first('source', '2026-05-01', { a: document })], true],
    ['that was listed 32 days before is not', [first('source', '2026-04-30', { a: document })], false],
    [
      'of which the registry only changed the title is not',
      [first('backfill', '2024-01-01', { a: document }), retitled('2026-05-30')],
      false,
    ],
    ['of a bill without a history is not', [], false],
  ])('%s', (_, history, isNew) => {
    expect(isNewText({ url: URL, seenAt: '2026-06-01T10:00:00.000Z', wasReplaced: false }, history)).toBe(isNew);
  });

  it('that took the place of another is news, however old the bill is', () => {
    const history = [first('backfill', '2020-01-01', { a: document })];
    expect(isNewText({ url: URL, seenAt: '2026-06-01T10:00:00.000Z', wasReplaced: true }, history)).toBe(true);
  });
});
