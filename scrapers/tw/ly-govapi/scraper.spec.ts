import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { lyGovapi } from './scraper.js';

const NUMBER = '202110213410000';
const ITEM = {
  屆: 11,
  議案編號: NUMBER,
  議案名稱: '「虛構法草案」，請審議案。',
  議案類別: '法律案',
  議案狀態: '排入院會',
  議案流程: [] as object[],
};

function read(kind: string, value: unknown, url = `https://ly.govapi.tw/v2/bills/${NUMBER}`) {
  return shownReading(
    lyGovapi,
    parsePage(lyGovapi, { kind, url, bytes: Buffer.from(JSON.stringify(value)), contentType: null }),
  );
}
const card = (more: object) => read('bill', { error: false, id: [NUMBER], data: { ...ITEM, ...more } });
const list = (bills: unknown[], page = 1, pages = 1) =>
  read(
    'list',
    { total: bills.length, total_page: pages, page, limit: 1, bills },
    `https://ly.govapi.tw/v2/bills?page=${page}&limit=1`,
  );

describe('a bill of the Legislative Yuan', () => {
  it('a step of two days is one step, dated with the first', () => {
    const { bills } = card({
      議案流程: [{ 日期: ['2026-05-15', '2026-05-19'], 狀態: '排入院會', '院會/委員會': '院會' }],
    });
    expect(bills[0]?.actions).toMatchObject([
      { date: '2026-05-15', words: '排入院會', chamber: '院會', classes: ['introduction'] },
    ]);
  });

  it('days behind the capture are sittings to come, days before it are not', () => {
    const { bills } = card({
      資料抓取時間: '2026-05-16T21:18:17+08:00',
      議案流程: [{ 日期: ['2026-05-15', '2026-05-19'], 狀態: '排入院會' }],
    });
    expect(bills[0]?.upcoming).toEqual([{ date: '2026-05-19', what: '排入院會' }]);
  });

  it('a step without a day stays undated', () =>
    expect(card({ 議案流程: [{ 日期: [], 狀態: '交付協商' }] }).bills[0]?.actions[0]?.date).toBeNull());

  it.each([
    ['排入院會', 'introduced', ['introduction']],
    ['排入院會 (交內政委員會)', 'committee', ['introduction', 'referral-committee']],
    ['交付審查', 'committee', ['referral-committee']],
    ['審查完畢', 'committee', ['committee-passage']],
    ['逕付二讀', 'second-reading', []],
    ['三讀', 'passed', ['reading-3', 'passage']],
  ])('%s is the stage %s', (words, stage, classes) =>
    expect(card({ 議案流程: [{ 日期: ['2026-05-15'], 狀態: words }] })).toMatchObject({
      bills: [{ stage, actions: [{ classes }] }],
      faults: [],
    }),
  );

  it('a word that is not proven is reported, never guessed', () =>
    expect(card({ 議案流程: [{ 日期: ['2026-05-15'], 狀態: '公布' }] })).toMatchObject({
      bills: [{ stage: null, outcome: 'pending' }],
      faults: [{ code: 'normalise.unknown-stage', words: '公布' }],
    }));

  it('a card without its steps is a fault that names them', () =>
    expect(() => card({ 議案流程: undefined })).toThrow(/議案流程/));

  it('the title is what stands in the marks, and any other form stays whole', () => {
    expect(card({}).bills[0]?.title).toBe('虛構法草案');
    expect(card({ 議案名稱: '行政院函請審議「虛構法草案」案' }).bills[0]?.title).toBe('行政院函請審議「虛構法草案」案');
  });

  it('the term is text, whether it comes as a number or as text', () => {
    expect(card({ 屆: 11 }).bills[0]?.session).toBe('11');
    expect(card({ 屆: '11' }).bills[0]?.session).toBe('11');
  });

  it('a term that is not known stops the reading', () =>
    expect(() => card({ 屆: 99 })).toThrow(expect.objectContaining({ code: 'normalise.unknown-session' })));

  it('two bills of the same law are two', () => {
    const { bills } = list([ITEM, { ...ITEM, 議案編號: '202110213420000' }]);
    expect(bills.map(({ key }) => key)).toEqual([NUMBER, '202110213420000']);
  });

  it('the capture time does not change a row of the list', () => {
    const raw = (time: string) =>
      JSON.stringify(
        parsePage(lyGovapi, {
          kind: 'list',
          url: 'https://ly.govapi.tw/v2/bills?page=1',
          contentType: null,
          bytes: Buffer.from(
            JSON.stringify({
              total_page: 1,
              page: 1,
              bills: [{ ...ITEM, 最新進度日期: '2026-05-19', 資料抓取時間: time }],
            }),
          ),
        }).bills,
      );
    expect(raw('2026-05-12T21:18:17+08:00')).toBe(raw('2026-05-13T21:18:17+08:00'));
  });

  it('an item of the agenda that is no bill is left out, and an unknown kind of item is reported', () => {
    const { bills, faults } = list([
      { ...ITEM, 議案類別: '預算案' },
      { ...ITEM, 議案類別: '新類別' },
    ]);
    expect(bills).toEqual([]);
    expect(faults).toMatchObject([{ code: 'parse.unknown-row', kind: '新類別' }]);
  });

  it.each(['2021102134', '20211021341000a', ''])('«%s» is no number', (number) =>
    expect(list([{ ...ITEM, 議案編號: number }])).toMatchObject({
      bills: [],
      faults: [{ code: expect.stringMatching(/bad-number|layout-changed/) }],
    }),
  );

  it('the list goes on only with news, and ends at the last page', () => {
    expect(list([ITEM], 1, 3).follow[0]).toEqual({
      page: 'list',
      url: 'https://ly.govapi.tw/v2/bills?page=2&limit=1',
      ifNews: true,
    });
    expect(list([ITEM], 3, 3).follow.map(({ page }) => page)).toEqual(['bill']);
  });

  it.each([
    [{ url: `https://ppg.ly.gov.tw/ppg/bills/${NUMBER}/details` }],
    [{ url: `https://v2.ly.govapi.tw/bill/${NUMBER}/related_bills` }],
    [{ url: `https://ly.govapi.tw/v2/bills/${NUMBER}` }],
    [{ number: ` ${NUMBER} ` }],
  ])('%j leads to the bill', (reference) =>
    expect(lyGovapi.find?.(reference)?.url).toBe(`https://ly.govapi.tw/v2/bills/${NUMBER}`),
  );

  it('a printed number of another form leads nowhere', () =>
    expect(lyGovapi.find?.({ number: '20委11021341' })).toBeNull());
});
