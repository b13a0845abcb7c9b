import { describe, expect, it } from '@jest/globals';
import { sourceOfFact } from '../../evidence-of.js';
import { localPath } from '../../security/local-path.js';
import { BILLS, rowOf } from '../../test-bills.js';
import { mostUrgent } from '../../urgent.js';
import { billHref, billsHref, webAddress } from './addresses.js';
import { agoWords, momentWords } from './dates.js';
import { languageOf } from './foreign.js';
import { ladderText } from './ladder.js';
import { layoutTimeline, timelineItems } from './timeline-items.js';
import { countryName, counted } from './words.js';

const bill = (id: string) => BILLS.find((view) => view.id === id)!;

describe('addresses', () => {
  it.each([
    ['kg/kenesh/6-28018/19', '/bills/kg/kenesh/6-28018/19'],
    ['am/parliament/Կ-1 2?#', '/bills/am/parliament/%D4%BF-1%202%3F%23'],
  ])('the bill %s is at %s', (id, href) => expect(billHref(id)).toBe(href));

  it('only web addresses become links', () => {
    expect(
      [
        'https://a.example/x',
        'http://a.example',
        'javascript:alert(1)',
        'data:text/html,x',
        ' https://a',
        'https://a b',
      ].map((url) => webAddress(url) !== null),
    ).toEqual([true, true, false, false, false, false]);
  });

  it('a list’s address names only what differs from the defaults', () => {
    expect(billsHref({ q: '', relevant: 'only', sort: 'relevance', page: 1 })).toBe('/bills');
    expect(billsHref({ q: 'НКО & co', relevant: 'all', page: 3 })).toBe(
      '/bills?q=%D0%9D%D0%9A%D0%9E+%26+co&relevant=all&page=3',
    );
  });

  it.each([
    ['/bills?q=1', '/bills?q=1'],
    ['//x.example', '/'],
    ['/\\x.example', '/'],
    ['https://x.example', '/'],
    [undefined, '/'],
    ['/a b', '/'],
  ])('after a form %s leads to %s', (given, to) => {
    expect(localPath(given, '/')).toBe(to);
  });
});

describe('words', () => {
  it('times are in UTC whatever zone they were written in', () =>
    expect(momentWords('2026-02-23T01:14:05+05:00')).toBe('22 February 2026, 20:14 UTC'));
  it.each([
    ['2026-11-23T17:59:30Z', 'just now'],
    ['2026-11-23T17:30:00Z', '30 minutes ago'],
    ['2026-11-23T06:00:00Z', '12 hours ago'],
    ['2026-11-20T06:00:00Z', '3 days ago'],
    ['2026-11-24T06:00:00Z', 'just now'],
  ])('%s is %s', (iso, words) => {
    expect(agoWords(iso, new Date('2026-11-23T18:00:00Z'))).toBe(words);
  });
  it('a code that names no country is shown as it is', () =>
    expect(['KG', 'EU', 'kg', '<b>'].map(countryName)).toEqual(['Kyrgyzstan', 'European Union', 'kg', '<b>']));
  it('counts have their number', () =>
    expect([counted(1, 'bill'), counted(1200, 'registry', 'registries')]).toEqual(['1 bill', '1,200 registries']));
  it.each([
    ['he', 'rtl'],
    ['ar-EG', 'rtl'],
    ['ky', 'ltr'],
    [null, 'auto'],
  ])('%s runs %s', (tag, dir) => expect(languageOf(tag).dir).toBe(dir));
});

describe('the ladder', () => {
  it.each([
    ['in-force', 'in-force', '●●●●●●●'],
    ['first-reading', 'first-reading', '●●●●○○○'],
    ['rejected', 'second-reading', '●●●●●○○ ✕'],
    ['withdrawn', null, '○○○○○○○ ✕'],
    [null, null, '○○○○○○○'],
  ] as const)('%s having reached %s is %s', (stage, reached, drawn) =>
    expect(ladderText({ stage, reached })).toBe(drawn),
  );
});

describe('the timeline', () => {
  it('puts steps, incidents and appeals on one axis, numbered by date', () => {
    expect(
      timelineItems(bill('kg/kenesh/6-28018/19')).map(({ number, lane, date }) => `${number} ${lane} ${date}`),
    ).toEqual(['1 incidents 2020-01-29', '2 appeals 2020-02-06']);
  });

  it('leaves out rejected links and shows one appeal once, however many links it carries', () => {
    const { state, links } = bill('kg/kenesh/6-28018/19');
    const twice = [...links, ...links.map((link) => ({ ...link, id: `${link.id}b` }))];
    expect(timelineItems({ state, links: twice })).toHaveLength(2);
    expect(timelineItems({ state, links: links.map((link) => ({ ...link, status: 'rejected' as const })) })).toEqual(
      [],
    );
  });

  it('joins dots that stand too close and keeps every item', () => {
    const items = timelineItems(bill('ru/sozd/102766-6'));
    const layout = layoutTimeline(items, 0, 100, 30)!;
    expect(layout.lanes.actions.length).toBeLessThan(items.length);
    expect(layout.lanes.actions.flatMap((dot) => dot.items)).toHaveLength(items.length);
  });

  it('draws an arc from an appeal to the step before it', () => {
    const kg = bill('kg/kenesh/6-7100/23');
    const link = {
      ...bill('kg/kenesh/6-28018/19').links[0]!,
      appeal: { id: 'x', title: 'x', date: '2024-03-01', country: 'KG' },
    };
    const layout = layoutTimeline(timelineItems({ state: kg.state, links: [link] }), 0, 1000, 5)!;
    const third = layout.lanes.actions[2]!;
    expect(third.items[0]?.date).toBe('2024-02-22');
    expect(layout.arcs).toEqual([{ from: { x: expect.any(Number), lane: 'appeals' }, toX: third.x }]);
  });

  it.each([
    ['kg/kenesh/6-28018/19', '29 Jan'],
    ['ru/sozd/999001-8', 'Oct 2026'],
  ])('names days or months on the axis of %s when years would not do', (id, first) => {
    expect(layoutTimeline(timelineItems(bill(id)), 0, 1000, 5)?.ticks[0]?.words).toBe(first);
  });

  it('is empty without dates', () => expect(layoutTimeline([], 0, 100, 5)).toBeNull());
});

describe('choosing and proving', () => {
  it('an ended bill is not urgent; a restrictive one further along comes first', () => {
    expect(mostUrgent(BILLS.map(rowOf), 3, '2021-06-01').map(({ id }) => id)).toEqual([
      'ru/sozd/999001-8',
      'kg/kenesh/6-28018/19',
      'kg/kenesh/6-1/99',
    ]);
  });

  it('a fact is proven by the page that last touched it, and a curated one by none', () => {
    const kg = bill('kg/kenesh/6-7100/23');
    expect(sourceOfFact(kg, '/statusWords')?.at).toBe('2026-11-23T06:02:11Z');
    expect(sourceOfFact({ ...kg, evidence: [] }, '/statusWords')).toEqual({
      sha256: kg.history[1]?.sha256,
      at: kg.history[1]?.at,
      url: null,
    });
    expect(sourceOfFact({ ...kg, evidence: [] }, '/actions/a1')?.at).toBe(kg.history[0]?.at);
    expect(sourceOfFact(bill('il/knesset/2200001'), '/statusWords')).toBeNull();
  });
});
