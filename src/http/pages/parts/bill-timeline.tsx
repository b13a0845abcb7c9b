import { sortedActions } from '../../../domain/action.js';
import type { Action, VoteCount } from '../../../domain/action.js';
import type { BillView } from '../../../ports/library.js';
import { sourceOfFact } from '../../evidence-of.js';
import { appealHref } from './addresses.js';
import { Day } from './dates.js';
import { EvidenceMark } from './evidence-mark.js';
import { Words } from './foreign.js';
import { Table } from './table.js';
import { Timeline } from './timeline.js';
import { timelineItems } from './timeline-items.js';
import type { Lane, TimelineItem } from './timeline-items.js';
import { LINK_WORDS } from './words.js';
import { stageWords } from './ladder.js';

const LANE_WORDS: Record<Lane, string> = { actions: 'Step', incidents: 'Incident', appeals: 'Appeal' };

function voteWords({ for: inFavour, against, notVoting, absent }: VoteCount): string {
  const rest = [notVoting === null ? null : `${notVoting} not voting`, absent === null ? null : `${absent} absent`];
  return [`${inFavour} for`, `${against} against`, ...rest.filter((part) => part !== null)].join(', ');
}

function StepWords({ action, view }: { action: Action; view: BillView }) {
  return (
    <>
      <Words lang={view.language}>{action.words}</Words>{' '}
      <EvidenceMark source={sourceOfFact(view, `/actions/${action.id}`)} words={action.words} lang={view.language} />
      <p class="quiet">
        {action.stage === null ? null : `${stageWords(action.stage)}. `}
        {action.vote === null ? null : `${voteWords(action.vote)}. `}
        {action.chamber === null ? null : (
          <>
            <bdi>{action.chamber}</bdi>.{' '}
          </>
        )}
        {action.inferred ? 'What it means is inferred by us. ' : null}
        {action.curated ? 'From other sources, not read from the registry. ' : null}
        {action.gone ? 'The registry no longer shows this step.' : null}
      </p>
    </>
  );
}

function What({ item, view }: { item: TimelineItem; view: BillView }) {
  if (item.action !== null) return <StepWords action={item.action} view={view} />;
  if (item.upcoming)
    return (
      <>
        <bdi>{item.words}</bdi> <span class="quiet">(announced)</span>
      </>
    );
  const appeal = item.link?.appeal;
  return (
    <>
      {appeal ? (
        <a href={appealHref(appeal.id)}>
          <bdi>{item.words}</bdi>
        </a>
      ) : (
        <bdi>{item.words}</bdi>
      )}
      {item.link === null ? null : <span class="quiet"> {LINK_WORDS[item.link.kind]} this bill</span>}
    </>
  );
}

/** Three lanes by date and the same as a table; steps without a date stand below. */
export function BillTimeline({ view }: { view: BillView }) {
  const items = timelineItems(view);
  const undated = sortedActions(view.state.actions).filter(({ date }) => date === null);
  if (items.length === 0 && undated.length === 0) return <p>No step, incident or appeal is known.</p>;
  return (
    <>
      <Timeline items={items} />
      <Table
        caption="The same as a table"
        rows={items}
        keyOf={({ number }) => String(number)}
        columns={[
          { head: 'No.', cell: ({ number }) => number, numeric: true },
          { head: 'Date', cell: ({ date }) => <Day iso={date} /> },
          { head: 'Kind', cell: ({ lane }) => <span class="nowrap">{LANE_WORDS[lane]}</span> },
          { head: 'What', cell: (item) => <What item={item} view={view} /> },
        ]}
      />
      {undated.length === 0 ? null : (
        <>
          <h3>Steps without a date</h3>
          <ul>
            {undated.map((action) => (
              <li key={action.id}>
                <StepWords action={action} view={view} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
