import type { BillDocument } from '../domain/bill.js';
import type { DocumentFormat, TextVerdict } from '../domain/document.js';

/** A document as it was seen once, without its text. */
export interface DocumentCopy {
  sha256: string;
  mediaType: string | null;
  format: DocumentFormat;
  verdict: TextVerdict;
  /** Sentences for a person; null when there is nothing to say. */
  reason: string | null;
  /** Of its text; null without one. */
  characters: number | null;
  /** ISO 8601 UTC: when it was first seen like this. */
  seenAt: string;
}

/** A document of a bill with all that was seen of it, the first copy first. */
export interface BillDocumentView extends BillDocument {
  /** The registry no longer lists it. */
  gone: boolean;
  /** ISO 8601 UTC; null when it was never asked for. */
  triedAt: string | null;
  /** Why it could not be fetched when it was last asked for. */
  fault: string | null;
  copies: DocumentCopy[];
}

/** The text of one copy. */
export interface DocumentTextView {
  sha256: string;
  title: string;
  language: string | null;
  date: string | null;
  url: string;
  text: string;
}

/** The documents of bills, as readers see them. */
export interface DocumentShelf {
  /** In the registry's order. */
  of(bill: string): Promise<BillDocumentView[]>;
  /** Null when the bill has no such copy, or the copy no text. */
  text(bill: string, sha256: string): Promise<DocumentTextView | null>;
}
