import type { WantedBill } from '../domain/wanted.js';
import type { Citation } from '../domain/citation.js';
import type { FaultRecord } from '../domain/fault.js';
import type { PersonsJudgement } from '../domain/judgement.js';
import type { LinkStatus } from '../domain/link.js';
import type { Stage } from '../domain/stage.js';
import type { Topic } from '../domain/subscription.js';

export const ROLES = ['reader', 'staff', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export interface Person {
  id: string;
  email: string;
  role: Role;
}

/** Who acts, for the audit; null fields for the command line, which is the operator. */
export interface Actor {
  person: Person | null;
  /** web, api or cli */
  by: 'web' | 'api' | 'cli';
}

export type ImportKind = 'bills' | 'appeals' | 'incidents';

/** All rows are checked before any is stored; with faults nothing is stored. */
export interface ImportReport {
  read: number;
  stored: number;
  /** Already there, unchanged. */
  known: number;
  faults: FaultRecord[];
  ids: string[];
}

/** Acts of people that change data; each is audited with before and after. */
export interface Desk {
  /** @param format taken from the file name or content type: jsonl, csv or text (one appeal) */
  import(kind: ImportKind, content: string, format: 'jsonl' | 'csv' | 'text', actor: Actor): Promise<ImportReport>;
  decideLink(id: string, status: Exclude<LinkStatus, 'suggested'>, actor: Actor): Promise<void>;
  /** A person's word stands over the machine's, whatever it judges later, until the person's is changed or taken back. */
  correctAssessment(bill: string, judgement: PersonsJudgement, actor: Actor): Promise<void>;
  /**
   * The machine's judgement becomes the person's word. `judgement` is the one that the person saw: throws `usage` when
   * the machine has judged again since.
   */
  confirmAssessment(bill: string, seen: { judgement: string; note: string | null }, actor: Actor): Promise<void>;
  /** Takes a person's word back: the machine's latest stands again. Throws `usage` when no person's word stands. */
  withdrawAssessment(bill: string, note: string | null, actor: Actor): Promise<void>;
  /** A change with cause `correction`. */
  correctStage(bill: string, correction: { stage: Stage; note: string }, actor: Actor): Promise<void>;
  /**
   * Asks for a bill that no list shows, by a link to its page or by its number (and session); asking twice is asking
   * once. It is read at the registry's next run, which is due at once. Throws `usage` when that names no page there.
   */
  wantBill(registry: string, bill: WantedBill, actor: Actor): Promise<void>;
  /** What the registry shows has been looked at and is right: its next run, due at once, is believed as long as it can be read. */
  acceptRegistry(id: string, actor: Actor): Promise<void>;
  acknowledgeRegistry(id: string, note: string | null, actor: Actor): Promise<void>;
  /** Asks for an e-mail with a link to confirm; nothing is sent to an address that did not confirm. */
  subscribe(email: string, topic: Topic): Promise<{ id: string }>;
  /** Both take the signed token of a mail. They return what was done to which topic, or null for a token that does not hold. */
  confirmSubscription(token: string): Promise<Topic | null>;
  endSubscription(token: string): Promise<Topic | null>;
  /** What a token is about, without doing anything: a GET only asks. */
  subscriptionOf(token: string): Promise<{ topic: Topic; status: string } | null>;
  /** Freezes the bill's status as of a day. Throws `citation.unverifiable` when the words do not stand in the snapshot. */
  cite(bill: string, asOf: string | null): Promise<Citation>;
  addPerson(email: string, password: string, role: Role, actor: Actor): Promise<Person>;
}

/** Sign-in with password; sessions are rows, revocable. */
export interface Doorman {
  /** Null for a wrong address or password, in the same time for both. Throws `usage` fault while locked out. */
  signIn(email: string, password: string, from: string): Promise<{ sessionToken: string; person: Person } | null>;
  whoIs(sessionToken: string): Promise<Person | null>;
  signOut(sessionToken: string): Promise<void>;
  whoHasToken(apiToken: string): Promise<Person | null>;
}

/** Signs and checks short values (CSRF, unsubscribe links) with the installation's secret. */
export interface Seal {
  sign(purpose: string, value: string): string;
  /** The value, or null when the signature does not hold for this purpose. */
  open(purpose: string, signed: string): string | null;
}
