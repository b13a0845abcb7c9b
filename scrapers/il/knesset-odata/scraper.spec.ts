import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { Fault } from '../../../src/domain/fault.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { knesset } from './scraper.js';

const ROOT = 'https://knesset.gov.il/OdataV4/ParliamentInfo';
const ITEMS = `${ROOT}/KNS_PlmSessionItem?$filter=ItemID%20eq%207`;
const MEETINGS = `${ROOT}/KNS_CmtSessionItem?$filter=ItemID%20eq%207`;
type Row = Record<string, unknown>;

function parse(kind: string, url: string, body: unknown) {
  const bytes = Buffer.from(JSON.stringify(body));
  return parsePage(knesset, { kind, url, bytes, contentType: 'application/json' });
}
const read = (kind: string, url: string, value: Row[]) => shownReading(knesset, parse(kind, url, { value }));
const bill = (more: Row): Row => ({
  Id: 7,
  KnessetNum: 25,
  Name: 'הצעת חוק',
  TypeID: 2,
  SubTypeID: 54,
  SubTypeDesc: 'פרטית',
  PrivateNumber: 70,
  Number: null,
  StatusID: 104,
  PublicationDate: null,
  ...more,
});
const billOf = (more: Row) => read('bills', `${ROOT}/KNS_Bill`, [bill(more)]);
const sitting = (Id: number, StatusID: number, StartDate: string, more: Row = {}): Row => ({
  Id,
  ItemID: 7,
  ItemTypeID: 2,
  StatusID,
  Ordinal: 1,
  KNS_PlenumSession: { StartDate },
  ...more,
});
const meeting = (Id: number, StatusID: number, more: Row): Row => ({
  Id,
  ItemID: 7,
  ItemTypeID: 2,
  StatusID,
  KNS_CommitteeSession: { StartDate: '2025-03-04T09:00:00+02:00', StatusDesc: 'פעילה', ...more },
});
const stepsOf = (reading: ReturnType<typeof read>) =>
  reading.bills.flatMap(({ actions }) => actions.map(({ date, classes, stage }) => [date, classes.join(), stage]));

describe('the row of a bill', () => {
  it.each<[string, Row, string | null, string[] | undefined]>([
    ['private', {}, 'פ/70/25', ['פ/70/25', 'פ/25/70']],
    [
      'of the government',
      { SubTypeID: 53, SubTypeDesc: 'ממשלתית', PrivateNumber: null, Number: 1924 },
      'מ/1924',
      undefined,
    ],
    ['of a committee', { SubTypeID: 55, SubTypeDesc: 'ועדה', PrivateNumber: null, Number: 900 }, 'כ/900', undefined],
    ['without a serial yet', { SubTypeID: 53, SubTypeDesc: 'ממשלתית', PrivateNumber: null }, null, undefined],
  ])('%s has its printed number, and its id for a key', (_what, more, number, numbers) => {
    const { bills, faults } = billOf(more);
    expect([bills[0]?.key, bills[0]?.number, bills[0]?.numbers, faults]).toEqual(['7', number, numbers, []]);
  });

  it('two bills with one number stay two', () => {
    const rows = [7, 8].map((Id) => bill({ Id, SubTypeID: 53, SubTypeDesc: 'ממשלתית', Number: 1924 }));
    expect(read('bills', `${ROOT}/KNS_Bill`, rows).bills.map(({ key }) => key)).toEqual(['7', '8']);
  });

  it.each<[string, Row, string, string]>([
    ['passed without a publication is not law', { StatusID: 118 }, 'passed', 'pending'],
    [
      'passed and published is law',
      { StatusID: 118, PublicationDate: '2023-08-02T00:00:00+03:00' },
      'enacted',
      'enacted',
    ],
    ['merged has ended', { StatusID: 122 }, 'merged', 'merged'],
    ['turned into a motion has failed', { StatusID: 124 }, 'rejected', 'rejected'],
    ['stopped has failed', { StatusID: 177 }, 'rejected', 'rejected'],
    ['refused continuity has lapsed', { StatusID: 110 }, 'lapsed', 'lapsed'],
    ['at 108 for a year is still before its committee', { StatusID: 108 }, 'committee', 'pending'],
    ['at 141 and private has been tabled before', { StatusID: 141 }, 'first-reading', 'pending'],
    [
      'at 141 of the government begins',
      { StatusID: 141, SubTypeID: 53, SubTypeDesc: 'ממשלתית', Number: 1 },
      'introduced',
      'pending',
    ],
  ])('%s', (_what, more, stage, outcome) => {
    expect(billOf(more).bills[0]).toMatchObject({ stage, outcome });
  });

  it.each<[string, Row, string]>([
    ['another type of item', { TypeID: 1 }, 'parse.unknown-row'],
    ['a kind of bill without a letter', { SubTypeDesc: 'אחרת' }, 'parse.unknown-row'],
    ['an unknown state', { StatusID: 199 }, 'normalise.unknown-stage'],
    ['a row without a title', { Name: null }, 'parse.layout-changed'],
    ['a row without a Knesset', { KnessetNum: null }, 'parse.layout-changed'],
    ['a row without an id', { Id: undefined }, 'parse.layout-changed'],
    ['a publication in the filler year', { PublicationDate: '0001-01-01T00:00:00+02:00' }, 'parse.bad-date'],
  ])('%s is named and costs no other row', (_what, more, code) => {
    const { bills, faults } = read('bills', `${ROOT}/KNS_Bill`, [bill(more), bill({ Id: 8 })]);
    expect([faults.map((fault) => fault.code), bills.at(-1)?.key]).toEqual([[code], '8']);
  });

  it('keeps the quotation marks of the year and drops marks of direction', () => {
    expect(billOf({ Name: 'הצעת חוק, התשפ"ו-2026 \u200f  ' }).bills[0]?.title).toBe('הצעת חוק, התשפ"ו-2026');
  });
});

describe('the meetings of a bill', () => {
  it('equal words under two ids are known by either id', () => {
    const ids = [
      [101, 108],
      [106, 142],
      [109, 167],
      [178, 179],
      [158, 161, 162, 165],
    ];
    const readings = ids.flat().map((id) => read('committee', MEETINGS, [meeting(1, id, {})]));
    expect(readings.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('a private bill is introduced when it is tabled for the preliminary reading, not for the first', () => {
    const rows = [sitting(2, 141, '2024-05-06T16:00:00+03:00'), sitting(1, 104, '2023-01-02T16:00:00+02:00')];
    const reading = read('plenum', ITEMS, rows);
    expect(reading.bills[0]?.introducedOn).toBe('2023-01-02');
    expect(stepsOf(reading)).toEqual([
      ['2023-01-02', 'introduction', 'introduced'],
      ['2024-05-06', '', 'first-reading'],
    ]);
  });

  it('a government bill is introduced when it is tabled for the first reading', () => {
    const reading = read('plenum', ITEMS, [sitting(1, 141, '2024-05-06T16:00:00+03:00')]);
    expect([reading.bills[0]?.introducedOn, stepsOf(reading)[0]?.[1]]).toEqual(['2024-05-06', 'introduction']);
  });

  it.each([
    ['2023-07-19T02:20:00+03:00', '2023-07-19'],
    ['2023-01-31T23:50:00+02:00', '2023-01-31'],
    ['2023-01-31T22:50:00Z', '2023-02-01'],
  ])('the day of %s is %s in Israel', (moment, date) => {
    expect(stepsOf(read('plenum', ITEMS, [sitting(1, 111, moment)]))[0]?.[0]).toBe(date);
  });

  it('a cancelled meeting is shown and is no step', () => {
    const reading = read('committee', MEETINGS, [meeting(1, 113, { StatusDesc: 'מבוטלת' })]);
    expect([stepsOf(reading), reading.faults]).toEqual([[['2025-03-04', '', null]], []]);
    expect(reading.bills[0]?.actions[0]?.words).toMatch(/^מבוטלת: /);
  });

  it.each([111, 114, 117, 118])('a committee that meets while the bill stands at %i does not read or pass it', (id) => {
    expect(stepsOf(read('committee', MEETINGS, [meeting(1, id, {})]))).toEqual([['2025-03-04', '', null]]);
  });

  it('an item whose meeting the service does not show is an undated step', () => {
    const reading = read('committee', MEETINGS, [{ ...meeting(1, 113, {}), KNS_CommitteeSession: null }]);
    expect([stepsOf(reading)[0]?.[0], reading.faults]).toEqual([null, []]);
  });

  it('an unknown state of an item is a fault with its id', () => {
    const { faults } = read('plenum', ITEMS, [sitting(1, 199, '2024-05-06T16:00:00+03:00')]);
    expect(faults).toMatchObject([{ code: 'normalise.unknown-stage', words: 'StatusID 199' }]);
  });

  it('no item is no withdrawal: the page says nothing but that it was read', () => {
    expect(read('committee', MEETINGS, []).bills).toMatchObject([{ key: '7', actions: [], outcome: 'pending' }]);
  });

  it('the name an item repeats is the present one and is not taken for a title', () => {
    const rows = [sitting(1, 104, '2023-01-02T16:00:00+02:00', { Name: 'חוק של היום' })];
    expect(read('plenum', ITEMS, rows).bills[0]?.title).toBeNull();
    expect(read('changes', `${ROOT}/KNS_PlmSessionItem?$top=100`, rows).bills[0]?.title).toBeNull();
  });

  it('a sitting after the latest change of the page is still to come', () => {
    const LastUpdatedDate = '2026-02-01T10:00:00+02:00';
    const rows = [
      sitting(1, 104, '2026-01-05T16:00:00+02:00', { LastUpdatedDate }),
      sitting(2, 150, '2026-02-04T11:00:00+02:00'),
    ];
    expect(read('plenum', ITEMS, rows).bills[0]?.upcoming).toEqual([
      { date: '2026-02-04', what: 'במליאה לדיון מוקדם' },
    ]);
  });

  it('changed items lead to each bill once, and motions to none', () => {
    const rows = [
      sitting(1, 104, '2023-01-02T16:00:00+02:00'),
      sitting(2, 150, '2023-01-03T16:00:00+02:00'),
      { ...sitting(3, 307, ''), ItemTypeID: 4, ItemID: 9 },
    ];
    const { bills, follow } = parse('changes', `${ROOT}/KNS_CmtSessionItem?$top=100`, { value: rows });
    expect([bills.map(({ key }) => key), follow.map(({ page }) => page)]).toEqual([['7'], ['committee']]);
  });
});

describe('the service', () => {
  it('is asked for two hundred rows by its own link, or by skipping after a full page', () => {
    const rows = Array.from({ length: 100 }, (_, index) => bill({ Id: index + 1 }));
    const last = (body: unknown, url: string) => parse('bills', url, body).follow.at(-1);
    const url = `${ROOT}/KNS_Bill?$top=100`;
    expect(last({ value: rows }, url)).toEqual({ page: 'bills', url: `${url}&$skip=100`, ifNews: true });
    expect(last({ value: rows }, `${url}&$skip=100`)?.url).toBe(`${url}&$skip=200`);
    expect(last({ value: rows, '@odata.nextLink': `${ROOT}/KNS_Bill?$skip=7` }, url)?.url).toBe(
      `${ROOT}/KNS_Bill?$skip=7`,
    );
    expect(last({ value: rows.slice(1) }, url)?.page).toBe('plenum');
  });

  it.each([{ error: { message: 'not valid' } }, [], null, { value: null }])(
    'an answer without rows is refused: %j',
    (body) => {
      expect(() => parse('bills', `${ROOT}/KNS_Bill`, body)).toThrow(Fault);
    },
  );

  it('is asked three times on a quiet day', () => {
    expect(knesset.start({ since: null, today: '2026-03-02' })).toHaveLength(1);
    expect(knesset.start({ since: '2026-03-01', today: '2026-03-02' })).toHaveLength(3);
  });

  it.each([
    [
      { url: 'https://main.knesset.gov.il/Activity/Legislation/Laws/Pages/LawBill.aspx?t=x&lawitemid=2156264' },
      'Id eq 2156264',
    ],
    [{ number: 'פ/6585/25' }, 'KnessetNum eq 25 and PrivateNumber eq 6585'],
    [{ number: 'פ/25/6585' }, 'KnessetNum eq 25 and PrivateNumber eq 6585'],
    [{ number: 'פ/20/24', session: '20' }, 'KnessetNum eq 20 and PrivateNumber eq 24'],
    [{ number: 'פ/6585', session: '25' }, 'KnessetNum eq 25 and PrivateNumber eq 6585'],
    [{ number: 'פ/20/24' }, null],
    [{ number: 'פ/6585' }, null],
    [{ number: 'מ/1924', session: '25' }, null],
    [{ url: 'https://example.org/' }, null],
  ])('finds %j', (known, filter) => {
    const found = knesset.find?.(known) ?? null;
    expect(found === null ? null : new URL(found.url).searchParams.get('$filter')).toBe(filter);
  });
});
