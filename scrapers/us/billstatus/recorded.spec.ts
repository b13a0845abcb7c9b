import { readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { itWithShared, sharedFolder } from '../../../test/harness/shared.js';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { billstatus } from './scraper.js';

function read(file: string) {
  const bytes = readFileSync(`${sharedFolder}/registries/us/recorded/${file}`);
  return shownReading(
    billstatus,
    parsePage(billstatus, {
      kind: 'bill',
      url: 'https://www.govinfo.gov/bulkdata/BILLSTATUS',
      bytes,
      contentType: null,
    }),
  );
}

/** Compared with the page: every row of actions was read beside its step; the steps are the rows less those that repeat an event. */
const FACTS = [
  {
    file: 'actions-committees__BILLSTATUS-116hr4907.xml',
    bill: {
      key: '116/hr/4907',
      number: 'H.R. 4907',
      title: 'Time to Rescue United States Trusts Act',
      introducedOn: '2019-10-29',
      sponsors: ['Rep. Gallagher, Mike [R-WI-8]'],
      stage: 'committee',
    },
    steps: 2,
    documents: 1,
    last: ['2019-10-29', 'Referred to the Committee on Oversight and Reform'],
  },
  {
    file: 'formatChange__future__BILLSTATUS-117hr1.xml',
    bill: {
      key: '117/hr/1',
      number: 'H.R. 1',
      title: 'For the People Act of 2021',
      introducedOn: '2021-01-04',
      stage: 'second-chamber',
    },
    steps: 51,
    documents: 3,
    last: ['2021-03-11', 'Received in the Senate.'],
  },
  {
    file: 'formatChange__future__BILLSTATUS-117s35.xml',
    bill: {
      key: '117/s/35',
      number: 'S. 35',
      title: 'Officer Eugene Goodman Congressional Gold Medal Act',
      introducedOn: '2021-01-22',
      statusWords: 'Held at the desk.',
      stage: 'second-chamber',
    },
    steps: 8,
    documents: 2,
    last: ['2021-02-18', 'Held at the desk.'],
  },
  {
    file: 'formatChange__future__BILLSTATUS-117sconres7.xml',
    bill: {
      key: '117/sconres/7',
      number: 'S.Con.Res. 7',
      introducedOn: '2021-03-01',
      committee: 'Rules and Administration Committee',
      stage: 'committee',
    },
    steps: 2,
    documents: 1,
    last: ['2021-03-01', 'Referred to the Committee on Rules and Administration.'],
  },
  {
    file: 'legacy__BILLSTATUS-114hjres45.xml',
    bill: {
      key: '114/hjres/45',
      number: 'H.J.Res. 45',
      introducedOn: '2015-04-16',
      committee: 'Judiciary Committee',
      stage: 'committee',
    },
    steps: 4,
    documents: 0,
    last: ['2015-05-01', 'Subcommittee Hearings Held.'],
  },
  {
    file: 'legacy__BILLSTATUS-114hr1155.xml',
    bill: {
      key: '114/hr/1155',
      number: 'H.R. 1155',
      title: 'SCRUB Act of 2016',
      introducedOn: '2015-02-27',
      stage: 'second-chamber',
    },
    steps: 48,
    documents: 0,
    last: ['2016-01-11', 'Received in the Senate and Read twice'],
  },
  {
    file: 'textVersions__DEV-BILLSTATUS-115hr302.xml',
    bill: {
      key: '115/hr/302',
      number: 'H.R. 302',
      title: 'Sports Medicine Licensure Clarity Act of 2017',
      introducedOn: '2017-01-05',
      stage: 'passed',
    },
    steps: 28,
    documents: 6,
    last: ['2018-10-03', 'Message on Senate action sent to the House.'],
  },
  {
    file: 'textVersions__DEV-BILLSTATUS-115s2269.xml',
    bill: {
      key: '115/s/2269',
      number: 'S. 2269',
      title: 'Global Food Security Reauthorization Act of 2017',
      introducedOn: '2017-12-21',
      statusWords: 'Presented to President.',
      stage: 'executive',
    },
    steps: 14,
    documents: 4,
    last: ['2018-10-02', 'Presented to President.'],
  },
];

describe('recorded files of either format', () => {
  for (const { file, bill, steps, documents, last } of FACTS)
    itWithShared(`${bill.key} gives its facts, every event once, without a fault or an unknown code`, () => {
      const reading = read(file);
      expect(reading.faults).toEqual([]);
      const [shown] = reading.bills;
      expect(shown).toMatchObject({ ...bill, outcome: 'pending' });
      expect(shown!.actions).toHaveLength(steps);
      expect(shown!.documents).toHaveLength(documents);
      expect(shown!.actions.at(-1)!.date).toBe(last[0]);
      expect(shown!.actions.at(-1)!.words).toContain(last[1]);
    });
});
