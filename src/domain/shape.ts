/**
 * What the members of a JSON value must be, where they are not null or absent; `plain` is a text or a number. A list of
 * one shape holds only such members, and no null; one of `any` holds what it may. The name of a member that must be there ends with «~», and with «!» when
 * it must not be null either; the member «*» of an object stands for all it does not name.
 */
export type Shape =
  'text' | 'number' | 'plain' | 'flag' | 'object' | 'any' | readonly [Shape] | { readonly [member: string]: Shape };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const KINDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  plain: (value) => typeof value === 'string' || typeof value === 'number',
  flag: (value) => typeof value === 'boolean',
  object: isObject,
  any: () => true,
};

function first<T>(items: readonly T[], place: (item: T, index: number) => string | null): string | null {
  for (const [index, item] of items.entries()) {
    const found = place(item, index);
    if (found !== null) return found;
  }
  return null;
}

function misfitMember(value: Record<string, unknown>, [name, shape]: [string, Shape], path: string): string | null {
  if (name === '*') return first(Object.entries(value), ([key, inner]) => misfit(inner, shape, `${path}.${key}`));
  const key = name.replace(/[!~]$/, '');
  const isLacking = value[key] === undefined || (value[key] === null && name.endsWith('!'));
  if (key !== name && isLacking) return `${path}.${key}`;
  return misfit(value[key], shape, `${path}.${key}`);
}

/** The path of the first member that is something else (`.rows[2].title`); null when all fit. */
export function misfit(value: unknown, shape: Shape, path = ''): string | null {
  if (value === null || value === undefined) return null;
  if (typeof shape === 'string') return KINDS[shape]?.(value) === true ? null : path;
  if (Array.isArray(shape)) {
    const [member] = shape as readonly [Shape];
    if (!Array.isArray(value)) return path;
    return first(value, (item, at) =>
      item === null && member !== 'any' ? `${path}[${at}]` : misfit(item, member, `${path}[${at}]`),
    );
  }
  return isObject(value)
    ? first(Object.entries(shape as object) as [string, Shape][], (member) => misfitMember(value, member, path))
    : path;
}
