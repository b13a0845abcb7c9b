import { readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { itWithShared, sharedFolder } from '../../../test/harness/shared.js';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { legisinfo } from './scraper.js';

function read(session: string, number: string) {
  const bytes = readFileSync(`${sharedFolder}/registries/ca/recorded/legisinfo_${session}_${number}.xml`);
  const url = `https://www.parl.ca/legisinfo/en/bill/${session}/${number.toLowerCase()}/xml`;
  return shownReading(legisinfo, parsePage(legisinfo, { kind: 'bill', url, bytes, contentType: null }));
}

const LAW = { statusWords: 'Royal assent received', stage: 'enacted', outcome: 'enacted' };
const DEAD = { stage: 'lapsed', outcome: 'lapsed', inferred: true };

/** Compared with the page: every stage and message of each record was read beside its steps. */
const FACTS = [
  {
    session: '41-1',
    number: 'C-377',
    first: '2011-12-05',
    last: ['2013-06-26', 'Message sent to the House of Commons'],
    steps: 12,
    documents: 4,
    bill: {
      ...DEAD,
      sponsors: ['Russ Hiebert'],
      statusWords: 'At consideration in the House of Commons of amendments made by the Senate',
    },
  },
  {
    session: '41-2',
    number: 'C-51',
    first: '2015-01-30',
    last: ['2015-06-18', 'Royal assent'],
    steps: 12,
    documents: 8,
    bill: { ...LAW, sponsors: ['Steven Blaney'] },
  },
  {
    session: '44-1',
    number: 'C-41',
    first: '2023-03-09',
    last: ['2023-06-20', 'Royal assent'],
    steps: 10,
    documents: 8,
    bill: { ...LAW, sponsors: ['Marco Mendicino'] },
  },
  {
    session: '44-1',
    number: 'C-63',
    first: '2024-02-26',
    last: ['2024-02-26', 'Introduction and first reading'],
    steps: 1,
    documents: 2,
    bill: { ...DEAD, sponsors: ['Arif Virani'], statusWords: 'At second reading in the House of Commons' },
  },
  {
    session: '44-1',
    number: 'C-70',
    first: '2024-05-06',
    last: ['2024-06-20', 'Royal assent'],
    steps: 13,
    documents: 8,
    bill: { ...LAW, title: 'An Act respecting countering foreign interference' },
  },
  {
    session: '45-1',
    number: 'C-2',
    first: '2025-06-03',
    last: ['2025-06-03', 'Introduction and first reading'],
    steps: 1,
    documents: 2,
    bill: { stage: 'first-reading', outcome: 'pending', statusWords: 'At second reading in the House of Commons' },
  },
  {
    session: '45-1',
    number: 'C-5',
    first: '2025-06-06',
    last: ['2025-06-26', 'Royal assent'],
    steps: 9,
    documents: 8,
    bill: { ...LAW, sponsors: ['Dominic LeBlanc'] },
  },
  {
    session: '45-1',
    number: 'C-8',
    first: '2025-06-18',
    last: ['2026-06-15', 'Royal assent'],
    steps: 11,
    documents: 8,
    bill: LAW,
  },
  {
    session: '45-1',
    number: 'C-9',
    first: '2025-09-19',
    last: ['2026-06-18', 'Royal assent'],
    steps: 18,
    documents: 8,
    bill: { ...LAW, sponsors: ['Sean Fraser'] },
  },
  {
    session: '45-1',
    number: 'S-2',
    first: '2025-05-29',
    last: ['2026-02-27', 'Second reading and referral to committee'],
    steps: 8,
    documents: 4,
    bill: {
      stage: 'second-chamber',
      outcome: 'pending',
      committee: 'Standing Committee on Indigenous and Northern Affairs',
    },
  },
];

describe('recorded bills of LEGISinfo', () => {
  for (const { session, number, first, last, steps, documents, bill } of FACTS)
    itWithShared(`${session}/${number} gives its facts, without a fault or an unknown event`, () => {
      const reading = read(session, number);
      expect(reading.faults).toEqual([]);
      const [shown] = reading.bills;
      expect(shown).toMatchObject({ key: `${session}/${number}`, number, session, introducedOn: first, ...bill });
      expect(shown!.titles['fr']).toMatch(/^Loi /);
      expect(shown!.actions).toHaveLength(steps);
      expect(shown!.actions.at(-1)).toMatchObject({ date: last[0], words: last[1] });
      expect(shown!.documents).toHaveLength(documents);
    });

  itWithShared('45-1/C-9 was amended by the Senate, whose report was defeated, and the Commons agreed', () => {
    const told = read('45-1', 'C-9').bills[0]!.actions.filter(({ date }) => date! >= '2026-06-02');
    expect(told.map(({ date, words, stage }) => [date, words, stage])).toEqual([
      ['2026-06-02', 'Committee report presented', 'second-chamber'],
      ['2026-06-03', 'Committee report defeated', null],
      ['2026-06-04', 'Third reading', 'passed'],
      ['2026-06-04', 'Message sent to the House of Commons', 'second-chamber'],
      ['2026-06-11', 'Consideration of Senate amendments', 'second-chamber'],
      ['2026-06-15', 'Consideration of Senate amendments', 'second-chamber'],
      ['2026-06-16', 'Consideration of Senate amendments', 'second-chamber'],
      ['2026-06-17', 'Consideration of Senate amendments', 'second-chamber'],
      ['2026-06-17', 'Concurrence in the motion respecting Senate amendments', 'passed'],
      ['2026-06-18', 'Royal assent', 'enacted'],
    ]);
  });

  itWithShared(
    '45-1/C-5 was divided twice in third reading (335 to 1, 306 to 31), so neither count stands for the bill',
    () => {
      const votes = read('45-1', 'C-5').bills[0]!.actions.flatMap(({ words, vote }) =>
        vote ? [[words, vote.for, vote.against]] : [],
      );
      expect(votes).toEqual([['Second reading and referral to committee', 304, 29]]);
    },
  );

  itWithShared('divisions of both readings stand at their steps', () => {
    const votes = (session: string, number: string) =>
      read(session, number).bills[0]!.actions.flatMap(({ vote }) => (vote ? [`${vote.for}:${vote.against}`] : []));
    expect([votes('41-1', 'C-377'), votes('41-2', 'C-51'), votes('45-1', 'C-9')]).toEqual([
      ['154:127', '147:135'],
      ['176:87', '183:96'],
      ['186:137'],
    ]);
  });
});
