import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { findQuote } from './find-quote.js';

const WORDS = 'принять законопроект в первом чтении';

describe('words stand in an archived page', () => {
  it.each<[string, Uint8Array, string | null, string]>([
    ['of HTML', Buffer.from(`<html><body><ul><li>${WORDS}</li></ul></body></html>`), 'text/html; charset=utf-8', WORDS],
    [
      'over line breaks and odd blanks',
      Buffer.from('<p>принять\n   законопроект&nbsp;в <b>первом</b> чтении</p>'),
      'text/html',
      WORDS,
    ],
    ['written with entities', Buffer.from('<p>&laquo;A&amp;B&raquo;</p>'), 'text/html', '«A&B»'],
    [
      'in the charset of the page',
      iconv.encode(`<p>${WORDS}</p>`, 'windows-1251'),
      'text/html; charset=windows-1251',
      WORDS,
    ],
    ['of JSON', Buffer.from(JSON.stringify({ rows: [{ status: WORDS }] })), 'application/json', WORDS],
    [
      'of JSON with escapes',
      Buffer.from('{"status":"\\u043f\\u0440\\u0438\\u043d\\u044f\\u0442\\r\\n1"}'),
      'application/json',
      'принят 1',
    ],
    ['of JSON under a wrong name', Buffer.from('[{"a":"принят"}]'), 'text/html', 'принят'],
    ['of plain text', Buffer.from(`Результаты: ${WORDS}.`), 'text/plain; charset=utf-8', WORDS],
    ['that only claims to be JSON', Buffer.from(`<p>${WORDS}</p>`), 'application/json', WORDS],
    [
      'as clauses of a list, which a step joins',
      Buffer.from('<li>принять закон</li> <li>направить в Совет</li>'),
      'text/html',
      'принять закон; направить в Совет',
    ],
  ])('%s', (_, bytes, mediaType, words) => expect(findQuote(bytes, mediaType, words)).toBeGreaterThanOrEqual(0));

  it('at the offset in its readable text', () => {
    expect(findQuote(Buffer.from('<p>Статус:\n\n <b>принят</b></p>'), 'text/html', 'принят')).toBe('Статус: '.length);
  });
});

describe('words do not stand there', () => {
  it.each<[string, string, string]>([
    ['others', '<p>отклонить</p>', WORDS],
    ['in an attribute', `<p title="${WORDS}">—</p>`, WORDS],
    ['as a name of JSON', '{"принят":1}', 'принят'],
    ['across the strings of JSON', '{"a":"при","b":"нят"}', 'принят'],
    ['in another case', '<p>ПРИНЯТ</p>', 'принят'],
    ['no words at all', '<p>принят</p>', ' '],
    ['an empty page', '', 'принят'],
  ])('%s', (_, page, words) => expect(findQuote(Buffer.from(page), null, words)).toBe(-1));
});
