import {
  type BillDocument,
  type DraftAction,
  type DraftBill,
  type Follow,
  type Page,
  type PageResult,
  type Shape,
  type StageWords,
  defineScraper,
  readDate,
  shaped,
  textOrNull,
} from '../../kit/index.js';

const API = 'https://ly.govapi.tw/v2';
const ROWS_PER_PAGE = 100;
const TERM = '11';

/** 屆 and 議案類別, sorted by 最新進度日期 with the latest first: a quiet day costs one request. */
const listUrl = (page: number) =>
  `${API}/bills?${encodeURIComponent('屆')}=${TERM}&${encodeURIComponent('議案類別')}=${encodeURIComponent('法律案')}&page=${page}&limit=${ROWS_PER_PAGE}`;
const cardUrl = (number: string) => `${API}/bills/${number}`;

/** 二讀, 一讀, 公布 and 撤回 are not proven, so that they are reported when they come. */
const STAGES: readonly StageWords[] = [
  { words: '排入院會', stage: 'introduced', classes: ['introduction'] },
  { words: '排入院會 (交…', stage: 'committee', classes: ['introduction', 'referral-committee'] },
  { words: '交付審查', stage: 'committee', classes: ['referral-committee'] },
  { words: '審查完畢', stage: 'committee', classes: ['committee-passage'] },
  { words: '逕付二讀', stage: 'second-reading', classes: [] },
  { words: '交付協商', stage: null, classes: [] },
  { words: '三讀', stage: 'passed', classes: ['reading-3', 'passage'] },
];

/** Kinds of items on the agenda that are no bills. */
const NO_BILLS: readonly string[] = ['預算案'];

interface Item {
  屆?: number;
  議案編號?: string;
  議案名稱?: string;
  議案狀態?: string | null;
  議案類別?: string;
  議案流程?: { 日期?: string[] | null; 狀態?: string | null; 會期?: string | null; '院會/委員會'?: string | null }[];
  提案人?: string[];
  '提案單位/提案委員'?: string | null;
  提案日期?: string | null;
  提案編號?: string | null;
  字號?: string | null;
  最新進度日期?: string | null;
  資料抓取時間?: string | null;
  相關附件?: { 名稱?: string; 網址?: string; HTML結果?: string }[];
}

const ITEM: Shape = {
  議案編號: 'text',
  議案名稱: 'text',
  議案狀態: 'text',
  議案類別: 'text',
  議案流程: [{ 日期: ['text'], 狀態: 'text', '院會/委員會': 'text' }],
  提案人: ['text'],
  '提案單位/提案委員': 'text',
  提案日期: 'text',
  提案編號: 'text',
  字號: 'text',
  最新進度日期: 'text',
  資料抓取時間: 'text',
  相關附件: [{ 名稱: 'text', 網址: 'text', HTML結果: 'text' }],
};

function need<T>(page: Page, value: T | null | undefined, field: string): T {
  if (value !== null && value !== undefined && value !== '') return value;
  throw page.fault('parse.layout-changed', `expected «${field}» of a bill at ${page.url}, found nothing`, { field });
}

/** «「…修正草案」，請審議案。» asks the plenary to deliberate; the title is what stands in the marks. */
function titleOf(name: string): string {
  return /^「([^」]+)」，請審議案。?$/u.exec(name)?.[1] ?? name;
}

const MEDIA_TYPES: readonly { path: RegExp; mediaType: string }[] = [
  { path: /\.pdf$/i, mediaType: 'application/pdf' },
  { path: /\.doc$/i, mediaType: 'application/msword' },
  { path: /\.docx$/i, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  { path: /\/html$/i, mediaType: 'text/html' },
];

function readDocuments(page: Page, item: Item): BillDocument[] {
  return (item.相關附件 ?? []).flatMap(({ 名稱, 網址, HTML結果 }) =>
    [網址, HTML結果]
      .filter((url) => typeof url === 'string' && url !== '')
      .map((url): BillDocument => {
        const address = page.absolute(url as string);
        return {
          url: address,
          title: url === HTML結果 ? `${名稱 ?? address}（HTML）` : (名稱 ?? address),
          mediaType: MEDIA_TYPES.find(({ path }) => path.test(address))?.mediaType ?? null,
          language: 'zh-Hant',
          date: null,
          // 關係文書 holds the articles with their reasons beside them.
          ...(名稱?.startsWith('關係文書') ? { kind: 'text' as const } : {}),
        };
      }),
  );
}

/** A step may take two days of one meeting; it is dated with the first. Some have no day yet. */
function readSteps(item: Item): DraftAction[] {
  return (item.議案流程 ?? []).map((step, order) => ({
    date: readDate(step.日期?.[0], 'iso'),
    words: textOrNull(step.狀態) ?? '狀態不明',
    order,
    chamber: textOrNull(step['院會/委員會']),
  }));
}

/** Days that lie behind the moment at which the answer was made: sittings to come. */
function readUpcoming(item: Item): { date: string; what: string }[] {
  const captured = readDate(item.資料抓取時間, 'iso-instant');
  return (item.議案流程 ?? []).flatMap(({ 日期, 狀態 }) =>
    (日期 ?? [])
      .map((day) => readDate(day, 'iso'))
      .filter((day) => day !== null && captured !== null && day > captured)
      .map((date) => ({ date: date as string, what: textOrNull(狀態) ?? '院會' })),
  );
}

/** Null for an item that is no bill. */
function readItem(page: Page, item: Item): DraftBill | null {
  const number = need(page, item.議案編號, '議案編號');
  if (!/^\d{15}$/.test(number))
    throw page.fault('parse.bad-number', `expected 15 digits at ${page.url}, found «${number}»`, { shown: number });
  const kind = need(page, item.議案類別, '議案類別');
  if (NO_BILLS.includes(kind)) return null;
  if (kind !== '法律案')
    throw page.fault('parse.unknown-row', `expected 議案類別 法律案 for ${number} at ${page.url}, found «${kind}»`, {
      kind,
    });
  const title = titleOf(need(page, textOrNull(item.議案名稱), '議案名稱'));
  const office = textOrNull(item['提案單位/提案委員']);
  const proposers = item.提案人 ?? [];
  return {
    key: number,
    number,
    numbers: [item.提案編號, item.字號].filter((one) => typeof one === 'string' && one !== '') as string[],
    session: String(need(page, item.屆, '屆')),
    title,
    titles: { 'zh-Hant': title },
    sponsors: proposers.length > 0 ? proposers : office === null ? [] : [office],
    statusWords: textOrNull(item.議案狀態),
    documents: readDocuments(page, item),
    mark: item.最新進度日期 ?? null,
  };
}

/** One page of the list: `{total, total_page, page, bills}`. */
function list(page: Page): PageResult {
  const {
    bills,
    total_page: pages,
    page: current,
  } = page.json<{ bills?: Item[]; total_page?: number; page?: number } | null>() ?? {};
  if (!Array.isArray(bills) || pages === undefined || current === undefined)
    throw page.fault(
      'parse.not-the-page',
      `expected «bills», «page» and «total_page» at ${page.url}, found «${page.text.slice(0, 80)}»`,
    );
  const drafts = bills
    .map((item) => page.attempt(() => readItem(page, shaped<Item>(page, item, ITEM))))
    .filter((draft) => draft !== null);
  const next = page.url.replace(/([?&]page=)\d+/u, `$1${current + 1}`);
  return {
    bills: drafts,
    follow: [
      ...(current < pages && next !== page.url ? [{ page: 'list', url: next, ifNews: true as const }] : []),
      ...drafts.map(({ key }): Follow => ({ page: 'bill', url: cardUrl(key as string) })),
    ],
  };
}

/** One bill: `{error, id[], data}`, with its steps. */
function bill(page: Page): PageResult {
  const { error, data: raw } = page.json<{ error?: boolean; data?: unknown } | null>() ?? {};
  if (error !== false || raw === undefined || raw === null || !('議案編號' in Object(raw)))
    throw page.fault(
      'parse.not-the-page',
      `expected one bill in «data» at ${page.url}, found «${page.text.slice(0, 80)}»`,
    );
  const data = shaped<Item>(page, raw, ITEM);
  const draft = readItem(page, data);
  if (draft === null) return {};
  need(page, data.議案流程, '議案流程');
  const actions = readSteps(data);
  const committee = actions
    .map(({ words }) => /交(.+?委員會)/u.exec(words)?.[1])
    .findLast((name) => name !== undefined);
  return {
    bills: [
      {
        ...draft,
        introducedOn: readDate(data.提案日期, 'iso'),
        committee: committee ?? null,
        actions,
        upcoming: readUpcoming(data),
      },
    ],
  };
}

/** Bills of the Legislative Yuan of Taiwan, through a third party's service over its open data. */
export const lyGovapi = defineScraper({
  id: 'tw/ly-govapi',
  title: '立法院議案（OpenFun 立法院 API）',
  titleEn: 'Legislative Yuan, through the API of OpenFun',
  home: 'https://ly.govapi.tw',
  hosts: ['https://v2.ly.govapi.tw', 'https://ppg.ly.gov.tw'],
  country: 'TW',
  languages: ['zh-Hant'],
  timeZone: 'Asia/Taipei',
  version: '1',
  every: { hours: 24 },
  pace: { secondsBetween: 5 },
  start: () => [{ page: 'list', url: listUrl(1) }],
  find: ({ url, number }) => {
    const found =
      /(?:ppg\.ly\.gov\.tw\/ppg\/bills|ly\.govapi\.tw\/(?:v2\/)?bills?)\/(\d{15})(?!\d)/u.exec(url ?? 'none')?.[1] ??
      /^\s*(\d{15})\s*$/u.exec(number ?? 'none')?.[1];
    return found === undefined ? null : { page: 'bill', url: cardUrl(found) };
  },
  // 6,520 bills of the eleventh term in May 2026.
  expect: { min: 50, max: 30_000 },
  maxPages: 20_000,
  sessions: ['5', '6', '7', '8', '9', '10', '11'],
  sureness: 'recorded',
  stages: STAGES,
  pages: { list, bill },
  moving: ['list'],
  cards: ['bill'],
});
