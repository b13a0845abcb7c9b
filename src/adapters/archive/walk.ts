import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from './missing.js';

/** Every hash stored under the folder, in order; files that are not snapshots in their own place are passed over. */
export async function* storedHashes(root: string): AsyncGenerator<string> {
  for await (const { first, second, name } of entries(root)) {
    const sha256 = /^([0-9a-f]{64})\.gz$/.exec(name)?.[1];
    if (sha256?.startsWith(first + second)) yield sha256;
  }
}

/** Paths of what a killed write leaves behind: bytes never given their name. */
export async function* leftovers(root: string): AsyncGenerator<string> {
  for await (const { first, second, name } of entries(root)) {
    if (name.endsWith('.tmp')) yield join(root, first, second, name);
  }
}

async function* entries(root: string): AsyncGenerator<{ first: string; second: string; name: string }> {
  for (const first of await pairs(root)) {
    for (const second of await pairs(join(root, first))) {
      for (const name of (await readdir(join(root, first, second))).sort()) yield { first, second, name };
    }
  }
}

/** The folders named by two hex digits; none while the archive does not exist yet. */
async function pairs(folder: string): Promise<string[]> {
  const found = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return found.filter((name) => /^[0-9a-f]{2}$/.test(name)).sort();
}
