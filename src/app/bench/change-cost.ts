import { isOfOneBill } from '../../../scrapers/kit/scraper.js';
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

const MOST = 'one row changed; its pages as many as one bill of the examples has';

/** Soon enough that no card's turn comes and robots.txt is still known. */
const SOON_HOURS = 0.02;

/** The rows of the lists that a poll asks for; those whose card the examples hold come first. */
function rowsOf({ site, scraper }: PolledRegistry, asked: readonly string[]): Row[] {
  const held = [...site.held].map(([path, page]) => ({ path, page, isCard: isOfOneBill(scraper, page.kind) }));
  const withCard = new Set(held.filter(({ isCard }) => isCard).flatMap(({ page }) => keysOn(scraper, page)));
  return held
    .filter(({ path, isCard }) => asked.includes(path) && !isCard)
    .flatMap(({ path, page }) =>
      keysOn(scraper, page).map((key) => ({ path, page, key, isCardHeld: withCard.has(key) })),
    )
    .sort((a, b) => Number(b.isCardHeld) - Number(a.isCardHeld));
}

/** Most pages that one bill has in the examples: the dearest card with what it leads to, or a bill's share of the first run. */
async function mostCards(registry: PolledRegistry, first: Cost, bills: number): Promise<number> {
  const counts = [Math.ceil(first.cards / Math.max(1, bills))];
  for (const { kind, url } of registry.site.held.values())
    if (first.cards > 0 && isOfOneBill(registry.scraper, kind))
      counts.push((await registry.naive([{ page: kind, url }])).cards);
  return Math.max(...counts);
}

/**
 * Changes one row of a list and polls. Where a poll cannot show all pages of a bill, because the examples do not hold
 * them, the most that one bill of the examples has is taken. Null when no row can be changed: no list tells of a change.
 * @param first what the first run cost
 */
export async function changeCost(
  registry: PolledRegistry,
  first: Cost,
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
    if (isCardHeld && first.cardsNotHeld === 0) return { cards, lists, how: 'one row changed' };
    const bills = new Set(rows.map((row) => row.key)).size;
    const most = Math.max(cards, await mostCards(registry, first, bills));
    return { cards: most, lists, how: most === cards ? 'one row changed' : MOST };
  }
  return null;
}
