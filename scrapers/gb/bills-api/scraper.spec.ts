import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { Fault } from '../../../src/domain/fault.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { ukBills } from './scraper.js';

const API = 'https://bills-api.parliament.uk/api/v1/Bills';

function read(kind: string, answer: unknown, url = `${API}/5${kind === 'stages' ? '/Stages' : ' '}`.trim()) {
  const bytes = Buffer.from(JSON.stringify(answer));
  return parsePage(ukBills, { kind, url, bytes, contentType: 'application/json' });
}

const shown = (kind: string, answer: unknown, url?: string) => shownReading(ukBills, read(kind, answer, url));

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return 'no fault';
}

const BILL = { billId: 5, shortTitle: 'Example Bill', billTypeId: 1, isAct: false, includedSessionIds: [40] };
const stage = (description: string, house: string, ...dates: string[]) => ({
  id: 1,
  description,
  house,
  sortOrder: 1,
  stageSittings: dates.map((date, id) => ({ id: `${house}${description}${id}`, billId: 5, date })),
});

describe('a bill of the United Kingdom', () => {
  it('has not had the stage that it waits for', () => {
    const { bills } = shown('stages', {
      items: [stage('1st reading', 'Commons', '2026-01-12T00:00:00'), stage('2nd reading', 'Commons')],
      totalResults: 2,
    });
    expect(bills[0]).toMatchObject({ stage: 'first-reading', introducedOn: '2026-01-12', statusWords: '1st reading' });
    expect(bills[0]?.actions).toHaveLength(1);
  });

  it.each([
    ['in its first House', 'Commons', 'third-reading'],
    ['in the other House', 'Lords', 'second-chamber'],
  ])('read three times %s is there', (_, house, expected) => {
    const items = [
      stage('1st reading', 'Commons', '2026-01-12T00:00:00'),
      stage('3rd reading', house, '2026-02-12T00:00:00'),
    ];
    expect(shown('stages', { items, totalResults: 2 }).bills[0]?.stage).toBe(expected);
  });

  it('that begins in the Lords is first read there, whatever the order of the answer', () => {
    const items = [
      stage('1st reading', 'Commons', '2026-02-12T00:00:00'),
      stage('1st reading', 'Lords', '2026-01-12T00:00:00'),
    ];
    const { bills } = shown('stages', { items, totalResults: 2 });
    expect(bills[0]?.actions.map(({ chamber, stage: at }) => [chamber, at])).toEqual([
      ['Lords', 'first-reading'],
      ['Commons', 'second-chamber'],
    ]);
    expect(bills[0]?.introducedOn).toBe('2026-01-12');
  });

  it('leaves its committee once, at the last of several sittings', () => {
    const items = [stage('Committee stage', 'Commons', '2026-02-12T00:00:00', '2026-02-10T00:00:00')];
    const actions = shown('stages', { items, totalResults: 1 }).bills[0]?.actions;
    expect(actions?.map(({ date, classes }) => [date, classes])).toEqual([
      ['2026-02-10', []],
      ['2026-02-12', ['committee-passage']],
    ]);
  });

  it('has a stage or a sitting that is sent twice once', () => {
    const one = stage('1st reading', 'Commons', '2026-01-12T00:00:00');
    const twice = { ...one, stageSittings: [...one.stageSittings, ...one.stageSittings] };
    for (const items of [[one, one], [twice]])
      expect(read('stages', { items, totalResults: 1 }).bills).toEqual(
        read('stages', { items: [one], totalResults: 1 }).bills,
      );
  });

  it.each([
    ['passed', { isAct: true }, 'enacted'],
    ['withdrawn', { billWithdrawn: '2026-03-10T00:00:00' }, 'withdrawn'],
    ['defeated', { isDefeated: true }, 'rejected'],
    ['of a session that is over', { includedSessionIds: [35] }, 'lapsed'],
    ['carried over into the running session', { includedSessionIds: [35, 40] }, 'pending'],
    ['passed in a session that is over', { isAct: true, includedSessionIds: [35] }, 'enacted'],
  ])('that is %s has that outcome', (_, more, outcome) =>
    expect(shown('bill', { ...BILL, ...more }).bills[0]?.outcome).toBe(outcome),
  );

  it('is not said to have lapsed by the registry, only by us', () =>
    expect(shown('bill', { ...BILL, includedSessionIds: [35] }).bills[0]?.inferred).toBe(true));

  it.each(['2026-05-04T10:42:08.0579851', '2026-05-04T10:42:08'])(
    'changed on a day with any fraction of a second: %s',
    (at) => {
      const answer = {
        ...BILL,
        lastUpdate: at,
        currentStage: stage('2nd reading', 'Lords', '2026-05-04T00:00:00', '2026-05-05T00:00:00'),
      };
      expect(shown('bill', answer).bills[0]?.upcoming).toEqual([{ date: '2026-05-05', what: '2nd reading, Lords' }]);
    },
  );

  it('may lack the member for its former title', () => expect(codeOf(() => read('bill', BILL))).toBe('no fault'));

  it('that is only a draft is none', () =>
    expect(read('list', { items: [{ ...BILL, billTypeId: 9 }] }).bills).toEqual([]));

  it('of a kind that is not known is reported', () =>
    expect(read('list', { items: [{ ...BILL, billTypeId: 12 }] }).faults).toMatchObject([
      { code: 'parse.unknown-row', type: 12 },
    ]));

  it('without a title is a changed layout, not a bill without a title', () =>
    expect(codeOf(() => read('bill', { ...BILL, shortTitle: ' ' }))).toBe('parse.layout-changed'));
});

it.each([
  ['billWithdrawn', 7],
  ['includedSessionIds', ['40']],
  ['includedSessionIds', null],
  ['sponsors', [null]],
  ['currentStage', []],
])('a bill whose «%s» has another type is a changed layout', (member, value) =>
  expect(codeOf(() => read('bill', { ...BILL, [member]: value }))).toBe('parse.layout-changed'),
);

describe('an answer of the API', () => {
  it.each([
    ['in «items»', { items: [BILL] }],
    ['in no wrapper', [BILL]],
  ])('holds its list %s', (_, answer) => expect(read('list', answer).bills).toHaveLength(1));

  it.each([
    ['an error', { title: 'An error occurred' }],
    ['nothing', null],
    ['words', 'busy'],
  ])('that is %s is not the page', (_, answer) =>
    expect(codeOf(() => read('list', answer))).toBe('parse.not-the-page'),
  );

  it('with more stages than one page holds leads to the rest', () => {
    const items = [stage('1st reading', 'Commons', '2026-01-12T00:00:00')];
    expect(read('stages', { items, totalResults: 2 }).follow).toEqual([
      { page: 'stages', url: `${API}/5/Stages?Take=100&Skip=1` },
    ]);
    expect(read('stages', { items, totalResults: 2 }, `${API}/5/Stages?Take=100&Skip=1`).follow).toEqual([]);
    expect(read('stages', { items: [], totalResults: 2 }).follow).toEqual([]);
  });

  it('about another bill than was asked for is not the page', () => {
    expect(codeOf(() => read('publications', { billId: 512, publications: [] }, `${API}/2818/Publications`))).toBe(
      'parse.not-the-page',
    );
    expect(
      codeOf(() =>
        read('stages', { items: [stage('1st reading', 'Commons', '2026-01-12T00:00:00')] }, `${API}/6/Stages`),
      ),
    ).toBe('parse.not-the-page');
  });

  it('ends the list at the total and at the depth of one run, and asks on only while there is news', () => {
    const nextOf = (skip: number, totalResults: number) =>
      read('list', { items: [BILL], totalResults }, `${API}?Skip=${skip}&Take=20`).follow.filter(
        ({ page }) => page === 'list',
      );
    expect(nextOf(0, 3660)).toEqual([
      { page: 'list', url: `${API}?SortOrder=DateUpdatedDescending&Skip=20&Take=20`, ifNews: true },
    ]);
    expect(nextOf(0, 20)).toEqual([]);
    expect(nextOf(480, 3660)).toEqual([]);
  });
});

it.each([
  ['https://bills.parliament.uk/bills/2818', '2818'],
  ['https://bills.parliament.uk/bills/2818/stages', '2818'],
  ['https://bills-api.parliament.uk/api/v1/Bills/2818', '2818'],
])('the link %s leads to its bill', (url, id) =>
  expect(ukBills.find?.({ url })).toEqual({ page: 'bill', url: `${API}/${id}` }),
);

it('a number printed by one House leads to no bill', () => {
  expect(ukBills.find?.({ number: 'Bill 106' })).toBeNull();
  expect(ukBills.find?.({ url: 'https://example.org/bills/2818' })).toBeNull();
});
