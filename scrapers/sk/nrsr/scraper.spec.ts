import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { BLOCKS } from './stages.js';
import { nrsr } from './scraper.js';

const LIST = 'https://www.nrsr.sk/web/Default.aspx?sid=zakony%2Fsslp&CisObdobia=9';
const CARD = 'https://www.nrsr.sk/web/Default.aspx?sid=zakony/zakon&MasterID=1';

const parse = (kind: string, url: string, html: string) =>
  parsePage(nrsr, { kind, url, bytes: Buffer.from(html), contentType: 'text/html; charset=utf-8' });

interface Row {
  number?: string;
  kind?: string;
  delivered?: string;
}
const rowHtml = ({ number = '570', kind = 'Novela zákona', delivered = '3. 3. 2025' }: Row) =>
  `<tr><td><a href="?sid=zakony/zakon&amp;MasterID=7">Zákon</a></td><td>${number}</td><td>I. čítanie</td><td>${delivered}</td><td></td><td>vláda</td><td>${kind}</td></tr>`;
const list = (rows: Row[], id = '_sectionLayoutContainer_ctl01_dgResult') =>
  parse('list', LIST, `<html><table id="${id}">${rows.map(rowHtml).join('')}</table></html>`);

const labels = (fields: Record<string, string>, prefix = '_sectionLayoutContainer_ctl01') =>
  Object.entries(fields)
    .map(([name, value]) => `<span id="${prefix}${name}">${value}</span>`)
    .join('');
const BASE = {
  __SslpNameLabel: 'Zákon',
  __ProcessStateLabel: 'Uzavretá úloha',
  _ctl00__CptLink: '570',
  _ctl00__DatumDoruceniaLabel: '3. 3. 2017',
};
const card = (
  fields: Record<string, string>,
  { url = CARD, prefix = '_sectionLayoutContainer_ctl01', extra = ' ' } = {},
) => shownReading(nrsr, parse('bill', url, `<html>${labels({ ...BASE, ...fields }, prefix)}${extra}</html>`));

describe('an error told with HTTP 200 is refused', () => {
  it.each(['We are sorry, but an unexpected error occured on the website.', 'Chyba na stránke'])('«%s»', (words) => {
    for (const [kind, url] of [
      ['list', LIST],
      ['bill', CARD],
    ] as const)
      expect(() => parse(kind, url, `<html><h1>${words}</h1></html>`)).toThrow(
        expect.objectContaining({ code: 'parse.not-the-page' }),
      );
  });
});

describe('the list of a year', () => {
  it('reads days with blanks and without leading zeros', () =>
    expect(list([{ delivered: '3. 3. 2017' }]).bills[0]?.introducedOn).toBe('2017-03-03'));

  it('is known by the end of a long id', () => expect(list([{}], 'ctl15_ctl02_dgResult').bills).toHaveLength(1));

  it.each(['570', '570a', '1'])('takes the print number %s', (number) =>
    expect(list([{ number }]).bills[0]?.key).toBe(`9/${number}`),
  );

  it.each(['', 'K-NZ', '57 0', '570A'])('refuses the row, not the page, for the print number «%s»', (number) => {
    const reading = list([{ number }, {}]);
    expect(reading.faults.map(({ code }) => code)).toEqual(['parse.bad-number']);
    expect(reading.bills).toHaveLength(1);
  });

  it('leaves out prints that are no bills, and tells a kind that is not known once', () => {
    const reading = list([{ kind: 'Petícia' }, { kind: 'Správa' }, { kind: 'Neznámy' }, { kind: 'Neznámy' }]);
    expect([reading.bills, reading.follow]).toEqual([[], []]);
    expect(reading.faults).toMatchObject([{ code: 'parse.unknown-row', kind: 'Neznámy' }]);
  });

  it('whose columns have moved is refused', () => {
    const html = '<table id="x_dgResult"><tr><th>ČPT</th><th>Návrh zákona</th></tr></table>';
    expect(() => parse('list', LIST, html)).toThrow(expect.objectContaining({ code: 'parse.layout-changed' }));
  });

  it('asks for dates in the three forms the site wants, escaped', () => {
    const url = nrsr.start({ since: '2025-05-01', today: '2025-06-01' })[0]?.url ?? 'none';
    expect(url).toContain('DatumOd=2025-1-1%200%3A0%3A0');
    expect(url).toContain('SchvaleneOd=1.%201.%201900%200%3A00%3A00');
    expect(url).not.toMatch(/[ ]/);
  });

  it('of this year and the last one is asked on a quiet day: two requests; all of the term at first', () => {
    expect(nrsr.start({ since: '2026-05-01', today: '2026-06-01' })).toHaveLength(2);
    expect(nrsr.start({ since: null, today: '2026-06-01' })).toHaveLength(4);
  });
});

describe('the card', () => {
  it('gives every part of the procedure its step', () => {
    const fields = Object.fromEntries(
      BLOCKS.map(({ number }) => [
        `_ctl0${number}__${number === 7 ? 'OdoslanyLabel' : 'PrerokovanyLabel'}`,
        `${number}. 5. 2017`,
      ]),
    );
    const { bills, faults } = card(fields);
    expect(faults).toEqual([]);
    expect(bills[0]?.actions.filter(({ date }) => date !== null).map(({ date, words }) => [date, words])).toEqual([
      ['2017-03-03', 'Podateľňa'],
      ...BLOCKS.map(({ number, name }) => [`2017-05-0${number}`, name]),
    ]);
  });

  it('of another layout is read by the ends of its ids', () =>
    expect(card({}, { prefix: 'ctl15' }).bills[0]?.number).toBe('570'));

  it.each([
    ['_ctl02', 'NR SR nebude pokračovať v rokovaní o návrhu zákona', 'rejected', 'rejected'],
    ['_ctl06', 'NZ nebol schválený', 'rejected', 'rejected'],
    ['_ctl05', 'NZ vzal navrhovateľ späť', 'withdrawn', 'withdrawn'],
    ['_ctl06', 'NZ postúpil do redakcie', 'passed', 'pending'],
    ['_ctl07', 'Zákon bol vrátený prezidentom', 'vetoed', 'pending'],
    ['_ctl07', 'Zákon vyšiel v Zbierke zákonov', 'enacted', 'enacted'],
  ])('at %s «%s» is %s', (block, result, stage, outcome) => {
    const { bills, faults } = card({ [`${block}__ResultLabel`]: result });
    expect(faults).toEqual([]);
    expect(bills[0]).toMatchObject({ stage, outcome });
  });

  it('with a result that is not known reports it, and does not take the reading for adopted', () => {
    const { bills, faults } = card({ _ctl06__ResultLabel: 'Niečo celkom nové' });
    expect(faults).toMatchObject([{ code: 'normalise.unknown-stage', words: 'III. čítanie: Niečo celkom nové' }]);
    expect(bills[0]?.actions.flatMap(({ classes }) => classes)).not.toContain('reading-3');
  });

  it('stands in the committee even when that step has no day, and may stay there for a year', () =>
    expect(card({ _ctl02__CisSchodzeLabel: '33', _ctl03__VyboryLabel: 'Výbor' }).bills[0]?.stage).toBe('committee'));

  it('of a bill that the President returned names the print before it', () =>
    expect(card({ _ctl00__LastCptLink: '402' }).bills[0]?.numbers).toEqual(['570', '402']));

  it.each([
    ['its address', { url: `${CARD}&CisObdobia=8` }, '8/570'],
    ['a link', { extra: '<a id="x__LastCptLink" href="?CisObdobia=6&amp;ID=1">1</a>' }, '6/570'],
    ['the day it was delivered', {}, '7/570'],
  ])('finds its term in %s', (_, more, key) => expect(card({}, more).bills[0]?.key).toBe(key));

  it('without a term is refused: the number alone is no identity', () =>
    expect(() => card({ _ctl00__DatumDoruceniaLabel: '3. 3. 1999' })).toThrow(
      expect.objectContaining({ code: 'parse.layout-changed' }),
    ));
});

describe('the page of a bill is found', () => {
  it.each([
    [{ url: 'http://www.nrsr.sk/web/default.aspx?sid=zakony/zakon&MasterID=8721' }, 'MasterID=8721'],
    [
      { url: 'https://www.nrsr.sk/web/Default.aspx?sid=zakony/zakon&ZakZborID=13&CisObdobia=7&CPT=571a' },
      'CisObdobia=7&CPT=571a',
    ],
    [{ number: '245', session: '9' }, 'CisObdobia=9&CPT=245'],
  ])('by %j', (known, end) => expect(nrsr.find?.(known)?.url.endsWith(end)).toBe(true));

  it('not by a number without a term', () => expect(nrsr.find?.({ number: '245' })).toBeNull());
});
