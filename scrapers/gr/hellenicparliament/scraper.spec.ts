import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { hellenicParliament } from './scraper.js';

const SITE = 'https://www.hellenicparliament.gr/Nomothetiko-Ergo';
const ID = '8c0aad10-ca1a-4f07-b97c-b41900d62149';
const CARD = `${SITE}/Anazitisi-Nomothetikou-Ergou?law_id=${ID}`;
const DEPOSITED = `${SITE}/Katatethenta-Nomosxedia`;
const COMMITTEE = `${SITE}/Epexergasia-stis-Epitropes`;
const VOTED = `${SITE}/Psifisthenta-Nomoschedia`;

const parse = (kind: string, url: string, html: string) =>
  parsePage(hellenicParliament, { kind, url, bytes: Buffer.from(html), contentType: 'text/html; charset=utf-8' });
const table = (heads: string[], cells: string[], pager = 'Σελίδα 1 από 1') =>
  `<html><body>${pager}<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table></body></html>`;
const LINK = `<a href="?law_id=${ID}">Νόμος</a>`;
const list = (url: string, heads: string[], cells: string[]) =>
  shownReading(hellenicParliament, parse('list', url, table(heads, cells)));

describe('a bill moves between three lists', () => {
  it.each([
    [
      'deposited',
      DEPOSITED,
      ['Ημ. Κατάθεσης', 'Τίτλος', 'Τύπος'],
      ['26/03/2026', LINK, 'Πρόταση νόμου'],
      'introduced',
      'Κατατεθέντα',
    ],
    [
      'in committee',
      COMMITTEE,
      ['Τίτλος', 'Φάση', 'Ημερομηνία'],
      [LINK, '1η Ανάγνωση', '26/03/2026'],
      'committee',
      '1η Ανάγνωση',
    ],
    [
      'in committee, without a phase',
      COMMITTEE,
      ['Τίτλος', 'Ημερομηνία'],
      [LINK, '26/03/2026'],
      'committee',
      'Επεξεργασία στις Επιτροπές',
    ],
    [
      'in the list of committees, but on the plenary’s agenda: the phase says more',
      COMMITTEE,
      ['Τίτλος', 'Φάση', 'Ημερομηνία'],
      [LINK, 'Συζήτηση και Ψήφιση', '26/03/2026'],
      'first-reading',
      'Συζήτηση και Ψήφιση',
    ],
    ['voted', VOTED, ['Ημ. Ψήφισης', 'Τίτλος'], ['26/03/2026', LINK], 'passed', 'Ψηφισθέντα'],
  ])('%s', (_, url, heads, cells, stage, statusWords) => {
    const { bills, faults } = list(url, heads, cells);
    expect(faults).toEqual([]);
    expect(bills[0]).toMatchObject({ key: ID, number: null, stage, statusWords, actions: [{ date: '2026-03-26' }] });
  });

  it('only the list of deposited bills tells when a bill came', () => {
    expect(list(DEPOSITED, ['Ημ. Κατάθεσης', 'Τίτλος'], ['26/03/2026', LINK]).bills[0]?.introducedOn).toBe(
      '2026-03-26',
    );
    expect(list(VOTED, ['Ημ. Ψήφισης', 'Τίτλος'], ['26/03/2026', LINK]).bills[0]?.introducedOn).toBeNull();
  });

  it('columns are found by their headings, in any order', () =>
    expect(
      list(DEPOSITED, ['ΥΠΟΥΡΓΕΙΟ', 'ΤΥΠΟΣ', 'ΤΙΤΛΟΣ', 'ΗΜ. ΚΑΤΑΘΕΣΗΣ'], ['Υγείας', 'ΣΧΕΔΙΟ ΝΟΜΟΥ', LINK, '1/2/2026'])
        .bills[0],
    ).toMatchObject({ sponsors: ['Υγείας'], introducedOn: '2026-02-01' }));
});

describe('words', () => {
  it.each(['ΨΗΦΙΣΘΕΝΤΑ', 'Ψηφισθέντα Νομοσχέδια', 'ψηφισθεντα'])('are known without accents: %s', (words) =>
    expect(list(COMMITTEE, ['Τίτλος', 'Φάση'], [LINK, words]).bills[0]?.stage).toBe('passed'),
  );

  it.each(['Σχέδιο νόμου', 'ΠΡΟΤΑΣΗ ΝΟΜΟΥ', 'Διεθνής Σύμβαση'])('«%s» is a bill', (type) =>
    expect(list(DEPOSITED, ['Τίτλος', 'Τύπος'], [LINK, type]).bills).toHaveLength(1),
  );

  it('an unknown kind and an unknown phase are told', () => {
    expect(list(DEPOSITED, ['Τίτλος', 'Τύπος'], [LINK, 'Ερώτηση'])).toMatchObject({
      bills: [],
      faults: [{ code: 'parse.unknown-row', type: 'Ερώτηση' }],
    });
    expect(list(COMMITTEE, ['Τίτλος', 'Φάση'], [LINK, 'Κάτι νέο']).faults).toMatchObject([
      { code: 'normalise.unknown-stage', words: 'Κάτι νέο' },
    ]);
  });
});

describe('the card', () => {
  const card = (fields: Record<string, string>) =>
    shownReading(
      hellenicParliament,
      parse(
        'bill',
        CARD,
        `<dl>${Object.entries({ Τίτλος: 'Νόμος', Τύπος: 'Σχέδιο νόμου', ...fields })
          .map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
          .join('')}</dl>`,
      ),
    );

  it('is law with a number of the gazette, and not before', () => {
    expect(card({ 'Φάση Επεξεργασίας': 'Ψηφισθέντα' }).bills[0]).toMatchObject({
      outcome: 'pending',
      stage: 'passed',
      number: null,
    });
    expect(
      card({ 'Ημ. Ψήφισης': '20/07/2026', 'Αριθμός Φεκ': "Α' 100", 'Αριθμός Νόμου': '5090' }).bills[0],
    ).toMatchObject({ outcome: 'enacted', stage: 'enacted', number: '5090' });
  });

  it('tells a step of the list once', () =>
    expect(
      card({
        'Ημ. Κατάθεσης': '06/07/2026',
        'Φάση Επεξεργασίας': 'Κατατεθέντα',
        'Ημερ/νια Φάσης επεξεργασίας': '06/07/2026',
      }).bills[0]?.actions,
    ).toHaveLength(1));
});

describe('addresses', () => {
  it('follow the pager only while there is a next page, and only for news', () => {
    const follow = (pager: string, url = VOTED) =>
      parse('list', url, table(['Τίτλος'], [LINK], pager)).follow.filter(({ page }) => page === 'list');
    expect(follow('Βρέθηκαν 346 Αποτελέσματα | Σελίδα 1 από 35')).toEqual([
      { page: 'list', url: `${VOTED}?pageNo=2`, ifNews: true },
    ]);
    expect(follow('Σελίδα 35 από 35', `${VOTED}?pageNo=35`)).toEqual([]);
    // The figure of the pager beside it is no part of the count.
    expect(follow('<p>Σελίδα 1 από 1</p><a>1</a>')).toEqual([]);
  });

  it('three lists are asked on a quiet day', () =>
    expect(hellenicParliament.start({ since: '2026-01-01', today: '2026-01-02' })).toHaveLength(3));

  it('a bill is found by any link with its law_id', () => {
    for (const url of [
      CARD,
      `http://www.hellenicparliament.gr/Nomothetiko-Ergo/Katatethenta-Nomosxedia?law_id=${ID.toUpperCase()}`,
    ])
      expect(hellenicParliament.find?.({ url })).toEqual({ page: 'bill', url: CARD });
    expect(hellenicParliament.find?.({ number: '5090/2024' })).toBeNull();
  });

  it.each([
    ['a list without rows', 'list', VOTED],
    ['a list at another address', 'list', `${SITE}/all-laws`],
    ['a card without labels', 'bill', CARD],
  ])('%s is refused', (_, kind, url) =>
    expect(() => parse(kind, url, '<html><title>Request Rejected</title></html>')).toThrow(
      expect.objectContaining({ code: 'parse.not-the-page' }),
    ),
  );

  it('an empty list that says so is empty', () =>
    expect(parse('list', DEPOSITED, '<html><body>Βρέθηκαν 0 Αποτελέσματα</body></html>')).toEqual({
      bills: [],
      follow: [],
      faults: [],
    }));
});
