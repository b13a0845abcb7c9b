import type { Scraper } from '../../../scrapers/kit/scraper.js';
import { billId } from '../../domain/bill.js';
import type { DraftBill, Follow } from '../../domain/draft.js';
import { Fault } from '../../domain/fault.js';
import type { Crawl } from '../../pipeline/collect/crawl.js';
import { type ListProfile, doubts, profileOf, seenAgain } from '../../pipeline/collect/profile.js';
import { type Verdict, judgeRun } from '../../pipeline/collect/verdict.js';
import { normalise } from '../../pipeline/normalise.js';
import type { BillStanding, Ledger, RunScope } from '../../ports/ledger.js';

/** What a run read, and what was known before it. */
export interface CrawlGiven {
  crawled: Crawl;
  start: readonly Follow[];
  standings: ReadonlyMap<string, BillStanding>;
  scope: RunScope;
}

function hasUnknownWords(scraper: Scraper, draft: DraftBill): boolean {
  try {
    return normalise(scraper, draft).faults.length > 0;
  } catch (error) {
    if (error instanceof Fault) return true; // an unknown session
    throw error;
  }
}

/** A run is judged by itself, and beside the run before; a person who has looked at the list may overrule the latter. */
export async function judgeCrawl(
  scraper: Scraper,
  ledger: Pick<Ledger, 'lastProfile' | 'isAccepted'>,
  { crawled, start, standings, scope }: CrawlGiven,
): Promise<Verdict & { profile: ListProfile }> {
  const profile = profileOf(scraper, crawled.pages, start, (draft) => hasUnknownWords(scraper, draft));
  const verdict = { ...judgeRun(scraper, crawled, start), profile };
  const isDecided = verdict.verdict === 'failed' || verdict.verdict === 'implausible';
  if (isDecided || (await ledger.isAccepted(scraper.id))) return verdict;
  const found = doubts(scraper, profile, {
    last: (await ledger.lastProfile(scraper.id, scope)) as ListProfile | null,
    known: standings.size,
    ...seenAgain(crawled.pages, (key) => standings.get(billId(scraper.id, key))?.titles ?? []),
  });
  if (found.length === 0) return verdict;
  return { ...verdict, verdict: 'implausible', faults: [...verdict.faults, ...found] };
}
