import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { Fault } from '../../../src/domain/fault.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { oeil } from './scraper.js';

interface File {
  number?: string;
  status?: string;
  events?: [string, string][] | null;
  heading?: string;
}

function html({
  number = '2024/0001(COD)',
  status = 'Procedure completed',
  events = [],
  heading = 'Key events',
}: File): string {
  const rows = (events ?? [])
    .map(([date, words]) => `<tr><td>${date}</td><td>${words}</td><td></td><td></td></tr>`)
    .join('');
  const section = (id: number, title: string, body: string) =>
    `<div id="section${id}" class="oeil-spy-section"><h2 class="es_title-h2 mb-2">${title}</h2>${body}</div>`;
  return `<h2 class="es_title-h1 mb-3">${number}</h2><h2 class="es_title-h2 mb-3">A&nbsp;title</h2>
    ${section(1, 'Basic information', `<p class="text-danger">${status}</p>`)}
    ${events === null ? '' : section(7, heading, `<table><tbody>${rows}</tbody></table>`)}`;
}

function parse(kind: string, text: string) {
  const url = 'https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=2024/0001(COD)';
  return shownReading(
    oeil,
    parsePage(oeil, { kind, url, bytes: Buffer.from(text), contentType: 'text/html; charset=utf-8' }),
  );
}
const read = (file: File) => parse('procedure', html(file));
const codeOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return 'no fault';
};

describe('a procedure file', () => {
  it('that was rejected fails at the decision that is a passage in any other file', () => {
    const events: [string, string][] = [['19/05/2021', 'Decision by Parliament']];
    expect(read({ events, status: 'Procedure rejected' }).bills[0]).toMatchObject({
      outcome: 'rejected',
      stage: 'rejected',
      actions: [{ classes: ['failure'] }],
    });
    expect(read({ events }).bills[0]).toMatchObject({
      outcome: 'pending',
      stage: 'first-reading',
      actions: [{ classes: ['reading-1', 'passage'] }],
    });
  });

  it('with a referral after the vote keeps the order of the days', () => {
    const { bills, faults } = read({
      events: [
        ['03/04/2024', 'Vote in committee'],
        ['10/04/2024', 'Committee referral announced in Parliament'],
      ],
    });
    expect(bills[0]?.actions.map(({ date }) => date)).toEqual(['2024-04-03', '2024-04-10']);
    expect([bills[0]?.stage, faults]).toEqual(['committee', []]);
  });

  it.each([
    'Decision by Parliament, 1st reading',
    'Vote in committee, 1st reading',
    'Committee report tabled for plenary, 1st reading/single reading',
  ])('knows «%s», with its reading', (words) => expect(read({ events: [['01/02/2024', words]] }).faults).toEqual([]));

  it('is no law when the Council has adopted it, and is when it is signed', () => {
    const adopted: [string, string] = ['18/03/2025', "Act adopted by Council after Parliament's 1st reading"];
    expect(read({ events: [adopted] }).bills[0]).toMatchObject({ stage: 'passed', outcome: 'pending' });
    expect(read({ events: [adopted, ['18/03/2025', 'Final act signed']] }).bills[0]).toMatchObject({
      stage: 'enacted',
      outcome: 'enacted',
    });
  });

  it('has its sections found by their headings: their ids differ from file to file', () => {
    expect(read({ events: [['01/02/2024', 'Vote in committee']] }).bills[0]?.actions).toHaveLength(1);
  });

  it('has a title without the hard blank', () => expect(read({}).bills[0]?.title).toBe('A title'));

  it.each(['INI', 'RSP', 'REG'])('of the type %s is no legislation and gives no bill', (type) => {
    expect(read({ number: `2024/0001(${type})` })).toEqual({ follow: [], bills: [], faults: [] });
  });

  it('of an unknown type gives no bill and says so', () => {
    expect(read({ number: '2024/0001(XYZ)' })).toMatchObject({ bills: [], faults: [{ code: 'parse.unknown-row' }] });
  });

  it.each<[string, File, string]>([
    ['an unknown event', { events: [['01/02/2024', 'Put on ice']] }, 'normalise.unknown-stage'],
    ['an unknown status', { status: 'Frozen' }, 'normalise.unknown-stage'],
    ['a day that does not exist', { events: [['31/02/2024', 'Vote in committee']] }, 'parse.bad-date'],
    ['an event without words', { events: [['01/02/2024', '']] }, 'parse.layout-changed'],
    ['no key events', { events: null }, 'parse.layout-changed'],
    [
      'key events under another heading',
      { heading: 'Events', events: [['01/02/2024', 'Vote in committee']] },
      'parse.layout-changed',
    ],
  ])('with %s is read with that fault', (_what, file, code) => {
    const { bills, faults } = read(file);
    expect([bills.length, faults.map((fault) => fault.code)]).toEqual([1, [code]]);
  });

  it.each<[string, string, string]>([
    ['another page', '<h1>Error</h1>', 'parse.not-the-page'],
    ['a number of another form', html({ number: '2024/1 COD' }), 'parse.bad-number'],
    ['no status', html({}).replace('text-danger', 'text'), 'parse.layout-changed'],
    ['an empty status', html({ status: '' }), 'parse.layout-changed'],
  ])('is refused for %s', (_what, text, code) => expect(codeOf(() => parse('procedure', text))).toBe(code));

  it('is no summary, and a summary is no file', () => {
    expect(codeOf(() => parse('summary', html({})))).toBe('parse.not-the-page');
    const summary =
      '<span class="es_product-name">T</span><div class="es_product-subtitle"><span>2024/0001(COD)</span><time datetime="2018-07-01">11/02/2021</time></div><div class="es_product-content"></div>';
    expect(codeOf(() => parse('procedure', summary))).toBe('parse.not-the-page');
    expect(parse('summary', summary)).toMatchObject({
      bills: [{ documents: [{ date: '2021-02-11' }] }],
      follow: [{ page: 'procedure' }],
    });
  });
});

it.each([
  [{ number: '2024/0258(COD)' }, 'procedure-file?reference=2024/0258(COD)'],
  [{ number: '2024/0258 (COD)' }, 'procedure-file?reference=2024/0258(COD)'],
  [
    { url: 'https://oeil.secure.europarl.europa.eu/oeil/popups/ficheprocedure.do?reference=2024/0258(COD)&l=en' },
    'procedure-file?reference=2024/0258(COD)',
  ],
  [{ url: 'https://oeil.europarl.europa.eu/oeil/en/document-summary?id=1802918' }, 'document-summary?id=1802918'],
  [{ url: 'https://example.org/?reference=2024/0258(COD)' }, null],
  [{ number: 'COM(2024)0469' }, null],
  [{}, null],
])('finds %j', (known, end) => {
  const found = oeil.find?.(known) ?? null;
  expect(found === null ? null : found.url.split('/en/')[1]).toBe(end);
});
