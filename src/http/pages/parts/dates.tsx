import { longDate } from '../../../domain/describe.js';

/** `2026-02-23T09:14:05Z` → `23 February 2026, 09:14 UTC`. */
export function momentWords(iso: string): string {
  const utc = new Date(iso).toISOString();
  return `${longDate(utc.slice(0, 10))}, ${utc.slice(11, 16)} UTC`;
}

const HOUR = 3_600_000;
/** The largest unit that fits at least twice; below two hours it is minutes. */
const UNITS: readonly [ms: number, word: string][] = [
  [24 * HOUR, 'days'],
  [HOUR, 'hours'],
  [HOUR / 60, 'minutes'],
];

/** How long ago, to stand beside the absolute time only. */
export function agoWords(iso: string, now: Date): string {
  const passed = Math.max(0, now.getTime() - new Date(iso).getTime());
  const unit = UNITS.find(([ms]) => passed >= 2 * ms);
  return unit === undefined ? 'just now' : `${Math.floor(passed / unit[0])} ${unit[1]} ago`;
}

/** A day in words; a day that is not known is said to be so. */
export function Day({ iso }: { iso: string | null }) {
  if (iso === null) return <span class="unknown">date not known</span>;
  return <time dateTime={iso}>{longDate(iso)}</time>;
}

/** A moment in UTC. */
export function Moment({ iso }: { iso: string | null }) {
  if (iso === null) return <span class="unknown">never</span>;
  return <time dateTime={iso}>{momentWords(iso)}</time>;
}
