import { readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { itWithShared } from '../../../test/harness/shared.js';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { legco } from './scraper.js';

const RECORDED = '../shared/registries/hk/recorded';
const VBILLS = `${RECORDED}/legco_bills_1_app.legco.gov.hk_BillsDB_odata_Vbills-d13d67.json`;

function read() {
  const url = 'https://app.legco.gov.hk/BillsDB/odata/Vbills?$format=json';
  return shownReading(legco, parsePage(legco, { kind: 'list', url, bytes: readFileSync(VBILLS), contentType: null }));
}

describe('the recorded bills of 2018 and 2019', () => {
  // Compared with the file, bill by bill.
  itWithShared('are seven, all of them ordinances', () => {
    const { bills, faults } = read();
    expect(faults).toEqual([]);
    const ordinance = (words: string | undefined) => /\((Ord\. No\. \d+ of \d+)\)/.exec(words ?? 'none')?.[1];
    expect(
      bills.map(({ key, introducedOn, outcome, actions, documents }) => [
        key,
        introducedOn,
        outcome,
        actions.length,
        actions.at(-1)?.date,
        ordinance(actions.at(-1)?.words),
        documents.length,
      ]),
    ).toEqual([
      ['06657', '2018-11-14', 'enacted', 6, '2019-03-01', 'Ord. No. 6 of 2019', 6],
      ['06661', '2018-12-12', 'enacted', 6, '2019-03-29', 'Ord. No. 7 of 2019', 6],
      ['06662', '2018-12-12', 'enacted', 6, '2019-03-01', 'Ord. No. 5 of 2019', 6],
      ['06669', '2019-02-27', 'enacted', 9, '2019-05-24', 'Ord. No. 8 of 2019', 4],
      ['06672', '2019-03-20', 'enacted', 8, '2019-12-06', 'Ord. No. 10 of 2019', 6],
      ['06673', '2019-03-20', 'enacted', 7, '2019-12-06', 'Ord. No. 11 of 2019', 6],
      ['06675', '2019-03-20', 'enacted', 10, '2019-11-15', 'Ord. No. 9 of 2019', 6],
    ]);
    expect(bills[0]?.titles).toEqual({
      en: 'Inland Revenue (Amendment) (No. 7) Bill 2018',
      'zh-Hant': '2018年稅務(修訂)(第7號)條例草案',
    });
    expect(bills[3]).toMatchObject({
      title: 'Appropriation Bill 2019',
      committee: null,
      sponsors: ['Financial Secretary'],
    });
  });

  itWithShared('their readings of 20 February 2019 stand in the Hansard of that day', () => {
    const hansard = JSON.parse(readFileSync(`${RECORDED}/legco_hansarddb_Bills.json`, 'utf8')) as {
      value: { MeetingDate: string; Subject: string; SectionCode: string }[];
    };
    const debated = hansard.value.filter(({ SectionCode }) => ['b2d', 'b3r'].includes(SectionCode));
    const ours = read().bills.flatMap(({ title, actions }) =>
      actions.filter(({ date }) => date === '2019-02-20').map(({ words }) => `${title}: ${words}`),
    );
    const theirs = debated.map(
      ({ Subject, SectionCode }) => `${Subject}: ${SectionCode === 'b2d' ? 'Second reading' : 'Third reading'}`,
    );
    expect(ours.sort()).toEqual(theirs.sort());
    expect(ours).toHaveLength(4);
  });

  itWithShared('the Hansard itself is refused as a list of bills', () => {
    const bytes = readFileSync(`${RECORDED}/legco_hansarddb_Bills.json`);
    expect(() =>
      parsePage(legco, {
        kind: 'list',
        url: 'https://app.legco.gov.hk/BillsDB/odata/Vbills',
        bytes,
        contentType: null,
      }),
    ).toThrow(expect.objectContaining({ code: 'parse.not-the-page' }));
  });
});
