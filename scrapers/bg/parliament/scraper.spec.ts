import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { narodnoSabranie as scraper } from './scraper.js';

const LIST = 'https://www.parliament.bg/api/v1/fn-bills';
const BILL = 'https://www.parliament.bg/api/v1/bill/1';

function read(kind: 'list' | 'bill', answer: unknown) {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  const source = {
    kind,
    url: kind === 'list' ? LIST : BILL,
    bytes: Buffer.from(text),
    contentType: 'application/json',
  };
  return shownReading(scraper, parsePage(scraper, source));
}

const row = (id: number, sign: string, more: object = {}) => ({
  L_Act_id: id,
  L_Act_sign: sign,
  L_Act_date: '2026-03-18 00:00:00',
  L_ActL_title: `Законопроект ${id}`,
  imp_list: [],
  imp_list_min: [],
  ...more,
});
const step = (id: number, stage: string, outcome: string, more: object = {}) => ({
  L_Act_A_id: id,
  L_Act_St_date: `2026-05-${String(id).padStart(2, '0')} 00:00:00`,
  L_Act_St_name: outcome,
  L_Act_St2_name: stage,
  A_ns_CL_value: null,
  ...more,
});
const bill = (more: object) => read('bill', row(1, '52-554-01-1', more)).bills[0]!;

describe('the list', () => {
  it('is asked for with «search» once, since the current assembly alone would come without it', () => {
    expect(scraper.start({ since: null, today: '2026-09-01' })).toEqual([
      { page: 'list', url: LIST, post: { search: 1 } },
    ]);
    expect(scraper.start({ since: '2026-08-31', today: '2026-09-01' })).toEqual([
      { page: 'list', url: LIST, post: {}, changesOnly: true },
    ]);
  });

  it('keeps the two newest assemblies, by the sign and not by an id', () => {
    const { bills, follow } = read('list', [
      row(9, '52-554-01-1'),
      row(8, '51-502-01-3'),
      row(7, '50-554-01-2'),
      row(6, '054-01-88'),
    ]);
    expect(bills.map(({ number, session }) => [number, session])).toEqual([
      ['52-554-01-1', '52'],
      ['51-502-01-3', '51'],
    ]);
    expect(follow.map(({ url }) => url)).toEqual(['9', '8'].map((id) => `https://www.parliament.bg/api/v1/bill/${id}`));
  });

  it('reads signs of old assemblies, which lack the first part', () => {
    const { bills, faults } = read('list', [row(6, '054-01-88'), row(5, '902-01-101')]);
    expect(bills.map(({ number, session }) => [number, session])).toEqual([
      ['054-01-88', null],
      ['902-01-101', null],
    ]);
    expect(faults).toEqual([]);
  });

  it('drops ratifications and decisions, and tells of a kind that is not known', () => {
    const { bills, faults } = read('list', [row(1, '52-554-01-1'), row(2, '52-502-02-4'), row(3, '52-554-09-5')]);
    expect(bills.map(({ key }) => key)).toEqual(['1']);
    expect(faults.map(({ code }) => code)).toEqual(['parse.unknown-row']);
  });

  it.each([
    ['another form of sign', { L_Act_sign: '52/554' }, 'parse.bad-number'],
    ['no sign', { L_Act_sign: null }, 'parse.bad-number'],
    ['no title', { L_ActL_title: ' ' }, 'parse.layout-changed'],
    ['an id that is none', { L_Act_id: 'x' }, 'parse.layout-changed'],
  ])('a row with %s costs itself only', (_name, more, code) => {
    const { bills, faults } = read('list', [row(1, '52-554-01-1', more), row(2, '52-554-01-2')]);
    expect([bills.map(({ key }) => key), faults.map((fault) => fault.code)]).toEqual([['2'], [code]]);
  });

  it.each([
    ['the site itself', '<!doctype html><html lang="bg"></html>'],
    ['an object', { error: 'x' }],
    ['null', null],
  ])('refuses %s with HTTP 200', (_name, answer) => {
    expect(() => read('list', answer)).toThrow(expect.objectContaining({ code: 'parse.not-the-page' }));
  });
});

describe('a bill', () => {
  it.each([['0000-00-00 00:00:00'], ['0001-01-01 00:00:00'], [null]])('«%s» is no day', (L_Act_date) => {
    expect(bill({ L_Act_date }).introducedOn).toBeNull();
  });

  it('rejected by a committee goes on; rejected in the hall it ends', () => {
    const report = step(1, 'доклад на комисия', 'отхвърлен', { A_ns_CL_value: 'Комисия' });
    expect(bill({ activity: [report] })).toMatchObject({ stage: 'committee', outcome: 'pending' });
    const hall = step(2, 'зала първо гласуване', 'отхвърлен');
    expect(bill({ activity: [report, hall] })).toMatchObject({ stage: 'rejected', outcome: 'rejected' });
  });

  it.each([
    ['зала първо гласуване', 'first-reading', ['reading-1']],
    ['зала второ гласуване', 'passed', ['reading-2', 'passage']],
  ])('adopted in «%s» is %s', (stage, expected, classes) => {
    const read = bill({ activity: [step(3, stage, 'приет')] });
    expect([read.stage, read.actions.at(-1)!.classes, read.outcome]).toEqual([expected, classes, 'pending']);
  });

  it('with an issue of the gazette is law, though no activity says so', () => {
    expect(bill({ L_Act_dv_iss: '27', L_Act_dv_year: 2026 })).toMatchObject({ stage: 'enacted', outcome: 'enacted' });
    expect(bill({ L_Act_dv_iss: '', L_Act_dv_year: null })).toMatchObject({ stage: 'introduced', outcome: 'pending' });
  });

  it('merged after the first vote is no pending bill', () => {
    const activity = [step(3, 'зала първо гласуване', 'приет')];
    expect(bill({ activity, trans_list: [{ L_Act_id: 2 }] })).toMatchObject({ stage: 'merged', outcome: 'merged' });
    expect(bill({ activity, trans_list: [] })).toMatchObject({ stage: 'first-reading', outcome: 'pending' });
  });

  it('with an outcome that is not known says so, and has no stage from it', () => {
    const { bills, faults } = read(
      'bill',
      row(1, '52-554-01-1', { activity: [step(3, 'зала първо гласуване', 'отложен')] }),
    );
    expect(bills[0]!.actions.at(-1)).toMatchObject({ words: 'зала първо гласуване: отложен', stage: null });
    expect(faults.map(({ code }) => code)).toEqual(['normalise.unknown-stage']);
  });

  it('has the leading committee, wherever it stands, and the government as sponsor', () => {
    const dist_list = [
      { A_ns_CL_value: 'Втора', L_Act_DTL_value: 'съпътстваща' },
      { A_ns_CL_value: 'Първа', L_Act_DTL_value: 'водеща' },
    ];
    expect(bill({ dist_list, imp_list_min: [{ A_ns_C_id: 6167 }] })).toMatchObject({
      committee: 'Първа',
      sponsors: ['Министерски съвет'],
    });
  });

  it('with a title the list would drop (29 bytes and less) is read from its own answer', () => {
    expect(bill({ L_ActL_title: 'Кратък закон' }).title).toBe('Кратък закон');
  });

  it('that does not exist is answered with null, and refused', () => {
    expect(() => read('bill', null)).toThrow(expect.objectContaining({ code: 'parse.not-the-page' }));
  });
});

describe('links and numbers', () => {
  it.each([
    [
      { url: 'https://www.parliament.bg/bg/bills/ID/166636' },
      { page: 'bill', url: 'https://www.parliament.bg/api/v1/bill/166636' },
    ],
    [
      { url: 'https://www.parliament.bg/api/v1/bill/166636' },
      { page: 'bill', url: 'https://www.parliament.bg/api/v1/bill/166636' },
    ],
    [{ number: '51-554-01-169' }, { page: 'list', url: LIST, post: { search: 1, L_Act_sign: '51-554-01-169' } }],
    [{ number: '51-502-02-3' }, null],
    [{ url: 'https://www.parliament.bg/bg/news/ID/5' }, null],
  ])('%j leads to %j', (reference, expected) => {
    expect(scraper.find!(reference)).toEqual(expected);
  });
});
