import type { FaultRecord } from '../../domain/fault.js';
import type { RegistryRow, RunView } from '../../ports/library.js';
import { queryString } from './parts/addresses.js';
import { Moment } from './parts/dates.js';
import { Out } from './parts/foreign.js';
import { gapWords, MomentAgo, RegistryMark } from './parts/registry-mark.js';
import { Acknowledge, WantBill } from './parts/staff-forms.js';
import { SubscribeBox } from './parts/subscribe-box.js';
import { Table } from './parts/table.js';
import { counted, countryName, SURENESS_WORDS, VERDICT_WORDS } from './parts/words.js';

const SHOWN_FAULTS = 5;

/** 1,536 → `1.5 kB`; decimal units. */
function sizeWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function Faults({ faults }: { faults: readonly FaultRecord[] }) {
  if (faults.length === 0) return <>none</>;
  return (
    <details>
      <summary>{counted(faults.length, 'fault')}</summary>
      <ul>
        {faults.slice(0, SHOWN_FAULTS).map(({ code, message }, index) => (
          <li key={index}>
            <code>{code}</code> {message}
          </li>
        ))}
      </ul>
      {faults.length > SHOWN_FAULTS ? <p>and {faults.length - SHOWN_FAULTS} more</p> : null}
    </details>
  );
}

function Runs({ runs }: { runs: readonly RunView[] }) {
  if (runs.length === 0) return <p>It has not been read yet.</p>;
  return (
    <Table
      caption="Recent runs"
      rows={runs}
      keyOf={({ id }) => id}
      columns={[
        { head: 'Started', cell: ({ startedAt }) => <Moment iso={startedAt} /> },
        { head: 'Verdict', cell: ({ verdict }) => VERDICT_WORDS[verdict] },
        { head: 'Pages', cell: ({ pages }) => pages.toLocaleString('en'), numeric: true },
        { head: 'Requests', cell: ({ requests }) => requests.toLocaleString('en'), numeric: true },
        { head: 'Size', cell: ({ bytes }) => sizeWords(bytes), numeric: true },
        {
          head: 'Bills',
          cell: ({ billsSeen, billsNew, billsChanged }) =>
            `${billsSeen} seen, ${billsNew} new, ${billsChanged} changed`,
        },
        { head: 'Faults', cell: ({ faults }) => <Faults faults={faults} /> },
      ]}
    />
  );
}

/** What people asked for; a bill that was found has its own page. */
function Wanted({ wanted }: { wanted: RegistryRow['wanted'] }) {
  if (wanted.length === 0) return null;
  return (
    <>
      <h2>Asked for by a person or an appeal</h2>
      <p>These bills are read at every run, whether or not a list shows them.</p>
      <ul>
        {wanted.map(({ url, number, session }) => (
          <li key={`${url} ${number} ${session}`}>
            {url === null ? <bdi>{number}</bdi> : <Out url={url}>{url}</Out>}
            {session === null ? null : <> ({session})</>}
          </li>
        ))}
      </ul>
    </>
  );
}

export function RegistryPage({ registry }: { registry: RegistryRow }) {
  return (
    <>
      <p class="where">
        {countryName(registry.country)} · <code>{registry.id}</code>
      </p>
      <h1>
        <bdi>{registry.title}</bdi>
      </h1>
      {registry.titleEn === null ? null : (
        <p class="translation" lang="en">
          {registry.titleEn}
        </p>
      )}
      <p class="verdict">
        <RegistryMark state={registry.state} />
      </p>
      <p>{registry.reason}</p>
      <dl class="passport">
        <div>
          <dt>Last read well</dt>
          <dd>
            <MomentAgo iso={registry.lastReadWellAt} />
          </dd>
        </div>
        <div>
          <dt>Last tried</dt>
          <dd>
            <MomentAgo iso={registry.lastTriedAt} />
          </dd>
        </div>
        <div>
          <dt>Usual gap</dt>
          <dd>{gapWords(registry.usualGapHours)} between two good readings</dd>
        </div>
        <div>
          <dt>How sure</dt>
          <dd>
            {SURENESS_WORDS[registry.sureness]} Reader version {registry.parserVersion}.
          </dd>
        </div>
        <div>
          <dt>Site</dt>
          <dd>
            <Out url={registry.home}>{registry.home}</Out>
          </dd>
        </div>
        <div>
          <dt>Bills</dt>
          <dd>
            <a href={`/bills${queryString({ registry: registry.id, relevant: 'all' })}`}>
              {counted(registry.bills, 'bill')}
            </a>
          </dd>
        </div>
      </dl>
      <Wanted wanted={registry.wanted} />
      <h2>Runs</h2>
      <Runs runs={registry.runs} />
      <WantBill registry={registry} />
      <Acknowledge registry={registry} />
      <SubscribeBox
        id="follow"
        title="Follow this registry"
        explain="A mail when it changes a bill that concerns civil society. Each mail names the registries that could not be read lately."
        fields={{ kind: 'registry', registry: registry.id }}
      />
    </>
  );
}
