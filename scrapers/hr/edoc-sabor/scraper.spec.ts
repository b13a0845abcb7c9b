import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { edocSabor } from './scraper.js';

const LIST = 'https://edoc.sabor.hr/Akti.aspx';
const CARD = 'https://edoc.sabor.hr/Views/AktView.aspx?type=HTML&id=1';

const parse = (kind: string, url: string, html: string) =>
  parsePage(edocSabor, { kind, url, bytes: Buffer.from(html), contentType: 'text/html; charset=utf-8' });
const row = (code: string, reading = '1.', state = 'u proceduri', id = '1', term = 'XI') =>
  `<tr><td>${code}</td><td><a href="Views/AktView.aspx?type=HTML&amp;id=${id}">Zakon</a></td><td>${term}</td><td>10</td><td>${reading}</td><td>Vlada RH</td><td>${state}</td></tr>`;
const list = (...rows: string[]) => shownReading(edocSabor, parse('list', LIST, `<table>${rows.join('')}</table>`));

describe('a number', () => {
  it.each([
    ['PZE 285', 'XI/PZE-285'],
    ['P.Z.E. br. 285', 'XI/PZE-285'],
    ['PZ 285', 'XI/PZ-285'],
    ['P.Z. br. 285', 'XI/PZ-285'],
    ['pze 285', 'XI/PZE-285'],
  ])('«%s» is %s: the two series are told apart', (code, key) => expect(list(row(code)).bills[0]?.key).toBe(key));

  it('begins again with each term', () =>
    expect(list(row('PZ 1'), row('PZ 1', '1.', 'u proceduri', '2', 'X')).bills.map(({ key }) => key)).toEqual([
      'XI/PZ-1',
      'X/PZ-1',
    ]));

  it('whose term is not known is refused, and costs its row only', () => {
    const { bills, faults } = list(row('PZ 1', '1.', 'u proceduri', '1', '11'), row('PZ 2'));
    expect([bills.length, faults.map(({ code }) => code)]).toEqual([1, ['parse.layout-changed']]);
  });

  it('is what makes an act a bill: decisions and reports have none', () =>
    expect(list(row(''), row('Izvješće')).bills).toEqual([]));
});

describe('the state of a reading', () => {
  it.each([
    ['1.', 'zaključena rasprava', 'first-reading', ['reading-1'], 'pending'],
    ['2. čitanje', 'zaključena rasprava', 'second-reading', ['reading-2'], 'pending'],
    ['3.', 'zaključena rasprava', 'third-reading', ['reading-3'], 'pending'],
    ['2.', 'donesen', 'passed', ['passage'], 'pending'],
    ['1. i 2.', 'donesen', 'passed', ['passage'], 'pending'],
    ['1. i 2.', 'zaključena rasprava', 'second-reading', ['reading-1', 'reading-2', 'expedited-procedure'], 'pending'],
    ['1.', 'odbijen', 'rejected', ['failure'], 'rejected'],
    ['2.', 'povučen', 'withdrawn', ['withdrawal'], 'withdrawn'],
  ])('%s %s', (reading, state, stage, classes, outcome) => {
    const { bills, faults } = list(row('PZ 1', reading, state));
    expect(faults).toEqual([]);
    expect(bills[0]).toMatchObject({
      stage,
      outcome,
      statusWords: state,
      actions: [{ date: null, words: state, classes }],
    });
  });

  it.each([
    ['1.', 'donesen'],
    ['2.', 'nešto novo'],
  ])('%s «%s» is not known and is reported', (reading, state) =>
    expect(list(row('PZ 1', reading, state)).faults).toMatchObject([{ code: 'normalise.unknown-stage', words: state }]),
  );

  it('of a reading that is not known is told too', () =>
    expect(list(row('PZ 1', 'objedinjeno', 'donesen')).faults.map(({ code }) => code)).toEqual([
      'parse.unknown-row',
      'normalise.unknown-stage',
    ]));

  it('each reading may be an act of its own: two steps of one bill', () => {
    const bills = parse(
      'list',
      LIST,
      `<table>${row('PZE 5', '1.', 'prihvaćen', '11')}${row('PZE 5', '2.', 'donesen', '12')}</table>`,
    ).bills;
    expect(bills.map(({ key, actions }) => [key, actions?.[0]?.sourceId, actions?.[0]?.order])).toEqual([
      ['XI/PZE-5', 'akt/11', 1],
      ['XI/PZE-5', 'akt/12', 2],
    ]);
  });
});

describe('the card', () => {
  const card = (text: string, signature = 'XI-813/2026') =>
    shownReading(
      edocSabor,
      parse(
        'bill',
        CARD,
        `<html><body><h1>Zakon, P.Z.E. br. 285</h1><div name="pnlCitanje2">2. čitanje</div><span id="c_lblStatus">donesen</span><span id="c_lblSignatura">${signature}</span>${text}</body></html>`,
      ),
    );

  it('has the same key as the list', () =>
    expect(card('').bills[0]).toMatchObject({ key: 'XI/PZE-285', stage: 'passed', outcome: 'pending' }));

  it('is law once it stands in the gazette', () =>
    expect(card('Narodne novine br. 55/2026').bills[0]).toMatchObject({ stage: 'enacted', outcome: 'enacted' }));

  it('takes no heading of the site for the title of a bill, and no other bill’s number for its own', () => {
    const html =
      '<html><body><h1>Hrvatski sabor</h1><p>P.Z. br. 7</p><i>2</i><span id="c_lblStatus">donesen</span><span id="c_lblSignatura">XI-1/2026</span></body></html>';
    expect(parse('bill', CARD, html).bills[0]).toMatchObject({ key: 'XI/PZ-7', title: null });
    expect(card('vidi i P.Z. br. 7').bills[0]?.key).toBe('XI/PZE-285');
  });

  it('without a term is refused', () =>
    expect(() => card('', '813/2026')).toThrow(expect.objectContaining({ code: 'parse.layout-changed' })));
});

describe('addresses', () => {
  it.each([
    ['list', LIST],
    ['bill', CARD],
  ])('what is not the page is refused: %s', (kind, url) =>
    expect(() => parse(kind, url, '<html><title>e-Doc</title><body></body></html>')).toThrow(
      expect.objectContaining({ code: 'parse.not-the-page' }),
    ),
  );

  it('a card is found by its act, whatever the order of the query', () => {
    for (const url of [CARD, 'http://edoc.sabor.hr/Views/AktView.aspx?id=1'])
      expect(edocSabor.find?.({ url })).toEqual({ page: 'bill', url: CARD });
    expect(edocSabor.find?.({ number: 'PZE 285', session: 'XI' })).toBeNull();
  });

  it('one request on a quiet day', () =>
    expect(edocSabor.start({ since: '2026-01-01', today: '2026-01-02' })).toHaveLength(1));
});
