import type { AppealView, LinkView } from '../ports/library.js';

/** The facts of one published appeal, for the tests of the pages. */
const APPEAL = {
  id: 'kgz-001-0120-obs-010',
  title: 'Kyrgyzstan: Attack against members of the legal clinic Adilet',
  date: '2020-02-06',
  country: 'KG',
};
export const CITED = {
  id: 'kg/kenesh/6-28018/19',
  country: 'KG',
  number: '6-28018/19',
  title: 'Draft law No. 6-28018/19 on non-governmental organisations',
};

export const LINKS: LinkView[] = [
  {
    id: 'l1',
    kind: 'calls-for-withdrawal-of',
    how: 'number',
    confidence: 0.97,
    status: 'suggested',
    decidedAt: null,
    bill: CITED,
    appeal: APPEAL,
    incident: null,
    quote: 'Withdraw the above mentioned draft law № 6-28018/19 from December 30, 2019',
  },
  {
    id: 'l2',
    kind: 'reprisal-for-criticism-of',
    how: 'person',
    confidence: 1,
    status: 'confirmed',
    decidedAt: '2026-11-21T10:00:00Z',
    bill: CITED,
    appeal: null,
    incident: { id: 'i1', kind: 'Attack on a meeting', date: '2020-01-29', place: 'Bishkek' },
    quote: 'these attacks constitute a reprisal',
  },
];

export const APPEALS: AppealView[] = [
  {
    ...APPEAL,
    kind: 'urgent appeal',
    code: 'KGZ 001 / 0120 / OBS 010',
    categories: ['Attacks', 'Harassment', 'Threats'],
    organisations: ['Adilet'],
    publisher: 'The Observatory for the Protection of Human Rights Defenders',
    url: 'https://www.omct.org/',
    links: 2,
    summary:
      'A round table about a draft law on non-governmental organisations was attacked in Bishkek on 29 January 2020; police stayed for 20 minutes.',
    demands: [
      { number: 'iii', text: 'Investigate the attack and bring those responsible before a tribunal' },
      { number: 'vi', text: 'Withdraw the draft law № 6-28018/19 of 30 December 2019' },
    ],
    mentions: [
      {
        quote: 'the draft law № 6-28018/19',
        start: 900,
        end: 926,
        number: '6-28018/19',
        numberKind: 'bill',
        title: null,
        date: '2019-12-30',
        chamber: 'Jogorku Kenesh',
        asks: 'withdraw',
      },
    ],
    linked: LINKS.slice(0, 1),
  },
];
