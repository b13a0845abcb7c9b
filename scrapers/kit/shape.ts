import { type Shape, misfit } from '../../src/domain/shape.js';
import type { Page } from './page.js';

export type { Shape } from '../../src/domain/shape.js';

/** The value, when it is an object or a list of this shape; `parse.layout-changed` with the path of what is not. */
export function shaped<T>(page: Page, value: unknown, shape: Shape): T {
  const place = value === null || value === undefined ? '.it' : misfit(value, shape);
  if (place === null) return value as T;
  throw page.fault(
    'parse.layout-changed',
    `expected another kind of value in «${place === '' ? 'a row' : place.replace(/^\./, '')}» at ${page.url}; compare the answer with the examples`,
    { place },
  );
}
