import { Page, type PageSource } from '../../scrapers/kit/page.js';
import type { Scraper } from '../../scrapers/kit/scraper.js';
import type { DraftBill, PageReading } from '../domain/draft.js';
import { Fault } from '../domain/fault.js';
import { unsoundness } from '../domain/sound-draft.js';

function once<T>(items: readonly T[], identity: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(identity(item)) && seen.add(identity(item)));
}

/** What stands twice on a page, such as a row that was sent twice, is said once; the order within a day tells no two apart. */
function withoutRepeats(draft: DraftBill): DraftBill {
  const { sponsors, actions } = draft;
  return {
    ...draft,
    ...(Array.isArray(sponsors) ? { sponsors: once(sponsors, (name) => JSON.stringify(name)) } : {}),
    ...(Array.isArray(actions) ? { actions: once(actions, ({ order: _order, ...step }) => JSON.stringify(step)) } : {}),
  };
}

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
  const judged = (result.bills ?? []).map(withoutRepeats).map((draft) => ({ draft, fault: unsoundness(draft, source.url) }));
  const unsound = judged.flatMap(({ fault }) => (fault === null ? [] : [fault]));
  return {
    follow: result.follow ?? [],
    bills: judged.filter(({ fault }) => fault === null).map(({ draft }) => draft),
    faults: [...page.faults, ...(result.faults ?? []), ...unsound],
    ...odd(page),
  };
}
