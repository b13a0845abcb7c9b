import { describe, expect, it } from '@jest/globals';
import { readIncidents } from './incidents.js';

const SYNTHETIC = {
  kind: 'raid',
  country: 'KG',
  date: '2020-01-29',
  description: 'The beekeepers’ office was searched.',
  source: 'made for this test',
};
const read = (...changes: object[]) =>
  readIncidents(changes.map((change) => JSON.stringify({ ...SYNTHETIC, ...change })).join('\n'), 'jsonl');

describe('an incident with a fault is named by line and member', () => {
  const faulty: [string, object, string, string][] = [
    ['no kind', { kind: null }, 'kind', 'or a HURIDOCS code in kindCode, found null'],
    ['a kind outside the table without its code', { kind: 'mobbing' }, 'kind', 'found «mobbing»'],
    ['a short code', { kindCode: '120102' }, 'kindCode', 'expected a HURIDOCS code of 12 digits, found «120102»'],
    [
      'a code outside the table without words',
      { kind: null, kindCode: '900000000000' },
      'kind',
      'expected the kind in words beside this kindCode',
    ],
    ['a day that does not exist', { date: '2021-02-29' }, 'date', 'expected a day as YYYY-MM-DD'],
    [
      'an end before its begin',
      { until: '2020-01-28' },
      'until',
      'expected a day not before `date`, found «2020-01-28»',
    ],
    ['victims below none', { victims: -1 }, 'victims', 'expected a whole number, 0 or more, found -1'],
    ['half a victim', { victims: 1.5 }, 'victims', 'found 1.5'],
    ['no description', { description: '' }, 'description', 'found null'],
    ['no source', { source: null }, 'source', 'found null'],
    ['an unknown country', { country: 'Kyrgyzstan' }, 'country', 'found «Kyrgyzstan»'],
    ['an unknown column', { victim: 'a name' }, 'victim', 'the unknown member «victim»'],
  ];
  it.each(faulty)('%s', (_name, change, field, message) => {
    const { rows, faults } = read({ place: 'Osh' }, change);
    expect(rows).toEqual([]);
    expect(faults.map(({ line, field: at }) => ({ line, at }))).toEqual([{ line: 2, at: field }]);
    expect(faults[0]?.message).toContain(message);
  });

  it('names victims in words in a CSV cell', () => {
    const { faults } = readIncidents(
      'kind,country,date,description,source,victims\nraid,KG,2020-01-29,d,s,some\n',
      'csv',
    );
    expect(faults[0]).toMatchObject({ line: 2, field: 'victims' });
  });

  it('does not take the same incident twice', () => {
    expect(read({}, {}).faults).toHaveLength(1);
    expect(read({}, { place: 'Osh' }).faults).toEqual([]);
  });
});

describe('a good incident', () => {
  const kinds: [object, string, string][] = [
    [{ kind: 'raid' }, '120102000000', 'raid'],
    [{ kind: 'Death threats' }, '020103020000', 'Death threats'],
    [{ kind: null, kindCode: '120101000000' }, '120101000000', 'closure of an office'],
    [{ kind: 'mobbing', kindCode: '020103000000' }, '020103000000', 'mobbing'],
  ];
  it.each(kinds)('%j has the code %s and the words «%s»', (change, kindCode, kind) => {
    expect(read(change).rows[0]?.value).toMatchObject({ kindCode, kind });
  });

  it('keeps its name when the file is read again, and another incident has another', () => {
    const names = [read({}), read({}), read({ place: 'Osh' })].map(({ rows }) => rows[0]?.value.id);
    expect(names[0]).toMatch(/^kg-2020-01-29-[0-9a-f]{8}$/);
    expect(names[1]).toBe(names[0]);
    expect(names[2]).not.toBe(names[0]);
  });

  it('reads the number of victims from a CSV cell', () => {
    const { rows } = readIncidents('kind,country,date,description,source,victims\nraid,KG,2020-01-29,d,s,12\n', 'csv');
    expect(rows[0]?.value.victims).toBe(12);
  });
});
