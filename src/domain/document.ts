import type { BillDocument } from './bill.js';

/** What became of a document when it was turned into text. */
export const TEXT_VERDICTS = ['text', 'image-only', 'broken', 'too-large', 'unsupported'] as const;
/**
 * text: it was read; image-only: pictures of pages, as of a scan; broken: damaged or cut off; too-large: beyond our
 * limits of bytes, memory or time; unsupported: whole, but locked or of a kind that is not read.
 */
export type TextVerdict = (typeof TEXT_VERDICTS)[number];

/** Told by the bytes, never by the name or the header. */
export type DocumentFormat = 'html' | 'pdf' | 'docx' | 'doc' | 'rtf' | 'txt' | 'other';

/** The text of one document, or why there is none. */
export interface DocumentText {
  verdict: TextVerdict;
  /** Sentences for a person; null when there is nothing to say. A text may have one: a wrong header, pages without text. */
  reason: string | null;
  /** NFC; paragraphs parted by one blank line, table rows by a line break, cells by a tab. Null unless verdict is text. */
  text: string | null;
  format: DocumentFormat;
  /** Where the format has pages. */
  pages?: number;
}

/** A document of a bill as one of its versions may be kept: a text replaced in place is one document with two copies. */
export interface VersionDocument extends BillDocument {
  /** Of the bytes, once fetched. */
  sha256?: string | null;
}

/** One state of a bill's text in one language. */
export interface BillVersion {
  /** From 1 within its language, the oldest first. */
  order: number;
  language: string | null;
  /** YYYY-MM-DD, as the registry gives it. */
  date: string | null;
  title: string;
  /** The same version in several formats, the one that reads best first. */
  documents: VersionDocument[];
}

/** Two versions to compare: one step, or the whole way from the first to the last. */
export interface VersionPair {
  kind: 'step' | 'whole';
  from: BillVersion;
  to: BillVersion;
}

/** Word processor files keep paragraphs and tables; a PDF has only places on paper. What is not named comes last. */
const READS_BEST: readonly RegExp[] = [/wordprocessingml/, /html/, /rtf/, /msword/, /text\/plain/, /pdf/];

function readability(document: BillDocument): number {
  const found = READS_BEST.findIndex((form) => form.test(document.mediaType ?? 'unknown'));
  return found === -1 ? READS_BEST.length : found;
}

/** Registries name the format in the title: «Bill text (PDF)» and «Bill text (Word)» are one text. */
const FORMAT_WORDS = /[([]?\b(?:pdf|docx?|html?|rtf|txt|word|xml)\b[)\]]?/giu;

const foldedTitle = (title: string) =>
  title
    .toLowerCase()
    .replace(FORMAT_WORDS, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Texts by the registry's word; where it never tells what a document is, all are taken for texts. */
function texts(documents: readonly VersionDocument[]): VersionDocument[] {
  const told = documents.some((document) => document.kind !== undefined);
  return documents.filter((document) => !told || document.kind === 'text');
}

/** Registries list the newest first or last; without two dates that differ, the order is taken as it stands. */
function oldestFirst(documents: readonly VersionDocument[]): VersionDocument[] {
  const dates = documents.flatMap((document) => (document.date === null ? [] : [document.date]));
  const falls = dates.filter((date, index) => index > 0 && date < (dates[index - 1] as string)).length;
  const rises = dates.filter((date, index) => index > 0 && date > (dates[index - 1] as string)).length;
  return falls > rises ? [...documents].reverse() : [...documents];
}

/** By date, then by the registry's order; an undated document stays behind the one it follows. */
function inOrder(documents: readonly VersionDocument[]): VersionDocument[] {
  let last: string | null = null;
  const placed = oldestFirst(documents).map((document, index) => {
    last = document.date ?? last;
    return { document, index, day: last ?? '0000-00-00' };
  });
  placed.sort((a, b) => (a.day === b.day ? a.index - b.index : a.day < b.day ? -1 : 1));
  return placed.map(({ document }) => document);
}

/** One text in another format, never twice in the same. */
function isRendition(version: BillVersion, document: VersionDocument): boolean {
  return (
    version.date === document.date &&
    foldedTitle(version.title) === foldedTitle(document.title) &&
    document.mediaType !== null &&
    version.documents.every((other) => other.mediaType !== null && other.mediaType !== document.mediaType)
  );
}

function isSameBytes(version: BillVersion, document: VersionDocument): boolean {
  return document.sha256 != null && version.documents.some((other) => other.sha256 === document.sha256);
}

function versionsIn(language: string | null, documents: readonly VersionDocument[]): BillVersion[] {
  const versions: BillVersion[] = [];
  for (const document of documents) {
    const open = versions.at(-1);
    if (open && isSameBytes(open, document)) continue;
    const home = versions.find((version) => isRendition(version, document));
    if (home) home.documents.push(document);
    else
      versions.push({
        order: versions.length + 1,
        language,
        date: document.date,
        title: document.title,
        documents: [document],
      });
  }
  for (const version of versions) version.documents.sort((a, b) => readability(a) - readability(b));
  return versions;
}

/**
 * The versions of a bill's text, by language, the oldest first. `documents` in the registry's order; copies of one
 * address, replaced in place, follow one another as they were seen. A document without a language is in the bill's.
 */
export function versionsOf(documents: readonly VersionDocument[], billLanguage: string | null): BillVersion[] {
  const ordered = inOrder(texts(documents));
  const languages = [...new Set(ordered.map((document) => document.language ?? billLanguage))];
  return languages.flatMap((language) =>
    versionsIn(
      language,
      ordered.filter((document) => (document.language ?? billLanguage) === language),
    ),
  );
}

/** Each version with the one before it and, where there are more than two, the first with the last; never across languages. */
export function pairsOf(versions: readonly BillVersion[]): VersionPair[] {
  return [...new Set(versions.map((version) => version.language))].flatMap((language) => {
    const line = versions.filter((version) => version.language === language);
    const steps = line
      .slice(1)
      .map((to, index): VersionPair => ({ kind: 'step', from: line[index] as BillVersion, to }));
    const [first, last] = [line[0], line.at(-1)];
    return line.length > 2 && first && last ? [...steps, { kind: 'whole', from: first, to: last }] : steps;
  });
}
