import type { Program } from '../program.js';
import { type Cost, beyond } from './cost.js';
import type { HandClock } from './empty-program.js';
import type { ServedPage } from './example-pages.js';
import { keysOn, oneChange } from './one-change.js';
import type { PolledRegistry } from './polled-registry.js';

/** What one changed bill costs. */
export interface ChangeCost {
  /** Pages of the bill itself. */
  cards: number;
  /** Further list pages, asked for once however many rows have changed on the page before. */
  lists: number;
  /** How it was found. */
  how: string;
}

interface Row {
  path: string;
  page: ServedPage;
  key: string;
  isCardHeld: boolean;
}

/** Soon enough that no card's turn comes and robots.txt is still known. */
const SOON_HOURS = 0.02;

/** The rows of the lists that a poll asks for; those whose card the examples hold come first. */
function rowsOf({ site, scraper, isCard }: PolledRegistry, asked: readonly string[]): Row[] {
  const held = [...site.held].map(([path, page]) => ({ path, page }));
  const withCard = new Set(held.filter(({ path }) => isCard(path)).flatMap(({ page }) => keysOn(scraper, page)));
  return held
    .filter(({ path }) => asked.includes(path) && !isCard(path))
    .flatMap(({ path, page }) => keysOn(scraper, page).map((key) => ({ path, page, key, isCardHeld: withCard.has(key) })))
    .sort((a, b) => Number(b.isCardHeld) - Number(a.isCardHeld));
}

/** The dearest of the cards that the examples hold, with what it leads to; nothing when no list leads to cards. */
async function dearestCard(registry: PolledRegistry): Promise<Cost | null> {
  const costs: Cost[] = [];
  for (const [path, { kind, url }] of registry.site.held)
    if (registry.scraper.cards?.includes(kind) && registry.isCard(path))
      costs.push(await registry.naive([{ page: kind, url }]));
  return costs.sort((a, b) => b.cards - a.cards)[0] ?? null;
}

/**
 * Changes one row of a list and polls. Where the examples hold no card of any row, the pages of a bill are those of the
 * dearest card they hold. Null when no row can be changed: no list tells of a change.
 */
export async function changeCost(
  registry: PolledRegistry,
  program: Program,
  clock: HandClock,
): Promise<ChangeCost | null> {
  const poll = () => registry.poll(program, clock, SOON_HOURS);
  const before = registry.site.asked.length;
  await poll();
  const rows = rowsOf(registry, registry.site.asked.slice(before));
  for (const { path, page } of rows) registry.site.show(path, page);
  await poll();
  const quiet = await poll();
  for (const { path, page, key, isCardHeld } of rows) {
    const changed = oneChange(registry.scraper, page, key);
    if (changed === null) continue;
    registry.site.show(path, changed);
    const { cards, lists } = beyond(quiet, await poll());
    const dearest = isCardHeld || cards > 0 ? null : await dearestCard(registry);
    if (dearest === null) return { cards, lists, how: 'one row changed' };
    return { cards: dearest.cards, lists, how: 'one row changed, its card not in the examples: as one that is' };
  }
  return null;
}
