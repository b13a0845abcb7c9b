import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { Fault } from '../../kit/index.js';
import { takeApart } from './glued.js';
import { tbmm } from './scraper.js';

const URL_OF_LIST = 'https://www.tbmm.gov.tr/yasama/kanun-teklifleri';
const TEXT =
  'Bartın  Milletvekili Ada ÖRNEKÖrnek Kanun TeklifiTeklif ile, örnek özet.Son Durumu : KOMİSYONDAMetniDiğer Bilgiler';
const ROW = {
  sira: '28/4',
  esas_no: '2/100',
  tarih: '30/12/2025',
  baslik: 'Metni',
  link: 'https://cdn.tbmm.gov.tr/a.pdf',
  durum: TEXT,
  cekme_tarihi: '2026-01-01T02:10:32.824424',
};

const read = (rows: unknown, kind = 'list') =>
  parsePage(tbmm, {
    kind,
    url: URL_OF_LIST,
    bytes: Buffer.from(typeof rows === 'string' ? rows : JSON.stringify(rows)),
    contentType: null,
  });
const shown = (rows: unknown) => shownReading(tbmm, read(rows));

describe('the glued text of a row', () => {
  it.each([
    [
      'surname and title meet at a capital',
      'Bartın  Milletvekili Aysu BANKOĞLUUlusal Bayram Kanunu Teklifi',
      ['Bartın Milletvekili Aysu BANKOĞLU'],
      'Ulusal Bayram Kanunu Teklifi',
    ],
    [
      'surname and title meet at a number',
      'Hatay  Milletvekili Necmettin ÇALIŞKAN4721 Sayılı Kanun Teklifi',
      ['Hatay Milletvekili Necmettin ÇALIŞKAN'],
      '4721 Sayılı Kanun Teklifi',
    ],
    [
      '«ve 3 Milletvekili» ends the list, and titles of parties precede names',
      'HÜDA PAR Genel Başkanı İstanbul  Milletvekili Zekeriya YAPICIOĞLU ve 3 Milletvekiliİcra Kanunu Teklifi',
      ['HÜDA PAR Genel Başkanı İstanbul Milletvekili Zekeriya YAPICIOĞLU', '3 Milletvekili'],
      'İcra Kanunu Teklifi',
    ],
    [
      'two sponsors',
      'Mersin  Milletvekili Ali BOZAN, Hakkari  Milletvekili Onur DÜŞÜNMEZCeza Kanunu Teklifi',
      ['Mersin Milletvekili Ali BOZAN', 'Hakkari Milletvekili Onur DÜŞÜNMEZ'],
      'Ceza Kanunu Teklifi',
    ],
  ])('%s', (_, head, sponsors, title) => {
    expect(takeApart(`${head}Teklif ile, özet.Son Durumu : GÜNDEMDEMetniDiğer Bilgiler`)).toMatchObject({
      sponsors,
      title,
      state: 'GÜNDEMDE',
    });
  });

  it('«Teklifi» inside a title does not end it; only the one before «Teklif ile» does', () => {
    const head = 'Muş  Milletvekili Ada ÖRNEKKanun Teklifi Verme Usulü Kanunu Teklifi';
    expect(takeApart(`${head}Teklif ile, özet.Son Durumu : GÜNDEMDEMetni`)?.title).toBe(
      'Kanun Teklifi Verme Usulü Kanunu Teklifi',
    );
  });

  it('a title that begins with an abbreviation is not parted by guess, and is told', () => {
    const { bills, faults } = shown([{ ...ROW, durum: TEXT.replace('Örnek Kanun', 'TBMM İçtüzüğü') }]);
    expect(faults.map(({ code }) => code)).toEqual(['parse.unknown-row']);
    expect(bills[0]).toMatchObject({ sponsors: [], title: 'Bartın Milletvekili Ada ÖRNEKTBMM İçtüzüğü Teklifi' });
  });
});

describe('a row', () => {
  it.each(['durum', 'donem', 'field_3'])('is read whatever its text is called: %s', (name) => {
    const { durum, ...rest } = ROW;
    expect(shown([{ ...rest, [name]: durum }]).bills[0]).toMatchObject({
      key: '28-2/100',
      title: 'Örnek Kanun Teklifi',
      statusWords: 'KOMİSYONDA',
    });
  });

  it.each(['30/12/2025', '2/', '3/100', '2/100a', 100])(
    'with a shifted column is refused, and costs only itself: %s',
    (number) => {
      const reading = read([{ ...ROW, esas_no: number }, ROW]);
      expect(reading.faults.map(({ code }) => code)).toEqual(['parse.bad-number']);
      expect(reading.bills).toHaveLength(1);
    },
  );

  it('read at another time is the same row: the time of capture is no fact of the bill', () => {
    expect(read([{ ...ROW, cekme_tarihi: '2026-08-22T12:45:10.4' }]).bills).toEqual(read([ROW]).bills);
  });

  it('never takes «Metni» for the title', () =>
    expect(JSON.stringify(read([ROW]).bills[0]?.titles)).not.toContain('Metni'));

  it('of another term is another bill', () => expect(read([{ ...ROW, sira: '27/1' }]).bills[0]?.key).toBe('27-2/100'));

  it.each([null, 7, 'x', []])('that is no row costs only itself: %j', (value) =>
    expect(read([value, ROW])).toMatchObject({ bills: [{ number: '2/100' }], faults: [{}] }),
  );

  it('without a text that tells the state is a fault that names its number', () => {
    const { durum: _durum, ...rest } = ROW;
    expect(read([rest]).faults[0]).toMatchObject({ code: 'parse.layout-changed', number: '2/100' });
  });
});

describe('the state of a bill', () => {
  it.each([
    ['İŞLEMDE', 'introduced', ['introduction'], 'pending'],
    ['KOMİSYONDA', 'committee', ['referral-committee'], 'pending'],
    ['Komisyonda', 'committee', ['referral-committee'], 'pending'],
    ['BASIMEVİNDE', 'committee', ['committee-passage'], 'pending'],
    ['GÜNDEME GİRECEK', 'committee', [], 'pending'],
    ['GÜNDEMDE', 'committee', [], 'pending'],
    ['KANUNLAŞTI', 'passed', ['passage'], 'enacted'],
    ['Kanunlaştı', 'passed', ['passage'], 'enacted'],
    ['GERİ ALINDI', 'withdrawn', ['withdrawal'], 'withdrawn'],
  ])('%s is %s', (words, stage, classes, outcome) => {
    const { bills, faults } = shown([{ ...ROW, durum: TEXT.replace('KOMİSYONDA', words) }]);
    expect(faults).toEqual([]);
    expect(bills[0]).toMatchObject({ stage, outcome, statusWords: words, actions: [{ date: null, words, classes }] });
  });

  it('that is not known is reported with its words, and no stage is guessed', () => {
    const { bills, faults } = shown([{ ...ROW, durum: TEXT.replace('KOMİSYONDA', 'BAMBAŞKA') }]);
    expect(faults).toMatchObject([{ code: 'normalise.unknown-stage', words: 'BAMBAŞKA' }]);
    expect(bills[0]?.stage).toBeNull();
  });
});

describe('what is not the page', () => {
  it.each([
    ['the form', 'list', '<html><title>Sorgu</title></html>', 'parse.not-the-page'],
    ['something else than rows', 'list', '{"error":"x"}', 'parse.not-the-page'],
    ['a cut answer', 'list', '[{"sira":"28/4"', 'parse.bad-json'],
    ['a card without its labels', 'bill', '<html><title>Doğrulama</title></html>', 'parse.not-the-page'],
  ])('%s is refused', (_, kind, text, code) => {
    expect(() => read(text, kind)).toThrow(Fault);
    expect(() => read(text, kind)).toThrow(expect.objectContaining({ code }));
  });
});

describe('the page of a bill is found', () => {
  it.each([
    [
      'https://www.tbmm.gov.tr/Yasama/KanunTeklifi/8EE04DE6-20b3-4f98-a3ef-019e4f741b51',
      'https://www.tbmm.gov.tr/Yasama/KanunTeklifi/8ee04de6-20b3-4f98-a3ef-019e4f741b51',
    ],
    [
      'https://tbmm.gov.tr/Yasama/KanunTeklifi/c2020beb-1a63-45a6-9b71-019f13bef99f?x=1',
      'https://www.tbmm.gov.tr/Yasama/KanunTeklifi/c2020beb-1a63-45a6-9b71-019f13bef99f',
    ],
  ])('by a link: %s', (url, expected) => expect(tbmm.find?.({ url })).toEqual({ page: 'bill', url: expected }));

  it.each([
    { url: 'https://example.org/Yasama/KanunTeklifi/c2020beb-1a63-45a6-9b71-019f13bef99f' },
    { number: '2/3455', session: '28' },
  ])('not by %j: a number does not lead to a page', (known) => expect(tbmm.find?.(known)).toBeNull());
});
