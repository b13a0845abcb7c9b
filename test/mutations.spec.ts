import { afterAll, describe, expect, it } from '@jest/globals';
import { scrapers } from '../src/app/scrapers.js';
import { examplesOf } from './harness/examples.js';
import { CLASSES, type Class, tried } from './harness/judge-damage.js';

const counts = Object.fromEntries(CLASSES.map((name) => [name, 0])) as Record<Class, number>;

describe('a damaged page is read as before, or it is said what is wrong with it', () => {
  afterAll(() => {
    process.stdout.write(`mutations: ${CLASSES.map((name) => `${name} ${counts[name]}`).join(', ')}\n`);
  });

  it.each(scrapers.map((scraper) => [scraper.id, scraper] as const))('on every example of %s', (_, scraper) => {
    const found = examplesOf(scraper).flatMap((example) => tried(scraper, example));
    for (const one of found) counts[one.class] += 1;
    const isWrong = (one: { class: Class }) => one.class === 'silent' || one.class === 'bug';
    expect(found.filter(isWrong).map(({ class: name, said }) => `${name} ${said}`)).toEqual([]);
  });
});
