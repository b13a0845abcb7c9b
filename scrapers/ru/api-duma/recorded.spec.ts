import { existsSync, readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { needs } from '../../../test/harness/needs.js';
import { apiDuma as scraper } from './scraper.js';

/**
 * Answers of June 2022. The rows below were compared with the files by a person: number, day of introduction, last event
 * with its words, sponsor and committee; all 80 rows were looked through for stage and outcome beside their decision.
 */
const RECORDED = '../shared/registries/ru/recorded';
const { it: overRecorded, why } = needs(existsSync(RECORDED), RECORDED, 'REQUIRE_SHARED');
const API = 'http://api.duma.gov.ru/api/{token}';
const SEARCH = `${API}/search.json?app_token={app_token}&sort=last_event_date&limit=20&page=1`;
const PAGES = [
  'mock_api_laws_page_1',
  'mock_api_laws_page_2',
  'mock_api_search_positive',
  'mock_api_search_positive_page_2',
];

function read(kind: string, file: string, url = SEARCH) {
  const bytes = readFileSync(`${RECORDED}/${file}.json`);
  return shownReading(scraper, parsePage(scraper, { kind, url, bytes, contentType: 'application/json' }));
}

const bills = () => PAGES.flatMap((file) => read('search', file).bills);
const raw = (file: string) => JSON.parse(readFileSync(`${RECORDED}/${file}.json`, 'utf8'));

describe(`recorded answers of the State Duma's API${why}`, () => {
  overRecorded.each(PAGES)(
    '%s gives twenty bills without a fault or an unknown word, and leads to the next page',
    (file) => {
      const { bills: rows, faults, follow } = read('search', file);
      expect([rows.length, faults]).toEqual([20, []]);
      expect(follow).toEqual([{ page: 'search', url: SEARCH.replace('page=1', 'page=2') }]);
      expect(rows.map(({ number }) => number)).toEqual(raw(file).laws.map((row: { number: string }) => row.number));
    },
  );

  overRecorded('80 rows are 74 bills, 7 of them without a day of introduction', () => {
    const rows = bills();
    expect([rows.length, new Set(rows.map(({ key }) => key)).size]).toEqual([80, 74]);
    expect(rows.filter(({ introducedOn }) => introducedOn === null)).toHaveLength(7);
    expect(rows.filter(({ title }) => title === null || /[\r\n]| {2}/.test(title))).toEqual([]);
    expect(rows.filter(({ sponsors, stage }) => sponsors.length === 0 || stage === null)).toEqual([]);
  });

  overRecorded.each([
    [
      '149922-8',
      '2022-06-23',
      '2022-06-23',
      'introduced',
      'pending',
      'Правительство РФ',
      null,
      'Регистрация законопроекта',
    ],
    [
      '481943-6',
      null,
      '2016-02-19',
      'rejected',
      'rejected',
      'Депутат ГД Богомаз Александр Васильевич',
      'Комитет ГД по бюджету и налогам',
      'отклонить законопроект',
    ],
    [
      '7902-3',
      null,
      '2013-09-19',
      'withdrawn',
      'withdrawn',
      'Верховный Суд РФ',
      'Комитет ГД по государственному строительству',
      'снять законопроект с рассмотрения',
    ],
    [
      '7886-3',
      null,
      '2013-06-11',
      'rejected',
      'rejected',
      'Верховный Суд РФ',
      'Комитет ГД по конституционному законодательству и государственному строительству',
      'отклонить законопроект и снять',
    ],
    [
      '113045-8',
      '2022-04-25',
      '2022-06-22',
      'second-reading',
      'pending',
      'Депутат ГД Альшевских Андрей Геннадьевич',
      'Комитет ГД по безопасности и противодействию коррупции',
      'утвердить таблицу поправок',
    ],
    [
      '130559-8',
      '2022-05-25',
      '2022-06-22',
      'third-reading',
      'pending',
      'Правительство РФ',
      'Комитет ГД по международным делам',
      'принять закон',
    ],
    [
      '126197-8',
      '2022-05-18',
      '2022-06-22',
      'first-reading',
      'pending',
      'Депутат ГД Бахарев Константин Михайлович',
      'Комитет ГД по бюджету и налогам',
      'представить поправки к законопроекту ; принять законопроект',
    ],
    [
      '79874-8',
      '2022-03-01',
      '2022-06-22',
      'second-reading',
      'pending',
      'Член СФ Афанасов Михаил Александрович',
      'Комитет ГД по аграрным вопросам',
      'перенести рассмотрение законопроекта',
    ],
    [
      '89976-8',
      '2022-03-18',
      '2022-06-21',
      'second-chamber',
      'pending',
      'Волгоградская областная Дума',
      'Комитет ГД по государственному строительству и законодательству',
      'рассмотрение закона Советом Федерации',
    ],
    [
      '1214209-7',
      '2021-07-14',
      '2021-10-26',
      'committee',
      'pending',
      'Государственное Собрание - Эл Курултай Республики Алтай',
      null,
      'вернуть законопроект субъекту права',
    ],
    [
      '1226031-7',
      '2021-08-02',
      '2021-12-21',
      'enacted',
      'enacted',
      'Законодательное Собрание Приморского края',
      'Комитет ГД по государственному строительству и законодательству',
      'закон подписан',
    ],
  ])('%s is what its row says', (number, introducedOn, lastOn, stage, outcome, sponsor, committee, words) => {
    const bill = bills().find((row) => row.number === number)!;
    expect(bill).toMatchObject({ introducedOn, stage, outcome, committee, session: number.slice(-1) });
    expect(bill.sponsors[0]).toBe(sponsor);
    expect(bill.statusWords!.startsWith(words)).toBe(true);
    expect(bill.actions.map(({ date }) => date)).toEqual(bill.actions.map(() => lastOn));
  });

  overRecorded('the order of rows is not what the wording says: a search by word comes by day of introduction', () => {
    const { wording, laws } = raw('mock_api_search_positive');
    expect(wording).toMatch(/отсортированные по дате последнего события/);
    const days = laws.map((row: { lastEvent: { date: string } }) => row.lastEvent.date);
    expect(days).not.toEqual([...days].sort().reverse());
    expect(SEARCH).toContain('sort=last_event_date');
  });

  overRecorded('an answer without laws is an empty list, not a fault', () => {
    expect(read('search', 'mock_api_laws_empty')).toEqual({ follow: [], bills: [], faults: [] });
  });

  overRecorded.each([
    ['mock_api_law_votes_full', 346, 103],
    ['mock_api_law_votes_full_2nd', 306, 143],
  ])('%s is one vote of the first reading, with its counts', (file, inFavour, absent) => {
    const {
      bills: [bill],
      faults,
    } = read('votes', file, `${API}/voteSearch.json?app_token={app_token}&number=17973-8&page=1`);
    expect(faults).toEqual([]);
    expect(bill!.key).toBe('17973-8');
    expect(bill!.actions).toEqual([
      expect.objectContaining({
        date: '2022-06-15',
        classes: ['reading-1'],
        vote: { for: inFavour, against: 0, notVoting: 0, absent },
      }),
    ]);
  });

  overRecorded('the answer without votes names its bill all the same', () => {
    const { bills: rows, faults } = read('votes', 'mock_api_law_votes_empty');
    expect([rows.map(({ key, actions }) => [key, actions]), faults]).toEqual([[['149922-8', []]], []]);
  });

  overRecorded('the answer of deputies is a list of 50 persons and no page of this registry', () => {
    expect(raw('mock_api_deputies')).toHaveLength(50);
    expect(() => read('search', 'mock_api_deputies')).toThrow(expect.objectContaining({ code: 'parse.not-the-page' }));
  });
});
