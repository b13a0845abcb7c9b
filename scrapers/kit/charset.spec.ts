import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decode, detectCharset } from './charset.js';

const WORDS = 'Закон о некоммерческих организациях';
const html = (charset: string, words: string) =>
  `<html><head><meta charset="${charset}"></head><body>${words}</body></html>`;

/** Charset found and words read. */
function read(bytes: Uint8Array, contentType: string | null, words: string): [string, boolean] {
  return [detectCharset(bytes, contentType), decode(bytes, contentType).includes(words)];
}

describe('the charset of a page is found from', () => {
  it.each<[string, Uint8Array, string | null, string, string]>([
    ['a UTF-8 mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(WORDS)]), null, WORDS, 'utf-8'],
    [
      'a UTF-8 mark over another header',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(WORDS)]),
      'text/html; charset=windows-1251',
      WORDS,
      'utf-8',
    ],
    ['a UTF-16 mark, small end first', iconv.encode(WORDS, 'utf-16le', { addBOM: true }), null, WORDS, 'utf-16le'],
    ['a UTF-16 mark, big end first', iconv.encode(WORDS, 'utf-16be', { addBOM: true }), null, WORDS, 'utf-16be'],
    ['the header', iconv.encode(WORDS, 'windows-1251'), 'text/html; charset=windows-1251', WORDS, 'windows-1251'],
    [
      'the header in capitals and quotation marks',
      iconv.encode(WORDS, 'windows-1251'),
      'text/html; Charset="Windows-1251"',
      WORDS,
      'windows-1251',
    ],
    [
      'the header rather than the page',
      iconv.encode(html('utf-8', WORDS), 'koi8-r'),
      'text/html; charset=koi8-r',
      WORDS,
      'koi8-r',
    ],
    [
      'the page, where the header is silent',
      iconv.encode(html('windows-1251', WORDS), 'windows-1251'),
      'text/html',
      WORDS,
      'windows-1251',
    ],
    [
      'the page, where the header names what does not exist',
      iconv.encode(html('windows-1251', WORDS), 'windows-1251'),
      'text/html; charset=cyrillic-1',
      WORDS,
      'windows-1251',
    ],
    [
      'an older form of the same',
      iconv.encode(
        `<META http-equiv=Content-Type content="text/html; charset=iso-8859-2">Zákon č. 1/2026`,
        'iso-8859-2',
      ),
      null,
      'Zákon č.',
      'iso-8859-2',
    ],
    [
      'an XML declaration',
      iconv.encode(`<?xml version="1.0" encoding="windows-1251"?><a>${WORDS}</a>`, 'windows-1251'),
      null,
      WORDS,
      'windows-1251',
    ],
    ['the bytes, where nothing is declared', Buffer.from(WORDS), null, WORDS, 'utf-8'],
    [
      'the bytes, where nothing is declared and they are no UTF-8',
      Buffer.from([0x4c, 0x6f, 0x69, 0x20, 0x6e, 0xb0, 0x20, 0x31, 0x20, 0xe9]),
      null,
      'Loi n° 1 é',
      'windows-1252',
    ],
    [
      'the bytes, where a one-byte set is declared over UTF-8',
      Buffer.from(html('windows-1251', WORDS)),
      'text/html; charset=iso-8859-1',
      WORDS,
      'utf-8',
    ],
    ['the bytes, where a page in ASCII claims UTF-16', Buffer.from(html('utf-16', 'Law 1')), null, 'Law 1', 'utf-8'],
    [
      'Latin 1, which browsers take for the larger Windows set',
      Buffer.from([0x93, 0x4c, 0x61, 0x77, 0x94]),
      'text/html; charset=ISO-8859-1',
      '“Law”',
      'windows-1252',
    ],
    ['a set of several bytes', iconv.encode('法律草案', 'gbk'), 'text/html; charset=gbk', '法律草案', 'gbk'],
  ])('%s', (_, bytes, contentType, words, charset) => expect(read(bytes, contentType, words)).toEqual([charset, true]));

  it.each(['base64', 'hex', 'binary', 'utf-7', 'constructor', '__proto__', 'nonsense'])(
    'what is no charset of pages is not obeyed: %s',
    (name) => {
      expect(read(Buffer.from(html(name, WORDS)), `text/html; charset=${name}`, WORDS)).toEqual(['utf-8', true]);
    },
  );

  it('a page in plain ASCII keeps the charset it declares', () => {
    expect(detectCharset(Buffer.from('Law 1'), 'text/html; charset=windows-1251')).toBe('windows-1251');
  });

  it('a declaration far down the page is not looked for', () => {
    const page = Buffer.from(`${' '.repeat(5000)}<meta charset="koi8-r">`);
    expect(detectCharset(page, null)).toBe('utf-8');
  });
});

describe('bytes that are not what they claim', () => {
  it('become replacement marks, and the rest is read', () => {
    expect(decode(Buffer.from([0x61, 0xff, 0x62]), 'text/html; charset=utf-8')).toBe('a\ufffdb');
  });

  it('cut in the middle of a letter still give what stands before', () => {
    expect(decode(Buffer.from(WORDS).subarray(0, 9), 'text/html; charset=utf-8')).toMatch(/^Зако/);
  });

  it('are read from their place in a larger buffer', () => {
    const larger = Buffer.from(`xx${WORDS}yy`);
    expect(decode(new Uint8Array(larger.buffer, larger.byteOffset + 2, larger.length - 4), null)).toBe(WORDS);
  });

  it('never stop the reading, whatever they are', () => {
    const charset = fc.oneof(
      fc.constantFrom(
        'utf-8',
        'windows-1251',
        'utf-16',
        'utf-16be',
        'gbk',
        'shift_jis',
        'iso-2022-kr',
        'utf-32',
        'big5',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4096 }), fc.option(charset), (bytes, name) => {
        expect(typeof decode(bytes, name === null ? null : `text/html; charset=${name}`)).toBe('string');
      }),
      { numRuns: 500 },
    );
  });

  it('any text in UTF-8 comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        fc.pre(!text.startsWith('\ufeff') && !/charset|encoding/i.test(text));
        expect(decode(Buffer.from(text), 'text/plain; charset=utf-8')).toBe(text);
      }),
    );
  });
});
