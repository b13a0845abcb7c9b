import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect } from '@jest/globals';
import type { BillState } from '../../../src/domain/bill.js';
import { Page } from '../../kit/page.js';
import { normalise } from '../../../src/pipeline/normalise.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { fold } from '../../../src/pipeline/store/fold.js';
import { sozd } from './scraper.js';
import { needs } from '../../../test/harness/needs.js';

/**
 * Nine cards of the registry, recorded 2022–2024, beside the project. The figures were counted apart from this reader:
 * with Python's html.parser and regular expressions over the text between id="bh_histras" and id="bh_hron".
 */
const RECORDED = '../shared/registries/ru/recorded';
const { it: overRecorded, why: reason } = needs(existsSync(RECORDED), RECORDED, 'REQUIRE_SHARED');
const TODAY = '2026-01-01';

function source(number: string, file = `${number}.html`) {
  const bytes = readFileSync(`${RECORDED}/${file}`);
  return {
    kind: 'bill',
    url: `https://sozd.duma.gov.ru/bill/${number}`,
    bytes: file.endsWith('.gz') ? gunzipSync(bytes) : bytes,
    contentType: null,
  };
}

function read(number: string) {
  const reading = parsePage(sozd, source(number));
  expect(reading.bills).toHaveLength(1);
  const draft = normalise(sozd, reading.bills[0]!);
  const state = fold(
    sozd,
    number,
    [{ page: 'bill', url: 'https://sozd.duma.gov.ru', seenAt: `${TODAY}T00:00:00Z`, draft }],
    null,
    TODAY,
  );
  return { reading, draft, state };
}

function ending(state: BillState): [string | null, string] | null {
  const deciding = /^(?:отклонить законопроект|закон подписан|закон опубликован)/;
  const found = Object.values(state.actions)
    .filter(({ words }) => deciding.test(words))
    .sort((a, b) => (a.date ?? '0').localeCompare(b.date ?? '0') || a.order - b.order);
  const last = found.at(-1);
  return last ? [last.date, last.words] : null;
}

interface Facts {
  number: string;
  title: RegExp;
  introducedOn: string;
  steps: number;
  documents: number;
  sponsors: number;
  committee: RegExp;
  statusWords: string;
  outcome: string;
  stage: string;
  firstStep: [string, string];
  ending: [string, string] | null;
}

const PUBLISHED = { statusWords: 'закон опубликован', outcome: 'enacted', stage: 'enacted' };
const LIVE = { statusWords: 'На рассмотрении', outcome: 'pending', ending: null };

const FACTS: readonly Facts[] = [
  {
    number: '1000396-6',
    title: /^О внесении изменений в статьи 14 и 30 .*\(в части введения дополнительного условия .* инвесторами\)$/,
    introducedOn: '2016-02-18',
    steps: 19,
    documents: 35,
    sponsors: 1,
    committee: /по конституционному законодательству и государственному строительству$/,
    ...PUBLISHED,
    firstStep: ['2016-02-18', '1.1'],
    ending: ['2016-05-01', 'закон опубликован'],
  },
  {
    number: '115864-8',
    title:
      /^О внесении изменения в статью 1363 .*\(о признании недействительным дополнительного патента на изобретение\)$/,
    introducedOn: '2022-04-28',
    steps: 20,
    documents: 32,
    sponsors: 3,
    committee: /по государственному строительству и законодательству$/,
    ...PUBLISHED,
    firstStep: ['2022-04-28', '1.1'],
    ending: ['2022-10-07', 'закон опубликован'],
  },
  {
    number: '125874-8',
    title: /^О внесении изменений и дополнений .* \(об особых правах детей медицинских работников.*обязанностей\)$/,
    introducedOn: '2022-05-18',
    steps: 29,
    documents: 21,
    sponsors: 2,
    committee: /по науке и высшему образованию$/,
    statusWords: 'отклонить законопроект',
    outcome: 'rejected',
    stage: 'rejected',
    firstStep: ['2022-05-18', '1.1'],
    ending: ['2023-04-13', 'отклонить законопроект'],
  },
  {
    number: '134824-8',
    title:
      /^О внесении изменений .*\(в части особенностей реализации образовательных программ этнокультурной направленности\)$/,
    introducedOn: '2022-06-01',
    steps: 11,
    documents: 27,
    sponsors: 2,
    committee: /по просвещению$/,
    ...LIVE,
    stage: 'first-reading',
    firstStep: ['2022-06-01', '1.1'],
  },
  {
    number: '137677-8',
    title: /^Об отмене Федерального закона .*\(об отмене системы идентификации зрителей\)$/,
    introducedOn: '2022-06-06',
    steps: 7,
    documents: 12,
    sponsors: 4,
    committee: /по физической культуре и спорту$/,
    ...LIVE,
    stage: 'committee',
    firstStep: ['2022-05-18', '1.3'],
  },
  {
    number: '137906-8',
    title: /^О внесении изменений в статью 333-33 .*\(в части установления размера государственной пошлины\)$/,
    introducedOn: '2022-06-06',
    steps: 18,
    documents: 37,
    sponsors: 1,
    committee: /по бюджету и налогам$/,
    ...PUBLISHED,
    firstStep: ['2022-06-06', '1.1'],
    ending: ['2022-12-05', 'закон опубликован'],
  },
  {
    number: '204628-7',
    title:
      /^О внесении изменений в Федеральный закон "Об акционерных обществах" \(в части совершенствования корпоративного управления\)$/,
    introducedOn: '2017-06-20',
    steps: 26,
    documents: 60,
    sponsors: 1,
    committee: /по природным ресурсам, собственности и земельным отношениям$/,
    ...PUBLISHED,
    firstStep: ['2017-06-20', '1.1'],
    ending: ['2018-07-19', 'закон опубликован'],
  },
  {
    number: '259246-6',
    title:
      /^О внесении изменений в Федеральный закон "О негосударственных пенсионных фондах" .*\(об установлении административной ответственности .* лицах\)$/,
    introducedOn: '2013-04-15',
    steps: 19,
    documents: 36,
    sponsors: 1,
    committee: /по труду, социальной политике и делам ветеранов$/,
    ...PUBLISHED,
    firstStep: ['2013-04-15', '1.1'],
    ending: ['2013-07-23', 'закон опубликован'],
  },
  {
    number: '49153-6',
    title: /^О внесении изменений в Воздушный кодекс Российской Федерации$/,
    introducedOn: '2012-04-05',
    steps: 29,
    documents: 42,
    sponsors: 5,
    committee: /по транспорту и строительству$/,
    ...PUBLISHED,
    firstStep: ['2012-04-05', '1.1'],
    ending: ['2017-12-05', 'закон опубликован'],
  },
];

describe(`recorded cards of the State Duma${reason}`, () => {
  overRecorded.each(FACTS)('$number gives its facts, without a fault or an unknown word', (facts) => {
    const { reading, draft, state } = read(facts.number);
    expect([...reading.faults, ...draft.faults]).toEqual([]);
    expect(state).toMatchObject({
      key: facts.number,
      number: facts.number,
      session: facts.number.slice(-1),
      introducedOn: facts.introducedOn,
      statusWords: facts.statusWords,
      outcome: facts.outcome,
      stage: facts.stage,
    });
    expect(state.title).toMatch(facts.title);
    expect(state.committee).toMatch(facts.committee);
    expect(state.sponsors).toHaveLength(facts.sponsors);
    expect(Object.values(state.actions).filter(({ date }) => date !== null)).toHaveLength(facts.steps);
    expect(Object.values(state.documents)).toHaveLength(facts.documents);
    expect(Object.values(state.documents).filter(({ mediaType, date }) => mediaType === null || date === null)).toEqual(
      [],
    );
    const first = [...draft.actions].sort((a, b) => a.date!.localeCompare(b.date!) || a.order! - b.order!)[0]!;
    expect([first.date, first.at]).toEqual(facts.firstStep);
    expect(ending(state)).toEqual(facts.ending);
  });

  overRecorded('137906-8 gives the same bill from the reduced page and from the full one of 2.6 MB', () => {
    const full = parsePage(sozd, source('137906-8', '137906-8_page_source.html.gz'));
    expect(full).toEqual(parsePage(sozd, source('137906-8')));
  });

  overRecorded.each(FACTS)('$number reads the same with markup repaired as a browser would', ({ number }) => {
    const repaired = new Page(source(number));
    repaired.repaired();
    expect(sozd.pages['bill']!(repaired)).toEqual({ bills: parsePage(sozd, source(number)).bills });
  });

  overRecorded.each(FACTS)('$number keeps no name of those who entered steps and files', ({ number }) => {
    const page = source(number).bytes.toString('utf8');
    const people = [
      ...page.matchAll(/(?:разместил пользователь|Автор события:)\s*([А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+)/gu),
    ].map((found) => found[1]!);
    expect(people.length).toBeGreaterThan(0);
    const kept = JSON.stringify(parsePage(sozd, source(number)));
    expect(people.filter((person) => kept.includes(person))).toEqual([]);
  });

  overRecorded('the traps of the history stand: back to the second reading, expected steps, 19 idle sittings', () => {
    const { draft: returned } = read('49153-6');
    const onDay = returned.actions.filter(({ date }) => date === '2017-11-17').sort((a, b) => a.order! - b.order!);
    expect(onDay.map(({ at, words }) => [at, words.split(' ').slice(0, 2).join(' ')])).toEqual([
      ['5.3', 'возвратить законопроект'],
      ['4.3', 'принять законопроект'],
      ['5.3', 'принять закон'],
    ]);
    const { draft: early } = read('259246-6');
    expect(early.actions.find(({ at }) => at === '5.1')).toMatchObject({
      date: '2013-07-01',
      sourceId: '259246-6/5.1',
    });
    expect(early.actions.find(({ at }) => at === '4.3')).toMatchObject({ date: '2013-07-02' });
    const { draft: idle } = read('125874-8');
    expect(idle.actions.filter(({ words }) => words === 'законопроект не рассматривался')).toHaveLength(19);
  });
});
