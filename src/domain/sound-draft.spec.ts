import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import * as fc from 'fast-check';
import type { DraftBill } from './draft.js';
import { unsoundness } from './sound-draft.js';

const URL = 'https://made.example/1';
const draft = (given: Partial<DraftBill>): DraftBill => ({ key: '1', number: '1', title: 'On associations', ...given });
const misread = (text: string, as: string) => iconv.decode(Buffer.from(text, 'utf8'), as);

describe('a draft is left out', () => {
  it.each([
    ['Cyrillic in UTF-8 read as windows-1251', misread('О некоммерческих организациях', 'windows-1251')],
    ['Cyrillic in UTF-8 read as windows-1252', misread('О некоммерческих организациях', 'windows-1252')],
    ['Hungarian in UTF-8 read as windows-1252', misread('A külföldről támogatott szervezetek', 'windows-1252')],
    [
      'Spanish in UTF-8 read as latin1',
      misread('Ley de organizaciones', 'latin1').replace('organizaciones', misread('asociación', 'latin1')),
    ],
    ['Cyrillic in windows-1251 read as UTF-8', iconv.encode('О некоммерческих', 'windows-1251').toString('utf8')],
  ])('when its title is %s', (_, title) => {
    expect(unsoundness(draft({ title }), URL)).toMatchObject({ code: 'parse.charset', key: '1' });
  });

  it.each([
    '0001-01-01',
    '1970-01-01',
    '1900-01-01',
    '2099-12-31',
    '9999-12-31',
    '2023-02-31',
    '23-02-2023',
    'Invalid Date',
  ])('when it is dated %s', (date) => {
    expect(unsoundness(draft({ introducedOn: date }), URL)).toMatchObject({ code: 'parse.bad-date', shown: date });
    expect(unsoundness(draft({ actions: [{ date, words: 'x' }] }), URL)).toMatchObject({ code: 'parse.bad-date' });
  });
});

describe('a draft is kept', () => {
  it.each([
    'Об иностранных агентах',
    'A külföldről támogatott szervezetek átláthatóságáról',
    'Ustawa o zmianie ustawy – „Prawo o stowarzyszeniach”',
    'Proposição à Câmara: alteração do Código Penal',
    'Действие Россия СРСР Р. Рабочая',
    'Про внесення змін до Закону України «Про громадські об’єднання»',
    '人民團體法第四十條修正草案',
    'ÑÁÉ Ñandú ¿Qué? ÐÞ',
    'הצעת חוק העמותות',
  ])('with the title %s', (title) => expect(unsoundness(draft({ title }), URL)).toBeNull());

  it('with any real day', () => {
    const days = fc
      .date({ min: new Date('1900-01-02'), max: new Date('2089-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
      .filter((day) => day !== '1970-01-01');
    fc.assert(fc.property(days, (day) => unsoundness(draft({ introducedOn: day }), URL) === null));
  });
});
