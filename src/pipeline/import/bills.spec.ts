import { describe, expect, it } from '@jest/globals';
import { billDraft, readBills } from './bills.js';

const SYNTHETIC = { registry: 'kg/kenesh', number: '6-1/20', title: 'О пчёлах', language: 'ru', country: 'KG' };
const file = (...rows: object[]) => rows.map((row) => JSON.stringify(row)).join('\n');
const read = (...changes: object[]) =>
  readBills(file(...changes.map((change) => ({ ...SYNTHETIC, ...change }))), 'jsonl');

describe('a bill with a fault is named by line, member and what was found', () => {
  const faulty: [string, object, string, string][] = [
    [
      'no registry',
      { registry: null },
      'registry',
      'expected a registry as <country>/<name>, such as kg/kenesh, found null',
    ],
    [
      'a registry of another country',
      { registry: 'ru/sozd' },
      'registry',
      'expected a registry of the country of the row, found «ru/sozd»',
    ],
    [
      'a day that does not exist',
      { introducedOn: '2023-02-29' },
      'introducedOn',
      'expected a day as YYYY-MM-DD, found «2023-02-29»',
    ],
    ['a month for a day', { introducedOn: '2023-02' }, 'introducedOn', 'expected a day as YYYY-MM-DD, found «2023-02»'],
    ['a day in another form', { introducedOn: '01.02.2023' }, 'introducedOn', 'found «01.02.2023»'],
    [
      'a country in three letters',
      { country: 'KGZ' },
      'country',
      'expected a country as ISO 3166-1 alpha-2 in capitals, or EU, found «KGZ»',
    ],
    ['a country in small letters', { country: 'kg' }, 'country', 'found «kg»'],
    ['a country that is none', { country: 'ZZ' }, 'country', 'found «ZZ»'],
    [
      'an unknown outcome',
      { outcome: 'passed' },
      'outcome',
      'expected one of pending, enacted, rejected, withdrawn, lapsed, returned, merged, found «passed»',
    ],
    ['an unknown stage', { stage: 'reading' }, 'stage', 'found «reading»'],
    ['an unknown threat', { threats: ['registration', 'bees'] }, 'threats.1', 'found «bees»'],
    [
      'an event without words',
      { events: [{ date: '2020-01-01', words: 'внесён' }, { date: '2020-01-02' }] },
      'events.1.words',
      'found nothing',
    ],
    [
      'an event on no day',
      { events: [{ date: '2020-13-01', words: 'внесён' }] },
      'events.0.date',
      'expected a day as YYYY-MM-DD, found «2020-13-01»',
    ],
    [
      'an unknown class',
      { events: [{ words: 'внесён', classes: ['reading'] }] },
      'events.0.classes.0',
      'found «reading»',
    ],
    [
      'an unknown member',
      { contry: 'KG' },
      'contry',
      'expected only documented members, found the unknown member «contry»',
    ],
    [
      'an unknown member of an event',
      { events: [{ words: 'внесён', day: 1 }] },
      'events.0.day',
      'found the unknown member «day»',
    ],
    [
      'neither number nor key',
      { number: null },
      'number',
      'expected a number, or a key where the number is unknown, found null',
    ],
    [
      'neither title nor English title',
      { title: '' },
      'title',
      'expected a title, or titleEn where the title is unknown, found null',
    ],
    ['a number for a text', { number: 7 }, 'number', 'expected text of 1 to 5000 characters, found 7'],
    [
      'sources that are no list',
      { sources: 'https://example.org' },
      'sources',
      'expected a list, found «https://example.org»',
    ],
    ['a language in words', { language: 'русский' }, 'language', 'found «русский»'],
  ];
  it.each(faulty)('%s', (_name, change, field, message) => {
    const { rows, faults } = read({ number: '6-2/20' }, change);
    expect(rows).toEqual([]);
    expect(faults.map(({ code, line, field: at }) => ({ code, line, at }))).toEqual([
      { code: 'import.bad-row', line: 2, at: field },
    ]);
    expect(faults[0]?.message).toContain(message);
  });

  it('reports every faulty row in the order of the file and gives none of the good ones', () => {
    const {
      read: met,
      rows,
      faults,
    } = readBills(
      `${file({ ...SYNTHETIC, country: 'X' })}\n{\n${file(SYNTHETIC, { ...SYNTHETIC, number: '2', stage: 'x' })}`,
      'jsonl',
    );
    expect([met, rows, faults.map(({ line }) => line)]).toEqual([4, [], [1, 2, 4]]);
  });

  it('takes two spellings of one number in one registry for one bill', () => {
    const { faults } = read(
      { number: '6-28018/19' },
      { number: '№ 6‑28018/19' },
      { number: '6-28018/19', registry: 'kg/other' },
    );
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toContain(
      'line 2: expected each row once, found «kg/kenesh/6-28018-19», which stands on line 1 already',
    );
  });
});

describe('a good bill', () => {
  it('may leave out all that is unknown', () => {
    expect(read({}).rows[0]?.value).toEqual({
      ...SYNTHETIC,
      titleEn: null,
      introducedOn: null,
      sponsors: [],
      committee: null,
      events: [],
      stage: null,
      outcome: null,
      sources: [],
    });
  });

  it('is the same from CSV as from JSON', () => {
    const csv =
      'registry;number;title;language;country;sponsors;events;sources;relevant\n' +
      'kg/kenesh;6-1/20;О пчёлах;ru;KG;А | Б;"[{""date"":""2020-01-02"",""words"":""внесён""}]";https://example.org|печать;yes\n';
    const fromCsv = readBills(csv, 'csv');
    expect(fromCsv.faults).toEqual([]);
    expect(fromCsv.rows.map(({ value }) => value)).toEqual(
      read({
        sponsors: ['А', 'Б'],
        events: [{ date: '2020-01-02', words: 'внесён' }],
        sources: ['https://example.org', 'печать'],
        relevant: true,
      }).rows.map(({ value }) => value),
    );
  });

  it('names a CSV cell that should hold JSON and does not', () => {
    const { faults } = readBills('registry,number,title,country,events\nkg/kenesh,1,t,KG,внесён\n', 'csv');
    expect(faults.map(({ line, field }) => ({ line, field }))).toEqual([{ line: 2, field: 'events' }]);
  });
});

describe('the draft of an imported bill', () => {
  const draftOf = (change: object) => billDraft(read(change).rows[0]!.value);

  it('turns events into actions in the order of the file, without asking the registry for their words', () => {
    const events = [
      { printedDate: '2021-06', words: 'принят парламентом', stage: 'passed', classes: ['passage'] },
      { date: '2020-01-02', words: 'внесён', note: 'seen in print' },
    ];
    expect(draftOf({ events }).actions).toEqual([
      { date: null, words: 'принят парламентом (2021-06)', classes: ['passage'], stage: 'passed', order: 0 },
      { date: '2020-01-02', words: 'внесён (seen in print)', classes: [], stage: null, order: 1 },
    ]);
  });

  const keys: [object, string | null, string | null][] = [
    [{ number: '6-1/20' }, '6-1/20', '6-1/20'],
    [{ number: '163', key: '163 (2016)' }, '163 (2016)', '163'],
    [{ number: null, key: 'kg-2013-agents' }, 'kg-2013-agents', null],
  ];
  it.each(keys)('%j has the key %s and the number %s', (change, key, number) => {
    expect(draftOf(change)).toMatchObject({ key, number });
  });

  const dated = { date: '2020-01-02', words: 'внесён' };
  const undated = { printedDate: '2021-06', words: 'принят' };
  const statuses: [string, object, string | null][] = [
    ['the status is left to the dates where every step has one', { events: [dated] }, null],
    ['an undated last step is the status', { events: [dated, undated] }, 'принят (2021-06)'],
    ['the status that the file gives stands', { events: [dated, undated], statusWords: 'в комитете' }, 'в комитете'],
  ];
  it.each(statuses)('%s', (_name, change, statusWords) => {
    expect(draftOf(change).statusWords).toBe(statusWords);
  });

  const titles: [object, string | null, object][] = [
    [{}, 'О пчёлах', { ru: 'О пчёлах' }],
    [{ titleEn: 'On bees' }, 'О пчёлах', { ru: 'О пчёлах', en: 'On bees' }],
    [{ title: null, language: null, titleEn: 'On bees' }, 'On bees', { en: 'On bees' }],
    [{ title: 'Bees Bill', language: 'en', titleEn: 'Bees Act' }, 'Bees Bill', { en: 'Bees Bill' }],
  ];
  it.each(titles)('%j is titled %s', (change, title, all) => {
    expect(draftOf(change)).toMatchObject({ title, titles: all });
    expect(draftOf(change).titles).toEqual(all);
  });
});
