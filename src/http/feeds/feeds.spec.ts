import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp } from '../test-app.js';
import type { TestApp } from '../test-app.js';
import { HOSTILE } from '../test-bills.js';
import { atom, xmlText } from './atom.js';

let server: TestApp;
beforeAll(async () => {
  server = await startTestApp();
});
afterAll(async () => server.close());

const feed = async (query = '') => (await fetch(`${server.url}/feeds/bills.atom${query}`)).text();
const all = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, inner]) => inner as string);

/** What RFC 4287 demands of a feed and of each entry. */
function missing(xml: string): string[] {
  const [head = '', ...entries] = xml.split('<entry>');
  const demanded = ['<id>', '<title>', '<updated>'];
  return [head, ...entries].flatMap((part, index) =>
    [...demanded, ...(index === 0 ? ['rel="self"', '<author>'] : ['rel="alternate"'])].filter(
      (word) => !part.includes(word),
    ),
  );
}

describe('the feed', () => {
  it('has all that RFC 4287 demands, with dates of RFC 3339', async () => {
    const xml = await feed();
    expect(missing(xml)).toEqual([]);
    for (const updated of all(xml, 'updated'))
      expect(updated).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);
  });

  it('names every entry by an id that is its own and stays the same', async () => {
    const ids = all(await feed(), 'id').slice(1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^tag:localhost,\d{4}-\d{2}-\d{2}:/.test(id))).toBe(true);
    expect(all(await feed(), 'id').slice(1)).toEqual(ids);
  });

  it('says which registries cannot be read, so that silence means something', async () => {
    const xml = await feed();
    expect(all(xml, 'subtitle')[0]).toContain(
      'kg/kenesh (cannot be read, last read well on 19 November 2026, 05:10 UTC)',
    );
    expect(xml).toContain('<title>Kyrgyzstan: Jogorku Kenesh: cannot be read</title>');
  });

  it('speaks of its own country only', async () => {
    const xml = await feed('?country=RU');
    expect(all(xml, 'subtitle')[0]).toBe('All registries were read within their usual time.');
    expect(
      all(xml, 'title')
        .slice(1)
        .every((title) => title.startsWith('RU')),
    ).toBe(true);
  });

  it.each([
    ['?bill=kg/kenesh/6-7100/23', 1],
    ['?q=вымышленный', 1],
    ['?q=nowhere', 0],
    ['', 2],
  ])('%s gives %i changes', async (query, count) => {
    expect(all(await feed(encodeURI(query)), 'id').filter((id) => id.includes(':change/'))).toHaveLength(count);
  });

  it('answers 304 when nothing moved', async () => {
    const first = await fetch(`${server.url}/feeds/bills.atom`);
    const again = await fetch(`${server.url}/feeds/bills.atom`, {
      headers: { 'if-none-match': first.headers.get('etag') as string },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('stays XML whatever a registry writes', () => {
    const xml = atom({
      id: 'x',
      title: HOSTILE,
      subtitle: 'a\u0000b\ud800c ]]>',
      updated: '2026-01-01T00:00:00Z',
      self: 'https://x/?a=1&b="2"',
      page: 'https://x',
      version: '1',
      entries: [],
    });
    expect(xml).not.toMatch(/<script|<img|\u0000|\ud800/);
    expect(xml).toContain('https://x/?a=1&amp;b=&quot;2&quot;');
    expect(xmlText('ж😀')).toBe('ж😀');
  });
});
