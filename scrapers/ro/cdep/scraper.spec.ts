import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { readNumber } from './card.js';
import { cdep } from './scraper.js';
import { codeOf } from './stages.js';

const CARD = 'https://www.cdep.ro/ords/pls/proiecte/upl_pck2015.proiect?cam=2&idp=1';

interface Made {
  deciding?: string;
  number?: string;
  steps?: [string, string][];
  more?: string;
}
const html = ({ deciding = 'Camera Deputaţilor', number = 'PL-x 158/2026', steps = [], more = ' ' }: Made) =>
  `<html><head><meta charset="utf-8"></head><div class="detalii-initiativa"><h4>Lege</h4><table>
<tr><td>- Camera Deputatilor:</td><td>${number}</td></tr><tr><td>Camera decizionala:</td><td>${deciding}</td></tr>
<tr><td>Stadiu:</td><td>în lucru</td></tr>${more}</table></div>
<table>${steps.map(([day, words]) => `<tr><td>${day}</td><td>&nbsp;</td><td>${words}</td></tr>`).join('')}</table></html>`;
const parse = (text: string, url = CARD, kind = 'bill') =>
  parsePage(cdep, { kind, url, bytes: Buffer.from(text), contentType: 'text/html; charset=utf-8' });
const card = (made: Made) => shownReading(cdep, parse(html(made)));

describe('a number', () => {
  it.each([
    ['PL-x 158/2026', 'PL-x 158/2026', null],
    ['Pl-x 158/2026', 'Pl-x 158/2026', null],
    ['PL-x nr. 158/2026', 'PL-x 158/2026', null],
    ['PL-x 158/18.06.2026', 'PL-x 158/2026', '2026-06-18'],
    ['BP. 12/2026', 'BP 12/2026', null],
    ['L77/2025', 'L 77/2025', null],
  ])('«%s» keeps its prefix and case: they tell who began the bill', (printed, number, day) =>
    expect(readNumber(printed)).toEqual({ number, day }),
  );

  it.each(['158/2026', 'XL 3/2020', 'PL-x 158', 'fără număr'])('«%s» is none', (printed) =>
    expect(readNumber(printed)).toBeNull(),
  );

  it('of the Senate stands beside that of the Chamber, and the site’s id is the key', () =>
    expect(card({ more: '<tr><td>- Senat:</td><td>L77/2025</td></tr>' }).bills[0]).toMatchObject({
      key: '1',
      number: 'PL-x 158/2026',
      numbers: ['PL-x 158/2026', 'L 77/2025'],
    }));

  it('that is none is a fault, not a bill', () =>
    expect(() => parse(html({ number: 'nimic' }))).toThrow(expect.objectContaining({ code: 'parse.bad-number' })));
});

describe('a vote', () => {
  it.each([
    ['the first chamber refuses: not final', 'Camera Deputaților', 'respins de Senat', 'second-chamber', 'pending'],
    ['the deciding chamber refuses', 'Senat', 'respins de Senat', 'rejected', 'rejected'],
    ['the first chamber adopts', 'Camera Deputatilor', 'adoptat de Senat', 'second-chamber', 'pending'],
    ['the deciding chamber adopts', 'Camera Deputaţilor', 'adoptat de Camera Deputaților', 'passed', 'pending'],
    [
      'a count under a report of rejection adopts the rejection',
      'Senat',
      'adoptat de Senat<br>rezultat vot (pentru respingere) pentru=80 contra=3',
      'rejected',
      'rejected',
    ],
    ['which chamber decides is not said', 'nespecificat', 'respins de Senat', null, 'pending'],
  ])('%s', (_, deciding, words, stage, outcome) => {
    const { bills, faults } = card({ deciding, steps: [['10.06.2025', words]] });
    expect(faults).toEqual([]);
    expect(bills[0]).toMatchObject({ stage, outcome });
  });

  it('has its count; a tacit adoption has none', () => {
    const [counted, tacit] = [
      'adoptat de Senat pentru= 116 contra=0 abțineri=5',
      'adoptat de Senat (adoptat în condiţiile art.75 alin.(2) teza a III-a din Constituţia României)',
    ];
    const votes = card({
      steps: [
        ['10.06.2025', counted as string],
        ['11.06.2025', tacit as string],
      ],
    }).bills[0]?.actions;
    expect(votes?.[0]).toMatchObject({
      classes: ['passage'],
      chamber: 'Senat',
      vote: { for: 116, against: 0, notVoting: 5, absent: null },
    });
    expect(votes?.[1]).toMatchObject({ classes: ['passage'] });
    expect(votes?.[1]).not.toHaveProperty('vote');
  });
});

describe('words', () => {
  it.each([
    'înaintat la Senat',
    'înscris pe ordinea de zi a plenului Camerei Deputaţilor',
    'înscris pe ordinea de zi a plenului Camerei Deputaților',
    'inscris pe ordinea de zi a plenului Camerei Deputatilor',
  ])('are known in either encoding of ș and ț, and without: %s', (words) => expect(codeOf(words, null)).not.toBeNull());

  it('of a page in ISO-8859-2 are read', () => {
    const text = html({ steps: [['10.06.2025', 'respinsă de către Senat']] })
      .replace('utf-8', 'iso-8859-2')
      .replace('în lucru', 'în lucru, aşteaptă');
    const reading = parsePage(cdep, {
      kind: 'bill',
      url: CARD,
      bytes: iconv.encode(text, 'iso-8859-2'),
      contentType: 'text/html',
    });
    expect(reading.bills[0]).toMatchObject({
      statusWords: 'în lucru, aşteaptă',
      actions: [{ words: 'respinsă de către Senat', at: 'rejected-first' }],
    });
  });

  it('that are not known are reported, not guessed', () =>
    expect(card({ steps: [['10.06.2025', 'o formulare nouă']] }).faults).toMatchObject([
      { code: 'normalise.unknown-stage', words: 'o formulare nouă' },
    ]));

  it('of a day stand below it without repeating it', () => {
    const { bills } = card({
      steps: [
        ['02.06.2026', 'promulgata prin Decret nr.232/2026'],
        ['', 'devine Legea nr.53/2026'],
      ],
    });
    expect(bills[0]?.actions.map(({ date, classes }) => [date, classes])).toEqual([
      ['2026-06-02', ['executive-signature']],
      ['2026-06-02', ['became-law']],
    ]);
    expect(bills[0]).toMatchObject({ stage: 'enacted', outcome: 'enacted' });
  });

  it('end before papers and links: «…Deputatilorconsultati stenograma» is two lines', () =>
    expect(
      card({ steps: [['11.05.2026', 'dezbatere în plenul Camerei Deputatilor<a href="s">consultati stenograma</a>']] })
        .bills[0]?.actions[0]?.words,
    ).toBe('dezbatere în plenul Camerei Deputatilor'));
});

describe('addresses', () => {
  it('are found in every known form, and asked in the present one', () => {
    for (const url of [
      CARD,
      'http://www.cdep.ro/pls/proiecte/upl_pck2015.proiect?idp=1',
      'https://cdep.ro/pls/proiecte/upl_pck2015.proiect?cam=2&idp=1',
    ])
      expect(cdep.find?.({ url })).toEqual({ page: 'bill', url: CARD });
    expect(cdep.find?.({ url: 'https://example.org/upl_pck2015.proiect?idp=1' })).toBeNull();
    expect(cdep.find?.({ number: 'PL-x 158/2026' })).toBeNull();
  });

  it('two lists are asked on a quiet day', () =>
    expect(cdep.start({ since: '2026-05-01', today: '2026-06-01' })).toHaveLength(2));

  it.each([
    ['list', 'https://www.cdep.ro/ords/pls/proiecte/upl_pck2015.lista?anp=2026'],
    ['bill', CARD],
  ])('a «not found» with HTTP 200 is refused: %s', (kind, url) =>
    expect(() => parse('<html><title>404 Not Found</title></html>', url, kind)).toThrow(
      expect.objectContaining({ code: 'parse.not-the-page' }),
    ),
  );

  it('a number of the list that is none costs its row only', () => {
    const row = (text: string) =>
      `<tr><td>1.</td><td><a href="/pls/proiecte/upl_pck2015.proiect?idp=${text.length}">${text}</a></td><td>T</td></tr>`;
    const reading = parse(`<table>${row('nimic')}${row('PL-x 1/2026')}</table>`, CARD, 'list');
    expect([reading.bills.length, reading.faults.map(({ code }) => code)]).toEqual([1, ['parse.bad-number']]);
  });
});
