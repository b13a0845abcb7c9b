import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { Fault } from '../../../src/domain/fault.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { odp } from './scraper.js';
import { STAGES } from './stages.js';

type Member = Record<string, unknown>;

const activity = (activity_date: string, type: string | null, activity_id = `${activity_date} ${type}`): Member => ({
  activity_id,
  activity_date,
  type: 'Activity',
  ...(type === null ? {} : { had_activity_type: `def/ep-activities/${type}` }),
});
const process = (more: Member): Member => ({
  process_id: '2024-0001',
  label: '2024/0001(COD)',
  process_type: 'def/ep-procedure-types/COD',
  process_title: { fr: 'Un titre', en: 'A title' },
  current_stage: 'http://publications.europa.eu/resource/authority/procedure-phase/RDG1',
  consists_of: [],
  ...more,
});
function parse(body: unknown) {
  const bytes = Buffer.from(JSON.stringify(body));
  const url = 'https://data.europarl.europa.eu/api/v2/procedures/2024-0001';
  return shownReading(odp, parsePage(odp, { kind: 'procedure', url, bytes, contentType: 'application/json' }));
}
const read = (more: Member) => parse({ data: [process(more)] });
const codeOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return 'no fault';
};

describe('a procedure of the Open Data Portal', () => {
  it('is law when it is published, though its current stage stays at the first reading', () => {
    const { bills } = read({
      consists_of: [activity('2024-05-22', 'PUBLICATION_OFFICIAL_JOURNAL'), activity('2016-09-12', 'REFERRAL')],
    });
    expect(bills[0]).toMatchObject({ stage: 'enacted', outcome: 'enacted' });
    expect(read({}).bills[0]?.stage).toBeNull();
  });

  it('amended and sent back on one day is not adopted, in whatever order the activities come', () => {
    const acts = [
      activity('2026-03-26', 'PLENARY_REFER_COMMITTEE_INTERINSTITUTIONAL_NEGOTIATIONS'),
      activity('2026-03-26', 'PLENARY_AMEND'),
    ];
    for (const consists_of of [acts, [...acts].reverse()]) {
      const [bill] = read({ consists_of }).bills;
      expect(bill).toMatchObject({ stage: 'committee', outcome: 'pending' });
      expect(bill?.actions.map(({ classes }) => classes.join())).toEqual(['amendment-passage', 'referral-committee']);
    }
  });

  it('keeps several activities of one type on one day', () => {
    const consists_of = ['A', 'B', 'C'].map((id) => activity('2026-03-23', 'TABLING_PLENARY', id));
    expect(read({ consists_of }).bills[0]?.actions).toHaveLength(3);
  });

  it('stands seven years without an activity and goes on', () => {
    const { bills, faults } = read({
      consists_of: [
        activity('2024-04-10', 'PLENARY_ADOPT_POSITION'),
        activity('2017-05-30', 'COMMITTEE_ADOPTING_REPORT'),
      ],
    });
    expect([bills[0]?.actions.map(({ date }) => date), faults]).toEqual([['2017-05-30', '2024-04-10'], []]);
  });

  it('with an activity without a type shows it, and nothing is guessed from it', () => {
    const { bills, faults } = read({ consists_of: [{ ...activity('2025-05-08', null), type: 'Decision' }] });
    expect([bills[0]?.actions[0], faults]).toMatchObject([{ words: 'Decision', classes: [], stage: null }, []]);
  });

  it.each(STAGES.map(({ words }) => words))('does not take «%s_AGAIN» for «%s»', (words) => {
    expect(read({ consists_of: [activity('2024-01-02', `${words}_AGAIN`)] }).faults).toMatchObject([
      { code: 'normalise.unknown-stage' },
    ]);
  });

  it('has its English title first, and only languages that have one', () => {
    expect(read({ process_title: { fr: 'Un titre', de: ' ', en: 'A title' } }).bills[0]).toMatchObject({
      title: 'A title',
      titles: { en: 'A title', fr: 'Un titre' },
    });
    expect(Object.keys(read({}).bills[0]?.titles ?? {})[0]).toBe('en');
  });

  it('has a debate to come when the agenda lies after all that has happened', () => {
    const was_scheduled_in = [activity('2026-03-26', 'PLENARY_VOTE'), activity('2026-06-16', 'PLENARY_DEBATE')];
    expect(
      read({ was_scheduled_in, consists_of: [activity('2026-03-26', 'PLENARY_VOTE')] }).bills[0]?.upcoming,
    ).toEqual([{ date: '2026-06-16', what: 'PLENARY_DEBATE' }]);
  });

  it.each(['INI', 'RSP', 'REG'])('of the type %s is no legislation and gives no bill', (type) => {
    expect(read({ process_type: `def/ep-procedure-types/${type}`, label: `2024/0001(${type})` })).toEqual({
      follow: [],
      bills: [],
      faults: [],
    });
  });

  it('of an unknown type gives no bill and says so', () => {
    expect(read({ process_type: 'def/ep-procedure-types/XYZ' })).toMatchObject({
      bills: [],
      faults: [{ code: 'parse.unknown-row' }],
    });
  });

  it.each<[string, unknown, string]>([
    ['nothing found', { data: [] }, 'parse.not-the-page'],
    ['an error', { errors: ['x'] }, 'parse.not-the-page'],
    ['no JSON', null, 'parse.not-the-page'],
    ['a label of another form', { data: [process({ label: '2024-0001' })] }, 'parse.bad-number'],
    ['no label', { data: [process({ label: null })] }, 'parse.layout-changed'],
    ['no id', { data: [process({ process_id: undefined })] }, 'parse.layout-changed'],
    ['no type', { data: [process({ process_type: undefined })] }, 'parse.layout-changed'],
    ['no title', { data: [process({ process_title: {} })] }, 'parse.layout-changed'],
    ['no activities', { data: [process({ consists_of: undefined })] }, 'parse.layout-changed'],
  ])('is refused for %s', (_what, body, code) => expect(codeOf(() => parse(body))).toBe(code));

  it('with a bad day loses that activity alone', () => {
    const { bills, faults } = read({
      consists_of: [activity('2024-02-30', 'REFERRAL'), activity('2024-03-01', 'REFERRAL')],
    });
    expect([bills[0]?.actions.length, faults.map(({ code }) => code)]).toEqual([1, ['parse.bad-date']]);
  });
});

it.each([
  [{ number: '2025/0260(COD)' }, '2025-0260'],
  [{ url: 'https://data.europarl.europa.eu/eli/dl/proc/2025-0260' }, '2025-0260'],
  [{ url: 'https://data.europarl.europa.eu/api/v2/procedures/2025-0260?format=x' }, '2025-0260'],
  [{ url: 'https://example.org/api/v2/procedures/2025-0260' }, null],
  [{ number: 'A10-0070/2026' }, null],
])('finds %j', (known, id) => {
  const found = odp.find?.(known) ?? null;
  expect(found?.url ?? null).toBe(
    id && `https://data.europarl.europa.eu/api/v2/procedures/${id}?format=application%2Fld%2Bjson`,
  );
});
