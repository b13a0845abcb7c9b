import type { LinkAppeal, LinkBill } from '../../domain/link.js';
import { createLinker } from '../../pipeline/link/link.js';
import { madeAppeals, madeLinkBills } from './made-link-bills.js';
import { perPiece, perSecond, race } from './measure.js';
import { type BenchRow, type BenchSettings, type Measured, row } from './report.js';

const BILLS = 100_000;
const APPEALS = 20;
/** An index takes seconds: fewer rounds keep the whole under half a minute. */
const INDEX_ROUNDS = 3;
const SCAN =
  'every bill’s number sought in the text, then the country compared; no titles, no passages, no kinds of link';
const MAP = 'a map from country and number to the bill; no titles';

/** What a first version does: looks for each number in each text. */
function naiveScan(bills: readonly LinkBill[], { text, country }: LinkAppeal): string[] {
  return bills
    .filter((bill) => bill.number !== null && text.includes(bill.number) && bill.country === country)
    .map(({ id }) => id);
}

async function linkRow(bills: readonly LinkBill[], rounds: number): Promise<BenchRow> {
  const made = madeAppeals(APPEALS, BILLS);
  const link = createLinker(bills);
  const right = made.filter(({ appeal, bill }) =>
    link(appeal).some((found) => found.bill === bill && found.outcome === 'linked'),
  );
  const naive = made.filter(({ appeal, bill }) => naiveScan(bills, appeal).includes(bill));
  const times = await race(
    () => made.forEach(({ appeal }) => link(appeal)),
    () => made.forEach(({ appeal }) => naiveScan(bills, appeal)),
    rounds,
  );
  const rate = (ms: readonly number[]) => perSecond(ms, APPEALS, 'appeals/s');
  const work = `appeals of ${made[0]?.appeal.text.length} letters against ${BILLS} bills; ${right.length} of ${APPEALS} linked, ${naive.length} by the baseline`;
  return row('link', work, rate(times.ours), { what: SCAN, ...rate(times.baseline) });
}

async function indexRow(bills: readonly LinkBill[], most: number): Promise<BenchRow> {
  const rounds = Math.min(most, INDEX_ROUNDS);
  const times = await race(
    () => createLinker(bills),
    () => new Map(bills.map((bill) => [`${bill.country}|${bill.number}`, bill])),
    rounds,
  );
  return row('link', `index of ${BILLS} bills, built once a run (${rounds} rounds)`, perPiece(times.ours), {
    what: MAP,
    ...perPiece(times.baseline),
  });
}

/** Appeals linked to the bills they speak of. */
export async function benchLink({ rounds }: BenchSettings): Promise<Measured> {
  const bills = madeLinkBills(BILLS);
  return { rows: [await linkRow(bills, rounds), await indexRow(bills, rounds)] };
}
