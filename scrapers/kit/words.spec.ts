import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldTitle, foldWords, oneLine, shortHash, textOrNull } from './words.js';

describe('one line', () => {
  it.each([
    ['  a \n\t b  ', 'a b'],
    ['a\u00a0\u200b\u200eb\ufeff', 'a b'],
    ['', ''],
  ])('%j is %j', (text, line) => expect(oneLine(text)).toBe(line));
});

describe('words are compared without regard to', () => {
  it.each([
    ['case', 'Принять ЗАКОН', 'принять закон'],
    ['ё', 'утверждён', 'утвержден'],
    ['Kyrgyz letters written without their signs', 'Жогорку Кеңеш өкмөт үй', 'жогорку кенеш окмот уй'],
    ['quotation marks', '«Закон» “Закон” „Закон" \'Закон’', '"закон" "закон" "закон" "закон"'],
    ['dashes', 'а – б — в ‑ г − д', 'а - б - в - г - д'],
    ['how й is composed', 'и\u0306', 'й'],
  ])('%s', (_, text, folded) => expect(foldWords(text)).toBe(folded));
});

it('a title is compared by letters and digits alone', () =>
  expect(foldTitle('О  «Законе», № 7-ФЗ.')).toBe('о законе 7 фз'));

it('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldTitle(foldTitle(text))).toBe(foldTitle(text));
      expect(oneLine(oneLine(text))).toBe(oneLine(text));
    }),
  );
});

it.each([
  ['', null],
  ['  \u00a0', null],
  [null, null],
  [undefined, null],
  [' a ', 'a'],
])('the cell %j is %j', (text, value) => expect(textOrNull(text)).toBe(value));

describe('a short hash', () => {
  it.each([
    ['', '811c9dc5'],
    ['a', 'e40c292c'],
    ['foobar', 'bf9cf968'],
  ])('of «%s» is that of the published FNV-1a', (text, hash) => expect(shortHash(text)).toBe(hash));

  it('is eight hexadecimal digits for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(shortHash(text)).toMatch(/^[0-9a-f]{8}$/)));
  });
});
