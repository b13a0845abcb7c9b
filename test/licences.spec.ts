import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/** Licences under which what is shipped may be passed on together with an Apache-2.0 program, changed or not. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
]);

/** Judges an SPDX expression without nested brackets: one of the alternatives must be allowed in all its parts. */
function isAllowed(expression: string | null): boolean {
  if (expression === null) return false;
  const alternatives = expression.replace(/[()]/g, '').split(/ OR /i);
  return alternatives.some((alternative) => alternative.split(/ AND /i).every((name) => ALLOWED.has(name.trim())));
}

interface LockEntry {
  version?: string;
  dev?: boolean;
  devOptional?: boolean;
  license?: string;
}

/** What `npm ci --omit=dev` installs, by folder, with the licence it declares. */
function shipped(): { folder: string; licence: string | null }[] {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockEntry> };
  return Object.entries(lock.packages)
    .filter(([folder, entry]) => folder !== '' && !entry.dev && !entry.devOptional)
    .map(([folder, entry]) => ({ folder, licence: entry.license ?? null }));
}

/** The package's own word, which must agree with the lock file. */
function declared(folder: string): string | null {
  const own = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { license?: string };
  return own.license ?? null;
}

describe('licences', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR CC0-1.0)', true],
    ['GPL-3.0-only OR MIT', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0-only', false],
    ['AGPL-3.0-or-later', false],
    ['EPL-2.0', false],
    ['SEE LICENSE IN LICENSE.txt', false],
    [null, false],
  ])('%s: allowed is %s', (expression, allowed) => {
    expect(isAllowed(expression)).toBe(allowed);
  });

  it('every package that is shipped may be passed on', () => {
    const packages = shipped();
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });

  it('the direct dependencies say in their own package.json what the lock file says of them', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const said = new Map(shipped().map(({ folder, licence }) => [folder, licence]));
    const folders = Object.keys(dependencies).map((name) => `node_modules/${name}`);
    expect(folders.map((folder) => [folder, declared(folder)])).toEqual(
      folders.map((folder) => [folder, said.get(folder)]),
    );
  });

  it('the decision record on dependencies names every one of them', () => {
    const record = readFileSync('src/decisions/0001-stack-and-dependencies.md', 'utf8');
    const project = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
    const names = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
      Object.keys(project[group] ?? {}),
    );
    expect(names.filter((name) => !record.includes(`\`${name}\``))).toEqual([]);
  });
});
