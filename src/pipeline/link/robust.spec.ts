import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extractAppeal } from './extract.js';
import { createLinker } from './link.js';

const FRAGMENTS = [
  'draft law ',
  '№ ',
  '6-28018/19',
  ' from December 30, 2019',
  '“',
  '”',
  '«',
  '»',
  '‘',
  '’',
  'proyecto de ley ',
  'законопроект ',
  'n° 3452',
  ' y 5257',
  '(T/14967)',
  '\r\n',
  '\n\n',
  '\u00a0',
  'KGZ 001 / 0120 / OBS 010',
  'i. ',
  'Actions requested:',
  'Law No. 7262',
  ' Bill',
  'Adilet',
  '😀',
  '\ud800',
  'e\u0301',
];
const noise = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('on any text', () => {
  it('every quote is the text at its offsets, and mentions come in order', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const { mentions } = extractAppeal(text);
        for (const { quote, start, end } of mentions) expect(text.slice(start, end)).toBe(quote);
        expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).sort((a, b) => a - b));
      }),
      { numRuns: 300, seed: 20200206 },
    );
  });

  it('every link’s quote stands in the text', () => {
    const link = createLinker([{ id: 'b', country: 'KG', number: '6-28018/19', title: null }]);
    fc.assert(
      fc.property(noise, (text) => {
        for (const { quote } of link({ id: 'A', text, country: 'KG' })) expect(text).toContain(quote);
      }),
      { numRuns: 150, seed: 20200206 },
    );
  });

  it.each([
    [
      'run-together words',
      'Kyrgyzstan: Attack\nURGENTAPPEAL\nKGZ001/0120/OBS010\nAttacks/Harassment/Threats\nFebruary6,2020\n\nthe draftlaw№6-28018/19 limits freedomof association',
      ['Attacks', 'Harassment', 'Threats'],
    ],
    [
      'categories, country and date in one line',
      'Urgent Appeal\nVNM 001 / 0418 / OBS 041\nArbitrary detention /Judicial harassment / Sentence Vietnam April 9, 2018\nDescription of the situation:',
      ['Arbitrary detention', 'Judicial harassment', 'Sentence'],
    ],
    [
      'categories in the title after the code',
      'IRN 004 / 0707 / OBS 073 - Sentencing / Torture\nIran\nJuly 5, 2007\n',
      ['Sentencing', 'Torture'],
    ],
  ])('%s leave code and categories readable', (_, text, categories) => {
    const read = extractAppeal(text);
    expect(read.code).not.toBeNull();
    expect(read.categories).toEqual(categories);
  });

  it.each([
    ['one word', 'bill '],
    ['capitals', 'Aaa '],
    ['quotes', '“a '],
    ['numbers', 'bill No. 1234, '],
    ['dashes', '6-'],
    ['spaces', ' '],
    ['brackets', '('],
    ['amendments', 'amendments to the '],
    ['laws', 'law of Aaaa Bbb '],
  ])('a megabyte of %s is read within seconds', (_, unit) => {
    const started = performance.now();
    extractAppeal(`draft law ${unit.repeat(Math.ceil(1_000_000 / unit.length))}`);
    expect(performance.now() - started).toBeLessThan(60_000);
  });
});
