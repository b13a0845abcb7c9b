import { describe, expect, it } from '@jest/globals';
import { Fault } from '../../src/domain/fault.js';
import { Page } from './page.js';

const URL_SHOWN = 'https://made.example/bills/1';
const page = (body: string | Uint8Array, contentType: string | null = 'text/html; charset=utf-8') =>
  new Page({ kind: 'bill', url: URL_SHOWN, bytes: typeof body === 'string' ? Buffer.from(body) : body, contentType });

function faultOf(work: () => unknown): Fault {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('expected a fault, found none');
}

describe('the only element that fits', () => {
  const two = page('<p class="a">one</p><div><p class="b"> two\n words </p></div>');

  it('is found', () => expect(two.line(two.one('p.b'))).toBe('two words'));
  it('is looked for within another', () => expect(two.line(two.one('p', two.one('div')))).toBe('two words'));

  it.each([
    ['none', 'h1', 0],
    ['several', 'p', 2],
  ])('is a fault that names selector, address and count when there are %s', (_, selector, count) => {
    const fault = faultOf(() => two.one(selector));
    expect(fault.toRecord()).toMatchObject({
      code: 'parse.layout-changed',
      url: URL_SHOWN,
      page: 'bill',
      selector,
      count,
    });
    expect(fault.message).toContain(`«${selector}» at ${URL_SHOWN}, found ${count}`);
  });

  it('may be missing where that is allowed, but is never one of several', () => {
    expect(two.maybe('h1')).toBeNull();
    expect(two.line(two.maybe('.a')!)).toBe('one');
    expect(faultOf(() => two.maybe('p')).code).toBe('parse.layout-changed');
  });
});

describe('a page as JSON', () => {
  it('is read', () => expect(page('{"a":[1]}').json()).toEqual({ a: [1] }));
  it('is read behind a byte order mark', () =>
    expect(page('\ufeff{"a":1}', 'application/json').json()).toEqual({ a: 1 }));

  it.each([
    ['broken', '{"a":'],
    ['a page of HTML', '<html>Service unavailable</html>'],
    ['nothing', ''],
  ])('is a fault that shows the beginning when it is %s', (_, body) => {
    const fault = faultOf(() => page(body).json());
    expect(fault.code).toBe('parse.bad-json');
    expect(fault.message).toContain(`expected JSON at ${URL_SHOWN}, found «${body}»`);
  });
});

describe('an address on a page', () => {
  it.each([
    ['/bill/2', 'https://made.example/bill/2'],
    ['2?x=1', 'https://made.example/bills/2?x=1'],
    ['//other.example/a', 'https://other.example/a'],
    ['https://made.example/ж', 'https://made.example/%D0%B6'],
  ])('%s is %s', (href, whole) => expect(page('<a>').absolute(href)).toBe(whole));

  it('that is none is a fault', () =>
    expect(faultOf(() => page('<a>').absolute('http://[')).code).toBe('parse.layout-changed'));
});

describe('a row with a fault', () => {
  it('costs that row only, and the fault is kept with the page', () => {
    const made = page('<p>');
    const rows = ['1', 'x', '3'].map((text) =>
      made.attempt(() => {
        if (text === 'x') throw new Fault('parse.bad-number', 'expected a number, found «x»', { shown: 'x' });
        return Number(text);
      }),
    );
    expect(rows).toEqual([1, null, 3]);
    expect(made.faults).toEqual([
      { url: URL_SHOWN, page: 'bill', code: 'parse.bad-number', message: 'expected a number, found «x»', shown: 'x' },
    ]);
  });

  it('is not a bug of ours, which is thrown on', () => {
    const made = page('<p>');
    expect(() => made.attempt(() => (undefined as unknown as { x: number }).x)).toThrow(TypeError);
    expect(made.faults).toEqual([]);
  });

  it('can be noted without being thrown', () => {
    const made = page('<p>');
    made.note('parse.unknown-row', 'found a row of another kind', { row: 3 });
    expect(made.faults).toMatchObject([{ code: 'parse.unknown-row', url: URL_SHOWN, row: 3 }]);
  });
});

describe('the ways to read a page', () => {
  it('do not mix: all readers see the tree that was chosen first', () => {
    const repaired = page('<p>one<p>two');
    repaired.repaired();
    expect(repaired.all('p').length).toBe(2);
    expect(repaired.all('p p').length).toBe(0);
    expect(repaired.all('html > body').length).toBe(1);
  });

  it('refuse a second choice, which would be silently ignored', () => {
    const read = page('<a><b/></a>');
    expect(read.all('a').length).toBe(1);
    expect(() => read.xml()).toThrow('choose xml before anything else is read');
    expect(() => read.repaired()).toThrow('choose repaired');
  });

  it('know XML, where names have case and elements close themselves', () => {
    const made = page('<Bill><Title/>text</Bill>');
    expect(made.xml()('Bill > Title').length).toBe(1);
    expect(made.all('bill').length).toBe(0);
  });

  it('decode once, by the charset of the page', () => {
    const bytes = Buffer.from([0xc7, 0xe0, 0xea, 0xee, 0xed]);
    expect(page(bytes, 'text/html; charset=windows-1251').text).toBe('Закон');
  });
});
