import type { Page } from '../../kit/index.js';

/** What the members of a JSON value must be, where they are not null or absent; a list of one shape holds only such members. */
export type Shape = 'text' | 'number' | readonly [Shape] | { readonly [member: string]: Shape };

/** The path of the first member that is something else; null when all fit. */
function misfit(value: unknown, shape: Shape, path: string): string | null {
  if (value === null || value === undefined) return null;
  if (shape === 'text') return typeof value === 'string' ? null : path;
  if (shape === 'number') return typeof value === 'number' ? null : path;
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return path;
    const [member] = shape as readonly [Shape];
    const places = value.map((item, index) =>
      item === null ? `${path}[${index}]` : misfit(item, member, `${path}[${index}]`),
    );
    return places.find((place) => place !== null) ?? null;
  }
  if (typeof value !== 'object' || Array.isArray(value)) return path;
  const members = Object.entries(shape as { readonly [member: string]: Shape });
  return (
    members
      .map(([name, inner]) => misfit((value as Record<string, unknown>)[name], inner, `${path}.${name}`))
      .find((place) => place !== null) ?? null
  );
}

/** The value, when it is an object of this shape; `parse.layout-changed` with the path of what is not. */
export function shaped<T>(page: Page, value: unknown, shape: Shape): T {
  const place = value === null || value === undefined ? '' : misfit(value, shape, '');
  if (place === null) return value as T;
  throw page.fault(
    'parse.layout-changed',
    `expected another kind of value in «${place === '' ? 'a row' : place.slice(1)}» at ${page.url}`,
    { place },
  );
}
