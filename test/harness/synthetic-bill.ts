import { type BillState, billId } from '../../src/domain/bill.js';
import type { DraftBill } from '../../src/domain/draft.js';
import type { Cause } from '../../src/domain/change.js';
import { provenChange } from '../../src/pipeline/store/proven-change.js';
import type { BillPlan, DraftRow, KnownBill, RegistryEntry } from '../../src/ports/ledger.js';

/** A registry that does not exist. */
export const REGISTRY: RegistryEntry = {
  id: 'zz/test',
  title: 'Register of Bills',
  titleEn: null,
  home: 'https://parliament.test',
  country: 'ZZ',
  sureness: 'synthetic',
  parserVersion: '1',
  everyHours: 12,
  offReason: null,
  recess: [],
  byRequest: false,
};

const UNKNOWN: BillState = {
  registry: REGISTRY.id,
  key: '1',
  country: REGISTRY.country,
  number: '1',
  numbers: ['1'],
  session: null,
  title: 'On associations',
  titles: {},
  language: 'en',
  introducedOn: null,
  sponsors: [],
  committee: null,
  statusWords: null,
  stage: 'introduced',
  outcome: 'pending',
  inferred: false,
  actions: {},
  documents: {},
  upcoming: {},
  goneSince: null,
};

/** An invented bill of the invented registry. */
export function syntheticState(key: string, over: Partial<BillState> = {}): BillState {
  return { ...UNKNOWN, key, number: key, numbers: [key], title: `On associations, ${key}`, ...over };
}

export const idOf = (key: string) => billId(REGISTRY.id, key);

/** An action in the form a state holds it. */
export function syntheticAction(id: string, date: string, words: string): BillState['actions'] {
  return {
    [id]: {
      id,
      date,
      words,
      classes: [],
      stage: null,
      chamber: null,
      sourceId: id,
      order: 0,
      vote: null,
      inferred: false,
      gone: false,
    },
  };
}

/** A draft row of a bill, as a page of the invented registry would give it. */
export function syntheticDraft(key: string, over: Partial<DraftRow> = {}, draft: Partial<DraftBill> = {}): DraftRow {
  return {
    registry: REGISTRY.id,
    page: 'bill',
    url: `${REGISTRY.home}/bill/${key}`,
    slot: key,
    draft: { key, number: key, title: `On associations, ${key}`, ...draft },
    sha256: null,
    parserVersion: '1',
    seenAt: '2026-03-01T09:00:00.000Z',
    ...over,
  };
}

/** What is to be written so that a bill stands as `state`; the change is proven against what stands now. */
export function syntheticPlan(
  state: BillState,
  over: Partial<BillPlan> & { cause?: Cause } = {},
): (known: KnownBill | null) => BillPlan {
  const { cause = 'source', ...rest } = over;
  return (known) => ({
    state,
    origin: 'registry',
    drafts: [],
    removedDrafts: [],
    change: provenChange(known?.state ?? null, state, { cause, sha256: null, parserVersion: '1' }),
    titleKeys: [],
    at: '2026-03-01T10:00:00.000Z',
    seenAt: '2026-03-01T09:00:00.000Z',
    today: '2026-03-01',
    ...rest,
  });
}
