import { describe, expect, it } from '@jest/globals';
import { madeScraper } from '../../../test/harness/bills.js';
import type { DraftBill } from '../../domain/draft.js';
import type { ReadPage } from './crawl.js';
import { type Steady, learnSteady, shakes } from './steady.js';

const scraper = madeScraper({ cards: ['bill'] });

const row = (key: string, given: Partial<DraftBill> = {}): DraftBill => ({
  key,
  number: `${key}/26`,
  title: `On the matter of ${key}`,
  introducedOn: '2026-05-01',
  sponsors: [`Member ${key}`],
  actions: [{ date: '2026-05-01', words: 'Introduced' }],
  mark: `2026-05-01T10:${key}`,
  ...given,
});

function page(bills: DraftBill[], given: { kind?: string; url?: string; links?: string[] } = {}): ReadPage {
  const url = given.url ?? 'https://made.example/list';
  const nothing = { sha256: 'a', seenAt: '2026-06-01T00:00:00Z', etag: null, lastModified: null, contentType: null };
  const follow = (given.links ?? []).map((kind) => ({ page: kind, url: `${url}/${kind}` }));
  return { kind: given.kind ?? 'list', url, ...nothing, reading: { bills, follow, faults: [] }, known: null };
}

const NUMBERS = Array.from({ length: 8 }, (_, index) => String(10 + index));
const rows = (given: (key: string) => Partial<DraftBill> = () => ({})) => NUMBERS.map((key) => row(key, given(key)));
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const learned = (runs: readonly ReadPage[][], of = scraper) =>
  runs.reduce<Steady | undefined>((known, pages) => learnSteady(of, pages, known), undefined);

/** A registry in which one bill moves at each poll. */
const POLLS = times(60, (poll) => [
  page(
    rows((key) =>
      Number(key) === 10 + (poll % 8)
        ? {
            mark: `2026-06-01T11:${poll}`,
            actions: [...(row(key).actions ?? []), { date: '2026-06-01', words: 'Read' }],
          }
        : {},
    ),
  ),
]);
const KNOWN = learned(POLLS);
const why = (bills: DraftBill[], known = KNOWN) => shakes(scraper, [page(bills)], known).map(({ message }) => message);

describe('bills say what they said before', () => {
  it.each<[string, DraftBill[]]>([
    ['nothing has changed', rows()],
    [
      'each has one step more',
      rows((key) => ({ actions: [...(row(key).actions ?? []), { date: '2026-07-01', words: 'Read' }] })),
    ],
    ['each has another mark of change', rows((key) => ({ mark: `2026-09-09T09:${key}` }))],
    ['each has another sponsor beside the first', rows((key) => ({ sponsors: [`Member ${key}`, 'Member 99'] }))],
    [
      'one of them was corrected',
      rows((key) => (key === '12' ? { introducedOn: '2026-05-02', number: '12a/26' } : {})),
    ],
    ['all of them are new', NUMBERS.map((key) => row(`9${key}`.slice(0, 2)))],
    [
      'the steps stand in another order',
      rows((key) => ({ actions: row(key).actions?.map((step) => ({ ...step, order: 7 })) ?? [] })),
    ],
  ])('and are believed when %s', (_, bills) => expect(why(bills)).toEqual([]));

  it.each<[string, DraftBill[], string]>([
    ['days of introduction are others', rows(() => ({ introducedOn: '2026-05-02' })), 'introducedOn (8 of 8)'],
    ['numbers are gone from a half', rows((key) => (Number(key) < 14 ? { number: null } : {})), 'number (4 of 8)'],
    ['sponsors stand under another heading', rows(() => ({ sponsors: ['Introduced'] })), 'sponsors (8 of 8)'],
    ['past steps are gone', rows(() => ({ actions: [] })), 'actions (8 of 8)'],
    ['marks of change have another form', rows(() => ({ mark: 'Commons' })), 'mark (8 of 8)'],
    ['marks of change are of no day', rows(() => ({ mark: '1970-01-01T10:00' })), 'mark (8 of 8)'],
    ['keys look as none before', NUMBERS.map((key) => row(`https://made.example/${key}`)), 'key (such as «https'],
  ])('and are not when %s', (_, bills, said) => {
    expect(why(bills)).toEqual([expect.stringContaining(said)]);
  });
});

describe('what is usual is learned', () => {
  it('so that a field which changes at every poll tells nothing', () => {
    const restless = learned(times(60, (poll) => [page(rows(() => ({ committee: `Sitting ${poll}` })))]));
    expect(
      why(
        rows(() => ({ committee: 'Sitting 99' })),
        restless,
      ),
    ).toEqual([]);
  });

  it('and nothing is told before enough has been compared', () => {
    const changed = rows(() => ({ introducedOn: '2026-05-02' })).slice(0, 2);
    expect(shakes(scraper, [page(changed)], undefined)).toEqual([]);
    expect(why(changed, learned(POLLS.slice(0, 3)))).toEqual([]);
  });

  it('by each version of a scraper anew, as another one reads otherwise', () => {
    const next = { ...scraper, version: 'next' };
    expect(shakes(next, [page(rows(() => ({ number: null })))], KNOWN)).toEqual([]);
    expect(learnSteady(next, [page(rows())], KNOWN).kinds['list']?.compared).toEqual({});
  });

  it('of no more than 24 bills of a kind, the same ones in every run', () => {
    const many = times(500, (index) => row(String(1_000 + index)));
    const once = learned([[page(many)]]);
    const again = learned([[page(many)], [page([...many].reverse())]]);
    expect(Object.keys(once?.kinds['list']?.bills ?? {})).toHaveLength(24);
    expect(Object.keys(again?.kinds['list']?.bills ?? {}).sort()).toEqual(
      Object.keys(once?.kinds['list']?.bills ?? {}).sort(),
    );
  });
});

describe('cards', () => {
  const cards = (links: string[], bills = true) =>
    NUMBERS.map((key) => page(bills ? [row(key)] : [], { kind: 'bill', url: `https://made.example/${key}`, links }));
  const known = learned(times(30, () => cards(['votes'])));

  it('that show their bill no longer, or lead nowhere, are not believed', () => {
    const told = (pages: ReadPage[]) => shakes(scraper, pages, known).map(({ message }) => message);
    expect(told(cards(['votes']))).toEqual([]);
    expect(told(cards([]))).toEqual([expect.stringContaining('links (8 of 8)')]);
    expect(told(cards(['votes'], false))).toEqual([expect.stringContaining('bills (8 of 8)')]);
  });
});
