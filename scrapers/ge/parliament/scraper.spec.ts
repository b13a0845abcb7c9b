import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { sakartvelosParlamenti as scraper } from './scraper.js';

const LAWS = 'https://info.parliament.ge/law/1/bill?start=0&limit=200';
const REVIEWS = 'https://info.parliament.ge/law/1/bill/32281/billReview';

function read(kind: string, url: string, answer: unknown) {
  const bytes = Buffer.from(JSON.stringify(answer));
  return shownReading(scraper, parsePage(scraper, { kind, url, bytes, contentType: 'application/json' }));
}

const law = (id: number, type = 1, more: object = {}) => ({
  id,
  billName: `„კანონი ${id}“`,
  billType: { id: type, name: 'მაგალითი' },
  billPackage: { registrationDate: '04-08-2026' },
  ...more,
});
const review = (id: number, index: number, reviewTypeName: string, more: object = {}) => ({
  id,
  index,
  reviewTypeName,
  bureauReviewDate: null,
  sessionReviewDate: null,
  ...more,
});

describe('the list of laws', () => {
  it('asks for one long page from row 0, where a count of rows and a count of pages agree', () => {
    const [first] = scraper.start({ since: null, today: '2026-09-01' });
    const query = new URL(first!.url).searchParams;
    expect([query.get('start'), query.get('limit'), query.get('sort')]).toEqual([
      '0',
      '200',
      '[{"property":"billPackage.registrationDate","direction":"DESC"}]',
    ]);
    // Braces that were left as they are would be taken for the name of a key.
    expect(first!.url).not.toMatch(/[{}]/);
  });

  it.each([
    ['goes on from the row it stopped at when the server gives fewer', 20, 3000, ['laws 20']],
    ['ends when all rows were given', 20, 20, []],
    ['ends when as many were given as were asked for', 200, 3000, []],
    ['ends on an empty page', 0, 3000, []],
  ])('%s', (_name, rows, total, expected) => {
    const list = Array.from({ length: rows }, (_, row) => law(row + 1, 3));
    const { follow } = read('laws', LAWS, { total, list });
    expect(follow.map(({ page, url }) => `${page} ${new URL(url).searchParams.get('start')}`)).toEqual(expected);
  });

  it('goes on past a page that holds resolutions only', () => {
    const reading = read('laws', LAWS, { total: 3000, list: Array.from({ length: 20 }, (_, row) => law(row + 1, 3)) });
    expect(reading.bills).toEqual([]);
    expect(reading.follow).toHaveLength(1);
    expect(reading.faults).toEqual([]);
  });

  it('keeps laws and organic laws only, and tells of a type whose name is that of a law', () => {
    const reading = read('laws', LAWS, {
      total: 4,
      list: [law(1, 1), law(2, 11), law(3, 2), law(4, 5, { billType: { id: 5, name: 'სხვა კანონი' } })],
    });
    expect(reading.bills.map(({ key }) => key)).toEqual(['1', '2']);
    expect(reading.faults).toEqual([expect.objectContaining({ code: 'parse.unknown-row', type: 5 })]);
  });

  it.each([['01-01-1970'], ['01-01-2001']])(
    'takes the placeholder %s for no date, and keeps the bill',
    (registrationDate) => {
      const reading = read('laws', LAWS, { total: 1, list: [law(1, 1, { billPackage: { registrationDate } })] });
      expect(reading.bills.map(({ introducedOn }) => introducedOn)).toEqual([null]);
      expect(reading.faults.map(({ code }) => code)).toEqual(['parse.bad-date']);
    },
  );

  it('reads every member of a package as a bill of its own title', () => {
    const list = [32276, 32277, 32281].map((id) => law(id));
    const { bills } = read('laws', LAWS, { total: 3, list });
    expect(bills.map(({ key, title }) => [key, title])).toEqual(list.map(({ id, billName }) => [String(id), billName]));
  });

  it.each([
    ['an error text', { error: 'x' }, 'parse.not-the-page'],
    ['null', null, 'parse.not-the-page'],
  ])('refuses %s with HTTP 200', (_name, answer, code) => {
    expect(() => read('laws', LAWS, answer)).toThrow(expect.objectContaining({ code }));
  });
});

describe('numbers of the second service', () => {
  it.each([
    ['#07-3/535', '07-3/535', 0],
    ['07-2/430.1', '07-2/430.1', 0],
    ['07-2/430 04-08-2026', '07-2/430', 0],
    ['#', null, 0],
    ['', null, 0],
    ['07-2/430x', null, 1],
    ['abc', null, 1],
  ])('«%s» is the number %s', (number, expected, faults) => {
    const reading = read('bills', 'https://web-api.parliament.ge/api/bills?page=1', {
      total: 1,
      data: [{ id: 1, number, date: '04-08-2026', title: 'კანონი', author: null, initiator: null, type: 'კანონი' }],
    });
    expect(reading.bills.map((bill) => bill.number)).toEqual([expected]);
    expect(reading.faults.map(({ code }) => code)).toEqual(Array(faults).fill('parse.bad-number'));
  });
});

describe('reviews', () => {
  it('are told apart by whole words: III is not II, and II is not I', () => {
    const names = ['ინიციირებული ვარიანტი', 'I მოსმენა', 'II მოსმენა', 'III მოსმენა', 'კანონი'];
    const { bills, faults } = read(
      'reviews',
      REVIEWS,
      names.map((name, index) => review(index + 1, index, name, { sessionReviewDate: '21-05-2020' })),
    );
    expect(bills[0]!.actions.map(({ stage }) => stage)).toEqual([
      'introduced',
      'first-reading',
      'second-reading',
      'passed',
      'enacted',
    ]);
    expect([bills[0]!.outcome, bills[0]!.statusWords, faults]).toEqual(['enacted', 'კანონი', []]);
  });

  it.each([
    ['I მოსმენა', 'committee'],
    ['II მოსმენა', 'first-reading'],
    ['III მოსმენა', 'second-reading'],
  ])('%s without the plenary day has not been held: the bill stands at %s', (name, stage) => {
    const { bills } = read('reviews', REVIEWS, [
      review(1, 1, name, { bureauReviewDate: '10-08-2026', voteY: 0, voteN: 0 }),
    ]);
    expect(bills[0]!.actions.map((action) => [action.classes, action.stage, 'vote' in action])).toEqual([
      [[], stage, false],
    ]);
  });

  it('a plenary day without a count of votes is the next sitting', () => {
    const { bills } = read('reviews', REVIEWS, [review(1, 1, 'I მოსმენა', { sessionReviewDate: '15-09-2026' })]);
    expect(bills[0]!.upcoming).toEqual([{ date: '2026-09-15', what: 'I მოსმენა' }]);
  });

  it.each([['an array'], ['an object with «data»']])(
    'committees come as %s, and only the leading one counts',
    (form) => {
      const rows = [
        { id: 2, billCommitteeType: { id: 2 }, nodeName: 'ბ' },
        { id: 1, billCommitteeType: { id: 1 }, nodeName: 'ა' },
      ];
      const url = 'https://info.parliament.ge/law/1/billReview/7/billCommittee#billId=32281';
      const { bills } = read('committees', url, form === 'an array' ? rows : { data: rows });
      expect(bills.map(({ key, committee }) => [key, committee])).toEqual([['32281', 'ა']]);
    },
  );

  it('a page of a review without the id of its bill is refused', () => {
    const url = 'https://info.parliament.ge/law/1/billReview/7/billReviewContent';
    expect(() => read('texts', url, [])).toThrow(expect.objectContaining({ code: 'parse.layout-changed' }));
  });
});

describe('links', () => {
  it.each([
    ['https://parliament.ge/legislation/32281'],
    ['https://info.parliament.ge/#law-drafting/32281'],
    ['https://info.parliament.ge/law/1/bill/32281'],
  ])('%s leads to the bill', (url) => {
    expect(scraper.find!({ url })).toEqual({ page: 'bill', url: 'https://info.parliament.ge/law/1/bill/32281' });
  });

  it('another page of the site leads nowhere', () => {
    expect(scraper.find!({ url: 'https://parliament.ge/news/32281' })).toBeNull();
  });

  it('a certificate is checked like any other: all addresses are https', () => {
    const hosts = [
      scraper.home,
      ...scraper.hosts!,
      ...scraper.start({ since: null, today: '2026-09-01' }).map(({ url }) => url),
    ];
    expect(hosts.filter((url) => !url.startsWith('https://'))).toEqual([]);
  });
});
