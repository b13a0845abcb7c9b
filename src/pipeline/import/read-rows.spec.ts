import { describe, expect, it } from '@jest/globals';
import type { RowFormat } from './imported.js';
import { readRows } from './read-rows.js';

const lines = (content: string, format: RowFormat) => readRows(content, format).rows;
const places = (content: string, format: RowFormat) =>
  readRows(content, format).faults.map(({ line, field, code }) => ({ line, field, code }));
const bad = (line: number, field: string | null = null) => ({ line, field, code: 'import.bad-row' });

describe('rows are read with their lines', () => {
  const good: [string, RowFormat, string, unknown[]][] = [
    [
      'two JSON lines',
      'jsonl',
      '{"a":1}\n{"a":2}\n',
      [
        { line: 1, row: { a: 1 } },
        { line: 2, row: { a: 2 } },
      ],
    ],
    [
      'a byte order mark and CRLF',
      'jsonl',
      '\uFEFF{"a":1}\r\n\r\n{"a":2}\r\n',
      [
        { line: 1, row: { a: 1 } },
        { line: 3, row: { a: 2 } },
      ],
    ],
    ['a blank text as unknown', 'jsonl', '{"a":"  ","b":""}', [{ line: 1, row: { a: null, b: null } }]],
    ['CSV with a header', 'csv', 'a,b\n1,2\n', [{ line: 2, row: { a: '1', b: '2' } }]],
    ['CSV with a byte order mark and CRLF', 'csv', '\uFEFFa,b\r\n1,2\r\n', [{ line: 2, row: { a: '1', b: '2' } }]],
    ['semicolons', 'csv', 'a;b\n1,5;2\n', [{ line: 2, row: { a: '1,5', b: '2' } }]],
    ['tabs', 'csv', 'a\tb\n1\t2\n', [{ line: 2, row: { a: '1', b: '2' } }]],
    ['an empty cell as unknown', 'csv', 'a,b\n,2\n', [{ line: 2, row: { a: null, b: '2' } }]],
    [
      'a quoted cell over two lines, and the line after it',
      'csv',
      'a,b\n\n1,"x\ny"\n3,"say ""no"""\n',
      [
        { line: 3, row: { a: '1', b: 'x\ny' } },
        { line: 5, row: { a: '3', b: 'say "no"' } },
      ],
    ],
    ['blanks around names in the header', 'csv', ' a , b \n1,2\n', [{ line: 2, row: { a: '1', b: '2' } }]],
  ];
  it.each(good)('%s (%s)', (_name, format, content, expected) => {
    expect(readRows(content, format).faults).toEqual([]);
    expect(lines(content, format)).toEqual(expected);
  });
});

describe('every line that is no row is named', () => {
  const faulty: [string, RowFormat, string, unknown[]][] = [
    ['an empty file', 'jsonl', '', [bad(1)]],
    ['a file of blank lines', 'jsonl', '\uFEFF\r\n \n', [bad(1)]],
    ['an empty CSV', 'csv', '', [bad(1)]],
    ['a header without rows', 'csv', 'a,b\n', [bad(1)]],
    ['two broken JSON lines among good ones', 'jsonl', '{"a":1}\n{"a":\n{"a":3}\nnonsense', [bad(2), bad(4)]],
    ['a list, a number, null', 'jsonl', '[1]\n7\nnull', [bad(1), bad(2), bad(3)]],
    ['a JSON document over many lines', 'jsonl', '[\n{"a":1}\n]', [bad(1), bad(3)]],
    ['a row too long and one too short', 'csv', 'a,b\n1,2,3\n1,2\n1\n', [bad(2), bad(4)]],
    ['a column twice', 'csv', 'a,b,a\n1,2,3\n', [bad(1, 'a')]],
    ['a column without a name', 'csv', 'a,,b\n1,2,3\n', [bad(1)]],
    ['a quotation mark that is never closed', 'csv', 'a,b\n1,2\n3,"x\n', [bad(3)]],
    ['a quotation mark inside a cell', 'csv', 'a,b\n1,x"y\n', [bad(2)]],
    ['a character that cannot be stored', 'jsonl', '{"a":{"b":["x\\u0000"]}}', [bad(1, 'a')]],
    ['bytes that were not UTF-8', 'csv', 'a,b\n1,caf\uFFFD\n', [bad(2, 'b')]],
    ['half a surrogate pair', 'jsonl', '{"a":"\\ud83d"}', [bad(1, 'a')]],
  ];
  it.each(faulty)('%s (%s)', (_name, format, content, expected) => {
    expect(places(content, format)).toEqual(expected);
  });

  it('says what was expected, what was found and that nothing was stored', () => {
    expect(readRows('a,b\n1,2,3', 'csv').faults[0]?.message).toBe(
      'line 2: expected 2 cells as in the header, found 3; correct the file and import it again, nothing of it was stored',
    );
  });

  it('counts faulty rows among the rows read, and neither header nor empty file', () => {
    expect([readRows('{"a":1}\nx', 'jsonl').read, readRows('a\n1\n2', 'csv').read, readRows('', 'jsonl').read]).toEqual(
      [2, 2, 0],
    );
  });
});
