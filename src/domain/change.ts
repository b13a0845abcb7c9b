import { Fault } from './fault.js';

/**
 * source: the registry changed; backfill: read for the first time; reread: our reading changed;
 * correction: a person corrected. Only `source` alerts.
 */
export const CAUSES = ['source', 'backfill', 'reread', 'correction'] as const;
export type Cause = (typeof CAUSES)[number];

/** Only what the registry itself changed is told to subscribers. */
export const NEWS_CAUSES: readonly Cause[] = ['source'];

export function isNews(cause: Cause): boolean {
  return NEWS_CAUSES.includes(cause);
}

/**
 * One step of a patch, in the manner of RFC 6902, with the value that stood there before, so that a patch
 * can be checked and undone. The empty path is the whole value.
 */
export type Operation =
  | { op: 'add'; path: string; value: unknown }
  | { op: 'remove'; path: string; before: unknown }
  | { op: 'replace'; path: string; value: unknown; before: unknown };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}

const escapeKey = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');
const unescapeKey = (key: string) => key.replaceAll('~1', '/').replaceAll('~0', '~');

/** What turns `before` into `after`. Objects are compared by member, everything else as a whole. */
export function diff(before: unknown, after: unknown, path = ''): Operation[] {
  if (isRecord(before) && isRecord(after)) {
    const removed = Object.keys(before)
      .filter((key) => !Object.hasOwn(after, key))
      .map((key): Operation => ({ op: 'remove', path: `${path}/${escapeKey(key)}`, before: before[key] }));
    const kept = Object.keys(after).flatMap((key) => {
      const here = `${path}/${escapeKey(key)}`;
      return Object.hasOwn(before, key)
        ? diff(before[key], after[key], here)
        : [{ op: 'add', path: here, value: after[key] } satisfies Operation];
    });
    return [...removed, ...kept];
  }
  if (sameJson(before, after)) return [];
  if (path === '' && before === null) return [{ op: 'add', path, value: after }];
  return [{ op: 'replace', path, value: after, before }];
}

function broken(operation: Operation, found: unknown): Fault {
  return new Fault(
    'history.broken',
    `the history cannot be applied: ${operation.op} at «${operation.path}» does not fit what stands there; ` +
      'run `tracker verify` and restore the bill from a backup or from its snapshots',
    { operation, found },
  );
}

/** Applies a patch to a copy; throws `history.broken` when a step does not fit what stands there. */
export function patch<T = unknown>(value: unknown, operations: readonly Operation[]): T {
  let root: unknown = structuredClone(value);
  for (const operation of operations) {
    if (operation.path === '') {
      const expected = operation.op === 'add' ? null : operation.before;
      if (!sameJson(root, expected)) throw broken(operation, root);
      root = operation.op === 'remove' ? null : structuredClone(operation.value);
      continue;
    }
    applyAt(root, operation);
  }
  return root as T;
}

/** Also for a member called `__proto__`, which plain assignment would take as the prototype. */
function put(parent: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(parent, key, {
    value: structuredClone(value),
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function applyAt(root: unknown, operation: Operation): void {
  const steps = operation.path.split('/').slice(1).map(unescapeKey);
  const last = steps.pop() as string;
  let parent = root;
  for (const step of steps) {
    if (!isRecord(parent) || !Object.hasOwn(parent, step)) throw broken(operation, parent);
    parent = parent[step];
  }
  if (!isRecord(parent)) throw broken(operation, parent);
  const present = Object.hasOwn(parent, last);
  if (operation.op === 'add') {
    if (present) throw broken(operation, parent[last]);
    put(parent, last, operation.value);
    return;
  }
  if (!present || !sameJson(parent[last], operation.before)) throw broken(operation, parent[last]);
  if (operation.op === 'remove') delete parent[last];
  else put(parent, last, operation.value);
}

export const CHANGE_KINDS = [
  'new-bill',
  'action-added',
  'action-changed',
  'action-gone',
  'action-back',
  'stage',
  'outcome',
  'title',
  'number',
  'status-words',
  'sponsors',
  'committee',
  'document',
  'upcoming',
  'gone',
  'back',
  /** A new judgement by new text of the registry: no change of the state, its patch is empty. */
  'judged',
  'other',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One entry of a bill's history. */
export interface Change {
  bill: string;
  /** 0 for the first state, then without gaps. */
  seq: number;
  cause: Cause;
  /** ISO 8601 UTC: when we stored it. */
  at: string;
  patch: Operation[];
  kinds: ChangeKind[];
  /** The bytes that caused it; null for a correction by a person and for curated facts. */
  sha256: string | null;
  parserVersion: string | null;
}

const SCALARS: ReadonlyMap<string, ChangeKind> = new Map([
  ['stage', 'stage'],
  ['outcome', 'outcome'],
  ['title', 'title'],
  ['titles', 'title'],
  ['number', 'number'],
  ['numbers', 'number'],
  ['statusWords', 'status-words'],
  ['sponsors', 'sponsors'],
  ['committee', 'committee'],
  ['documents', 'document'],
  ['upcoming', 'upcoming'],
]);

function actionKind(operation: Operation, steps: readonly string[]): ChangeKind {
  if (operation.op === 'add' && steps.length === 2) return 'action-added';
  if (operation.op === 'replace' && steps[2] === 'gone')
    return operation.value === true ? 'action-gone' : 'action-back';
  return 'action-changed';
}

function kindOf(operation: Operation): ChangeKind {
  if (operation.path === '') return 'new-bill';
  const steps = operation.path.split('/').slice(1);
  const [head] = steps as [string];
  if (head === 'actions') return actionKind(operation, steps);
  if (head === 'goneSince') return operation.op === 'replace' && operation.value !== null ? 'gone' : 'back';
  return SCALARS.get(head) ?? 'other';
}

/** What a patch does to a bill, in the words of the field, without repetition. */
export function changeKinds(operations: readonly Operation[]): ChangeKind[] {
  return [...new Set(operations.map(kindOf))];
}
