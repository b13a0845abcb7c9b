import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Action } from './action.js';
import { type ReadAction, alignActions } from './align.js';

/** Steps as read, from the few members a case is about. */
function step(given: Partial<ReadAction>): ReadAction {
  return {
    date: null,
    words: 'рассмотреть',
    classes: [],
    stage: null,
    chamber: null,
    sourceId: null,
    order: 0,
    vote: null,
    inferred: false,
    ...given,
  };
}

const makeId = (action: ReadAction, attempt: number) => `${action.date}|${action.words}|${action.sourceId}|${attempt}`;
const read = (known: Record<string, Action>, steps: readonly ReadAction[]) => alignActions(known, steps, makeId);
const first = (...steps: ReadAction[]) => read({}, steps);

/** The id of the step a predicate finds; fails on none or several. */
function idOf(actions: Record<string, Action>, fits: (action: Action) => boolean): string {
  const found = Object.values(actions).filter(fits);
  expect(found).toHaveLength(1);
  return found[0]!.id;
}

const idsByDate = (actions: Record<string, Action>) =>
  Object.fromEntries(Object.values(actions).map(({ date, id }) => [date, id]));

/** As a store gives members back: in any order. */
const reordered = (known: Record<string, Action>) =>
  Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? 1 : -1)));

const DAYS = ['2026-01-10', '2026-02-10', '2026-03-10'];
const WORDS = ['внести', 'принять', 'отклонить'];

const anyStep = fc
  .record({
    date: fc.constantFrom(...DAYS, null),
    words: fc.constantFrom(...WORDS),
    chamber: fc.constantFrom('lower', null),
    order: fc.integer({ min: 0, max: 2 }),
    sourceId: fc.constantFrom('s1', 's2', 's3', null),
  })
  .map(step);
/** As a page gives them: no source id twice, nothing twice that nothing tells apart. */
const anySteps = fc.uniqueArray(anyStep, {
  maxLength: 8,
  selector: (action) => action.sourceId ?? `${action.date}|${action.words}|${action.order}|${action.chamber}`,
});

describe('a step keeps its id', () => {
  const known = first(
    step({ date: '2026-01-10', words: 'внести' }),
    step({ date: '2026-02-10', words: 'принять в первом чтении' }),
    step({ date: '2026-03-10', words: 'принять закон' }),
  );
  const ids = idsByDate(known);
  const steps = Object.values(known).map(({ id: _id, gone: _gone, ...action }) => action);

  it('when it is read again', () => expect(read(known, steps)).toEqual(known));

  it('when the page shows the steps in another order', () =>
    expect(read(reordered(known), steps.toReversed())).toEqual(known));

  it('when its words are written otherwise: case, stops, blanks', () => {
    const again = read(known, [steps[0]!, { ...steps[1]!, words: 'Принять, в  первом чтении.' }, steps[2]!]);
    expect(idsByDate(again)).toEqual(ids);
  });

  it('when it is retitled and alone on its day', () => {
    const again = read(known, [steps[0]!, { ...steps[1]!, words: 'отклонить' }, steps[2]!]);
    expect(idsByDate(again)).toEqual(ids);
    expect(again[ids['2026-02-10']!]).toMatchObject({ words: 'отклонить', gone: false });
  });

  it('when its date is corrected', () => {
    const again = read(known, [steps[0]!, { ...steps[1]!, date: '2026-02-12' }, steps[2]!]);
    expect(idOf(again, ({ date }) => date === '2026-02-12')).toBe(ids['2026-02-10']);
    expect(Object.keys(again)).toHaveLength(3);
  });

  it('when the registry gives it an id of its own', () => {
    const again = read(
      known,
      steps.map((action, index) => ({ ...action, sourceId: `s${index}` })),
    );
    expect(idsByDate(again)).toEqual(ids);
  });

  it('by the registry’s id, whatever else changes', () => {
    const before = first(step({ sourceId: 's1', date: '2026-01-10', words: 'внести' }));
    const after = read(before, [
      step({ sourceId: 's1', date: '2026-06-01', words: 'отложить', chamber: 'upper', order: 9 }),
    ]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  it('when its stage, classes or count are read better', () => {
    const again = read(
      known,
      steps.map((action) => ({
        ...action,
        stage: 'passed',
        classes: ['passage'],
        vote: { for: 1, against: 0, notVoting: null, absent: null },
      })),
    );
    expect(idsByDate(again)).toEqual(ids);
  });

  it('when steps are inserted between known ones, back-dated', () => {
    const inserted = step({ date: '2026-02-20', words: 'принять' });
    const again = read(known, [steps[0]!, steps[1]!, inserted, steps[2]!]);
    expect(idsByDate(again)).toMatchObject(ids);
    expect(Object.keys(again)).toHaveLength(4);
  });

  it('when an equal step is inserted before it', () => {
    const before = first(step({ date: '2026-02-10' }), step({ date: '2026-03-10' }));
    const again = read(before, [
      step({ date: '2026-01-10' }),
      step({ date: '2026-02-10' }),
      step({ date: '2026-03-10' }),
    ]);
    expect(idsByDate(again)).toMatchObject(idsByDate(before));
  });
});

describe('nineteen equal steps on nineteen days', () => {
  const idle = Array.from({ length: 19 }, (_, index) =>
    step({ date: `2026-01-${String(index + 1).padStart(2, '0')}`, words: 'законопроект не рассматривался' }),
  );
  const known = read({}, idle);

  it('are nineteen steps', () => expect(new Set(Object.keys(known)).size).toBe(19));

  it('keep their ids, in whatever order they are read and stored', () => {
    expect(read(reordered(known), idle.toReversed())).toEqual(known);
  });

  it('keep them when one of them is moved to another day', () => {
    const moved = read(known, idle.with(7, { ...idle[7]!, date: '2026-02-01' }));
    expect(Object.keys(moved).sort()).toEqual(Object.keys(known).sort());
    expect(moved[idsByDate(known)['2026-01-08']!]?.date).toBe('2026-02-01');
  });

  it('keep them when a twentieth comes', () => {
    const more = read(known, [...idle, step({ date: '2026-01-20', words: 'законопроект не рассматривался' })]);
    expect(Object.keys(more)).toHaveLength(20);
    expect(idsByDate(more)).toMatchObject(idsByDate(known));
  });
});

describe('equal steps of one day', () => {
  const twice = [step({ date: '2026-01-10', order: 1 }), step({ date: '2026-01-10', order: 2 })];

  it('are two steps with ids that stay theirs, in whatever order they are read and stored', () => {
    const known = read({}, twice);
    expect(Object.keys(known)).toHaveLength(2);
    expect(read(reordered(known), twice)).toEqual(known);
    expect(read(known, twice.toReversed())).toEqual(known);
  });
});

describe('a step that is no longer shown', () => {
  const known = first(step({ date: '2026-01-10', words: 'внести' }), step({ date: '2026-02-10', words: 'принять' }));
  const [filed, passed] = Object.values(known).map(({ id: _id, gone: _gone, ...action }) => action) as [
    ReadAction,
    ReadAction,
  ];
  const without = read(known, [filed]);

  it('stays, marked as gone, with all that was known of it', () => {
    const id = idOf(without, ({ gone }) => gone);
    expect(without[id]).toEqual({ ...known[id], gone: true });
  });

  it('comes back with its id', () => expect(read(without, [filed, passed])).toEqual(known));

  it('is not brought back by another step of its day', () => {
    const other = read(without, [filed, step({ date: '2026-02-10', words: 'отклонить' })]);
    expect(idOf(other, ({ gone }) => gone)).toBe(idsByDate(known)['2026-02-10']);
    expect(Object.keys(other)).toHaveLength(3);
  });

  it('is not marked twice', () => expect(read(without, [filed])).toEqual(without));
});

describe('two steps', () => {
  it.each([
    ['the same in all else', { date: '2026-01-10' }, { date: '2026-01-10' }],
    ['alone on their day', { date: '2026-01-10', words: 'внести' }, { date: '2026-01-10', words: 'принять' }],
    ['of other days', { date: '2026-01-10' }, { date: '2026-02-10' }],
  ])('are never one when the registry gives them two ids: %s', (_, before, after) => {
    const known = first(step({ ...before, sourceId: 's1' }));
    const again = read(known, [step({ ...after, sourceId: 's2' })]);
    expect(Object.values(again).map(({ sourceId, gone }) => [sourceId, gone])).toEqual([
      ['s1', true],
      ['s2', false],
    ]);
  });

  it('of one day are not taken for retitled ones', () => {
    const known = first(
      step({ date: '2026-01-10', words: 'внести' }),
      step({ date: '2026-01-10', words: 'назначить' }),
    );
    const again = read(known, [
      step({ date: '2026-01-10', words: 'принять' }),
      step({ date: '2026-01-10', words: 'отклонить' }),
    ]);
    expect(Object.values(again).filter(({ gone }) => gone)).toHaveLength(2);
    expect(Object.keys(again)).toHaveLength(4);
  });

  it('with the same words in two chambers keep apart', () => {
    const both = [step({ date: '2026-01-10', chamber: 'lower' }), step({ date: '2026-02-10', chamber: 'upper' })];
    const known = read({}, both);
    expect(
      read(known, [
        { ...both[0]!, date: '2026-01-11' },
        { ...both[1]!, date: '2026-02-11' },
      ]),
    ).toMatchObject(Object.fromEntries(Object.values(known).map(({ id, chamber }) => [id, { chamber }])));
  });
});

describe('for any steps', () => {
  it('reading them again changes nothing, in whatever order they are stored', () => {
    fc.assert(
      fc.property(anySteps, anySteps, (before, after) => {
        const known = read(read({}, before), after);
        expect(read(reordered(known), after)).toEqual(known);
      }),
      { numRuns: 1000 },
    );
  });

  it('every step read stands once, nothing known is lost, and ids are those of their members', () => {
    fc.assert(
      fc.property(anySteps, anySteps, (before, after) => {
        const known = read({}, before);
        const aligned = read(known, after);
        expect(Object.values(aligned).filter(({ gone }) => !gone)).toHaveLength(after.length);
        expect(Object.keys(aligned)).toEqual(expect.arrayContaining(Object.keys(known)));
        expect(Object.entries(aligned).every(([id, action]) => action.id === id)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('no step changes from one id of the registry to another', () => {
    fc.assert(
      fc.property(anySteps, anySteps, (before, after) => {
        const known = read({}, before);
        const aligned = read(known, after);
        const changed = Object.values(known).filter(
          ({ id, sourceId }) =>
            sourceId !== null && aligned[id]?.sourceId !== sourceId && aligned[id]?.sourceId !== null,
        );
        expect(changed).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('a step that leaves and returns keeps its id', () => {
    fc.assert(
      fc.property(anySteps, fc.nat(), (steps, at) => {
        fc.pre(steps.length > 0);
        const known = read({}, steps);
        const without = read(
          known,
          steps.filter((_step, index) => index !== at % steps.length),
        );
        expect(Object.keys(read(without, steps)).sort()).toEqual(Object.keys(known).sort());
      }),
      { numRuns: 500 },
    );
  });
});
