import type { Action } from '../domain/action.js';
import type { BillState } from '../domain/bill.js';
import { isEnd } from '../domain/stage.js';
import type { AppealView, BillRow, BillView, ChangeView, LinkView, RegistryRow, RunView } from '../ports/library.js';

/** Data for the tests of the pages: facts of known bills, and bills made up for the tests, which are named so. */
const HASHES = { kg: 'a1'.repeat(32), ru: 'b2'.repeat(32), il: 'c3'.repeat(32) };
export const SNAPSHOT = HASHES.kg;
export const HOSTILE = '<script>alert("1")</script>\u202e & "quoted" \'title\' </title><img src=x onerror=alert(1)>';

function action(id: string, date: string | null, words: string, more: Partial<Action> = {}): Action {
  return { id, date, words, classes: [], stage: null, chamber: null, sourceId: null, order: 0, vote: null, inferred: false, gone: false, ...more };
}

function state(given: Partial<BillState> & Pick<BillState, 'registry' | 'key' | 'country' | 'title'>, actions: Action[]): BillState {
  return {
    number: given.key, numbers: [given.key], session: null, titles: {}, language: null, introducedOn: null, sponsors: [], committee: null,
    statusWords: null, stage: null, outcome: 'pending', inferred: false, documents: {}, upcoming: {}, goneSince: null, ...given,
    actions: Object.fromEntries(actions.map((step) => [step.id, step])),
  };
}

function change(bill: BillState, seq: number, more: Partial<ChangeView> = {}): ChangeView {
  return {
    id: `${bill.registry}/${bill.key}/${seq}`, seq, cause: seq === 0 ? 'backfill' : 'source', at: `2026-11-2${seq}T09:14:05Z`, kinds: ['new-bill'],
    summary: 'Seen for the first time', patch: [{ op: 'add', path: '', value: bill }], sha256: HASHES.kg, parserVersion: '1', ...more,
  };
}

function view(bill: BillState, more: Partial<BillView>): BillView {
  const last = Object.values(bill.actions).at(-1);
  return {
    id: `${bill.registry}/${bill.key}`, registry: bill.registry, registryTitle: bill.registry === 'ru/sozd' ? 'СОЗД Государственной Думы' : 'Жогорку Кеңеш',
    country: bill.country, number: bill.number, title: bill.title, titleEn: null, language: bill.language, origin: 'registry', stage: bill.stage,
    reached: isEnd(bill.stage) ? 'first-reading' : bill.stage, outcome: bill.outcome, inferred: bill.inferred, statusWords: bill.statusWords,
    lastAction: last ? { date: last.date, words: last.words } : null, introducedOn: bill.introducedOn, goneSince: bill.goneSince, relevant: true,
    direction: 'restrictive', threats: [], appeals: 0, incidents: 0, state: bill, sources: [], assessment: null, links: [], history: [change(bill, 0)],
    evidence: [], home: 'https://kenesh.kg', sureness: 'described', firstSeenAt: '2026-11-20T09:14:05Z', lastSeenAt: '2026-11-23T06:02:11Z', ...more,
  };
}

const APPEAL = { id: 'kgz-001-0120-obs-010', title: 'Kyrgyzstan: Attack against members of the legal clinic Adilet', date: '2020-02-06', country: 'KG' };
const CITED = { id: 'kg/kenesh/6-28018/19', country: 'KG', number: '6-28018/19', title: 'Draft law No. 6-28018/19 on non-governmental organisations' };

export const LINKS: LinkView[] = [
  {
    id: 'l1', kind: 'calls-for-withdrawal-of', how: 'number', confidence: 0.97, status: 'suggested', decidedAt: null, bill: CITED, appeal: APPEAL, incident: null,
    quote: 'Withdraw the above mentioned draft law № 6-28018/19 from December 30, 2019',
  },
  {
    id: 'l2', kind: 'reprisal-for-criticism-of', how: 'person', confidence: 1, status: 'confirmed', decidedAt: '2026-11-21T10:00:00Z', bill: CITED, appeal: null,
    incident: { id: 'i1', kind: 'Attack on a meeting', date: '2020-01-29', place: 'Bishkek' }, quote: 'these attacks constitute a reprisal',
  },
];

const kg = state({
  registry: 'kg/kenesh', key: '6-7100/23', country: 'KG', language: 'ru', introducedOn: '2023-05-19',
  title: 'О проекте Закона Кыргызской Республики «О внесении изменений в Закон Кыргызской Республики «О некоммерческих организациях»',
  titles: { ky: '«Коммерциялык эмес уюмдар жөнүндө» Мыйзамга өзгөртүүлөрдү киргизүү тууралуу' }, sponsors: ['Нарматова Н.А.', 'Айжигитов С.А.'],
  statusWords: 'подписан', stage: 'enacted', outcome: 'enacted',
}, [
  action('a1', '2023-05-19', 'Регистрация', { stage: 'introduced' }),
  action('a2', '2023-10-25', 'вносится на первое чтение', { stage: 'first-reading', inferred: true, vote: { for: 62, against: 7, notVoting: 9, absent: 12 } }),
  action('a3', '2024-02-22', 'второе чтение', { stage: 'second-reading', inferred: true, vote: { for: 64, against: 5, notVoting: null, absent: null } }),
  action('a4', '2024-03-14', 'третье чтение', { stage: 'third-reading', inferred: true, vote: { for: 66, against: 5, notVoting: null, absent: null } }),
  action('a5', '2024-04-02', 'подписан', { stage: 'enacted' }),
]);

const ru = state({
  registry: 'ru/sozd', key: '102766-6', country: 'RU', language: 'ru', introducedOn: '2012-06-29', committee: 'Комитет ГД по делам общественных объединений',
  title: 'О внесении изменений в отдельные законодательные акты Российской Федерации в части регулирования деятельности некоммерческих организаций, выполняющих функции иностранного агента',
  statusWords: 'Закон подписан', stage: 'enacted', outcome: 'enacted',
  documents: { d1: { url: 'https://sozd.duma.gov.ru/bill/102766-6', title: 'Карточка законопроекта', mediaType: 'text/html', language: 'ru', date: '2012-06-29' } },
}, [
  action('b1', '2012-06-29', 'Регистрация законопроекта', { stage: 'introduced' }), action('b2', '2012-07-06', 'принять законопроект в первом чтении', { stage: 'first-reading', vote: { for: 323, against: 4, notVoting: null, absent: null } }),
  action('b3', '2012-07-13', 'принять закон', { stage: 'third-reading' }), action('b4', '2012-07-18', 'одобрить закон', { stage: 'second-chamber', chamber: 'Совет Федерации' }),
  action('b5', '2012-07-20', 'Закон подписан', { stage: 'enacted' }),
]);

const open = state({
  registry: 'ru/sozd', key: '999001-8', country: 'RU', language: 'ru', introducedOn: '2026-10-01', statusWords: 'принять законопроект в первом чтении', stage: 'first-reading',
  title: 'О внесении изменений в Федеральный закон «О некоммерческих организациях» (вымышленный пример для испытаний)', upcoming: { u: { date: '2026-12-02', what: 'Рассмотрение во втором чтении' } },
}, [action('c1', '2026-10-01', 'Регистрация законопроекта', { stage: 'introduced' }), action('c2', '2026-11-18', 'принять законопроект в первом чтении', { stage: 'first-reading' })]);

const cited = state({ registry: 'kg/kenesh', key: '6-28018/19', country: 'KG', title: CITED.title, introducedOn: '2019-12-30', language: 'en' }, []);
const hebrew = state({
  registry: 'il/knesset', key: '2200001', country: 'IL', language: 'he', title: 'הצעת חוק העמותות (תיקון – דוגמה בדויה לבדיקות)', statusWords: 'נדחתה', stage: 'rejected', outcome: 'rejected',
}, [action('e1', '2026-03-03', 'נדחתה', { stage: 'rejected' })]);
const hostile = state({ registry: 'kg/kenesh', key: '6-1/99', country: 'KG', title: HOSTILE, statusWords: HOSTILE, sponsors: [HOSTILE] }, [action('h1', '2026-01-01', HOSTILE)]);

const page = (url: string, sha256: string) => ({ page: 'bill', url, seenAt: '2026-11-23T06:02:11Z', sha256, httpStatus: 200 });
const reason = (field: string, quote: string, rule: string) => ({ field, start: 0, end: quote.length, quote, rule });

export const BILLS: BillView[] = [
  view(kg, {
    titleEn: 'Amendments to the Law on Non-Commercial Organisations', threats: [{ threat: 'foreign-funding', score: 0.86 }, { threat: 'reporting', score: 0.5 }],
    evidence: [page('https://kenesh.kg/ru/article/show/11579/zakonoproekti-rassmotrennie-21-dekabrya-2023-goda', HASHES.kg)],
    history: [change(kg, 0), change(kg, 1, { kinds: ['action-added', 'stage'], summary: 'New step: «подписан» on 2 April 2024. Stage: Passed by parliament → Signed into law', patch: [{ op: 'replace', path: '/statusWords', before: 'третье чтение', value: 'подписан' }] })],
    assessment: {
      by: 'machine', relevant: true, needsText: false, score: 0.86, direction: 'restrictive', rulesVersion: '3', at: '2026-11-20T09:14:05Z', note: null,
      threats: [{ threat: 'foreign-funding', score: 0.86, reasons: [reason('title', 'некоммерческих организациях', 'ru:non-commercial-organisation')] }, { threat: 'reporting', score: 0.5, reasons: [reason('titleEn', 'Non-Commercial Organisations', 'en:nco')] }],
    },
  }),
  view(ru, {
    titleEn: 'Amendments on non-commercial organisations performing the functions of a foreign agent', sureness: 'recorded', home: 'https://sozd.duma.gov.ru', threats: [{ threat: 'foreign-funding', score: 0.95 }, { threat: 'registration', score: 0.3 }],
    evidence: [page('https://sozd.duma.gov.ru/bill/102766-6', HASHES.ru)], history: [change(ru, 0, { sha256: HASHES.ru })],
    assessment: { by: 'person', relevant: true, needsText: false, score: 1, direction: 'restrictive', rulesVersion: null, at: '2026-11-22T08:00:00Z', note: 'The foreign agents law of 2012.', threats: [{ threat: 'foreign-funding', score: 0.95, reasons: [reason('title', 'иностранного агента', 'ru:foreign-agent')] }] },
  }),
  view(open, { sureness: 'recorded', home: 'https://sozd.duma.gov.ru', threats: [{ threat: 'registration', score: 0.5 }], history: [change(open, 0), change(open, 2, { summary: 'New step: «принять законопроект в первом чтении» on 18 November 2026', kinds: ['action-added'] })], evidence: [page('https://sozd.duma.gov.ru/bill/999001-8', HASHES.kg)] }),
  view(cited, { origin: 'cited', sureness: null, links: LINKS, appeals: 1, incidents: 1, history: [change(cited, 0, { sha256: null, parserVersion: null })], lastSeenAt: null }),
  view(hebrew, { registryTitle: 'הכנסת', home: 'https://main.knesset.gov.il', origin: 'curated', sources: ['https://example.org/a-source'], history: [change(hebrew, 0, { sha256: null })] }),
  view(hostile, { titleEn: HOSTILE, relevant: false, sources: ['javascript:alert(1)'], home: 'javascript:alert(1)', direction: 'unknown' }),
];

const ROW_KEYS = [
  'id', 'registry', 'registryTitle', 'country', 'number', 'title', 'titleEn', 'language', 'origin', 'stage', 'reached', 'outcome', 'inferred', 'statusWords',
  'lastAction', 'introducedOn', 'goneSince', 'relevant', 'direction', 'threats', 'appeals', 'incidents',
] as const satisfies (keyof BillRow)[];

export function rowOf(bill: BillView): BillRow {
  return Object.fromEntries(ROW_KEYS.map((key) => [key, bill[key]])) as unknown as BillRow;
}

export const APPEALS: AppealView[] = [{
  ...APPEAL, kind: 'urgent appeal', code: 'KGZ 001 / 0120 / OBS 010', categories: ['Attacks', 'Harassment', 'Threats'], organisations: ['Adilet'],
  publisher: 'The Observatory for the Protection of Human Rights Defenders', url: 'https://www.omct.org/', links: 2,
  summary: 'A round table about a draft law on non-governmental organisations was attacked in Bishkek on 29 January 2020; police stayed for 20 minutes.',
  demands: [{ number: 'iii', text: 'Investigate the attack and bring those responsible before a tribunal' }, { number: 'vi', text: 'Withdraw the draft law № 6-28018/19 of 30 December 2019' }],
  mentions: [{ quote: 'the draft law № 6-28018/19', start: 900, end: 926, number: '6-28018/19', numberKind: 'bill', title: null, date: '2019-12-30', chamber: 'Jogorku Kenesh', asks: 'withdraw' }],
  linked: LINKS.slice(0, 1),
}];

const run = (id: string, more: Partial<RunView>): RunView => ({
  id, startedAt: '2026-11-23T06:00:00Z', endedAt: '2026-11-23T06:04:00Z', pages: 41, requests: 43, bytes: 2_412_554, billsSeen: 250, billsNew: 1, billsChanged: 3, verdict: 'well', faults: [], ...more,
});

const registry = (given: Partial<RegistryRow> & Pick<RegistryRow, 'id' | 'title' | 'country' | 'home'>): RegistryRow => ({
  titleEn: null, sureness: 'recorded', parserVersion: '1', state: 'well', reason: 'Read within its usual time.', lastReadWellAt: '2026-11-23T06:04:00Z',
  lastTriedAt: '2026-11-23T06:04:00Z', usualGapHours: 6, bills: 2, runs: [run(`${given.id}-1`, {})], ...given,
});

export const REGISTRIES: RegistryRow[] = [
  registry({ id: 'ru/sozd', title: 'Система обеспечения законодательной деятельности', titleEn: 'State Duma bill registry', country: 'RU', home: 'https://sozd.duma.gov.ru' }),
  registry({
    id: 'kg/kenesh', title: 'Жогорку Кеңеш', titleEn: 'Jogorku Kenesh', country: 'KG', home: 'https://kenesh.kg', sureness: 'described', state: 'broken', bills: 3,
    reason: 'kenesh.kg did not answer the last 5 tries (fetch.timeout).', lastReadWellAt: '2026-11-19T05:10:00Z', lastTriedAt: '2026-11-23T06:10:00Z', usualGapHours: 24,
    runs: [run('kg-2', { verdict: 'failed', pages: 0, bytes: 0, faults: [{ code: 'fetch.timeout', message: 'kenesh.kg/sed/docs did not answer within 40 s; it is tried again in an hour' }] }), run('kg-1', {})],
  }),
  registry({ id: 'il/knesset', title: 'הכנסת', titleEn: 'Knesset', country: 'IL', home: 'https://main.knesset.gov.il', state: 'never-read', reason: 'It has not been read yet.', lastReadWellAt: null, lastTriedAt: null, runs: [] }),
];
