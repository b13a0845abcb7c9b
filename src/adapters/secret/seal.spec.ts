import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createSeal, secretFrom } from './seal.js';

const seal = createSeal(Buffer.alloc(32, 7));
const text = fc.string({ unit: 'grapheme', maxLength: 40 });

describe('a sealed value', () => {
  it('opens for the purpose it was sealed for', () => {
    fc.assert(
      fc.property(text, text, (purpose, value) => expect(seal.open(purpose, seal.sign(purpose, value))).toBe(value)),
    );
  });

  it('opens for no other purpose', () => {
    fc.assert(
      fc.property(text, text, text, (purpose, other, value) => {
        fc.pre(purpose !== other);
        expect(seal.open(other, seal.sign(purpose, value))).toBeNull();
      }),
    );
  });

  it('does not open for a purpose that ends where its value begins', () => {
    expect(seal.open('a\nb', seal.sign('a', 'b\nc'))).toBeNull();
    expect(createSeal(Buffer.alloc(32, 7)).sign('a\nb', 'c').split('.')[1]).not.toBe(
      seal.sign('a', 'b\nc').split('.')[1],
    );
  });

  it('does not open when one sign of it is another', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.constantFrom(...'ABCxyz019-_.=+/ '), (value, at, sign) => {
        const signed = seal.sign('p', value);
        const place = at % signed.length;
        fc.pre(signed[place] !== sign);
        expect(seal.open('p', `${signed.slice(0, place)}${sign}${signed.slice(place + 1)}`)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it('does not open when it is cut or longer', () => {
    const signed = seal.sign('p', 'subscription 1');
    const cut = Array.from({ length: signed.length }, (_, length) => signed.slice(0, length));
    expect(
      [...cut, `${signed}x`, `${signed}=`, `${signed}.`, `${signed}.x`, ` ${signed}`].map((other) =>
        seal.open('p', other),
      ),
    ).toEqual(Array.from({ length: cut.length + 5 }, () => null));
  });

  it('of another installation does not open', () => {
    expect(seal.open('p', createSeal(Buffer.alloc(32, 8)).sign('p', 'x'))).toBeNull();
  });

  it.each(['', '.', '..', 'x', '.x', 'x.', '\u0000', 'ж.ж'])('that is none does not open: %j', (signed) =>
    expect(seal.open('p', signed)).toBeNull(),
  );

  it('that is anything at all does not open and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (signed) => expect(seal.open('p', signed)).toBeNull()));
  });

  it('fits into an address as it is', () => {
    fc.assert(fc.property(text, (value) => expect(seal.sign('p', value)).toMatch(/^[\w-]*\.[\w-]+$/)));
  });
});

describe('the secret of an installation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secret-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is made once, of 32 bytes, for its owner alone, and leaves nothing else behind', () => {
    const path = join(folder, 'new', 'secret');
    const made = secretFrom(path);
    expect(made).toHaveLength(32);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(secretFrom(path)).toEqual(made);
    expect(readdirSync(join(folder, 'new'))).toEqual(['secret']);
  });

  it('differs between installations', () => {
    expect(secretFrom(join(folder, 'one'))).not.toEqual(secretFrom(join(folder, 'two')));
  });

  it.each([
    ['empty, as after a crash', ''],
    ['short', 'c2hvcnQ\n'],
    ['no base64', '!!!'],
  ])('is never taken from a file that is %s: anyone could sign with it', (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    expect(() => secretFrom(path)).toThrow('expected a secret of at least 32 bytes');
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe(content);
  });
});
