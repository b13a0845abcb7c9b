import { performance } from 'node:perf_hooks';
import type { Figure, Unit } from './report.js';

type Work = () => unknown;

async function timed(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of each round. */
export interface Rounds {
  ours: number[];
  baseline: number[];
}

/**
 * Times the same work done in two ways, in turn, so that a busy machine slows both. One round of each warms up and is
 * not counted; who goes first alternates, so that neither always finds the other's garbage.
 */
export async function race(ours: Work, baseline: Work, rounds: number): Promise<Rounds> {
  const times: Rounds = { ours: [], baseline: [] };
  await ours();
  await baseline();
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'baseline'] as const) : (['baseline', 'ours'] as const);
    for (const who of order) times[who].push(await timed(who === 'ours' ? ours : baseline));
  }
  return times;
}

/** The value below which the share lies; `share` 0.5 is the median. Throws when there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (found === undefined) throw new Error('expected at least one measured round, found none');
  return found;
}

/** Milliseconds for one of `count` pieces of work done in each round. */
export function perPiece(times: readonly number[], count = 1): Figure {
  return { value: quantile(times, 0.5) / count, worst: Math.max(...times) / count, unit: 'ms' };
}

/** Calls timed one by one: median, the 95th of a hundred, and the worst. */
export function perCall(times: readonly number[]): Figure {
  return { ...perPiece(times), p95: quantile(times, 0.95) };
}

/** How much was done in a second, when each round did `amount`. */
export function perSecond(times: readonly number[], amount: number, unit: Unit): Figure {
  const rate = (ms: number) => amount / (ms / 1000);
  return { value: rate(quantile(times, 0.5)), worst: rate(Math.max(...times)), unit };
}
