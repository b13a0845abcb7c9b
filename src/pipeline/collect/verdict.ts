import { type Scraper, isOfOneBill } from '../../../scrapers/kit/scraper.js';
import { Fault, type FaultRecord } from '../../domain/fault.js';
import type { RunSummary } from '../../ports/ledger.js';
import type { Follow } from '../../domain/draft.js';
import type { Crawl, ReadPage } from './crawl.js';

export interface Verdict {
  verdict: RunSummary['verdict'];
  /** Distinct bills that the lists of this run show. */
  billsSeen: number;
  faults: FaultRecord[];
}

function keysOf(pages: readonly ReadPage[]): Set<string> {
  return new Set(pages.flatMap(({ reading }) => reading.bills.map((bill) => bill.key).filter((key) => key !== null)));
}

function implausible(scraper: Scraper, seen: number): FaultRecord {
  const { min, max } = scraper.expect;
  return new Fault(
    'run.implausible',
    `${scraper.id} showed ${seen} bills, expected ${min} to ${max}; nothing was changed. Look at its list: it may be cut, empty or doubled`,
    { seen, min, max },
  ).toRecord();
}

/** How many bills a run must show: lists of changes may be empty, and one left early shows the latest only. */
function leastOf(scraper: Scraper, crawl: Crawl, start: readonly Follow[]): number {
  if (start.every(({ changesOnly }) => changesOnly === true)) return 0;
  return crawl.stoppedEarly ? Math.min(1, scraper.expect.min) : scraper.expect.min;
}

/** What says of one page only that it is not there, or was not asked for. */
const OF_ONE_PAGE: readonly string[] = ['fetch.not-found', 'fetch.left-the-site'];

/** Whether all that a run asked for failed, cards alone included: some registries have no list. */
function isUnanswered({ pages, faults }: Crawl): boolean {
  return pages.length === 0 && faults.some(({ code }) => !OF_ONE_PAGE.includes(code));
}

/** Judges a run before anything is stored: a run that is implausible changes nothing. */
export function judgeRun(scraper: Scraper, crawl: Crawl, start: readonly Follow[]): Verdict {
  const lists = crawl.pages.filter(({ kind }) => !isOfOneBill(scraper, kind));
  const billsSeen = keysOf(lists).size;
  if ((start.length > 0 && crawl.failedStarts.length === start.length) || isUnanswered(crawl))
    return { verdict: 'failed', billsSeen, faults: crawl.faults };
  const isPlausible = billsSeen >= leastOf(scraper, crawl, start) && billsSeen <= scraper.expect.max;
  if ((crawl.failedStarts.length > 0 || crawl.unread > 0) && billsSeen <= scraper.expect.max)
    return { verdict: 'partial', billsSeen, faults: crawl.faults };
  if (isPlausible) return { verdict: 'well', billsSeen, faults: crawl.faults };
  return { verdict: 'implausible', billsSeen, faults: [...crawl.faults, implausible(scraper, billsSeen)] };
}
