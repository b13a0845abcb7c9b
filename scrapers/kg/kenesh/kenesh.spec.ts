import { describe, expect, it } from '@jest/globals';
import { type BillState, type DraftBill, Page, type VoteCount } from '../../kit/index.js';
import { actRequests } from './acts.js';
import { readArticle } from './article.js';
import { type KeyedRow, baseKey, keysOf } from './identity.js';
import { infer, verdict } from './infer.js';
import { readInitiators } from './initiators.js';
import { lawInside, rowKind } from './row-kind.js';
import { committeeName, readRowText } from './row-text.js';
import { kenesh } from './scraper.js';
import { readingOf } from './stages.js';
import { readVoteFile, voteAddress, voteTime } from './vote-file.js';
import { countVotes } from './vote.js';

// One file, though long: the kinds of rows of one registry, each told from the others.

const FILE = '301023114237_25-10-2023 11-01 Голосование 4.pdf';
const ADDRESS = `http://kenesh.kg/uploads/media/default/0001/94/${FILE}`;

describe('the name of a vote file', () => {
  it.each([
    ['04-33', '16:33'],
    ['12-48', '12:48'],
    ['08-01', '20:01'],
    ['10-05', '10:05'],
    ['01-00', '13:00'],
  ])('%s on its twelve-hour clock is %s', (shown, time) => expect(voteTime(shown)).toBe(time));

  it.each([
    ['as it was linked in 2023', ADDRESS],
    ['percent-encoded', new URL(ADDRESS).href],
    ['with host and path glued by two slashes', ADDRESS.replace('kg/', 'kg//')],
    ['on the archive host', ADDRESS.replace('http://', 'https://old.')],
  ])('one vote has one address %s', (_, url) => {
    expect(voteAddress(url)).toBe(ADDRESS);
    expect(readVoteFile(url)).toEqual({ day: '2023-10-25', time: '11:01', number: 4 });
  });

  it('another form of name tells nothing', () => expect(readVoteFile('http://kenesh.kg/uploads/a.pdf')).toBeNull());
});

describe('brackets are told apart by words', () => {
  const title = 'О проекте Закона «О примере (в законы «О первом», «О втором»)»';

  it.each([
    [
      'in the usual order',
      `${title} (вносится на первое чтение) (инициатор – депутат Иванова А.Б.) (Комитетом по примеру рассмотрен)`,
    ],
    [
      'in the opposite order',
      `${title}(Комитетом по примеру рассмотрен)(инициатор – депутат Иванова А.Б.)(вносится на первое чтение)`,
    ],
    [
      'before the title',
      `(вносится на первое чтение) (инициатор – депутат Иванова А.Б.) (Комитетом по примеру рассмотрен) ${title}`,
    ],
    [
      'with a row number and a line break',
      `22. ${title} (вносится на\nпервое чтение)\u00a0(инициатор – депутат\nИванова А.Б.) (Комитетом по примеру рассмотрен)`,
    ],
    [
      'with the committee inside the initiator part',
      `${title} (вносится на первое чтение) (инициатор – депутат Иванова А.Б. Комитетом по примеру рассмотрен)`,
    ],
    [
      'with a bracket left open',
      `${title} ( (вносится на первое чтение) (инициатор – депутат Иванова А.Б.) (Комитетом по примеру рассмотрен`,
    ],
  ])('%s', (_, text) => {
    expect(readRowText(text)).toEqual({
      title,
      reading: 'вносится на первое чтение',
      initiators: 'инициатор – депутат Иванова А.Б.',
      committee: 'Комитетом по примеру рассмотрен',
      against: null,
    });
  });

  it.each([
    ['(вносится на второе чтение, Комитет предлагает отклонить)', 'Комитет предлагает отклонить', null],
    [
      '(Комитетом по примеру рассмотрен, Комитет по бюджету предлагает отклонить)',
      'Комитет по бюджету предлагает отклонить',
      'Комитет по примеру, Комитет по бюджету',
    ],
  ])('a committee that proposes rejection is heard: %s', (text, against, committee) => {
    const read = readRowText(`О проекте Закона «О примере» ${text}`);
    expect(read.against).toBe(against);
    expect(committeeName(read.committee as string)).toBe(committee);
  });

  it('run-together committees are parted', () => {
    expect(committeeName('Комитетом по социальной политикеКомитетом по бюджету,экономической политикерассмотрен')).toBe(
      'Комитет по социальной политике, Комитет по бюджету,экономической политике',
    );
  });
});

describe('the initiator part', () => {
  const read = (text: string) => {
    const { sponsors, identities } = readInitiators(text);
    return [sponsors, identities.map(({ kind, printed, date }) => [kind, printed, date])];
  };

  it.each([
    [
      'инициатор – Председатель Кабинета Министров, вх. № 6-13379/23 от 23.10.2023',
      [['Председатель Кабинета Министров'], [['number', '6-13379/23', '23.10.2023']]],
    ],
    [
      'инициатор – Председатель Кабинета Министров, вх. 6-4/23от 09.01.23',
      [['Председатель Кабинета Министров'], [['number', '6-4/23', '09.01.23']]],
    ],
    [
      'инициатор – депутат Исатбек кызы А., №6-8648/23 14.06.2023',
      [['Исатбек кызы А.'], [['number', '6-8648/23', '14.06.2023']]],
    ],
    [
      'инициаторы – депутатыКенжебаев А.Б., Түмөнбаев А.Т.  Алиев М.К, вх.№6-9/23, от 17.07.23.',
      [['Кенжебаев А.Б.', 'Түмөнбаев А.Т.', 'Алиев М.К'], [['number', '6-9/23', '17.07.23']]],
    ],
    [
      'инициаторы –депутаты VI созыва и депутаты VII созыва Мажитова Ш., вх. № 6-1/22 от 01.02.22',
      [['депутаты VI созыва', 'Мажитова Ш.'], [['number', '6-1/22', '01.02.22']]],
    ],
    [
      'инициаторы – депутаты VIсозыва,вх. № 6-1/22 от 01.02.22',
      [['депутаты VIсозыва'], [['number', '6-1/22', '01.02.22']]],
    ],
    [
      'инициаторы – депутаты Акаев Ж.К., вх.№ 6-9787/22 от 20.05.2022 и Председатель Кабинета Министров, вх, № 6-23122/22 от 18.11.22',
      [
        ['Акаев Ж.К.', 'Председатель Кабинета Министров'],
        [
          ['number', '6-9787/22', '20.05.2022'],
          ['number', '6-23122/22', '18.11.22'],
        ],
      ],
    ],
    [
      'инициатор – Правительство, постановление № 121 от 02.03.18',
      [['Правительство'], [['decree', 'постановление № 121', '02.03.18']]],
    ],
    [
      'инициатор – Председатель Кабинета Министров, вх. № 94 ДСП от 25.05.23',
      [['Председатель Кабинета Министров'], [['secret', '94 ДСП', '25.05.23']]],
    ],
    ['инициатор законопроекта – депутат Түмөнбаев А.Т.', [['Түмөнбаев А.Т.'], []]],
    ['инициатор – парламентская фракция «Альянс»', [['парламентская фракция «Альянс»'], []]],
    ['инициаторы – депутаттар Акаев Ж.К., вх. № 6-1/22', [['Акаев Ж.К.'], [['number', '6-1/22', null]]]],
    ['Правительство', [['Правительство'], []]],
    [' ', [[], []]],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['вх. № 6-7100/23 от 19.05.2023', '6-7100/23'],
    ['постановление № 121 от 02.03.18', 'decree-121-2018-03-02'],
    ['вх. № 94 ДСП от 25.05.23', 'dsp-94-2023-05-25'],
    ['постановление № 121', null],
  ])('%s gives the key %s', (text, key) => {
    const [identity] = readInitiators(`инициатор – Правительство, ${text}`).identities;
    expect(identity && baseKey(identity)).toBe(key);
    expect(identity?.words).toBe(text);
  });
});

describe('kinds of rows', () => {
  it.each([
    ['О проекте Закона «О примере»', null, 'bill'],
    ['Об  проекте конституционного Закона «О примере»', null, 'bill'],
    ['Об объединенном проекте Закона «О примере»', null, 'bill'],
    ['О проект Закона «О примере»', null, 'bill'],
    ['O пpоекте Зaкона «О примере»', null, 'bill'],
    ['О внесении изменений в Закон «О бюджете»', 'вносится на второе чтение', 'bill'],
    ['О внесении изменений в Закон «О бюджете», выработанного согласительной группой', null, 'agreed'],
    ['О проекте постановления Жогорку Кенеша «О примере»', null, 'resolution'],
    ['О проекте постановления Жогорку Кенеша «Об образовании согласительной группы для Закона»', null, 'conciliation'],
    ['О Возражении Президента Кыргызской Республики к Закону', null, 'veto'],
    [
      'О Законе Кыргызской Республики «О примере, возвращенного Возражением Президента Кыргызской Республики',
      null,
      'veto',
    ],
    ['Об избрании Акыйкатчы', null, 'other'],
    ['По предложению парламентской фракции', null, 'other'],
    ['22', null, 'number-only'],
    ['Регистрация', null, 'unknown'],
  ] as const)('«%s» with reading %s is %s', (title, reading, kind) => expect(rowKind(title, reading)).toBe(kind));

  it.each([
    [
      'veto',
      'О Возражении Президента Кыргызской Республики к Закону Кыргызской Республики «О внесении изменений в Закон Кыргызской Республики «О нотариате»',
      'О проекте Закона «О внесении изменений в Закон Кыргызской Республики «О нотариате»',
    ],
    [
      'conciliation',
      'О проекте постановления Жогорку Кенеша «Об образовании согласительной группы для выработки согласованного варианта конституционного Закона Кыргызской Республики «О статусе», возвращенного с возражением Президента Кыргызской Республики»',
      'О проекте конституционного Закона «О статусе»',
    ],
    [
      'agreed',
      'О внесении изменений в Закон Кыргызской Республики «О Регламенте», выработанного согласительной группой, образованной постановлением',
      'О проекте Закона «О внесении изменений в Закон Кыргызской Республики «О Регламенте»',
    ],
  ] as const)('the law inside a %s row', (kind, title, expected) => expect(lawInside(kind, title)).toBe(expected));
});

describe('keys of one sitting day', () => {
  const row = (title: string, reading: string | null, base: string | null = '6-1/23'): KeyedRow => ({
    base,
    reading,
    title,
  });
  const marks = (rows: KeyedRow[]) => keysOf(rows).map((key) => key?.replace(/#.{8}$/, '#') ?? null);

  it('two titles in different readings are one bill', () =>
    expect(marks([row('О первом', '2'), row('О первом новом', '3')])).toEqual(['6-1/23', '6-1/23']));
  it('two titles in one reading are two bills, and later readings follow the nearer title', () => {
    const rows = [
      row('О пакетах из пленки', '2'),
      row('О внесении в Кодекс', '2'),
      row('О пакетах из пленки и изделиях', '3'),
      row('О внесении в Кодекс', '3'),
    ];
    const keys = keysOf(rows);
    expect(marks(rows)).toEqual(['6-1/23', '6-1/23#', '6-1/23', '6-1/23#']);
    expect(keys[1]).toBe(keys[3]);
  });
  it('a row without initiators takes the number of the same title that day', () => {
    expect(keysOf([row('О первом', '1'), row('О первом', '2', null), row('О другом', '2', null)])).toEqual([
      '6-1/23',
      '6-1/23',
      null,
    ]);
  });
});

describe('counting a vote text', () => {
  it.each([
    [
      'one deputy a line',
      'Абдалиев М.А. за\nИсатбек к.А. не голосовала\nМажитова Ш. отсутствовала\nСаккараев М.Дж. против',
      [1, 1, 1, 1],
    ],
    ['three columns', 'Абдалиев М.А. за   Алиев М.К. за   Самыйкожо М. не голосовал', [2, 0, 1, 0]],
    ['stray letters', 'Абдалиев М.А.Л за\nЧ Алиев М.К. против\nАкаев Ж.К. э отсутствовал', [1, 1, 0, 1]],
    [
      'heading words and blanks count for nothing',
      'За: 52 Против: 7\nРезультат голосования за и против\nАбдалиев М.А.\nАлиев М.К. за',
      [1, 0, 0, 0],
    ],
  ])('%s', (_, text, [yes, no, silent, absent]) => {
    expect(countVotes(text)).toEqual({ for: yes, against: no, notVoting: silent, absent });
  });
});

describe('inference from counts', () => {
  const count = (yes: number, no: number, total = 90): VoteCount => ({
    for: yes,
    against: no,
    notVoting: 0,
    absent: total - yes - no,
  });

  it.each([
    [46, '2023-05-31', 90, 'adopted'],
    [45, '2023-05-31', 90, null],
    [43, '2023-05-31', 89, null],
    [42, '2023-05-31', 90, 'rejected'],
    [61, '2021-04-21', 120, null],
    [61, '2023-05-31', 120, null],
  ] as const)('%i in favour on %s of %i is %s', (yes, date, total, expected) =>
    expect(verdict(count(yes, 5, total), date)).toBe(expected),
  );

  const action = (
    date: string,
    words: string,
    yes: number | null,
    more: Partial<BillState['actions'][string]> = {},
  ): BillState['actions'][string] => ({
    id: `${date} ${words}`,
    date,
    words,
    classes: [],
    stage: null,
    chamber: null,
    sourceId: null,
    order: 1,
    vote: yes === null ? null : count(yes, 5),
    inferred: false,
    gone: false,
    ...more,
  });
  const ends = (steps: BillState['actions'][string][], outcome: BillState['outcome'] = 'pending') => {
    const actions = Object.fromEntries(steps.map((step) => [step.id, step]));
    const found = infer({ actions, outcome, stage: null, statusWords: 'x', inferred: false } as unknown as BillState);
    return `${found.outcome} ${found.stage}${found.inferred ? ' inferred' : ''}`;
  };
  const first = action('2023-01-11', 'вносится на первое чтение', 60);
  const third = action('2023-03-01', 'вносится на третье чтение', 60);
  const veto = action('2023-04-01', 'О Возражении Президента', 60, { stage: 'vetoed', classes: ['executive-veto'] });

  it.each([
    ['an adopted reading sets the stage', [first], 'pending first-reading inferred'],
    [
      'a rejected reading ends the bill',
      [first, action('2023-02-01', 'вносится на второе чтение', 9)],
      'rejected rejected inferred',
    ],
    [
      'unless something follows it',
      [action('2023-01-11', 'вносится на первое чтение', 9), action('2023-02-01', 'вносится на первое чтение', 60)],
      'pending first-reading inferred',
    ],
    [
      'even when what follows is not established',
      [action('2023-01-11', 'вносится на первое чтение', 9), action('2023-02-01', 'вносится на первое чтение', 44)],
      'pending null',
    ],
    ['a vote without a reading is not judged', [action('2023-01-11', 'внесенные на голосование', 9)], 'pending null'],
    ['the third reading is passage, not the end', [first, third], 'pending passed inferred'],
    ['a veto after it stands, whatever its count', [first, third, veto], 'pending vetoed'],
    [
      'a step that the registry withdrew is not judged',
      [first, { ...action('2023-02-01', 'вносится на второе чтение', 9), gone: true }],
      'pending first-reading inferred',
    ],
  ])('%s', (_, steps, expected) => expect(ends(steps)).toBe(expected));

  it('what the register of acts says is not inferred', () =>
    expect(ends([first, third], 'enacted')).toBe('enacted null'));
  it('inferring twice changes nothing', () => {
    const state = {
      actions: { a: { ...first, id: 'a' } },
      outcome: 'pending',
      stage: null,
      statusWords: null,
      inferred: false,
    } as unknown as BillState;
    const once = { ...state, ...infer(state) };
    expect(infer(once as BillState)).toEqual({ ...infer(state) });
  });
  it.each([
    ['вносится на третьечтение', 3],
    ['на второе чтение', 2],
    ['вносится на первое, второе и третье чтение', null],
  ])('«%s» is reading %s', (words, reading) => expect(readingOf(words)).toBe(reading));
});

describe('start pages', () => {
  it('the first run reads the archive of votes and fourteen days of acts', () => {
    const pages = kenesh.start({ since: null, today: '2026-03-05' });
    expect(pages.slice(0, 2).map(({ page }) => page)).toEqual(['list', 'articles']);
    expect(pages.slice(2).map(({ post }) => (post as { dateAdoptedFrom: string }).dateAdoptedFrom)).toEqual([
      '2026-02-20',
      '2026-02-21',
      '2026-02-22',
      '2026-02-23',
      '2026-02-24',
      '2026-02-25',
      '2026-02-26',
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
      '2026-03-03',
      '2026-03-04',
      '2026-03-05',
    ]);
  });
  it('later runs leave the archive alone and look back for acts that came late', () => {
    expect(
      kenesh.start({ since: '2026-03-04', today: '2026-03-05' }).filter(({ page }) => page === 'articles'),
    ).toEqual([]);
    expect(actRequests('2026-03-04', '2026-03-05')).toHaveLength(2);
    expect(actRequests('2026-03-08', '2026-03-09')).toHaveLength(15);
  });
});

describe('an article', () => {
  const article = (body: string) => {
    const page = new Page({
      kind: 'article',
      url: 'http://kenesh.kg/ru/article/show/1/zakonoproekti-rassmotrennie-25-oktyabrya-2023-goda',
      bytes: Buffer.from(`<div class="ck-editor">${body}</div>`),
      contentType: 'text/html; charset=utf-8',
    });
    return { bills: readArticle(page).bills as DraftBill[], faults: page.faults };
  };
  const link = (number: number, text: string) =>
    `<p><a href="/uploads/media/default/0001/94/301023114237_25-10-2023 11-0${number} Голосование ${number}.pdf">${text}</a></p>`;

  it('second and third reading of one day are one draft with two steps in the order of the votes', () => {
    const { bills } = article(
      link(
        2,
        'О проекте Закона «О примере» (вносится на второе чтение) (инициатор – депутат Иванова А.Б., вх. № 6-1/23 от 09.01.23)',
      ) + link(3, 'О проекте Закона «О примере» (вносится на третье чтение)'),
    );
    expect(bills.map(({ key, sponsors, number }) => [key, sponsors, number])).toEqual([
      ['6-1/23', ['Иванова А.Б.'], '6-1/23'],
    ]);
    expect(bills[0]?.actions?.map(({ words, order }) => [words, order])).toEqual([
      ['вх. № 6-1/23 от 09.01.23', undefined],
      ['вносится на второе чтение', 2],
      ['вносится на третье чтение', 3],
    ]);
  });

  it('text of a list item around its paragraph is named', () => {
    const { faults } = article(`<ul><li>Сноска${link(2, 'О проекте Закона «О примере» (вх. № 6-1/23)')}</li></ul>`);
    expect(faults.map((fault) => [fault.code, fault['row']])).toEqual([['parse.unknown-row', 'Сноска']]);
  });
});
