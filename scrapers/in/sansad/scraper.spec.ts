import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { sansad } from './scraper.js';

const ROW = {
  billNumber: '112',
  billName: 'The Made Bill, 2023',
  billYear: 2023,
  billIntroducedInHouse: 'Lok Sabha',
  billIntroducedDate: '2023-08-03 00:00:00.0',
  status: 'Pending',
};

function read(records: unknown[], pages = 1, page = 1) {
  const bytes = Buffer.from(
    JSON.stringify({ _metadata: { totalElements: records.length, totalPages: pages }, records }),
  );
  return shownReading(
    sansad,
    parsePage(sansad, {
      kind: 'list',
      url: `https://sansad.in/api_rs/legislation/getBills?page=${page}&size=500`,
      bytes,
      contentType: null,
    }),
  );
}
const one = (more: object) => read([{ ...ROW, ...more }]);

describe('a bill of the Parliament of India', () => {
  it('two forms of date stand in one record', () =>
    expect(
      one({ billAssentedDate: '28/12/2023', actNo: '49 ', actYear: 2023, status: 'Assented' }).bills[0]?.actions.map(
        ({ date, words }) => `${date} ${words}`,
      ),
    ).toEqual(['2023-08-03 Introduced in Lok Sabha', '2023-12-28 Assented (Act 49 of 2023)']));

  it.each([
    ['Rajya Sabha', 'LVII', 'rs-2023-LVII'],
    ['Rajya Sabha', 'XLIX', 'rs-2023-XLIX'],
    ['Lok Sabha', '57', 'ls-2023-57'],
  ])('the number %s %s is %s', (house, number, key) =>
    expect(one({ billIntroducedInHouse: house, billNumber: number })).toMatchObject({
      bills: [{ key, number: `${number} of 2023` }],
      faults: [],
    }),
  );

  it.each([
    ['Rajya Sabha', '57'],
    ['Rajya Sabha', 'LVIIX'],
    ['Lok Sabha', 'LVII'],
    ['Lok Sabha', '0x7'],
  ])('%s has no number %s', (house, number) =>
    expect(one({ billIntroducedInHouse: house, billNumber: number })).toMatchObject({
      bills: [],
      faults: [{ code: 'parse.bad-number' }],
    }),
  );

  it('the same number in another house or year is another bill', () =>
    expect(
      new Set(
        read([
          ROW,
          { ...ROW, billYear: 2024 },
          { ...ROW, billIntroducedInHouse: 'Rajya Sabha', billNumber: 'CXII' },
        ]).bills.map(({ key }) => key),
      ).size,
    ).toBe(3));

  it('the passage that comes second is that of the whole parliament, whichever house it is', () => {
    const { bills } = one({ billPassedInLSDate: '2023-12-21 00:00:00.0', billPassedInRSDate: '2023-12-12 00:00:00.0' });
    expect(bills[0]?.actions.slice(1).map(({ words, stage }) => [words, stage])).toEqual([
      ['Passed in Rajya Sabha', 'second-chamber'],
      ['Passed in Lok Sabha', 'passed'],
    ]);
  });

  it('two passages of one day begin with the house of introduction', () => {
    const { bills } = one({ billPassedInLSDate: '2023-12-21 00:00:00.0', billPassedInRSDate: '2023-12-21 00:00:00.0' });
    expect(bills[0]?.actions.slice(1).map(({ words }) => words)).toEqual([
      'Passed in Lok Sabha',
      'Passed in Rajya Sabha',
    ]);
  });

  it.each([
    ['Pending', 'introduced', 'pending'],
    ['Part-discussed', 'introduced', 'pending'],
    ['Passed', 'introduced', 'pending'],
    ['Assented', 'introduced', 'enacted'],
    ['Lapsed', 'lapsed', 'lapsed'],
    ['Withdrawn', 'withdrawn', 'withdrawn'],
    ['Negatived', 'rejected', 'rejected'],
    ['Removed', 'rejected', 'rejected'],
  ])('the status %s means %s, %s', (status, stage, outcome) =>
    expect(one({ status })).toMatchObject({ bills: [{ statusWords: status, stage, outcome }], faults: [] }),
  );

  it('an unknown status is reported with its words', () =>
    expect(one({ status: 'Sent back' }).faults).toMatchObject([
      { code: 'normalise.unknown-stage', words: 'Sent back' },
    ]));

  it('bills of members are read like those of the government', () =>
    expect(one({ billIntroducedBy: 'A member', ministryName: null }).bills[0]?.sponsors).toEqual(['A member']));

  it('a record without a status, a name or a year costs that record, and names the field', () =>
    expect(read([{ ...ROW, status: null }, { ...ROW, billName: ' ' }, { ...ROW, billYear: null }, ROW])).toMatchObject({
      bills: [{ key: 'ls-2023-112' }],
      faults: [{ field: 'status' }, { field: 'billName' }, { field: 'billYear' }],
    }));

  it('an error with HTTP 200 is refused', () => {
    const bytes = Buffer.from('{"status":500}');
    expect(() => parsePage(sansad, { kind: 'list', url: 'https://sansad.in/x', bytes, contentType: null })).toThrow(
      expect.objectContaining({ code: 'parse.not-the-page' }),
    );
  });

  it('the page size is asked for with the word that works, and the next page only with news', () => {
    expect(sansad.start({ since: '2026-05-01', today: '2026-05-02' })).toHaveLength(1);
    const [start] = sansad.start({ since: null, today: '2026-05-02' });
    expect(new URL(start!.url).searchParams.get('size')).toBe('500');
    expect(read([ROW], 2).follow).toEqual([
      { page: 'list', url: 'https://sansad.in/api_rs/legislation/getBills?page=2&size=500', ifNews: true },
    ]);
    expect(read([ROW], 2, 2).follow).toEqual([]);
  });
});
