import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { Fault } from '../../src/domain/fault.js';
import { Page } from './page.js';

const read = (text: string, name?: string) => {
  const bytes = Buffer.from(text);
  const page = new Page({ kind: 'list', url: 'https://made.example/all.json', bytes, contentType: null });
  return [...page.jsonItems(name)];
};

describe('a list read member by member', () => {
  it.each<[string, string, string | undefined, unknown[]]>([
    ['an empty list', '[ ]', undefined, []],
    ['brackets, commas and quotes inside strings', '[{"a":"x,]}\\"y"},[2]]', undefined, [{ a: 'x,]}"y' }, [2]]],
    ['a byte order mark before it', '\ufeff[1]', undefined, [1]],
    ['raw control characters inside strings', '[{"a":"one\n\u0001two"}]', undefined, [{ a: 'one  two' }]],
    ['the named member of an object', '{"x":[9],"n":{"l":[8]},"l":[{"a":1}, 2]}', 'l', [{ a: 1 }, 2]],
  ])('%s', (_, text, name, items) => expect(read(text, name)).toEqual(items));

  it.each([
    ['is cut inside a member', '[{"a":1},{"b":'],
    ['is cut between members', '[{"a":1},'],
    ['has a damaged member', '[{"a":1},{b},{"c":1}]'],
    ['has nothing between two commas', '[1,,2]'],
    ['is an error page', '<html>busy</html>'],
    ['is empty', ''],
    ['nests without end', '['.repeat(100_000)],
    ['ends a list as an object', '[1}'],
  ])('that %s is a fault', (_, text) => {
    expect(() => read(text)).toThrow(Fault);
  });

  it('that is not in the object is a fault', () => expect(() => read('{"a":1}', 'l')).toThrow('member «l»'));

  it('gives what reading it at once gives, for any list', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 5 }), (list) => {
        // What a raw control character becomes is another test's matter: JSON.stringify escapes them.
        const text = JSON.stringify(list);
        expect(read(text)).toEqual(JSON.parse(text));
        expect(read(JSON.stringify({ first: list, list }), 'list')).toEqual(JSON.parse(text));
      }),
    );
  });
});
