import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect } from '@jest/globals';
import { normalise } from '../../../src/pipeline/normalise.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { needs } from '../../../test/harness/needs.js';
import { knesset } from './scraper.js';
import { STATUSES, statusOf } from './stages.js';

/**
 * Rows of the Knesset's tables, recorded 2026-03-02, beside the project; events are joined to their meetings. The answer's
 * envelope is put around them here. Compared with the rows by a person: the counts below (by a script in Python apart
 * from this reader), the rows of the bills 2240063, 2240462 and 2240504, and all 18 events of the bill 2156264.
 */
const RECORDED = '../shared/registries/il/recorded';
const { it, why } = needs(existsSync(RECORDED), RECORDED, 'REQUIRE_SHARED');
const ROOT = 'https://knesset.gov.il/OdataV4/ParliamentInfo';

type Row = Record<string, unknown>;
interface Event {
  src: string;
  row: Row;
  session: Row | null;
}

function lines<T>(name: string): T[] {
  const bytes = readFileSync(`${RECORDED}/${name}`);
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function read(kind: string, url: string, value: Row[]) {
  const bytes = Buffer.from(JSON.stringify({ value }));
  return parsePage(knesset, { kind, url, bytes, contentType: 'application/json' });
}

function grouped(events: readonly Event[]): Map<string, Event[]> {
  const groups = new Map<string, Event[]>();
  for (const event of events) {
    const group = `${event.src} ${event.row['ItemID']}`;
    groups.set(group, [...(groups.get(group) ?? []), event]);
  }
  return groups;
}

const isPlenum = ({ src }: Event) => src === 'KNS_PlmSessionItem';

function readEvents(events: readonly Event[]) {
  const [first] = events as [Event];
  const url = `${ROOT}/${first.src}?$filter=ItemID%20eq%20${first.row['ItemID']}`;
  const member = isPlenum(first) ? 'KNS_PlenumSession' : 'KNS_CommitteeSession';
  return read(
    isPlenum(first) ? 'plenum' : 'committee',
    url,
    events.map(({ row, session }) => ({ ...row, [member]: session })),
  );
}

const counted = (values: readonly string[]) =>
  Object.fromEntries([...new Set(values)].sort().map((value) => [value, values.filter((one) => one === value).length]));

describe(`recorded rows of the Knesset${why}`, () => {
  it('the newest 88 bills give their facts, without a fault', () => {
    const rows = lines<Row>('KNS_Bill-000225.jsonl');
    const reading = read('bills', `${ROOT}/KNS_Bill`, rows);
    const shown = shownReading(knesset, reading);
    expect([reading.bills.length, shown.faults]).toEqual([88, []]);
    expect(counted(shown.bills.map(({ number }) => (number as string).split('/')[0] as string))).toEqual({
      מ: 59,
      פ: 29,
    });
    expect(counted(shown.bills.map(({ stage }) => String(stage)))).toEqual({
      'first-reading': 58,
      introduced: 29,
      merged: 1,
    });
    expect(counted(shown.bills.map(({ outcome }) => outcome))).toEqual({ merged: 1, pending: 87 });
    expect(
      shown.bills.map(({ title }) => title).filter((title) => /\s$|^\s|\s\s|[\u200e\u200f]/u.test(title as string)),
    ).toEqual([]);
    expect(shown.bills.filter(({ session }) => session !== '25')).toEqual([]);
    expect(shown.bills.find(({ key }) => key === '2240063')).toMatchObject({
      number: 'פ/6585/25',
      numbers: ['פ/6585/25', 'פ/25/6585'],
      title: 'הצעת חוק הפסקת היריון, התשפ"ו-2026',
      statusWords: 'הונחה על שולחן הכנסת לדיון מוקדם',
      sponsors: [],
    });
    expect(shown.bills.find(({ key }) => key === '2240462')).toMatchObject({ number: 'מ/1924', sponsors: ['ממשלתית'] });
    // Only tabled: no committee has met about it.
    expect(reading.follow.filter(({ page }) => page === 'plenum')).toHaveLength(88);
    expect(reading.follow.filter(({ page }) => page === 'committee')).toHaveLength(59);
  });

  it('59 government bills share one booklet number, and each is a bill of its own', () => {
    const { bills } = read('bills', `${ROOT}/KNS_Bill`, lines<Row>('KNS_Bill-000225.jsonl'));
    const shared = bills.filter(({ number }) => number === 'מ/1924');
    expect([shared.length, new Set(shared.map(({ key }) => key)).size]).toEqual([59, 59]);
  });

  it('all 16,141 events of the twenty-fifth Knesset are steps of their 7,146 bills, without a fault or an unknown word', () => {
    const events = lines<Event>('bill_events_knesset25.DERIVED.jsonl.gz');
    const groups = [...grouped(events).values()];
    const readings = groups.map(readEvents);
    const drafts = readings.flatMap(({ bills }) => bills).map((draft) => normalise(knesset, draft));
    const actions = drafts.flatMap(({ actions: steps }) => steps);
    expect([...readings, ...drafts].flatMap(({ faults }) => faults)).toEqual([]);
    expect([actions.length, new Set(drafts.map(({ key }) => key)).size]).toEqual([16_141, 7_146]);
    expect(new Set(actions.map(({ sourceId }) => sourceId)).size).toBe(16_141);
    expect(actions.filter(({ date }) => date === null)).toHaveLength(6);
    expect(actions.filter(({ words }) => words.startsWith('מבוטלת'))).toHaveLength(484);
    const dates = actions
      .map(({ date }) => date)
      .filter((date) => date !== null)
      .sort();
    expect([dates[0], dates.at(-1)]).toEqual(['2021-05-10', '2026-03-23']);
    expect(counted(actions.flatMap(({ classes }) => classes))).toEqual({
      'committee-passage': 40,
      introduction: 6986,
      passage: 8,
      'reading-1': 591,
      'reading-2': 501,
      'reading-3': 496,
      'referral-committee': 2888,
    });
    // Bills split from others begin at the second reading: 33 were never tabled themselves.
    const plenary = drafts.filter(({ actions: [step] }) => step?.sourceId?.startsWith('KNS_Plm'));
    expect([plenary.length, plenary.filter(({ introducedOn }) => introducedOn === null).length]).toEqual([7_019, 33]);
  });

  it('a bill carried over from the Knesset before keeps its whole path', () => {
    const events = lines<Event>('bill_events_knesset25.DERIVED.jsonl.gz').filter(
      ({ row }) => row['ItemID'] === 2156264,
    );
    const drafts = [...grouped(events).values()].map(readEvents).flatMap(({ bills }) => bills);
    expect(drafts.find(({ introducedOn }) => introducedOn !== null)?.introducedOn).toBe('2021-05-10');
    const steps = drafts.flatMap(({ actions }) => actions ?? []);
    expect(steps.map(({ date, at }) => `${date} ${at}`).sort()).toEqual([
      '2021-05-10 104',
      '2022-05-18 150',
      '2022-06-08 106',
      '2022-06-26 108',
      '2022-06-28 111',
      '2022-06-28 141 again',
      '2023-03-13 175',
      '2023-03-20 181',
      '2023-05-01 120',
      '2023-05-29 113',
      '2023-06-20 113',
      '2023-07-11 113',
      '2023-07-20 113',
      '2023-07-24 158',
      '2023-07-25 113',
      '2023-07-25 130',
      '2023-07-30 114',
      '2023-07-30 117',
    ]);
  });

  it('every state of a bill in the recorded table is known by its id and its words, and no other', () => {
    const rows = lines<{ Id: number; TypeID: number; Desc: string | null }>('KNS_Status.jsonl');
    const ofBills = rows.filter(({ TypeID }) => TypeID === 2);
    expect(ofBills.filter(({ Id, Desc }) => statusOf(Id)?.words !== Desc)).toEqual([]);
    expect(STATUSES.flatMap(({ ids }) => ids).sort()).toEqual(ofBills.map(({ Id }) => Id).sort());
    // Queries, motions and meetings have states in the same table, and some of those have no words.
    expect(rows.filter(({ TypeID, Id }) => TypeID !== 2 && statusOf(Id) !== null)).toEqual([]);
    expect(rows.filter(({ Desc }) => Desc === null).map(({ Id }) => Id)).toEqual([6015, 6016, 6017]);
  });

  it('the table of types says which rows are bills, and spells the table of committee meetings with one e', () => {
    const types = lines<{ Id: number; TableName: string }>('KNS_ItemType.jsonl');
    expect(types.filter(({ TableName }) => TableName === 'KNS_Bill').map(({ Id }) => Id)).toEqual([2, 6002]);
    expect(types.find(({ Id }) => Id === 12)?.TableName).toBe('KNS_CommitteSession');
  });

  it('every Knesset that is recorded is a session the scraper knows', () => {
    const rows = lines<{ KnessetNum: number; IsCurrent: boolean }>('KNS_KnessetDates.jsonl');
    expect(rows.filter(({ KnessetNum }) => !knesset.sessions?.includes(String(KnessetNum)))).toEqual([]);
    expect([...new Set(rows.filter(({ IsCurrent }) => IsCurrent).map(({ KnessetNum }) => KnessetNum))]).toEqual([25]);
  });
});
