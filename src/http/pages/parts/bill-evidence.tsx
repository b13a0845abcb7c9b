import type { BillView } from '../../../ports/library.js';
import { snapshotHref } from './addresses.js';
import { Moment } from './dates.js';
import { Out } from './foreign.js';
import { Table } from './table.js';

/** The pages the present state was read from, with what is needed to check them. */
export function BillEvidence({ view }: { view: BillView }) {
  const seen = (
    <p>
      First seen here <Moment iso={view.firstSeenAt} />; last seen at the registry <Moment iso={view.lastSeenAt} />.
    </p>
  );
  if (view.evidence.length === 0)
    return (
      <>
        {seen}
        <p>No page of a registry is archived for this bill.</p>
      </>
    );
  return (
    <>
      {seen}
      <Table
        caption="Archived pages, latest first"
        rows={view.evidence}
        keyOf={({ sha256, seenAt }) => `${sha256}${seenAt}`}
        columns={[
          { head: 'Page', cell: ({ page }) => page },
          { head: 'Address', cell: ({ url }) => <Out url={url}>{url}</Out> },
          { head: 'Seen', cell: ({ seenAt }) => <Moment iso={seenAt} /> },
          { head: 'Answer', cell: ({ httpStatus }) => `HTTP ${httpStatus}` },
          {
            head: 'SHA-256 of the bytes',
            cell: ({ sha256 }) => (
              <>
                <code class="hash">{sha256}</code> <a href={snapshotHref(sha256)}>download</a>
              </>
            ),
          },
        ]}
      />
    </>
  );
}
