import type { BillRow, BillView } from '../ports/library.js';
import { CITED, LINKS } from './test-appeals.js';
import { action, change, HASHES, state, view } from './test-shapes.js';

/** Facts of known bills, and bills made up for the tests, which are named so. */
export const SNAPSHOT = HASHES.kg;
export const HOSTILE = '<script>alert("1")</script>\u202e & "quoted" \'title\' </title><img src=x onerror=alert(1)>';

const kg = state(
  {
    registry: 'kg/kenesh',
    key: '6-7100/23',
    country: 'KG',
    language: 'ru',
    introducedOn: '2023-05-19',
    title:
      'О проекте Закона Кыргызской Республики «О внесении изменений в Закон Кыргызской Республики «О некоммерческих организациях»',
    titles: { ky: '«Коммерциялык эмес уюмдар жөнүндө» Мыйзамга өзгөртүүлөрдү киргизүү тууралуу' },
    sponsors: ['Нарматова Н.А.', 'Айжигитов С.А.'],
    statusWords: 'подписан',
    stage: 'enacted',
    outcome: 'enacted',
  },
  [
    action('a1', '2023-05-19', 'Регистрация', { stage: 'introduced' }),
    action('a2', '2023-10-25', 'вносится на первое чтение', {
      stage: 'first-reading',
      inferred: true,
      vote: { for: 62, against: 7, notVoting: 9, absent: 12 },
    }),
    action('a3', '2024-02-22', 'второе чтение', {
      stage: 'second-reading',
      inferred: true,
      vote: { for: 64, against: 5, notVoting: null, absent: null },
    }),
    action('a4', '2024-03-14', 'третье чтение', {
      stage: 'third-reading',
      inferred: true,
      vote: { for: 66, against: 5, notVoting: null, absent: null },
    }),
    action('a5', '2024-04-02', 'подписан', { stage: 'enacted' }),
  ],
);

const ru = state(
  {
    registry: 'ru/sozd',
    key: '102766-6',
    country: 'RU',
    language: 'ru',
    introducedOn: '2012-06-29',
    committee: 'Комитет ГД по делам общественных объединений',
    title:
      'О внесении изменений в отдельные законодательные акты Российской Федерации в части регулирования деятельности некоммерческих организаций, выполняющих функции иностранного агента',
    statusWords: 'Закон подписан',
    stage: 'enacted',
    outcome: 'enacted',
    documents: {
      d1: {
        url: 'https://sozd.duma.gov.ru/bill/102766-6',
        title: 'Карточка законопроекта',
        mediaType: 'text/html',
        language: 'ru',
        date: '2012-06-29',
      },
    },
  },
  [
    action('b1', '2012-06-29', 'Регистрация законопроекта', { stage: 'introduced' }),
    action('b2', '2012-07-06', 'принять законопроект в первом чтении', {
      stage: 'first-reading',
      vote: { for: 323, against: 4, notVoting: null, absent: null },
    }),
    action('b3', '2012-07-13', 'принять закон', { stage: 'third-reading' }),
    action('b4', '2012-07-18', 'одобрить закон', { stage: 'second-chamber', chamber: 'Совет Федерации' }),
    action('b5', '2012-07-20', 'Закон подписан', { stage: 'enacted' }),
  ],
);

const open = state(
  {
    registry: 'ru/sozd',
    key: '999001-8',
    country: 'RU',
    language: 'ru',
    introducedOn: '2026-10-01',
    statusWords: 'принять законопроект в первом чтении',
    stage: 'first-reading',
    title:
      'О внесении изменений в Федеральный закон «О некоммерческих организациях» (вымышленный пример для испытаний)',
    upcoming: { u: { date: '2026-12-02', what: 'Рассмотрение во втором чтении' } },
  },
  [
    action('c1', '2026-10-01', 'Регистрация законопроекта', { stage: 'introduced' }),
    action('c2', '2026-11-18', 'принять законопроект в первом чтении', { stage: 'first-reading' }),
  ],
);

const cited = state(
  {
    registry: 'kg/kenesh',
    key: '6-28018/19',
    country: 'KG',
    title: CITED.title,
    introducedOn: '2019-12-30',
    language: 'en',
  },
  [],
);
const hebrew = state(
  {
    registry: 'il/knesset',
    key: '2200001',
    country: 'IL',
    language: 'he',
    title: 'הצעת חוק העמותות (תיקון – דוגמה בדויה לבדיקות)',
    statusWords: 'נדחתה',
    stage: 'rejected',
    outcome: 'rejected',
  },
  [action('e1', '2026-03-03', 'נדחתה', { stage: 'rejected' })],
);
const hostile = state(
  { registry: 'kg/kenesh', key: '6-1/99', country: 'KG', title: HOSTILE, statusWords: HOSTILE, sponsors: [HOSTILE] },
  [action('h1', '2026-01-01', HOSTILE)],
);

const page = (url: string, sha256: string) => ({
  page: 'bill',
  url,
  seenAt: '2026-11-23T06:02:11Z',
  sha256,
  httpStatus: 200,
});
const reason = (field: string, quote: string, rule: string) => ({ field, start: 0, end: quote.length, quote, rule });

export const BILLS: BillView[] = [
  view(kg, {
    titleEn: 'Amendments to the Law on Non-Commercial Organisations',
    threats: [
      { threat: 'foreign-funding', score: 0.86 },
      { threat: 'reporting', score: 0.5 },
    ],
    evidence: [
      page('https://kenesh.kg/ru/article/show/11579/zakonoproekti-rassmotrennie-21-dekabrya-2023-goda', HASHES.kg),
    ],
    history: [
      change(kg, 0),
      change(kg, 1, {
        kinds: ['action-added', 'stage'],
        summary: 'New step: «подписан» on 2 April 2024. Stage: Passed by parliament → Signed into law',
        patch: [{ op: 'replace', path: '/statusWords', before: 'третье чтение', value: 'подписан' }],
      }),
    ],
    assessment: {
      by: 'machine',
      relevant: true,
      needsText: false,
      score: 0.86,
      direction: 'restrictive',
      rulesVersion: '3',
      at: '2026-11-20T09:14:05Z',
      note: null,
      threats: [
        {
          threat: 'foreign-funding',
          score: 0.86,
          reasons: [reason('title', 'некоммерческих организациях', 'ru:non-commercial-organisation')],
        },
        { threat: 'reporting', score: 0.5, reasons: [reason('titleEn', 'Non-Commercial Organisations', 'en:nco')] },
      ],
    },
  }),
  view(ru, {
    titleEn: 'Amendments on non-commercial organisations performing the functions of a foreign agent',
    sureness: 'recorded',
    home: 'https://sozd.duma.gov.ru',
    threats: [
      { threat: 'foreign-funding', score: 0.95 },
      { threat: 'registration', score: 0.3 },
    ],
    evidence: [page('https://sozd.duma.gov.ru/bill/102766-6', HASHES.ru)],
    history: [change(ru, 0, { sha256: HASHES.ru })],
    assessment: {
      by: 'person',
      relevant: true,
      needsText: false,
      score: 1,
      direction: 'restrictive',
      rulesVersion: null,
      at: '2026-11-22T08:00:00Z',
      note: 'The foreign agents law of 2012.',
      threats: [
        {
          threat: 'foreign-funding',
          score: 0.95,
          reasons: [reason('title', 'иностранного агента', 'ru:foreign-agent')],
        },
      ],
    },
  }),
  view(open, {
    sureness: 'recorded',
    home: 'https://sozd.duma.gov.ru',
    threats: [{ threat: 'registration', score: 0.5 }],
    history: [
      change(open, 0),
      change(open, 2, {
        summary: 'New step: «принять законопроект в первом чтении» on 18 November 2026',
        kinds: ['action-added'],
      }),
    ],
    evidence: [page('https://sozd.duma.gov.ru/bill/999001-8', HASHES.kg)],
  }),
  view(cited, {
    origin: 'cited',
    sureness: null,
    links: LINKS,
    appeals: 1,
    incidents: 1,
    history: [change(cited, 0, { sha256: null, parserVersion: null })],
    lastSeenAt: null,
  }),
  view(hebrew, {
    registryTitle: 'הכנסת',
    home: 'https://main.knesset.gov.il',
    origin: 'curated',
    sources: ['https://example.org/a-source'],
    history: [change(hebrew, 0, { sha256: null })],
  }),
  view(hostile, {
    titleEn: HOSTILE,
    relevant: false,
    sources: ['javascript:alert(1)'],
    home: 'javascript:alert(1)',
    direction: 'unknown',
  }),
];

const ROW_KEYS = [
  'id',
  'registry',
  'registryTitle',
  'registryTitleEn',
  'country',
  'number',
  'title',
  'titleEn',
  'language',
  'origin',
  'stage',
  'reached',
  'outcome',
  'inferred',
  'statusWords',
  'lastAction',
  'introducedOn',
  'goneSince',
  'relevant',
  'direction',
  'threats',
  'appeals',
  'incidents',
] as const satisfies (keyof BillRow)[];

/** The bill as a list shows it. */
export function rowOf(bill: BillView): BillRow {
  return Object.fromEntries(ROW_KEYS.map((key) => [key, bill[key]])) as unknown as BillRow;
}
