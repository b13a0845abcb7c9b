import type { PageSource } from '../../../scrapers/kit/page.js';
import { type Scraper, isOfOneBill } from '../../../scrapers/kit/scraper.js';
import { isPdf, pdfText } from '../../adapters/pdfjs/pdf-text.js';
import { billId } from '../../domain/bill.js';
import { dayIn } from '../../domain/day.js';
import type { Follow } from '../../domain/draft.js';
import { Fault } from '../../domain/fault.js';
import { job } from '../../domain/job.js';
import { type Crawl, type CrawlTools, type ReadPage, crawl } from '../../pipeline/collect/crawl.js';
import { pageAddress } from '../../pipeline/collect/page-address.js';
import { followOf, isDue } from '../../pipeline/collect/revisits.js';
import { parsePage } from '../../pipeline/parse.js';
import { planGone } from '../../pipeline/store/plan-gone.js';
import type { Archive } from '../../ports/archive.js';
import type { Clock } from '../../ports/clock.js';
import type { Fetcher } from '../../ports/fetcher.js';
import type {
  BillStanding,
  DraftEntry,
  KnownPage,
  Ledger,
  RunScope,
  RunSummary,
  StoredBill,
} from '../../ports/ledger.js';
import { applyPages } from './apply.js';
import { judgeCrawl } from './judge-crawl.js';
import { knownRows } from './known-rows.js';

export interface ReadingParts {
  ledger: Ledger;
  archive: Archive;
  fetcher: Fetcher;
  clock: Clock;
  /** The registry's keys by name. */
  secrets: Readonly<Record<string, string>>;
}

export interface ReadingOptions {
  cause: 'schedule' | 'person';
  /** Asks this origin instead of the registry's own hosts: a local server that stands in for it. */
  baseUrl?: string | null;
  /** YYYY-MM-DD: for registries asked day by day. */
  since?: string | null;
  /** Seconds between two requests to a stand-in; a real registry keeps its own pace. */
  standInPace?: number;
  /** Read every list to its end, whatever the last run did. */
  whole?: boolean;
  progress?: (done: number, waiting: number, url: string) => void;
  stored?: (bill: StoredBill) => void;
}

/** A run that takes longer leaves the rest to the next one, which follows soon; the queue gives up a job after an hour. */
const LONGEST_RUN_MS = 45 * 60_000;

/** The address on a stand-in: its origin, the registry's path. */
export function standInAddress(url: string, baseUrl: string | null | undefined): string {
  if (!baseUrl) return url;
  const { pathname, search } = new URL(url);
  return new URL(pathname + search, baseUrl).href;
}

/** The text of a PDF as plain text; everything else as received. */
async function readable(
  bytes: Uint8Array,
  contentType: string | null,
): Promise<Pick<PageSource, 'bytes' | 'contentType'>> {
  if (!isPdf(bytes)) return { bytes, contentType };
  return { bytes: Buffer.from(await pdfText(bytes)), contentType: 'text/plain; charset=utf-8' };
}

/** What was known before a run. */
interface Before {
  known: Map<string, KnownPage>;
  index: readonly DraftEntry[];
  standings: Map<string, BillStanding>;
  scope: RunScope;
}

/** Reads one registry from its start pages to stored bills. */
export class RegistryReader {
  constructor(
    private readonly scraper: Scraper,
    private readonly parts: ReadingParts,
  ) {}

  /** One run. Faults of the world are in the summary; what is thrown is a bug. */
  async run(options: ReadingOptions): Promise<RunSummary> {
    const { ledger } = this.parts;
    await this.reread();
    const before = await this.before(options);
    const run = await ledger.startRun(this.scraper.id, options.cause, before.scope);
    const start = await this.start(options);
    const given = { start, also: await this.revisits(before), known: before.known, run };
    const found = await crawl(this.scraper, this.tools(options, before), given);
    const { profile, crawled, ...verdict } = await judgeCrawl(this.scraper, ledger, {
      crawled: found,
      start,
      ...before,
    });
    const isUsable = verdict.verdict === 'well' || verdict.verdict === 'partial';
    const applied = isUsable
      ? await this.apply(crawled, before, options.stored)
      : { billsNew: 0, billsChanged: 0, faults: [] };
    const summary: RunSummary = {
      pages: found.pages.length,
      requests: crawled.requests,
      bytes: crawled.bytes,
      billsSeen: verdict.billsSeen,
      billsNew: applied.billsNew,
      billsChanged: applied.billsChanged,
      faults: [...verdict.faults, ...applied.faults],
      verdict: verdict.verdict,
      complete: isUsable && crawled.lostLists === 0,
      profile,
    };
    await ledger.endRun(run, summary);
    return summary;
  }

  private async before({ whole }: ReadingOptions): Promise<Before> {
    const { ledger } = this.parts;
    const { id } = this.scraper;
    return {
      known: await ledger.knownPages(id),
      index: await ledger.draftIndex(id),
      standings: await ledger.standings(id),
      scope: whole === true ? 'full' : await ledger.scopeOfNextRun(id),
    };
  }

  /** Cards beside those the lists lead to: of open bills whose turn it is, and of bills that someone asked for. */
  private async revisits({ known, index, standings }: Before): Promise<Follow[]> {
    const now = this.parts.clock.now();
    const bills = new Map(index.map(({ url, bill }) => [url, bill]));
    const due = [...known.values()].filter((page) => {
      const standing = standings.get(bills.get(page.url) ?? 'none');
      return isOfOneBill(this.scraper, page.kind) && standing !== undefined && isDue(page, standing, now);
    });
    const wanted = await this.parts.ledger.wanted(this.scraper.id);
    const found = wanted.map((bill) => this.scraper.find?.(bill) ?? null).filter((follow) => follow !== null);
    return [...due.map(followOf), ...found];
  }

  /** Reads the archived pages again where they were read by another version of the scraper. Sends nothing. */
  async reread(): Promise<number> {
    const { ledger, archive } = this.parts;
    const known = await ledger.knownPages(this.scraper.id);
    const stale = new Map(
      [...known].filter(([, page]) => page.sha256 !== null && page.parserVersion !== this.scraper.version),
    );
    if (stale.size === 0) return 0;
    const pages: ReadPage[] = [];
    for (const page of stale.values()) {
      const again = await this.readAgain(page, await archive.get(page.sha256 as string));
      if (again) pages.push(again);
    }
    const run = await ledger.startRun(this.scraper.id, 'reread', 'full');
    const before = { known, index: await ledger.draftIndex(this.scraper.id) };
    const applied = await this.apply({ pages, missing: [] }, before);
    const cost = { requests: 0, bytes: 0, billsSeen: 0, complete: true, profile: null, verdict: 'well' as const };
    await ledger.endRun(run, { pages: pages.length, ...cost, ...applied });
    return pages.length;
  }

  private async readAgain(page: KnownPage, bytes: Uint8Array): Promise<ReadPage | null> {
    const { url } = followOf(page);
    try {
      const reading = parsePage(this.scraper, { kind: page.kind, url, ...(await readable(bytes, page.contentType)) });
      return { ...page, sha256: page.sha256 as string, seenAt: page.lastSeenAt as string, reading, known: page };
    } catch (error) {
      if (error instanceof Fault) return null; // the next fetch of the page reports it, with the page
      throw error;
    }
  }

  private async start(options: ReadingOptions): Promise<readonly Follow[]> {
    const lastReadWellAt = await this.parts.ledger.lastReadWellAt(this.scraper.id);
    const day = (moment: string | Date) => dayIn(this.scraper.timeZone, moment);
    const since = options.since ?? (lastReadWellAt === null ? null : day(lastReadWellAt));
    return this.scraper.start({ since, today: day(this.parts.clock.now()) });
  }

  private tools(options: ReadingOptions, before: Before): CrawlTools {
    const pace = this.scraper.pace.secondsBetween;
    const rows = knownRows(before.index);
    const now = this.parts.clock.now();
    return {
      ...this.parts,
      read: (source) => parsePage(this.scraper, source),
      readable,
      address: (url) => standInAddress(url, options.baseUrl),
      secondsBetween: options.baseUrl ? (options.standInPace ?? pace) : pace,
      isTimeUp: () => this.parts.clock.now().getTime() - now.getTime() > LONGEST_RUN_MS,
      wants: (card, read) => {
        const standing = before.standings.get(rows.billAt(pageAddress(card)) ?? 'none');
        return isDue(before.known.get(pageAddress(card)), standing, now) || rows.changed(card, read);
      },
      isNews: (page) => before.scope === 'full' || page.reading.bills.some((draft) => rows.isNew(draft)),
      progress: options.progress ?? (() => undefined),
    };
  }

  private async apply(
    crawled: Pick<Crawl, 'pages' | 'missing'>,
    { known, index }: Pick<Before, 'known' | 'index'>,
    stored?: (bill: StoredBill) => void,
  ) {
    const kindsReadOn = this.kindsReadOn(known);
    const applied = await applyPages({
      ...this.parts,
      scraper: this.scraper,
      pages: crawled.pages,
      index,
      kindsReadOn,
      ...(stored ? { stored } : {}),
    });
    for (const page of crawled.missing) await this.markGone(page, index);
    return applied;
  }

  private kindsReadOn(known: Map<string, KnownPage>): Map<string, string> {
    const days = new Map<string, string>();
    for (const { kind, sha256, lastSeenAt } of known.values()) {
      if (sha256 === null || lastSeenAt === null) continue;
      const day = dayIn(this.scraper.timeZone, lastSeenAt);
      if (day > (days.get(kind) ?? '0000')) days.set(kind, day);
    }
    return days;
  }

  /** So that it is not asked for at every poll. */
  private rememberMissing(kind: string, url: string): Promise<void> {
    const nothing = { etag: null, lastModified: null, contentType: null, sha256: null };
    const parserVersion = this.scraper.version;
    const lastSeenAt = this.parts.clock.now().toISOString();
    return this.parts.ledger.markApplied(this.scraper.id, { kind, url, ...nothing, parserVersion, lastSeenAt });
  }

  /** The registry says that a bill's own page does not exist any more: that is news, and nothing is deleted. */
  private async markGone(page: Follow, index: readonly DraftEntry[]): Promise<void> {
    const url = pageAddress(page);
    await this.rememberMissing(page.page, url);
    if (this.scraper.cards?.includes(page.page) !== true) return;
    const slot = index.find((entry) => entry.url === url)?.slot;
    if (slot === undefined) return;
    const bill = billId(this.scraper.id, slot);
    const now = this.parts.clock.now();
    const context = { scraper: this.scraper, at: now.toISOString(), today: dayIn(this.scraper.timeZone, now) };
    await this.parts.ledger.storeBill(
      bill,
      (known) => planGone(known, context),
      (change) => [job('classify', { bill, change })],
    );
  }
}
