import { beforeAll, describe, expect, it } from '@jest/globals';
import { scrapers } from '../scrapers.js';
import type { Cost } from './cost.js';
import { withEmptyProgram } from './empty-program.js';
import { exampleSite } from './example-site.js';
import { PolledRegistry } from './polled-registry.js';

const MOST = 3;

/** Registries that offer no list by change, no date of change and no ETag, as their fact sheets have it. */
const OFFER_NOTHING: Readonly<Record<string, string>> = {
  'kg/kenesh':
    'the register of acts gives 12 rows whatever the total, so each day looked back on is asked for by itself',
  'kz/legalacts': 'the pages of open discussions have no stated order, and robots.txt forbids the details',
  'zw/veritas': 'bulletins are free text under one page of links; a link says nothing of a change',
};

describe('a poll that finds nothing new', () => {
  const quiet = new Map<string, Cost>();
  const first = new Map<string, Cost>();

  beforeAll(async () => {
    const all = await Promise.all(scrapers.map(async (each) => new PolledRegistry(each, await exampleSite(each))));
    await withEmptyProgram(
      all.map(({ scraper }) => scraper),
      async (program, clock) => {
        for (const registry of all) {
          clock.restart();
          first.set(registry.scraper.id, await registry.first(program, clock));
          quiet.set(registry.scraper.id, await registry.poll(program, clock));
          await registry.close();
        }
      },
    );
  }, 120_000);

  it.each(scrapers.map(({ id }) => id).filter((id) => !(id in OFFER_NOTHING)))(
    'asks %s for at most three lists, and for robots.txt at most once',
    (id) => {
      expect(quiet.get(id)?.lists).toBeLessThanOrEqual(MOST);
      expect(quiet.get(id)?.robots).toBeLessThanOrEqual(1);
    },
  );

  it('costs cards alone where there is no list; the first run asked for those that someone named', () => {
    const without = scrapers.filter(({ start }) => start({ since: null, today: '2026-11-20' }).length === 0);
    expect(without.length).toBeGreaterThan(0);
    for (const { id } of without) expect([id, first.get(id)?.cards]).not.toEqual([id, 0]);
  });

  it.each(['kg/kenesh', 'kz/legalacts'])('is dearer in %s, which offers nothing by which change can be seen', (id) => {
    expect(quiet.get(id)?.lists).toBeGreaterThan(MOST);
  });
});
