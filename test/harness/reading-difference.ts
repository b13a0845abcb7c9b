import { isDeepStrictEqual } from 'node:util';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const isObject = (value: unknown): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is found from the steps of a bill; without a step it may be another. */
const FOUND_FROM_STEPS: readonly string[] = ['stage', 'outcome', 'statusWords', 'inferred'];

function isPartOfObject(whole: Record<string, Json>, part: Record<string, Json>): boolean {
  const differing = Object.keys(part).filter((key) => !isPart(whole[key], part[key] as Json));
  if (differing.length === 0) return true;
  const lacksSteps = 'actions' in whole && !isDeepStrictEqual(whole['actions'], part['actions']);
  return lacksSteps && differing.every((key) => FOUND_FROM_STEPS.includes(key));
}

/** Whether a list is a part of another one: its members in the same order, each a part of one of the other. */
function isPartOfList(whole: readonly Json[], part: readonly Json[]): boolean {
  let at = 0;
  for (const member of part) {
    while (at < whole.length && !isPart(whole[at], member)) at += 1;
    if (at === whole.length) return false;
    at += 1;
  }
  return true;
}

/** Whether `part` says nothing that `whole` does not: every value is equal or absent, every list a part of the list. */
export function isPart(whole: unknown, part: unknown): boolean {
  if (part === null || part === undefined || isDeepStrictEqual(whole, part)) return true;
  if (Array.isArray(whole) && Array.isArray(part)) return isPartOfList(whole as Json[], part as Json[]);
  if (isObject(whole) && isObject(part)) return isPartOfObject(whole, part);
  return false;
}

const short = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 90);

/** The first places where two readings differ, `path: expected → found`. */
export function differences(expected: unknown, found: unknown, path = ''): string[] {
  if (isDeepStrictEqual(expected, found)) return [];
  const isBoth = (test: (value: unknown) => boolean) => test(expected) && test(found);
  if (isBoth(Array.isArray) && (expected as Json[]).length !== (found as Json[]).length)
    return [`${path}: ${(expected as Json[]).length} → ${(found as Json[]).length} members, ${short(found)}`];
  if (!isBoth(isObject) && !isBoth(Array.isArray)) return [`${path}: ${short(expected)} → ${short(found)}`];
  const [was, is] = [expected, found] as [Record<string, Json>, Record<string, Json>];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) => differences(was[key], is[key], `${path}.${key}`));
}
