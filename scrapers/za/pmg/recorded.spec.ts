import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect } from '@jest/globals';
import { itWithShared } from '../../../test/harness/shared.js';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { readDate } from '../../kit/index.js';
import { billNumber } from './number.js';
import { pmg } from './scraper.js';

const RECORDED = '../shared/registries/za/recorded';

function read(kind: string, file: string) {
  const raw = readFileSync(`${RECORDED}/${file}`);
  const bytes = file.endsWith('.gz') ? gunzipSync(raw) : raw;
  return shownReading(pmg, parsePage(pmg, { kind, url: `http://www.pmg.org.za/${file}`, bytes, contentType: null }));
}
const table = (year: number) => read('table', `pmg_bill_status_${year}.html`);
const steps = (bill: { actions: { date: string | null; words: string }[] } | undefined) =>
  bill?.actions.map(({ date, words }) => `${date} ${words}`);

/** Rows of a CSV without quoted fields, its heading left out. */
const csv = (file: string) =>
  readFileSync(`${RECORDED}/${file}`, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(',').map((cell) => cell.trim()));

describe('the recorded yearly tables', () => {
  // Rows counted apart with regular expressions over <tr>; first and last rows compared with the page.
  itWithShared('give every row, without a fault or an unknown word', () => {
    const read = [2009, 2013, 2014].map((year) => ({ year, ...table(year) }));
    expect(read.map(({ year, bills, faults }) => [year, bills.length, faults])).toEqual([
      [2009, 22, []],
      [2013, 103, []],
      [2014, 70, []],
    ]);
    expect(read.map(({ bills }) => [bills[0]?.key, bills.at(-1)?.key])).toEqual([
      ['B49-2002', 'B15-2009'],
      ['B9-2009', 'PMB8-2013'],
      ['B6-2010', 'B7-2014'],
    ]);
  });

  // Compared with the page.
  itWithShared('tell the Child Justice Bill of 2002 as signed on 22 May 2009', () => {
    const bill = table(2009).bills[0];
    expect(bill).toMatchObject({
      number: '49-2002',
      title: 'Child Justice Bill',
      outcome: 'enacted',
      statusWords: 'GG 32225',
    });
    expect(steps(bill)).toEqual(['2009-05-22 Assent (ATC)', '2009-05-22 GG 32225']);
  });

  // Compared with the pages: the row of 2014 repeats the days of 2013.
  itWithShared('tell the secrecy bill B6H-2010 with the same days in 2013 and in 2014', () => {
    const days = [
      ...['2013-04-23 PC report', '2013-04-25 NA', '2013-04-25 Passed', '2013-10-15 PC report'],
      ...['2013-11-11 PC report', '2013-11-12 NA', '2013-11-12 Passed'],
    ];
    const of = (year: number) => table(year).bills.find(({ key }) => key === 'B6-2010');
    expect(steps(of(2013))).toEqual(['null To be sent for assent', ...days]);
    expect(steps(of(2014))).toEqual(['null Sent to President for assent', ...days]);
    expect(of(2014)?.numbers).toEqual(['6H-2010', 'B6-2010', 'B6H-2010']);
  });

  itWithShared('every day of 2013 that the table of 2014 repeats stands in the table of 2013', () => {
    const known = new Map(table(2013).bills.map((bill) => [bill.key, steps(bill)]));
    const repeated = table(2014).bills.flatMap((bill) =>
      (steps(bill) ?? [])
        .filter((step) => step.startsWith('2013-') && known.has(bill.key))
        .map((step) => [bill.key, step] as const),
    );
    expect(repeated.length).toBeGreaterThan(100);
    const absent = repeated.filter(([key, step]) => !known.get(key)?.includes(step));
    expect(absent).toEqual([]);
  });

  // Compared with the page.
  itWithShared('tell a bill of a member, a bill withdrawn and one that Parliament refused', () => {
    const { bills } = table(2013);
    const of = (key: string) => bills.find((bill) => bill.key === key);
    expect(of('PMB8-2013')).toMatchObject({
      number: 'PM8 - 2013',
      title: 'Defence Amendment Bill',
      introducedOn: '2013-10-02',
    });
    expect(of('B41-2012')).toMatchObject({ outcome: 'withdrawn', statusWords: 'Withdrawn' });
    expect(of('PMB1-2012')).toMatchObject({ outcome: 'rejected', statusWords: 'Bill not to be proceeded with' });
    expect(table(2014).bills.find(({ key }) => key === 'PMB3-2013')).toMatchObject({ outcome: 'lapsed' });
  });

  // bill_assent_dates.csv was kept by hand by others: d/m/yyyy, with slips such as 31/100/2008.
  itWithShared('assents of 2013 agree with a list that others kept by hand', () => {
    const signed = new Map(
      table(2013).bills.flatMap((bill) =>
        bill.actions.filter(({ words }) => words.startsWith('Assent')).map(({ date }) => [bill.key, date]),
      ),
    );
    const compared = csv('bill_assent_dates.csv').flatMap(([number, , day]) => {
      const key = billNumber(number)?.key ?? 'none';
      return signed.has(key) && /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(day ?? ' ') ? [[key, readDate(day, 'dmy/')]] : [];
    });
    expect(compared.length).toBe(23);
    // Compared with the page, which says 26 Sep and 22 Jan: here the list is wrong.
    expect(compared.filter(([key, day]) => signed.get(key as string) !== day)).toEqual([
      ['B30-2012', '2013-09-21'],
      ['B8-2012', '2012-01-09'],
    ]);
  });

  itWithShared('bills that others called acts are enacted here, and those they called withdrawn are withdrawn', () => {
    const outcomes = new Map([2013, 2014].flatMap((year) => table(year).bills.map((bill) => [bill.key, bill.outcome])));
    const status = csv('current_status.csv').map(
      ([number, stage]) => [billNumber(number)?.key ?? 'none', stage] as const,
    );
    expect(status).toHaveLength(103);
    const acts = status.filter(([key, stage]) => stage === 'Act' && outcomes.has(key));
    expect(acts.length).toBeGreaterThan(20);
    // Three have an Act's number already while their status still says «Sent for assent».
    expect(acts.filter(([key]) => outcomes.get(key) !== 'enacted').map(([key]) => key)).toEqual([
      'B22-2013',
      'B9-2009',
      'B36-2012',
    ]);
    const withdrawn = status.filter(([, stage]) => stage === 'Withdrawn').map(([key]) => [key, outcomes.get(key)]);
    // Those of members were refused by the committee: «Bill not to be proceeded with».
    expect(withdrawn).toEqual([
      ['PMB1-2012', 'rejected'],
      ['PMB1-2013', 'rejected'],
      ['PMB2-2013', 'rejected'],
      ['B48-2013', 'withdrawn'],
      ['B41-2012', 'withdrawn'],
    ]);
  });
});

describe('the recorded dump of 2014', () => {
  // 511 rows, 154 of them without a number; compared with the file: one row is an Act, one a bare number.
  itWithShared('gives its bills once each, and reports what has no number and what shares one', () => {
    const { bills, faults } = read('archive', 'pmg_all_bills_2014.json.gz');
    expect(bills.filter(({ number }) => number !== null)).toHaveLength(351);
    expect(faults.map(({ code }) => code)).toEqual(['parse.bad-number', 'parse.bad-number', 'normalise.ambiguous']);
    expect(faults[2]).toMatchObject({ key: 'B7-2011' });
    const assets = bills.find(({ key }) => key === 'B1-2006');
    expect(assets?.title).toBe('Government Immovable Asset Management Bill');
    expect(assets?.documents.map(({ title, date }) => [title, date])).toEqual([
      ['B1B-2006', '2007-03-28'],
      ['B1A-2006', '2007-03-28'],
      ['B1-2006', '2006-02-02'],
    ]);
    expect(bills.find(({ key }) => key === 'PMB8-2013')).toMatchObject({
      title: 'Defence Amendment Bill',
      sponsors: ['Mr D Maynier (DA)'],
    });
  });
});
