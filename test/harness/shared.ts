import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/app/root.js';
import { needs } from './needs.js';

/** Recordings and labelled data that are not part of the product. */
export const sharedFolder = join(root, '../shared');

/** Runs where the shared data lie beside the project; elsewhere it is skipped and says why. REQUIRE_SHARED=1 makes absence a failure. */
export function itWithShared(name: string, test: () => void | Promise<void>): void {
  const { it, why } = needs(existsSync(sharedFolder), '../shared', 'REQUIRE_SHARED');
  it(`${name}${why}`, test);
}
