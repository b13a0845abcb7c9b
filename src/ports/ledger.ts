import type { BillState, Origin, Sureness } from '../domain/bill.js';
import type { Cause, ChangeKind, Operation } from '../domain/change.js';
import type { DraftBill, Join } from '../domain/draft.js';
import type { Recess } from '../domain/health.js';
import type { FaultRecord } from '../domain/fault.js';
import type { Job } from '../domain/job.js';
import type { WantedBill } from '../domain/wanted.js';
import type { Outcome, Stage } from '../domain/stage.js';
import type { Sighting } from '../domain/snapshot.js';

/** A registry as the ledger keeps it. */
export interface RegistryEntry {
  id: string;
  title: string;
  titleEn: string | null;
  home: string;
  country: string;
  sureness: Sureness;
  parserVersion: string;
  everyHours: number;
  /** Why it is not read at all; null when it is. */
  offReason: string | null;
  recess: readonly Recess[];
  /** It has no list: only bills that were asked for are read. */
  byRequest: boolean;
}

/** How much of a registry a run is to read: all of its lists, or each until a page shows no news. */
export type RunScope = 'full' | 'latest';

/** Where a bill stands, as far as reading it again depends on it. */
export interface BillStanding {
  stage: Stage | null;
  outcome: Outcome;
  isGone: boolean;
  /** Folded, every title a page of the registry gave it. */
  titles: readonly string[];
}

/** A page read before: what was last *applied*, so that a run that was cut off is taken up again. */
export interface KnownPage {
  url: string;
  kind: string;
  etag: string | null;
  lastModified: string | null;
  contentType: string | null;
  sha256: string | null;
  parserVersion: string | null;
  /** ISO 8601 UTC */
  lastSeenAt: string | null;
}

/** One page's draft of a bill. `slot` is the bill's key on that page, or what joins a row without one. */
export interface DraftRow {
  registry: string;
  page: string;
  url: string;
  slot: string;
  draft: DraftBill;
  /** Null for curated facts. */
  sha256: string | null;
  parserVersion: string;
  /** ISO 8601 UTC */
  seenAt: string;
}

/** A stored draft by its identity and the canonical JSON of its body, hashed. */
export interface DraftEntry {
  page: string;
  url: string;
  slot: string;
  bill: string | null;
  bodyHash: string;
}

export interface KnownBill {
  id: string;
  origin: Origin;
  state: BillState;
  /** Changes so far. */
  changes: number;
  drafts: DraftRow[];
}

export interface NewChange {
  cause: Cause;
  patch: Operation[];
  kinds: ChangeKind[];
  summary: string;
  sha256: string | null;
  parserVersion: string | null;
}

/** What is to be written about one bill, in one transaction with the jobs it causes. */
export interface BillPlan {
  state: BillState;
  origin: Origin;
  drafts: DraftRow[];
  /** Address and slot of drafts that their page no longer shows. */
  removedDrafts: { url: string; slot: string }[];
  /** Null: nothing changed but the sightings. */
  change: NewChange | null;
  /** Folded titles for joining; left as they are when empty. */
  titleKeys: string[];
  titleEn?: string | null;
  sources?: string[];
  /** ISO 8601 UTC */
  at: string;
  /** When the registry last showed it; null for curated and cited bills. */
  seenAt: string | null;
  /** YYYY-MM-DD, for the date of the last step. */
  today: string;
}

export interface StoredBill {
  bill: string;
  change: string | null;
  isNew: boolean;
  /** A cited or curated bill that turned out to be this one and was merged into it. */
  adopted: string | null;
}

export interface RunSummary {
  pages: number;
  requests: number;
  bytes: number;
  billsSeen: number;
  billsNew: number;
  billsChanged: number;
  faults: FaultRecord[];
  verdict: 'well' | 'partial' | 'implausible' | 'failed';
  /** Every list page that it was to read was read. */
  complete: boolean;
  /** The shape of what the lists showed, kept for the next run; opaque here. */
  profile: unknown;
}

/** The book of what was seen and what changed. Every method is one transaction. */
export interface Ledger {
  registerRegistries(entries: readonly RegistryEntry[]): Promise<void>;
  startRun(registry: string, cause: 'schedule' | 'person' | 'reread', scope: RunScope): Promise<string>;
  /** `full` when a part of the lists may be unknown: at first, after a run that lost a list page, and from time to time. */
  scopeOfNextRun(registry: string): Promise<RunScope>;
  /** Every bill of the registry by its id. */
  standings(registry: string): Promise<Map<string, BillStanding>>;
  /** The profile of the last run of this scope that was read well; null when there is none. */
  lastProfile(registry: string, scope: RunScope): Promise<unknown>;
  /** Whether a person has said that what the registry shows is right. */
  isAccepted(registry: string): Promise<boolean>;
  /** Bills that people asked for, and those that appeals named before the registry showed them. */
  wanted(registry: string): Promise<WantedBill[]>;
  /** Also ends runs of the registry that a crash left open, as `interrupted`. */
  endRun(run: string, summary: RunSummary): Promise<void>;
  knownPages(registry: string): Promise<Map<string, KnownPage>>;
  /** Writes the sighting, and the snapshot's row at first sight. The bytes are in the archive already. */
  see(
    sighting: Sighting & { run: string | null; pageUrl: string; size: number; mediaType: string | null },
  ): Promise<void>;
  /** The page's reading has been applied in full. */
  markApplied(registry: string, page: KnownPage): Promise<void>;
  /** The latest sighting of each page of a registry. */
  latestSightings(registry: string): Promise<(Sighting & { pageUrl: string })[]>;
  /** Which drafts are stored: enough to tell whether one differs, without reading it. */
  draftIndex(registry: string): Promise<DraftEntry[]>;
  /** When the registry was last read well before now; null when never. */
  lastReadWellAt(registry: string): Promise<string | null>;
  /** Drafts that have not found their bill yet. */
  looseDrafts(registry: string): Promise<DraftRow[]>;
  keepLoose(draft: DraftRow): Promise<void>;
  /** Candidates for a row without a number, best first. */
  findJoin(registry: string, join: Join): Promise<string[]>;
  /** Reads the bill under lock, lets `plan` decide (pure), writes. `plan` gives null to leave all as it is. */
  storeBill(
    bill: string,
    plan: (known: KnownBill | null) => BillPlan | null,
    jobs: (change: string | null) => Job[],
  ): Promise<StoredBill | null>;
}
