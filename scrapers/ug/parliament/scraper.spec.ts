import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { ugandaParliament } from './scraper.js';

const LIST = 'https://sandbox.parliament.ug/bills_status.php';
const LABELS = [
  '#',
  'Bill No',
  'Title',
  'Bill Type',
  'Committee',
  'Sponsor',
  '1st Reading',
  '2nd Reading',
  '3rd Reading',
  'Presentation',
  'Assent',
];
const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

function read(kind: string, text: string, url = LIST) {
  return shownReading(
    ugandaParliament,
    parsePage(ugandaParliament, { kind, url, bytes: Buffer.from(text), contentType: null }),
  );
}
const list = (cells: Partial<Record<string, string>>) =>
  read(
    'list',
    `<table>${row(LABELS)}${row(LABELS.map((label) => ({ 'Bill No': '5/2024', Title: 'Made Bill', ...cells })[label] ?? ''))}</table>`,
  );

describe('a bill of the Parliament of Uganda', () => {
  it.each(['01/01/1970', '1/1/1970', ''])('«%s» is no date, and no fault', (empty) =>
    expect(list({ '1st Reading': empty, Assent: empty })).toMatchObject({
      bills: [{ actions: [], introducedOn: null, outcome: 'pending' }],
      faults: [],
    }),
  );

  it('the report is presented before the second reading of the same day, though its column stands behind the third', () => {
    const day = '10/04/2024';
    const { bills } = list({ '1st Reading': '05/03/2024', '2nd Reading': day, '3rd Reading': day, Presentation: day });
    expect(bills[0]?.actions.map(({ words }) => words)).toEqual([
      '1st Reading',
      'Presentation',
      '2nd Reading',
      '3rd Reading',
    ]);
    expect(bills[0]?.stage).toBe('passed');
  });

  it('the day stands before the month', () =>
    expect(list({ '1st Reading': '05/03/2024' }).bills[0]?.introducedOn).toBe('2024-03-05'));

  it('assent makes a law', () =>
    expect(list({ Assent: '20/05/2024' }).bills[0]).toMatchObject({ outcome: 'enacted', stage: 'enacted' }));

  it.each(['7', 'No. 7', '7/24', '7-2024'])('«%s» is no number', (number) =>
    expect(list({ 'Bill No': number })).toMatchObject({ bills: [], faults: [{ code: 'parse.bad-number' }] }),
  );

  it('columns are found by their headings, in whatever order they come', () => {
    const text = `<table>${row(['Title', 'Assent', '1st Reading', 'Bill No'])}${row(['Made Bill', '', '05/03/2024', '5/2024'])}</table>`;
    expect(read('list', text).bills[0]).toMatchObject({ key: '5/2024', introducedOn: '2024-03-05' });
  });

  it('the card is read by its labels in rows and in a definition list', () => {
    const pairs = [
      ['Bill No', '5/2024'],
      ['Title', 'Made Bill'],
      ['1st Reading', '05/03/2024'],
    ];
    const rows = `<table>${pairs.map(row).join('')}</table>`;
    const terms = `<dl>${pairs.map(([label, value]) => `<dt>${label}:</dt><dd>${value}</dd>`).join('')}</dl>`;
    for (const text of [rows, terms])
      expect(read('bill', text).bills[0]).toMatchObject({ key: '5/2024', introducedOn: '2024-03-05' });
  });

  it.each(['<h1>It works!</h1>', '<table><tr><td>5/2024</td><td>x</td></tr></table>'])(
    'a page without the labels is refused: %s',
    (text) => {
      for (const kind of ['list', 'bill'])
        expect(() => read(kind, text)).toThrow(expect.objectContaining({ code: 'parse.not-the-page' }));
    },
  );

  it('does not claim more than is known', () => expect(ugandaParliament.sureness).not.toBe('recorded'));

  it.each([
    [
      'https://bills.parliament.ug/user_bill_stage.php?billid=77',
      'https://bills.parliament.ug/user_bill_stage.php?billid=77',
    ],
    ['https://bills.parliament.ug/index.php', undefined],
  ])('%s leads to %s', (url, found) => expect(ugandaParliament.find?.({ url })?.url).toBe(found));
});
