import type { Scraper } from '../../../scrapers/kit/scraper.js';
import { foldTitle, shortHash } from '../../../scrapers/kit/words.js';
import { billId } from '../../domain/bill.js';
import { canonicalJson } from '../../domain/canonical.js';
import { dayIn } from '../../domain/day.js';
import type { DraftBill } from '../../domain/draft.js';
import { Fault, type FaultRecord } from '../../domain/fault.js';
import { job } from '../../domain/job.js';
import type { ReadPage } from '../../pipeline/collect/crawl.js';
import { normalise } from '../../pipeline/normalise.js';
import { type FreshDraft, planBill } from '../../pipeline/store/plan-bill.js';
import type { Clock } from '../../ports/clock.js';
import type { DraftEntry, DraftRow, Ledger, StoredBill } from '../../ports/ledger.js';

export interface Applied {
  billsNew: number;
  billsChanged: number;
  faults: FaultRecord[];
}

interface Work {
  drafts: FreshDraft[];
  removed: { url: string; slot: string; bytesKnown: boolean }[];
}

interface ApplyGiven {
  scraper: Scraper;
  ledger: Ledger;
  clock: Clock;
  pages: readonly ReadPage[];
  /** The stored drafts before this run. */
  index: readonly DraftEntry[];
  /** Page kinds of which a page had been applied before this run, with the day (in the registry's zone) of the last time. */
  kindsReadOn: ReadonlyMap<string, string>;
  /** Told of each bill once its transaction has been committed. */
  stored?: (bill: StoredBill) => void;
}

function slotOf(draft: DraftBill): string {
  return draft.key ?? `join:${shortHash(canonicalJson([draft.join, draft.title]))}`;
}

/** Through JSON, so that what is compared is what will be stored. */
function rowOf(scraper: Scraper, page: ReadPage, draft: DraftBill): DraftRow {
  const plain = JSON.parse(JSON.stringify(draft)) as DraftBill;
  return {
    registry: scraper.id,
    page: page.kind,
    url: page.url,
    slot: slotOf(draft),
    draft: plain,
    sha256: page.sha256,
    parserVersion: scraper.version,
    seenAt: page.seenAt,
  };
}

/** A page whose bytes and reading were applied in full before needs nothing. */
export function isApplied(scraper: Scraper, page: ReadPage): boolean {
  return page.known?.sha256 === page.sha256 && page.known.parserVersion === scraper.version;
}

class Application {
  private readonly work = new Map<string, Work>();
  private readonly faults: FaultRecord[] = [];
  private readonly stored: StoredBill[] = [];

  constructor(private readonly given: ApplyGiven) {}

  async run(): Promise<Applied> {
    const pages = this.given.pages.filter((page) => !isApplied(this.given.scraper, page));
    const loose = pages.flatMap((page) => this.sort(page));
    for (const [bill, work] of this.work) await this.store(bill, work);
    await this.join([...loose, ...(await this.waiting())]);
    for (const page of this.given.pages) await this.markApplied(page);
    const changed = this.stored.filter(({ change }) => change !== null);
    return {
      billsNew: changed.filter(({ isNew }) => isNew).length,
      billsChanged: changed.filter(({ isNew }) => !isNew).length,
      faults: this.faults,
    };
  }

  /** Hands each draft of a page to its bill; gives back those without a number. */
  private sort(page: ReadPage): FreshDraft[] {
    const fresh = page.reading.bills.map((draft): FreshDraft => ({
      row: rowOf(this.given.scraper, page, draft),
      kindReadOn: this.given.kindsReadOn.get(page.kind) ?? null,
      bytesKnown: page.known?.sha256 === page.sha256,
    }));
    for (const draft of fresh.filter(({ row }) => row.draft.key !== null)) {
      this.workOf(billId(this.given.scraper.id, draft.row.slot)).drafts.push(draft);
    }
    this.noteRemoved(page, new Set(fresh.map(({ row }) => row.slot)));
    return fresh.filter(({ row }) => row.draft.key === null);
  }

  /** Drafts the page showed once and does not any more. Rows of a pager move to other pages; that retracts nothing. */
  private noteRemoved(page: ReadPage, slots: ReadonlySet<string>): void {
    if (this.given.scraper.moving?.includes(page.kind)) return;
    for (const entry of this.given.index) {
      if (entry.url !== page.url || entry.bill === null || slots.has(entry.slot)) continue;
      this.workOf(entry.bill).removed.push({
        url: entry.url,
        slot: entry.slot,
        bytesKnown: page.known?.sha256 === page.sha256,
      });
    }
  }

  private workOf(bill: string): Work {
    const work = this.work.get(bill) ?? { drafts: [], removed: [] };
    this.work.set(bill, work);
    return work;
  }

  private async store(bill: string, work: Work): Promise<void> {
    const { scraper, clock, ledger } = this.given;
    const at = clock.now().toISOString();
    const day = (moment: string) => dayIn(scraper.timeZone, moment);
    const seen =
      work.drafts
        .map(({ row }) => row.seenAt)
        .sort()
        .at(-1) ?? at;
    const context = {
      scraper,
      normalise: (draft: DraftBill) => normalise(scraper, draft),
      key: bill.slice(scraper.id.length + 1),
      at,
      today: day(seen),
      removed: work.removed,
    };
    try {
      this.noteWords(work);
      const stored = await ledger.storeBill(
        bill,
        (known) => planBill(known, work.drafts, context),
        (change) => [job('classify', { bill, change })],
      );
      if (stored === null) return;
      this.stored.push(stored);
      this.given.stored?.(stored);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.faults.push({ bill, ...error.toRecord() });
    }
  }

  /** Words without a stage are reported once, with the page they stand on. */
  private noteWords(work: Work): void {
    for (const { row } of work.drafts) {
      this.faults.push(
        ...normalise(this.given.scraper, row.draft).faults.map((fault) => ({ url: row.url, key: row.slot, ...fault })),
      );
    }
  }

  private async waiting(): Promise<FreshDraft[]> {
    const rows = await this.given.ledger.looseDrafts(this.given.scraper.id);
    return rows.map((row) => ({ row, kindReadOn: this.given.kindsReadOn.get(row.page) ?? null, bytesKnown: false }));
  }

  /** Rows without a number find their bill by title or by a step; what finds none waits for a later run. */
  private async join(loose: readonly FreshDraft[]): Promise<void> {
    const once = new Map(loose.map((draft) => [`${draft.row.url}\n${draft.row.slot}`, draft]));
    for (const draft of once.values()) {
      const given = draft.row.draft.join;
      const join = given?.by === 'title' ? { ...given, title: foldTitle(given.title) } : given;
      const bills = join === undefined ? [] : await this.given.ledger.findJoin(this.given.scraper.id, join);
      if (bills.length === 1) await this.store(bills[0] as string, { drafts: [draft], removed: [] });
      else await this.keepWaiting(draft, bills);
    }
  }

  private async keepWaiting(draft: FreshDraft, bills: readonly string[]): Promise<void> {
    await this.given.ledger.keepLoose(draft.row);
    const { url, draft: body } = draft.row;
    const fault =
      bills.length === 0
        ? new Fault(
            'normalise.unmatched',
            `no bill of ${this.given.scraper.id} is known for «${body.title ?? url}»; the row is kept and tried again at every run`,
            { url },
          )
        : new Fault(
            'normalise.ambiguous',
            `«${body.title ?? url}» fits ${bills.length} bills (${bills.join(', ')}); decide by hand`,
            { url, bills },
          );
    this.faults.push(fault.toRecord());
  }

  /** Last of all, so that a run that was cut off before is done again. */
  private markApplied(page: ReadPage): Promise<void> {
    const { kind, url, etag, lastModified, contentType, sha256, seenAt } = page;
    const known = {
      kind,
      url,
      etag,
      lastModified,
      contentType,
      sha256,
      parserVersion: this.given.scraper.version,
      lastSeenAt: seenAt,
    };
    return this.given.ledger.markApplied(this.given.scraper.id, known);
  }
}

/** Writes what a plausible run read: bill by bill, each in one transaction with its change and its jobs. */
export function applyPages(given: ApplyGiven): Promise<Applied> {
  return new Application(given).run();
}
