import { createHash } from 'node:crypto';
import type { PageSource } from '../../../scrapers/kit/page.js';
import type { Scraper } from '../../../scrapers/kit/scraper.js';
import { isPdf, pdfText } from '../../adapters/pdfjs/pdf-text.js';
import { billId } from '../../domain/bill.js';
import { canonicalJson } from '../../domain/canonical.js';
import { dayIn } from '../../domain/day.js';
import type { Follow } from '../../domain/draft.js';
import { Fault } from '../../domain/fault.js';
import { job } from '../../domain/job.js';
import { type Crawl, type CrawlTools, type ReadPage, crawl } from '../../pipeline/collect/crawl.js';
import { judgeRun } from '../../pipeline/collect/verdict.js';
import { parsePage } from '../../pipeline/parse.js';
import { planGone } from '../../pipeline/store/plan-gone.js';
import type { Archive } from '../../ports/archive.js';
import type { Clock } from '../../ports/clock.js';
import type { Fetcher } from '../../ports/fetcher.js';
import type { DraftEntry, KnownPage, Ledger, RunSummary, StoredBill } from '../../ports/ledger.js';
import { applyPages } from './apply.js';

export interface ReadingParts {
  ledger: Ledger;
  archive: Archive;
  fetcher: Fetcher;
  clock: Clock;
}

export interface ReadingOptions {
  cause: 'schedule' | 'person';
  /** Asks this origin instead of the registry's own hosts: a local server that stands in for it. */
  baseUrl?: string | null;
  /** YYYY-MM-DD: for registries asked day by day. */
  since?: string | null;
  /** Seconds between two requests to a stand-in; a real registry keeps its own pace. */
  standInPace?: number;
  progress?: (done: number, waiting: number, url: string) => void;
  stored?: (bill: StoredBill) => void;
}

/** A card of a bill that still moves is read again at least this often, list or no list. */
const REVISIT_DAYS = 7;
const DAY_MS = 86_400_000;

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

const bodyHash = (draft: unknown) => createHash('sha256').update(canonicalJson(draft)).digest('hex');

/** Whether a list row of this run says something new of the bill whose card this is. */
function rowChanged(card: Follow, index: readonly DraftEntry[], read: readonly ReadPage[]): boolean {
  const key = index.find((entry) => entry.url === card.url)?.slot;
  const rows = read.flatMap(({ reading }) => reading.bills).filter((draft) => draft.key === key);
  const known = new Set(
    index.filter((entry) => entry.slot === key && entry.url !== card.url).map((entry) => entry.bodyHash),
  );
  return rows.some((draft) => !known.has(bodyHash(JSON.parse(JSON.stringify(draft)))));
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
    const run = await ledger.startRun(this.scraper.id, options.cause);
    const known = await ledger.knownPages(this.scraper.id);
    const lastReadWellAt = await ledger.lastReadWellAt(this.scraper.id);
    const index = await ledger.draftIndex(this.scraper.id);
    const start = this.start(options, lastReadWellAt);
    const crawled = await crawl(this.scraper, this.tools(options, known, index), { start, known, run });
    const verdict = judgeRun(this.scraper, crawled, start.length);
    const isUsable = verdict.verdict === 'well' || verdict.verdict === 'partial';
    const applied = isUsable
      ? await this.apply(crawled, known, index, options.stored)
      : { billsNew: 0, billsChanged: 0, faults: [] };
    const summary: RunSummary = {
      pages: crawled.pages.length,
      requests: crawled.requests,
      bytes: crawled.bytes,
      billsSeen: verdict.billsSeen,
      billsNew: applied.billsNew,
      billsChanged: applied.billsChanged,
      faults: [...verdict.faults, ...applied.faults],
      verdict: verdict.verdict,
    };
    await ledger.endRun(run, summary);
    return summary;
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
    const run = await ledger.startRun(this.scraper.id, 'reread');
    const applied = await this.apply({ pages, missing: [] }, known, await ledger.draftIndex(this.scraper.id));
    await ledger.endRun(run, { pages: pages.length, requests: 0, bytes: 0, billsSeen: 0, ...applied, verdict: 'well' });
    return pages.length;
  }

  private async readAgain(page: KnownPage, bytes: Uint8Array): Promise<ReadPage | null> {
    const [url] = page.url.split('#') as [string];
    try {
      const reading = parsePage(this.scraper, { kind: page.kind, url, ...(await readable(bytes, page.contentType)) });
      return { ...page, sha256: page.sha256 as string, seenAt: page.lastSeenAt as string, reading, known: page };
    } catch (error) {
      if (error instanceof Fault) return null; // the next fetch of the page reports it, with the page
      throw error;
    }
  }

  private start(options: ReadingOptions, lastReadWellAt: string | null): readonly Follow[] {
    const day = (moment: string | Date) => dayIn(this.scraper.timeZone, moment);
    const since = options.since ?? (lastReadWellAt === null ? null : day(lastReadWellAt));
    return this.scraper.start({ since, today: day(this.parts.clock.now()) });
  }

  private tools(options: ReadingOptions, known: Map<string, KnownPage>, index: readonly DraftEntry[]): CrawlTools {
    const pace = this.scraper.pace.secondsBetween;
    return {
      ...this.parts,
      read: (source) => parsePage(this.scraper, source),
      readable,
      address: (url) => standInAddress(url, options.baseUrl),
      secondsBetween: options.baseUrl ? (options.standInPace ?? pace) : pace,
      wants: (card, read) => this.isDue(known.get(card.url)) || rowChanged(card, index, read),
      progress: options.progress ?? (() => undefined),
    };
  }

  private isDue(card: KnownPage | undefined): boolean {
    if (!card?.lastSeenAt) return true;
    return this.parts.clock.now().getTime() - Date.parse(card.lastSeenAt) > REVISIT_DAYS * DAY_MS;
  }

  private async apply(
    crawled: Pick<Crawl, 'pages' | 'missing'>,
    known: Map<string, KnownPage>,
    index: readonly DraftEntry[],
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
    for (const url of crawled.missing) await this.markGone(url, index);
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

  /** The registry says that a bill's own page does not exist any more: that is news, and nothing is deleted. */
  private async markGone(url: string, index: readonly DraftEntry[]): Promise<void> {
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
