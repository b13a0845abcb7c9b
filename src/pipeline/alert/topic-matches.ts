import { stageRank, isEnd } from '../../domain/stage.js';
import type { Topic } from '../../domain/subscription.js';
import type { BillRow } from '../../ports/library.js';

type TopicOf<Kind extends Topic['kind']> = Extract<Topic, { kind: Kind }>;

/** A bill judged to be of no concern is told only to those who follow the bill itself or a search that finds it. */
function concerns(bill: BillRow): boolean {
  return bill.relevant !== false;
}

function hasReached(bill: BillRow, least: TopicOf<'threat'>['leastStage']): boolean {
  return !least || isEnd(bill.stage) || stageRank(bill.stage) >= stageRank(least);
}

function threatMatches(topic: TopicOf<'threat'>, bill: BillRow): boolean {
  return (
    bill.threats.some(({ threat }) => threat === topic.threat) &&
    (!topic.direction || topic.direction === bill.direction) &&
    (!topic.country || topic.country === bill.country) &&
    hasReached(bill, topic.leastStage)
  );
}

/**
 * Whether a topic concerns a bill. Pure. A saved search is decided by the search engine, exactly as the search page
 * would, and is therefore given from outside.
 */
export function topicMatches(topic: Topic, bill: BillRow, searchMatches: boolean): boolean {
  switch (topic.kind) {
    case 'bill':
      return topic.bill === bill.id;
    case 'country':
      return topic.country === bill.country && concerns(bill);
    case 'registry':
      return topic.registry === bill.registry && concerns(bill);
    case 'threat':
      return threatMatches(topic, bill);
    case 'search':
      return searchMatches;
  }
}
