import {
  type BillVersion,
  type TextVerdict,
  type VersionDocument,
  pairsOf,
  versionsOf,
} from '../../../domain/document.js';
import type { BillDocumentView } from '../../../ports/documents.js';
import { redlineHref, textHref } from './addresses.js';
import { Day, Moment } from './dates.js';
import { Out } from './foreign.js';
import { Table } from './table.js';
import { languageName } from './words.js';

const VERDICT_WORDS: Readonly<Record<TextVerdict, string>> = {
  text: 'kept, with its text',
  'image-only': 'kept; pictures of pages, no text',
  broken: 'kept; damaged, no text',
  'too-large': 'kept; too large to read',
  unsupported: 'kept; of a kind that is not read',
};

const KIND_WORDS = { text: 'bill text', explanatory: 'explanatory note', other: 'other' } as const;

interface Given {
  bill: string;
  documents: readonly BillDocumentView[];
}

function State({ bill, document }: { bill: string; document: BillDocumentView }) {
  const copy = document.copies.at(-1);
  if (copy === undefined)
    return <>{document.fault === null ? 'not fetched' : `could not be fetched: ${document.fault}`}</>;
  const words = VERDICT_WORDS[copy.verdict];
  return (
    <>
      {copy.verdict === 'text' ? <a href={textHref(bill, copy.sha256)}>{words}</a> : words}
      {copy.reason === null ? null : <span class="quiet"> {copy.reason}</span>}
      {document.copies.length > 1 ? <span class="quiet"> Seen in {document.copies.length} states.</span> : null}
    </>
  );
}

function All({ bill, documents }: Given) {
  return (
    <Table
      caption="Documents, at the registry"
      rows={documents}
      keyOf={({ url }) => url}
      columns={[
        {
          head: 'Document',
          cell: ({ url, title, gone }) => (
            <>
              <Out url={url}>
                <bdi>{title}</bdi>
              </Out>
              {gone ? <span class="quiet"> no longer listed</span> : null}
            </>
          ),
        },
        { head: 'What', cell: ({ kind }) => (kind === undefined ? 'not told' : KIND_WORDS[kind]) },
        { head: 'Date', cell: ({ date }) => <Day iso={date} /> },
        { head: 'Language', cell: ({ language }) => (language === null ? 'not known' : languageName(language)) },
        { head: 'Here', cell: (document) => <State bill={bill} document={document} /> },
      ]}
    />
  );
}

/** Every copy that has a text, in the registry's order. */
export function textCopies(documents: readonly BillDocumentView[]): VersionDocument[] {
  return documents.flatMap(({ copies, gone: _gone, triedAt: _tried, fault: _fault, ...document }) =>
    copies.filter(({ verdict }) => verdict === 'text').map(({ sha256 }) => ({ ...document, sha256 })),
  );
}

const hashOf = ({ documents }: BillVersion) => documents[0]?.sha256 as string;

function Versions({ bill, documents, language }: Given & { language: string | null }) {
  const pairs = pairsOf(versionsOf(textCopies(documents), language));
  if (pairs.length === 0) return null;
  return (
    <>
      <h3>What changed from version to version</h3>
      <ul>
        {pairs.map(({ kind, from, to }) => (
          <li key={`${kind} ${hashOf(from)} ${hashOf(to)}`}>
            <a href={redlineHref(bill, hashOf(from), hashOf(to))}>
              {kind === 'whole' ? 'From the first to the last: ' : null}
              <bdi>{from.title}</bdi> → <bdi>{to.title}</bdi>
            </a>
            {from.date === null && to.date === null ? null : (
              <span class="quiet">
                {' '}
                <Day iso={from.date} /> → <Day iso={to.date} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The documents of a bill: where they stand, what is kept of them, and what changed between the versions of its text. */
export function BillDocuments({ bill, documents, language }: Given & { language: string | null }) {
  if (documents.length === 0) return <p>No document is known.</p>;
  const tried = documents
    .map(({ triedAt }) => triedAt)
    .filter((at) => at !== null)
    .sort()
    .at(-1);
  return (
    <>
      <Versions bill={bill} documents={documents} language={language} />
      <All bill={bill} documents={documents} />
      {tried === undefined ? null : (
        <p class="quiet">
          Last asked for <Moment iso={tried} />.
        </p>
      )}
    </>
  );
}
