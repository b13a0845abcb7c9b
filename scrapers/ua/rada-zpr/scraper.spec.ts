import { describe, expect, it } from '@jest/globals';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { normalise } from '../../../src/pipeline/normalise.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { fold } from '../../../src/pipeline/store/fold.js';
import { radaZpr as scraper } from './scraper.js';

const FULL = 'https://data.rada.gov.ua/ogd/zpr/skl9/billinfo-skl9.json';
const LIST = 'https://data.rada.gov.ua/ogd/zpr/skl9/billinfo_list-skl9.json';
const CARD = 'https://itd.rada.gov.ua/billInfo/Bills/Card/1';

const parse = (kind: string, url: string, text: string) =>
  parsePage(scraper, { kind, url, bytes: Buffer.from(text), contentType: null });
const read = (kind: string, url: string, text: string) => shownReading(scraper, parse(kind, url, text));

const row = (more: object = {}) => ({
  id: 1,
  registrationNumber: '6395',
  name: 'Проект Закону про приклад',
  registrationDate: '2021-12-08T00:00:00',
  subject: 'Народний депутат України',
  ...more,
});
const full = (...rows: object[]) => read('full', FULL, JSON.stringify(rows));
const passing = (date: string, title: string) => ({ date: `${date}T00:00:00`, title, status: null });

const card = (steps: [string, string][], number = '6395 від 08.12.2021') =>
  `<html><head><title>Картка законопроекту - Законотворчість</title></head><body><div class="around-create card-zakonoproektu">
  <h2 class="h2 text">Проект Закону про приклад</h2><div class="info">
  <div class="row"><div class="col-3 font-weight-bold">Номер, дата реєстрації:</div><div class="col">${number}</div></div>
  <div class="row"><div class="col-3 font-weight-bold">Сесія реєстрації:</div><div class="col">6 сесія IX скликання</div></div></div></div>
  <table><thead><tr><th>Дати та стан проходження:</th><th>Закон підписано</th></tr></thead><tbody>
  ${steps.map(([date, title]) => `<tr><td>${date}</td><td>${title}</td></tr>`).join('')}</tbody></table></body></html>`;

describe('what is asked for', () => {
  const pages = (since: string | null, today: string) => scraper.start({ since, today }).map(({ page }) => page);

  it('is the full file on the first run, and then once a week', () => {
    expect(pages(null, '2026-09-01')).toContain('full');
    // A week of daily runs: Sunday 6 September 2026 is the only day with the file.
    const days = Array.from({ length: 7 }, (_, at) => [`2026-09-0${at + 1}`, `2026-09-0${at + 2}`] as const);
    expect(days.filter(([since, today]) => pages(since, today).includes('full'))).toEqual([
      ['2026-09-05', '2026-09-06'],
    ]);
    expect(pages('2026-09-01', '2026-09-20')).toContain('full');
  });

  it('on a quiet day is three requests, none of them the full file', () => {
    expect(pages('2026-09-01', '2026-09-02')).toEqual(['list', 'recent', 'recent']);
  });

  it('is larger than what a page may be elsewhere, and within the volume of a day', () => {
    expect(scraper.maxBytes).toBeGreaterThan(130_000_000);
    expect(scraper.maxBytes! + 8_000_000).toBeLessThan(200_000_000);
  });

  it('is never one of the files that are stale since January 2025', () => {
    const urls = scraper.start({ since: null, today: '2026-09-01' }).map(({ url }) => url);
    expect(urls.filter((url) => /\/bills(?:_main)?-skl/.test(url))).toEqual([]);
  });
});

describe('a file', () => {
  it('may hold raw control characters inside strings: they are blanks', () => {
    const text = JSON.stringify([row({ name: 'Проект ЗаконуTABпроNEWLINEприклад' })])
      .replace('TAB', '\t')
      .replace('NEWLINE', '\n\u0001');
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    const { bills, faults } = read('full', FULL, text);
    expect([bills[0]!.title, faults]).toEqual(['Проект Закону про приклад', []]);
  });

  it.each([
    ['cut off', JSON.stringify([row(), row()]).slice(0, -20)],
    ['an error page', '<html><title>503</title></html>'],
    ['no list', '{"error": 1}'],
  ])('that is %s is refused whole: bills that it lacks are not gone', (_name, text) => {
    expect(() => read('full', FULL, text)).toThrow(expect.objectContaining({ code: 'parse.bad-json' }));
  });

  it('names its convocation: the same number in another one is another bill', () => {
    const other = LIST.replaceAll('skl9', 'skl8');
    const keys = [LIST, other].map((url) => read('list', url, JSON.stringify([row()])).bills[0]!.key);
    expect(keys).toEqual(['9/6395', '8/6395']);
  });

  it.each([['0001'], ['6395-1'], ['15294'], ['2693-д']])(
    '«%s» is a number, and stays as it is printed',
    (registrationNumber) => {
      expect(full(row({ registrationNumber })).bills.map(({ number }) => number)).toEqual([registrationNumber]);
    },
  );

  it.each([[123], ['123456'], ['6395/'], ['']])('%j is no number, and costs its row only', (registrationNumber) => {
    const { bills, faults } = full(row({ registrationNumber }), row());
    expect([bills.map(({ number }) => number), faults.map(({ code }) => code)]).toEqual([
      ['6395'],
      ['parse.bad-number'],
    ]);
  });

  it.each([
    ['Проект Закону про приклад', '6395', 1, 0],
    ['Проект Виборчого кодексу України', '6395', 1, 0],
    ['Пропозиції Президента України до Закону Про приклад', '1231', 1, 0],
    ['Проект Постанови про прийняття за основу проекту Закону України про приклад', '1231/П', 0, 0],
    ['Проект Заяви Верховної Ради України', '6395', 0, 0],
    ['Щось інше', '6395', 0, 1],
  ])('«%s» (%s) gives %i bills and %i faults', (name, registrationNumber, bills, faults) => {
    const reading = full(row({ name, registrationNumber }));
    expect([reading.bills.length, reading.faults.length]).toEqual([bills, faults]);
  });

  it('of records with a null phase, null passings and null documents is read', () => {
    const { bills, faults } = full(
      row({ currentPhase: null, passings: null, documents: null, initiators: null, mainExecutives: null }),
    );
    expect([bills[0]!.actions, bills[0]!.statusWords, faults]).toEqual([[], null, []]);
  });

  it('sponsors are persons by kind of initiator; without any, what kind it was', () => {
    const person = { surname: 'А', firstname: 'Б', patronymic: 'В' };
    const initiators = [
      { mp: { person }, inner: null, outter: null },
      { mp: null, inner: { post: 'x', person }, outter: null },
      { mp: null, inner: null, outter: { name: 'Г Д', post: 'y' } },
    ];
    expect(full(row({ initiators })).bills[0]!.sponsors).toEqual(['А Б В', 'Г Д']);
    expect(full(row({ initiators: [] })).bills[0]!.sponsors).toEqual(['Народний депутат України']);
  });
});

describe('the procedure', () => {
  it('orders the steps of one day, in whatever order the file has them', () => {
    const titles = ['Закон прийнято', 'Прийнято за основу', 'Прийнято в другому читанні'];
    const { bills } = full(row({ passings: titles.map((title) => passing('2021-12-16', title)) }));
    expect(bills[0]!.actions.map(({ stage }) => stage)).toEqual(['first-reading', 'second-reading', 'passed']);
    expect(bills[0]!.stage).toBe('passed');
  });

  it('a committee that asks for rejection does not reject', () => {
    const { bills } = full(row({ passings: [passing('2021-12-20', 'Надано висновок Комітету про відхилення')] }));
    expect(bills[0]).toMatchObject({ stage: 'committee', outcome: 'pending' });
  });

  it.each([
    ['Вето Президента подолано', 'passed', ['veto-override-passage'], 'pending'],
    ['Вето Президента не подолано', 'vetoed', ['veto-override-failure'], 'pending'],
    ['Закон направлено на підпис Президенту (після вето)', 'executive', ['executive-receipt'], 'pending'],
    ['Передано на підпис Голові Верховної Ради', 'passed', [], 'pending'],
    ['Надано на заміну', null, ['substitution'], 'pending'],
    ['Направлено на висновок Конституційного Суду', null, ['constitutional-review'], 'pending'],
    ['Прийнято за основу із скороч. строку підготовки', 'first-reading', ['reading-1'], 'pending'],
    ['Закон направлено на доопрацювання в Комітет', null, [], 'pending'],
    ['Одержано заяву про відкликання', null, [], 'pending'],
    ['Проект відкликано', 'withdrawn', ['withdrawal'], 'withdrawn'],
    ['Знято з розгляду', 'rejected', ['failure'], 'rejected'],
    ['Повернуто на доопрацювання ініціатору внесення', null, ['deferral'], 'pending'],
  ])('near words differ: «%s» is %s', (title, stage, classes, outcome) => {
    const { bills, faults } = full(row({ passings: [passing('2021-12-20', title)] }));
    expect([bills[0]!.actions[0], bills[0]!.outcome, faults]).toEqual([
      expect.objectContaining({ stage, classes }),
      outcome,
      [],
    ]);
  });

  it('words that are not known are told', () => {
    const { faults } = full(row({ passings: [passing('2021-12-20', 'Нове слово')] }));
    expect(faults).toEqual([expect.objectContaining({ code: 'normalise.unknown-stage', words: 'Нове слово' })]);
  });

  it('the present phase is not told twice, and its status is no step', () => {
    const currentPhase = {
      date: '2021-12-20T00:00:00',
      title: 'Знято з розгляду',
      status: 'Відхилено та знято з розгляду',
    };
    const { bills } = full(row({ currentPhase, passings: [passing('2021-12-20', 'Знято з розгляду')] }));
    expect([bills[0]!.actions.length, bills[0]!.statusWords]).toEqual([1, 'Відхилено та знято з розгляду']);
  });
});

describe('a card', () => {
  it('and the file tell each step once, though in other words and another order', () => {
    const fromFile = parse(
      'full',
      FULL,
      JSON.stringify([
        row({
          passings: [
            passing('2021-12-08', 'Одержано Верховною Радою'),
            passing('2021-12-09', 'Надано для розгляду'),
            passing('2021-12-09', 'Передано на візування в головний комітет'),
          ],
        }),
      ]),
    );
    const fromCard = parse(
      'bill',
      CARD,
      card([
        ['10.12.2021', 'Прийнято за основу'],
        ['09.12.2021 12:30', 'Передано для візування в головний комітет'],
        ['09.12.2021', 'Вручено для розгляду'],
        ['08.12.2021', 'Одержано Верховною Радою України'],
      ]),
    );
    const stored = [['full', FULL, fromFile] as const, ['bill', CARD, fromCard] as const].map(
      ([page, url, reading]) => ({
        page,
        url,
        seenAt: '2021-12-11T00:00:00Z',
        draft: normalise(scraper, reading.bills[0]!),
      }),
    );
    const state = fold(scraper, '9/6395', stored, null, '2021-12-12');
    expect(Object.values(state.actions).map(({ date, stage }) => [date, stage])).toEqual([
      ['2021-12-10', 'first-reading'],
      ['2021-12-09', null],
      ['2021-12-09', null],
      ['2021-12-08', 'introduced'],
    ]);
  });

  it('does not overrule the status of a newer full file: the file’s words stand', () => {
    expect(Object.keys(scraper.pages)).toEqual(['list', 'recent', 'bill', 'full']);
  });

  it('takes the convocation from the session, not from the day', () => {
    expect(read('bill', CARD, card([])).bills.map(({ key, session }) => [key, session])).toEqual([['9/6395', '9']]);
  });

  it.each([
    ['another form of registration', card([], '6395'), 'parse.layout-changed'],
    ['a damaged number', card([], '63 від 08.12.2021'), 'parse.bad-number'],
    ['no table of steps', card([]).replace('Дати та стан', 'Щось'), 'parse.layout-changed'],
    ['no convocation', card([]).replace('IX скликання', 'скликання'), 'parse.layout-changed'],
    ['an error page', '<html><title>Помилка</title></html>', 'parse.not-the-page'],
  ])('with %s is refused', (_name, text, code) => {
    expect(() => read('bill', CARD, text)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['https://itd.rada.gov.ua/billinfo/Bills/Card/57707', 'https://itd.rada.gov.ua/billInfo/Bills/Card/57707'],
    ['https://itd.rada.gov.ua/billInfo/Bills/Card/57707#x', 'https://itd.rada.gov.ua/billInfo/Bills/Card/57707'],
  ])('%s is found', (url, expected) => {
    expect(scraper.find!({ url })).toEqual({ page: 'bill', url: expected });
    expect(scraper.find!({ number: '6395' })).toBeNull();
  });
});
