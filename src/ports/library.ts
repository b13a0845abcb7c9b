import type { Action } from '../domain/action.js';
import type { AppealKind, Mention } from '../domain/appeal.js';
import type { BillState, Origin, Sureness } from '../domain/bill.js';
import type { Cause, ChangeKind, Operation } from '../domain/change.js';
import type { Citation } from '../domain/citation.js';
import type { RegistryState } from '../domain/health.js';
import type { FaultRecord } from '../domain/fault.js';
import type { Incident } from '../domain/incident.js';
import type { JudgedChange } from '../domain/judgement.js';
import type { LinkKind, LinkMethod, LinkStatus } from '../domain/link.js';
import type { Outcome, Stage } from '../domain/stage.js';
import type { WantedBill } from '../domain/wanted.js';
import type { SubscriptionStatus, Topic } from '../domain/subscription.js';
import type { Direction, Threat } from '../domain/threat.js';
import type { AssessmentView, JudgementView } from './judgements.js';

/** One line of a list of bills. Dates are YYYY-MM-DD, times ISO 8601 UTC. */
export interface BillRow {
  id: string;
  registry: string;
  registryTitle: string;
  registryTitleEn: string | null;
  country: string;
  number: string | null;
  title: string;
  titleEn: string | null;
  language: string | null;
  origin: Origin;
  stage: Stage | null;
  /** The furthest stage reached, for the ladder of a bill that ended. */
  reached: Stage | null;
  outcome: Outcome;
  inferred: boolean;
  statusWords: string | null;
  lastAction: Pick<Action, 'date' | 'words'> | null;
  introducedOn: string | null;
  goneSince: string | null;
  relevant: boolean | null;
  direction: Direction;
  threats: { threat: Threat; score: number }[];
  appeals: number;
  incidents: number;
}

/** Where a fact was seen. */
export interface Evidence {
  page: string;
  url: string;
  /** ISO 8601 UTC */
  seenAt: string;
  sha256: string;
  httpStatus: number;
}

export interface ChangeView {
  id: string;
  seq: number;
  cause: Cause;
  at: string;
  kinds: ChangeKind[];
  /** One sentence: what changed, from what to what. */
  summary: string;
  patch: Operation[];
  sha256: string | null;
  parserVersion: string | null;
  /** Set for a change that is a new judgement and leaves the state as it is. */
  judged?: JudgedChange;
}

/** unsure: the score lies between; text-missing: the title cannot tell and no text has come; disagrees: with a person, since what is judged has changed. */
export const REVIEW_REASONS = ['unsure', 'text-missing', 'disagrees'] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** A bill whose judgement a person should look at. */
export interface ReviewRow {
  bill: BillRow;
  why: ReviewReason;
  /** What the machine thinks now. */
  machine: JudgementView;
  /** What a person decided. */
  person: JudgementView | null;
}

export interface Review {
  rows: ReviewRow[];
  /** Where the next page begins; null on the last one. */
  next: { at: string; id: string } | null;
}

export interface LinkView {
  id: string;
  kind: LinkKind;
  how: LinkMethod;
  confidence: number;
  quote: string;
  status: LinkStatus;
  decidedAt: string | null;
  bill: { id: string; country: string; number: string | null; title: string };
  appeal: { id: string; title: string; date: string | null; country: string | null } | null;
  incident: { id: string; kind: string; date: string; place: string | null } | null;
}

export interface BillView extends BillRow {
  state: BillState;
  /** Sources of a curated bill, as its entry gives them. */
  sources: string[];
  assessment: AssessmentView | null;
  links: LinkView[];
  history: ChangeView[];
  /** The pages the present state was read from, latest first. */
  evidence: Evidence[];
  /** Null for a registry that this program does not read. */
  home: string | null;
  sureness: Sureness | null;
  firstSeenAt: string;
  lastSeenAt: string | null;
}

export interface AppealRow {
  id: string;
  /** Names of defenders masked unless the reader may see them. */
  title: string;
  kind: AppealKind;
  code: string | null;
  country: string | null;
  date: string | null;
  categories: string[];
  organisations: string[];
  publisher: string | null;
  url: string | null;
  links: number;
}

export interface AppealView extends AppealRow {
  summary: string | null;
  demands: { number: string; text: string }[];
  mentions: Mention[];
  linked: LinkView[];
}

export { asPublic, type AssessmentView, type JudgementView } from './judgements.js';
export { REGISTRY_STATES, type RegistryState } from '../domain/health.js';

/** Silence made readable: when a registry was last read well, and whether now is longer than usual. */
export interface RegistryRow {
  id: string;
  title: string;
  titleEn: string | null;
  country: string;
  home: string;
  sureness: Sureness;
  parserVersion: string;
  state: RegistryState;
  /** In words a person understands. */
  reason: string;
  lastReadWellAt: string | null;
  lastTriedAt: string | null;
  /** The usual time between two good readings. */
  usualGapHours: number;
  /** When it last showed something new, and the longest silence in days outside of recess that is usual, once learned. */
  lastNewsAt: string | null;
  gapDays: number | null;
  /** It has no list: only bills that were asked for are read. */
  byRequest: boolean;
  bills: number;
  /** Bills that someone asked for by a link or a number, the latest first. */
  wanted: WantedBill[];
  runs: RunView[];
}

export interface RunView {
  id: string;
  startedAt: string;
  endedAt: string | null;
  pages: number;
  requests: number;
  bytes: number;
  billsSeen: number;
  billsNew: number;
  billsChanged: number;
  verdict: 'running' | 'well' | 'partial' | 'implausible' | 'failed' | 'interrupted';
  faults: FaultRecord[];
}

/** One alert as it was or will be sent. */
export interface OutboxRow {
  id: string;
  subscription: string;
  topic: Topic;
  /** Address with its middle left out; whole only for its owner and admins. */
  to: string;
  subject: string;
  body: string;
  channel: string;
  createdAt: string;
  sentAt: string | null;
  /** told-together: another alert to the same person carries it. */
  status: 'queued' | 'sent' | 'failed' | 'suppressed' | 'told-together';
  answer: string | null;
  bill: string;
}

export interface SubscriptionView {
  id: string;
  topic: Topic;
  status: SubscriptionStatus;
  createdAt: string;
}

export interface ListFilter {
  country?: string | null;
  registry?: string | null;
  limit: number;
  offset: number;
}

/** All that is shown: the one view model behind pages, API, feeds and mails. Reading never changes anything. */
export interface Library {
  /** In the order of the given ids; unknown ids are left out. */
  billRows(ids: readonly string[]): Promise<BillRow[]>;
  bill(id: string): Promise<BillView | null>;
  /** Every judgement of a bill, the latest first. For staff only. */
  judgements(bill: string): Promise<JudgementView[]>;
  /** Bills whose judgement a person should look at, the latest judged first. For staff only. */
  review(filter: { after: { at: string; id: string } | null; limit: number }): Promise<Review>;
  /** Bills with news, latest first: for feeds. */
  recentChanges(
    filter: ListFilter & { bill?: string | null; threat?: Threat | null },
  ): Promise<{ bill: BillRow; change: ChangeView }[]>;
  appeals(filter: ListFilter): Promise<{ total: number; rows: AppealRow[] }>;
  appeal(id: string): Promise<AppealView | null>;
  incidents(filter: ListFilter): Promise<{ total: number; rows: Incident[] }>;
  links(filter: {
    status?: LinkStatus | null;
    limit: number;
    offset: number;
  }): Promise<{ total: number; rows: LinkView[] }>;
  registries(): Promise<RegistryRow[]>;
  registry(id: string): Promise<RegistryRow | null>;
  outbox(filter: { limit: number; offset: number }): Promise<{ total: number; rows: OutboxRow[] }>;
  citation(id: string): Promise<Citation | null>;
  /** Whether what was cited still holds, and what stands now. */
  citationToday(id: string): Promise<{ holds: boolean; statusWords: string | null; stage: Stage | null } | null>;
  counts(): Promise<{ bills: number; relevant: number; appeals: number; registries: number }>;
}
