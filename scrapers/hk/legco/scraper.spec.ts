import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { legco } from './scraper.js';

const COLUMNS = [
  ...['bill_gazette_date', 'bill_gazette_date_2', 'bill_gazette_date_3', 'first_reading_date', 'first_reading_date_2'],
  ...['bills_committee_formation_date', 'second_reading_date', 'second_reading_date_2', 'second_reading_date_3'],
  ...['second_reading_date_4', 'second_reading_date_5', 'third_reading_date', 'ordinance_gazette_date'],
];
const BILL = {
  ...Object.fromEntries(COLUMNS.map((field) => [field, null])),
  internal_key: '06657             ',
  bill_title_eng: 'Made Bill 2018',
  first_reading_date: '2018-11-14T00:00:00',
};

function read(rows: unknown[], count = String(rows.length)) {
  const bytes = Buffer.from(JSON.stringify({ 'odata.count': count, value: rows }));
  return shownReading(
    legco,
    parsePage(legco, { kind: 'list', url: 'https://app.legco.gov.hk/BillsDB/odata/Vbills', bytes, contentType: null }),
  );
}

describe('a bill of the Legislative Council', () => {
  it('the key is trimmed of its blanks', () => expect(read([BILL]).bills[0]?.key).toBe('06657'));

  it('second and third reading of one day stand in the order of the procedure', () => {
    const { bills } = read([
      { ...BILL, third_reading_date: '2019-02-20T00:00:00', second_reading_date: '2019-02-20T00:00:00' },
    ]);
    expect(bills[0]?.actions.map(({ words }) => words)).toEqual(['First reading', 'Second reading', 'Third reading']);
    expect(bills[0]?.stage).toBe('passed');
  });

  it('several second readings are several days of one debate', () => {
    const days = {
      second_reading_date: '2019-10-23T00:00:00',
      second_reading_date_2: '2019-10-24T00:00:00',
      second_reading_date_5: '2019-11-06T00:00:00',
    };
    const { bills } = read([{ ...BILL, ...days }]);
    expect(bills[0]?.actions.filter(({ words }) => words === 'Second reading').map(({ date }) => date)).toEqual([
      '2019-10-23',
      '2019-10-24',
      '2019-11-06',
    ]);
  });

  it('a step that is put to another day is the same step', () => {
    const source = (day: string) =>
      parsePage(legco, {
        kind: 'list',
        url: 'https://app.legco.gov.hk/BillsDB/odata/Vbills',
        contentType: null,
        bytes: Buffer.from(JSON.stringify({ value: [{ ...BILL, third_reading_date: day }] })),
      }).bills[0]?.actions?.map(({ sourceId }) => sourceId);
    expect(source('2019-02-20T00:00:00')).toEqual(source('2019-02-27T00:00:00'));
  });

  it('gazettal and first reading of an appropriation bill may fall on one day', () => {
    const { bills } = read([{ ...BILL, bill_gazette_date: '2018-11-14T00:00:00' }]);
    expect(bills[0]).toMatchObject({
      stage: 'first-reading',
      actions: [{ words: 'Gazettal of the bill' }, { words: 'First reading' }],
    });
  });

  it('the misspelt key of the English ordinance and the right one of the Chinese are both read', () => {
    const { bills } = read([
      {
        ...BILL,
        ordinace_gazette_content_url_eng: 'https://www.legco.gov.hk/e.pdf',
        ordinance_gazette_content_url_chi: 'https://www.legco.gov.hk/c.pdf',
      },
    ]);
    expect(bills[0]?.documents.map(({ title, language }) => [title, language])).toEqual([
      ['Ordinance', 'en'],
      ['Ordinance', 'zh-Hant'],
    ]);
  });

  it('an empty address is no document, and a null date no step', () =>
    expect(read([{ ...BILL, bill_content_url_eng: '', second_reading_date: null }]).bills[0]).toMatchObject({
      documents: [],
      actions: [{ words: 'First reading' }],
    }));

  it('a column that is gone is reported by its name', () =>
    expect(read([{ ...BILL, third_reading_date: undefined }]).faults).toMatchObject([
      { code: 'parse.layout-changed', missing: ['third_reading_date'] },
    ]));

  it('an empty answer is the limit of the service, not a council without bills', () =>
    expect(() => read([])).toThrow(expect.objectContaining({ code: 'parse.not-the-page' })));

  it('the count is text, and an answer that is cut is reported', () => {
    expect(read([BILL], '1').faults).toEqual([]);
    expect(read([BILL], '7').faults).toMatchObject([{ code: 'parse.layout-changed' }]);
  });

  it('remarks are not read: a harmless one is silent, one that may end the bill is reported', () => {
    expect(read([{ ...BILL, remarks_eng: 'Read Hansard of 16 May 2019 for Second Reading' }]).faults).toEqual([]);
    expect(read([{ ...BILL, remarks_eng: 'Withdrawn (made)' }])).toMatchObject({
      bills: [{ outcome: 'pending' }],
      faults: [{ code: 'normalise.unknown-stage' }],
    });
  });

  it('rows of another service are refused', () =>
    expect(() => read([{ MeetingDate: '2019-02-20T00:00:00', Subject: 'Made Bill 2018' }])).toThrow(
      expect.objectContaining({ code: 'parse.not-the-page' }),
    ));

  it('one request covers the bills that can still move', () => {
    const [follow, ...others] = legco.start({ since: '2026-05-01', today: '2026-05-02' });
    expect(others).toEqual([]);
    expect(decodeURIComponent(follow?.url ?? 'none')).toContain("first_reading_date ge datetime'2022-01-01'");
  });

  it('a key leads to its row', () =>
    expect(decodeURIComponent(legco.find?.({ number: '06657' })?.url ?? 'none')).toContain("internal_key eq '06657'"));
});
