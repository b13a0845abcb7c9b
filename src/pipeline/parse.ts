import { Page, type PageSource } from '../../scrapers/kit/page.js';
import type { PageResult, Scraper } from '../../scrapers/kit/scraper.js';
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

/** Whether a row stands there twice, saying the same; a page may hold many thousands. */
function repeatsRow(bills: readonly DraftBill[]): boolean {
  const seen = new Map<string, DraftBill>();
  return bills.some((draft) => {
    const slot = draft.key ?? JSON.stringify(draft.join);
    const before = seen.get(slot);
    seen.set(slot, draft);
    return before !== undefined && JSON.stringify(before) === JSON.stringify(draft);
  });
}

function odd(page: Page, bills: readonly DraftBill[]): Pick<PageReading, 'odd'> {
  const found = [
    ...page.odd(),
    ...(bills.some(repeatsStep) ? ['the same step twice'] : []),
    ...(repeatsRow(bills) ? ['the same row twice'] : []),
  ];
  return found.length === 0 ? {} : { odd: found };
}

/**
 * An answer of another shape than its reader knows makes the reader stumble: that is told as the page's fault, with
 * where the reader stumbled, and costs this page, not the program.
 */
function reading(scraper: Scraper, page: Page, read: (page: Page) => PageResult): PageResult {
  try {
    return read(page);
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    throw page.fault(
      'parse.layout-changed',
      `the reader of ${scraper.id} did not expect what stands at ${page.url}: ${error.message}; the answer may have another shape: compare it with the examples`,
      {
        stumbledAt: error.stack
          ?.split('\n')[1]
          ?.trim()
          .replace(/\(.*\/(?=scrapers\/)/u, '('),
      },
    );
  }
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
  const result = reading(scraper, page, read);
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
