import type { Scraper } from '../../../scrapers/kit/scraper.js';
import { billId } from '../../domain/bill.js';
import type { DraftBill, Follow } from '../../domain/draft.js';
import { Fault } from '../../domain/fault.js';
import type { Crawl } from '../../pipeline/collect/crawl.js';
import { type KnownOddities, learnOddities, setAside } from '../../pipeline/collect/oddities.js';
import { pageAddress } from '../../pipeline/collect/page-address.js';
import { type ListProfile, doubts, profileOf, seenAgain } from '../../pipeline/collect/profile.js';
import { type Steady, learnSteady, shakes } from '../../pipeline/collect/steady.js';
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

/** What is kept with a run for the next one to be compared with. */
export interface KeptProfile extends ListProfile {
  /** Absent in runs of older versions. */
  odd?: KnownOddities;
  steady?: Steady;
}

/** What is to be done with a run: which of its pages are believed, and whether they may change anything. */
export interface Judged extends Verdict {
  crawled: Crawl;
  profile: KeptProfile;
}

/**
 * A run is judged by itself, and beside the run before: pages that are odd as none before are left out, and the others
 * are compared as a whole. A person who has looked at the list may overrule the latter.
 */
export async function judgeCrawl(
  scraper: Scraper,
  ledger: Pick<Ledger, 'lastProfile' | 'isAccepted'>,
  { crawled: found, start, standings, scope }: CrawlGiven,
): Promise<Judged> {
  const last = (await ledger.lastProfile(scraper.id, scope)) as KeptProfile | null;
  const isAccepted = await ledger.isAccepted(scraper.id);
  const crawled = isAccepted ? found : setAside(scraper, found, new Set(start.map(pageAddress)), last?.odd);
  const lists = profileOf(scraper, crawled.pages, start, (draft) => hasUnknownWords(scraper, draft));
  const profile = {
    ...lists,
    odd: learnOddities(crawled.pages, last?.odd),
    steady: learnSteady(scraper, crawled.pages, last?.steady),
  };
  const verdict = { ...judgeRun(scraper, crawled, start), profile, crawled };
  const isDecided = verdict.verdict === 'failed' || verdict.verdict === 'implausible';
  if (isDecided || isAccepted) return verdict;
  const again = seenAgain(crawled.pages, (key) => standings.get(billId(scraper.id, key))?.titles ?? []);
  const why = [
    ...doubts(scraper, profile, { last, known: standings.size, ...again }),
    ...shakes(scraper, crawled.pages, last?.steady),
  ];
  if (why.length === 0) return verdict;
  return { ...verdict, verdict: 'implausible', faults: [...verdict.faults, ...why] };
}
