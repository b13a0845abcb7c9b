import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { saeima } from './scraper.js';

const LIST = 'https://titania.saeima.lv/LIVS14/saeimalivs14.nsf/webAll?OpenView&Count=10000';
const UNID = '88686B78DF79ADB1C2258936002EF13C';
const CARD = `https://titania.saeima.lv/LIVS14/saeimalivs14.nsf/0/${UNID}?OpenDocument`;

const parse = (kind: string, url: string, html: string) =>
  parsePage(saeima, { kind, url, bytes: Buffer.from(html), contentType: 'text/html; charset=utf-8' });
const call = (number: string, title = 'Likums', id = UNID) =>
  `dvRow_LPView("Komisijās","${title}","${number}","${id}","");`;
const list = (...calls: string[]) =>
  parse('list', LIST, `<html><div id="viewHolderText">${calls.join('\n')}</div></html>`);

/** Columns: heading, day, result, deadline. */
const card = (columns: [string, string, string, string?][], head = '<title>Likums (1286/Lp14)</title>', body = ' ') => {
  const cells = (index: number) => columns.map((column) => `<td>${column[index] ?? ' '}</td>`).join('');
  return shownReading(
    saeima,
    parse(
      'bill',
      CARD,
      `<html>${head}<body>${body}<table id="mainInfoTable"><tr><td></td>${cells(0)}</tr><tr><td>Datums</td>${cells(1)}</tr><tr><td>Rezultāts</td>${cells(2)}</tr><tr><td>Termiņš</td>${cells(3)}</tr></table></body></html>`,
    ),
  );
};

describe('the list of a term', () => {
  it('reads the texts of a script without running it', () => {
    const reading = list(call('1286/Lp14', 'Grozījumi \\"Datu likumā\\"'), 'alert("x")');
    expect(reading).toMatchObject({
      faults: [],
      follow: [{ page: 'bill', url: CARD }],
      bills: [{ key: '1286/Lp14', session: '14', title: 'Grozījumi "Datu likumā"' }],
    });
  });

  it.each(['952/Lm14', '1286', '1286-Lp14', '/Lp14', ''])(
    'refuses the row, not the page, for the number «%s»',
    (number) => {
      const reading = list(call(number), call('1/Lp14'));
      expect([reading.bills.length, reading.faults.map(({ code }) => code)]).toEqual([1, ['parse.bad-number']]);
    },
  );

  it('carries the term in the number: another term is another bill and another address', () => {
    const reading = list(call('1286/Lp13'));
    expect(reading.bills[0]).toMatchObject({ key: '1286/Lp13', session: '13' });
    expect(reading.follow[0]?.url).toContain('/LIVS13/saeimalivs13.nsf/');
  });

  it('is one request, on a quiet day too', () =>
    expect(saeima.start({ since: '2026-01-01', today: '2026-01-02' })).toHaveLength(1));
});

describe('the card', () => {
  it.each([
    ['Iesniegts', '', 'introduced', ['filing'], 'pending'],
    ['Nodots komisijām', 'Nod. kom.', 'committee', ['referral-committee'], 'pending'],
    ['1. lasījums', 'Pieņemts', 'first-reading', ['reading-1'], 'pending'],
    ['2.lasījums', 'Pieņemts', 'second-reading', ['reading-2'], 'pending'],
    ['2. lasījums (steidzams)', 'Pieņemts', 'passed', ['reading-2', 'passage', 'expedited-procedure'], 'pending'],
    ['3. lasījums', 'Pieņemts', 'passed', ['reading-3', 'passage'], 'pending'],
    ['2. lasījums', 'Noraidīts', 'rejected', ['failure'], 'rejected'],
    ['Iesniegts', 'Atsaukts', 'withdrawn', ['withdrawal'], 'withdrawn'],
    ['Izsludināts', '', 'enacted', ['became-law'], 'enacted'],
  ])('%s %s', (heading, result, stage, classes, outcome) => {
    const { bills, faults } = card([[heading, '01.02.2026', result]]);
    expect(faults).toEqual([]);
    expect(bills[0]).toMatchObject({ stage, outcome, actions: [{ date: '2026-02-01', classes }] });
  });

  it.each([
    ['1. lasījums', 'Atlikts'],
    ['Kaut kas jauns', ''],
  ])('«%s» «%s» is not known: reported, and no reading is assumed', (heading, result) => {
    const { bills, faults } = card([[heading, '01.02.2026', result]]);
    expect(faults).toMatchObject([{ code: 'normalise.unknown-stage' }]);
    expect(bills[0]?.stage).toBeNull();
  });

  it('a column without day and result has not happened; its deadline is a next date', () => {
    const { bills } = card([
      ['1. lasījums', '01.02.2026', 'Pieņemts'],
      ['2. lasījums', '', '', '15.03.2026'],
    ]);
    expect(bills[0]?.actions).toHaveLength(1);
    expect(bills[0]?.upcoming).toEqual([{ date: '2026-03-15', what: '2. lasījums: Termiņš' }]);
  });

  it('takes its number from a heading before those of other bills', () =>
    expect(card([['Iesniegts', '01.02.2026', '']], undefined, '77/Lp14').bills[0]?.key).toBe('1286/Lp14'));

  it('a number is not glued to the figure beside it', () =>
    expect(
      card([['Iesniegts', '01.02.2026', '']], '<title>Saeima</title>', '<i>12</i><b>1286/Lp14</b><i>3</i>').bills[0]
        ?.key,
    ).toBe('1286/Lp14'));

  it('whose number cannot be told is refused', () => {
    for (const body of ['77/Lp14 un 78/Lp14', ' '])
      expect(() => card([['Iesniegts', '01.02.2026', '']], '<title>Saeima</title>', body)).toThrow(
        expect.objectContaining({ code: 'parse.layout-changed' }),
      );
  });
});

describe('addresses', () => {
  it('a card is found by its id in any case', () => {
    expect(saeima.find?.({ url: `https://titania.saeima.lv/livs14/saeimalivs14.nsf/0/${UNID.toLowerCase()}` })).toEqual(
      { page: 'bill', url: CARD },
    );
    expect(saeima.find?.({ number: '1286/Lp14' })).toBeNull();
  });

  it.each([
    ['list', LIST],
    ['bill', CARD],
  ])('an error of the server is refused: %s', (kind, url) =>
    expect(() => parse(kind, url, '<html><title>Error</title><body>Lotus Notes Exception</body></html>')).toThrow(
      expect.objectContaining({ code: 'parse.not-the-page' }),
    ),
  );
});
