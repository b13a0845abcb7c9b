import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { scrapers } from '../src/app/scrapers.js';
import { foldWords } from '../scrapers/kit/words.js';
import type { StageWords } from '../scrapers/kit/scraper.js';
import { rulesFor } from '../src/pipeline/classify/rules.js';
import { examplesOf, expectedOf, reading, saysSynthetic, sourceOf } from './harness/examples.js';

/** Folded words with each of their places, to tell lines of a table that no step could choose between. */
function placed({ words, at }: StageWords): string[] {
  return (at === undefined ? ['anywhere'] : [at].flat()).map((place) => `«${foldWords(words)}» at ${place}`);
}

function doubled(lines: readonly string[]): string[] {
  return lines.filter((line, index) => lines.indexOf(line) !== index);
}

it('every registry stands in docs/registries.md with how sure its reading is', () => {
  const rows = readFileSync('docs/registries.md', 'utf8').split('\n');
  const missing = scrapers.filter(
    ({ id, sureness }) => !rows.some((row) => row.includes(`\`${id}\``) && row.includes(sureness)),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});

it('every language of a registry has a lexicon', () => {
  const languages = new Set(scrapers.flatMap((scraper) => scraper.languages));
  expect([...languages].filter((language) => rulesFor(language) === null)).toEqual([]);
});

it('every registry has an identity of its own', () => {
  expect(doubled(scrapers.map(({ id }) => id))).toEqual([]);
});

it('every folder of a registry is in the list', () => {
  const countries = readdirSync('scrapers', { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'kit',
  );
  const folders = countries.flatMap(({ name }) =>
    readdirSync(join('scrapers', name)).map((inner) => `${name}/${inner}`),
  );
  expect(folders.sort()).toEqual(scrapers.map(({ id }) => id).sort());
});

describe.each(scrapers.map((scraper) => [scraper.id, scraper] as const))('%s', (_, scraper) => {
  const examples = examplesOf(scraper);

  it('has an example of every page kind, and of no other', () => {
    expect([...new Set(examples.map(({ kind }) => kind))].sort()).toEqual(Object.keys(scraper.pages).sort());
  });

  it('says of every example that it is synthetic', () => {
    expect(examples.filter((example) => !saysSynthetic(example)).map(({ name }) => name)).toEqual([]);
  });

  it('keeps no expected reading of a page that is not there', () => {
    const kept = readdirSync(join('scrapers', scraper.id, 'examples')).filter((name) =>
      name.endsWith('.expected.json'),
    );
    const expected = examples.map((example) => example.expected.split('/').at(-1));
    expect(kept.filter((name) => !expected.includes(name))).toEqual([]);
  });

  it('gives no words two meanings at one place', () => {
    expect(doubled(scraper.stages.flatMap(placed))).toEqual([]);
  });

  it('names only page kinds it has', () => {
    const named = [
      ...(scraper.moving ?? []),
      ...(scraper.cards ?? []),
      ...(scraper.parts ?? []),
      ...Object.keys(scraper.pageSureness ?? {}),
    ];
    expect(named.filter((kind) => !(kind in scraper.pages))).toEqual([]);
  });

  it('starts at pages of its own hosts', () => {
    const hosts = [scraper.home, ...(scraper.hosts ?? [])].map((address) => new URL(address).host);
    const start = [null, '2026-09-01'].flatMap((since) => scraper.start({ since, today: '2026-10-05' }));
    expect(start.length > 0 || scraper.find !== undefined).toBe(true);
    expect(start.filter(({ url }) => !hosts.includes(new URL(url).host))).toEqual([]);
    expect(start.filter(({ page }) => !(page in scraper.pages))).toEqual([]);
  });

  it.each(examples)('reads $name as a person found it', (example) => {
    const shown = reading(scraper, sourceOf(example));
    expect(shown).toEqual(expectedOf(example.expected, shown));
  });

  it.each(examples)('reads $name the same a second time', (example) => {
    expect(reading(scraper, sourceOf(example))).toEqual(reading(scraper, sourceOf(example)));
  });
});

describe('an example without its expected reading', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'examples-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is written and fails, and is compared from then on', () => {
    const file = join(folder, 'list.new.expected.json');
    expect(() => expectedOf(file, { bills: [1] })).toThrow('a person must read it');
    expect(existsSync(file)).toBe(true);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ bills: [1] });
    expect(expectedOf(file, { bills: [2] })).toEqual({ bills: [1] });
  });
});
