import type { Citation } from '../domain/citation.js';
import { Fault } from '../domain/fault.js';
import { statusAsOf } from '../domain/status-as-of.js';
import type { BillView } from '../ports/library.js';
import { sourceOfFact } from './evidence-of.js';
import { billHref } from './pages/parts/addresses.js';

/** The offset of a draft: only freezing looks the words up in the snapshot. */
const NOT_LOOKED_UP = -1;

/** The page that shows these words: that of the step they belong to, else that of the registry's own status. */
function sourceOf(view: BillView, words: string) {
  const step = Object.values(view.state.actions).find((action) => !action.gone && action.words === words);
  return (step ? sourceOfFact(view, `/actions/${step.id}`) : null) ?? sourceOfFact(view, '/statusWords');
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
  const status = statusAsOf(view.state, asOf, today);
  const source = status === null ? null : sourceOf(view, status.words);
  if (status === null || source?.url == null) throw unverifiable(view, asOf);
  return {
    id: 'not frozen',
    bill: view.id,
    asOf,
    number: view.number,
    title: view.title,
    country: view.country,
    registry: view.registry,
    registryTitle: view.registryTitleEn ?? view.registryTitle,
    registeredOn: view.introducedOn,
    statusWords: status.words,
    statusOn: status.on,
    stage: status.stage,
    url: source.url,
    seenAt: source.at,
    sha256: source.sha256,
    quoteStart: NOT_LOOKED_UP,
    inferred: status.inferred,
    permalink: `${publicUrl}${billHref(view.id)}`,
  };
}
