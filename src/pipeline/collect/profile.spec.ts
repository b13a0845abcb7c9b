import { describe, expect, it } from '@jest/globals';
import { madeScraper } from '../../../test/harness/bills.js';
import type { DraftBill, Follow } from '../../domain/draft.js';
import type { FaultCode } from '../../domain/fault.js';
import type { ReadPage } from './crawl.js';
import { type ListProfile, type Remembered, doubts, profileOf, seenAgain } from './profile.js';

const LIST = 'https://made.example/list';
const start: Follow[] = [{ page: 'list', url: LIST }];
const scraper = madeScraper({ cards: ['bill'] });

const row = (key: string, given: Partial<DraftBill> = {}): DraftBill => ({
  key,
  number: key,
  title: `On the matter of ${key}`,
  introducedOn: '2026-05-01',
  actions: [{ date: '2026-05-01', words: 'Introduced' }],
  ...given,
});

function page(bills: DraftBill[], more: { follow?: Follow[]; faults?: FaultCode[]; kind?: string } = {}): ReadPage {
  const faults = (more.faults ?? []).map((code) => ({ code, message: 'made' }));
  const nothing = { sha256: 'a', seenAt: '2026-06-01T00:00:00Z', etag: null, lastModified: null, contentType: null };
  const reading = { bills, follow: more.follow ?? [], faults };
  return { kind: more.kind ?? 'list', url: LIST, ...nothing, reading, known: null };
}

const rows = (count: number, given: Partial<DraftBill> = {}) =>
  Array.from({ length: count }, (_, index) => row(String(index + 1), given));
const isUnknown = ({ actions }: DraftBill) => (actions ?? []).some(({ words }) => words !== 'Introduced');
const profile = (...pages: ReadPage[]) => profileOf(scraper, pages, start, isUnknown);
const NEXT: Follow[] = [{ page: 'list', url: `${LIST}?page=2` }];
const WELL = profile(page(rows(10), { follow: NEXT }));

function whyDoubted(now: ListProfile, given: Partial<Remembered> = {}): string[] {
  return doubts(scraper, now, { last: WELL, known: 100, seenAgain: 10, retitled: 0, ...given }).map(
    ({ message }) => message,
  );
}

describe('what a list shows is believed', () => {
  it.each<[string, ListProfile, Partial<Remembered>]>([
    ['when it is as before', WELL, {}],
    ['at first, whatever it shows', profile(page(rows(2))), { last: null, known: 0, seenAgain: 0 }],
    [
      'with one row in ten that cannot be read',
      profile(page(rows(9), { follow: NEXT, faults: ['parse.bad-number'] })),
      {},
    ],
    [
      'with one unknown word',
      profile(page([...rows(9), row('x', { actions: [{ date: null, words: 'Odd' }] })], { follow: NEXT })),
      {},
    ],
    ['with a few titles changed', WELL, { retitled: 4 }],
    ['with fewer rows when there are no more bills', profile(page(rows(3))), { known: 3, seenAgain: 3 }],
    ['with twice as many rows', profile(page(rows(20), { follow: NEXT })), {}],
    ['when a card is empty', profile(page(rows(10), { follow: NEXT }), page([], { kind: 'bill' })), {}],
  ])('%s', (_, now, given) => expect(whyDoubted(now, given)).toEqual([]));
});

describe('what a list shows is doubted', () => {
  it.each<[string, ListProfile, Partial<Remembered>, string]>([
    [
      'when many rows cannot be read',
      profile(page(rows(6), { follow: NEXT, faults: ['parse.bad-number', 'parse.bad-date'] })),
      {},
      'rows that could not be read',
    ],
    ['when it begins with half as many rows', profile(page(rows(4), { follow: NEXT })), {}, 'may be cut'],
    ['when there is no further page any more', profile(page(rows(10))), {}, 'no further pages'],
    [
      'when no row has a date any more',
      profile(page(rows(10, { introducedOn: null, actions: [] }), { follow: NEXT })),
      {},
      'no date of introduction, no dated steps, no words of its steps in any row',
    ],
    [
      'when most words are unknown',
      profile(page(rows(10, { actions: [{ date: '2026-05-01', words: 'Eingebracht' }] }), { follow: NEXT })),
      {},
      'unknown words in 10 of 10',
    ],
    ['when it has grown fivefold in a night', profile(page(rows(80), { follow: NEXT })), {}, '80 bills, after 10'],
    [
      'when rows stand there twice',
      profile(page([...rows(5), ...rows(5)], { follow: NEXT })),
      {},
      '5 of 10 rows twice',
    ],
    ['when most titles are others', WELL, { retitled: 6 }, 'other titles for 6 of the 10'],
  ])('%s', (_, now, given, why) => expect(whyDoubted(now, given).join()).toContain(why));
});

describe('runs that are not alike', () => {
  it('are not held against each other: the first run may begin at more pages than those after it', () => {
    const many = profileOf(scraper, [page(rows(40), { follow: NEXT })], [...start, ...start, ...start], isUnknown);
    expect(whyDoubted(profile(page(rows(2))), { last: many })).toEqual([]);
  });

  it('are compared kind by kind: another kind may have fewer fields', () => {
    const both = profile(page(rows(5)), page(rows(5), { kind: 'roll' }));
    const other = profile(page(rows(5, { actions: [], introducedOn: null }), { kind: 'weekly' }));
    expect(whyDoubted(other, { last: both, known: 5 })).toEqual([]);
  });
});

describe('a list of changes', () => {
  const changes = start.map((follow) => ({ ...follow, changesOnly: true as const }));
  it('may be short, and may be long', () => {
    for (const count of [0, 1, 80])
      expect(
        whyDoubted(profileOf(scraper, [page(rows(count))], changes, isUnknown), {
          last: profileOf(scraper, [page(rows(10))], changes, isUnknown),
        }),
      ).toEqual([]);
  });
});

it('a title that a page of the registry gave before is no other title', () => {
  const known: Record<string, string[]> = { '1': ['on the matter of 1'], '2': ['something else'] };
  expect(seenAgain([page(rows(3))], (key) => known[key] ?? [])).toEqual({ seenAgain: 2, retitled: 1 });
});
