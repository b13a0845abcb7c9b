import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { congress } from './scraper.js';

function read(kind: string, answer: unknown) {
  return parsePage(congress, {
    kind,
    url: 'https://api.congress.gov/v3/bill/119',
    bytes: Buffer.from(JSON.stringify(answer)),
    contentType: 'application/json',
  });
}
const record = (more: object) => ({ congress: 119, type: 'S', number: '5', title: 'An invented Act', ...more });
const REQUEST = { billNumber: '5', billType: 's', congress: '119' };

describe('a refusal is never taken for an answer', () => {
  it.each(['list', 'bill', 'actions', 'committees', 'titles', 'text'])('%s: above the limit', (kind) =>
    expect(() => read(kind, { error: { code: 'OVER_RATE_LIMIT', message: 'x' } })).toThrow('OVER_RATE_LIMIT'),
  );
  it.each([
    ['list', {}],
    ['list', null],
    ['list', { bills: 'none' }],
    ['bill', { request: REQUEST }],
    ['actions', { actions: {}, request: REQUEST }],
  ])('%s: %j has another layout', (kind, answer) =>
    expect(() => read(kind, answer)).toThrow(expect.objectContaining({ code: 'parse.layout-changed' })),
  );
  it('a part that does not say whose it is has no bill', () =>
    expect(() => read('actions', { actions: [] })).toThrow(expect.objectContaining({ code: 'parse.unknown-row' })));
});

describe('a row', () => {
  const rows = (more: object) => read('list', { bills: [record(more)] });
  it('without a title has none, not an empty one', () => expect(rows({ title: '' }).bills[0]!.title).toBeNull());
  it('is a bill in either case of letters', () =>
    expect([rows({ type: 'HR' }), rows({ type: 'hr' })].map(({ bills }) => bills[0]!.key)).toEqual([
      '119/hr/5',
      '119/hr/5',
    ]));
  it.each(['HRES', 'SRES', 'HCONRES', 'SCONRES'])('of %s never becomes law and is left out', (type) =>
    expect(rows({ type })).toEqual({ bills: [], follow: [], faults: [] }),
  );
  it('of a type that does not exist is named', () =>
    expect(rows({ type: 'HX' }).faults).toMatchObject([{ code: 'parse.unknown-row' }]));
  it('with a number that is none is named and costs that row only', () => {
    const reading = read('list', { bills: [record({ number: '5a' }), record({ number: '6' })] });
    expect(reading.faults).toMatchObject([{ code: 'parse.bad-number' }]);
    expect(reading.bills.map(({ key }) => key)).toEqual(['119/s/6']);
  });
  it('changes its mark with either moment of renewal', () => {
    const marks = [{ updateDate: 'a' }, { updateDate: 'b' }, { updateDate: 'a', updateDateIncludingText: 'c' }].map(
      (more) => rows(more).bills[0]!.mark,
    );
    expect(new Set(marks).size).toBe(3);
  });
});

describe('a key is asked for and stands in no address', () => {
  it('every request names it, the next pages of a list too', () => {
    const reading = read('list', {
      bills: [record({})],
      pagination: { next: 'https://api.congress.gov/v3/bill/119?offset=250&format=json' },
    });
    const asked = [
      ...reading.follow,
      ...congress.start({ since: null, today: '2026-03-01' }),
      congress.find!({ number: 'S. 5', session: '119' })!,
    ];
    expect(asked.every(({ url }) => url.endsWith('&api_key={api}'))).toBe(true);
    expect(Object.keys(congress.keys!)).toEqual(['api']);
  });
});

describe('a run', () => {
  it('asks for all of the sitting congress once, then for what was renewed since the last day', () => {
    expect(congress.start({ since: null, today: '2026-03-01' })).toEqual([
      {
        page: 'list',
        url: 'https://api.congress.gov/v3/bill/119?format=json&sort=updateDate+desc&limit=250&offset=0&api_key={api}',
      },
    ]);
    expect(congress.start({ since: '2026-02-28', today: '2026-03-01' })).toEqual([
      {
        page: 'list',
        url: 'https://api.congress.gov/v3/bill/119?format=json&fromDateTime=2026-02-28T00:00:00Z&sort=updateDate+desc&limit=250&offset=0&api_key={api}',
        changesOnly: true,
      },
    ]);
  });
  it('follows only the parts that a bill has', () => {
    const parts = (more: object) => read('bill', { bill: record(more) }).follow.map(({ page }) => page);
    expect(parts({})).toEqual([]);
    expect(
      parts({ actions: { count: 3 }, committees: { count: 0 }, titles: { count: 1 }, textVersions: { count: 2 } }),
    ).toEqual(['actions', 'titles', 'text']);
  });
});

it('the latest action is the status in words, and decides nothing', () => {
  const motion = 'Motion to reconsider laid on the table Agreed to without objection.';
  const shown = shownReading(congress, read('bill', { bill: record({ latestAction: { text: motion } }) })).bills[0]!;
  expect(shown).toMatchObject({ statusWords: motion, stage: null, outcome: 'pending' });
});

it('a number of a law makes the bill enacted, also before its actions are read', () => {
  const shown = shownReading(
    congress,
    read('bill', { bill: record({ laws: [{ type: 'Public Law', number: '119-1' }] }) }),
  ).bills[0]!;
  expect(shown).toMatchObject({ outcome: 'enacted', numbers: ['S. 5', 'Public Law 119-1'] });
});
