import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { billNumber } from './number.js';
import { pmg } from './scraper.js';
import { fullTitle } from './table.js';

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`;
const OLD = row('Bill', 'Act', 'Short Title', 'PC', 'NA', 'SC', 'NCOP', 'Passed', 'Assent (ATC)', 'Status');
const OWN = row('Bill', 'Act', 'Short Title', 'Intro', 'PC', 'NA', 'SC', 'NCOP', 'Passed', 'Assent', 'Status');

function read(
  kind: string,
  text: string | Buffer,
  url = 'http://www.pmg.org.za/billstatus/2014',
  contentType: string | null = null,
) {
  return shownReading(pmg, parsePage(pmg, { kind, url, bytes: Buffer.from(text as string), contentType }));
}
const tables = (...rows: string[]) => read('table', `<table>${rows.join('')}</table>`);
const steps = (bill: { actions: { date: string | null; words: string }[] } | undefined) =>
  bill?.actions.map(({ date, words }) => `${date} ${words}`);

describe('the number of a bill', () => {
  it.each([
    ['49-2002', 'B49-2002'],
    ['6H-2010', 'B6-2010'],
    ['B6H-2010', 'B6-2010'],
    ['27–2006', 'B27-2006'],
    ['B 24—2008', 'B24-2008'],
    ['6B -2011', 'B6-2011'],
    ['49b-2013', 'B49-2013'],
    ['21B-2012 (reprint)', 'B21-2012'],
    ['PM 1- 2014', 'PMB1-2014'],
    ['PM8 - 2013', 'PMB8-2013'],
    ['PMB8-2013', 'PMB8-2013'],
    ['B3-2006 - as enacted', 'B3-2006'],
  ])('%s is the same bill as %s', (shown, key) => expect(billNumber(shown)?.key).toBe(key));

  it.each(['B - 2013', 'BX-2012', 'Act 75 - 2008', 'No 40, 2007', 'Bill 54', '', null])('%j is no number', (shown) =>
    expect(billNumber(shown)).toBeNull(),
  );

  it('keeps the version letter among its numbers', () =>
    expect(billNumber('6H-2010')?.numbers).toEqual(['B6-2010', 'B6H-2010']));
});

describe('a title', () => {
  it.each([
    ['Films and Publications A/B (NA s75)', 'Films and Publications Amendment Bill'],
    ['Judicial Matters A/B Bill (s76)', 'Judicial Matters Amendment Bill'],
    ['Constitution Seventeenth A/B (s74(3)(a))', 'Constitution Seventeenth Amendment Bill'],
    ['Public Administration Management Bill (s76((2))', 'Public Administration Management Bill'],
    ['Property Valuation Bill (prop s75)', 'Property Valuation Bill'],
    ['Constitution Seventeenth A/B (NA 74)', 'Constitution Seventeenth Amendment Bill'],
    ['Criminal Law (Forensic Procedures) A/B (s75)', 'Criminal Law (Forensic Procedures) Amendment Bill'],
  ])('%s is %s', (shown, title) => expect(fullTitle(shown)).toBe(title));
});

describe('a yearly table', () => {
  const year = [OWN, row('1-2014', '', 'Made Bill', '6 Feb', '', '', '', '26 Mar', '', '', '')];

  it('dates parted by a semicolon or by a blank alone are several steps', () => {
    const { bills } = tables(
      OLD,
      row('3-2014', '', 'Made A/B', '1 Feb; 3 Mar', '4 Mar 12 Mar', '', '', '', '', ''),
      ...year,
    );
    expect(steps(bills[0])).toEqual(['2014-02-01 PC report', '2014-03-03 PC report', '2014-03-04 NA', '2014-03-12 NA']);
  });

  it('steps behind the latest of the own bills of the year are of the year before, and so are those that precede them', () => {
    const carried = row('16D-2012', '', 'Made A/B', '18 June; 19 Feb', '20 Aug 4 Mar', '', '', '4 Mar', '', '');
    const before = row('44D-2012', '', 'Other Bill', '20 March', '23 Apr', '', '', '27 Feb', '', '');
    const { bills } = tables(OLD, carried, before, ...year);
    expect(steps(bills[0])).toEqual([
      '2013-06-18 PC report',
      '2013-08-20 NA',
      '2014-02-19 PC report',
      '2014-03-04 NA',
      '2014-03-04 Passed',
    ]);
    expect(steps(bills[1])).toEqual(['2013-03-20 PC report', '2013-04-23 NA', '2014-02-27 Passed']);
    expect(bills[0]?.actions.map(({ inferred }) => inferred === true)).toEqual([true, true, false, false, false]);
  });

  it('the year is that of the bills, not of the title of the page', () => {
    const { bills } = read(
      'table',
      `<title>PROCEEDINGS ON BILLS: 2006</title><table>${OLD}${row('7-2009', '', 'A Bill', '8 July', '', '', '', '', '', '')}</table>`,
    );
    expect(steps(bills[0])).toEqual(['2009-07-08 PC report']);
  });

  it('ten and eleven cells, headings that repeat inside and blank rows are all read by their headings', () => {
    const { bills, faults } = tables(
      OLD.replace('</tr>', '<td></td></tr>'),
      row('27–2006', '3-2009', 'Made A/B', '', '', '', '', '', '28 Aug', 'GG 32534', ''),
      row('', '', '', '', '', '', '', '', '', ''),
      OWN,
      row('2-2009', '', 'Second A/B', '2 Sept', '', '', '', '', '', '', ''),
    );
    expect(bills.map(({ key, outcome, introducedOn }) => [key, outcome, introducedOn])).toEqual([
      ['B27-2006', 'enacted', null],
      ['B2-2009', 'pending', '2009-09-02'],
    ]);
    expect(faults).toEqual([]);
  });

  it('a column that is headed «Bill» a second time holds the status', () => {
    const heading = row('Bill', 'Short Title', 'PC', 'NA', 'SC', 'NCOP', 'Passed', 'Assent', 'Status', 'Bill');
    const { bills } = tables(heading, row('PM 3 – 2013', 'A Bill', '', '', '', '', '', '', '', 'Lapsed'));
    expect(bills[0]).toMatchObject({ key: 'PMB3-2013', statusWords: 'Lapsed', outcome: 'lapsed', stage: 'lapsed' });
  });

  it.each([
    ['Sent for assent', 'executive', 'pending'],
    ['To be sent for assent', 'executive', 'pending'],
    ['sent to President for assent', 'executive', 'pending'],
    ['Withdrawn', 'withdrawn', 'withdrawn'],
    ['Bill not to be proceeded with', 'rejected', 'rejected'],
    ['Committee not proceed with Bill', 'rejected', 'rejected'],
    ['Back to NA', 'committee', 'pending'],
    ['Recommitted', 'committee', 'pending'],
  ])('the status «%s» means %s, %s', (status, stage, outcome) => {
    const { bills, faults } = tables(OLD, row('1-2013', '', 'A Bill', '3 May', '', '', '', '', '', status));
    expect(bills[0]).toMatchObject({ statusWords: status, stage, outcome });
    expect(faults).toEqual([]);
  });

  it('an unknown status is reported with its words', () => {
    const { faults } = tables(OLD, row('1-2013', '', 'A Bill', '3 May', '', '', '', '', '', 'Put on ice'));
    expect(faults).toMatchObject([{ code: 'normalise.unknown-stage', words: 'Put on ice' }]);
  });

  it('«Revived» and «Referred» in the column of introductions are none', () => {
    const { bills } = tables(OWN, row('5-2009', '', 'A Bill', 'Revived 26 May', '6 July', '', '', '', '', '', ''));
    expect(bills[0]?.introducedOn).toBeNull();
    expect(steps(bills[0])).toEqual(['2009-05-26 Revived', '2009-07-06 PC report']);
  });

  it('a file in windows-1252 keeps its dashes', () => {
    const bytes = Buffer.from(
      `<meta charset=windows-1252><table>${OLD}${row('27\x962006', '', 'A Bill', '', '', '', '', '', '', '')}</table>`,
      'latin1',
    );
    expect(read('table', bytes).bills[0]?.number).toBe('27–2006');
  });

  it('a page without such a table is refused', () =>
    expect(() => read('table', '<table><tr><td>Log in</td></tr></table>')).toThrow(
      expect.objectContaining({ code: 'parse.not-the-page' }),
    ));
});

describe('the dump of 2014', () => {
  const dump = (...rows: object[]) => read('archive', JSON.stringify(rows), 'http://www.pmg.org.za/all_bills.json');

  it('takes the number from the versions, not from the number of the row', () => {
    const { bills } = dump({ bill_number: 'BXX', bill_name: 'A Bill', versions: [{ url: '/a', name: 'B54-2013' }] });
    expect(bills[0]?.key).toBe('B54-2013');
  });

  it('a stray version of another bill does not move a bill', () => {
    const names = ['B15-2010 - as enacted', 'B36C-2010', 'B36-2010'];
    const { bills } = dump({ bill_name: 'A Bill', versions: names.map((name) => ({ url: `/${name}`, name })) });
    expect(bills.map(({ key }) => key)).toEqual(['B36-2010']);
  });

  it('two rows of one bill are one bill, and two bills of one number are reported', () => {
    const version = (url: string) => [{ url, name: 'B7-2011' }];
    const { bills, faults } = dump(
      { bill_name: 'Superior Courts Bill', versions: [...version('/a'), ...version('/b')] },
      { bill_name: '2011 Superior Courts  Bill', versions: version('/c') },
      { bill_name: 'Police Service Amendment Bill', versions: version('/d') },
    );
    expect(bills.map(({ title, documents }) => [title, documents.length])).toEqual([['Superior Courts Bill', 3]]);
    expect(faults).toMatchObject([{ code: 'normalise.ambiguous', key: 'B7-2011' }]);
  });

  it('drafts without a number keep apart', () => {
    const { bills } = dump(
      { bill_name: 'Gas Draft Bill', versions: [{ url: '/a', name: 'B - 2013' }] },
      { bill_name: 'Forest Draft Bill', versions: [{ url: '/b', name: 'B XX - 2013' }] },
    );
    expect(bills.map(({ number }) => number)).toEqual([null, null]);
    expect(new Set(bills.map(({ key }) => key)).size).toBe(2);
  });
});

describe('the API', () => {
  it('the version letter does not make another bill, and a draft is known by its id', () => {
    const results = [
      { id: 1, title: 'A', code: 'B6B-2024', number: 6, year: 2024 },
      { id: 2, title: 'B', code: 'X-2024', number: null, year: 2024 },
    ];
    const { bills } = read(
      'list',
      JSON.stringify({ count: 2, next: null, results }),
      'https://api.pmg.org.za/bill/?page=0',
    );
    expect(bills.map(({ key, number }) => [key, number])).toEqual([
      ['B6-2024', 'B6B-2024'],
      ['X2024-2', null],
    ]);
  });

  it('a sitting or a meeting among the events is no step', () => {
    const events = [{ type: 'plenary', date: '2024-05-01T00:00:00+02:00', title: 'Sitting of the day' }];
    const { bills, faults } = read(
      'bill',
      JSON.stringify({ id: 1, title: 'A', code: 'B6-2024', number: 6, year: 2024, events }),
    );
    expect(bills[0]).toMatchObject({ stage: null, actions: [{ classes: [] }] });
    expect(faults).toEqual([]);
  });

  it('a card without its events is a fault, not a bill without steps', () =>
    expect(() => read('bill', JSON.stringify({ id: 1, title: 'A', code: 'B6-2024', number: 6, year: 2024 }))).toThrow(
      /«events»/,
    ));

  it.each(['null', '[]', '7', '{"results":[null]}'])('%s is no list of bills', (text) => {
    const url = 'https://api.pmg.org.za/bill/?page=0';
    const outcome = () => read('list', text, url).faults.map(({ code }) => code);
    if (text.startsWith('{')) expect(outcome()).toEqual(['parse.layout-changed']);
    else expect(outcome).toThrow(expect.objectContaining({ code: 'parse.not-the-page' }));
  });

  it('the first run asks for all pages from 0, a later one for the current bills and those of the year', () => {
    expect(pmg.start({ since: null, today: '2026-05-01' }).map(({ url }) => url)).toEqual([
      'https://api.pmg.org.za/bill/?page=0',
    ]);
    expect(pmg.start({ since: '2026-04-30', today: '2026-05-01' }).map(({ url }) => url)).toEqual([
      'https://api.pmg.org.za/bill/current/?page=0',
      'https://api.pmg.org.za/bill/?page=0&filter[year]=2026',
    ]);
  });

  it.each([
    ['https://pmg.org.za/bill/54/', 'https://api.pmg.org.za/bill/54/'],
    ['https://pmg.org.za/committee-meeting/54/', undefined],
  ])('%s leads to %s', (url, found) => expect(pmg.find?.({ url })?.url).toBe(found));
});
