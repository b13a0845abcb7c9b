/** Requests by what they were for. */
export interface Cost {
  /** Asked for once a day at the most, whatever is polled. */
  robots: number;
  /** Lists, feeds and whatever else is not one bill's own. */
  lists: number;
  /** Pages of one bill: its card and the parts of it. */
  cards: number;
  /** Of the lists, and of the cards: pages that the examples do not hold. */
  listsNotHeld: number;
  cardsNotHeld: number;
}

const WHAT = ['robots', 'lists', 'cards', 'listsNotHeld', 'cardsNotHeld'] as const;

/** All requests. */
export function requestsOf({ robots, lists, cards }: Cost): number {
  return robots + lists + cards;
}

/** What one cost is beyond another; never less than nothing. */
export function beyond(quiet: Cost, now: Cost): Cost {
  const pairs = WHAT.map((what) => [what, Math.max(0, now[what] - quiet[what])]);
  return Object.fromEntries(pairs) as Record<(typeof WHAT)[number], number>;
}

/** Paths as they were asked for, counted. */
export function costOf(
  paths: readonly string[],
  { isCard, isHeld }: Record<'isCard' | 'isHeld', (path: string) => boolean>,
): Cost {
  const pages = paths.filter((path) => path !== '/robots.txt');
  const cards = pages.filter(isCard);
  const lists = pages.filter((path) => !isCard(path));
  const notHeld = (some: readonly string[]) => some.filter((path) => !isHeld(path)).length;
  return {
    robots: paths.length - pages.length,
    lists: lists.length,
    cards: cards.length,
    listsNotHeld: notHeld(lists),
    cardsNotHeld: notHeld(cards),
  };
}
