import { describe, expect, it } from '@jest/globals';
import type { BillState } from '../../../src/domain/bill.js';
import type { DraftAction, DraftBill, PageReading } from '../../../src/domain/draft.js';
import { Fault, sortedActions } from '../../kit/index.js';
import { normalise } from '../../../src/pipeline/normalise.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { fold } from '../../../src/pipeline/store/fold.js';
import { splitSponsors, titleOf } from './printed.js';
import { sozd } from './scraper.js';
import { STAGES, clausesOf, stageWords } from './stages.js';

// One file, though long: each case is a trap of one and the same card, and they share its made parts.

const TODAY = '2026-01-01';
const LIST_URL = 'https://sozd.duma.gov.ru/oz/b?class=b&b[Convocation][]=8&count_items=250&page=1';

function parse(kind: string, html: string, url = 'https://sozd.duma.gov.ru/bill/100-8'): PageReading {
  return parsePage(sozd, { kind, url, bytes: new TextEncoder().encode(html), contentType: 'text/html; charset=utf-8' });
}

function faultOf(read: () => unknown): Fault {
  try {
    read();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('expected a fault, found none');
}

/** One step of a made card: number, time, decision words (one `li` each); `id: null` is a step that is only expected. */
interface Step {
  at: string;
  time: string;
  words: string[];
  id?: string | null;
  files?: string;
}

interface Made {
  number?: string;
  head?: string;
  passport?: [string, string][];
  steps?: Step[];
  extra?: string;
}

const HEADING = 'Принятие ответственным комитетом решения';

function stepHtml({ at, time, words, id, files }: Step, index: number): string {
  const heading = `<div class="oz_event bh_etap bh_etap_not" data-eventnum="${at}"><span class="name">${HEADING}</span></div>`;
  const decisions = `<div class="algstname"><span class="name" title="Автор события: Примерова Анна"><ul>${words.map((word) => `<li> ${word} </li>`).join(' ')}</ul></span></div>`;
  const inside = id === null ? '<span class="no_data_fevent">Дата события не определена</span>' : decisions;
  const idAttribute = id === null ? ' ' : `id="${id ?? `GUID-${index}`}"`;
  return `${heading}<div ${idAttribute} class="oz_event bh_etap" data-eventdate="${time}" data-eventnum="${at}">${inside}${files ?? ' '}</div>`;
}

function historyHtml(steps: readonly Step[]): string {
  const stages = [...new Set(steps.map(({ at }) => (at === '8.2' ? '11' : at.split('.')[0])))];
  const stageOf = ({ at }: Step) => (at === '8.2' ? '11' : at.split('.')[0]);
  return stages
    .map((stage) => {
      const inside = steps.map((step, index) => (stageOf(step) === stage ? stepHtml(step, index) : ' ')).join(' ');
      return `<div class="root-stage bh_item bhi${stage} green" id="arrh_d${stage}">${inside}</div>`;
    })
    .join(' ');
}

function cardHtml({
  number = '№ 100-8',
  head,
  passport = [['Форма законопроекта', 'Федеральный закон']],
  steps = [],
  extra,
}: Made): string {
  const rows = passport
    .map(
      ([key, value]) =>
        `<tr><td><span class="opch_l_txt">${key}</span></td><td><div class="opch_r"> ${value} </div></td></tr>`,
    )
    .join(' ');
  return `<!DOCTYPE html><html><body><span id="number_oz_id">${number}</span>${head ?? '<span id="oz_name">О законе</span>'}
    <div id="opc_hild"><table><tbody>${rows}</tbody></table></div>
    <div id="bh_histras">${historyHtml(steps)}</div>${extra ?? ' '}</body></html>`;
}

function readCard(made: Made): { draft: DraftBill; reading: PageReading } {
  const reading = parse('bill', cardHtml(made));
  return { draft: reading.bills[0]!, reading };
}

function stateOf(draft: DraftBill): BillState {
  return fold(
    sozd,
    draft.key!,
    [
      {
        page: 'bill',
        url: 'https://sozd.duma.gov.ru/bill/100-8',
        seenAt: `${TODAY}T00:00:00Z`,
        draft: normalise(sozd, draft),
      },
    ],
    null,
    TODAY,
  );
}

const only = (draft: DraftBill): DraftAction => {
  expect(draft.actions).toHaveLength(1);
  return draft.actions![0]!;
};

const ARCHIVED = '<sup class="ico_arhiv">В архиве</sup><span id="oz_name">О законе</span>';

describe('which lists a run starts with', () => {
  it.each([
    ['2022-06-01', ['8']],
    ['2026-09-30', ['8']],
    ['2026-10-01', ['8', '9']],
    ['2031-01-01', ['8', '9']],
  ])('on %s asks for the convocations %j', (today, convocations) => {
    const asked = sozd.start({ since: null, today });
    expect(asked.map(({ page }) => page)).toEqual(convocations.map(() => 'list'));
    expect(asked.map(({ url }) => new URL(url).searchParams.get('b[Convocation][]'))).toEqual(convocations);
  });
});

describe('number and convocation', () => {
  it.each([
    ['№ 259246-6', '259246-6', '6'],
    ['№1254865-7', '1254865-7', '7'],
    [' № 1870-8 ', '1870-8', '8'],
    ['№ 7886-3', '7886-3', '3'],
    ['№ 12-9', '12-9', '9'],
  ])('«%s» is %s of convocation %s', (printed, number, session) => {
    expect(readCard({ number: printed }).draft).toMatchObject({ key: number, number, session });
  });

  it.each(['№ 259246', 'No. 259246-6', '№ 123456789-8', '№ 12-10'])('«%s» is refused as a number', (printed) => {
    expect(faultOf(() => readCard({ number: printed })).code).toBe('parse.bad-number');
  });

  it('a convocation that never was is a fault, not a new session', () => {
    expect(faultOf(() => normalise(sozd, readCard({ number: '№ 5-0' }).draft)).code).toBe('normalise.unknown-session');
  });
});

describe('title', () => {
  it.each([
    ['О правилах', '(в части срока)', 'О правилах (в части срока)'],
    ['О правилах (в части срока)', '(в части срока)', 'О правилах (в части срока)'],
    ['О правилах (в части  Срока)', '(в части срока)', 'О правилах (в части  Срока)'],
    ['О правилах', null, 'О правилах'],
  ])('of «%s» and «%s» is «%s»', (name, comment, title) => {
    expect(titleOf(name, comment)).toBe(title);
  });

  it('takes the comment element when it holds something, and does without it when it is empty', () => {
    const withComment = (comment: string) =>
      readCard({ head: `<span id="oz_name">О правилах</span><p id="oz_name_comment">${comment}</p>` }).draft.title;
    expect(withComment('\n (в части  срока)\n')).toBe('О правилах (в части срока)');
    expect(withComment('\n \n')).toBe('О правилах');
  });

  it('stays what the registry shows when a decision names a new one', () => {
    const words = 'предложить принять законопроект во втором чтении (Новое наименование: "О новом")';
    const { draft } = readCard({ steps: [{ at: '4.1', time: '2022-09-15T11:17:00', words: [words] }] });
    expect(draft.title).toBe('О законе');
    expect(only(draft).words).toContain('Новое наименование: "О новом"');
  });
});

describe('sponsors', () => {
  it.each<[string | null, string[]]>([
    ['Правительство Российской Федерации', ['Правительство Российской Федерации']],
    ['Депутат Государственной Думы И.А.Антропенко', ['Депутат Государственной Думы И.А.Антропенко']],
    [
      'Депутаты Государственной Думы О.Г.Дмитриева, Н.А.Останина',
      ['Депутат Государственной Думы О.Г.Дмитриева', 'Депутат Государственной Думы Н.А.Останина'],
    ],
    [
      'Государственное Собрание - Курултай Республики Башкортостан; Депутат Государственной Думы Э.Р.Аиткулова',
      ['Государственное Собрание - Курултай Республики Башкортостан', 'Депутат Государственной Думы Э.Р.Аиткулова'],
    ],
    [
      'Сенаторы Российской Федерации А.А.Первый, Б.Б.Второй',
      ['Сенатор Российской Федерации А.А.Первый', 'Сенатор Российской Федерации Б.Б.Второй'],
    ],
    [
      'Депутаты Государственной Думы А.А.Первый, член Совета Федерации Б.Б.Второй',
      ['Депутат Государственной Думы А.А.Первый', 'Член Совета Федерации Б.Б.Второй'],
    ],
    [
      'Депутат ГД А.А.Первый (в период до мая, июня)',
      ['Депутат Государственной Думы А.А.Первый (в период до мая, июня)'],
    ],
    [
      'Законодательное Собрание Краснодарского края, г. Краснодар',
      ['Законодательное Собрание Краснодарского края, г. Краснодар'],
    ],
    [null, []],
  ])('«%s» are %j', (text, sponsors) => {
    expect(splitSponsors(text)).toEqual(sponsors);
  });

  it('and the committee may both be missing from the passport', () => {
    expect(readCard({}).draft).toMatchObject({ sponsors: [], committee: null });
  });
});

describe('decision words', () => {
  it.each<[string, string, string | null, string[], string | undefined]>([
    [
      'зарегистрирован и направлен Председателю Государственной Думы',
      '1.1',
      'introduced',
      ['filing', 'introduction'],
      undefined,
    ],
    [
      'направлен в комитет(ы) Государственной Думы (Комитет по труду)',
      '1.2',
      'committee',
      ['referral-committee'],
      undefined,
    ],
    ['официальный отзыв Правительства Российской Федерации', '1.3', null, [], undefined],
    ['предложить принять законопроект к рассмотрению', '2.1', 'committee', ['committee-passage-favorable'], undefined],
    [
      'вернуть законопроект субъекту права законодательной инициативы',
      '2.1',
      'committee',
      ['committee-passage-unfavorable'],
      undefined,
    ],
    [
      'вернуть законопроект субъекту права законодательной инициативы для выполнения требований',
      '2.2',
      'withdrawn',
      ['withdrawal'],
      'returned',
    ],
    ['назначить ответственный комитет (Комитет по труду)', '2.2', 'committee', ['referral-committee'], undefined],
    [
      'предложить отклонить законопроект (08.11.2022)',
      '3.1',
      'first-reading',
      ['committee-passage-unfavorable'],
      undefined,
    ],
    [
      'предложить принять законопроект в первом чтении и в целом',
      '3.1',
      'first-reading',
      ['committee-passage-favorable'],
      undefined,
    ],
    ['внести законопроект на рассмотрение Государственной Думы (январь; 2023)', '3.2', 'first-reading', [], undefined],
    [
      'снять законопроект с рассмотрения Государственной Думы в связи с отзывом субъектом права',
      '3.2',
      'withdrawn',
      ['withdrawal'],
      'withdrawn',
    ],
    ['принять законопроект в первом чтении', '3.3', 'first-reading', ['reading-1'], undefined],
    ['принять законопроект во втором чтении', '3.3', 'second-reading', ['reading-2'], undefined],
    ['принять закон', '3.3', 'third-reading', ['reading-3', 'passage'], undefined],
    ['отклонить законопроект', '3.3', 'rejected', ['failure'], 'rejected'],
    ['Отклонить законопроект и снять с дальнейшего рассмотрения', '4.3', 'rejected', ['failure'], 'rejected'],
    ['законопроект не рассматривался', '3.3', 'first-reading', ['deferral'], undefined],
    [
      'перенести рассмотрение законопроекта на другое пленарное заседание',
      '4.3',
      'second-reading',
      ['deferral'],
      undefined,
    ],
    ['отложить рассмотрение законопроекта', '5.2', 'third-reading', ['deferral'], undefined],
    ['возвратить законопроект к процедуре второго чтения', '5.3', 'second-reading', ['deferral'], undefined],
    ['принять (одобрить) закон', '5.3', 'third-reading', ['reading-3', 'passage'], undefined],
    ['поступил из Государственной Думы', '6.1', 'second-chamber', ['receipt'], undefined],
    ['закон одобрен (Дата направления 27.04.2016)', '6.3', 'passed', ['passage'], undefined],
    ['закон подписан', '8.1', 'enacted', ['executive-signature'], 'enacted'],
    ['закон опубликован', '8.2', 'enacted', ['became-law'], 'enacted'],
  ])('«%s» at %s are %s %j %s', (words, at, stage, classes, outcome) => {
    const entry = stageWords(words, at);
    expect([entry?.stage, entry?.classes, entry?.outcome]).toEqual([stage, classes, outcome]);
    const { draft } = readCard({ steps: [{ at, time: '2022-01-10T10:00:00', words: [words] }] });
    expect(normalise(sozd, draft)).toMatchObject({
      faults: [],
      actions: [{ stage, classes, decides: outcome ?? null }],
    });
  });

  it.each([
    ['отклонить законопроект', '3.1'],
    ['отклонить законопроект', '3.2'],
    ['закон подписан', '6.3'],
    ['принять законопроект в первом чтении', '4.3'],
    ['принять законопроект к сведению', '5.3'],
    ['решено иначе', '3.3'],
  ])('«%s» at %s is reported, not guessed', (words, at) => {
    const { draft, reading } = readCard({ steps: [{ at, time: '2022-01-10T10:00:00', words: [words] }] });
    expect(reading.faults).toMatchObject([{ code: 'normalise.unknown-stage', words, at }]);
    expect(stateOf(draft)).toMatchObject({ outcome: 'pending', stage: null });
  });

  it('of a committee never decide the outcome, whatever they propose', () => {
    const committees = STAGES.filter(({ at }) =>
      [at].flat().some((place) => /^(?:[2-5]\.1|6\.2)$/.test(place ?? 'none')),
    );
    expect(committees.length).toBeGreaterThan(40);
    expect(committees.filter(({ outcome }) => outcome !== undefined)).toEqual([]);
    const { draft } = readCard({
      steps: [{ at: '3.1', time: '2022-10-18T17:55:00', words: ['предложить отклонить законопроект'] }],
    });
    expect(stateOf(draft).outcome).toBe('pending');
  });

  it('hold at known places only: every line of the table says where', () => {
    expect(STAGES.filter(({ at }) => at === undefined)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['а; б', ['а', 'б']],
    ['а (в; г); б', ['а (в; г)', 'б']],
    ['иное решение (а (б)); иное решение (в; г)', ['иное решение (а (б))', 'иное решение (в; г)']],
    ['а) ; б;', ['а)', 'б']],
  ])('«%s» are the clauses %j', (words, clauses) => {
    expect(clausesOf(words)).toEqual(clauses);
  });

  it.each([
    ['3.3', 'представить поправки к законопроекту ; принять законопроект в первом чтении', ['reading-1']],
    ['3.3', 'принять законопроект в первом чтении; представить поправки к законопроекту', ['reading-1']],
    [
      '2.2',
      'включить законопроект в примерную программу (Осенняя сессия; 2022); назначить ответственный комитет',
      ['referral-committee'],
    ],
    [
      '4.1',
      'утвердить таблицу поправок, рекомендуемых к принятию; предложить принять законопроект во втором чтении',
      ['committee-passage-favorable'],
    ],
    [
      '6.2',
      'рассмотрение закона Советом Федерации является обязательным; предложить одобрить закон',
      ['committee-passage-favorable'],
    ],
    [
      '6.2',
      'предложить одобрить закон; рассмотрение закона Советом Федерации не является обязательным',
      ['committee-passage-favorable'],
    ],
  ])('at %s mean the same in any order of clauses: «%s»', (at, words, classes) => {
    const { draft, reading } = readCard({ steps: [{ at, time: '2022-01-10T10:00:00', words: [words] }] });
    expect(reading.faults).toEqual([]);
    expect(normalise(sozd, draft)).toMatchObject({ faults: [], actions: [{ words, classes }] });
  });

  it('in several items are one decision, joined', () => {
    const { draft } = readCard({
      steps: [
        {
          at: '3.3',
          time: '2022-01-10T10:00:00',
          words: ['принять законопроект в первом чтении', 'представить поправки к законопроекту'],
        },
      ],
    });
    expect(only(draft)).toMatchObject({
      words: 'принять законопроект в первом чтении; представить поправки к законопроекту',
      classes: ['reading-1'],
    });
  });

  it('report an unknown clause behind a known one, and keep what is known', () => {
    const { draft, reading } = readCard({
      steps: [
        { at: '3.3', time: '2022-01-10T10:00:00', words: ['принять законопроект в первом чтении; сделать невиданное'] },
      ],
    });
    expect(reading.faults).toMatchObject([{ code: 'normalise.unknown-stage', words: 'сделать невиданное', at: '3.3' }]);
    expect(only(draft).classes).toEqual(['reading-1']);
  });
});

describe('steps of a card', () => {
  const step = (at: string, time: string, words: string, id?: string): Step => ({
    at,
    time,
    words: [words],
    ...(id ? { id } : {}),
  });

  it('are read once, though other tabs repeat them under the same ids and with names for numbers', () => {
    const twice = `<div id="bh_hron"><div id="GUID-0" class="oz_event bh_etap bh_etap_not" data-eventdate="2022-05-18T13:16:34" data-eventnum="1.1"></div>
      <div id="GUID-0" class="oz_event bh_etap" data-eventdate="2022-05-18T13:16:34" data-eventnum="Регистрация законопроекта"></div></div>`;
    const { draft, reading } = readCard({
      steps: [step('1.1', '2022-05-18T13:16:34', 'зарегистрирован и направлен Председателю Государственной Думы')],
      extra: twice,
    });
    expect(reading.faults).toEqual([]);
    expect(only(draft)).toMatchObject({
      date: '2022-05-18',
      at: '1.1',
      sourceId: 'GUID-0',
      chamber: 'Государственная Дума',
    });
    expect(draft.introducedOn).toBe('2022-05-18');
  });

  it.each([
    ['1.1', 'Государственная Дума'],
    ['5.3', 'Государственная Дума'],
    ['6.3', 'Совет Федерации'],
    ['8.1', 'Президент Российской Федерации'],
    ['8.2', null],
  ])('at %s stand before %s', (at, chamber) => {
    const { draft } = readCard({ steps: [step(at, '2022-05-18T13:16:34', 'слова')] });
    expect(only(draft).chamber).toBe(chamber);
  });

  it.each(['2013-07-10T22:00:00', '2013-07-10T23:59:59', '2013-07-10T00:00:00'])(
    'keep the day of %s, whose time is a filler',
    (time) => {
      expect(only(readCard({ steps: [step('6.3', time, 'закон одобрен')] }).draft).date).toBe('2013-07-10');
    },
  );

  it('are ordered by time within the Duma, where a bill may go back within minutes', () => {
    const { draft } = readCard({
      steps: [
        step('4.3', '2017-11-17T13:51:00', 'принять законопроект во втором чтении'),
        step('5.3', '2017-11-17T13:49:00', 'возвратить законопроект к процедуре второго чтения'),
        step('5.3', '2017-11-17T13:52:00', 'принять закон'),
      ],
    });
    expect(sortedActions(stateOf(draft).actions).map(({ words }) => words.slice(0, 10))).toEqual([
      'возвратить',
      'принять за',
      'принять за',
    ]);
    expect(stateOf(draft).stage).toBe('third-reading');
  });

  it('of one day go from the Duma to the Council, the President and publication, whatever the fillers say', () => {
    const { draft } = readCard({
      steps: [
        step('5.3', '2022-03-04T15:00:00', 'принять закон'),
        step('6.3', '2022-03-04T00:00:00', 'закон одобрен'),
        step('8.1', '2022-03-04T14:00:00', 'закон подписан'),
        step('8.2', '2022-03-04T00:00:00', 'закон опубликован'),
      ],
    });
    expect(sortedActions(stateOf(draft).actions).map(({ words }) => words)).toEqual([
      'принять закон',
      'закон одобрен',
      'закон подписан',
      'закон опубликован',
    ]);
  });

  it('with a letter from before the registration leave the day of introduction alone', () => {
    const { draft } = readCard({
      steps: [
        step('1.3', '2022-05-18T16:44:18', 'официальный отзыв Правительства Российской Федерации'),
        step('1.1', '2022-06-06T16:41:33', 'зарегистрирован и направлен Председателю Государственной Думы'),
        step('1.3', '2023-06-06T16:41:33', 'официальный отзыв Правительства Российской Федерации'),
      ],
    });
    expect(draft.introducedOn).toBe('2022-06-06');
    expect(stateOf(draft).stage).toBe('introduced');
  });

  it('that are only expected keep the remark on their date, have no class, and an id of number and place', () => {
    const { draft } = readCard({ steps: [{ at: '3.1', time: '2022-07-04T09:50:27', words: [], id: null }] });
    expect(only(draft)).toMatchObject({
      date: '2022-07-04',
      words: `${HEADING} (Дата события не определена)`,
      classes: [],
      sourceId: '100-8/3.1',
    });
    expect(normalise(sozd, draft).faults).toEqual([]);
    expect(stateOf(draft).stage).toBeNull();
  });

  it('without decision words carry their heading', () => {
    expect(only(readCard({ steps: [{ at: '3.1', time: '2022-07-04T09:50:27', words: [] }] }).draft).words).toBe(
      HEADING,
    );
  });

  it('with an impossible date cost only themselves', () => {
    const { draft, reading } = readCard({
      steps: [step('1.1', '2022-02-30T10:00:00', 'а'), step('1.2', '2022-03-01T10:00:00', 'направлен в комитет')],
    });
    expect(draft.actions?.map(({ at }) => at)).toEqual(['1.2']);
    expect(reading.faults).toMatchObject([{ code: 'parse.bad-date', url: 'https://sozd.duma.gov.ru/bill/100-8' }]);
  });
});

describe('status and outcome', () => {
  const repeated = ['2023-01-18', '2023-01-19', '2023-01-24'].map((day): Step => ({
    at: '3.3',
    time: `${day}T16:03:00`,
    words: ['законопроект не рассматривался'],
  }));

  it('of a rejected bill is that of the latest decisive words, not of the last words on the page', () => {
    const steps: Step[] = [
      { at: '3.3', time: '2023-04-13T15:51:00', words: ['отклонить законопроект'] },
      ...repeated,
      { at: '3.2', time: '2023-03-20T17:00:00', words: ['перенести рассмотрение законопроекта'] },
    ];
    const { draft } = readCard({ head: ARCHIVED, steps });
    expect(stateOf(draft)).toMatchObject({
      outcome: 'rejected',
      stage: 'rejected',
      statusWords: 'отклонить законопроект',
    });
    expect(draft.actions).toHaveLength(5);
  });

  it('of a live bill are the registry’s own status and pending', () => {
    const head = '<span id="oz_name">О законе</span><span id="current_oz_status"> На рассмотрении </span>';
    expect(stateOf(readCard({ head, steps: repeated }).draft)).toMatchObject({
      outcome: 'pending',
      statusWords: 'На рассмотрении',
      stage: 'first-reading',
    });
  });

  it('of a finished bill are its ending, even when a letter came later', () => {
    const steps: Step[] = [
      {
        at: '2.2',
        time: '2023-03-13T16:00:00',
        words: [
          'снять законопроект с рассмотрения Государственной Думы в связи с отзывом субъектом права законодательной инициативы',
        ],
      },
      { at: '1.3', time: '2023-04-01T12:00:00', words: ['официальный отзыв Правительства Российской Федерации'] },
    ];
    const state = stateOf(readCard({ head: ARCHIVED, steps }).draft);
    expect(state).toMatchObject({ outcome: 'withdrawn', stage: 'withdrawn' });
    expect(state.statusWords).toMatch(/^снять законопроект/);
  });

  it('of a finished bill without any decisive words is said aloud, and only the archive mark stands', () => {
    const { draft, reading } = readCard({
      head: ARCHIVED,
      steps: [{ at: '3.1', time: '2023-01-01T10:00:00', words: ['предложить отклонить законопроект'] }],
    });
    expect(draft.statusWords).toBe('В архиве');
    expect(reading.faults).toMatchObject([{ code: 'normalise.unknown-stage', words: 'В архиве' }]);
    expect(stateOf(draft).outcome).toBe('pending');
  });
});

describe('documents', () => {
  const link = (guid: string, format: string, title: string) =>
    `<a class="a_event_files" id="${guid}" title="${title}" href="/download/${guid}"><span class="format-${format}\n icon-file"></span><div class="doc_wrap"> Текст  ${guid} </div></a>`;
  const files = `<span data-fileid="A1">${link('A1', 'msword', '09.06.2022 15:09:47 разместил пользователь Примерова Анна')}</span>
    ${link('B2', 'rtf', 'разместил пользователь Примерова Анна')}${link('C3', 'zip', '10.06.2022 01:00:00')}${link('A1', 'msword', '09.06.2022 15:09:47')}`;
  const steps: Step[] = [{ at: '1.1', time: '2022-06-06T16:41:33', words: ['зарегистрирован'], files }];
  const { draft } = readCard({ steps, extra: `<div id="bh_hron">${files.replaceAll('A1', 'D4')}</div>` });

  it('are the links, once each, in the history only, with or without a span around them', () => {
    expect(draft.documents).toEqual([
      {
        url: 'https://sozd.duma.gov.ru/download/A1',
        title: 'Текст A1',
        mediaType: 'application/msword',
        language: 'ru',
        date: '2022-06-09',
      },
      {
        url: 'https://sozd.duma.gov.ru/download/B2',
        title: 'Текст B2',
        mediaType: 'application/rtf',
        language: 'ru',
        date: '2022-06-06',
      },
      {
        url: 'https://sozd.duma.gov.ru/download/C3',
        title: 'Текст C3',
        mediaType: null,
        language: 'ru',
        date: '2022-06-10',
      },
    ]);
  });

  it('and steps never carry the name of who entered them', () => {
    expect(JSON.stringify(draft)).not.toMatch(/Примерова|разместил|Автор события/);
  });
});

describe('pages that are not the card', () => {
  const card = cardHtml({ passport: [['Субъект права законодательной инициативы', 'Правительство']] });
  it.each([
    [
      'an error page',
      '<html><head><title>503</title></head><body><h1>Service Unavailable</h1></body></html>',
      'parse.not-the-page',
    ],
    [
      'a question for robots',
      '<html><body><form>Подтвердите, что вы не робот</form></body></html>',
      'parse.not-the-page',
    ],
    ['an empty answer', ' ', 'parse.not-the-page'],
    [
      'a page translated by a machine',
      cardHtml({ passport: [['Responsible committee', 'Committee on Labour']] }),
      'parse.not-the-page',
    ],
    [
      'a page whose labels were not translated yet',
      card.replace('<html>', '<html class="color4 translated-ltr">'),
      'parse.not-the-page',
    ],
    ['a card without its number', card.replace('number_oz_id', 'number'), 'parse.layout-changed'],
    ['a card without its history', card.replace('bh_histras', 'history'), 'parse.layout-changed'],
    ['a card without its name', card.replace('>О законе<', '><'), 'parse.layout-changed'],
  ])('%s is refused', (_, html, code) => {
    const fault = faultOf(() => parse('bill', html));
    expect(fault.code).toBe(code);
    expect(fault.message).toContain('https://sozd.duma.gov.ru/bill/100-8');
  });

  it('the same card untouched is read', () => {
    expect(parse('bill', card).bills).toHaveLength(1);
  });
});

describe('list', () => {
  const row = (number: string, name: string, rest = ' ') =>
    `<tr><td>1</td><td><div class="obj_item"><div class="o_top" data-law_number="${number}"><a class="o_num">${number}</a><span class="ico_arhiv">В архиве</span></div>
     <div class="o_txt"><div class="fw500">${name}</div> ${rest} </div></div></td><td> 06.06.2022 </td><td><div>Правительство</div><div>Депутат Государственной Думы А.А.Первый</div></td><td>стадия</td><td>07.06.2022</td></tr>`;
  const block = (number: string, name: string) =>
    `<div class="obj_item"><div class="o_top"><a class="o_num">№ ${number}</a></div><div class="o_txt"><div class="fw500">${name}</div>(о деле)</div></div>`;
  const listHtml = (total: string, inside: string) =>
    `<html><body><span class="col_oz">${total}</span>${inside}</body></html>`;
  const table = (...rows: string[]) =>
    `<table class="tbl_search_results table"><tr><th>№</th><th>Номер</th></tr>${rows.join(' ')}</table>`;

  it('in a table gives number, title with comment, day, sponsors and the card of each row', () => {
    const reading = parse(
      'list',
      listHtml('(2)', table(row('10-8', 'О праве', '(в части срока)'), row('9-8', 'О деле'))),
      LIST_URL,
    );
    expect(reading.bills).toMatchObject([
      {
        key: '10-8',
        number: '10-8',
        session: '8',
        title: 'О праве (в части срока)',
        introducedOn: '2022-06-06',
        sponsors: ['Правительство', 'Депутат Государственной Думы А.А.Первый'],
      },
      { key: '9-8', title: 'О деле' },
    ]);
    expect(reading.follow).toEqual(
      ['10-8', '9-8'].map((number) => ({ page: 'bill', url: `https://sozd.duma.gov.ru/bill/${number}` })),
    );
  });

  it('in blocks gives number and title; what the block does not show is unknown', () => {
    const reading = parse('list', listHtml('(1)', block('11-8', 'О праве')), LIST_URL);
    expect(reading.bills).toMatchObject([
      { key: '11-8', number: '11-8', title: 'О праве (о деле)', introducedOn: null, sponsors: [] },
    ]);
    expect(reading.follow).toEqual([{ page: 'bill', url: 'https://sozd.duma.gov.ru/bill/11-8' }]);
  });

  it.each([
    ['(3 412)', LIST_URL, LIST_URL.replace('page=1', 'page=2')],
    ['(251)', LIST_URL, LIST_URL.replace('page=1', 'page=2')],
    ['(250)', LIST_URL, null],
    ['(3412)', LIST_URL.replace('page=1', 'page=2'), null],
    ['нет', LIST_URL, null],
    ['(11)', 'https://sozd.duma.gov.ru/oz/b?class=b', 'https://sozd.duma.gov.ru/oz/b?class=b&page=2'],
  ])('with the total «%s» at %s goes on to %s', (total, url, next) => {
    const { follow } = parse('list', listHtml(total, table(row('10-8', 'О праве'))), url);
    expect(follow.filter(({ page }) => page === 'list')).toEqual(next === null ? [] : [{ page: 'list', url: next }]);
  });

  it('loses only the row that cannot be read', () => {
    const reading = parse(
      'list',
      listHtml('(3)', table(row('без номера', 'О праве'), row('9-8', ' '), row('8-8', 'О деле'))),
      LIST_URL,
    );
    expect(reading.bills.map(({ key }) => key)).toEqual(['8-8']);
    expect(reading.faults.map(({ code }) => code)).toEqual(['parse.bad-number', 'parse.layout-changed']);
  });

  it('of a convocation without bills yet is empty, without a fault', () => {
    expect(parse('list', listHtml('(0)', ' '), LIST_URL)).toEqual({ follow: [], bills: [], faults: [] });
  });

  it.each([
    ['a question for robots', '<html><body><form>captcha</form></body></html>', 'parse.not-the-page'],
    [
      'a list translated by a machine',
      listHtml(
        '(1)',
        `<table class="tbl_search_results"><tr><td><div class="o_top" data-law_number="9-8"></div><div class="o_txt"><div class="fw500">On law</div></div></td></tr></table>`,
      ),
      'parse.not-the-page',
    ],
    ['a total without rows', listHtml('(17)', table()), 'parse.layout-changed'],
  ])('%s is refused', (_, html, code) => {
    expect(faultOf(() => parse('list', html, LIST_URL)).code).toBe(code);
  });
});
