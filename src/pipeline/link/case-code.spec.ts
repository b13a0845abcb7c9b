import { describe, expect, it } from '@jest/globals';
import { findCaseCodes, ownCaseCode, parseCaseCode } from './case-code.js';

describe('case codes', () => {
  it.each([
    ['KGZ 001 / 0120 / OBS 010', 'KGZ', '001', '01', '20', '010', null],
    ['AZE 003/1203/OBS 068', 'AZE', '003', '12', '03', '068', null],
    ['HND 002 / 0703 / OBS035', 'HND', '002', '07', '03', '035', null],
    ['DZA 002 / 0703 / OBS 064.01', 'DZA', '002', '07', '03', '064', '01'],
    ['ALG / 001 / 0404 / OBS 024.1', 'DZA', '001', '04', '04', '024', '1'],
    ['ALG 001/1404/OBS 024', 'DZA', '001', '14', '04', '024', null],
    ['CMR 003 /0915 / OBS 078', 'CMR', '003', '09', '15', '078', null],
    ['MAR 001 / 1120/ OBS 131', 'MAR', '001', '11', '20', '131', null],
    ['RUS 004 / 0511 / OBS 10X', 'RUS', '004', '05', '11', '10X', null],
    ['KGZ\u00a0001\u00a0/\u00a00120\u00a0/\u00a0OBS\u00a0010', 'KGZ', '001', '01', '20', '010', null],
  ])('%s is read with its spaces, slashes and misprints', (printed, country, number, month, year, sequence, update) => {
    expect(parseCaseCode(printed)).toMatchObject({ printed, country, number, month, year, sequence, update });
  });

  it('ALG and DZA give one case key, and an update keeps the key of its case', () => {
    const keys = ['ALG 001/0404/OBS 024', 'DZA 001 / 0404 / OBS 024.3'].map((code) => parseCaseCode(code)?.caseKey);
    expect(keys).toEqual(['0404-024', '0404-024']);
  });

  it.each([
    'MDE 12/0715/2019',
    'EUR 57/2020/001',
    'UA: 42/16 Index: ASA 20/3514/2016',
    'A/RES/53/144',
    'KGZ 2/2013',
    '',
  ])('%s is another numbering, not a case code', (text) => {
    expect(parseCaseCode(text)).toBeNull();
  });

  it('a code in running text refers to another appeal and is not the own code of the text', () => {
    const text =
      'Synthetia: statement\n\nThe Observatory recalls its Urgent Appeal SYN 001 / 0119 / OBS 004 of January, issued after the first attack on the same group.\n';
    expect(findCaseCodes(text)).toHaveLength(1);
    expect(ownCaseCode(text, text.length)).toBeNull();
  });
});
