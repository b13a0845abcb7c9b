import { Page, type PageSource } from '../../scrapers/kit/page.js';
import type { Scraper } from '../../scrapers/kit/scraper.js';
import type { DraftBill, PageReading } from '../domain/draft.js';
import { Fault } from '../domain/fault.js';
import { unsoundness } from '../domain/sound-draft.js';

/** Sponsors that stand twice on a page, as when a row was sent twice, are said once. */
function eachOnce(draft: DraftBill): DraftBill {
  return Array.isArray(draft.sponsors) ? { ...draft, sponsors: [...new Set(draft.sponsors)] } : draft;
}

/** Whether a draft says the same step twice; some registries do so, as with equal motions of one day. */
function repeatsStep({ actions }: DraftBill): boolean {
  const said = (actions ?? []).map(({ order: _order, ...step }) => JSON.stringify(step));
  return new Set(said).size < said.length;
}

function odd(page: Page, bills: readonly DraftBill[]): Pick<PageReading, 'odd'> {
  const found = [...page.odd(), ...(bills.some(repeatsStep) ? ['the same step twice'] : [])];
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
  const judged = (result.bills ?? []).map(eachOnce).map((draft) => ({ draft, fault: unsoundness(draft, source.url) }));
  const unsound = judged.flatMap(({ fault }) => (fault === null ? [] : [fault]));
  const bills = judged.filter(({ fault }) => fault === null).map(({ draft }) => draft);
  return {
    follow: result.follow ?? [],
    bills,
    faults: [...page.faults, ...(result.faults ?? []), ...unsound],
    ...odd(page, bills),
  };
}
