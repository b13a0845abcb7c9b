import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '../ports/desk.js';
import { startTestApp, signedIn } from './test-app.js';
import type { TestApp } from './test-app.js';
import { SNAPSHOT } from './test-bills.js';

// One file, though long: the tables of routes and roles must be seen side by side to see what is missing.

let server: TestApp;
let closed: TestApp;
beforeAll(async () => {
  server = await startTestApp();
  closed = await startTestApp({ readingIsPublic: false, publicUrl: 'https://tracker.example', secureCookies: true });
});
afterAll(async () => Promise.all([server.close(), closed.close()]));
beforeEach(() => {
  server.desk.acts = [];
});

type Who = 'anonymous' | Role;
const EVERYBODY: Who[] = ['anonymous', 'reader', 'staff', 'admin'];

async function post(
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  base = server.url,
) {
  return fetch(base + path, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields), headers });
}

/** A stranger's form: its cookie and its hidden value, as a browser would have them. */
async function strangersForm(path = '/bills/kg/kenesh/6-7100/23', base = server.url) {
  const page = await fetch(base + path);
  const cookie = page.headers.getSetCookie()[0]?.split(';')[0] as string;
  const seal = /name="seal" value="([^"]+)"/.exec(await page.text())?.[1] as string;
  return { cookie, seal };
}

async function postAs(who: Who, path: string, fields: Record<string, string>) {
  const { cookie, seal } = who === 'anonymous' ? await strangersForm() : signedIn(who);
  return post(path, { ...fields, seal }, { cookie, 'sec-fetch-site': 'same-origin' });
}

const FORMS: { path: string; fields: Record<string, string>; act: string; least: Who }[] = [
  {
    path: '/subscriptions',
    fields: { email: 'a@example.org', kind: 'bill', bill: 'kg/kenesh/6-7100/23' },
    act: 'subscribe',
    least: 'anonymous',
  },
  {
    path: '/subscriptions',
    fields: { email: 'a@example.org', kind: 'search', q: 'НКО', country: 'KG' },
    act: 'subscribe',
    least: 'anonymous',
  },
  { path: '/cites', fields: { bill: 'kg/kenesh/6-7100/23', asOf: '2026-11-23' }, act: 'cite', least: 'anonymous' },
  { path: '/import', fields: { kind: 'appeals', format: 'text', content: 'an appeal' }, act: 'import', least: 'staff' },
  { path: '/links/l1', fields: { status: 'confirmed', back: '/links' }, act: 'decideLink', least: 'staff' },
  {
    path: '/assessments/kg/kenesh/6-28018/19',
    fields: { relevant: 'yes', direction: 'restrictive', note: 'as read', 'threat-reporting': 'on' },
    act: 'correctAssessment',
    least: 'staff',
  },
  {
    path: '/confirmations/kg/kenesh/6-28018/19',
    fields: { judgement: '00000000-0000-4000-8000-000000000001' },
    act: 'confirmAssessment',
    least: 'staff',
  },
  { path: '/withdrawals/kg/kenesh/6-28018/19', fields: { note: '' }, act: 'withdrawAssessment', least: 'staff' },
  {
    path: '/stages/kg/kenesh/6-28018/19',
    fields: { stage: 'committee', note: 'as read' },
    act: 'correctStage',
    least: 'staff',
  },
  {
    path: '/wanted/kg/kenesh',
    fields: { bill: '6-28018/19' },
    act: 'wantBill',
    least: 'staff',
  },
  {
    path: '/acceptances/kg/kenesh',
    fields: {},
    act: 'acceptRegistry',
    least: 'staff',
  },
  {
    path: '/acknowledgements/kg/kenesh',
    fields: { note: 'their site is being rebuilt' },
    act: 'acknowledgeRegistry',
    least: 'staff',
  },
];

const JUDGEMENT = '/api/v1/bills/kg%2Fkenesh%2F6-28018%2F19/assessment';
const API_WRITES: { path: string; method?: string; body: unknown; act: string; least: Who }[] = [
  {
    path: JUDGEMENT,
    body: { relevant: null, direction: 'unknown', threats: [], note: 'as read' },
    act: 'correctAssessment',
    least: 'staff',
  },
  {
    path: JUDGEMENT,
    body: { confirm: '00000000-0000-4000-8000-000000000001' },
    act: 'confirmAssessment',
    least: 'staff',
  },
  { path: JUDGEMENT, method: 'DELETE', body: undefined, act: 'withdrawAssessment', least: 'staff' },
  ...['appeals', 'bills', 'incidents'].map((kind) => ({
    path: `/api/v1/${kind}`,
    body: { content: '{}', format: 'jsonl' },
    act: 'import',
    least: 'staff' as const,
  })),
  { path: '/api/v1/links/l1/decision', body: { status: 'rejected' }, act: 'decideLink', least: 'staff' },
  { path: '/api/v1/citations', body: { bill: 'kg/kenesh/6-7100/23' }, act: 'cite', least: 'anonymous' },
  {
    path: '/api/v1/subscriptions',
    body: { email: 'a@example.org', topic: { kind: 'country', country: 'KG' } },
    act: 'subscribe',
    least: 'anonymous',
  },
];

const allowed = (who: Who, least: Who) => EVERYBODY.indexOf(who) >= EVERYBODY.indexOf(least);
const times = <Route>(routes: Route[]) => routes.flatMap((route) => EVERYBODY.map((who) => ({ ...route, who })));
const json = (body: unknown, headers: Record<string, string>, method = 'POST') => ({
  method,
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
});

describe('roles', () => {
  it.each(times(FORMS))(
    '$who may send the form $path ($act) only from $least on',
    async ({ who, path, fields, act, least }) => {
      const { status } = await postAs(who, path, fields);
      if (allowed(who, least)) expect(status).toBeLessThan(400);
      else expect(status).toBe(who === 'anonymous' ? 401 : 403);
      expect(server.desk.acts.map(({ act: done }) => done)).toEqual(allowed(who, least) ? [act] : []);
    },
  );

  it.each(times(API_WRITES))(
    '$who may call $path ($act) only from $least on',
    async ({ who, path, method, body, act, least }) => {
      const { status, headers } = await fetch(
        server.url + path,
        json(body, who === 'anonymous' ? {} : { authorization: `Bearer token-${who}` }, method),
      );
      if (allowed(who, least)) expect(status).toBeLessThan(300);
      else {
        expect(status).toBe(who === 'anonymous' ? 401 : 403);
        expect(headers.get('content-type')).toContain('application/problem+json');
      }
      expect(server.desk.acts.map(({ act: done }) => done)).toEqual(allowed(who, least) ? [act] : []);
    },
  );

  it('the act carries the person and the way it came', async () => {
    await postAs('staff', '/links/l1', { status: 'confirmed' });
    await fetch(
      `${server.url}/api/v1/links/l1/decision`,
      json({ status: 'rejected' }, { authorization: 'Bearer token-admin' }),
    );
    expect(server.desk.acts.map((act) => act.with[2])).toEqual([
      { person: { id: 'p-staff', email: 'staff@example.org', role: 'staff' }, by: 'web' },
      { person: { id: 'p-admin', email: 'admin@example.org', role: 'admin' }, by: 'api' },
    ]);
  });

  it('a token that is not known is refused even where strangers may read', async () => {
    expect((await fetch(`${server.url}/api/v1/bills`, { headers: { authorization: 'Bearer nonsense' } })).status).toBe(
      401,
    );
  });

  it.each(
    ['/review/assessments', '/api/v1/bills/kg%2Fkenesh%2F6-28018%2F19/assessments'].flatMap((path) =>
      (['anonymous', 'reader', 'staff'] as const).map((who) => ({ path, who })),
    ),
  )('$path is for staff, asked by $who', async ({ path, who }) => {
    const headers: Record<string, string> = who === 'anonymous' ? {} : { authorization: `Bearer token-${who}` };
    const status = { anonymous: 401, reader: 403, staff: 200 }[who];
    expect((await fetch(server.url + path, { headers })).status).toBe(status);
  });

  it.each([
    ['anonymous', null],
    ['reader', null],
    ['staff', 'The foreign agents law of 2012.'],
  ] as const)('what staff noted on a judgement is told to %s as %s', async (who, note) => {
    const headers: Record<string, string> = who === 'anonymous' ? {} : { authorization: `Bearer token-${who}` };
    const answer = await fetch(`${server.url}/api/v1/bills/ru%2Fsozd%2F102766-6`, { headers });
    expect(await answer.json()).toMatchObject({ assessment: { by: 'person', note } });
    const html = await (
      await fetch(
        `${server.url}/bills/ru/sozd/102766-6`,
        who === 'anonymous' ? {} : { headers: { cookie: signedIn(who).cookie } },
      )
    ).text();
    expect(html.includes('The foreign agents law of 2012.')).toBe(note !== null);
  });

  it.each([
    ['reader', 200],
    ['anonymous', 401],
  ] as const)('the outbox answers %s with %i', async (who, status) => {
    const headers: Record<string, string> = who === 'anonymous' ? {} : { authorization: `Bearer token-${who}` };
    expect((await fetch(`${server.url}/api/v1/outbox`, { headers })).status).toBe(status);
  });
});

describe('forms', () => {
  it.each(FORMS)('$path without the seal changes nothing', async ({ path, fields }) => {
    const answer = await post(path, fields, { cookie: signedIn('admin').cookie });
    expect(answer.status).toBe(403);
    expect(server.desk.acts).toEqual([]);
  });

  it.each([
    ['another person’s seal', signedIn('staff').seal],
    ['a forged seal', 'c29tZXRoaW5n.Zm9yZ2Vk'],
    ['an empty seal', ''],
  ])('%s is refused', async (_, seal) => {
    expect((await post('/links/l1', { status: 'confirmed', seal }, { cookie: signedIn('admin').cookie })).status).toBe(
      403,
    );
    expect(server.desk.acts).toEqual([]);
  });

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example' },
  ])('a right seal from %j is refused', async (headers) => {
    const { cookie, seal } = signedIn('admin');
    expect(
      (
        await post(
          '/links/l1',
          { status: 'confirmed', seal },
          { cookie, ...Object.fromEntries(Object.entries(headers)) },
        )
      ).status,
    ).toBe(403);
    expect(server.desk.acts).toEqual([]);
  });

  it('a browser that says «Origin: null», as it must without a referrer, may send our form', async () => {
    const { cookie, seal } = signedIn('admin');
    expect((await post('/links/l1', { status: 'confirmed', seal }, { cookie, origin: 'null' })).status).toBe(303);
  });

  it('a stranger’s seal does not work with another stranger’s cookie', async () => {
    const [one, other] = [await strangersForm(), await strangersForm()];
    expect(
      (await post('/cites', { bill: 'kg/kenesh/6-7100/23', seal: one.seal }, { cookie: other.cookie })).status,
    ).toBe(403);
  });

  it('the session token never stands in a page', async () => {
    const { cookie } = signedIn('staff');
    expect(await (await fetch(`${server.url}/import`, { headers: { cookie } })).text()).not.toContain('session-staff');
  });

  it('an API write with the session cookie needs the header, with a token it does not', async () => {
    const { cookie, seal } = signedIn('staff');
    const path = `${server.url}/api/v1/links/l1/decision`;
    expect((await fetch(path, json({ status: 'confirmed' }, { cookie }))).status).toBe(403);
    expect((await fetch(path, json({ status: 'confirmed' }, { cookie, 'x-csrf-token': seal }))).status).toBe(200);
    const session = (await (await fetch(`${server.url}/api/v1/session`, { headers: { cookie } })).json()) as {
      csrf: string;
    };
    expect(session.csrf).toBe(seal);
  });

  it('another site cannot write to the API without a cookie either', async () => {
    const answer = await fetch(
      `${server.url}/api/v1/citations`,
      json({ bill: 'kg/kenesh/6-7100/23' }, { 'sec-fetch-site': 'cross-site' }),
    );
    expect(answer.status).toBe(403);
  });

  it('a page without a form sets no cookie', async () => {
    for (const path of ['/', '/methods', '/registries', '/appeals', '/c/c1'])
      expect((await fetch(server.url + path)).headers.getSetCookie()).toEqual([]);
  });

  it('a file is read as it is pasted', async () => {
    const { cookie, seal } = signedIn('staff');
    const body = new FormData();
    for (const [name, value] of Object.entries({ kind: 'appeals', format: 'text', content: '', seal }))
      body.set(name, value);
    body.set('file', new File(['Кыргызстан: appeal'], 'appeal.txt', { type: 'text/plain' }));
    const answer = await fetch(`${server.url}/import`, { method: 'POST', body, headers: { cookie } });
    expect(answer.status).toBe(200);
    expect(server.desk.acts[0]?.with.slice(0, 3)).toEqual(['appeals', 'Кыргызстан: appeal', 'text']);
  });

  it('an import with faults names them all and keeps what was sent', async () => {
    const answer = await postAs('staff', '/import', { kind: 'bills', format: 'csv', content: 'bad <row>' });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('row 1 has no title');
    expect(html).toContain('bad &lt;row>');
  });

  it('a form that is too large is refused with 413', async () => {
    const { cookie, seal } = signedIn('staff');
    expect(
      (await post('/import', { kind: 'bills', format: 'csv', content: 'x'.repeat(8_100_000), seal }, { cookie }))
        .status,
    ).toBe(413);
  });

  it.each(['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)'])(
    'no form leads on to %s',
    async (back) => {
      const answer = await postAs('staff', '/links/l1', { status: 'confirmed', back });
      expect(answer.headers.get('location')).toBe('/links');
    },
  );
});

describe('subscriptions', () => {
  it.each(['confirm', 'end'])('opening the %s link only asks', async (act) => {
    const answer = await fetch(`${server.url}/subscriptions/${act}?token=good`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<button type="submit">');
    expect(server.desk.acts).toEqual([]);
  });

  it('one-click unsubscribing from a mail provider works without cookies (RFC 8058)', async () => {
    const answer = await post('/subscriptions/end?token=good', { 'List-Unsubscribe': 'One-Click' });
    expect(answer.status).toBe(200);
    expect(server.desk.acts).toEqual([{ act: 'endSubscription', with: ['good'] }]);
  });

  it('a topic without its bill is refused', async () => {
    expect((await postAs('anonymous', '/subscriptions', { email: 'a@example.org', kind: 'bill' })).status).toBe(400);
    expect(server.desk.acts).toEqual([]);
  });
});

describe('signing in', () => {
  it('sets a cookie that scripts and other sites do not get, and goes on', async () => {
    const { cookie, seal } = await strangersForm('/sign-in');
    const answer = await post(
      '/sign-in',
      { email: 'staff@example.org', password: 'right', next: '/import', seal },
      { cookie },
    );
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/import');
    expect(answer.headers.getSetCookie()[0]).toBe('tracker_session=session-staff; Path=/; HttpOnly; SameSite=Lax');
  });

  it('sends the cookie over https only where the installation has it', async () => {
    const { cookie, seal } = await strangersForm('/sign-in', closed.url);
    const answer = await post(
      '/sign-in',
      { email: 'staff@example.org', password: 'right', seal },
      { cookie },
      closed.url,
    );
    expect(answer.headers.getSetCookie()[0]).toContain('Secure');
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  it.each([
    ['wrong', 401],
    ['locked', 429],
  ])('the password «%s» answers %i', async (password, status) => {
    const { cookie, seal } = await strangersForm('/sign-in');
    const answer = await post('/sign-in', { email: 'staff@example.org', password, seal }, { cookie });
    expect(answer.status).toBe(status);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});

describe('closed reading', () => {
  it.each([
    '/',
    '/bills',
    '/appeals',
    '/feeds/bills.atom',
    '/api/v1/bills',
    `/snapshots/${SNAPSHOT}`,
    '/c/c1',
    '/registries',
    `/texts/${'a'.repeat(64)}/kg/kenesh/6-28018/19`,
    `/redline/${'a'.repeat(64)}/${'b'.repeat(64)}/kg/kenesh/6-28018/19`,
    '/api/v1/bills/kg%2Fkenesh%2F6-28018%2F19/documents',
  ])('%s asks for a sign-in', async (path) => {
    expect((await fetch(closed.url + path)).status).toBe(401);
    expect((await fetch(closed.url + path, { headers: { authorization: 'Bearer token-reader' } })).status).toBe(200);
  });

  it.each(['/sign-in', '/health/live', '/robots.txt', '/subscriptions/end?token=good'])(
    '%s stays open',
    async (path) => {
      expect((await fetch(closed.url + path)).status).toBe(200);
    },
  );
});

describe('headers', () => {
  it.each(['/', '/nope', '/api/v1/bills', '/feeds/bills.atom', '/health/live'])('%s is guarded', async (path) => {
    const { headers } = await fetch(server.url + path);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('permissions-policy')).toContain('camera=()');
  });

  it('a snapshot is a download that is never run', async () => {
    const answer = await fetch(`${server.url}/snapshots/${SNAPSHOT}`);
    expect(answer.headers.get('content-type')).toBe('text/plain');
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${SNAPSHOT}.txt"`);
    expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox/);
    expect(await answer.text()).toContain('подписан');
  });

  it('assets are kept for a year under the hash of their bytes, and any other hash is asked for again', async () => {
    const href = /href="(\/assets\/[^"]+style\.css)"/.exec(await (await fetch(server.url)).text())?.[1] as string;
    expect((await fetch(server.url + href)).headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${server.url}/assets/000000000000/style.css`)).headers.get('cache-control')).toBe('no-cache');
    expect((await fetch(`${server.url}/assets/0/package.json`)).status).toBe(404);
  });
});
