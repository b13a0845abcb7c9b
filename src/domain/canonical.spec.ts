import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical.js';

describe('canonical JSON', () => {
  it.each<[string, unknown, string]>([
    ['members by name', { b: 1, a: 2 }, '{"a":2,"b":1}'],
    ['inner members too', { a: { d: 1, c: [{ f: 1, e: 2 }] } }, '{"a":{"c":[{"e":2,"f":1}],"d":1}}'],
    ['no undefined ones', { a: undefined, b: null }, '{"b":null}'],
    ['lists as they are', [2, 1], '[2,1]'],
    ['a member called __proto__', JSON.parse('{"__proto__":1}'), '{"__proto__":1}'],
    ['a text', 'ж', '"ж"'],
  ])('writes %s', (_, value, text) => expect(canonicalJson(value)).toBe(text));

  it('writes equal values alike, in whatever order their members come, and says the same as the value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
