import type { Citation, CitationFormat } from '../domain/citation.js';

/** Names under which the composition root hands in what the pages, the API and the feeds need. */
export const LIBRARY = 'LIBRARY';
export const DOCUMENTS = 'DOCUMENTS';
export const DESK = 'DESK';
export const DOORMAN = 'DOORMAN';
export const SEAL = 'SEAL';
export const SEARCH = 'SEARCH';
export const ARCHIVE = 'ARCHIVE';
export const CLOCK = 'CLOCK';
export const HTTP_OPTIONS = 'HTTP_OPTIONS';
export const READY = 'READY';
export const FORMAT_CITATION = 'FORMAT_CITATION';

/** Settings of the reader's side. */
export interface HttpOptions {
  /** The project root: assets are read from `src/http/assets` below it. */
  root: string;
  /** Where readers reach this installation, without a slash at the end. */
  publicUrl: string;
  /** False: every page asks for a sign-in first. */
  readingIsPublic: boolean;
  version: string;
  /** True when the public address is https. */
  secureCookies: boolean;
  meilisearchInUse: boolean;
}

/** Whether all parts answer; `parts` names each with its state in words. */
export type Ready = () => Promise<{ ok: boolean; parts: Record<string, string> }>;

/** Writes a citation in one of the formats. */
export type FormatCitation = (citation: Citation, format: CitationFormat) => string;
