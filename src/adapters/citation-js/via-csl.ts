import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

// As the library comes, it drops every letter that TeX has no ASCII name for: a Cyrillic title became empty.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true });

/** The library breaks lines within words after 70 signs, hashes and addresses too; a line without a tag goes on with the last. */
const unbroken = (ris: string) => ris.replace(/\r?\n(?![A-Z][A-Z0-9] {2}- |$)/g, '');

/** CSL-JSON → BibTeX (in UTF-8, labelled with the citation's own id) or RIS, by the citation library. */
export function viaCsl(csl: Record<string, unknown>, format: 'bibtex' | 'ris'): string {
  const written = String(new Cite(csl).format(format));
  return format === 'ris' ? unbroken(written) : written;
}
