import type { CitationFormat } from '../domain/citation.js';

/** Media types of the machine formats. HTML is given as text: it is for copying, not for drawing. */
export const CITATION_MEDIA: Record<CitationFormat, string> = {
  text: 'text/plain; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  html: 'text/plain; charset=utf-8',
  csl: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  bibtex: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
};
