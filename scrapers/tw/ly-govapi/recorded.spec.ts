import { readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { itWithShared } from '../../../test/harness/shared.js';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { lyGovapi } from './scraper.js';

const RECORDED = '../shared/registries/tw/recorded';
const URL_OF = {
  list: 'https://ly.govapi.tw/v2/bills?page=1&limit=1',
  bill: 'https://ly.govapi.tw/v2/bills/202110213410000',
} as const;
const bytesOf = (file: string) => readFileSync(`${RECORDED}/${file}.json`);

function read(kind: keyof typeof URL_OF, file: string) {
  return shownReading(
    lyGovapi,
    parsePage(lyGovapi, { kind, url: URL_OF[kind], bytes: bytesOf(file), contentType: null }),
  );
}

describe('the recorded answers', () => {
  // Compared with the file.
  itWithShared('the list gives one of 6,520 bills and the way to the next and to its card', () => {
    const { bills, follow, faults } = read('list', 'bills_list');
    expect(faults).toEqual([]);
    expect(JSON.parse(bytesOf('bills_list').toString())).toMatchObject({ total: 6520, total_page: 6520 });
    expect(follow).toEqual([
      { page: 'list', url: 'https://ly.govapi.tw/v2/bills?page=2&limit=1', ifNews: true },
      { page: 'bill', url: URL_OF.bill },
    ]);
    expect(bills).toMatchObject([
      { key: '202110213410000', session: '11', sponsors: ['王世堅'], statusWords: '排入院會' },
    ]);
  });

  // Compared with the file.
  itWithShared('the card gives the bill on the age of voters with its one step and three documents', () => {
    const { bills, faults } = read('bill', 'bill_detail');
    expect(faults).toEqual([]);
    expect(bills).toMatchObject([
      {
        key: '202110213410000',
        title: '公職人員選舉罷免法第十四條條文修正草案',
        numbers: ['202110213410000', '20委11021341', '院總第20號委員提案第11021341號'],
        introducedOn: '2026-05-15',
        stage: 'introduced',
        outcome: 'pending',
        actions: [{ date: '2026-05-15', words: '排入院會', chamber: '院會' }],
        upcoming: [
          { date: '2026-05-15', what: '排入院會' },
          { date: '2026-05-19', what: '排入院會' },
        ],
      },
    ]);
    expect(bills[0]?.documents.map(({ mediaType }) => mediaType)).toEqual([
      'application/pdf',
      'application/msword',
      'text/html',
    ]);
  });

  itWithShared('answers of other kinds are refused as a list and as a bill', () => {
    for (const file of [
      'meets_list',
      'laws_list',
      'votes_list',
      'vote_meets',
      'gazettes_list',
      'stat',
      'meet_detail',
      'law_detail',
      'vote_detail',
    ])
      for (const kind of ['list', 'bill'] as const)
        expect(() => read(kind, file)).toThrow(expect.objectContaining({ code: 'parse.not-the-page' }));
  });

  // Compared with the files: 144,348 bills in all terms, of which terms 5 to 11 are named.
  itWithShared('every term that the statistics name is known', () => {
    const { bill } = JSON.parse(bytesOf('stat').toString()) as { bill: { total: number; terms: { term: number }[] } };
    expect(bill.total).toBe(144_348);
    expect(bill.terms.filter(({ term }) => !lyGovapi.sessions?.includes(String(term)))).toEqual([]);
  });

  itWithShared('the description names the path of a bill that is asked for, and the filters of the list', () => {
    const text = readFileSync(`${RECORDED}/ly_govapi_v2_swagger.yaml`, 'utf8');
    expect(text).toContain("url: 'https://ly.govapi.tw/v2'");
    expect(text).toContain('/bills/{billNo}:');
    const filters = [...new URL(lyGovapi.start({ since: null, today: '2026-05-12' })[0]!.url).searchParams.keys()];
    expect(filters).toEqual(['屆', '議案類別', 'page', 'limit']);
    expect(filters.filter((name) => !text.includes(`name: '${name}'`) && !text.includes(`name: ${name}`))).toEqual([]);
  });
});
