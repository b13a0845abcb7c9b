import type { Scraper } from '../../../scrapers/kit/scraper.js';
import { PHYSICAL_CULTURE } from '../demo/cards.js';
import { type Card, dumaCard, dumaList } from '../demo/duma-card.js';
import type { StandInPage } from '../stand-in.js';
import type { ServedPage } from './example-pages.js';
import { madeWords } from './made-words.js';
import { dice, many } from './seeded.js';

function served(kind: string, url: string, { body }: StandInPage): ServedPage {
  return { kind, url, body: String(body), type: 'text/html; charset=utf-8' };
}

/** Pages of the Duma's registry with so many invented bills, all on the first of its lists. */
export function madeDuma(scraper: Scraper, count: number): ServedPage[] {
  const chance = dice(8);
  const cards = many(count, (index): Card => ({
    ...PHYSICAL_CULTURE,
    number: `${900_000 + index}-8`,
    title: madeWords(chance, 'ru', 10),
  }));
  const lists = scraper.start({ since: null, today: '2026-11-20' });
  return [
    ...lists.map(({ url }, index) => served('list', url, dumaList(index === 0 ? cards : []))),
    ...cards.map((card) => served('bill', `${scraper.home}/bill/${card.number}`, dumaCard(card))),
  ];
}
