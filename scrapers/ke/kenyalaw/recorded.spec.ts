import { readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { itWithShared } from '../../../test/harness/shared.js';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { kenyalaw } from './scraper.js';

describe('the recorded page of 2024', () => {
  // Compared with the page: number of rows, first, eighth, fourteenth and last row.
  itWithShared('gives 36 bills without a reading and without a fault', () => {
    const bytes = readFileSync('../shared/registries/ke/recorded/kenyalaw_national_assembly_bills_2024.html');
    const { bills, faults } = shownReading(
      kenyalaw,
      parsePage(kenyalaw, { kind: 'year', url: 'http://kenyalaw.org/kl/index.php?id=12043', bytes, contentType: null }),
    );
    expect(faults).toEqual([]);
    expect(bills).toHaveLength(36);
    expect(new Set(bills.map(({ key }) => key)).size).toBe(36);
    expect(
      bills.flatMap(({ actions }) => actions.map(({ words }) => words)).filter((words) => words !== 'DATED'),
    ).toEqual([]);
    expect(bills.every(({ introducedOn }) => introducedOn?.startsWith('2024-'))).toBe(true);
    expect(bills[0]).toMatchObject({
      key: 'na/2024/1',
      title: 'The Kenya Sign Language Bill, 2024',
      introducedOn: '2024-01-12',
      sponsors: ['Umulkher Harun Mohamed, Member of Parliament'],
      documents: [
        { url: 'http://kenyalaw.org/kl/fileadmin/pdfdownloads/bills/2024/TheKenyaSignLanguageBill_2024.pdf' },
      ],
    });
    expect(bills[7]).toMatchObject({ key: 'na/2024/10', introducedOn: '2024-03-04', statusWords: 'DATED' });
    expect(bills[13]).toMatchObject({
      key: 'na/2024/16',
      number: 'No. 16 of 2024',
      title: 'The Universities (Amendment) Bill, 2024',
    });
    expect(bills.find(({ key }) => key === 'na/2024/28')).toMatchObject({
      title: 'The Assembly and Demonstration Bill, 2024',
      introducedOn: '2024-04-26',
    });
    expect(bills[35]).toMatchObject({
      key: 'na/2024/43',
      title: 'The Tax Procedures (Amendment) Bill, 2024',
      introducedOn: '2024-08-20',
    });
  });
});
