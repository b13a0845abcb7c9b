import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** CSL-JSON → BibTeX or RIS, by the citation library. */
export function viaCsl(csl: Record<string, unknown>, format: 'bibtex' | 'ris'): string {
  return String(new Cite(csl).format(format));
}
