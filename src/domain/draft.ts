import type { ActionClass, VoteCount } from './action.js';
import type { BillDocument, Upcoming } from './bill.js';
import type { FaultRecord } from './fault.js';
import type { Outcome, Stage } from './stage.js';

/** One step as a page shows it, before the registry's words are looked up. */
export interface DraftAction {
  /** YYYY-MM-DD in the registry's zone. */
  date: string | null;
  words: string;
  /** Where in the registry's procedure the step stands, such as «3.3»; narrows the look-up of the words. */
  at?: string | null;
  chamber?: string | null;
  /** The registry's own identifier of the step. */
  sourceId?: string | null;
  /** Order within a day. */
  order?: number;
  vote?: VoteCount | null;
  /** Set by a page only where the layout, not the words, tells them. */
  classes?: ActionClass[];
  stage?: Stage | null;
  inferred?: boolean;
}

/** How a row without a number of its own finds its bill. */
export type Join =
  /** A bill whose folded title is the same, with an action not later than `on`, the latest such bill. */
  | { by: 'title'; title: string; on: string | null }
  /** The bill that has an action with this source id. */
  | { by: 'action'; sourceId: string };

/** What one page says of one bill: the registry's draft. */
export interface DraftBill {
  /** The registry's stable key; null only together with `join`. */
  key: string | null;
  join?: Join;
  number: string | null;
  /** Further numbers of the same bill. */
  numbers?: string[];
  session?: string | null;
  title: string | null;
  titles?: Record<string, string>;
  introducedOn?: string | null;
  sponsors?: string[];
  committee?: string | null;
  statusWords?: string | null;
  /** Only where the page states it outright; otherwise found from the actions. */
  outcome?: Outcome | null;
  stage?: Stage | null;
  inferred?: boolean;
  actions?: DraftAction[];
  documents?: BillDocument[];
  upcoming?: Upcoming[];
  /** YYYY-MM-DD the page speaks of (a sitting day); orders pages of one kind. */
  asOf?: string | null;
  /**
   * The registry's own mark of change on a list row, such as the time of the last update: when it differs from the one
   * before, the bill's card is read. Says nothing of the bill itself.
   */
  mark?: string | null;
}

/** A step whose words have been looked up. */
export interface NormalAction extends DraftAction {
  classes: ActionClass[];
  stage: Stage | null;
  /** Set when the step decides the bill's outcome. */
  decides: Outcome | null;
}

/** A draft whose words have been looked up, with the faults of that. */
export interface NormalDraft extends DraftBill {
  actions: NormalAction[];
  faults: FaultRecord[];
}

/** A further page to fetch; the pipeline fetches it politely, once, for all. */
export interface Follow {
  page: string;
  url: string;
  /** JSON body: the request is then a POST. */
  post?: unknown;
  /** The next page of a list that begins with the latest changes: asked for only when this page showed something new. */
  ifNews?: true;
  /** A list of changes since a day: it may be empty, and says nothing of what it does not show. */
  changesOnly?: true;
}

/** All that one page yields. */
export interface PageReading {
  follow: Follow[];
  bills: DraftBill[];
  faults: FaultRecord[];
  /** What is odd in the page's letters and markup; a registry's pages are compared with those before. Sorted. */
  odd?: string[];
}
