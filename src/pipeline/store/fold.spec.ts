import { describe, expect, it } from '@jest/globals';
import { madeScraper } from '../../../test/harness/bills.js';
import { sortedActions } from '../../domain/action.js';
import type { BillState } from '../../domain/bill.js';
import type { DraftAction, DraftBill } from '../../domain/draft.js';
import { normalise } from '../normalise.js';
import { type StoredDraft, fold } from './fold.js';

const TODAY = '2026-06-01';
const scraper = madeScraper();

const bill = (given: Partial<DraftBill>): DraftBill => ({ key: '1-9', number: null, title: null, ...given });
const step = (date: string | null, words: string, given: Partial<DraftAction> = {}): DraftAction => ({
  date,
  words,
  ...given,
});

function stored(page: string, given: Partial<DraftBill>, at: { url?: string; seenAt?: string } = {}): StoredDraft {
  return {
    page,
    url: at.url ?? `https://made.example/${page}`,
    seenAt: at.seenAt ?? '2026-06-01T00:00:00Z',
    draft: normalise(scraper, bill(given)),
  };
}

const folded = (drafts: readonly StoredDraft[], previous: BillState | null = null, today = TODAY) =>
  fold(scraper, '1-9', drafts, previous, today);
const words = (state: BillState) => sortedActions(state.actions).map((action) => action.words);

describe('what several pages say of one bill', () => {
  it('is what the later kind of page says, in whatever order they are given', () => {
    const drafts = [
      stored('bill', { title: 'card' }),
      stored('list', { title: 'row' }),
      stored('roll', { title: 'roll' }),
    ];
    expect(folded(drafts).title).toBe('card');
    expect(folded(drafts.toReversed())).toEqual(folded(drafts));
  });

  it('is what an earlier kind says where the later is silent', () => {
    const state = folded([
      stored('list', { title: 'row', committee: 'Комитет', sponsors: ['А. Б.'] }),
      stored('bill', { title: null, sponsors: [] }),
    ]);
    expect([state.title, state.committee, state.sponsors]).toEqual(['row', 'Комитет', ['А. Б.']]);
  });

  it('stands over curated facts, which come first', () => {
    const state = folded([
      stored('list', { title: 'row' }),
      stored('curated', { title: 'by hand', introducedOn: '2026-01-01' }, { seenAt: '2026-12-01T00:00:00Z' }),
    ]);
    expect([state.title, state.introducedOn]).toEqual(['row', '2026-01-01']);
  });

  it('is that of the later day the pages speak of, whenever they were read', () => {
    const drafts = [
      stored(
        'roll',
        { statusWords: 'later day', asOf: '2026-03-02' },
        { url: 'https://made.example/b', seenAt: '2026-05-01T00:00:00Z' },
      ),
      stored(
        'roll',
        { statusWords: 'earlier day', asOf: '2026-03-01' },
        { url: 'https://made.example/a', seenAt: '2026-05-02T00:00:00Z' },
      ),
    ];
    expect(folded(drafts).statusWords).toBe('later day');
  });

  it('is that of the later reading of one kind', () => {
    const drafts = [
      stored('list', { title: 'new' }, { url: 'https://made.example/list?page=2', seenAt: '2026-05-02T00:00:00Z' }),
      stored('list', { title: 'old' }, { url: 'https://made.example/list?page=3', seenAt: '2026-05-01T00:00:00Z' }),
    ];
    expect(folded(drafts).title).toBe('new');
  });

  it('keeps the titles of all languages', () => {
    const state = folded([
      stored('list', { titles: { ru: 'О примере', ky: 'Мисал' } }),
      stored('bill', { titles: { ru: 'О примере (новое)' } }),
    ]);
    expect(state.titles).toEqual({ ru: 'О примере (новое)', ky: 'Мисал' });
  });

  it('gathers documents and next dates once each', () => {
    const document = { url: 'https://made.example/1.pdf', title: 'Текст', mediaType: null, language: null, date: null };
    const state = folded([
      stored('list', { documents: [document], upcoming: [{ date: '2026-07-01', what: 'заседание' }] }),
      stored('bill', {
        documents: [{ ...document, title: 'Текст законопроекта' }],
        upcoming: [{ date: '2026-07-01', what: 'заседание' }],
      }),
    ]);
    expect(Object.values(state.documents)).toEqual([{ ...document, title: 'Текст законопроекта' }]);
    expect(Object.values(state.upcoming)).toHaveLength(1);
  });
});

describe('the numbers of a bill', () => {
  it('are all it is known by, the present one first, none twice', () => {
    const state = folded([
      stored('list', { number: '6-1/26', numbers: ['6-9/25'] }),
      stored('bill', { number: '6-2/26', numbers: ['№ 6–1/26'] }),
    ]);
    expect([state.number, state.numbers]).toEqual(['6-2/26', ['6-2/26', '6-1/26', '6-9/25']]);
  });

  it('stay known when the registry stops showing them', () => {
    const before = folded([stored('list', { number: '6-1/26' })]);
    const after = folded([stored('list', { title: 'О примере' })], before);
    expect([after.number, after.numbers]).toEqual(['6-1/26', ['6-1/26']]);
  });
});

describe('one step on several pages', () => {
  it('is one by the registry’s id, with the words of the page that showed it first and the count of the other', () => {
    const vote = { for: 62, against: 7, notVoting: 9, absent: 12 };
    const state = folded([
      stored('list', { actions: [step('2026-02-06', 'принять в первом чтении', { sourceId: 'v1' })] }),
      stored('bill', {
        actions: [
          step('2026-02-06', 'результаты голосования', { sourceId: 'v1', vote, classes: [], chamber: 'Палата' }),
        ],
      }),
    ]);
    expect(sortedActions(state.actions)).toMatchObject([
      { words: 'принять в первом чтении', vote, chamber: 'Палата', stage: 'first-reading' },
    ]);
  });

  it('is one by day, words and order where there is no id', () => {
    const twice = [step('2026-02-06', 'внести'), step('2026-02-06', '«Внести»')];
    expect(words(folded([stored('list', { actions: twice }), stored('bill', { actions: twice })]))).toEqual(['внести']);
  });

  it('is two where the registry numbers them', () => {
    const two = [step('2026-02-06', 'внести', { order: 1 }), step('2026-02-06', 'внести', { order: 2 })];
    expect(words(folded([stored('bill', { actions: two })]))).toHaveLength(2);
  });
});

describe('the stage and the outcome', () => {
  const of = (actions: DraftAction[], today = TODAY) => {
    const { stage, outcome, statusWords } = folded([stored('bill', { actions })], null, today);
    return [stage, outcome, statusWords];
  };

  it.each<[string, DraftAction[], (string | null)[]]>([
    ['nothing known', [], [null, 'pending', null]],
    [
      'the latest step with a stage',
      [step('2026-01-10', 'внести'), step('2026-02-06', 'принять в первом чтении')],
      ['first-reading', 'pending', 'принять в первом чтении'],
    ],
    [
      'a later step without a stage',
      [step('2026-01-10', 'внести'), step('2026-02-06', 'неизвестно')],
      ['introduced', 'pending', 'неизвестно'],
    ],
    [
      'a step to come',
      [step('2026-01-10', 'внести'), step('2026-06-02', 'отклонить')],
      ['introduced', 'pending', 'внести'],
    ],
    [
      'a step of today',
      [step('2026-01-10', 'внести'), step(TODAY, 'отклонить')],
      ['rejected', 'rejected', 'отклонить'],
    ],
    [
      'a proposal, which is no decision',
      [step('2026-01-10', 'внести'), step('2026-02-06', 'предложить отклонить')],
      ['committee', 'pending', 'предложить отклонить'],
    ],
    [
      'an end, whatever follows that decides nothing',
      [step('2026-02-06', 'отклонить'), step('2026-03-06', 'внести')],
      ['rejected', 'rejected', 'внести'],
    ],
    [
      'the later of two decisions',
      [step('2026-02-06', 'отклонить'), step('2026-03-06', 'подписать')],
      ['enacted', 'enacted', 'подписать'],
    ],
    [
      'the later of two decisions of one day',
      [step('2026-02-06', 'подписать', { order: 2 }), step('2026-02-06', 'отклонить', { order: 1 })],
      ['enacted', 'enacted', 'подписать'],
    ],
    ['a return, which ends as a withdrawal', [step('2026-02-06', 'вернуть')], ['withdrawn', 'returned', 'вернуть']],
    [
      'an undated step, which comes first',
      [step(null, 'принять в первом чтении'), step('2026-01-10', 'внести')],
      ['introduced', 'pending', 'внести'],
    ],
  ])('follow from the steps: %s', (_, actions, expected) => expect(of(actions)).toEqual(expected));

  it('move on when the day of a planned step has come', () => {
    const planned = [step('2026-01-10', 'внести'), step('2026-06-02', 'принять в первом чтении')];
    expect(of(planned, '2026-06-01')[0]).toBe('introduced');
    expect(of(planned, '2026-06-02')[0]).toBe('first-reading');
  });

  it('are those a page states outright, where it does', () => {
    const state = folded([
      stored('bill', {
        stage: 'executive',
        outcome: 'pending',
        statusWords: 'у Президента',
        actions: [step('2026-02-06', 'отклонить')],
      }),
    ]);
    expect([state.stage, state.outcome, state.statusWords]).toEqual(['executive', 'pending', 'у Президента']);
  });

  it('do not hang on a step the registry has withdrawn', () => {
    const before = folded([
      stored('bill', { actions: [step('2026-01-10', 'внести'), step('2026-02-06', 'отклонить')] }),
    ]);
    const after = folded([stored('bill', { actions: [step('2026-01-10', 'внести')] })], before);
    expect([after.stage, after.outcome, after.statusWords]).toEqual(['introduced', 'pending', 'внести']);
    expect(sortedActions(after.actions).map(({ gone }) => gone)).toEqual([false, true]);
  });
});

describe('facts gathered by people', () => {
  const curated = stored('curated', {
    outcome: 'rejected',
    statusWords: 'rejected, says a report',
    actions: [step('2026-03-01', 'отклонить'), step('2026-01-10', 'внести')],
  });

  it('decide where a bill stands while its registry has not been read, and are marked', () => {
    const state = folded([curated]);
    expect([state.stage, state.outcome]).toEqual(['rejected', 'rejected']);
    expect(sortedActions(state.actions).map((action) => action.curated)).toEqual([true, true]);
  });

  it('never decide over the registry, and stay beside what it shows', () => {
    const state = folded([curated, stored('bill', { actions: [step('2026-01-10', 'внести')] })]);
    expect([state.stage, state.outcome, state.statusWords]).toEqual(['introduced', 'pending', 'внести']);
    expect(sortedActions(state.actions)).toHaveLength(3);
  });

  it('are never taken for a step of the registry, whichever came first', () => {
    const before = folded([curated]);
    const after = folded([curated, stored('bill', { actions: [step('2026-01-10', 'внести')] })], before);
    expect(Object.entries(before.actions).every(([id, action]) => after.actions[id]?.curated === action.curated)).toBe(
      true,
    );
  });
});

describe('inference', () => {
  const inferring = madeScraper({
    infer: (state) => ({
      stage: 'first-reading',
      outcome: state.sponsors.length > 0 ? 'rejected' : 'pending',
      inferred: true,
      statusWords: 'на голосовании',
    }),
  });
  const inferred = (given: Partial<DraftBill>) => fold(inferring, '1-9', [stored('bill', given)], null, TODAY);

  it('sees all that is known, and is marked', () => {
    expect(inferred({})).toMatchObject({
      stage: 'first-reading',
      outcome: 'pending',
      inferred: true,
      statusWords: 'на голосовании',
    });
  });

  it('of an outcome brings the end that belongs to it', () => {
    expect(inferred({ sponsors: ['А. Б.'] })).toMatchObject({ stage: 'rejected', outcome: 'rejected' });
  });
});

describe('folding again', () => {
  const drafts = [
    stored('list', { number: '1-9', title: 'О примере', titles: { ru: 'О примере' } }),
    stored('bill', {
      actions: [
        step('2026-01-10', 'внести'),
        step('2026-02-06', 'отклонить', { order: 1 }),
        step('2026-02-06', 'отклонить', { order: 2 }),
      ],
    }),
  ];

  it('changes nothing', () => {
    const once = folded(drafts);
    expect(folded(drafts, once)).toEqual(once);
  });

  it('shows a bill again that had been marked as gone', () => {
    expect(folded(drafts, { ...folded(drafts), goneSince: '2026-05-01' }).goneSince).toBeNull();
  });

  it('keeps what a hostile title tag would overwrite', () => {
    const state = folded([
      stored('list', { titles: JSON.parse('{"__proto__":"x","ru":"О примере"}') as Record<string, string> }),
    ]);
    expect(Object.keys(state.titles)).toEqual(['__proto__', 'ru']);
    expect(Object.getPrototypeOf(state.titles)).not.toBe('x');
  });
});
