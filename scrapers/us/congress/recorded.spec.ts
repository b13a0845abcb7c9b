import { readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { itWithShared, sharedFolder } from '../../../test/harness/shared.js';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { congress } from './scraper.js';

function read(kind: string, file: string) {
  const bytes = readFileSync(`${sharedFolder}/registries/us/recorded/congressgov_${file}`);
  return shownReading(
    congress,
    parsePage(congress, { kind, url: 'https://api.congress.gov/v3/bill', bytes, contentType: null }),
  );
}

/** All compared with the page; the .txt files hold JSON. */
describe('recorded answers of the API', () => {
  itWithShared('119/s/5 went the whole way to law, each event once', () => {
    const { bills, faults } = read('actions', 's5-119_metadata-actions.json');
    expect(faults).toEqual([]);
    const [bill] = bills;
    // 39 rows; 8000 and H37100, 17000 and the Senate's row, 28000 and E20000, 36000 twice repeat an event.
    expect(bill!.actions).toHaveLength(34);
    expect(bill).toMatchObject({
      key: '119/s/5',
      number: 'S. 5',
      session: '119',
      stage: 'enacted',
      outcome: 'enacted',
    });
    const milestones = bill!.actions
      .filter(({ stage }) => stage !== null)
      .map(({ date, stage, classes, vote }) => [date, stage, classes.join(' '), vote?.for]);
    expect(milestones).toEqual([
      ['2025-01-06', 'introduced', 'introduction', undefined],
      ['2025-01-06', 'introduced', 'introduction reading-1', undefined],
      ['2025-01-20', 'third-reading', 'passage', 64],
      ['2025-01-21', 'second-chamber', 'receipt', undefined],
      ['2025-01-22', 'passed', 'passage', 263],
      ['2025-01-23', 'executive', 'executive-receipt', undefined],
      ['2025-01-29', 'enacted', 'executive-signature', undefined],
      ['2025-01-29', 'enacted', 'became-law', undefined],
    ]);
  });

  itWithShared('119/s/5 has its law in its record', () => {
    const { bills, follow, faults } = read('bill', 's5-119_metadata-bill.json');
    expect(faults).toEqual([]);
    expect(bills[0]).toMatchObject({
      key: '119/s/5',
      title: 'Laken Riley Act',
      introducedOn: '2025-01-06',
      sponsors: ['Sen. Britt, Katie Boyd [R-AL]'],
      statusWords: 'Became Public Law No: 119-1.',
      outcome: 'enacted',
      numbers: ['S. 5', 'Public Law 119-1'],
    });
    expect(follow.map(({ page }) => page)).toEqual(['actions', 'titles', 'text']);
  });

  itWithShared('the two answers above the limit are refused', () => {
    for (const part of ['amendments', 'cosponsors'])
      expect(() => read('bill', `s5-119_metadata-${part}.json`)).toThrow(
        expect.objectContaining({ code: 'parse.not-the-page' }),
      );
  });

  itWithShared('two lists of twenty rows give their bills without the resolutions', () => {
    const [all, ofHouse] = [read('list', 'sample_bill.txt'), read('list', 'sample_bill_117_hr.txt')];
    expect([all.bills.length, ofHouse.bills.length, all.faults, ofHouse.faults]).toEqual([18, 20, [], []]);
    expect(all.bills[0]).toMatchObject({ key: '117/hr/3617', title: 'MORE Act' });
    expect(ofHouse.bills.at(-1)).toMatchObject({
      key: '117/hr/7373',
      title: null,
      statusWords: 'Referred to the House Committee on Education and Labor.',
    });
    expect(all.follow.at(-1)).toEqual({
      page: 'list',
      url: 'https://api.congress.gov/v3/bill?offset=20&limit=20&format=json&api_key={api}',
    });
  });

  itWithShared('117/hr/21 gives its record, actions, committees, titles and texts', () => {
    const of = (kind: string, file: string) => {
      const reading = read(kind, `sample_bill_117_hr_21${file}.txt`);
      expect(reading.faults).toEqual([]);
      expect(reading.bills[0]).toMatchObject({ key: '117/hr/21', number: 'H.R. 21' });
      return reading.bills[0]!;
    };
    expect(of('bill', '')).toMatchObject({
      title: 'FedRAMP Authorization Act',
      introducedOn: '2021-01-04',
      sponsors: ['Rep. Connolly, Gerald E. [D-VA-11]'],
    });
    const { actions, stage } = of('actions', '_actions');
    expect([actions.length, stage, actions.at(-1)!.date]).toEqual([8, 'second-chamber', '2021-01-06']);
    expect(of('committees', '_committees').committee).toBe(
      'Homeland Security and Governmental Affairs Committee; Oversight and Reform Committee',
    );
    expect(of('titles', '_titles').titles['en']).toMatch(
      /^To enhance the innovation, security, and availability of cloud computing/,
    );
    const { documents } = of('text', '_text');
    expect([documents.length, documents[0]!.date, documents[0]!.title]).toEqual([
      12,
      '2021-01-06',
      'Referred in Senate',
    ]);
    expect(new Set(documents.map(({ mediaType }) => mediaType))).toEqual(
      new Set(['text/html', 'application/pdf', 'application/xml']),
    );
  });
});
