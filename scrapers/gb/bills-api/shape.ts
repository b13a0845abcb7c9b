import type { Page } from '../../kit/index.js';

/** What a JSON value must be where it is there at all: a kind of value, a list of one shape, or members with theirs. */
export type Shape = 'string' | 'number' | 'boolean' | readonly [Shape] | { readonly [member: string]: Shape };

/** The path of the first member that has another type; null when all fit. Null and absence fit everywhere but in a list. */
function misfit(value: unknown, shape: Shape, path: string): string | null {
  if (value === null || value === undefined) return null;
  if (typeof shape === 'string') return typeof value === shape ? null : path;
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return path;
    return (
      value
        .map((item, index) =>
          item === null ? `${path}[${index}]` : misfit(item, shape[0] as Shape, `${path}[${index}]`),
        )
        .find((found) => found !== null) ?? null
    );
  }
  if (typeof value !== 'object' || Array.isArray(value)) return path;
  const members = Object.entries(shape as Record<string, Shape>);
  return (
    members
      .map(([name, inner]) => misfit((value as Record<string, unknown>)[name], inner, `${path}.${name}`))
      .find((found) => found !== null) ?? null
  );
}

/** The value, when every member that is read has the type it had; else `parse.layout-changed` with the member's path. */
export function shaped<T>(page: Page, value: unknown, shape: Shape): T {
  const path = value === null || value === undefined ? 'answer' : misfit(value, shape, 'answer');
  if (path === null) return value as T;
  throw page.fault(
    'parse.layout-changed',
    `expected «${path}» of the type that was described at ${page.url}, found another; compare the answer with the examples`,
    { member: path },
  );
}
