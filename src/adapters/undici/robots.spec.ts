import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { covers as coversReady, inOneEncoding, pathPattern } from './robots-path.js';
import { ROBOTS_LIMIT_BYTES, readRobots } from './robots.js';

const covers = (pattern: string, path: string): boolean => coversReady(pathPattern(pattern), inOneEncoding(path));
const TOKEN = 'LegislativeThreatTracker';
const allowed = (robots: string, path: string, token = TOKEN): boolean =>
  readRobots(Buffer.from(robots), token).allows(path);

describe('robots.txt: the examples of RFC 9309', () => {
  const SIMPLE = `User-Agent: *
Disallow: *.gif$
Disallow: /example/
Allow: /publications/

User-Agent: foobot
Disallow:/
Allow:/example/page.html
Allow:/example/allowed.gif

User-Agent: barbot
User-Agent: bazbot
Disallow: /example/page.html

User-Agent: quxbot
`;
  it.each([
    ['foobot', '/', false],
    ['foobot', '/example/page.html', true],
    ['foobot', '/example/allowed.gif', true],
    ['foobot', '/publications/', false],
    ['FooBot', '/example/page.html', true],
    ['barbot', '/example/page.html', false],
    ['bazbot', '/example/page.html', false],
    ['bazbot', '/example/other.gif', true],
    ['quxbot', '/example/page.html', true],
    ['quxbot', '/a.gif', true],
    ['other', '/a.gif', false],
    ['other', '/a.gif?size=1', true],
    ['other', '/example/x', false],
    ['other', '/publications/x', true],
    ['other', '/publications/x.gif', true],
    ['other', '/robots.txt', true],
  ])('§5.1 %s at %s: %s', (token, path, expected) => {
    expect(allowed(SIMPLE, path, token)).toBe(expected);
  });

  it.each([
    ['/example/page/', true],
    ['/example/page/disallowed.gif', false],
    ['/example/page/other.gif', true],
    ['/elsewhere', true],
  ])('§5.2 the longest match decides at %s: %s', (path, expected) => {
    expect(
      allowed('User-Agent: foobot\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif\n', path, 'foobot'),
    ).toBe(expected);
  });

  it.each([
    ['/foo/bar?baz=quz', '/foo/bar?baz=quz'],
    ['/foo/bar?baz=https://foo.bar', '/foo/bar?baz=https%3A%2F%2Ffoo.bar'],
    ['/foo/bar?baz=https%3A%2F%2Ffoo.bar', '/foo/bar?baz=https://foo.bar'],
    ['/foo/bar/ツ', '/foo/bar/%E3%83%84'],
    ['/foo/bar/%E3%83%84', '/foo/bar/%e3%83%84'],
    ['/foo/bar/%62%61%7A', '/foo/bar/baz'],
    ['/foo/bar/baz', '/foo/bar/%62%61%7A'],
    ['/path/file-with-a-%2A.html', '/path/file-with-a-*.html'],
    ['/path/foo-%24', '/path/foo-$'],
    ['/path/foo-$x', '/path/foo-%24x'],
    ['/*/этап*', '/закон/этап-1'],
  ])('§2.2.2–3 the pattern %s covers %s', (pattern, path) => {
    expect(covers(pattern, path)).toBe(true);
  });

  it.each([
    ['/a%2Fb', '/a/b'],
    ['/path/file-with-a-%2A.html', '/path/file-with-a-b.html'],
    ['/exact$', '/exactly'],
    ['/a*b$', '/abc'],
    ['/ab*b$', '/ab'],
    ['/A', '/a'],
    ['private', '/private'],
  ])('§2.2.2–3 the pattern %s does not cover %s', (pattern, path) => {
    expect(covers(pattern, path)).toBe(false);
  });

  it.each([
    [
      'merges groups of one agent (§2.2.1)',
      'User-agent: a\nDisallow: /x\n\nUser-agent: b\nDisallow: /q\n\nUser-agent: A\nDisallow: /y',
      'a',
      { '/x': false, '/y': false, '/q': true },
    ],
    [
      'keeps the general group out when there is an own one',
      'User-agent: *\nDisallow: /\n\nUser-agent: a\nDisallow: /x',
      'a',
      { '/': true, '/x': false },
    ],
    ['allows all without a group of ours or a general one', 'User-agent: b\nDisallow: /', 'a', { '/': true }],
    [
      'reads the token before a version and words',
      `User-agent: ${TOKEN}/2.1 (+mail)\nDisallow: /x`,
      TOKEN,
      { '/x': false },
    ],
    ['does not take a longer name for ours', `User-agent: ${TOKEN}Plus\nDisallow: /`, TOKEN, { '/x': true }],
    [
      'lets no sitemap line split a group (§2.2.4)',
      'User-agent: a\nSitemap: https://x.test/s.xml\n\nUser-agent: b\nDisallow: /',
      'a',
      { '/x': false },
    ],
    [
      'prefers allow between patterns of one length (§2.2.2)',
      'User-agent: *\nDisallow: /x\nAllow: /x',
      'a',
      { '/x': true },
    ],
    ['reads an empty Disallow as none', 'User-agent: *\nDisallow:', 'a', { '/': true }],
    [
      'passes over rules before the first agent',
      'Disallow: /\nUser-agent: *\nDisallow: /x',
      'a',
      { '/': true, '/x': false },
    ],
    [
      'reads comments, blanks, tabs and any case',
      '# hello\n\tUSER-agent : * # all\n DISALLOW :\t/x # not here\n',
      'a',
      { '/x': false, '/x/y': false },
    ],
    [
      'reads CR, LF and CRLF as line ends',
      'User-agent: *\rDisallow: /a\r\nDisallow: /b\nDisallow: /c',
      'a',
      { '/a': false, '/b': false, '/c': false },
    ],
    ['reads a byte order mark before the first line', '\uFEFFUser-agent: *\nDisallow: /', 'a', { '/': false }],
    [
      'finds no rules in a web page',
      '<!doctype html><html><body style="color: red">Disallow</body></html>',
      'a',
      { '/': true },
    ],
  ] as [string, string, string, Record<string, boolean>][])('%s', (_name, robots, token, expected) => {
    for (const [path, verdict] of Object.entries(expected))
      expect([path, allowed(robots, path, token)]).toEqual([path, verdict]);
  });

  it('reads UTF-16 with a mark, and Latin-1 octets without failing', () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('User-agent: *\nDisallow: /x', 'utf16le')]);
    expect(readRobots(utf16, TOKEN).allows('/x')).toBe(false);
    const latin1 = Buffer.from('# caf\xe9\nUser-agent: *\nDisallow: /x', 'latin1');
    expect(readRobots(latin1, TOKEN).allows('/x')).toBe(false);
  });

  it('reads the first 500 KiB, and no half line at its end', () => {
    const head = 'User-agent: *\nDisallow: /first\n';
    const filler = `${'#'.repeat(ROBOTS_LIMIT_BYTES - head.length - 14)}\n`;
    const robots = `${head}${filler}Disallow: /private\nDisallow: /after\n`;
    expect([
      allowed(robots, '/first'),
      allowed(robots, '/p'),
      allowed(robots, '/private'),
      allowed(robots, '/after'),
    ]).toEqual([false, true, true, true]);
  });

  it.each([
    ['User-agent: *\nCrawl-delay: 10', 10],
    ['User-agent: *\nCrawl-delay: 0.5\nDisallow: /x', 0.5],
    [`User-agent: *\nCrawl-delay: 10\nDisallow: /x\n\nUser-agent: ${TOKEN}\nDisallow: /y`, null],
    ['User-agent: *\nCrawl-delay: soon', null],
    ['User-agent: *\nCrawl-delay: -1', null],
    ['User-agent: *\nCrawl-delay: 2\nAllow: /\nUser-agent: *\nCrawl-delay: 7', 7],
  ])('reads the crawl delay of %j as %s', (robots, expected) => {
    expect(readRobots(Buffer.from(robots), TOKEN).crawlDelaySeconds).toBe(expected);
  });

  it('is quick on a pattern made to be slow', () => {
    expect(covers(`/${'*a'.repeat(200)}$`, `/${'a'.repeat(5000)}b`)).toBe(false);
  });

  it('agrees with a plain regular expression on patterns of any shape', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '$'), maxLength: 8 });
    const path = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 8 });
    const asRegExp = (pattern: string): RegExp => {
      const body = pattern.replace(/\$$/, '').replace(/[/$]/g, '\\$&').replace(/\*/g, '.*');
      return new RegExp(`^${body}${pattern.endsWith('$') ? '$' : ''}`);
    };
    fc.assert(
      fc.property(text, path, (pattern, target) => covers(pattern, target) === asRegExp(pattern).test(target)),
      { numRuns: 2000 },
    );
  });
});
