import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { veritas } from './scraper.js';

const URL_OF = 'https://www.veritaszim.net/node/8052';

function read(kind: string, text: string, url = URL_OF) {
  return shownReading(veritas, parsePage(veritas, { kind, url, bytes: Buffer.from(text), contentType: null }));
}
const bulletin = (...sentences: string[]) =>
  read('bulletin', `<h1>BILL WATCH 5/2025</h1>${sentences.map((text) => `<p>${text}</p>`).join('')}`);

describe('a bulletin', () => {
  it.each([
    ['H.B. 10, 2024', '10-2024'],
    ['HB 10, 2024', '10-2024'],
    ['H.B.10 2024', '10-2024'],
    ['H. B. 10A, 2024', '10-2024'],
  ])('%s is the bill %s', (shown, key) =>
    expect(bulletin(`The Made Bill [${shown}] lies before the House.`).bills.map((bill) => bill.key)).toEqual([key]),
  );

  it('a letter behind the number is the amended print of the same bill, in the same numbers', () =>
    expect(bulletin('The Made Bill (H.B. 10, 2024) is now H.B. 10A, 2024.').bills).toMatchObject([
      { key: '10-2024', numbers: ['H.B. 10, 2024', 'H.B. 10A, 2024'] },
    ]));

  it.each([
    ['was gazetted on 7th February 2025', 'Gazetted', 'introduced'],
    ['had its First Reading on 7th February 2025', 'First Reading', 'first-reading'],
    ['had its second reading on 7th February 2025', 'Second Reading', 'second-reading'],
    ['passed its Committee Stage on 7th February 2025', 'Committee Stage', 'committee'],
    ['had its Third Reading on 7th February 2025', 'Third Reading', 'third-reading'],
    ['was transmitted to the Senate on 7th February 2025', 'Transmitted to the Senate', 'second-chamber'],
    ['was assented to on 7th February 2025', 'Assent', 'enacted'],
    ['was gazetted as an Act on 7th February 2025', 'Gazetted as Act', 'enacted'],
  ])('a bill that %s has the step «%s»', (words, step, stage) =>
    expect(bulletin(`The Made Bill (H.B. 3, 2025) ${words}.`)).toMatchObject({
      bills: [{ stage, actions: [{ date: '2025-02-07', words: step }] }],
      faults: [],
    }),
  );

  it('an adverse report and one that is not are told apart', () => {
    const classes = (words: string) =>
      bulletin(`The Committee gave ${words} on the Made Bill (H.B. 3, 2025) on 7th February 2025.`).bills[0]?.actions[0]
        ?.classes;
    expect([classes('an adverse report'), classes('a non-adverse report')]).toEqual([
      ['committee-passage-unfavorable'],
      ['committee-passage'],
    ]);
  });

  it('a date binds only to the bill of its own sentence', () => {
    const { bills } = bulletin(
      'The Made Bill (H.B. 3, 2025) lies before the House. The Other Bill (H.B. 4, 2025) had its First Reading on 7th February 2025.',
    );
    expect(bills.map(({ key, actions }) => [key, actions.length])).toEqual([
      ['3-2025', 0],
      ['4-2025', 1],
    ]);
  });

  it.each([
    'H.B. 4, 2025 and H.B. 5, 2025 had their First Reading on 5th February 2025.',
    'H.B. 4, 2025 had its First Reading on 5th February 2025 and its Second Reading on 6th February 2025.',
    'H.B. 4, 2025 was not given its Third Reading on 6th February 2025.',
  ])('what is not plain is reported, and no step is made: %s', (sentence) => {
    const { bills, faults } = bulletin(sentence);
    expect(bills.flatMap(({ actions }) => actions)).toEqual([]);
    expect(faults).toMatchObject([{ code: 'normalise.ambiguous' }]);
  });

  it('what is planned is a date to come, and no step', () =>
    expect(
      bulletin('The Made Bill (H.B. 3, 2025) will have its First Reading on 18th February 2025.').bills,
    ).toMatchObject([{ actions: [], upcoming: [{ date: '2025-02-18', what: 'First Reading' }] }]));

  it('waiting for assent is no assent', () =>
    expect(
      bulletin('The Made Bill (H.B. 3, 2025) awaits the President for assent since 1st February 2025.').bills[0]
        ?.outcome,
    ).toBe('pending'));

  it('the title stands before the number, without the words that lead to it', () =>
    expect(
      bulletin('The Committee reported on the Private Voluntary Organisations (Amendment) Bill [H.B. 10, 2021].')
        .bills[0]?.title,
    ).toBe('Private Voluntary Organisations (Amendment) Bill'));

  it('another page of the site is refused', () => {
    expect(() => read('bulletin', '<h1>About us</h1>')).toThrow(
      expect.objectContaining({ code: 'parse.not-the-page' }),
    );
    expect(() =>
      read('list', '<a href="/node/12">About us</a>', 'https://www.veritaszim.net/billwatch?page=0'),
    ).toThrow(expect.objectContaining({ code: 'parse.not-the-page' }));
  });

  it('says that its pages were made', () => expect(veritas.sureness).toBe('synthetic'));
});
