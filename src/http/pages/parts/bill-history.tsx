import type { BillView } from '../../../ports/library.js';
import { snapshotHref } from './addresses.js';
import { Moment } from './dates.js';
import { Table } from './table.js';
import { CAUSE_WORDS } from './words.js';

/** Every change with its cause: only «the registry changed» is news. */
export function BillHistory({ view }: { view: BillView }) {
  const latestFirst = [...view.history].sort((a, b) => b.seq - a.seq);
  if (latestFirst.length === 0) return <p>Nothing has been stored about it yet.</p>;
  return (
    <Table
      caption="Changes, latest first"
      rows={latestFirst}
      keyOf={({ id }) => id}
      columns={[
        { head: 'No.', cell: ({ seq }) => seq, numeric: true },
        { head: 'Stored', cell: ({ at }) => <Moment iso={at} /> },
        { head: 'Cause', cell: ({ cause }) => CAUSE_WORDS[cause] },
        { head: 'What', cell: ({ summary }) => <bdi>{summary}</bdi> },
        {
          head: 'From',
          cell: ({ sha256, parserVersion, judged }) => (
            <>
              {sha256 === null ? (
                'no page'
              ) : (
                <a href={snapshotHref(sha256)}>
                  <code>{sha256.slice(0, 12)}…</code>
                </a>
              )}
              {judged === undefined ? null : <span class="quiet"> judged by rules {judged.rulesVersion}</span>}
              {parserVersion === null ? null : <span class="quiet"> read by version {parserVersion}</span>}
            </>
          ),
        },
      ]}
    />
  );
}
