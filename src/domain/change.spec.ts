import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CAUSES, type Operation, changeKinds, diff, isNews, patch, sameJson } from './change.js';
import { Fault } from './fault.js';

/** Keys that break careless code, beside ordinary ones. */
const key = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'a/b',
    'a~b',
    '~1',
    '~0/',
    '/',
    '',
    '0',
    'ключ',
  ),
  fc.string({ maxLength: 4 }),
);
const json = fc.letrec<{ value: unknown; object: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string({ maxLength: 6 }),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  // Through JSON, as what is stored goes: `__proto__` becomes a member like any other.
  object: fc
    .array(fc.tuple(key, tie('value')), { maxLength: 5 })
    .map((members) => Object.fromEntries(members))
    .map((object) => JSON.parse(JSON.stringify(object)) as Record<string, unknown>),
}));

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return 'no fault';
}

describe('a change between two values', () => {
  it('gives the second when it is applied to the first', () => {
    fc.assert(
      fc.property(json.object, json.object, (before, after) => {
        const given = patch(before, diff(before, after));
        expect(sameJson(given, after)).toBe(true);
        expect(JSON.stringify(sorted(given))).toBe(JSON.stringify(sorted(after)));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives any value from nothing, and nothing from any value', () => {
    fc.assert(
      fc.property(json.value, (value) => {
        expect(sameJson(patch(null, diff(null, value)), value)).toBe(true);
        expect(patch(value, diff(value, null))).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('is empty exactly when the values are the same', () => {
    fc.assert(
      fc.property(json.object, json.object, (a, b) => {
        expect(diff(a, a)).toEqual([]);
        expect(diff(a, b).length === 0).toBe(sameJson(a, b));
      }),
    );
  });

  it('can be undone from what it carries', () => {
    fc.assert(
      fc.property(json.object, json.object, (before, after) => {
        const undone = patch(after, diff(before, after).toReversed().map(inverse));
        expect(sameJson(undone, before)).toBe(true);
      }),
    );
  });

  it('does not apply a second time', () => {
    fc.assert(
      fc.property(json.object, json.object, (before, after) => {
        const operations = diff(before, after);
        fc.pre(operations.length > 0);
        expect(codeOf(() => patch(after, operations))).toBe('history.broken');
      }),
    );
  });

  it('leaves the value it is applied to alone, also when it does not fit', () => {
    fc.assert(
      fc.property(json.object, json.object, json.object, (before, after, other) => {
        const untouched = JSON.stringify(other);
        codeOf(() => patch(other, diff(before, after)));
        expect(JSON.stringify(other)).toBe(untouched);
      }),
    );
  });

  it('shares nothing with the value it gives', () => {
    const after = { actions: { a: { words: 'one' } } };
    const operations = diff({ actions: {} }, after);
    const given = patch<typeof after>({ actions: {} }, operations);
    given.actions.a.words = 'other';
    expect(after.actions.a.words).toBe('one');
    expect(operations).toEqual([{ op: 'add', path: '/actions/a', value: { words: 'one' } }]);
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => [name, sorted(member)]);
}

function inverse(operation: Operation): Operation {
  const { path } = operation;
  if (operation.op === 'add')
    return path === ''
      ? { op: 'replace', path, value: null, before: operation.value }
      : { op: 'remove', path, before: operation.value };
  if (operation.op === 'remove') return { op: 'add', path, value: operation.before };
  return { op: 'replace', path, value: operation.before, before: operation.value };
}

describe('a change of one member', () => {
  it.each<[string, unknown, unknown, Operation[]]>([
    ['an added one', {}, { a: 1 }, [{ op: 'add', path: '/a', value: 1 }]],
    ['a removed one', { a: 1 }, {}, [{ op: 'remove', path: '/a', before: 1 }]],
    ['another value', { a: 1 }, { a: 2 }, [{ op: 'replace', path: '/a', value: 2, before: 1 }]],
    ['a list as a whole', { a: [1, 2] }, { a: [1, 3] }, [{ op: 'replace', path: '/a', value: [1, 3], before: [1, 2] }]],
    ['an object that became a list', { a: {} }, { a: [] }, [{ op: 'replace', path: '/a', value: [], before: {} }]],
    [
      'null that became an object',
      { a: null },
      { a: { b: 1 } },
      [{ op: 'replace', path: '/a', value: { b: 1 }, before: null }],
    ],
    [
      'a deep one',
      { a: { b: { c: 1 } } },
      { a: { b: { c: 2 } } },
      [{ op: 'replace', path: '/a/b/c', value: 2, before: 1 }],
    ],
    ['a key with a slash', {}, { 'a/b': 1 }, [{ op: 'add', path: '/a~1b', value: 1 }]],
    ['a key with a tilde', {}, { 'a~1b': 1 }, [{ op: 'add', path: '/a~01b', value: 1 }]],
    ['an empty key', {}, { '': 1 }, [{ op: 'add', path: '/', value: 1 }]],
  ])('is told: %s', (_, before, after, operations) => {
    expect(diff(before, after)).toEqual(operations);
    expect(patch(before, operations)).toEqual(after);
  });
});

describe('a patch that does not fit is refused', () => {
  it.each<[string, unknown, Operation]>([
    ['another value stands there', { a: 2 }, { op: 'replace', path: '/a', value: 3, before: 1 }],
    ['nothing stands there', {}, { op: 'replace', path: '/a', value: 3, before: 1 }],
    ['something stands there already', { a: 1 }, { op: 'add', path: '/a', value: 1 }],
    ['what is to go is gone', {}, { op: 'remove', path: '/a', before: 1 }],
    ['what is to go is another', { a: 2 }, { op: 'remove', path: '/a', before: 1 }],
    ['the way to it is not there', { a: 1 }, { op: 'add', path: '/a/b/c', value: 1 }],
    ['the way to it leads through a list', { a: [{ b: 1 }] }, { op: 'replace', path: '/a/0/b', value: 2, before: 1 }],
    ['a first state stands already', { a: 1 }, { op: 'add', path: '', value: {} }],
    ['an inherited member is no member', {}, { op: 'remove', path: '/toString', before: null }],
    ['the way to it leads through the prototype', {}, { op: 'add', path: '/__proto__/polluted', value: true }],
    [
      'the way to it leads through the constructor',
      {},
      { op: 'add', path: '/constructor/prototype/polluted', value: true },
    ],
  ])('%s', (_, value, operation) => {
    expect(codeOf(() => patch(value, [operation]))).toBe('history.broken');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('says where, and what to do', () => {
    expect(() => patch({ a: 2 }, [{ op: 'replace', path: '/a', value: 3, before: 1 }])).toThrow(
      /replace at «\/a».*tracker verify/,
    );
  });
});

describe('a member called __proto__', () => {
  const hostile = JSON.parse('{"__proto__":{"polluted":true},"titles":{"__proto__":{"polluted":true}}}') as unknown;

  it('is a member like any other and changes no prototype', () => {
    const given = patch<Record<string, unknown>>({ titles: {} }, diff({ titles: {} }, hostile));
    expect('polluted' in (Object.getPrototypeOf(given) as object)).toBe(false);
    expect(Object.hasOwn(given, '__proto__')).toBe(true);
    expect(sameJson(given, hostile)).toBe(true);
    expect((given as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('what a patch does to a bill', () => {
  it.each<[string, Operation, string]>([
    ['the first state', { op: 'add', path: '', value: {} }, 'new-bill'],
    ['a new step', { op: 'add', path: '/actions/x', value: {} }, 'action-added'],
    ['other words of a step', { op: 'replace', path: '/actions/x/words', value: 'b', before: 'a' }, 'action-changed'],
    ['a step no longer shown', { op: 'replace', path: '/actions/x/gone', value: true, before: false }, 'action-gone'],
    ['a step shown again', { op: 'replace', path: '/actions/x/gone', value: false, before: true }, 'action-back'],
    ['a bill no longer shown', { op: 'replace', path: '/goneSince', value: '2026-01-01', before: null }, 'gone'],
    ['a bill shown again', { op: 'replace', path: '/goneSince', value: null, before: '2026-01-01' }, 'back'],
    ['a title in another language', { op: 'add', path: '/titles/en', value: 'x' }, 'title'],
    ['a further number', { op: 'replace', path: '/numbers', value: ['1'], before: [] }, 'number'],
    ['a document', { op: 'add', path: '/documents/https:~1~1example.org', value: {} }, 'document'],
    ['a member no one has thought of', { op: 'add', path: '/constructor', value: 1 }, 'other'],
  ])('%s', (_, operation, kind) => expect(changeKinds([operation])).toEqual([kind]));

  it('is said once, however many members it touches', () => {
    const operation: Operation = { op: 'replace', path: '/actions/x/words', value: 'b', before: 'a' };
    expect(changeKinds([operation, { ...operation, path: '/actions/y/words' }])).toEqual(['action-changed']);
  });
});

it('only what the registry itself changed is news', () => {
  expect(CAUSES.filter(isNews)).toEqual(['source']);
});
