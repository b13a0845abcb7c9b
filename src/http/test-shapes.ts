import type { Action } from '../domain/action.js';
import type { BillState } from '../domain/bill.js';
import { isEnd } from '../domain/stage.js';
import type { BillView, ChangeView } from '../ports/library.js';

/** How the tests of the pages write down bills. */
export const HASHES = { kg: 'a1'.repeat(32), ru: 'b2'.repeat(32) };

/** A action with all that the test does not care about. */
export function action(id: string, date: string | null, words: string, more: Partial<Action> = {}): Action {
  return {
    id,
    date,
    words,
    classes: [],
    stage: null,
    chamber: null,
    sourceId: null,
    order: 0,
    vote: null,
    inferred: false,
    gone: false,
    ...more,
  };
}

/** A state with all that the test does not care about. */
export function state(
  given: Partial<BillState> & Pick<BillState, 'registry' | 'key' | 'country' | 'title'>,
  actions: Action[],
): BillState {
  return {
    number: given.key,
    numbers: [given.key],
    session: null,
    titles: {},
    language: null,
    introducedOn: null,
    sponsors: [],
    committee: null,
    statusWords: null,
    stage: null,
    outcome: 'pending',
    inferred: false,
    documents: {},
    upcoming: {},
    goneSince: null,
    ...given,
    actions: Object.fromEntries(actions.map((step) => [step.id, step])),
  };
}

/** A change with all that the test does not care about. */
export function change(bill: BillState, seq: number, more: Partial<ChangeView> = {}): ChangeView {
  return {
    id: `${bill.registry}/${bill.key}/${seq}`,
    seq,
    cause: seq === 0 ? 'backfill' : 'source',
    at: `2026-11-2${seq}T09:14:05Z`,
    kinds: ['new-bill'],
    summary: 'Seen for the first time',
    patch: [{ op: 'add', path: '', value: bill }],
    sha256: HASHES.kg,
    parserVersion: '1',
    ...more,
  };
}

/** A view with all that the test does not care about. */
export function view(bill: BillState, more: Partial<BillView>): BillView {
  const last = Object.values(bill.actions).at(-1);
  return {
    id: `${bill.registry}/${bill.key}`,
    registry: bill.registry,
    registryTitle: bill.registry === 'ru/sozd' ? 'СОЗД Государственной Думы' : 'Жогорку Кеңеш',
    registryTitleEn: bill.registry === 'ru/sozd' ? 'State Duma, SOZD' : 'Jogorku Kenesh',
    country: bill.country,
    number: bill.number,
    title: bill.title,
    titleEn: null,
    language: bill.language,
    origin: 'registry',
    stage: bill.stage,
    reached: isEnd(bill.stage) ? 'first-reading' : bill.stage,
    outcome: bill.outcome,
    inferred: bill.inferred,
    statusWords: bill.statusWords,
    lastAction: last ? { date: last.date, words: last.words } : null,
    introducedOn: bill.introducedOn,
    goneSince: bill.goneSince,
    relevant: true,
    direction: 'restrictive',
    threats: [],
    appeals: 0,
    incidents: 0,
    state: bill,
    sources: [],
    assessment: null,
    links: [],
    history: [change(bill, 0)],
    evidence: [],
    home: 'https://kenesh.kg',
    sureness: 'described',
    firstSeenAt: '2026-11-20T09:14:05Z',
    lastSeenAt: '2026-11-23T06:02:11Z',
    ...more,
  };
}
