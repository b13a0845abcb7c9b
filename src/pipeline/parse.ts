import { Page, type PageSource } from '../../scrapers/kit/page.js';
import type { Scraper } from '../../scrapers/kit/scraper.js';
import type { PageReading } from '../domain/draft.js';
import { Fault } from '../domain/fault.js';
import { unsoundness } from '../domain/sound-draft.js';

function odd(page: Page): Pick<PageReading, 'odd'> {
  const found = page.odd();
  return found.length === 0 ? {} : { odd: found };
}

/**
 * One page → what it says. Pure. A page that cannot be read at all throws a Fault `parse.*`;
 * faults of single rows are among the results.
 */
export function parsePage(scraper: Scraper, source: PageSource): PageReading {
  const read = scraper.pages[source.kind];
  if (!read) {
    const kinds = Object.keys(scraper.pages).join(', ');
    throw new Fault('usage', `${scraper.id} has no page kind «${source.kind}»; it has: ${kinds}`);
  }
  const page = new Page(source);
  const result = read(page);
  const judged = (result.bills ?? []).map((draft) => ({ draft, fault: unsoundness(draft, source.url) }));
  const unsound = judged.flatMap(({ fault }) => (fault === null ? [] : [fault]));
  return {
    follow: result.follow ?? [],
    bills: judged.filter(({ fault }) => fault === null).map(({ draft }) => draft),
    faults: [...page.faults, ...(result.faults ?? []), ...unsound],
    ...odd(page),
  };
}
