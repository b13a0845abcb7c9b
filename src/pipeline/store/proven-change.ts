import type { BillState } from '../../domain/bill.js';
import { type Cause, changeKinds, diff, patch, sameJson } from '../../domain/change.js';
import { describeChange } from '../../domain/describe.js';
import { Fault } from '../../domain/fault.js';
import type { NewChange } from '../../ports/ledger.js';

/** The change from one state to the next, proven by applying it; null when they are the same. */
export function provenChange(
  before: BillState | null,
  after: BillState,
  given: { cause: Cause; sha256: string | null; parserVersion: string | null },
): NewChange | null {
  const operations = diff(before, after);
  if (operations.length === 0) return null;
  if (!sameJson(patch(before, operations), after)) {
    throw new Fault(
      'history.broken',
      `the change of ${after.registry}/${after.key} does not give the new state; nothing was stored; report it with the page`,
      { operations },
    );
  }
  return {
    ...given,
    patch: operations,
    kinds: changeKinds(operations),
    summary: describeChange(before, after, operations),
  };
}
