import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { scrapers } from '../scrapers.js';
import { LEXICONS } from '../../pipeline/classify/rules.js';
import { madeScraper } from '../../../test/harness/bills.js';
import { beyond, costOf, requestsOf } from './cost.js';
import { exampleSite, pathOf } from './example-site.js';
import { madeBillState, withOneStepMore } from './made-bill-state.js';
import { madeCard } from './made-card.js';
import { madeAppeals, madeLinkBills } from './made-link-bills.js';
import { madeSearchDocuments } from './made-search-documents.js';
import { oneChange } from './one-change.js';
import { PolledRegistry } from './polled-registry.js';
import { perPiece, perSecond, quantile, race } from './measure.js';
import { naiveMatches, naivePatterns } from './naive-lexicon.js';
import { type Figure, type Unit, row } from './report.js';
import { dice, many } from './seeded.js';
import { tableLines } from './table.js';

const figure = (value: number, unit: Unit): Figure => ({ value, worst: value, unit });
const beside = (value: number, unit: Unit) => ({ what: 'the other way', ...figure(value, unit) });

describe('a row', () => {
  it.each<[Unit, number, number, number]>([
    ['ms', 10, 50, 5],
    ['ms', 50, 10, 0.2],
    ['requests', 2, 52, 26],
    ['MB/s', 40, 5, 8],
    ['changes/s', 5, 40, 0.125],
  ])('in %s with %d beside %d is %d times better', (unit, ours, baseline, ratio) => {
    expect(row('parse', 'a page', figure(ours, unit), beside(baseline, unit)).ratio).toBe(ratio);
  });

  it('never sets figures of two units side by side', () => {
    expect(() => row('parse', 'a page', figure(1, 'ms'), beside(1, 'MB/s'))).toThrow('ms cannot stand beside MB/s');
  });

  it('shows median, worst and what the baseline is', () => {
    const one = row('parse', 'a page', { value: 70.123, worst: 1234, unit: 'ms' }, beside(506, 'ms'));
    const machine = { cores: 2, processor: 'a processor', node: 'v20', platform: 'linux-x64' };
    const lines = tableLines({ machine, rounds: 5, rows: [one], skipped: ['meilisearch: not here'] });
    expect(lines[1]).toMatch(/^parse +a page +70\.1 ms \(worst 1,230\) +506 ms \(worst 506\) +× 7\.22 +the other way$/);
    expect(lines.at(-1)).toBe('not measured: meilisearch: not here');
  });
});

describe('a figure', () => {
  it.each<[Figure, string]>([
    [figure(3, 'requests'), '3 requests  '],
    [{ ...figure(3, 'requests'), worst: 5 }, '3 requests (worst 5)  '],
    [{ ...figure(2, 'ms'), megabytesPerSecond: 12.34 }, '2 ms (worst 2), 12.3 MB/s  '],
  ])('%o is shown as «%s»', (ours, shown) => {
    const one = { ...row('parse', 'a page', ours, { what: 'the other way', ...ours }), mark: 'the longest' };
    const machine = { cores: 2, processor: 'a processor', node: 'v20', platform: 'linux-x64' };
    const [, line] = tableLines({ machine, rounds: 5, rows: [one], skipped: [] });
    expect(line).toContain(shown);
    expect(line).toContain('a page (the longest)');
  });

  it('is infinitely better where ours is nothing', () => {
    expect(row('politeness', 'a poll', figure(0, 'requests'), beside(4, 'requests')).ratio).toBe(Infinity);
  });
});

describe('measuring', () => {
  it('warms up once, counts every further round and lets the two ways go first in turn', async () => {
    const order: string[] = [];
    const times = await race(
      () => order.push('ours'),
      () => order.push('baseline'),
      2,
    );
    expect(order).toEqual(['ours', 'baseline', 'ours', 'baseline', 'baseline', 'ours']);
    expect([times.ours.length, times.baseline.length]).toEqual([2, 2]);
  });

  it('takes the middle round as the figure and the slowest as the worst', () => {
    expect(perPiece([30, 10, 20], 10)).toEqual({ value: 2, worst: 3, unit: 'ms' });
    expect(perSecond([500, 100, 1000], 50, 'MB/s')).toEqual({ value: 100, worst: 50, unit: 'MB/s' });
    expect(() => quantile([], 0.5)).toThrow('at least one measured round');
  });
});

describe('made inputs', () => {
  it.each<[string, () => unknown]>([
    ['dice', () => many(20, () => dice(1).whole(1000))],
    ['card', () => createHash('sha256').update(madeCard().bytes).digest('hex')],
    ['record', () => madeBillState(1)],
    ['bills to link', () => madeLinkBills(50)],
    ['appeals', () => madeAppeals(3, 1000)],
    ['documents to search', () => madeSearchDocuments(50)],
  ])('are the same in every run: %s', (_what, make) => {
    expect(make()).toEqual(make());
  });

  it('leave the record as it was when a step is added', () => {
    const state = madeBillState(1);
    const after = withOneStepMore(state);
    expect(Object.keys(after.actions).length).toBe(31);
    expect(state).toEqual(madeBillState(1));
  });

  it('hold the bill that each appeal names, once in its country', () => {
    const bills = madeLinkBills(1000);
    for (const { appeal, bill } of madeAppeals(5, 1000)) {
      const [found, ...more] = bills.filter(({ id }) => id === bill);
      expect(more).toEqual([]);
      expect(appeal.text).toContain(found?.number);
    }
  });
});

describe('the naive search for terms', () => {
  const english = naivePatterns(LEXICONS.find(({ language }) => language === 'en')!);

  it.each<[string, boolean]>([
    ['A bill on foreign agents', true],
    ['On NGOs and their registration', true],
    ['Registration of non-governmental organisations', true],
    ['The sugar levy for the year', false],
  ])('in «%s» finds something: %p', (title, isFound) => {
    expect(naiveMatches(title, english) > 0).toBe(isFound);
  });
});

describe('the stand-in of a registry', () => {
  it.each(scrapers.map((scraper) => [scraper.id, scraper] as const))(
    'holds every page at which a crawler begins in %s',
    async (_id, scraper) => {
      const registry = new PolledRegistry(scraper, await exampleSite(scraper));
      const begin = registry.begins('2026-11-20');
      const asked = await registry.naive(begin);
      const missing = begin.filter(({ url }) => !registry.site.held.has(pathOf(url)));
      await registry.close();
      expect(missing).toEqual([]);
      expect(asked.lists + asked.cards - asked.listsNotHeld - asked.cardsNotHeld).toBeGreaterThan(0);
    },
  );
});

describe('requests', () => {
  const sets = { isCard: (path: string) => path.startsWith('/bill'), isHeld: (path: string) => path !== '/bill/2' };
  const cost = costOf(['/robots.txt', '/list', '/bill/1', '/bill/2'], sets);

  it('are counted by what they were for, and apart where the examples do not hold the page', () => {
    expect(cost).toEqual({ robots: 1, lists: 1, cards: 2, listsNotHeld: 0, cardsNotHeld: 1 });
    expect(requestsOf(cost)).toBe(4);
  });

  it('beyond a quiet poll are never less than none', () => {
    const quiet = costOf(['/robots.txt', '/robots.txt', '/list'], sets);
    expect(beyond(quiet, cost)).toEqual({ robots: 0, lists: 0, cards: 2, listsNotHeld: 0, cardsNotHeld: 1 });
  });
});

describe('one changed row', () => {
  const body = '<li id="1" data-mark="3">The sugar levy</li><li id="2" data-mark="3">The salt levy</li>';
  const page = { kind: 'list', url: 'https://made.example/list', body, type: 'text/html' };
  const read = (mark: (attribute: string | undefined) => string | null) =>
    madeScraper({
      pages: {
        list: (list) => ({
          bills: list
            .all('li')
            .toArray()
            .map((row) => list.$(row))
            .map((row) => ({
              key: row.attr('id') as string,
              number: null,
              title: row.text(),
              mark: mark(row.attr('data-mark')),
            })),
        }),
      },
    });

  it('has another mark where the registry gives one, and every other row stays as it was', () => {
    expect(
      oneChange(
        read((attribute) => attribute ?? null),
        page,
        '2',
      )?.body,
    ).toBe('<li id="1" data-mark="3">The sugar levy</li><li id="2" data-mark="4">The salt levy</li>');
  });

  it('has another title where there is no mark', () => {
    expect(
      oneChange(
        read(() => null),
        page,
        '2',
      )?.body,
    ).toContain('The aslt levy');
  });

  it('is not found where the page says nothing of the bill', () => {
    expect(
      oneChange(
        read(() => null),
        page,
        '3',
      ),
    ).toBeNull();
  });
});
