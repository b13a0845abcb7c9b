import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { zambiaParliament } from './scraper.js';

import { normalise } from '../../../src/pipeline/normalise.js';
import { fold } from '../../../src/pipeline/store/fold.js';

const URL_OF = 'https://www.parliament.gov.zm/node/12001';
const card = (heading: string, stage = '<p>Bill Stage: Second Reading</p>') =>
  `<html><body><h1>${heading}</h1>${stage}</body></html>`;

function read(kind: string, text: string, url = URL_OF) {
  return shownReading(
    zambiaParliament,
    parsePage(zambiaParliament, { kind, url, bytes: Buffer.from(text), contentType: null }),
  );
}

describe('a bill of the National Assembly of Zambia', () => {
  it.each([
    ['The Made Bill, 2024 (N.A.B. 3)', '3/2024', 'The Made Bill, 2024'],
    ['The Made Bill, 2024 (NAB No 3)', '3/2024', 'The Made Bill, 2024'],
    ['The Made Bill - N.A.B. No. 10 of 2019', '10/2019', 'The Made Bill'],
    ['The Made Bill, N.A.B 1/2025', '1/2025', 'The Made Bill'],
    ['The Made Bill [N.A.B. NO. 10 OF 2019]', '10/2019', 'The Made Bill'],
  ])('%s is %s', (heading, key, title) => expect(read('bill', card(heading)).bills[0]).toMatchObject({ key, title }));

  it('a number whose year stands nowhere is refused, not guessed', () =>
    expect(() => read('bill', card('The Made Bill NAB No 9'))).toThrow(
      expect.objectContaining({ code: 'parse.bad-number' }),
    ));

  it.each([
    ['First Reading', 'first-reading'],
    ['Second Reading', 'second-reading'],
    ['Committee Stage', 'committee'],
    ['Report Stage', null],
    ['Third Reading', 'passed'],
  ])('the stage «%s» is %s', (words, stage) =>
    expect(read('bill', card('The Made Bill, 2024 (N.A.B. 3)', `<p>Bill Stage: ${words}</p>`))).toMatchObject({
      bills: [{ stage, statusWords: words }],
      faults: [],
    }),
  );

  it.each([
    '<p>Bill Stage: Second Reading</p>',
    '<div>Bill Stage:&nbsp;</div><div>Second Reading</div>',
    '<div><div>Bill Stage: </div><div><div>Second Reading</div></div></div>',
    '<dl><dt>Bill Stage:</dt><dd>Second Reading</dd></dl>',
    '<table><tr><th>Bill Stage</th><td>Second Reading</td></tr></table>',
  ])('the value is found by its label: %s', (stage) =>
    expect(read('bill', card('The Made Bill, 2024 (N.A.B. 3)', stage)).bills[0]?.statusWords).toBe('Second Reading'),
  );

  it('a page without the label is refused', () =>
    expect(() => read('bill', card('Order Paper', '<p>N.A.B 1/2025</p>'))).toThrow(
      expect.objectContaining({ code: 'parse.not-the-page' }),
    ));

  it('the history is made of repeated visits: a stage that has passed stays, as one no longer shown', () => {
    const visit = (words: string, previous: Parameters<typeof fold>[3], seenAt: string) => {
      const source = {
        kind: 'bill',
        url: URL_OF,
        bytes: Buffer.from(card('The Made Bill, 2024 (N.A.B. 3)', `<p>Bill Stage: ${words}</p>`)),
        contentType: null,
      };
      const draft = normalise(zambiaParliament, parsePage(zambiaParliament, source).bills[0]!);
      return fold(
        zambiaParliament,
        '3/2024',
        [{ page: 'bill', url: URL_OF, seenAt, draft }],
        previous,
        seenAt.slice(0, 10),
      );
    };
    const first = visit('First Reading', null, '2024-03-01T00:00:00Z');
    const second = visit('Committee Stage', first, '2024-04-01T00:00:00Z');
    const third = visit('Third Reading', second, '2024-05-01T00:00:00Z');
    expect([first.stage, second.stage, third.stage]).toEqual(['first-reading', 'committee', 'passed']);
    expect(third.statusWords).toBe('Third Reading');
    expect(
      Object.values(third.actions)
        .map(({ words, gone }) => `${words}${gone ? ', gone' : ''}`)
        .sort(),
    ).toEqual(['Committee Stage, gone', 'First Reading, gone', 'Third Reading']);
  });

  it('the list leads to bills and to nothing else', () => {
    const links =
      '<a href="/node/5">Members</a><a href="/node/12001">The Made Bill, 2024</a><a href="/node/12001">Read the Bill</a><a href="/node/6/edit">Bill</a>';
    expect(read('list', links, 'https://www.parliament.gov.zm/taxonomy/term/1076').follow).toEqual([
      { page: 'bill', url: URL_OF },
    ]);
    expect(() => read('list', '<a href="/node/5">Members</a>')).toThrow(
      expect.objectContaining({ code: 'parse.not-the-page' }),
    );
  });

  it('says that its pages were made', () => expect(zambiaParliament.sureness).toBe('synthetic'));
});
