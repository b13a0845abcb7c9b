import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { itWithShared, sharedFolder } from '../../../test/harness/shared.js';
import { tbmm } from './scraper.js';

const FOLDER = join(sharedFolder, 'registries/tr/recorded');

function read(file: string) {
  const source = {
    kind: 'list',
    url: 'https://www.tbmm.gov.tr/yasama/kanun-teklifleri',
    bytes: readFileSync(join(FOLDER, file)),
    contentType: 'application/json',
  };
  return { raw: parsePage(tbmm, source), shown: shownReading(tbmm, parsePage(tbmm, source)) };
}

const JANUARY = 'kanun_teklifleri_sorgu_2026-01-01_83768111.json';
const AUGUST = 'kanun_teklifleri_sorgu_2026-08-01_83fb954a.json';
const HEAD = 'kanun_teklifleri_sorgu_HEAD.json';

/**
 * Compared with the files: all 60 rows, by eye, for the border of sponsors and title, the state and the day. Repeated
 * here: counts, and the rows that hold a trap.
 */
const FILES = [
  { file: JANUARY, first: '2/3455', last: '2/3436', states: { KOMİSYONDA: 20 } },
  { file: AUGUST, first: '2/3788', last: '2/3769', states: { KOMİSYONDA: 19, GÜNDEMDE: 1 } },
  { file: HEAD, first: '2/3803', last: '2/3784', states: { KOMİSYONDA: 18, KANUNLAŞTI: 2 } },
];

const ROWS: readonly [string, string, string, number, string, string, string][] = [
  // file, number, day, sponsors, last sponsor, beginning of the title, state
  [
    JANUARY,
    '2/3454',
    '2025-12-30',
    1,
    'Bartın Milletvekili Aysu BANKOĞLU',
    'Ulusal Bayram ve Genel Tatiller Hakkında Kanunda',
    'KOMİSYONDA',
  ],
  [
    JANUARY,
    '2/3449',
    '2025-12-25',
    1,
    'Hatay Milletvekili Necmettin ÇALIŞKAN',
    '4721 Sayılı Türk Medeni Kanununda',
    'KOMİSYONDA',
  ],
  [
    JANUARY,
    '2/3441',
    '2025-12-23',
    2,
    'Hakkari Milletvekili Onur DÜŞÜNMEZ',
    'Ceza Muhakemesi Kanununun Yürürlük',
    'KOMİSYONDA',
  ],
  [JANUARY, '2/3437', '2025-12-19', 1, 'Mersin Milletvekili Gülcan KIŞ', 'Elektrik Piyasası Kanununda', 'KOMİSYONDA'],
  [AUGUST, '2/3782', '2026-07-27', 2, '3 Milletvekili', 'Türk Medeni Kanunu ile Noterlik Kanununda', 'KOMİSYONDA'],
  [AUGUST, '2/3771', '2026-07-14', 3, '100 Milletvekili', 'Çocuk Koruma Kanunu ile Bazı Kanunlarda', 'GÜNDEMDE'],
  [AUGUST, '2/3770', '2026-07-01', 1, 'Tunceli Milletvekili Ayten KORDU', 'Sivas Katliamı ile Yüzleşme', 'KOMİSYONDA'],
  [
    AUGUST,
    '2/3769',
    '2026-07-03',
    1,
    'Manisa Milletvekili Ahmet Vehbi BAKIRLIOĞLU',
    'Katma Değer Vergisi Kanununda',
    'KOMİSYONDA',
  ],
  [
    HEAD,
    '2/3801',
    '2026-08-05',
    1,
    'Adana Milletvekili Ayhan BARUT',
    'İş Sağlığı ve Güvenliği Kanununda',
    'KOMİSYONDA',
  ],
  [
    HEAD,
    '2/3797',
    '2026-08-05',
    3,
    'İYİ Parti Grup Başkanvekili Balıkesir Milletvekili Turhan ÇÖMEZ',
    'Şehit Yakınları, Gaziler, Hâkim ve Savcılar',
    'KOMİSYONDA',
  ],
  [HEAD, '2/3793', '2026-08-05', 18, '339 Milletvekili', 'Millî Dayanışma ve Toplumsal Bütünleşmenin', 'KANUNLAŞTI'],
  [
    HEAD,
    '2/3789',
    '2026-08-03',
    5,
    '144 Milletvekili',
    'Bazı Kanunlarda Değişiklik Yapılmasına Dair Kanun Teklifi',
    'KANUNLAŞTI',
  ],
];

describe('saved results of the query form', () => {
  itWithShared('are all known here', () => expect(readdirSync(FOLDER).sort()).toEqual([JANUARY, AUGUST, HEAD].sort()));

  for (const { file, first, last, states } of FILES)
    itWithShared(`${file} gives 20 bills with all their parts, without a fault or an unknown word`, () => {
      const { shown } = read(file);
      expect(shown.faults).toEqual([]);
      expect(shown.bills.map(({ number }) => number)).toHaveLength(20);
      expect([shown.bills.at(0)?.number, shown.bills.at(-1)?.number]).toEqual([first, last]);
      const counts = shown.bills.reduce<Record<string, number>>(
        (sum, { statusWords }) => ({ ...sum, [statusWords as string]: (sum[statusWords as string] ?? 0) + 1 }),
        {},
      );
      expect(counts).toEqual(states);
      for (const bill of shown.bills) {
        expect(bill).toMatchObject({ session: '28', key: `28-${bill.number}` });
        expect(bill.title).toMatch(/^[\p{Lu}\d].*Teklifi$/u);
        expect(bill.sponsors.length).toBeGreaterThan(0);
        expect(bill.documents).toMatchObject([
          { url: expect.stringMatching(/^https:\/\/cdn\.tbmm\.gov\.tr\/.*\.pdf$/) },
        ]);
      }
    });

  for (const [file, number, day, count, sponsor, title, state] of ROWS)
    itWithShared(`${number} was brought in on ${day} by ${count}, and stands at ${state}`, () => {
      const bill = read(file).shown.bills.find((one) => one.number === number);
      expect([bill?.introducedOn, bill?.sponsors.length, bill?.sponsors.at(-1), bill?.statusWords]).toEqual([
        day,
        count,
        sponsor,
        state,
      ]);
      expect(bill?.title?.startsWith(title)).toBe(true);
      expect(bill?.outcome).toBe(state === 'KANUNLAŞTI' ? 'enacted' : 'pending');
    });

  itWithShared('rows repeated three weeks later are the same facts: 2/3784 to 2/3788', () => {
    const [before, after] = [read(AUGUST).raw.bills, read(HEAD).raw.bills];
    const repeated = after.filter(({ key }) => before.some((bill) => bill.key === key));
    expect(repeated.map(({ number }) => number)).toEqual(['2/3788', '2/3787', '2/3786', '2/3785', '2/3784']);
    expect(before.filter(({ key }) => repeated.some((bill) => bill.key === key))).toEqual(repeated);
  });
});
