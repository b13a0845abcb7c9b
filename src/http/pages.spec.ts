import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, signedIn } from './test-app.js';
import type { TestApp } from './test-app.js';
import { SNAPSHOT } from './test-bills.js';
import { markupFaults } from './test-markup.js';

let server: TestApp;
beforeAll(async () => {
  server = await startTestApp();
});
afterAll(async () => server.close());

const get = async (path: string, role?: 'reader' | 'staff' | 'admin') =>
  fetch(server.url + path, {
    redirect: 'manual',
    headers: role === undefined ? {} : { cookie: signedIn(role).cookie },
  });
const text = async (path: string, role?: 'reader' | 'staff' | 'admin') => (await get(path, role)).text();

const PUBLIC = [
  '/',
  '/bills',
  '/bills?relevant=all&sort=last-action&page=1',
  '/bills?q=некоммер&country=KG&stage=enacted&threat=reporting&direction=restrictive',
  '/bills?q=%3Cscript%3E',
  '/bills?page=9',
  '/bills/kg/kenesh/6-7100/23',
  '/bills/kg/kenesh/6-7100/23?cite=1',
  '/bills/ru/sozd/102766-6',
  '/bills/ru/sozd/999001-8',
  '/bills/kg/kenesh/6-28018/19',
  '/bills/il/knesset/2200001',
  '/bills/kg/kenesh/6-1/99',
  '/c/c1',
  '/appeals',
  '/appeals?country=KG',
  '/appeals/kgz-001-0120-obs-010',
  '/registries',
  '/registries/kg/kenesh',
  '/registries/il/knesset',
  `/texts/${'a'.repeat(64)}/kg/kenesh/6-28018/19`,
  `/redline/${'a'.repeat(64)}/${'b'.repeat(64)}/kg/kenesh/6-28018/19`,
  '/methods',
  '/sign-in',
  '/sign-in?next=/bills',
  '/subscriptions/confirm?token=good',
  '/subscriptions/end?token=good',
];
const FOR_STAFF = [
  ...PUBLIC,
  '/alerts',
  '/import',
  '/links',
  '/review/assessments',
  '/review/assessments?after=2026-11-20T09:14:05.000Z_00000000-0000-4000-8000-000000000003',
];

describe('every page', () => {
  it.each(PUBLIC)('%s is whole for a stranger', async (path) => {
    const answer = await get(path);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(markupFaults(html)).toEqual([]);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  it.each(FOR_STAFF)('%s is whole for staff and is not kept by the browser', async (path) => {
    const answer = await get(path, 'staff');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(markupFaults(await answer.text())).toEqual([]);
  });

  it.each(PUBLIC)('%s loads nothing from elsewhere and has no inline code', async (path) => {
    const html = await text(path);
    expect(html).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?!\/)/);
    expect(html).not.toMatch(/ style="| on[a-z]+="[^"]*"\s*>|<style/);
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  it('answers HEAD as it answers GET', async () => {
    expect((await fetch(`${server.url}/bills`, { method: 'HEAD' })).status).toBe(200);
  });
});

describe('the titles of a registry', () => {
  it.each(['/bills/kg/kenesh/6-1/99', '/bills?relevant=all', '/bills/kg/kenesh/6-1/99?cite=1'])(
    'cannot put markup into %s',
    async (path) => {
      const html = await text(path);
      expect(html).toContain('&lt;script>alert(&quot;1&quot;)');
      expect(html).not.toContain('<script>alert');
      expect(html).not.toContain('<img');
      expect(html).not.toMatch(/href="javascript/i);
    },
  );

  it('carry their language and direction', async () => {
    expect(await text('/bills/il/knesset/2200001')).toMatch(/<h1 class="legal" lang="he" dir="rtl">/);
    expect(await text('/bills')).toMatch(/<bdi lang="ru" dir="ltr">О проекте Закона/);
  });

  it('cannot put words of the search into markup', async () => {
    expect(await text('/bills?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E')).not.toContain('<script>alert');
  });
});

describe('two versions of a text', () => {
  const address = `/redline/${'a'.repeat(64)}/${'b'.repeat(64)}/kg/kenesh/6-28018/19`;

  it('stand on the page of the bill, with what was kept of every document', async () => {
    const html = await text('/bills/kg/kenesh/6-28018/19');
    expect(html).toContain(`href="${address}"`);
    expect(html).toContain('kept; pictures of pages, no text');
    expect(html).toContain('could not be fetched: it answered 404');
  });

  it('are compared word by word, with an address for every changed article', async () => {
    const html = await text(address);
    expect(html).toMatch(/<del[^>]*>five<\/del>/);
    expect(html).toMatch(/<ins[^>]*>seven<\/ins>/);
    const link = /href="[^"]*#(a-1)"/.exec(html)?.[1];
    expect(html).toContain(`<section id="${link}"`);
    expect(html).not.toContain('<script>alert');
  });

  it('come as JSON too', async () => {
    const [from, to] = ['a'.repeat(64), 'b'.repeat(64)];
    const answer = await get(`/api/v1/bills/kg%2Fkenesh%2F6-28018%2F19/redline/${from}/${to}`);
    expect(await answer.json()).toMatchObject({ redline: { counts: { changed: 1, same: 1, wordsInserted: 1 } } });
  });

  it.each([
    [`/redline/${'a'.repeat(64)}/${'0'.repeat(64)}/kg/kenesh/6-28018/19`, 404],
    [`/texts/${'0'.repeat(64)}/kg/kenesh/6-28018/19`, 404],
    [`/texts/${'a'.repeat(64)}/xx/none/1`, 404],
  ])('that are not there: %s', async (path, status) => expect((await get(path)).status).toBe(status));
});

describe('the page of a bill', () => {
  it('says status, date, when it was seen and where, with the hash', async () => {
    const html = await text('/bills/kg/kenesh/6-7100/23');
    expect(html).toMatch(/<strong>Signed into law<\/strong>, <time datetime="2024-04-02">2 April 2024<\/time>/);
    expect(html).toContain('23 November 2026, 06:02 UTC');
    expect(html).toContain(`/snapshots/${SNAPSHOT}`);
  });

  it('says of a curated bill that it was not read from the registry, and of a cited one that it was not seen', async () => {
    expect(await text('/bills/il/knesset/2200001')).toContain('Curated, not read from the registry.');
    expect(await text('/bills/kg/kenesh/6-28018/19')).toContain('Cited, not yet seen');
  });

  it('quotes the words that led to a judgement and calls it a guess', async () => {
    const html = await text('/bills/kg/kenesh/6-7100/23');
    expect(html).toContain('некоммерческих организациях</q> in the title');
    expect(html).toContain('A guess by rules');
    expect(html).not.toMatch(/>[^<]*\d\s?%[^<]*</);
  });

  it('tells staff that the text changed since a person decided, what each says, and who decided', async () => {
    const html = await text('/bills/ru/sozd/102766-6', 'staff');
    expect(html).toContain('The text changed since this was decided.');
    expect(html).toContain('does not concern civil society');
    expect(html).toContain('action="/withdrawals/ru/sozd/102766-6"');
    expect(html).toContain('staff@example.org');
    const other = await text('/bills/ru/sozd/102766-6', 'reader');
    expect(other).not.toMatch(/text changed since|withdrawals|confirmations|judgements, for staff/i);
  });

  it('offers no citation without an archived page', async () => {
    expect(await text('/bills/kg/kenesh/6-28018/19?cite=1')).toContain('cannot be cited now');
  });

  it('has three lanes and the same as a table', async () => {
    const html = await text('/bills/kg/kenesh/6-28018/19');
    for (const lane of ['actions', 'incidents', 'appeals']) expect(html).toContain(`class="lane ${lane}"`);
    expect(html).toContain('<td data-label="Kind"><div><span class="nowrap">Incident</span></div></td>');
  });

  it('shows the forms of staff to staff only', async () => {
    expect(await text('/bills/kg/kenesh/6-28018/19')).not.toContain('/assessments/');
    expect(await text('/bills/kg/kenesh/6-28018/19', 'reader')).not.toContain('/links/l1');
    expect(await text('/bills/kg/kenesh/6-28018/19', 'staff')).toContain('action="/assessments/kg/kenesh/6-28018/19"');
  });
});

describe('other pages', () => {
  it('the list marks the words found and says where', async () => {
    const html = await text('/bills?q=некоммер');
    expect(html).toContain('<mark>некоммер</mark>');
    expect(html).toContain('found in the title');
  });

  it('the list shows only relevant bills until asked for all', async () => {
    expect(await text('/bills')).not.toContain('6-1/99');
    expect(await text('/bills?relevant=all')).toContain('6-1/99');
  });

  it('a registry that cannot be read is named on the first page with its last good reading', async () => {
    const html = await text('/');
    expect(html).toContain('kenesh.kg did not answer');
    expect(html).toMatch(/19 November 2026, 05:10 UTC<\/time><span class="quiet"> \(4 days ago\)/);
  });

  it('a demand stands beside the present status of the bill it names', async () => {
    expect(await text('/appeals/kgz-001-0120-obs-010')).toMatch(
      /Withdraw the draft law.*<td data-label="The bill now"><div><p><svg/s,
    );
  });

  it('a citation says that it no longer holds and what stands now', async () => {
    expect(await text('/c/c1')).toMatch(/This no longer holds\. Now: In force/);
  });

  it.each(['text', 'markdown', 'html', 'csl', 'bibtex', 'ris'])(
    'a citation is given as %s, never as a page',
    async (format) => {
      const answer = await get(`/c/c1?format=${format}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).not.toContain('text/html');
    },
  );

  it('judgements to check are quoted, with what to do about each and the way on', async () => {
    const html = await text('/review/assessments', 'staff');
    expect(html).toContain('некоммерческих организациях</q> in the title');
    expect(html.match(/action="\/confirmations\//g)).toHaveLength(2);
    expect(html.match(/action="\/assessments\//g)).toHaveLength(2);
    const next = /href="(\/review[^"]+)" rel="next"/.exec(html)?.[1] as string;
    expect(await text(next, 'staff')).toContain('None is waiting.');
  });

  it('the outbox does not show the link that ends a subscription', async () => {
    const html = await text('/alerts', 'admin');
    expect(html).toContain('token=…');
    expect(html).not.toContain('secret-of-the-reader');
  });

  it('appeals are kept from search engines', async () => {
    expect((await get('/appeals')).headers.get('x-robots-tag')).toContain('noindex');
    expect(await text('/robots.txt')).toContain('Disallow: /appeals');
  });
});

describe('what does not go well', () => {
  it.each([
    ['/nope', 404, 'There is nothing at this address'],
    ['/bills/xx/none/1', 404, 'No bill “xx/none/1” is known here'],
    ['/registries/xx/none', 404, 'No registry'],
    ['/appeals/none', 404, 'No appeal'],
    ['/c/none', 404, 'No citation'],
    ['/bills?stage=nonsense', 400, 'stage'],
    ['/bills?q=the%20search%20is%20down', 503, 'the search does not answer'],
    ['/subscriptions/end?token=forged', 404, 'This link does not hold'],
    ['/subscriptions/end', 400, 'token'],
    ['/snapshots/zz', 400, '64 lower-case hexadecimal digits'],
    [`/snapshots/${'0'.repeat(64)}`, 404, 'no snapshot'],
    ['/alerts', 401, 'This needs a sign-in'],
    ['/import', 401, 'Sign in'],
    ['/review/assessments', 401, 'This needs a sign-in'],
  ])('%s answers %i calmly', async (path, status, words) => {
    const answer = await get(path);
    const html = await answer.text();
    expect(answer.status).toBe(status);
    expect(html).toContain(words);
    expect(markupFaults(html)).toEqual([]);
    expect(html).not.toMatch(/Oops|!<|at .*\.js:\d/);
  });

  it('live is well while ready names the part that is not', async () => {
    expect(await (await get('/health/live')).json()).toEqual({ ok: true, version: '0.1.0' });
    const ready = await get('/health/ready');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ ok: false, parts: { database: 'answers', search: 'does not answer' } });
  });
});
