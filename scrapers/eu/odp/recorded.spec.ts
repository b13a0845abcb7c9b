import { existsSync, readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { needs } from '../../../test/harness/needs.js';
import { Page } from '../../kit/page.js';
import { odp, readProcedure } from './scraper.js';

/**
 * Four records of the portal, beside the project. Compared with the files by a person: label, title, committee and every
 * activity with its day. Two are no legislation, so the reader of records is asked directly.
 */
const RECORDED = '../shared/registries/eu/recorded';
const { it, why } = needs(existsSync(RECORDED), RECORDED, 'REQUIRE_SHARED');

function source(file: string) {
  const url = 'https://data.europarl.europa.eu/api/v2/procedures/any';
  return { kind: 'procedure', url, bytes: readFileSync(`${RECORDED}/${file}`), contentType: 'application/json' };
}

interface Facts {
  file: string;
  number: string;
  title: RegExp;
  committee: string | null;
  stage: string | null;
  outcome: string;
  documents: number;
  steps: number;
  first: string;
  last: string;
  untyped: number;
  isBill: boolean;
}

const FACTS: readonly Facts[] = [
  {
    file: 'scrapers__votes__odp-procedure_2016-0132.json',
    number: '2016/0132(COD)',
    title: /^Establishment of 'Eurodac' .*\(recast\)$/,
    committee: 'LIBE',
    stage: 'enacted',
    outcome: 'enacted',
    documents: 9,
    steps: 20,
    first: '2016-09-12 REFERRAL',
    last: '2024-05-22 PUBLICATION_OFFICIAL_JOURNAL',
    untyped: 0,
    isBill: true,
  },
  {
    file: 'scrapers__votes__odp-procedure_2025-0260.json',
    number: '2025/0260(COD)',
    title: /^Non-application of customs duties on imports of certain goods$/,
    committee: 'INTA',
    stage: 'first-reading',
    outcome: 'pending',
    documents: 7,
    steps: 23,
    first: '2025-10-20 REFERRAL',
    last: '2026-06-16 PLENARY_VOTE_RESULTS',
    untyped: 0,
    isBill: true,
  },
  {
    file: 'pipelines__odp-procedure_2024-2006.json',
    number: '2024/2006(REG)',
    title: /^Amendments to Parliament’s Rules of Procedure concerning the training .* good office management$/,
    committee: 'AFCO',
    stage: 'committee',
    outcome: 'pending',
    documents: 3,
    steps: 7,
    first: '2024-02-29 COMMITTEE_TABLING_REPORT',
    last: '2024-04-24 PLENARY_VOTE_RESULTS',
    untyped: 1,
    isBill: false,
  },
  {
    file: 'scrapers__votes__odp-procedure_2025-2691.json',
    number: '2025/2691(RSP)',
    title: /^Return of Ukrainian children forcibly transferred and deported by Russia$/,
    committee: null,
    stage: null,
    outcome: 'pending',
    documents: 8,
    steps: 6,
    first: '2025-05-07 TABLING_PLENARY',
    last: '2025-05-08 PLENARY_VOTE_RESULTS',
    untyped: 1,
    isBill: false,
  },
];

describe(`recorded procedures of the Open Data Portal${why}`, () => {
  it.each(FACTS)('$number gives its facts, without a fault or an unknown word', (facts) => {
    const page = new Page(source(facts.file));
    const draft = readProcedure(page);
    const { bills, faults } = shownReading(odp, { follow: [], bills: [draft], faults: page.faults });
    const [bill] = bills;
    const steps = bill?.actions.map(({ date, words }) => `${date} ${words}`) ?? [];
    expect(faults).toEqual([]);
    expect(bill).toMatchObject({
      number: facts.number,
      committee: facts.committee,
      stage: facts.stage,
      outcome: facts.outcome,
      upcoming: [],
    });
    expect(bill?.title).toMatch(facts.title);
    expect(Object.keys(bill?.titles ?? {})).toHaveLength(24);
    expect([steps.length, steps[0], steps.at(-1)]).toEqual([facts.steps, facts.first, facts.last]);
    expect(bill?.actions.filter(({ words }) => words === 'Decision')).toHaveLength(facts.untyped);
    expect(bill?.documents).toHaveLength(facts.documents);
    expect(parsePage(odp, source(facts.file)).bills).toHaveLength(facts.isBill ? 1 : 0);
  });

  it('2025/0260(COD) was amended and sent back in March and adopted in June, with three negotiations between', () => {
    const page = new Page(source('scrapers__votes__odp-procedure_2025-0260.json'));
    const { bills } = shownReading(odp, { follow: [], bills: [readProcedure(page)], faults: [] });
    const telling = bills[0]?.actions
      .filter(({ date }) => date !== null && date >= '2026-03-26')
      .map(({ date, words }) => `${date} ${words}`);
    expect(telling?.slice(2, 8)).toEqual([
      '2026-03-26 PLENARY_AMEND',
      '2026-03-26 PLENARY_REFER_COMMITTEE_INTERINSTITUTIONAL_NEGOTIATIONS',
      '2026-03-26 PLENARY_VOTE_RESULTS',
      '2026-04-13 INTERINSTITUTIONAL_NEGOTIATION',
      '2026-05-06 INTERINSTITUTIONAL_NEGOTIATION',
      '2026-05-19 INTERINSTITUTIONAL_NEGOTIATION',
    ]);
    expect(bills[0]?.actions.filter(({ words }) => words === 'TABLING_PLENARY')).toHaveLength(5);
  });
});
