import { describe, expect, it } from '@jest/globals';
import type { LinkAppeal, LinkBill, LinkFinding } from '../../domain/link.js';
import { createLinker, linkAppeals } from './link.js';

const bill = (id: string, over: Partial<LinkBill> = {}): LinkBill => ({
  id,
  country: 'KG',
  number: null,
  title: null,
  introducedOn: null,
  ...over,
});
const appeal = (text: string, over: Partial<LinkAppeal> = {}): LinkAppeal => ({
  id: 'A',
  text,
  country: 'KG',
  date: '2020-02-06',
  ...over,
});
const brief = (findings: LinkFinding[]): [string | null, string, string][] =>
  findings.map((one) => [one.bill, one.outcome, one.kind]);
const outcomes = (bills: LinkBill[], one: LinkAppeal): [string | null, string][] =>
  linkAppeals(bills, [one]).map((found) => [found.bill, found.outcome]);

const NUMBERED = appeal('The draft law № 6-28018/19 was discussed.');

describe('links by number', () => {
  it.each<[string, LinkBill[], LinkAppeal, [string | null, string][]]>([
    [
      'number, country and an agreeing date stand at once',
      [bill('b', { number: '6-28018/19', introducedOn: '2019-12-30' })],
      NUMBERED,
      [['b', 'linked']],
    ],
    [
      'a differently printed number is the same number',
      [bill('b', { number: '6‑28018-19', introducedOn: '2019-12-30' })],
      NUMBERED,
      [['b', 'linked']],
    ],
    [
      'alpha-3 countries are the same countries',
      [bill('b', { country: 'KGZ', number: '6-28018/19' })],
      NUMBERED,
      [['b', 'linked']],
    ],
    [
      'another country’s bill is not meant',
      [bill('b', { country: 'RU', number: '6-28018/19' })],
      NUMBERED,
      [[null, 'no-bill']],
    ],
    [
      'a bill introduced after the appeal is not meant',
      [bill('b', { number: '6-28018/19', introducedOn: '2021-01-01' })],
      NUMBERED,
      [[null, 'no-bill']],
    ],
    [
      'a bill of an earlier term only suggests itself',
      [bill('b', { number: '6-28018/19', introducedOn: '2008-01-01' })],
      NUMBERED,
      [['b', 'suggested']],
    ],
    [
      'of two bills of one number the one of the right term stands',
      [
        bill('a', { number: '6-28018/19', introducedOn: '2009-12-30' }),
        bill('b', { number: '6-28018/19', introducedOn: '2019-12-30' }),
      ],
      NUMBERED,
      [['b', 'linked']],
    ],
    [
      'two bills of one number and term are ambiguous',
      [
        bill('a', { number: '6-28018/19', introducedOn: '2019-11-30' }),
        bill('b', { number: '6-28018/19', introducedOn: '2019-12-30' }),
      ],
      NUMBERED,
      [
        ['a', 'ambiguous'],
        ['b', 'ambiguous'],
      ],
    ],
    [
      'the date given with the number decides between them',
      [
        bill('a', { number: '6-28018/19', introducedOn: '2019-11-30' }),
        bill('b', { number: '6-28018/19', introducedOn: '2019-12-30' }),
      ],
      appeal('Reject draft law № 6-28018/19 from December 30, 2019.'),
      [['b', 'linked']],
    ],
    [
      'a date that contradicts leaves a suggestion',
      [bill('b', { number: '6-28018/19', introducedOn: '2018-03-01' })],
      appeal('The draft law № 6-28018/19 from December 30, 2019.'),
      [['b', 'suggested']],
    ],
    [
      'a number known but for its lead words is suggested',
      [bill('b', { country: 'PH', number: 'HB06875' })],
      appeal('House Bill 6875 was passed.', { country: 'PH' }),
      [['b', 'suggested']],
    ],
    [
      'without a country a number only suggests',
      [bill('b', { number: '6-28018/19' })],
      { id: 'A', text: 'The draft law № 6-28018/19.' },
      [['b', 'suggested']],
    ],
    [
      'a number that is a law in force is no bill',
      [bill('b', { number: '84/2002' })],
      appeal('Law No. 84/2002 is in force.'),
      [[null, 'enacted-law']],
    ],
    [
      'the number of an amended law is not the bill’s',
      [bill('b', { number: '27692', country: 'PE' })],
      appeal('dictamen que modifica la Ley 27692', { country: 'PE' }),
      [[null, 'no-bill']],
    ],
  ])('%s', (_, bills, one, expected) => {
    expect(outcomes(bills, one)).toEqual(expected);
  });

  it('a bill with two numbers is linked once', () => {
    const twice = appeal('House Bill 6875 and Senate Bill 1083 are one.', { country: 'PH' });
    expect(
      outcomes(
        [bill('b', { country: 'PH', number: 'House Bill 6875', numbers: ['House Bill 6875', 'Senate Bill 1083'] })],
        twice,
      ),
    ).toEqual([['b', 'linked']]);
  });

  it('coordinated numbers link to their own bills', () => {
    const both = appeal('Piden archivar las iniciativas de ley 5377 y 5257.', { country: 'GT' });
    const bills = [bill('a', { country: 'GT', number: '5377' }), bill('b', { country: 'GT', number: '5257' })];
    expect(brief(linkAppeals(bills, [both]))).toEqual([
      ['a', 'linked', 'calls-for-withdrawal-of'],
      ['b', 'linked', 'calls-for-withdrawal-of'],
    ]);
  });
});

describe('links by title and description', () => {
  it.each<[string, LinkBill[], string, [string | null, string][]]>([
    [
      'a title is suggested, never linked',
      [bill('b', { title: 'Law on Peaceful Assemblies', introducedOn: '2019-10-01' })],
      'the draft Law on Peaceful Assemblies is wrong',
      [['b', 'suggested']],
    ],
    [
      'a title in another language is found by its subject',
      [bill('b', { title: 'О некоммерческих организациях', introducedOn: '2019-12-30' })],
      'the draft law “On Non-Profit Organisations”',
      [['b', 'suggested']],
    ],
    [
      'a description finds a bill of the years before',
      [
        bill('b', {
          title: 'О внесении изменений в Закон «О некоммерческих организациях»',
          introducedOn: '2019-12-30',
        }),
        bill('old', { title: 'О некоммерческих организациях', introducedOn: '2013-09-01' }),
      ],
      'a draft law amending the current legislation on non-governmental organisations',
      [['b', 'suggested']],
    ],
    [
      '«foreign representatives» finds the amendment of the law on non-profit organisations',
      [
        bill('b', {
          title: 'О внесении изменений в Закон «О некоммерческих организациях»',
          introducedOn: '2019-12-30',
        }),
      ],
      'the bill on «foreign representatives»',
      [['b', 'suggested']],
    ],
    [
      'two bills of one title and year are ambiguous',
      [
        bill('a', { title: 'On Peaceful Assemblies', introducedOn: '2019-05-01' }),
        bill('b', { title: 'On Peaceful Assemblies', introducedOn: '2019-09-01' }),
      ],
      'the draft law “On Peaceful Assemblies”',
      [
        ['b', 'ambiguous'],
        ['a', 'ambiguous'],
      ],
    ],
    [
      'a title no bill bears says so',
      [bill('b', { title: 'On Fisheries' })],
      'the draft law “On Peaceful Assemblies”',
      [[null, 'no-bill']],
    ],
    [
      'a bill announced is not looked for',
      [bill('b', { title: 'On non-governmental organisations', introducedOn: '2020-01-01' })],
      'The ministry plans to table a bill on non-governmental organisations.',
      [[null, 'announced']],
    ],
    [
      'a text that speaks of no bill gives nothing',
      [bill('b', { number: '17' })],
      'Заявление №17 о задержании людей',
      [],
    ],
  ])('%s', (_, bills, text, expected) => {
    expect(outcomes(bills, appeal(text))).toEqual(expected);
  });

  it('a description beside a number means the numbered bill and adds no other', () => {
    const text =
      'They discussed a draft law amending the legislation on non-governmental organisations. The draft law № 6-28018/19 is bad.';
    const bills = [
      bill('b', { number: '6-28018/19' }),
      bill('c', { number: '6-1/19', title: 'О некоммерческих организациях', introducedOn: '2019-12-01' }),
    ];
    expect(outcomes(bills, appeal(text))).toEqual([['b', 'linked']]);
  });

  it('a registry without numbers is found by the date given with the number', () => {
    const text =
      'A draft law amending the legislation on non-governmental organisations. Withdraw the draft law № 6-28018/19 from December 30, 2019.';
    const bills = [
      bill('b', { title: 'О внесении изменений в Закон «О некоммерческих организациях»', introducedOn: '2019-12-30' }),
      bill('c', { title: 'О некоммерческих организациях', introducedOn: '2019-10-01' }),
    ];
    expect(outcomes(bills, appeal(text))).toEqual([
      [null, 'no-bill'],
      ['b', 'suggested'],
    ]);
  });
});

describe('kinds of link', () => {
  const text =
    'A group was attacked at a meeting on the draft law № 6-28018/19. These attacks constitute a reprisal for its critical attitude towards the above mentioned draft law.\n\nActions requested:\n\ni. Investigate;\nii. Withdraw the above mentioned draft law № 6-28018/19;\n';

  it('an appeal can call for withdrawal and state a reprisal, which stays a suggestion', () => {
    expect(brief(linkAppeals([bill('b', { number: '6-28018/19' })], [appeal(text)]))).toEqual([
      ['b', 'linked', 'calls-for-withdrawal-of'],
      ['b', 'suggested', 'reprisal-for-criticism-of'],
    ]);
  });

  it('fear of reprisals without a bill in the sentence is no reprisal for criticism of a bill', () => {
    const only = 'The draft law № 6-28018/19 was discussed. They must work without fear of reprisals.';
    expect(brief(linkAppeals([bill('b', { number: '6-28018/19' })], [appeal(only)]))).toEqual([
      ['b', 'linked', 'cites'],
    ]);
  });

  it('every quote stands in the appeal, and the number of an unseen bill stands in its quote', () => {
    const findings = createLinker([])(appeal(text));
    expect(findings.every((one) => text.includes(one.quote))).toBe(true);
    expect(findings.find((one) => one.kind === 'calls-for-withdrawal-of')?.quote).toBe(
      'Withdraw the above mentioned draft law № 6-28018/19',
    );
  });
});
