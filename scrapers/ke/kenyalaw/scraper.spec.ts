import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { kenyalaw } from './scraper.js';

const OLD = 'http://kenyalaw.org/kl/index.php?id=12043';
const NEW = 'https://new.kenyalaw.org';
const LABELS = [
  'No',
  'BILL',
  'SPONSOR',
  'NA BILL/NO.',
  'DATED',
  'MATURITY',
  'GAZETTE NO.',
  '1ST READ',
  '2ND READ',
  '3RD READ',
  'REMARKS',
  'ASSENT',
];

function read(kind: string, text: string, url = OLD) {
  return shownReading(kenyalaw, parsePage(kenyalaw, { kind, url, bytes: Buffer.from(text), contentType: null }));
}
const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const year = (
  cells: Partial<Record<string, string>>,
  title = 'Kenya Law: National Assembly Bills - 2024',
  labels = LABELS,
) =>
  read(
    'year',
    `<title>${title}</title><table class="contenttable">${row(labels)}${row(labels.map((label) => cells[label] ?? '-'))}</table>`,
  );
const BILL = { BILL: 'The Culture Bill, 2024', 'NA BILL/NO.': 'No. 12 of 2024' };

describe('the old table', () => {
  it.each([
    ['12/01/24', '2024-01-12'],
    ['12/8/24', '2024-08-12'],
    ['28/06/2024', '2024-06-28'],
  ])('the day %s is %s', (shown, day) => expect(year({ ...BILL, DATED: shown }).bills[0]?.introducedOn).toBe(day));

  it.each(['-', '-`', ' '])('«%s» is nothing, not a date', (empty) => {
    const { bills, faults } = year({ ...BILL, ASSENT: empty, '1ST READ': empty });
    expect(bills[0]).toMatchObject({ outcome: 'pending', actions: [] });
    expect(faults).toEqual([]);
  });

  it('a gazette number in the column of maturity is no date and costs nothing', () =>
    expect(year({ ...BILL, MATURITY: '46' })).toMatchObject({ bills: [{ key: 'na/2024/12' }], faults: [] }));

  it.each([
    ['No.16 of 2024', 'na/2024/16'],
    ['No. 16 of 2024', 'na/2024/16'],
  ])('the number %s is %s', (shown, key) => expect(year({ ...BILL, 'NA BILL/NO.': shown }).bills[0]?.key).toBe(key));

  it('the same number in the other house is another bill', () => {
    const labels = LABELS.map((label) => (label === 'NA BILL/NO.' ? 'SENATE BILL/NO.' : label));
    const { bills } = year({ BILL: 'A Bill', 'SENATE BILL/NO.': 'No. 12 of 2024' }, 'Kenya Law: Senate Bills', labels);
    expect(bills[0]?.key).toBe('senate/2024/12');
  });

  it('a line break at the end of a title inside its link is no part of it, and the file may lie in the folder of another year', () => {
    const { bills } = year({
      ...BILL,
      BILL: '<a href="fileadmin/pdfdownloads/bills/2019/x.pdf">The Livestock Bill 2024<br /></a>',
    });
    expect(bills[0]).toMatchObject({
      title: 'The Livestock Bill 2024',
      documents: [{ url: 'http://kenyalaw.org/kl/fileadmin/pdfdownloads/bills/2019/x.pdf', language: 'en' }],
    });
  });

  it('readings and assent are steps with their classes when they are filled', () => {
    const { bills } = year({
      ...BILL,
      '1ST READ': '12/03/24',
      '2ND READ': '13/03/24',
      '3RD READ': '14/03/24',
      ASSENT: '20/03/24',
    });
    expect(bills[0]?.actions.map(({ classes }) => classes.join())).toEqual([
      'introduction,reading-1',
      'reading-2',
      'reading-3,passage',
      'executive-signature,became-law',
    ]);
    expect(bills[0]?.outcome).toBe('enacted');
  });

  it('text without a declared charset is read as UTF-8', () =>
    expect(year({ ...BILL, SPONSOR: 'Kimani Ichung’wah' }).bills[0]?.sponsors).toEqual(['Kimani Ichung’wah']));

  it('a missing column is a fault that names it', () =>
    expect(() =>
      year(
        BILL,
        undefined,
        LABELS.filter((label) => label !== 'ASSENT'),
      ),
    ).toThrow(/ASSENT/));

  it('another page under the address is refused', () =>
    expect(() => read('year', '<title>Kenya Law: Judgments</title>')).toThrow(
      expect.objectContaining({ code: 'parse.not-the-page' }),
    ));
});

describe('the new site', () => {
  const link = (href: string) =>
    `<table><tr data-document-id="1"><td class="cell-title"><a href="${href}">A Bill</a></td><td class="cell-date">12 February 2021</td></tr></table>`;

  it.each([
    ['/akn/ke/bill/na/2021/3/eng@2021-02-12', 'na/2021/3', 'No. 3 of 2021'],
    [
      '/akn/ke/bill/senate/2026-02-19/the-artificial-intelligence-bill-2026/eng@2026-02-19',
      'senate/2026-02-19/the-artificial-intelligence-bill-2026',
      null,
    ],
  ])('%s is %s', (href, key, number) =>
    expect(read('list', link(href), `${NEW}/bills/?page=1`)).toMatchObject({
      bills: [{ key, number, introducedOn: '2021-02-12' }],
      follow: [{ page: 'bill', url: NEW + href }],
    }),
  );

  it('the bill of the old table is the bill of the new site', () => {
    const old = year({ ...BILL, 'NA BILL/NO.': 'No. 3 of 2021', DATED: '12/02/21' }).bills[0];
    const found = read('list', link('/akn/ke/bill/na/2021/3/eng@2021-02-12'), `${NEW}/bills/?page=1`).bills[0];
    expect([found?.key, found?.actions]).toEqual([old?.key, old?.actions]);
  });

  it('a check of browsers is refused on both kinds of page', () => {
    for (const kind of ['list', 'bill'])
      expect(() => read(kind, '<title>Just a moment...</title>', `${NEW}/bills/`)).toThrow(
        expect.objectContaining({ code: 'parse.not-the-page' }),
      );
  });

  it('the pace is the five seconds that its robots.txt asks for', () =>
    expect(kenyalaw.pace.secondsBetween).toBeGreaterThanOrEqual(5));

  it('a later run asks for one page and leaves the years alone', () => {
    expect(kenyalaw.start({ since: '2026-05-01', today: '2026-05-02' })).toEqual([
      { page: 'list', url: `${NEW}/bills/?page=1` },
    ]);
    expect(kenyalaw.start({ since: null, today: '2026-05-02' })).toHaveLength(14);
  });

  it.each([
    [`${NEW}/akn/ke/bill/na/2021/3/eng@2021-02-12`, true],
    [`${NEW}/akn/ke/act/2021/3/eng@2021-02-12`, false],
    ['https://elsewhere.example/akn/ke/bill/na/2021/3', false],
  ])('%s is a bill: %s', (url, isBill) => expect(kenyalaw.find?.({ url }) !== null).toBe(isBill));
});
