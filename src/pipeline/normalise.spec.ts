import { describe, expect, it } from '@jest/globals';
import { madeScraper } from '../../test/harness/bills.js';
import type { StageWords } from '../../scrapers/kit/scraper.js';
import type { DraftAction, DraftBill } from '../domain/draft.js';
import { normalise } from './normalise.js';

const draft = (...actions: DraftAction[]): DraftBill => ({ key: '1', number: '1', title: 'О примере', actions });
const step = (words: string, at: string | null = null): DraftAction => ({ date: null, words, at });

const STAGES: readonly StageWords[] = [
  { words: 'принять', stage: 'passed', classes: [] },
  { words: 'принять закон', stage: 'third-reading', classes: ['passage'] },
  { words: 'принять законопроект в первом чтении', stage: 'first-reading', classes: ['reading-1'] },
  { words: 'Закон № 7 «О примере»', stage: 'enacted', classes: [] },
  { words: 'возвращенн…', stage: 'vetoed', classes: [] },
  { words: 'вернуть', at: ['2.1', '3.1'], stage: 'committee', classes: ['committee-passage-unfavorable'] },
  { words: 'вернуть', at: '3.3', stage: 'withdrawn', classes: ['withdrawal'], outcome: 'returned' },
  { words: 'назначить ответственный комитет', stage: 'committee', classes: ['referral-committee'] },
  { words: 'назначить', at: '3.3', stage: 'second-reading', classes: [] },
];
const scraper = madeScraper({ stages: STAGES });
const stageOf = (words: string, at: string | null = null) =>
  normalise(scraper, draft(step(words, at))).actions[0]!.stage;

describe('the words of a step', () => {
  it.each([
    ['принять законопроект в первом чтении', 'first-reading'],
    ['Принять  законопроект в первом чтении (за – 300)', 'first-reading'],
    ['принять закон', 'third-reading'],
    ['принять закон; направить в Совет Федерации', 'third-reading'],
    ['принять закон.', 'third-reading'],
    ['принять проект', 'passed'],
    ['закон № 7 "О примере" от 1 мая', 'enacted'],
    ['возвращенный с возражениями', 'vetoed'],
    ['возвращенного', 'vetoed'],
  ])('are found by the longest beginning: «%s» is %s', (words, stage) => expect(stageOf(words)).toBe(stage));

  it.each([
    ['принять законопроект во втором чтении', 'passed'],
    ['принять законы', 'passed'],
    ['принятьзакон', null],
    ['закон № 71 «О примере»', null],
    ['не принять закон', null],
    ['вернуться', null],
  ])('end where a word ends: «%s» is not the entry it begins like', (words, stage) =>
    expect(stageOf(words, '3.3')).toBe(stage),
  );

  it.each([
    ['2.1', 'committee'],
    ['3.1', 'committee'],
    ['3.3', 'withdrawn'],
    ['4.3', null],
    [null, null],
  ])('bound to a place hold there alone: at %s it is %s', (at, stage) =>
    expect(stageOf('вернуть законопроект', at)).toBe(stage),
  );

  it('bound to a place come before longer ones that hold anywhere', () => {
    expect(stageOf('назначить ответственный комитет', '3.3')).toBe('second-reading');
    expect(stageOf('назначить ответственный комитет', '2.2')).toBe('committee');
  });

  it('that decide say what they decide', () => {
    const decides = (at: string) => normalise(scraper, draft(step('вернуть', at))).actions[0]!.decides;
    expect([decides('3.3'), decides('3.1')]).toEqual(['returned', null]);
  });
});

describe('words without a stage', () => {
  it('are reported with the words and the place, and the step stays without a stage', () => {
    const normal = normalise(scraper, draft(step('одобрить', '6.3')));
    expect(normal.faults).toEqual([
      {
        code: 'normalise.unknown-stage',
        message: 'xx/made has no stage for «одобрить» at 6.3; add it to its stages table',
        words: 'одобрить',
        at: '6.3',
      },
    ]);
    expect(normal.actions).toMatchObject([{ words: 'одобрить', stage: null, classes: [], decides: null }]);
  });

  it('are not reported when the page itself told what the step is', () => {
    const normal = normalise(scraper, draft({ ...step('зарегистрирован'), classes: ['filing'], stage: 'introduced' }));
    expect(normal.faults).toEqual([]);
    expect(normal.actions).toMatchObject([{ stage: 'introduced', classes: ['filing'] }]);
  });

  it('known to have none are no fault', () => {
    const quiet = madeScraper({ stages: [{ words: 'отзыв', stage: null, classes: [] }] });
    expect(normalise(quiet, draft(step('отзыв Правительства')))).toMatchObject({
      faults: [],
      actions: [{ stage: null }],
    });
  });
});

describe('what a page says of a step', () => {
  it('stands over the table', () => {
    const normal = normalise(
      scraper,
      draft({ ...step('принять закон'), classes: ['receipt'], stage: 'second-chamber' }),
    );
    expect(normal.actions).toMatchObject([{ stage: 'second-chamber', classes: ['receipt'] }]);
  });

  it('is not changed, and the table is not handed out', () => {
    const given = draft(step('принять закон'));
    const normal = normalise(scraper, given);
    normal.actions[0]!.classes.push('lapsed');
    expect(given.actions).toEqual([step('принять закон')]);
    expect(normalise(scraper, given).actions[0]!.classes).toEqual(['passage']);
  });
});

describe('a session', () => {
  const terms = madeScraper({ sessions: ['8', '9'] });

  it.each(['8', '9', null, undefined])('known or not given passes: %s', (session) => {
    expect(normalise(terms, { ...draft(), session }).faults).toEqual([]);
  });

  it('that is not known fails loudly', () => {
    expect(() => normalise(terms, { ...draft(), session: '10' })).toThrow(
      'xx/made does not know the session «10» of 1; add it to its sessions',
    );
  });

  it('is not asked for where the registry has none', () =>
    expect(normalise(scraper, { ...draft(), session: '10' }).faults).toEqual([]));
});
