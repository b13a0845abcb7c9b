/** A yearly time without sittings, `MM-DD` to `MM-DD`, both included. */
export interface Recess {
  from: string;
  to: string;
}

const DAY_MS = 86_400_000;
/** Fewer silences than this teach nothing. */
const LEAST_SILENCES = 5;
/** How many times as long as the longest silence known a silence may be; of few silences the longest is yet to come. */
const SLACK = 2;
const SLACK_AT_FIRST = 3;
const MANY_SILENCES = 20;
const SLACK_OF_MOVES = 1.5;
/** A registry that moves every day may still be silent over a long week-end and a holiday. */
const SHORTEST_DAYS = 6;

function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

export function isInRecess(day: string, recess: readonly Recess[]): boolean {
  const date = day.slice(5);
  return recess.some(({ from, to }) => (from <= to ? date >= from && date <= to : date >= from || date <= to));
}

/** Days after `from` up to `to` (YYYY-MM-DD) that lie outside of every recess. */
export function sittingDaysBetween(from: string, to: string, recess: readonly Recess[]): number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (recess.length === 0) return Math.max(0, last - first);
  let days = 0;
  for (let day = first + 1; day <= last; day += 1)
    if (!isInRecess(new Date(day * DAY_MS).toISOString().slice(0, 10), recess)) days += 1;
  return days;
}

/**
 * The longest silence, in days outside of recess, that is usual for a registry, from the days on which it showed
 * something new. Null while too little is known.
 * @param newsDays YYYY-MM-DD, ascending
 */
export function learnGap(newsDays: readonly string[], recess: readonly Recess[]): number | null {
  const silences = newsDays.slice(1).map((day, index) => sittingDaysBetween(newsDays[index] as string, day, recess));
  if (silences.length < LEAST_SILENCES) return null;
  const slack = silences.length < MANY_SILENCES ? SLACK_AT_FIRST : SLACK;
  return Math.max(SHORTEST_DAYS, Math.max(...silences) * slack);
}

/** Since when a registry is silent, and how long is usual. */
export interface Silence {
  /** YYYY-MM-DD; null when it has shown nothing new yet. */
  since: string | null;
  gapDays: number | null;
}

/**
 * The silence that is overdue, or that of all news. New bills alone are no proof of life: where known bills used to move
 * and do so no longer, its statuses stand still.
 * @param newsDays YYYY-MM-DD, ascending: days on which it showed something new
 * @param movedDays those of them on which a bill that was known changed
 */
export function silenceOf(
  newsDays: readonly string[],
  movedDays: readonly string[],
  today: string,
  recess: readonly Recess[],
): Silence {
  const moved = movedDays.at(-1) ?? null;
  const usual = movedDays.length > MANY_SILENCES ? learnGap(movedDays, recess) : null;
  // Which of the days with news moved a known bill is chance; the silences between them spread wider.
  const gapDays = usual === null ? null : Math.ceil(usual * SLACK_OF_MOVES);
  if (moved !== null && gapDays !== null && sittingDaysBetween(moved, today, recess) > gapDays)
    return { since: moved, gapDays };
  return { since: newsDays.at(-1) ?? null, gapDays: learnGap(newsDays, recess) };
}

/** What the state of a registry is judged by. */
export interface HealthFacts {
  offReason: string | null;
  /** The last run that came to an end. */
  last: { verdict: string; fault: string | null; notes: number } | null;
  acknowledged: string | null;
  /** Hours since it was last read well; null when never. */
  hoursSinceRead: number | null;
  /** Between two polls. */
  everyHours: number;
  /** Days outside of recess since it last showed something new, and the longest that is usual; null when not known. */
  silentDays: number | null;
  gapDays: number | null;
  isInRecess: boolean;
  /** It has no list: only bills that were asked for are read. */
  isByRequest: boolean;
}

export const REGISTRY_STATES = ['well', 'late', 'broken', 'acknowledged', 'never-read', 'off'] as const;
export type RegistryState = (typeof REGISTRY_STATES)[number];

/** Later than twice its interval, a registry is late. */
const LATE_FACTOR = 2;

const BROKEN_WORDS: Readonly<Record<string, string>> = {
  partial: 'a part of it could not be read',
  implausible: 'what it shows is not plausible',
};

function brokenReason({ verdict, fault }: NonNullable<HealthFacts['last']>): string {
  return `${BROKEN_WORDS[verdict] ?? 'it could not be read'}: ${fault ?? 'no fault was kept'}`;
}

const BY_REQUEST =
  '; it has no list that can be read, so new bills are not noticed: only those that were asked for are';

function readWords({ last, isInRecess: isResting, isByRequest }: HealthFacts): string {
  const rest = (isByRequest ? BY_REQUEST : '') + (isResting ? '; its parliament is in recess' : '');
  const notes = last?.notes ?? 0;
  if (notes === 0) return `read as expected${rest}`;
  return `read as expected, with ${notes} ${notes === 1 ? 'thing' : 'things'} it did not understand, see its last run${rest}`;
}

/** How a registry stands, and why, in words a person understands. */
export function judgeHealth(facts: HealthFacts): { state: RegistryState; reason: string } {
  const { last, offReason, acknowledged, hoursSinceRead, everyHours, silentDays, gapDays } = facts;
  if (offReason !== null) return { state: 'off', reason: offReason };
  if (last === null) return { state: 'never-read', reason: 'not read yet' };
  if (last.verdict !== 'well') {
    const reason = brokenReason(last);
    if (acknowledged === null) return { state: 'broken', reason };
    return { state: 'acknowledged', reason: `${reason} (known: ${acknowledged})` };
  }
  if (hoursSinceRead !== null && hoursSinceRead > LATE_FACTOR * everyHours)
    return { state: 'late', reason: `not read for ${Math.round(hoursSinceRead)} hours; usually every ${everyHours}` };
  if (silentDays !== null && gapDays !== null && silentDays > gapDays) {
    const reason = `it answers, but has shown nothing new for ${silentDays} days; the longest that is usual is ${gapDays}. It may stand still, or its parliament may be in an unusual recess`;
    if (acknowledged === null) return { state: 'late', reason };
    return { state: 'acknowledged', reason: `${reason} (known: ${acknowledged})` };
  }
  return { state: 'well', reason: readWords(facts) };
}
