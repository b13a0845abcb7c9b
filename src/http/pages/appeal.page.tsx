import type { Mention } from '../../domain/appeal.js';
import type { AppealView, BillRow } from '../../ports/library.js';
import { billHref } from './parts/addresses.js';
import { BillLine } from './parts/bill-line.js';
import { Day } from './parts/dates.js';
import { Out } from './parts/foreign.js';
import { Ladder, stageWords } from './parts/ladder.js';
import { LinkLine } from './parts/link-line.js';
import { Table } from './parts/table.js';
import { appealKindWords, countryName } from './parts/words.js';

interface AppealProps {
  appeal: AppealView;
  /** Of the linked bills, as they stand now. */
  bills: BillRow[];
}

type Demand = AppealView['demands'][number];

/** The mention a demand was read from: its words stand in the demand. */
function mentionIn(demand: Demand, mentions: readonly Mention[]): Mention | undefined {
  return mentions.find(
    (mention) => mention.asks !== null && mention.number !== null && demand.text.includes(mention.number),
  );
}

/** Links whose quoted passage stands in the demand, or whose number does. */
function billsOf(demand: Demand, { appeal, bills }: AppealProps): BillRow[] {
  const named = bills.filter(({ number }) => number !== null && demand.text.includes(number));
  const carried = appeal.linked.filter(
    ({ quote, status }) => status !== 'rejected' && (demand.text.includes(quote) || quote.includes(demand.text)),
  );
  const ids = new Set([...named.map(({ id }) => id), ...carried.map(({ bill }) => bill.id)]);
  return bills.filter(({ id }) => ids.has(id));
}

function Now({ bills }: { bills: readonly BillRow[] }) {
  if (bills.length === 0) return <span class="quiet">names no bill</span>;
  return (
    <>
      {bills.map((row) => (
        <p key={row.id}>
          <Ladder stage={row.stage} reached={row.reached} /> <strong>{stageWords(row.stage)}</strong> —{' '}
          <a class="nowrap" href={billHref(row.id)}>
            {row.number ?? 'the bill'}
          </a>
        </p>
      ))}
    </>
  );
}

function Demands(props: AppealProps) {
  const { appeal } = props;
  if (appeal.demands.length === 0) return <p>No demands were read from it.</p>;
  return (
    <Table
      caption="What was asked, and where the bills stand now"
      rows={appeal.demands}
      keyOf={({ number }) => number}
      columns={[
        { head: 'Demand', cell: ({ number }) => number },
        { head: 'In the words of our summary or of the appeal', cell: ({ text }) => <bdi>{text}</bdi> },
        { head: 'Asks to', cell: (demand) => mentionIn(demand, appeal.mentions)?.asks ?? 'something else' },
        { head: 'The bill now', cell: (demand) => <Now bills={billsOf(demand, props)} /> },
      ]}
    />
  );
}

function Mentions({ mentions }: { mentions: readonly Mention[] }) {
  if (mentions.length === 0) return <p>No mention of a bill was read from it.</p>;
  return (
    <ul class="links">
      {mentions.map(({ quote, start, number, date }) => (
        <li key={start}>
          <blockquote dir="auto">{quote}</blockquote>
          <p class="quiet">
            {number === null ? 'without a number' : `number ${number}`}
            {date === null ? null : (
              <>
                , dated <Day iso={date} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Passport({ appeal }: { appeal: AppealView }) {
  const facts: [string, string | null][] = [
    ['Code', appeal.code],
    ['Kind', appealKindWords(appeal.kind)],
    ['About', appeal.categories.join(', ') || null],
    ['Organisations', appeal.organisations.join(', ') || null],
    ['Publisher', appeal.publisher],
  ];
  return (
    <dl class="passport">
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ),
      )}
      {appeal.url === null ? null : (
        <div>
          <dt>Published at</dt>
          <dd>
            <Out url={appeal.url}>{appeal.url}</Out>
          </dd>
        </div>
      )}
    </dl>
  );
}

export function AppealPage({ appeal, bills }: AppealProps) {
  return (
    <article class="bill">
      <p class="where">
        {appeal.country === null ? 'country not known' : countryName(appeal.country)} · <Day iso={appeal.date} />
      </p>
      <h1 dir="auto">{appeal.title}</h1>
      <Passport appeal={appeal} />
      {appeal.summary === null ? null : (
        <p class="reading" dir="auto">
          {appeal.summary}
        </p>
      )}
      <section aria-labelledby="demands">
        <h2 id="demands">Demands</h2>
        <Demands appeal={appeal} bills={bills} />
      </section>
      <section aria-labelledby="bills">
        <h2 id="bills">Bills it is linked to, as they stand now</h2>
        {bills.map((row) => (
          <BillLine key={row.id} row={row} />
        ))}
        {bills.length === 0 ? <p>None.</p> : null}
      </section>
      <section aria-labelledby="links">
        <h2 id="links">The links and what carries them</h2>
        <ul class="links">
          {appeal.linked.map((link) => (
            <LinkLine key={link.id} link={link} showBill />
          ))}
        </ul>
      </section>
      <section aria-labelledby="mentions">
        <h2 id="mentions">Where it speaks of bills</h2>
        <Mentions mentions={appeal.mentions} />
      </section>
    </article>
  );
}
