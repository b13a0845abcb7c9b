import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { legalacts as scraper } from './scraper.js';

const URL_OPEN = 'https://legalacts.egov.kz/list';

const row = (
  given: { id?: string; type?: string; status?: string; created?: string; until?: string; views?: number } = {},
) => {
  const {
    id = '15920001',
    type = 'Закон',
    status = 'На публичном обсуждении',
    created = '15/09/2026',
    until = '30/09/2026',
    views = 1,
  } = given;
  return `<div class="contentlist"><h3><a href="/npa/view?id=${id}">О примере</a></h3>
    <div class="info"><strong> Статус:</strong> ${status}<br /><strong>Тип НПА:</strong>\n ${type}\n <br />
    <strong>Дата создания:</strong>&nbsp;${created} <br /><strong>Публичное обсуждение до:</strong> ${until}<br /></div>
    <div class="tags"><span class="icon1"></span>18 <span class="icon2"></span>Министерство <span class="likeSpan"><span class="icon3"></span>0</span>
    <span class="icon5"></span>${views} <span title="Количество непринятых комментарии"><i></i></span>9</div>
    <div class="readmore"><a href="/npa/view?id=${id}">Подробнее</a><a href="/application/downloadnpa?id=15912294">Скачать</a></div></div>`;
};

function read(rows: string, url = URL_OPEN, script = '') {
  const bytes = Buffer.from(
    `<html><body><script>${script}</script>${rows}<div class="pagination-container"></div></body></html>`,
  );
  return shownReading(
    scraper,
    parsePage(scraper, { kind: 'list', url, bytes, contentType: 'text/html; charset=utf-8' }),
  );
}

describe('what robots.txt forbids', () => {
  it('is neither followed nor given as a document: no address under /npa/view or /application leaves a page', () => {
    const reading = read(row() + row({ id: '2', status: 'Архив' }), URL_OPEN, 'totalPages: 9');
    expect(reading.bills).toHaveLength(2);
    expect(JSON.stringify(reading)).not.toMatch(/\/npa\/|\/application/);
    expect(reading.follow.map(({ page }) => page)).toEqual(['list']);
    expect(Object.keys(scraper.pages)).toEqual(['list']);
    expect(scraper.find).toBeUndefined();
  });
});

describe('a row', () => {
  it.each([['Приказ'], ['Решение']])('of the type «%s» is no bill and no fault', (type) => {
    expect(read(row({ type }))).toMatchObject({ bills: [], faults: [] });
  });

  it('of a type that is not known is told once a page', () => {
    const { bills, faults } = read(row({ type: 'Неизвестный' }) + row({ type: 'Неизвестный', id: '3' }));
    expect([bills, faults.map(({ code }) => code)]).toEqual([[], ['parse.unknown-row']]);
  });

  it('has its id for a key and no number: nothing links it to the later bill', () => {
    expect(read(row()).bills.map(({ key, number }) => [key, number])).toEqual([['15920001', null]]);
  });

  it('with an empty value behind a date label has no date, and no fault', () => {
    const { bills, faults } = read(row({ created: '', until: '' }));
    expect([bills[0]!.introducedOn, bills[0]!.upcoming, faults]).toEqual([null, [], []]);
  });

  it('reads days with the day first, behind a non-breaking space', () => {
    expect(read(row({ created: '02/09/2026' })).bills[0]!.introducedOn).toBe('2026-09-02');
  });

  it('under discussion names the last day of it; an archived one has none to come', () => {
    expect(read(row()).bills[0]!.upcoming).toEqual([{ date: '2026-09-30', what: 'Публичное обсуждение до' }]);
    expect(read(row({ status: 'Архив' })).bills[0]).toMatchObject({
      upcoming: [],
      statusWords: 'Архив',
      stage: 'consultation',
      outcome: 'pending',
    });
  });

  it('does not change with the counts of views and comments', () => {
    expect(read(row({ views: 1 }))).toEqual(read(row({ views: 2957 })));
  });

  it('has the issuing body alone as sponsor, not the counts beside it', () => {
    expect(read(row()).bills[0]!.sponsors).toEqual(['Министерство']);
  });

  it('without a label costs itself only', () => {
    const { bills, faults } = read(row().replace('Тип НПА:', 'Вид:') + row({ id: '2' }));
    expect([bills.map(({ key }) => key), faults.map(({ code }) => code)]).toEqual([['2'], ['parse.layout-changed']]);
  });

  it('in a state that is not known is told with its words', () => {
    const { faults } = read(row({ status: 'Отозвано' }));
    expect(faults).toEqual([expect.objectContaining({ code: 'normalise.unknown-stage', words: 'Отозвано' })]);
  });
});

describe('pages', () => {
  it.each([
    [URL_OPEN, 'totalPages: 3', 'https://legalacts.egov.kz/list?page=2'],
    [`${URL_OPEN}?page=3`, 'totalPages: 3', null],
    [`${URL_OPEN}?page=20`, 'totalPages: 300', null],
    [`${URL_OPEN}?status=IN_ARCHIVE`, 'totalPages: 900', 'https://legalacts.egov.kz/list?status=IN_ARCHIVE&page=2'],
    [`${URL_OPEN}?status=IN_ARCHIVE&page=2`, 'totalPages: 900', null],
    [URL_OPEN, '', null],
  ])('after %s with «%s» comes %s', (url, script, next) => {
    expect(read(row(), url, script).follow.map((follow) => follow.url)).toEqual(next === null ? [] : [next]);
  });

  it('an empty list is one; a page that asks whether a person is there is refused', () => {
    expect(read('')).toEqual({ follow: [], bills: [], faults: [] });
    const source = {
      kind: 'list',
      url: URL_OPEN,
      bytes: Buffer.from('<html><title>Проверка</title></html>'),
      contentType: null,
    };
    expect(() => parsePage(scraper, source)).toThrow(expect.objectContaining({ code: 'parse.not-the-page' }));
  });
});
