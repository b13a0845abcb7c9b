import type { Citation, CitationFormat } from '../../domain/citation.js';
import { longDate } from '../../domain/describe.js';
import { STAGE_NAMES } from '../../domain/stage.js';

function utc(moment: string): string {
  return `${longDate(moment.slice(0, 10))}, ${moment.slice(11, 16)} UTC`;
}

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });

function name(citation: Citation): string {
  return citation.number === null ? `the draft law “${citation.title}”` : `draft law No. ${citation.number}`;
}

/** The sentence an advocate puts into an appeal. */
export function citationSentence(citation: Citation): string {
  const registered = citation.registeredOn === null ? '' : `, registered ${longDate(citation.registeredOn)}`;
  const on = citation.statusOn === null ? '' : ` (${longDate(citation.statusOn)})`;
  const inferred = citation.inferred ? ', as inferred by the tracker from the registry' : '';
  const stage = citation.stage === null ? '' : `${STAGE_NAMES[citation.stage]}: `;
  return `As of ${longDate(citation.asOf)}, ${name(citation)} (${COUNTRIES.of(citation.country) ?? citation.country}, ${citation.registryTitle})${registered}, had the status ${stage}«${citation.statusWords}»${on}${inferred}.`;
}

function proof(citation: Citation): string {
  return `Seen ${utc(citation.seenAt)} at ${citation.url}; SHA-256 ${citation.sha256}; ${citation.permalink}`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string);
const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>]/g, (sign) => `\\${sign}`);

interface CslDate {
  'date-parts': number[][];
}

function cslDate(day: string): CslDate {
  return { 'date-parts': [day.slice(0, 10).split('-').map(Number)] };
}

/**
 * The citation as CSL-JSON.
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export function cslJson(citation: Citation): Record<string, unknown> {
  return {
    id: citation.id,
    type: 'bill',
    title: citation.title,
    ...(citation.number === null ? {} : { number: citation.number }),
    authority: citation.registryTitle,
    jurisdiction: citation.country,
    ...(citation.registeredOn === null ? {} : { issued: cslDate(citation.registeredOn) }),
    accessed: cslDate(citation.seenAt),
    status: citation.statusWords,
    URL: citation.url,
    note: `${citationSentence(citation)} SHA-256 ${citation.sha256}. ${citation.permalink}`,
  };
}

const ownFormats: Record<Exclude<CitationFormat, 'bibtex' | 'ris'>, (citation: Citation) => string> = {
  text: (citation) => `${citationSentence(citation)}\n${proof(citation)}\n`,
  markdown: (citation) =>
    `${escapeMarkdown(citationSentence(citation))} [Evidence](<${citation.permalink}>), seen ${utc(citation.seenAt)} at <${citation.url}>, SHA-256 \`${citation.sha256}\`.\n`,
  html: (citation) =>
    `<p>${escapeHtml(citationSentence(citation))} <a href="${escapeHtml(citation.permalink)}">Evidence</a>, seen ${utc(citation.seenAt)} at <a href="${escapeHtml(citation.url)}">${escapeHtml(citation.url)}</a>, SHA-256 <code>${citation.sha256}</code>.</p>\n`,
  csl: (citation) => `${JSON.stringify([cslJson(citation)], null, 2)}\n`,
};

/** Writes a citation down. BibTeX and RIS come from the citation library, handed in as `viaCsl`. */
export function formatCitation(
  citation: Citation,
  format: CitationFormat,
  viaCsl: (csl: Record<string, unknown>, format: 'bibtex' | 'ris') => string,
): string {
  return format === 'bibtex' || format === 'ris' ? viaCsl(cslJson(citation), format) : ownFormats[format](citation);
}
