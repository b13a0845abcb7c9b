import { describe, expect, it } from '@jest/globals';
import { load } from 'cheerio';
import fc from 'fast-check';
import { madeAction, madeState } from '../../../test/harness/bills.js';
import type { BillView, ChangeView, LinkView, RegistryRow } from '../../ports/library.js';
import { type MessageInput, alertMessage } from './message.js';

const SHA = 'a1'.repeat(32);
const state = madeState({ key: '6-1/26', number: '6-1/26' }, [madeAction('a', { date: '2026-05-30' })]);

const change: ChangeView = {
  id: 'c1',
  seq: 1,
  cause: 'source',
  at: '2026-06-01T10:00:00Z',
  kinds: ['stage'],
  summary: 'Stage: Introduced → First reading. New step: «принять в первом чтении» on 30 May 2026',
  patch: [],
  sha256: SHA,
  parserVersion: '1',
};

const bill: BillView = {
  id: 'xx/made/6-1/26',
  registry: 'xx/made',
  registryTitle: 'Made registry',
  registryTitleEn: null,
  country: 'XX',
  number: '6-1/26',
  title: 'О примере',
  titleEn: 'On an example',
  language: 'ru',
  origin: 'registry',
  stage: 'first-reading',
  reached: 'first-reading',
  outcome: 'pending',
  inferred: false,
  statusWords: 'принять в первом чтении',
  lastAction: null,
  introducedOn: '2026-05-01',
  goneSince: null,
  relevant: true,
  direction: 'restrictive',
  threats: [],
  appeals: 0,
  incidents: 0,
  state,
  sources: [],
  assessment: {
    by: 'machine',
    relevant: true,
    needsText: false,
    score: 0.9,
    direction: 'restrictive',
    rulesVersion: '7',
    at: '2026-06-01T10:00:00Z',
    note: null,
    threats: [
      {
        threat: 'foreign-funding',
        score: 0.9,
        reasons: [{ field: 'title', start: 0, end: 4, quote: 'иностранный агент', rule: 'ru:foreign-agent' }],
      },
      {
        threat: 'reporting',
        score: 0.5,
        reasons: [{ field: 'title', start: 0, end: 4, quote: 'отчетность', rule: 'ru:reporting' }],
      },
    ],
  },
  links: [],
  history: [change],
  evidence: [
    {
      page: 'list',
      url: 'https://made.example/list',
      seenAt: '2026-06-01T09:00:00Z',
      sha256: 'b2'.repeat(32),
      httpStatus: 200,
    },
    { page: 'bill', url: 'https://made.example/bill/1', seenAt: '2026-06-01T09:14:05Z', sha256: SHA, httpStatus: 200 },
  ],
  home: 'https://made.example',
  sureness: 'recorded',
  firstSeenAt: '2026-05-01T00:00:00Z',
  lastSeenAt: '2026-06-01T09:14:05Z',
};

const registry = (given: Partial<RegistryRow>): RegistryRow => ({
  id: 'xx/made',
  title: 'Made',
  titleEn: null,
  country: 'XX',
  home: 'https://made.example',
  sureness: 'recorded',
  parserVersion: '1',
  state: 'well',
  reason: 'read 1 hour ago',
  lastReadWellAt: null,
  lastTriedAt: null,
  usualGapHours: 12,
  bills: 1,
  wanted: [],
  lastNewsAt: null,
  gapDays: null,
  byRequest: false,
  runs: [],
  ...given,
});

const link = (given: Partial<LinkView>): LinkView => ({
  id: 'l',
  kind: 'calls-for-withdrawal-of',
  how: 'number',
  confidence: 1,
  quote: 'withdraw it',
  status: 'confirmed',
  decidedAt: null,
  bill: { id: bill.id, country: 'XX', number: bill.number, title: bill.title },
  appeal: { id: 'p', title: 'An appeal', date: '2026-05-20', country: 'XX' },
  incident: null,
  ...given,
});

const input: MessageInput = {
  bill,
  change,
  reasons: ['bills in XX', 'threat foreign-funding'],
  registries: [registry({})],
  publicUrl: 'https://tracker.example',
  endUrl: 'https://tracker.example/subscriptions/end?token=a.b&x=1',
};
const message = (given: Partial<BillView> = {}, more: Partial<MessageInput> = {}) =>
  alertMessage({ ...input, ...more, bill: { ...bill, ...given } });
const lines = (given: Partial<BillView> = {}, more: Partial<MessageInput> = {}) =>
  message(given, more).text.split('\n');

describe('the mail about one change', () => {
  it('says in its subject which bill and what happened', () => {
    expect(message().subject).toBe('[XX 6-1/26] Stage: Introduced → First reading');
  });

  it('says everything in this order', () => {
    expect(lines()).toEqual([
      'XX  6-1/26  Made registry',
      'О примере',
      'On an example',
      '●●●●○○○ First reading',
      '',
      change.summary,
      "The registry's words: «принять в первом чтении»",
      '',
      '▲ restrictive: Foreign funding and agent registers, Reporting and inspection (judged by machine, rules 7)',
      '  “иностранный агент” — ru:foreign-agent',
      '  “отчетность” — ru:reporting',
      '',
      'Evidence: https://made.example/bill/1',
      `  seen 1 June 2026 09:14 UTC, SHA-256 ${SHA}`,
      'The bill: https://tracker.example/bills/xx/made/6-1/26',
      '',
      'You get this because you follow: bills in XX; threat foreign-funding.',
      'To follow less: https://tracker.example/subscriptions/end?token=a.b&x=1',
      '',
    ]);
  });

  it.each<[string, Partial<BillView>, string]>([
    ['an inferred stage', { inferred: true }, '●●●●○○○ First reading (inferred)'],
    ['an end, with the steps it had reached', { stage: 'rejected', reached: 'committee' }, '●●●○○○○ ended: Rejected'],
    ['a stage that is not known', { stage: null, reached: null }, '○○○○○○○ stage not known'],
    ['how sure the reading is', { sureness: 'synthetic' }, 'How sure the reading of this registry is: synthetic.'],
    ['that nothing was found', { assessment: null }, 'Threats: none found; not judged by a person.'],
    [
      'that a person judged',
      { assessment: { ...bill.assessment!, by: 'person' } },
      '▲ restrictive: Foreign funding and agent registers, Reporting and inspection (confirmed by staff)',
    ],
    ['that nothing is archived', { evidence: [] }, 'Evidence: none archived.'],
    [
      'the latest page when the change has no bytes',
      { evidence: [bill.evidence[0]!] },
      'Evidence: https://made.example/list',
    ],
    [
      'an appeal that speaks of it',
      { links: [link({})] },
      '  calls for withdrawal of: An appeal, 20 May 2026 (confirmed)',
    ],
    ['a bill without a number by its identity', { number: null }, 'XX  xx/made/6-1/26  Made registry'],
    [
      'an address that a key with a sign does not break',
      { id: 'xx/made/6-1/26#ab 1' },
      'The bill: https://tracker.example/bills/xx/made/6-1/26%23ab%201',
    ],
  ])('says %s', (_, given, line) => expect(lines(given)).toContain(line));

  it.each<[string, Partial<BillView>, string]>([
    ['a recorded registry’s sureness', {}, 'How sure'],
    [
      'appeals where there are none',
      { links: [link({ appeal: null, incident: { id: 'i', kind: 'raid', date: '2026-05-01', place: null } })] },
      'Appeals',
    ],
    ['a title twice', { titleEn: bill.title }, 'On an example'],
    ['the registry’s words where it gives none', { statusWords: null }, "The registry's words"],
  ])('does not say %s', (_, given, words) => expect(message(given).text).not.toContain(words));

  it('shows three passages at most, each cut to a line', () => {
    const reasons = Array.from({ length: 5 }, (_, index) => ({
      field: 'text',
      start: 0,
      end: 9,
      quote: `${index}${'ж'.repeat(300)}`,
      rule: 'r',
    }));
    const quotes = lines({
      assessment: { ...bill.assessment!, threats: [{ threat: 'digital', score: 1, reasons }] },
    }).filter((line) => line.includes('— r'));
    expect(quotes).toHaveLength(3);
    expect(quotes.every((line) => line.length < 175 && line.includes('…”'))).toBe(true);
  });
});

describe('registries that could not be read', () => {
  it('are named with the reason, so that silence can be told from calm', () => {
    const told = lines(
      {},
      {
        registries: [
          registry({}),
          registry({ id: 'aa/late', state: 'late', reason: 'not read for 3 days' }),
          registry({ id: 'bb/broken', state: 'broken', reason: 'layout changed' }),
        ],
      },
    );
    expect(told.slice(told.indexOf('Could not be read lately:'))).toEqual(
      expect.arrayContaining(['  aa/late: not read for 3 days', '  bb/broken: layout changed']),
    );
    expect(told.join('\n')).not.toContain('xx/made: ');
  });

  it('are not spoken of when there are none', () => expect(message().text).not.toContain('Could not be read'));
});

describe('the subject', () => {
  it.each([
    [
      'ends with the first sentence',
      'Title: «Act No. 5. On x» → «Act No. 6». Details changed',
      'Title: «Act No. 5. On x» → «Act No. 6»',
    ],
    ['is cut', `New step: «${'ж'.repeat(200)}»`, `New step: «${'ж'.repeat(78)}…`],
    ['is not cut within one sign', `New step: «${'ж'.repeat(77)}😀😀»`, `New step: «${'ж'.repeat(77)}…`],
  ])('%s', (_, summary, words) =>
    expect(message({}, { change: { ...change, summary } }).subject).toBe(`[XX 6-1/26] ${words}`),
  );
});

describe('hostile words of a registry', () => {
  const hostile = {
    title: 'О примере\r\nBcc: all@example.org\r\n\r\nTo follow less: https://evil.example\u2028x',
    number: '1\r\nX-Header: y',
    statusWords: 'принят\n.\nQUIT',
  };

  it('begin no line of their own and no header', () => {
    const { subject, text } = message(hostile, { change: { ...change, summary: 'Title: «a\r\nBcc: b»' } });
    expect(subject).toBe('[XX 1 X-Header: y] Title: «a Bcc: b»');
    const begun = text
      .split('\n')
      .filter((line) => /^(?:Bcc|X-Header|\.|QUIT|To follow less: https:\/\/evil)/.test(line));
    expect(begun).toEqual([]);
    expect(text).toContain('О примере Bcc: all@example.org');
    expect(text).not.toMatch(/[\r\u2028\u2029]/);
  });

  it('are text in HTML, never markup', () => {
    const { html } = message({
      title: '<img src=x onerror=alert(1)> "quoted" \'single\' & </pre><script>alert(2)</script>',
    });
    const $ = load(html);
    expect($('script, img').length).toBe(0);
    expect($('pre').text()).toContain(
      '<img src=x onerror=alert(1)> "quoted" \'single\' & </pre><script>alert(2)</script>',
    );
  });

  it('cannot break out of a link', () => {
    const $ = load(message({ title: 'https://a.example/"onmouseover="alert(1)" x' }).html);
    expect(
      $('a')
        .toArray()
        .flatMap((link) => Object.keys(link.attribs))
        .filter((name) => name !== 'href'),
    ).toEqual([]);
  });

  it('do not turn the reading direction, in subject, text or HTML', () => {
    const turned = message(
      { title: 'О \u202eeremirp\u202c \u2066x\u2069', number: '\u202b1' },
      { change: { ...change, summary: 'Title: «\u202ea»' } },
    );
    expect([turned.subject, turned.text, turned.html].join('\n')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    expect(turned.text).toContain('О eremirp x');
  });

  it('leave right-to-left letters as they are', () => {
    expect(message({ title: 'הצעת חוק העמותות' }).text).toContain('הצעת חוק העמותות');
  });

  it('never change the number of lines, whatever they are', () => {
    const count = lines().length;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        fc.pre(words !== '' && words !== bill.titleEn);
        const made = message({ title: words, statusWords: words, registryTitle: words });
        expect(made.text.split('\n')).toHaveLength(count);
        expect(made.subject).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

describe('the HTML', () => {
  it('is the text, with its addresses as links and nothing remote', () => {
    const { html, text } = message();
    const $ = load(html);
    expect($('pre').text()).toBe(text);
    expect(
      $('a')
        .toArray()
        .map((link) => $(link).attr('href')),
    ).toEqual(['https://made.example/bill/1', 'https://tracker.example/bills/xx/made/6-1/26', input.endUrl]);
    expect($('[src], link, style, script, iframe, form').length).toBe(0);
  });
});
