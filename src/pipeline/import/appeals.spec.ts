import { describe, expect, it } from '@jest/globals';
import { readAppeals, readPlainText } from './appeals.js';

const SYNTHETIC = { title: 'Beekeepers attacked', country: 'KG', date: '2020-02-06' };
const read = (...changes: object[]) =>
  readAppeals(changes.map((change) => JSON.stringify({ ...SYNTHETIC, ...change })).join('\n'), 'jsonl');

describe('an appeal with a fault is named by line and member', () => {
  const faulty: [string, object, string][] = [
    ['no title', { title: ' ' }, 'title'],
    ['no country', { country: null }, 'country'],
    ['a country in three letters, as case codes have it', { country: 'KGZ' }, 'country'],
    ['a day that does not exist', { date: '2020-02-30' }, 'date'],
    ['a date in words', { date: 'February 6, 2020' }, 'date'],
    ['an address without a scheme', { url: 'www.example.org/a' }, 'url'],
    ['an address that is a script', { url: 'javascript:alert(1)' }, 'url'],
    ['an unknown kind', { kind: 'petition' }, 'kind'],
    ['categories in one text', { categories: 'Attacks / Threats' }, 'categories'],
    ['an empty category', { categories: ['Attacks', ''] }, 'categories.1'],
    ['an unknown member', { region: 'Asia' }, 'region'],
  ];
  it.each(faulty)('%s', (_name, change, field) => {
    const { rows, faults } = read({ code: 'A' }, { code: 'B', ...change });
    expect(rows).toEqual([]);
    expect(faults.map(({ line, field: at }) => ({ line, at }))).toEqual([{ line: 2, at: field }]);
  });

  const twice: [string, object, object, number][] = [
    ['one code in two spellings', { code: 'KGZ 001 / 0120 / OBS 010' }, { code: 'kgz 001/0120/OBS 010' }, 1],
    ['an update of a case', { code: 'KGZ 001 / 0120 / OBS 010' }, { code: 'KGZ 001 / 0120 / OBS 010.1' }, 0],
    ['one address', { url: 'https://example.org/a', title: 'x' }, { url: 'https://example.org/a', code: 'B' }, 1],
    ['one title on one day', {}, {}, 1],
    ['one title on two days', {}, { date: '2020-02-07' }, 0],
    ['one title with two codes', { code: 'A' }, { code: 'B' }, 0],
  ];
  it.each(twice)('%s: told as the same appeal or not', (_name, first, second, faults) => {
    expect(read(first, second).faults).toHaveLength(faults);
  });
});

describe('a good appeal', () => {
  it('may leave out all that is unknown', () => {
    expect(read({}).rows).toEqual([
      {
        line: 1,
        value: {
          ...SYNTHETIC,
          text: null,
          url: null,
          publisher: null,
          language: null,
          code: null,
          categories: [],
          organisations: [],
          kind: null,
          summary: null,
        },
      },
    ]);
  });

  it('is the same from CSV, with lists parted by a bar', () => {
    const { rows, faults } = readAppeals(
      'title,country,date,categories\nBeekeepers attacked,KG,2020-02-06,Attacks | Threats\n',
      'csv',
    );
    expect(faults).toEqual([]);
    expect(rows[0]?.value.categories).toEqual(['Attacks', 'Threats']);
  });
});

describe('the plain text of one appeal', () => {
  const text = 'Urgent Appeal (synthetic)\nThe beekeepers ask for your intervention in the situation.\n';

  it('loses its byte order mark and carriage returns, nothing else', () => {
    expect(readPlainText(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual({
      read: 1,
      rows: [{ line: 1, value: text }],
      faults: [],
    });
  });

  const faulty: [string, string, number][] = [
    ['an empty text', ' \n', 1],
    ['a text of a few letters', 'hello', 1],
    ['an HTML page', `<!DOCTYPE html><p>${text}`, 1],
    ['a text that was not UTF-8', `${text}caf\uFFFD`, 3],
  ];
  it.each(faulty)('%s is refused', (_name, content, line) => {
    const { rows, faults } = readPlainText(content);
    expect([rows, faults.map((fault) => fault['line'])]).toEqual([[], [line]]);
  });
});
