import type { Stage } from './stage.js';

/** A bill's status as it stood on a day, with the page it was seen on. All of it is frozen when stored. */
export interface Citation {
  id: string;
  bill: string;
  /** YYYY-MM-DD: the day the status is cited for. */
  asOf: string;
  number: string | null;
  title: string;
  country: string;
  registry: string;
  registryTitle: string;
  registeredOn: string | null;
  /** The registry's own words, which stand in the snapshot. */
  statusWords: string;
  /** The date of the step those words belong to. */
  statusOn: string | null;
  stage: Stage | null;
  /** The address the page was fetched from. */
  url: string;
  /** ISO 8601 UTC: when the page was seen. */
  seenAt: string;
  sha256: string;
  /** Where the words stand in the decoded text of the snapshot: offset in UTF-16 code units. */
  quoteStart: number;
  inferred: boolean;
  permalink: string;
}

export const CITATION_FORMATS = ['text', 'markdown', 'html', 'csl', 'bibtex', 'ris'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];
