import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { madeScraper } from '../../../test/harness/bills.js';
import { type Cause, patch } from '../../domain/change.js';
import type { DraftBill } from '../../domain/draft.js';
import type { BillPlan, DraftRow, KnownBill } from '../../ports/ledger.js';
import { normalise } from '../normalise.js';
import { type FreshDraft, type StoreContext, causeOf, planBill } from './plan-bill.js';

const TODAY = '2026-06-01';
const LAST_READ = '2026-05-31';
const scraper = madeScraper();

function context(given: Partial<StoreContext> = {}): StoreContext {
  return {
    scraper,
    normalise: (draft) => normalise(given.scraper ?? scraper, draft),
    key: '1-9',
    at: `${TODAY}T10:00:00Z`,
    today: TODAY,
    removed: [],
    ...given,
  };
}

const bill = (given: Partial<DraftBill> = {}): DraftBill => ({
  key: '1-9',
  number: '1-9',
  title: 'О примере',
  ...given,
});
const on = (date: string, words = 'внести') => ({ actions: [{ date, words }] });

function row(page: string, draft: DraftBill, given: Partial<DraftRow> = {}): DraftRow {
  return {
    registry: scraper.id,
    page,
    url: `https://made.example/${page}`,
    slot: '1-9',
    draft,
    sha256: `bytes of ${page}`,
    parserVersion: '1',
    seenAt: `${TODAY}T09:00:00Z`,
    ...given,
  };
}

function fresh(drafted: DraftRow, given: Partial<FreshDraft> = {}): FreshDraft {
  return { row: drafted, kindReadOn: LAST_READ, bytesKnown: false, ...given };
}

/** What a ledger does with a plan: members come back in any order. */
function applied(known: KnownBill | null, plan: BillPlan): KnownBill {
  const identity = (draft: { url: string; slot: string }) => `${draft.url} ${draft.slot}`;
  const removed = plan.removedDrafts.map(identity);
  const kept = (known?.drafts ?? []).filter((draft) => !removed.includes(identity(draft)));
  const drafts = new Map([...kept, ...plan.drafts].map((draft) => [identity(draft), draft]));
  const actions = Object.fromEntries(Object.entries(plan.state.actions).sort(([a], [b]) => (a < b ? 1 : -1)));
  return {
    id: 'xx/made/1-9',
    origin: plan.origin,
    state: { ...plan.state, actions },
    changes: (known?.changes ?? 0) + (plan.change ? 1 : 0),
    drafts: [...drafts.values()].reverse(),
  };
}

const first = (drafts: readonly FreshDraft[], given: Partial<StoreContext> = {}) =>
  applied(
    null,
    planBill(
      null,
      drafts.map((draft) => ({ ...draft, kindReadOn: null })),
      context(given),
    ),
  );
const causeFor = (known: KnownBill | null, drafts: readonly FreshDraft[], given: Partial<StoreContext> = {}) =>
  causeOf(known?.drafts ?? [], drafts, context(given));

describe('the cause of a change', () => {
  const known = first([
    fresh(row('roll', bill(on('2026-01-10')), { seenAt: '2026-02-01T00:00:00Z' }), { kindReadOn: null }),
  ]);
  const changed = row('roll', bill(on('2026-01-10', 'принять в первом чтении')));

  it.each<[string, FreshDraft[], Partial<StoreContext>, KnownBill | null, Cause]>([
    [
      'a registry read for the first time',
      [fresh(row('roll', bill(on(TODAY))), { kindReadOn: null })],
      {},
      null,
      'backfill',
    ],
    [
      'a kind of page read for the first time',
      [fresh(row('bill', bill(on(TODAY))), { kindReadOn: null })],
      {},
      known,
      'backfill',
    ],
    [
      'a new bill of these days in a known list',
      [fresh(row('list', bill({ introducedOn: TODAY })))],
      {},
      null,
      'source',
    ],
    [
      'a new bill of a month before the last reading',
      [fresh(row('list', bill({ introducedOn: '2026-04-30' })))],
      {},
      null,
      'source',
    ],
    ['a new bill of an older day', [fresh(row('list', bill({ introducedOn: '2026-04-29' })))], {}, null, 'backfill'],
    ['a new bill with a day to come', [fresh(row('list', bill(on('2026-06-02'))))], {}, null, 'source'],
    ['a new bill without any day: it cannot be told to be old', [fresh(row('list', bill()))], {}, null, 'source'],
    [
      'a new bill before any good reading',
      [fresh(row('list', bill({ introducedOn: TODAY })), { kindReadOn: null })],
      {},
      null,
      'backfill',
    ],
    [
      'an old bill with a step of these days',
      [fresh(row('bill', bill({ introducedOn: '2020-01-01', ...on(TODAY) })))],
      {},
      null,
      'source',
    ],
    [
      'the first sight of a known bill’s own page, with steps from before the list was read',
      [fresh(row('bill', bill(on('2026-01-12'))))],
      {},
      known,
      'backfill',
    ],
    ['other bytes that say something else', [fresh(changed)], {}, known, 'source'],
    [
      'other bytes that say something else of an old day',
      [fresh(row('roll', bill(on('2020-01-10'))))],
      {},
      known,
      'source',
    ],
    ['the same bytes, read by another parser', [fresh(changed, { bytesKnown: true })], {}, known, 'reread'],
    ['the same words', [fresh(row('roll', bill(on('2026-01-10'))))], {}, known, 'reread'],
    [
      'a row that its page no longer shows',
      [],
      { removed: [{ url: 'https://made.example/roll', slot: '1-9', bytesKnown: false }] },
      known,
      'source',
    ],
    [
      'a row that our reading no longer finds',
      [],
      { removed: [{ url: 'https://made.example/roll', slot: '1-9', bytesKnown: true }] },
      known,
      'reread',
    ],
    [
      'a better reading beside an old card',
      [fresh(changed, { bytesKnown: true }), fresh(row('bill', bill(on('2020-01-01'))))],
      {},
      known,
      'backfill',
    ],
    [
      'a better reading beside real news',
      [fresh(changed, { bytesKnown: true }), fresh(row('bill', bill(on(TODAY))))],
      {},
      known,
      'source',
    ],
  ])('%s', (_, drafts, given, before, cause) => expect(causeFor(before, drafts, given)).toBe(cause));

  describe('in a pager', () => {
    const paged = (page: number, draft: DraftBill, seenAt: string) =>
      row('list', draft, { url: `https://made.example/list?page=${page}`, seenAt });
    const old = bill({ introducedOn: '2020-01-01', statusWords: 'в комитете' });
    const before = first([fresh(paged(1, old, '2026-05-01T00:00:00Z'), { kindReadOn: null })]);

    it('is nothing new for a row that only moved to another page', () => {
      const moved = [fresh(paged(2, old, `${TODAY}T00:00:00Z`))];
      expect(causeFor(before, moved)).toBe('reread');
      expect(planBill(before, moved, context()).change).toBeNull();
    });

    it('is the registry for a row that moved and says something else, however old its bill', () => {
      const moved = [fresh(paged(2, { ...old, statusWords: 'принят' }, `${TODAY}T00:00:00Z`))];
      expect(causeFor(before, moved)).toBe('source');
      expect(planBill(before, moved, context()).change).toMatchObject({ cause: 'source', kinds: ['status-words'] });
    });
  });
});

describe('the plan for a bill', () => {
  const given = [
    fresh(row('list', bill(), { sha256: 'a' })),
    fresh(row('bill', bill({ ...on('2026-05-30'), titles: { en: 'On an example' } }), { sha256: 'b' })),
  ];

  it('has the first state as its first change, which the state follows from', () => {
    const plan = planBill(null, given, context());
    expect(plan.change).toMatchObject({ cause: 'source', kinds: ['new-bill'], sha256: 'b', parserVersion: '1' });
    expect(patch(null, plan.change!.patch)).toEqual(plan.state);
  });

  it('says when the registry last showed it, and by which titles a row may join it', () => {
    const plan = planBill(null, given, context());
    expect([plan.origin, plan.seenAt, plan.titleKeys]).toEqual([
      'registry',
      `${TODAY}T09:00:00Z`,
      ['о примере', 'on an example'],
    ]);
  });

  it('owes a change to the bytes that differ, not to those read beside them', () => {
    const known = applied(null, planBill(null, given, context()));
    const list = fresh(row('list', bill({ sponsors: ['А. Б.'] }), { sha256: 'c' }));
    expect(planBill(known, [list, given[1]!], context()).change).toMatchObject({ sha256: 'c', kinds: ['sponsors'] });
  });

  it('is empty when all is as it was', () => {
    const known = applied(null, planBill(null, given, context()));
    expect(planBill(known, given, context()).change).toBeNull();
  });

  it('makes a cited or curated bill the registry’s own once the registry shows it', () => {
    const curated = {
      ...first([fresh(row('curated', bill({ title: 'by hand' })), { kindReadOn: null })]),
      origin: 'curated' as const,
    };
    expect(planBill(curated, given, context())).toMatchObject({ origin: 'registry', state: { title: 'О примере' } });
    expect(planBill(curated, [], context()).origin).toBe('curated');
  });

  it('takes back what a removed row alone had said', () => {
    const known = applied(
      null,
      planBill(null, [given[0]!, fresh(row('roll', bill({ committee: 'Комитет' })))], context()),
    );
    const plan = planBill(
      known,
      [],
      context({ removed: [{ url: 'https://made.example/roll', slot: '1-9', bytesKnown: false }] }),
    );
    expect(plan.state.committee).toBeNull();
    expect(plan.change).toMatchObject({ cause: 'source', kinds: ['committee'] });
    expect(plan.removedDrafts).toHaveLength(1);
  });

  it('keeps all that was known of a bill that no page shows any more, and marks it as gone', () => {
    const known = applied(
      null,
      planBill(null, [fresh(row('roll', bill({ ...on('2026-05-30'), committee: 'Комитет' })))], context()),
    );
    const plan = planBill(
      known,
      [],
      context({ removed: [{ url: 'https://made.example/roll', slot: '1-9', bytesKnown: false }] }),
    );
    expect(plan.state).toEqual({ ...known.state, goneSince: TODAY });
    expect(plan.change).toMatchObject({ cause: 'source', kinds: ['gone'] });
  });

  it('shows a bill again that was gone', () => {
    const known = first([fresh(row('roll', bill()), { kindReadOn: null })]);
    const gone = { ...known, state: { ...known.state, goneSince: '2026-05-01' } };
    expect(planBill(gone, [fresh(row('roll', bill({ committee: 'Комитет' })))], context()).change?.kinds).toEqual(
      expect.arrayContaining(['back', 'committee']),
    );
  });

  it('is no news when our vocabulary grows', () => {
    const known = first([fresh(row('roll', bill(on('2026-05-30', 'одобрить'))), { kindReadOn: null })]);
    const wiser = madeScraper({ version: '2', stages: [{ words: 'одобрить', stage: 'passed', classes: ['passage'] }] });
    const plan = planBill(
      known,
      [fresh(row('roll', bill(on('2026-05-30', 'одобрить'))), { bytesKnown: true })],
      context({ scraper: wiser }),
    );
    expect(plan.change).toMatchObject({ cause: 'reread', parserVersion: '2' });
    expect(plan.state.stage).toBe('passed');
    expect(Object.keys(plan.state.actions)).toEqual(Object.keys(known.state.actions));
  });
});

describe('for any drafts', () => {
  const day = fc.constantFrom('2026-01-10', '2026-02-10', '2026-05-30', '2026-07-01', null);
  const action = fc.record({
    date: day,
    words: fc.constantFrom('внести', 'принять в первом чтении', 'отклонить', 'подписать', 'одобрить'),
    order: fc.integer({ min: 0, max: 2 }),
    sourceId: fc.constantFrom('s1', 's2', null),
    chamber: fc.constantFrom('Палата', null),
  });
  const draft = fc.record({
    key: fc.constant('1-9'),
    number: fc.constantFrom('1-9', '№ 1–9', null),
    numbers: fc.constantFrom<string[]>([], ['2-9']),
    title: fc.constantFrom('О примере', 'О другом', null),
    titles: fc.constantFrom<Record<string, string>>({}, { ru: 'О примере' }, { en: 'On an example' }),
    introducedOn: day,
    statusWords: fc.constantFrom('в работе', null),
    actions: fc.array(action, { maxLength: 5 }),
  });
  const freshDrafts = fc
    .uniqueArray(fc.tuple(fc.constantFrom('list', 'roll', 'bill', 'curated'), draft, fc.boolean(), fc.boolean()), {
      maxLength: 4,
      selector: ([page]) => page,
    })
    .map((drafts) =>
      drafts.map(([page, drafted, isKnown, bytesKnown]) =>
        fresh(row(page, drafted), { kindReadOn: isKnown ? LAST_READ : null, bytesKnown }),
      ),
    );

  it('the same plan again changes nothing, so that a run that was cut off can be done again', () => {
    fc.assert(
      fc.property(freshDrafts, freshDrafts, (before, after) => {
        const known = applied(null, planBill(null, before, context()));
        const next = applied(known, planBill(known, after, context()));
        expect(planBill(next, after, context()).change).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('the history gives the state', () => {
    fc.assert(
      fc.property(fc.array(freshDrafts, { minLength: 1, maxLength: 4 }), (readings) => {
        let known: KnownBill | null = null;
        let replayed: unknown = null;
        for (const drafts of readings) {
          const plan: BillPlan = planBill(known, drafts, context());
          if (plan.change) replayed = patch(replayed, plan.change.patch);
          known = applied(known, plan);
        }
        expect(replayed).toEqual(known!.state);
      }),
      { numRuns: 300 },
    );
  });

  it('no step is ever lost from a bill', () => {
    fc.assert(
      fc.property(freshDrafts, freshDrafts, (before, after) => {
        const known = applied(null, planBill(null, before, context()));
        expect(Object.keys(planBill(known, after, context()).state.actions)).toEqual(
          expect.arrayContaining(Object.keys(known.state.actions)),
        );
      }),
      { numRuns: 300 },
    );
  });
});
