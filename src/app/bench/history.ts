import { isDeepStrictEqual } from 'node:util';
import type { BillState } from '../../domain/bill.js';
import { diff, patch, sameJson } from '../../domain/change.js';
import { madeBillState, withOneStepMore, withStepsReworded } from './made-bill-state.js';
import { perSecond, race } from './measure.js';
import { type BenchRow, type BenchSettings, type Measured, row } from './report.js';
import { many } from './seeded.js';

const WHAT = 'both whole records written as JSON, read and compared deeply; says that, not what, changed';
const PAIRS = 20;
const PASSES = 10;

interface Pair {
  before: BillState;
  after: BillState;
}

/** What is done at each write: find the change, apply it to the old state, see that it gives the new one. */
function prove({ before, after }: Pair): void {
  const operations = diff(before, after);
  if (operations.length === 0 || !sameJson(patch(before, operations), after))
    throw new Error('the change must give the new state');
}

function compareWhole({ before, after }: Pair): void {
  const [old, now] = [before, after].map((state) => JSON.parse(JSON.stringify(state)) as BillState);
  if (isDeepStrictEqual(old, now) || !isDeepStrictEqual(now, after)) throw new Error('the two records must differ');
}

async function kind(title: string, change: (state: BillState) => BillState, rounds: number): Promise<BenchRow> {
  const pairs = many(PAIRS, (seed) => madeBillState(seed)).map((before) => ({ before, after: change(before) }));
  const all = many(PASSES, () => pairs).flat();
  const times = await race(
    () => all.forEach(prove),
    () => all.forEach(compareWhole),
    rounds,
  );
  const [first] = pairs as [Pair];
  const kilobytes = (Buffer.byteLength(JSON.stringify(first.before)) / 1000).toFixed(1);
  const work = `${kilobytes} kB, ${Object.keys(first.before.actions).length} steps, ${title}`;
  const rate = (ms: readonly number[]) => perSecond(ms, all.length, 'changes/s');
  return row('history', work, rate(times.ours), { what: WHAT, ...rate(times.baseline) });
}

/** Diff, patch and verification of one bill's record. */
export async function benchHistory({ rounds }: BenchSettings): Promise<Measured> {
  return {
    rows: [
      await kind('one step more', withOneStepMore, rounds),
      await kind('every step reworded', withStepsReworded, rounds),
    ],
  };
}
