import { sortedActions } from '../domain/action.js';
import type { Action } from '../domain/action.js';
import type { Citation } from '../domain/citation.js';
import { Fault } from '../domain/fault.js';
import type { BillView } from '../ports/library.js';
import { sourceOfFact } from './evidence-of.js';
import { billHref } from './pages/parts/addresses.js';

/** The offset of a draft: only freezing looks the words up in the snapshot. */
const NOT_LOOKED_UP = -1;

function lastActionBy(view: BillView, asOf: string): Action | null {
  const known = sortedActions(view.state.actions).filter(({ date, gone }) => !gone && date !== null && date <= asOf);
  return known.at(-1) ?? null;
}

function unverifiable(view: BillView, asOf: string): Fault {
  return new Fault(
    'citation.unverifiable',
    `bill ${view.id} has no archived page that says its status as of ${asOf}; cite it once its registry has been read`,
    { bill: view.id, asOf },
  );
}

/**
 * The citation as it would be frozen now, for reading before freezing; nothing is stored and the words are not yet
 * looked up in the snapshot. Throws `citation.unverifiable` for a bill or a day without an archived page.
 * @param asOf YYYY-MM-DD
 * @param today YYYY-MM-DD
 */
export function citationDraft(view: BillView, asOf: string, today: string, publicUrl: string): Citation {
  const action = lastActionBy(view, asOf);
  const isNow = asOf >= today && view.statusWords !== null;
  const words = isNow ? view.statusWords : (action?.words ?? null);
  const source = sourceOfFact(view, isNow ? '/statusWords' : `/actions/${action?.id}`);
  if (words === null || source === null) throw unverifiable(view, asOf);
  return {
    id: 'not frozen',
    bill: view.id,
    asOf,
    number: view.number,
    title: view.title,
    country: view.country,
    registry: view.registry,
    registryTitle: view.registryTitle,
    registeredOn: view.introducedOn,
    statusWords: words,
    statusOn: action?.date ?? null,
    stage: isNow ? view.stage : (action?.stage ?? null),
    url: source.url ?? view.home,
    seenAt: source.at,
    sha256: source.sha256,
    quoteStart: NOT_LOOKED_UP,
    inferred: isNow ? view.inferred : (action?.inferred ?? false),
    permalink: `${publicUrl}${billHref(view.id)}`,
  };
}
