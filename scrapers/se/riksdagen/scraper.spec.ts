import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { Fault } from '../../../src/domain/fault.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { riksdagen } from './scraper.js';

const URL_99 = 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/proposition/exempel_hd0399/';

interface Made {
  document?: unknown;
  head?: string;
  body?: string;
  url?: string;
}

function read({ document, head = ' ', body = '<h1>Exempel</h1>', url = URL_99 }: Made) {
  const data = JSON.stringify({ props: { pageProps: { contentApiData: { document } } } });
  const html = `<html><head>${head}</head><body>${body}<h1>Kontakt</h1><script id="__NEXT_DATA__">${data}</script></body></html>`;
  return parsePage(riksdagen, { kind: 'bill', url, bytes: Buffer.from(html), contentType: 'text/html; charset=utf-8' });
}

const first = (made: Made) => shownReading(riksdagen, read(made)).bills[0];
const DOCUMENT = { documentType: 'prop', number: '2026/27:99', title: 'Exempel' };
const event = (name: string, date: string, status = 'inträffat') => ({ name, date, status });

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return 'no fault';
}

describe('a Swedish government bill', () => {
  it.each([
    ['in summer', '2023-05-31T22:00:00Z', '2023-06-01'],
    ['in winter', '1995-11-13T23:00:00Z', '1995-11-14'],
    ['in the autumn of 1995, when summer time ended in September', '1995-10-22T22:00:00Z', '1995-10-22'],
  ])('steps on the day of Stockholm %s', (_, date, day) =>
    expect(first({ document: { ...DOCUMENT, activities: [event('Inlämnad', date)] } })?.introducedOn).toBe(day),
  );

  it.each([
    ['Inlämning', 'introduced', ['introduction']],
    ['Inlämnad', 'introduced', ['introduction']],
    ['Hänvisning', 'committee', ['referral-committee']],
    ['Hänvisad', 'committee', ['referral-committee']],
    ['Bordläggning', null, []],
    ['Bordlagd', null, []],
  ])('is at the same stage under the labels of both templates: %s', (name, stage, classes) => {
    const activities = [event(name, '2026-11-01T23:00:00Z')];
    expect(first({ document: { ...DOCUMENT, activities } })?.actions).toMatchObject([{ words: name, stage, classes }]);
  });

  it.each([
    ['activities', { activities: [event('Inlämnad', '2026-11-01T23:00:00Z')] }],
    ['the status', { activities: [], status: { events: [event('Inlämnad', '2026-11-01T23:00:00Z')] } }],
  ])('has its events in %s', (_, more) =>
    expect(first({ document: { ...DOCUMENT, ...more } })?.introducedOn).toBe('2026-11-02'),
  );

  it('without events in its data shows those of the page, in days of Sweden', () => {
    const body =
      '<h1>Exempel</h1><dl><dt>Tilldelat</dt><dd>Utskottet</dd></dl><dl aria-describedby="document-status-events-heading"><dt>Inlämning</dt><dd>2026-11-02</dd></dl>';
    expect(first({ document: DOCUMENT, body })?.actions).toMatchObject([{ date: '2026-11-02', words: 'Inlämning' }]);
  });

  it('without any event, status or title of its own is still a bill', () => {
    const document = { documentType: 'prop', number: '2012:126', activities: [], status: null };
    const body = '<h1>Elektronisk stämningsansökan </h1>';
    expect(first({ document, body })).toMatchObject({
      title: 'Elektronisk stämningsansökan',
      session: null,
      actions: [],
    });
  });

  it('with a deadline ahead waits for it, and has not passed it', () => {
    const activities = [
      event('Inlämnad', '2026-11-01T23:00:00Z'),
      event('Motionstid slutar', '2026-11-19T23:00:00Z', 'planerat'),
    ];
    const bill = first({ document: { ...DOCUMENT, activities } });
    expect(bill?.actions).toHaveLength(1);
    expect(bill?.upcoming).toEqual([{ date: '2026-11-20', what: 'Motionstid slutar' }]);
  });

  it('that is closed is neither adopted nor rejected by that word', () => {
    const bill = first({ document: { ...DOCUMENT, status: { heading: 'Ärendet är avslutat' } } });
    expect(bill).toMatchObject({ statusWords: 'Ärendet är avslutat', stage: null, outcome: 'pending' });
  });

  it.each([
    ['all points approved', [{ theChamber: 'Bifall' }, { theChamber: 'Delvis bifall' }], 'passed'],
    [
      'the committee followed',
      [{ theChamber: '= utskottet', theCommittee: 'delvis bifall' }, { theCommittee: 'x' }],
      'passed',
    ],
    ['one point undecided in words known', [{ theChamber: 'Bifall' }, { theChamber: 'Annat' }], null],
    ['nothing decided', [{ theCommittee: 'Bifall' }], null],
  ])('with %s is at %s by inference', (_, proposals, stage) => {
    const bill = first({ document: { ...DOCUMENT, proposals } });
    expect(bill?.stage).toBe(stage);
    expect(bill?.inferred).toBe(stage === null ? undefined : true);
  });

  it('is known by the number in its text too', () => {
    const document = { ...DOCUMENT, number: '2012:126', content: 'Regeringens proposition 2011/12:126<br />' };
    expect(first({ document })?.numbers).toEqual(['2012:126', '2011/12:126']);
  });
});

it.each<[string, Made, string]>([
  ['another number', { document: { ...DOCUMENT, number: 'SOU 2012' } }, 'parse.bad-number'],
  ['another kind of document', { document: { ...DOCUMENT, documentType: 'mot' } }, 'parse.unknown-row'],
  ['no title at all', { document: { ...DOCUMENT, title: null }, body: '<h1> </h1>' }, 'parse.layout-changed'],
  ['no data', {}, 'parse.not-the-page'],
  ['data of another type', { document: { ...DOCUMENT, proposals: [null] } }, 'parse.layout-changed'],
  [
    'the page of another document',
    { document: DOCUMENT, head: `<link rel="canonical" href="${URL_99.replace('hd0399', 'hd0398')}">` },
    'parse.not-the-page',
  ],
])('a page with %s is refused', (_, made, code) => expect(codeOf(() => read(made))).toBe(code));

it('an event without a day costs that event', () => {
  const activities = [event('Inlämnad', '2026-11-01T23:00:00Z'), { name: 'Hänvisad', status: 'inträffat' }];
  const reading = read({ document: { ...DOCUMENT, activities } });
  expect(reading.bills[0]?.actions).toHaveLength(1);
  expect(reading.faults.map(({ code }) => code)).toEqual(['parse.layout-changed']);
});

it('a link to a government bill leads to it, and no other link does', () => {
  expect(riksdagen.find?.({ url: URL_99 })).toEqual({ page: 'bill', url: URL_99 });
  expect(
    riksdagen.find?.({ url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/motion/exempel_ha022403/' }),
  ).toBeNull();
  expect(riksdagen.find?.({ number: '2022/23:126' })).toBeNull();
});
