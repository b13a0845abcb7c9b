import type { Scraper } from '../../scrapers/kit/scraper.js';
import { Fault } from '../domain/fault.js';

/** Finds a scraper by its id; an unknown one is a Fault `registry.unknown` that lists those there are. */
export function finder(list: readonly Scraper[]): (id: string) => Scraper {
  return (id) => {
    const found = list.find((scraper) => scraper.id === id);
    if (found) return found;
    throw new Fault(
      'registry.unknown',
      `there is no registry «${id}»; there are: ${list.map((scraper) => scraper.id).join(', ')}`,
    );
  };
}

/** The only registry of a country, for bills that an appeal names before a registry shows them. */
export function registryOf(list: readonly Scraper[]): (country: string) => string | null {
  return (country) => {
    const own = list.filter((scraper) => scraper.country === country && scraper.secondTo === undefined);
    return own.length === 1 ? (own[0] as Scraper).id : null;
  };
}

/** The registry to which an address belongs as a bill's own page. */
export function registryOfPage(list: readonly Scraper[]): (url: string) => string | null {
  return (url) => list.find((scraper) => (scraper.find?.({ url }) ?? null) !== null)?.id ?? null;
}
