import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { normalise } from '../../../src/pipeline/normalise.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { fold } from '../../../src/pipeline/store/fold.js';
import { apiDuma as scraper } from './scraper.js';

const API = 'http://api.duma.gov.ru/api/{token}';
const DAY = `${API}/search.json?app_token={app_token}&sort=last_event_date&limit=20&event_start=2022-06-22&page=1`;
const ALL = `${API}/search.json?app_token={app_token}&sort=last_event_date&limit=20&page=1`;

const parse = (kind: string, url: string, answer: unknown) =>
  parsePage(scraper, { kind, url, bytes: Buffer.from(JSON.stringify(answer)), contentType: 'application/json' });
const read = (kind: string, url: string, answer: unknown) => shownReading(scraper, parse(kind, url, answer));

const event = (stage: number, phase: number, solution: string | null, date = '2022-06-22') => ({
  stage: { id: stage, name: 'Стадия' },
  phase: { id: phase, name: 'Регистрация законопроекта и материалов к нему' },
  solution,
  date,
});
const law = (number: string, lastEvent: unknown, more: object = {}) => ({
  number,
  name: 'О примере',
  comments: null,
  introductionDate: '2022-06-01',
  lastEvent,
  subject: { deputies: [], departments: [] },
  committees: { responsible: null },
  type: { id: 38, name: 'Федеральный закон' },
  ...more,
});
const laws = (...rows: unknown[]) => ({ count: rows.length, page: 1, laws: rows });
const one = (lastEvent: unknown, more: object = {}) => read('search', ALL, laws(law('1-8', lastEvent, more))).bills[0]!;

describe('keys', () => {
  it('are named in the addresses and stand in none', () => {
    const [all] = scraper.start({ since: null, today: '2026-09-01' });
    const [day] = scraper.start({ since: '2022-06-22', today: '2022-06-23' });
    expect([all, day]).toEqual([
      { page: 'search', url: ALL },
      { page: 'search', url: DAY, changesOnly: true },
    ]);
    expect(Object.keys(scraper.keys!)).toEqual(['token', 'app_token']);
  });

  it('survive in every address that is followed', () => {
    const rows = Array.from({ length: 20 }, (_, at) =>
      law(`${at + 1}-8`, event(3, 8, 'принять законопроект в первом чтении')),
    );
    const { follow } = read('search', DAY, { ...laws(...rows), count: 45 });
    expect(follow).toHaveLength(21);
    expect(follow.filter(({ url }) => !url.includes('{token}') || !url.includes('{app_token}'))).toEqual([]);
    expect(follow.at(-1)!.url).toBe(DAY.replace('page=1', 'page=2'));
  });

  it.each([[{ error: 'x' }], [null]])('an answer without a list (%j) is refused, as with a wrong key', (answer) => {
    expect(() => read('search', ALL, answer)).toThrow(expect.objectContaining({ code: 'parse.not-the-page' }));
  });
});

describe('a decision', () => {
  const CLAUSES = ['представить поправки к законопроекту', 'принять законопроект в первом чтении'];

  it.each([[`${CLAUSES[0]} ; ${CLAUSES[1]}`], [`${CLAUSES[1]}; ${CLAUSES[0]} `]])(
    '«%s» reads the same in any order of clauses',
    (solution) => {
      const bill = one(event(3, 8, solution));
      expect(bill.actions.map(({ words, classes }) => [words, classes])).toEqual([
        [CLAUSES[0], []],
        [CLAUSES[1], ['reading-1']],
      ]);
      expect([bill.stage, bill.outcome]).toEqual(['first-reading', 'pending']);
    },
  );

  it.each([
    ['a bill is not a law', 3, 8, 'принять законопроект в первом чтении', 'first-reading', 'pending'],
    ['a law may be passed in the first reading', 3, 8, 'принять закон', 'third-reading', 'pending'],
    ['the plenary rejects', 3, 8, 'отклонить законопроект', 'rejected', 'rejected'],
    ['a committee only proposes to reject', 3, 6, 'предложить отклонить законопроект', 'first-reading', 'pending'],
    [
      'a committee returns nothing',
      2,
      4,
      'вернуть законопроект субъекту права законодательной инициативы для выполнения требований',
      'committee',
      'pending',
    ],
    [
      'the Council returns',
      2,
      5,
      'вернуть законопроект субъекту права законодательной инициативы для выполнения требований',
      'withdrawn',
      'returned',
    ],
    [
      'withdrawn',
      3,
      7,
      'снять законопроект с рассмотрения Государственной Думы в связи с отзывом субъектом права',
      'withdrawn',
      'withdrawn',
    ],
    ['signed', 8, 23, 'закон подписан', 'enacted', 'enacted'],
    [
      'the upper chamber’s committee',
      6,
      34,
      'предложить одобрить закон; рассмотрение закона Советом Федерации не является обязательным',
      'second-chamber',
      'pending',
    ],
  ])('%s', (_name, stage, phase, solution, expected, outcome) => {
    expect(one(event(stage, phase, solution))).toMatchObject({ stage: expected, outcome });
  });

  it('without words is told by the name of its phase', () => {
    expect(one(event(1, 1, null))).toMatchObject({
      stage: 'introduced',
      statusWords: 'Регистрация законопроекта и материалов к нему',
    });
  });

  it('that is not known is told with its words and place', () => {
    const { faults } = read('search', ALL, laws(law('1-8', event(3, 8, 'неизвестное решение'))));
    expect(faults).toEqual([
      expect.objectContaining({ code: 'normalise.unknown-stage', words: 'неизвестное решение', at: '3/8' }),
    ]);
  });

  it('phase ids are not the event numbers of the cards: 3/8 is the plenary, 8/23 the President', () => {
    expect(one(event(8, 23, 'закон подписан')).actions[0]!.chamber).toBe('Президент Российской Федерации');
    expect(one(event(3, 8, 'отклонить законопроект')).actions[0]!.chamber).toBe('Государственная Дума');
  });
});

describe('a bill', () => {
  it('keeps the events of every day it was asked for, and each once', () => {
    const days = ['2022-06-08', '2022-06-22', '2022-06-23'].map(
      (since) => scraper.start({ since, today: since })[0]!.url,
    );
    const events = [
      event(3, 6, 'предложить принять законопроект в первом чтении', '2022-06-08'),
      event(3, 8, 'принять законопроект в первом чтении', '2022-06-22'),
      event(3, 8, 'принять законопроект в первом чтении', '2022-06-22'),
    ];
    const stored = events.map((lastEvent, at) => ({
      page: 'search',
      url: days[at]!,
      seenAt: `2022-06-2${at}T00:00:00Z`,
      draft: normalise(scraper, parse('search', days[at]!, laws(law('1-8', lastEvent))).bills[0]!),
    }));
    const state = fold(scraper, '1-8', stored, null, '2022-07-01');
    expect(Object.values(state.actions).map(({ date, gone }) => [date, gone])).toEqual([
      ['2022-06-08', false],
      ['2022-06-22', false],
    ]);
  });

  it.each([
    [null, 'О примере'],
    ['о пошлинах', 'О примере (о пошлинах)'],
    ['(о пошлинах)', 'О примере (о пошлинах)'],
    ['(о пошлинах, ', 'О примере (о пошлинах)'],
    ['об упразднении (уставных) судов', 'О примере (об упразднении (уставных) судов)'],
  ])('with the comment %j is called «%s»', (comments, title) => {
    expect(one(null, { comments }).title).toBe(title);
  });

  it('with a carriage return and double blanks in its name has one line for a title', () => {
    expect(one(null, { name: 'О  примере\rзакона' }).title).toBe('О примере закона');
  });

  it('of an old convocation has no day of introduction, and no fault', () => {
    const { bills, faults } = read(
      'search',
      ALL,
      laws(law('7902-3', event(3, 8, 'отклонить законопроект'), { introductionDate: null })),
    );
    expect([bills[0]!.introducedOn, bills[0]!.session, faults]).toEqual([null, '3', []]);
  });

  it('of a type that is not known is told, not dropped in silence', () => {
    const { bills, faults } = read('search', ALL, laws(law('1-8', null, { type: { id: 40, name: 'Постановление' } })));
    expect([bills, faults.map(({ code }) => code)]).toEqual([[], ['parse.unknown-row']]);
  });

  it.each([['5'], ['123456789-8'], ['1-8а']])('with the number «%s» costs itself only', (number) => {
    const { bills, faults } = read('search', ALL, laws(law(number, null), law('2-8', null)));
    expect([bills.map(({ key }) => key), faults.map(({ code }) => code)]).toEqual([['2-8'], ['parse.bad-number']]);
  });
});

describe('pages', () => {
  it.each([
    ['more to come', 31498, 20, true],
    ['the last page', 20, 20, false],
    ['an empty answer', 31498, 0, false],
  ])('%s', (_name, count, rows, more) => {
    const answer = {
      count,
      page: 1,
      laws: Array.from({ length: rows }, (_, at) => law(`${at + 1}-8`, event(1, 1, null))),
    };
    expect(read('search', ALL, answer).follow).toEqual(
      more ? [{ page: 'search', url: ALL.replace('page=1', 'page=2') }] : [],
    );
  });

  it('votes are asked for where recent events are, never for the whole register', () => {
    const answer = laws(law('1-8', event(3, 8, 'отклонить законопроект')), law('2-8', event(1, 1, null)));
    expect(read('search', ALL, answer).follow).toEqual([]);
    expect(read('search', DAY, answer).follow.map(({ page, url }) => [page, /number=([^&]+)/.exec(url)![1]])).toEqual([
      ['votes', '1-8'],
    ]);
  });
});

describe('votes', () => {
  const URL_VOTES = `${API}/voteSearch.json?app_token={app_token}&number=17973-8&page=1`;
  const wording =
    'Результаты голосования по законопроекту "17973-8", вынесенному для открытого голосования за 01.01.1970.';
  const vote = (more: object = {}) => ({
    id: 1,
    subject: '(первое чтение) О примере',
    voteDate: '2022-06-15 16:09:00',
    forCount: '346',
    againstCount: '0',
    abstainCount: '0',
    absentCount: '103',
    result: true,
    ...more,
  });
  const votes = (...rows: unknown[]) =>
    read('votes', URL_VOTES, { totalCount: String(rows.length), page: '1', wording, votes: rows });

  it('are counts, though they come as strings, on the day in Moscow', () => {
    expect(votes(vote()).bills[0]!.actions).toEqual([
      expect.objectContaining({
        date: '2022-06-15',
        classes: ['reading-1'],
        vote: { for: 346, against: 0, notVoting: 0, absent: 103 },
      }),
    ]);
  });

  it('that failed pass nothing; those on amendments are no step of the procedure', () => {
    const { bills, faults } = votes(vote({ result: false }), vote({ id: 2, subject: 'Поправка № 4' }));
    expect(bills[0]!.actions.map(({ classes }) => classes)).toEqual([[], []]);
    expect([bills[0]!.outcome, faults]).toEqual(['pending', []]);
  });

  it('take the bill from the wording, also when there are none, and no day from it', () => {
    const { bills } = votes();
    expect(bills.map(({ key, actions, introducedOn }) => [key, actions, introducedOn])).toEqual([
      ['17973-8', [], null],
    ]);
  });

  it('without a number in the wording are refused', () => {
    const answer = { totalCount: '0', page: '1', wording: 'Результаты голосования', votes: [] };
    expect(() => read('votes', URL_VOTES, answer)).toThrow(expect.objectContaining({ code: 'parse.bad-number' }));
  });
});

describe('links and numbers', () => {
  it.each([
    [{ url: 'http://sozd.parlament.gov.ru/bill/149922-8' }, '149922-8'],
    [{ url: 'https://sozd.duma.gov.ru/bill/149922-8' }, '149922-8'],
    [{ number: '№ 149922-8' }, '149922-8'],
    [{ number: '149922' }, null],
    [{ url: 'https://example.org/bill/149922-8' }, null],
  ])('%j asks for %s', (reference, number) => {
    const expected =
      number === null ? null : { page: 'search', url: `${API}/search.json?app_token={app_token}&number=${number}` };
    expect(scraper.find!(reference)).toEqual(expected);
  });
});
