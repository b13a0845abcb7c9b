import { afterAll, describe, expect, it } from '@jest/globals';
import { scrapers } from '../src/app/scrapers.js';
import { examplesOf } from './harness/examples.js';
import { CLASSES, type Class, type Tried, tried } from './harness/judge-damage.js';

/** Differences that no reader can notice, because the registry's own sound pages look the same. */
const UNNOTICEABLE: readonly { at: RegExp; damage: RegExp; why: string }[] = [
  { at: /^br\/senado /, damage: /^one object/, why: 'a list of one is written as its only member' },
  {
    at: /^(?:za\/pmg archive|ua\/rada-zpr list)/,
    damage: /^NUL/,
    why: 'raw control characters are common in the file',
  },
  {
    at: /^za\/pmg archive/,
    damage: /^value null/,
    why: 'without its file a version says nothing of the bill’s number',
  },
  {
    at: /^za\/pmg table/,
    damage: /^element doubled/,
    why: 'rows are shorter than their headings, by any number of cells',
  },
  { at: /^hu\/parlament card.law/, damage: /^element doubled/, why: 'equal events of one second are real there' },
  { at: /^hu\/parlament card.open/, damage: /^element doubled/, why: 'rows of the table differ in length' },
  {
    at: /^kg\/kenesh article/,
    damage: /^element renamed/,
    why: 'of two bills under one number the first has the bare key',
  },
  {
    at: /^lv\/saeima list/,
    damage: /^letters as entities/,
    why: 'the rows are calls in a script, where there are no entities',
  },
  {
    at: /^ro\/cdep bill/,
    damage: /^element renamed/,
    why: 'what stands below a step in its cell belongs to its words',
  },
  {
    at: /^pl\/sejm process\.published/,
    damage: /^key removed everywhere/,
    why: 'a stage may have neither a day nor parts; it is looked up on the site then',
  },
  {
    at: /^ee\/riigikogu bill/,
    damage: /^(?:value null|kind)/,
    why: 'every member of a step or of a text may be missing',
  },
];

const counts = Object.fromEntries(CLASSES.map((name) => [name, 0])) as Record<Class, number>;
let excused = 0;

function isWrong({ class: found, damage, said }: Tried): boolean {
  if (found === 'bug') return true;
  if (found !== 'silent') return false;
  const isExcused = UNNOTICEABLE.some((one) => one.at.test(said) && one.damage.test(damage));
  excused += Number(isExcused);
  return !isExcused;
}

/**
 * What is damaged is what a reader who is honest, and has no other source, could notice. A changed letter in a title, or
 * a row that is gone whole, can be noticed by no one, and is no damage of this test.
 */
describe('a damaged page is read as before, or it is said what is wrong with it', () => {
  afterAll(() => {
    const found = CLASSES.map((name) => `${name} ${counts[name]}`).join(', ');
    process.stdout.write(`mutations: ${found}; of the silent ones ${excused} that no one could notice\n`);
  });

  it.each(scrapers.map((scraper) => [scraper.id, scraper] as const))('on every example of %s', (_, scraper) => {
    const found = examplesOf(scraper).flatMap((example) => tried(scraper, example));
    for (const one of found) counts[one.class] += 1;
    expect(found.filter(isWrong).map(({ class: name, said }) => `${name} ${said}`)).toEqual([]);
  });
});
