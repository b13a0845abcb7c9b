import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { normaliseNumber } from '../../kit/index.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { azgayinZhoghov as scraper } from './scraper.js';

const url = (id: string, reading: number) =>
  `http://www.parliament.am/drafts.php?sel=showdraft&DraftID=${id}&Reading=${reading}&lang=arm&enc=utf8`;

function read(kind: 'draft' | 'reading', address: string, body: string) {
  const bytes = Buffer.from(
    `<html><body><div>Armenian ARMSCII Armenian</div><p>Ազգային ժողով</p>${body}</body></html>`,
  );
  return shownReading(
    scraper,
    parsePage(scraper, { kind, url: address, bytes, contentType: 'text/html; charset=utf-8' }),
  );
}

const LAW = '<p>ՀԱՅԱՍՏԱՆԻ ՀԱՆՐԱՊԵՏՈՒԹՅԱՆ<br>ՕՐԵՆՔԸ</p><p>ՕՐԻՆԱԿԻ ՄԱՍԻՆ</p>';

describe('the code of a draft', () => {
  it('grows from reading to reading, and the number and the key stay', () => {
    const codes = [
      'Պ-393-27.11.2019-ՊԱ-011/0',
      'Պ-393-27.11.2019,10.02.2020-ՊԱ-011/1',
      'Պ-393-27.11.2019,10.02.2020,03.03.2020-ՊԱ-011/2',
    ];
    const bills = codes.map(
      (code, reading) => read(reading === 0 ? 'draft' : 'reading', url('11000', reading), code + LAW).bills[0]!,
    );
    expect(new Set(bills.map(({ key, number, introducedOn }) => `${key} ${number} ${introducedOn}`))).toEqual(
      new Set(['11000 Պ-393-27.11.2019 2019-11-27']),
    );
    expect(bills.map(({ actions }) => [actions[0]!.date, actions[0]!.stage, actions[0]!.classes])).toEqual([
      ['2019-11-27', 'introduced', ['introduction']],
      ['2020-02-10', 'first-reading', ['reading-1']],
      ['2020-03-03', 'second-reading', ['reading-2']],
    ]);
  });

  it('keeps the superscript number of a package member apart from the serial', () => {
    const member = read('draft', url('1', 0), `Կ-195<sup>1</sup>-27.11.2019-ՊԱ-011/0${LAW}`).bills[0]!;
    const other = read('draft', url('2', 0), `Կ-1951-27.11.2019-ՊԱ-011/0${LAW}`).bills[0]!;
    expect([member.number, other.number]).toEqual(['Կ-195/1-27.11.2019', 'Կ-1951-27.11.2019']);
    expect(normaliseNumber(member.number!)).not.toBe(normaliseNumber(other.number!));
  });

  it('of another reading than the one asked for makes no step of this one', () => {
    expect(read('reading', url('11000', 1), `Պ-393-27.11.2019-ՊԱ-011/0${LAW}`)).toEqual({
      follow: [],
      bills: [],
      faults: [],
    });
  });
});

describe('a page', () => {
  it('of a reading that has not been yet is no fault; a draft without its code is one', () => {
    expect(read('reading', url('11000', 2), '')).toEqual({ follow: [], bills: [], faults: [] });
    expect(() => read('draft', url('11000', 0), '')).toThrow(expect.objectContaining({ code: 'parse.layout-changed' }));
  });

  it('does not take its menu of encodings for the title, and has none when no heading is found', () => {
    const { bills, faults } = read('draft', url('11000', 0), 'Պ-393-27.11.2019-ՊԱ-011/0');
    expect(bills[0]!.title).toBeNull();
    expect(faults.map(({ code }) => code)).toEqual(['parse.layout-changed']);
  });

  it('in ARMSCII, without one Armenian letter, is refused', () => {
    const source = {
      kind: 'draft',
      url: url('1', 0),
      bytes: Buffer.from('<html><body>Armenian ARMSCII Armenian ä-393</body></html>'),
      contentType: null,
    };
    expect(() => parsePage(scraper, source)).toThrow(expect.objectContaining({ code: 'parse.not-the-page' }));
  });
});

describe('links', () => {
  it('are the only way in, and always ask for UTF-8 in Armenian', () => {
    expect(scraper.start({ since: null, today: '2026-09-01' })).toEqual([]);
    const found = scraper.find!({
      url: 'http://www.parliament.am/drafts.php?sel=showdraft&DraftID=11000&Reading=1&lang=eng',
    });
    expect(found).toEqual({ page: 'draft', url: url('11000', 0) });
    expect(scraper.find!({ url: 'http://www.parliament.am/drafts.php?sel=approved&lang=arm' })).toBeNull();
    expect(scraper.find!({ number: 'Պ-393' })).toBeNull();
  });
});
