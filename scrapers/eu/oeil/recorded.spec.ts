import { existsSync, readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { needs } from '../../../test/harness/needs.js';
import { Page } from '../../kit/page.js';
import { readProcedure } from './procedure.js';
import { oeil } from './scraper.js';

/**
 * Six procedure files and a summary of the Observatory, beside the project. Compared with the pages by a person: number,
 * title, status, committee, every event of every file, and the documents of 2024/0258(COD) and 2022/0377(NLE) one by one.
 * Four of the six are no legislation: the scraper gives no bill for them, so the reader of files is asked directly.
 */
const RECORDED = '../shared/registries/eu/recorded';
const { it, why } = needs(existsSync(RECORDED), RECORDED, 'REQUIRE_SHARED');

function source(kind: string, file: string, number: string) {
  const url = `https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=${number}`;
  return { kind, url, bytes: readFileSync(`${RECORDED}/${file}`), contentType: null };
}

interface Facts {
  file: string;
  number: string;
  title: RegExp;
  introducedOn: string | null;
  committee: string | null;
  status: string;
  stage: string;
  outcome: string;
  documents: number;
  /** Day and classes of every event. */
  events: readonly string[];
}

const FACTS: readonly Facts[] = [
  {
    file: 'scrapers__votes__oeil-procedure-file_2024-0258-cod.html',
    number: '2024/0258(COD)',
    title: /^Establishing the Reform and Growth Facility for Moldova$/,
    introducedOn: '2024-10-09',
    committee: 'Foreign Affairs, Budgets',
    status: 'Procedure completed',
    stage: 'enacted',
    outcome: 'enacted',
    documents: 18,
    events: [
      '2024-10-09 introduction',
      '2024-12-16 referral-committee',
      '2025-01-30 committee-passage',
      '2025-01-30 ',
      '2025-01-31 committee-passage',
      '2025-02-10 ',
      '2025-02-12 ',
      '2025-03-06 committee-passage',
      '2025-03-10 ',
      '2025-03-11 reading-1,passage',
      '2025-03-11 ',
      '2025-03-18 passage',
      '2025-03-18 executive-signature',
      '2025-03-21 became-law',
    ],
  },
  {
    file: 'scrapers__votes__oeil-procedure-file_2022_0377-nle.html',
    number: '2022/0377(NLE)',
    title: /^EU\/Brazil Agreement: modification of concessions .* withdrawal from the European Union$/,
    introducedOn: '2023-02-06',
    committee: 'International Trade',
    status: 'Procedure completed',
    stage: 'enacted',
    outcome: 'enacted',
    documents: 8,
    events: [
      '2022-11-18 filing',
      '2023-02-06 introduction',
      '2023-02-13 referral-committee',
      '2023-04-27 committee-passage',
      '2023-05-02 committee-passage',
      '2023-05-09 reading-1,passage',
      '2023-05-09 ',
      '2023-05-17 passage',
      '2023-06-01 became-law',
    ],
  },
  {
    file: 'scrapers__oeil_summaries__oeil-procedure-file_2020-2042-ini.html',
    number: '2020/2042(INI)',
    title: /^The impacts of climate change on vulnerable populations in developing countries$/,
    introducedOn: null,
    committee: 'Development',
    status: 'Procedure rejected',
    stage: 'rejected',
    outcome: 'rejected',
    documents: 8,
    events: [
      '2020-04-16 referral-committee',
      '2021-02-25 committee-passage',
      '2021-04-07 committee-passage',
      '2021-05-17 ',
      '2021-05-19 failure',
    ],
  },
  {
    file: 'scrapers__votes__oeil-procedure-file_2022-2201-ini.html',
    number: '2022/2201(INI)',
    title: /^2022 Commission Report on Kosovo$/,
    introducedOn: null,
    committee: 'Foreign Affairs',
    status: 'Procedure completed',
    stage: 'first-reading',
    outcome: 'pending',
    documents: 8,
    events: [
      '2023-01-19 referral-committee',
      '2023-04-26 committee-passage',
      '2023-05-03 committee-passage',
      '2023-05-09 ',
      '2023-05-10 reading-1,passage',
      '2023-05-10 ',
    ],
  },
  {
    file: 'scrapers__oeil_summaries__oeil-procedure-file_2021-2540-rsp.html',
    number: '2021/2540(RSP)',
    title: /^Resolution on the situation in Myanmar$/,
    introducedOn: null,
    committee: null,
    status: 'Procedure completed',
    stage: 'first-reading',
    outcome: 'pending',
    documents: 9,
    events: ['2021-02-09 ', '2021-02-11 reading-1,passage', '2021-02-11 '],
  },
  {
    file: 'pipelines__oeil_2024-2006-reg.html',
    number: '2024/2006(REG)',
    // The page has a hard blank between «EP» and «Rules».
    title:
      /^EP Rules of Procedure: training on preventing conflict and harassment in the workplace and on good office management$/,
    introducedOn: null,
    committee: 'Constitutional Affairs',
    status: 'Procedure completed',
    stage: 'first-reading',
    outcome: 'pending',
    documents: 6,
    events: [
      '2024-04-03 committee-passage',
      '2024-04-04 committee-passage',
      '2024-04-10 referral-committee',
      '2024-04-24 reading-1,passage',
      '2024-04-24 ',
    ],
  },
];

describe(`recorded procedure files${why}`, () => {
  it.each(FACTS)('$number gives its facts, without a fault or an unknown word', (facts) => {
    const page = new Page(source('procedure', facts.file, facts.number));
    const draft = readProcedure(page);
    const { bills, faults } = shownReading(oeil, { follow: [], bills: [draft], faults: page.faults });
    const [bill] = bills;
    expect(faults).toEqual([]);
    expect(bill).toMatchObject({
      number: facts.number,
      introducedOn: facts.introducedOn,
      committee: facts.committee,
      statusWords: facts.status,
      stage: facts.stage,
      outcome: facts.outcome,
    });
    expect(bill?.title).toMatch(facts.title);
    expect(bill?.actions.map(({ date, classes }) => `${date} ${classes.join()}`)).toEqual(facts.events);
    expect(bill?.documents).toHaveLength(facts.documents);
  });

  it.each(FACTS)('$number is a bill only when it is legislation', ({ file, number }) => {
    const { bills, faults } = parsePage(oeil, source('procedure', file, number));
    expect([bills.map((bill) => bill.number), faults]).toEqual([/COD|NLE/.test(number) ? [number] : [], []]);
  });

  it.each(FACTS)('$number reads the same with markup repaired as a browser would', ({ file, number }) => {
    const repaired = new Page(source('procedure', file, number));
    repaired.repaired();
    expect(readProcedure(repaired)).toEqual(readProcedure(new Page(source('procedure', file, number))));
  });

  it('the summary of a resolution is read as one, and gives no bill', () => {
    const file = 'scrapers__oeil_summaries__oeil-document-summary_1651118.html';
    expect(parsePage(oeil, source('summary', file, '1651118'))).toEqual({ follow: [], bills: [], faults: [] });
    // The same page, were it of legislation: its printed day stands, not the machine-readable one of 2018.
    const text = readFileSync(`${RECORDED}/${file}`, 'utf8').replaceAll('2021/2540(RSP)', '2021/2540(COD)');
    const { bills } = parsePage(oeil, { ...source('summary', file, 'x'), bytes: Buffer.from(text) });
    expect(bills).toMatchObject([
      {
        key: '2021-2540-COD',
        documents: [{ date: '2021-02-11', title: 'Summary: Resolution on the situation in Myanmar' }],
      },
    ]);
  });
});
