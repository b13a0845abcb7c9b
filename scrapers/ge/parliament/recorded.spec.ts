import { existsSync, readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { parsePage } from '../../../src/pipeline/parse.js';
import { needs } from '../../../test/harness/needs.js';
import { sakartvelosParlamenti as scraper } from './scraper.js';

/**
 * Two files that others have derived from the registry: a client's table of eleven bills (SQLite) and an NGO's fixture of
 * 2012. Neither is an answer of a service; their ids, titles, numbers and days are put into the services' layout here.
 * Compared with the files by a person: count, first and last row, the numbers and the placeholder days.
 */
const RECORDED = '../shared/registries/ge/recorded';
const { it: overRecorded, why } = needs(existsSync(RECORDED), RECORDED, 'REQUIRE_SHARED');

function varint(bytes: Buffer, at: number): { value: number; next: number } {
  let value = 0;
  for (let place = at; ; place += 1) {
    value = value * 128 + (bytes[place]! & 0x7f);
    if (bytes[place]! < 0x80) return { value, next: place + 1 };
  }
}

/** Rows of a table of three columns (id, whole number, text) on its one leaf page; https://www.sqlite.org/fileformat2.html */
function rowsOf(file: Buffer, pageNumber: number): { id: number; title: string }[] {
  const size = file.readUInt16BE(16);
  const page = file.subarray((pageNumber - 1) * size, pageNumber * size);
  expect(page[0]).toBe(0x0d);
  return Array.from({ length: page.readUInt16BE(3) }, (_, cell) => {
    const start = varint(page, varint(page, page.readUInt16BE(8 + 2 * cell)).next).next;
    const header = varint(page, start);
    const types: number[] = [];
    for (let place = header.next; place < start + header.value;) {
      const type = varint(page, place);
      types.push(type.value);
      place = type.next;
    }
    const widths = types.map((type) => (type >= 13 ? (type - 13) / 2 : type));
    const body = start + header.value + widths[0]!;
    const title = page.subarray(body + widths[1]!, body + widths[1]! + widths[2]!).toString('utf8');
    return { id: page.readUIntBE(body, widths[1]!), title };
  });
}

const fixture = () =>
  JSON.parse(readFileSync(`${RECORDED}/shenmartav_draftlaw_testdata.json`, 'utf8')) as {
    model: string;
    fields: Record<string, string | null>;
  }[];

function read(kind: string, url: string, answer: unknown) {
  const bytes = Buffer.from(JSON.stringify(answer));
  return parsePage(scraper, { kind, url, bytes, contentType: null });
}

describe(`files derived from the Georgian parliament${why}`, () => {
  overRecorded(
    'eleven bills of August 2026 keep their ids and titles, a gap in the ids and uneven quotes included',
    () => {
      const rows = rowsOf(readFileSync(`${RECORDED}/legiswatch_3bbddf25.db`), 2);
      const list = rows.map(({ id, title }) => ({
        id,
        billName: title,
        billType: { id: title.includes('ორგანულ') ? 11 : 1, name: null },
        billPackage: { registrationDate: '04-08-2026' },
      }));
      const reading = read('laws', 'https://info.parliament.ge/law/1/bill?start=0&limit=200', {
        total: list.length,
        list,
      });
      expect(reading.faults).toEqual([]);
      expect(reading.bills.map(({ key }) => Number(key))).toEqual([
        32273,
        ...Array.from({ length: 10 }, (_, at) => 32275 + at),
      ]);
      expect(reading.bills.map(({ title }) => title)).toEqual(rows.map(({ title }) => title));
      expect(reading.bills.find(({ key }) => key === '32281')!.title).toBe(
        '„გრანტების შესახებ“ საქართველოს კანონში ცვლილების შეტანის თაობაზე“',
      );
      // One opening sign without its closing one.
      expect(reading.bills.find(({ key }) => key === '32280')!.title).toMatch(/^„რეკლამის შესახებ საქართველოს/u);
      expect(reading.follow).toHaveLength(11);
    },
  );

  overRecorded('nine bills and seven members of packages of 2012: every number is read, «#» alone is none', () => {
    const laws = fixture().filter(({ model }) => /^draftlaw\.draftlaw(?:child)?$/.test(model));
    expect(laws).toHaveLength(16);
    const data = laws.map(({ fields }, at) => ({
      id: at + 1,
      number: fields['bill_number'] ?? null,
      date: null,
      title: fields['title'] ?? 'none',
      author: null,
      initiator: fields['initiator'] ?? null,
      type: null,
    }));
    const { bills, faults } = read('bills', 'https://web-api.parliament.ge/api/bills?page=1', { total: 16, data });
    expect(faults).toEqual([]);
    const printed = laws.map(({ fields }) => fields['bill_number']);
    expect(printed.filter((number) => number === '#')).toHaveLength(
      bills.filter(({ number }) => number === null).length,
    );
    expect(bills.map(({ number }) => number)).toEqual(
      printed.map((number) => (number === '#' ? null : number!.replace('#', ''))),
    );
    expect(bills.map(({ number }) => number)).toEqual(expect.arrayContaining(['07-3/535', '07-2/430.1']));
  });

  overRecorded('the placeholder days of 2012 are told and are no dates', () => {
    const days = fixture()
      .flatMap(({ fields }) => Object.values(fields ?? {}))
      .filter((day) => day === '1970-01-01' || day === '2001-01-01');
    expect(days.length).toBeGreaterThan(0);
    const list = [...new Set(days)].map((day, at) => ({
      id: at + 1,
      billName: 'კანონი',
      billType: { id: 1, name: null },
      billPackage: { registrationDate: day!.split('-').reverse().join('-') },
    }));
    const { bills, faults } = read('laws', 'https://info.parliament.ge/law/1/bill?start=0&limit=200', {
      total: list.length,
      list,
    });
    expect(bills.map(({ introducedOn }) => introducedOn)).toEqual(list.map(() => null));
    expect(faults.map(({ code }) => code)).toEqual(list.map(() => 'parse.bad-date'));
  });
});
