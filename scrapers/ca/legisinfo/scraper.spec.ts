import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { legisinfo } from './scraper.js';

interface Made {
  number?: string;
  origin?: string;
  status?: string;
  ongoing?: boolean;
  stages?: string;
  more?: string;
}

function record({
  number = 'C-7',
  origin = 'House of Commons',
  status = '349',
  ongoing = true,
  stages = '',
  more = '',
}: Made): string {
  return `<Bills><Bill><NumberCode>${number}</NumberCode><LongTitleEn>An invented Act</LongTitleEn><LongTitleFr>
    </LongTitleFr><StatusId>${status}</StatusId><StatusNameEn>An invented status</StatusNameEn><ParliamentNumber>45</ParliamentNumber><SessionNumber>1</SessionNumber><IsSessionOngoing>${ongoing}</IsSessionOngoing><OriginatingChamberNameEn>${origin}</OriginatingChamberNameEn><BillStages><BillId>0</BillId>${stages}</BillStages>${more}</Bill></Bills>`;
}

function read(made: Made) {
  return parsePage(legisinfo, {
    kind: 'bill',
    url: 'https://www.parl.ca/legisinfo/en/bill/45-1/c-7/xml',
    bytes: Buffer.from(record(made)),
    contentType: 'application/xml',
  });
}
const billOf = (made: Made) => shownReading(legisinfo, read(made)).bills[0]!;
const stage = (tag: string, words: string, moment: string, more = '') =>
  `<${tag}><BillStageNameEn>A stage</BillStageNameEn><StateNameEn>Completed</StateNameEn>${more}<EndOfStageEvent><EventTypeNameEn>${words}</EventTypeNameEn><EventStartDateTime>${moment}</EventStartDateTime></EndOfStageEvent></${tag}>`;
const stepsOf = (stages: string, origin = 'House of Commons') =>
  billOf({ stages, origin }).actions.map(({ date, words, stage: step }) => [date, words, step]);

describe('a similar bill, nested with the same names, is never taken for the bill', () => {
  const other = record({
    number: 'C-36',
    status: '358',
    ongoing: false,
    stages: stage('RoyalAssent', 'Royal assent', '2021-08-01T00:00:00'),
  });
  it.each([
    `<SimilarBills>${other}</SimilarBills>`,
    `<SimilarBills>${other.replace('<Bills>', ' ').replace('</Bills>', ' ')}</SimilarBills>`,
  ])('%#', (more) => expect(read({ more })).toEqual(read({})));
});

describe('whether a bill lives is not told by its status', () => {
  const assent = stage('RoyalAssent', 'Royal assent', '2026-06-18T11:45:00');
  it.each<[string, Made, object]>([
    ['the session goes on', { ongoing: true }, { outcome: 'pending' }],
    ['the session is over', { ongoing: false }, { outcome: 'lapsed', stage: 'lapsed', inferred: true }],
    ['the status says that it was not proceeded with', { ongoing: true, status: '358' }, { outcome: 'lapsed' }],
    [
      'it became law before the session ended',
      { ongoing: false, stages: assent },
      { outcome: 'enacted', stage: 'enacted' },
    ],
    [
      'it goes on in the next session under a new key',
      { ongoing: false, more: '<DidReinstateInNextSession>true</DidReinstateInNextSession>' },
      { outcome: 'lapsed', inferred: true },
    ],
  ])('%s', (_, made, shown) => expect(billOf(made)).toMatchObject(shown));
});

describe('a completed stage is no adopted one: only its event tells', () => {
  it('a report that was defeated', () =>
    expect(stepsOf(stage('SenateBillStages', 'Committee report defeated', '2026-06-03T10:15:00'))).toEqual([
      ['2026-06-03', 'Committee report defeated', null],
    ]));

  it('a reading that was negatived is reported, not taken for passed', () => {
    const decision =
      '<Decisions><DecisionResultNameEn>Negatived</DecisionResultNameEn><DecisionSittingDate>2026-03-25T00:00:00</DecisionSittingDate></Decisions>';
    const reading = shownReading(
      legisinfo,
      read({ stages: stage('HouseBillStages', 'Third reading', '2026-03-25T18:12:00', decision) }),
    );
    expect(reading.faults).toMatchObject([{ code: 'normalise.unknown-stage', at: 'first chamber, Negatived' }]);
    expect(reading.bills[0]!.stage).toBeNull();
  });
});

describe('royal assent has neither state nor date of its own', () => {
  it('it is dated by its event', () =>
    expect(stepsOf(stage('RoyalAssent', 'Royal assent', '2026-06-18T11:45:00'))).toEqual([
      ['2026-06-18', 'Royal assent', 'enacted'],
    ]));
  it('or by the bill', () =>
    expect(
      billOf({ more: '<ReceivedRoyalAssentDateTime>2026-06-18T11:45:00</ReceivedRoyalAssentDateTime>' }),
    ).toMatchObject({ outcome: 'enacted', actions: [{ date: '2026-06-18' }] }));
});

describe('dates', () => {
  it.each([
    ['2025-09-19T12:06:24.673', '2025-09-19'],
    ['2026-02-27T15:00:00.31', '2026-02-27'],
    ['2013-06-26T00:00:00', '2013-06-26'],
    ['2026-06-04T23:59:59', '2026-06-04'],
  ])('%s is local: %s', (moment, date) =>
    expect(stepsOf(stage('HouseBillStages', 'Third reading', moment))[0]![0]).toBe(date),
  );
  it('year 1 is no date, so nothing happened', () =>
    expect(stepsOf(stage('HouseBillStages', 'Third reading', '0001-01-01T00:00:00'))).toEqual([]));
  it('an element with a line break is empty', () =>
    expect(stepsOf(stage('HouseBillStages', '\n    ', '\n   '))).toEqual([]));
  it('a date that is none costs that stage and is named', () => {
    const reading = read({
      stages:
        stage('HouseBillStages', 'First reading', '2026-02-30T00:00:00') +
        stage('HouseBillStages', 'Third reading', '2026-03-25T18:12:00'),
    });
    expect(reading.faults).toMatchObject([{ code: 'parse.bad-date' }]);
    expect(reading.bills[0]!.actions).toHaveLength(1);
  });
  it('the event dates the stage, not its state, which differs by minutes', () => {
    const stages = stage(
      'HouseBillStages',
      'First reading',
      '2025-12-09T23:59:00',
      '<StateAsOfDate>2025-12-10T00:01:29.053</StateAsOfDate>',
    );
    expect(stepsOf(stages, 'Senate')).toEqual([['2025-12-09', 'First reading', 'second-chamber']]);
  });
});

describe('order and chamber', () => {
  const preStudy =
    '<SenateBillStages><SignificantEvents><EventNameEn>Pre-Study of Commons Bill Completed</EventNameEn><EventDateTime>2024-06-17T00:00:00</EventDateTime></SignificantEvents></SenateBillStages>';
  it('steps stand in order of time, though the pre-study comes first in the file', () =>
    expect(
      stepsOf(preStudy + stage('SenateBillStages', 'First reading', '2024-06-13T15:00:00')).map(([date]) => date),
    ).toEqual(['2024-06-13', '2024-06-17']));

  it.each([
    ['House of Commons', 'HouseBillStages', 'third-reading'],
    ['House of Commons', 'SenateBillStages', 'passed'],
    ['Senate', 'SenateBillStages', 'third-reading'],
    ['Senate', 'HouseBillStages', 'passed'],
  ])('a bill of the %s read a third time in %s is at %s', (origin, tag, step) =>
    expect(stepsOf(stage(tag, 'Third reading', '2026-03-25T18:12:00'), origin)[0]![2]).toBe(step),
  );
  it('the second chamber that amends has not ended the passage', () => {
    const note =
      '<SignificantEvents><EventNameEn>Third reading</EventNameEn><EventDateTime>2013-06-26T00:00:00</EventDateTime><AdditionalInformationEn>Bill passed by the Senate with an amendment</AdditionalInformationEn></SignificantEvents>';
    expect(stepsOf(stage('SenateBillStages', 'Third reading', '2013-06-26T00:00:00', note))).toEqual([
      ['2013-06-26', 'Third reading', 'second-chamber'],
    ]);
  });
  it('a stage that a chamber left out is no fault', () =>
    expect(read({ stages: stage('SenateBillStages', 'Third reading', '2023-06-15T17:59:00') }).faults).toEqual([]));
});

it('a division of the day gives the count; a decision without a count gives none', () => {
  const decision = (counts: string) =>
    `<Decisions><DecisionResultNameEn>Agreed To</DecisionResultNameEn>${counts}<DecisionSittingDate>2026-03-25T00:00:00</DecisionSittingDate></Decisions>`;
  const voteOf = (counts: string) =>
    billOf({ stages: stage('HouseBillStages', 'Third reading', '2026-03-25T18:12:00', decision(counts)) }).actions[0]!
      .vote;
  expect(voteOf('<DivisionVotesYeas>186</DivisionVotesYeas><DivisionVotesNays>137</DivisionVotesNays>')).toMatchObject({
    for: 186,
    against: 137,
  });
  expect(voteOf('<DivisionVotesYeas /><DivisionVotesNays />')).toBeUndefined();
});

describe('what is no record is refused', () => {
  it.each([
    ['<html><body>Unavailable</body></html>', 'parse.not-the-page'],
    ['<Bills></Bills>', 'parse.layout-changed'],
    ['Bad gateway', 'parse.bad-xml'],
    [record({ number: '7' }), 'parse.bad-number'],
    [record({}).replace('LongTitleEn', 'LongTitel').replace('/LongTitleEn', '/LongTitel'), 'parse.layout-changed'],
  ])('%#: %s', (text, code) =>
    expect(() =>
      parsePage(legisinfo, { kind: 'bill', url: 'https://www.parl.ca/', bytes: Buffer.from(text), contentType: null }),
    ).toThrow(expect.objectContaining({ code })),
  );
});

describe('a bill is found', () => {
  it.each([
    [{ url: 'https://www.parl.ca/legisinfo/en/bill/44-1/c-63' }, '44-1/c-63'],
    [{ url: 'https://www.parl.ca/LegisInfo/fr/projet-de-loi/45-1/s-2' }, '45-1/s-2'],
    [{ number: 'C-2', session: '45-1' }, '45-1/c-2'],
    [{ number: 'c 70', session: '44-1' }, '44-1/c-70'],
  ])('by %j', (reference, path) =>
    expect(legisinfo.find!(reference)).toEqual({
      page: 'bill',
      url: `https://www.parl.ca/legisinfo/en/bill/${path}/xml`,
    }),
  );
  it.each([{ number: 'C-2' }, { number: '2', session: '45-1' }, {}])(
    'not by %j: numbers are given anew each session',
    (reference) => expect(legisinfo.find!(reference)).toBeNull(),
  );
});
