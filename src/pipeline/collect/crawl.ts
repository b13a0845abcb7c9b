import { type Scraper, isOfOneBill } from '../../../scrapers/kit/scraper.js';
import type { Follow, PageReading } from '../../domain/draft.js';
import { Fault, type FaultRecord } from '../../domain/fault.js';
import type { Archive } from '../../ports/archive.js';
import type { FetchAnswer, Fetcher } from '../../ports/fetcher.js';
import type { KnownPage, Ledger } from '../../ports/ledger.js';
import type { PageSource } from '../../../scrapers/kit/page.js';
import { pageAddress } from './page-address.js';

/** A page as it was read in this run. */
export interface ReadPage {
  kind: string;
  /** The registry's own address; for a POST with its body behind `#`. */
  url: string;
  sha256: string;
  seenAt: string;
  etag: string | null;
  lastModified: string | null;
  contentType: string | null;
  reading: PageReading;
  /** What was applied before this run. */
  known: KnownPage | null;
}

export interface Crawl {
  pages: ReadPage[];
  /** Cards that the registry says do not exist (any more). */
  missing: Follow[];
  faults: FaultRecord[];
  /** Addresses among the start pages that could not be read. */
  failedStarts: string[];
  requests: number;
  bytes: number;
  /** A list that begins with the latest changes was left after a page without news. */
  stoppedEarly: boolean;
  /** Pages left unread at the most pages of a run; 0 when it came to its end. */
  unread: number;
  /** List pages that could not be read, or were left unread. */
  lostLists: number;
}

export interface CrawlTools {
  fetcher: Fetcher;
  archive: Archive;
  ledger: Ledger;
  read: (source: PageSource) => PageReading;
  /** What is read of the bytes as received: those of a PDF become its text. */
  readable: (bytes: Uint8Array, contentType: string | null) => Promise<Pick<PageSource, 'bytes' | 'contentType'>>;
  /** Which address is really asked: a stand-in's, in tests. */
  address: (url: string) => string;
  secondsBetween: number;
  /** Whether a card is worth a request now, given what the lists of this run say. */
  wants: (card: Follow, read: readonly ReadPage[]) => boolean;
  /** Whether a list page shows anything that was not known. */
  isNews: (page: ReadPage) => boolean;
  /** The registry's keys by name; they stand in no address that is kept. */
  secrets: Readonly<Record<string, string>>;
  /** Whether the run has taken so long that the rest should wait for the next. */
  isTimeUp: () => boolean;
  progress: (done: number, waiting: number, url: string) => void;
}

const DEFAULT_MAX_PAGES = 200;

class Walk {
  readonly crawl: Crawl = {
    pages: [],
    missing: [],
    faults: [],
    failedStarts: [],
    requests: 0,
    bytes: 0,
    stoppedEarly: false,
    unread: 0,
    lostLists: 0,
  };
  private readonly seen = new Set<string>();
  private readonly waiting: Follow[] = [];
  private readonly cards: Follow[] = [];

  constructor(
    private readonly scraper: Scraper,
    private readonly tools: CrawlTools,
    private readonly known: Map<string, KnownPage>,
    private readonly run: string,
  ) {}

  /** Lists come before cards, so that the cards can be chosen by what the lists say. */
  async walk(start: readonly Follow[], also: readonly Follow[]): Promise<Crawl> {
    const starts = new Set(start.map(pageAddress));
    this.add([...start, ...also]);
    const most = this.scraper.maxPages ?? DEFAULT_MAX_PAGES;
    for (let page = this.next(); page; page = this.next()) {
      if (this.seen.size > most || this.tools.isTimeUp()) return this.cutShort();
      this.tools.progress(this.seen.size, this.waiting.length + this.cards.length, page.url);
      await this.visit(page, starts.has(pageAddress(page)));
    }
    return this.crawl;
  }

  private cutShort(): Crawl {
    const read = this.crawl.pages.length;
    this.crawl.lostLists += this.waiting.length;
    this.crawl.unread = 1 + [...this.drain()].length;
    const fault = new Fault(
      'run.cut-short',
      `${this.scraper.id} was read up to ${read} pages, as far as one run may go; some ${this.crawl.unread} pages wait for the next`,
      { read, unread: this.crawl.unread },
    );
    this.crawl.faults.push(fault.toRecord());
    return this.crawl;
  }

  /** Links that leave the registry's own hosts are not followed: a page must not send us anywhere. */
  private isOwn(follow: Follow): boolean {
    const hosts = [this.scraper.home, ...(this.scraper.hosts ?? [])].map((address) => new URL(address).host);
    const { host, protocol } = URL.canParse(follow.url) ? new URL(follow.url) : { host: 'none', protocol: 'none' };
    if (/^https?:$/.test(protocol) && hosts.includes(host)) return true;
    const fault = new Fault(
      'fetch.left-the-site',
      `${this.scraper.id} links to ${follow.url}, which is none of its hosts (${hosts.join(', ')}); not followed. Add the host if it is right`,
      { url: follow.url },
    );
    this.crawl.faults.push(fault.toRecord());
    return false;
  }

  private add(given: readonly Follow[]): void {
    const follows = given.filter((follow) => this.isOwn(follow));
    for (const follow of follows) (isOfOneBill(this.scraper, follow.page) ? this.cards : this.waiting).push(follow);
  }

  private next(): Follow | null {
    for (const page of this.drain()) {
      const address = pageAddress(page);
      if (this.seen.has(address)) continue;
      this.seen.add(address);
      return page;
    }
    return null;
  }

  private *drain(): Generator<Follow> {
    while (this.waiting.length > 0) yield this.waiting.shift() as Follow;
    while (this.cards.length > 0) {
      const card = this.cards.shift() as Follow;
      if (this.tools.wants(card, this.crawl.pages)) yield card;
    }
  }

  private async visit(page: Follow, isStart: boolean): Promise<void> {
    try {
      const read = await this.readPage(page);
      this.crawl.pages.push(read);
      this.crawl.faults.push(...read.reading.faults);
      this.add(this.worthFollowing(read));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.crawl.faults.push({ url: page.url, page: page.page, ...error.toRecord() });
      if (isStart) this.crawl.failedStarts.push(page.url);
      const isOne = isOfOneBill(this.scraper, page.page);
      if (!isOne) this.crawl.lostLists += 1;
      if (isOne && error.code === 'fetch.not-found') this.crawl.missing.push(page);
    }
  }

  /** A list that begins with the latest changes is left at the first page that shows nothing new. */
  private worthFollowing(read: ReadPage): Follow[] {
    const onlyWithNews = read.reading.follow.filter(({ ifNews }) => ifNews === true);
    if (onlyWithNews.length === 0 || this.tools.isNews(read)) return read.reading.follow;
    this.crawl.stoppedEarly = true;
    return read.reading.follow.filter(({ ifNews }) => ifNews !== true);
  }

  private async readPage(page: Follow): Promise<ReadPage> {
    const url = pageAddress(page);
    const known = this.known.get(url) ?? null;
    const answer = await this.fetch(page, known);
    const { bytes, sha256 } = await this.keep(page, answer, known);
    const contentType = answer.headers['content-type'] ?? known?.contentType ?? null;
    const reading = this.tools.read({
      kind: page.page,
      url: page.url,
      ...(await this.tools.readable(bytes, contentType)),
    });
    return {
      kind: page.page,
      url,
      sha256,
      seenAt: answer.at,
      etag: answer.headers.etag ?? known?.etag ?? null,
      lastModified: answer.headers['last-modified'] ?? known?.lastModified ?? null,
      contentType,
      reading,
      known,
    };
  }

  private async fetch(page: Follow, known: KnownPage | null): Promise<FetchAnswer> {
    // Only bytes that are still in the archive may be answered with «not modified».
    const isHeld = known?.sha256 != null && page.post === undefined && (await this.tools.archive.has(known.sha256));
    const conditional = isHeld ? { etag: known?.etag, lastModified: known?.lastModified } : {};
    const answer = await this.tools.fetcher.fetch({
      url: this.tools.address(page.url),
      secondsBetween: this.tools.secondsBetween,
      secrets: this.tools.secrets,
      ...(this.scraper.headers === undefined ? {} : { headers: this.scraper.headers }),
      ...(this.scraper.maxBytes === undefined ? {} : { maxBytes: this.scraper.maxBytes }),
      ...(page.post === undefined ? {} : { post: page.post }),
      ...conditional,
    });
    this.crawl.requests += answer.requests;
    this.crawl.bytes += answer.bytes.byteLength;
    return answer;
  }

  /** The bytes stand in the archive before the sighting says so, and both before anything is read from them. */
  private async keep(
    page: Follow,
    answer: FetchAnswer,
    known: KnownPage | null,
  ): Promise<{ bytes: Uint8Array; sha256: string }> {
    const bytes = answer.notModified && known?.sha256 ? await this.tools.archive.get(known.sha256) : answer.bytes;
    const sha256 = answer.notModified && known?.sha256 ? known.sha256 : await this.tools.archive.put(bytes);
    await this.tools.ledger.see({
      registry: this.scraper.id,
      run: this.run,
      page: page.page,
      pageUrl: pageAddress(page),
      url: answer.url,
      at: answer.at,
      httpStatus: answer.status,
      sha256,
      headers: answer.headers,
      size: bytes.byteLength,
      mediaType: answer.headers['content-type'] ?? null,
    });
    return { bytes, sha256 };
  }
}

/** Reads a registry's pages from the start pages on. Every page's fault is its own; a bug of ours ends the run. */
export function crawl(
  scraper: Scraper,
  tools: CrawlTools,
  given: { start: readonly Follow[]; also: readonly Follow[]; known: Map<string, KnownPage>; run: string },
): Promise<Crawl> {
  return new Walk(scraper, tools, given.known, given.run).walk(given.start, given.also);
}
