import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { scrapers } from '../scrapers.js';
import { LEXICONS } from '../../pipeline/classify/rules.js';
import { exampleSite } from './example-site.js';
import { madeBillState, withOneStepMore } from './made-bill-state.js';
import { madeCard } from './made-card.js';
import { madeAppeals, madeLinkBills } from './made-link-bills.js';
import { madeSearchDocuments } from './made-search-documents.js';
import { perPiece, perSecond, quantile, race } from './measure.js';
import { naiveCrawl } from './naive-crawl.js';
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
    'shows a crawler without memory more than the start pages of %s',
    async (_id, scraper) => {
      const site = await exampleSite(scraper);
      await naiveCrawl(scraper, site.url, '2026-11-20');
      const starts = scraper.start({ since: null, today: '2026-11-20' }).length;
      const asked = site.asked.length;
      await site.close();
      expect(asked).toBeGreaterThan(starts);
    },
  );
});
