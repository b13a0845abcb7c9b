import type { Scraper } from '../../../scrapers/kit/scraper.js';
import { PHYSICAL_CULTURE } from '../demo/cards.js';
import { type Card, dumaCard, dumaList } from '../demo/duma-card.js';
import { type StandIn, standIn } from '../stand-in.js';
import { pathOf } from './example-site.js';
import { madeWords } from './made-words.js';
import { dice, many } from './seeded.js';

/** A stand-in of the Duma's registry with so many invented bills, all on one page of its list. */
export async function dumaOf(scraper: Scraper, count: number): Promise<StandIn> {
  const chance = dice(8);
  const cards = many(count, (index): Card => ({
    ...PHYSICAL_CULTURE,
    number: `${900_000 + index}-8`,
    title: madeWords(chance, 'ru', 10),
  }));
  const lists = scraper.start({ since: null, today: '2026-11-20' });
  const pages = [
    ...lists.map(({ url }, index) => [pathOf(url), dumaList(index === 0 ? cards : [])] as const),
    ...cards.map((card) => [`/bill/${card.number}`, dumaCard(card)] as const),
  ];
  return standIn(Object.fromEntries(pages));
}
