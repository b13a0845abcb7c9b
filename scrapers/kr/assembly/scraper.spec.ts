import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { koreanAssembly } from './scraper.js';

const PROPOSED = 'nzmimeepazxkubdpn';
const PROCESSED = 'nwbpacrgavhjryiph';
const ROW = {
  BILL_NO: '2200001',
  BILL_NAME: '집시법 개정안',
  BILL_NM: '집시법 개정안',
  PROPOSE_DT: '2024-06-01',
  ...{ PROC_RESULT_CD: null, YES_TCNT: null, NO_TCNT: null },
};
const address = (service: string, page = 1) =>
  `https://open.assembly.go.kr/portal/openapi/${service}?Key={key}&Type=json&pIndex=${page}&pSize=100&AGE=22`;

function read(kind: string, value: unknown, page = 1) {
  const url = address(kind === 'proposed' ? PROPOSED : PROCESSED, page);
  return shownReading(
    koreanAssembly,
    parsePage(koreanAssembly, { kind, url, bytes: Buffer.from(JSON.stringify(value)), contentType: null }),
  );
}
const answer = (service: string, rows: unknown[], total = rows.length) => ({
  [service]: [
    { head: [{ list_total_count: total }, { RESULT: { CODE: 'INFO-000', MESSAGE: '정상' } }] },
    { row: rows },
  ],
});

describe('an answer of the National Assembly', () => {
  it('INFO-200 with HTTP 200 means that there is nothing, and is no fault', () =>
    expect(read('proposed', { RESULT: { CODE: 'INFO-200', MESSAGE: '없음' } })).toEqual({
      follow: [],
      bills: [],
      faults: [],
    }));

  it.each(['ERROR-290', 'ERROR-300', 'ERROR-500'])('%s with HTTP 200 is refused, and named', (code) =>
    expect(() => read('proposed', { RESULT: { CODE: code, MESSAGE: '오류' } })).toThrow(new RegExp(code)),
  );

  it('an answer of another service is refused', () =>
    expect(() => read('proposed', answer(PROCESSED, [ROW]))).toThrow(
      expect.objectContaining({ code: 'parse.not-the-page' }),
    ));

  it.each([
    ['원안가결', 'passed', 'pending'],
    ['수정가결', 'passed', 'pending'],
    ['대안반영폐기', 'merged', 'merged'],
    ['임기만료폐기', 'lapsed', 'lapsed'],
    ['철회', 'withdrawn', 'withdrawn'],
    ['부결', 'rejected', 'rejected'],
    ['재의요구', 'vetoed', 'pending'],
  ])('the result %s of the plenary means %s, %s', (words, stage, outcome) =>
    expect(
      read('processed', answer(PROCESSED, [{ ...ROW, PROC_RESULT_CD: words, RGS_PROC_DT: '2025-01-02' }])),
    ).toMatchObject({
      bills: [{ stage, outcome, statusWords: words }],
      faults: [],
    }),
  );

  it('a bill that was absorbed by an alternative is merged, not rejected, in the list of proposals too', () =>
    expect(read('proposed', answer(PROPOSED, [{ ...ROW, PROC_RESULT: '대안반영폐기' }])).bills[0]).toMatchObject({
      outcome: 'merged',
      stage: 'merged',
    }));

  it('an unknown result is reported with its words in both lists', () => {
    expect(read('proposed', answer(PROPOSED, [{ ...ROW, PROC_RESULT: '새결과' }])).faults).toMatchObject([
      { code: 'normalise.unknown-stage', words: '새결과' },
    ]);
    expect(
      read('processed', answer(PROCESSED, [{ ...ROW, PROC_RESULT_CD: '새결과', RGS_PROC_DT: '2025-01-02' }])).faults,
    ).toMatchObject([{ code: 'normalise.unknown-stage', words: '새결과' }]);
  });

  it('promulgation makes a law, and steps of one day keep the order of the procedure', () => {
    const days = {
      LAW_PROC_DT: '2025-01-01',
      RGS_PRESENT_DT: '2025-01-01',
      RGS_PROC_DT: '2025-01-01',
      CURR_TRANS_DT: '2025-01-10',
      ANNOUNCE_DT: '2025-01-20',
    };
    const { bills } = read(
      'processed',
      answer(PROCESSED, [{ ...ROW, ...days, PROC_RESULT_CD: '원안가결', YES_TCNT: 192, NO_TCNT: null, BLANK_TCNT: 1 }]),
    );
    expect(bills[0]?.actions.map(({ words }) => words)).toEqual([
      '접수',
      '법사위 체계자구심사',
      '본회의 상정',
      '원안가결',
      '정부이송',
      '공포',
    ]);
    expect(bills[0]?.actions[3]?.vote).toEqual({ for: 192, against: 0, notVoting: 1, absent: null });
    expect(bills[0]).toMatchObject({ outcome: 'enacted', stage: 'enacted' });
  });

  it('both lists tell one step of filing, not two', () => {
    const source = (kind: string, service: string) =>
      parsePage(koreanAssembly, {
        kind,
        url: address(service),
        contentType: null,
        bytes: Buffer.from(JSON.stringify(answer(service, [ROW]))),
      }).bills[0]?.actions?.[0];
    expect(source('proposed', PROPOSED)).toMatchObject({ sourceId: '2200001/PROPOSE_DT' });
    expect(source('processed', PROCESSED)).toMatchObject({ sourceId: '2200001/PROPOSE_DT' });
  });

  it('the first two digits are the term, and an unknown term stops the reading', () => {
    expect(read('proposed', answer(PROPOSED, [ROW])).bills[0]?.session).toBe('22');
    expect(() => read('proposed', answer(PROPOSED, [{ ...ROW, BILL_NO: '9900001' }]))).toThrow(
      expect.objectContaining({ code: 'normalise.unknown-session' }),
    );
  });

  it.each(['220001', '22000011', 'PRC_X', ''])('«%s» is no number', (number) =>
    expect(read('proposed', answer(PROPOSED, [{ ...ROW, BILL_NO: number }])).bills).toEqual([]),
  );

  it('the next page keeps the placeholder of the key, and the last one has no next', () => {
    expect(read('proposed', answer(PROPOSED, [ROW], 230)).follow).toEqual([
      { page: 'proposed', url: address(PROPOSED, 2), ifNews: true },
    ]);
    expect(read('proposed', answer(PROPOSED, [ROW], 230), 3).follow).toEqual([]);
  });

  it('no address holds anything but the placeholder', () => {
    const urls = koreanAssembly.start({ since: null, today: '2026-05-01' }).map(({ url }) => url);
    expect(urls).toEqual([address(PROPOSED), address(PROCESSED)]);
    expect(Object.keys(koreanAssembly.keys ?? {})).toEqual(['key']);
  });

  it.each([
    [{ number: '2113222' }, 'AGE=21&BILL_NO=2113222'],
    [{ number: '제2113222호' }, 'AGE=21&BILL_NO=2113222'],
    [{ url: 'https://likms.assembly.go.kr/bill/billDetail.do?billId=PRC_MADE1' }, 'AGE=22&BILL_ID=PRC_MADE1'],
  ])('%j leads to its row', (reference, end) => expect(koreanAssembly.find?.(reference)?.url.endsWith(end)).toBe(true));
});
