import { sortedActions } from '../../domain/action.js';
import { billId, lastActionOn } from '../../domain/bill.js';
import type { BillState } from '../../domain/bill.js';
import { numberKeys } from '../../domain/search-query.js';
import type { Assessment } from '../../domain/threat.js';
import type { SearchDocument } from '../../ports/search-engine.js';

/** What a bill's state does not hold but its search needs. */
export interface SearchExtra {
  /** A translation made outside the registry. */
  titleEn?: string | null;
  /** The text of the bill, when it was read. */
  text?: string | null;
  /** YYYY-MM-DD: steps dated later are announced, not done. */
  today: string;
}

function distinct(texts: readonly (string | null | undefined)[]): string[] {
  const known = texts.filter((text): text is string => text !== null && text !== undefined && text.trim() !== '');
  return [...new Set(known)];
}

/** Makes of a bill, and of the judgement on it, what the search engine is given. */
export function toSearchDocument(state: BillState, assessment: Assessment | null, extra: SearchExtra): SearchDocument {
  const bill = billId(state.registry, state.key);
  const numbers = distinct([state.number, ...state.numbers]);
  const steps = sortedActions(state.actions).filter((action) => !action.gone);
  return {
    bill,
    country: state.country,
    registry: state.registry,
    numbers,
    numberKeys: distinct([...numbers, bill].flatMap(numberKeys)),
    title: state.title,
    otherTitles: distinct([...Object.values(state.titles), extra.titleEn]).filter((title) => title !== state.title),
    language: state.language ?? assessment?.language ?? null,
    sponsors: distinct(state.sponsors),
    actionWords: distinct([state.statusWords, ...steps.map((action) => action.words)]),
    text: extra.text ?? null,
    stage: state.stage,
    threats: assessment?.threats.map((finding) => finding.threat) ?? [],
    direction: assessment?.direction ?? 'unknown',
    relevant: assessment?.relevant ?? null,
    introducedOn: state.introducedOn,
    lastActionOn: lastActionOn(state, extra.today),
  };
}
