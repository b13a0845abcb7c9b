import type { BillState } from '../../domain/bill.js';
import type { Stage } from '../../domain/stage.js';
import type { DraftRow } from '../../ports/ledger.js';

/** Keeps a corrected stage beside what the pages say, so that the next reading does not undo it. */
export function correctionDraft(
  { registry, key }: BillState,
  stage: Stage,
  { at, today }: { at: string; today: string },
): DraftRow {
  const draft = { key, number: null, title: null, stage, asOf: today };
  return {
    registry,
    page: 'correction',
    url: 'correction',
    slot: key,
    draft,
    sha256: null,
    parserVersion: 'person',
    seenAt: at,
  };
}
