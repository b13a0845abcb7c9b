import { isDeepStrictEqual } from 'node:util';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const isObject = (value: unknown): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Texts that are put together of several members; the others are whole or absent. */
const COMPOSED = /^(?:words|statusWords|committee|title|sponsors|titles|chamber|what|\p{L}{2,3})$/u;
/** Places and counts that say nothing by themselves. */
const PLACES = /^(?:order|mark|sourceId|at)$/;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether the words of a text stand in another one in the same order. */
function isPartOfText(whole: string, part: string): boolean {
  const words = wordsOf(whole);
  const found = wordsOf(part).map((word) => words.splice(0, words.indexOf(word) + 1).length > 0);
  return found.length > 0 && found.every(Boolean);
}

/** Whether each member of a list is a part of another one of the other list; bills and steps stand in any order. */
function isPartOfList(all: readonly Json[], part: readonly Json[], name: string): boolean {
  const whole = [...all];
  return part.every((member) => {
    const at = whole.findIndex((one) => isPart(one, member, name));
    return at >= 0 && whole.splice(at, 1).length === 1;
  });
}

/** One of the other numbers of the same bill. */
const isOtherNumber = (whole: Record<string, Json>, key: string, value: unknown) =>
  key === 'number' && Array.isArray(whole['numbers']) && whole['numbers'].includes(value as Json);

/** Whether `part` says nothing that `whole` does not: every value is equal or absent, every list a part of the list. */
export function isPart(whole: unknown, part: unknown, name = ''): boolean {
  if (part === null || part === undefined || PLACES.test(name) || isDeepStrictEqual(whole, part)) return true;
  if (Array.isArray(whole) && Array.isArray(part)) return isPartOfList(whole as Json[], part as Json[], name);
  if (isObject(whole) && isObject(part))
    return Object.keys(part).every(
      (key) => isPart(whole[key], part[key] as Json, key) || isOtherNumber(whole, key, part[key]),
    );
  return typeof whole === 'string' && typeof part === 'string' && COMPOSED.test(name) && isPartOfText(whole, part);
}

/** What follows from several members of a record: without one of them it says what the others do. */
export const FOLLOWS: readonly string[] = [
  'stage',
  'outcome',
  'inferred',
  'classes',
  'statusWords',
  'sponsors',
  'chamber',
  'kind',
];
/** What follows from a member that says «nothing», as null does. */
export const FOLLOW_NOTHING: readonly string[] = [...FOLLOWS, 'date', 'introducedOn', 'upcoming', 'vote'];

function without(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((member) => without(member, names));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(
    ([key]) => !names.includes(key) && !('mediaType' in value && key === 'title'),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, without(inner, names)]));
}

/** What says which bill it is, and when: never taken from elsewhere. */
const FIRM: readonly string[] = ['key', 'number', 'numbers', 'session', 'title', 'titles', 'url'];
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

/** Words that stand in the page are what it says, though in another place. */
function withoutWhatStands(value: unknown, page: string, name = ''): unknown {
  if (FIRM.includes(name)) return value;
  if (typeof value === 'string') return !isDay(value) && page.includes(value) ? null : value;
  if (Array.isArray(value)) return value.map((member) => withoutWhatStands(member, page, name));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutWhatStands(inner, page, key)]));
}

/** Whether `rest` is a part of `whole` but for what may follow from the members that are left, or stands in them. */
export function isRest(whole: unknown, rest: unknown, names: readonly string[], page: string): boolean {
  return isPart(without(whole, names), withoutWhatStands(without(rest, names), page));
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
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) =>
    differences(was[key], is[key], `${path}.${key}`),
  );
}
