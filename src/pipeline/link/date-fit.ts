import { daysBetween } from './dates.js';

/** How a bill's introduction agrees with what an appeal says and when it was published. */
export type DateFit = 'exact' | 'fits' | 'unknown' | 'too-old' | 'contradicts';

const YEAR_DAYS = 365;
/** Numbers restart with the term in most parliaments, and terms last four to six years. */
const SAME_NUMBER_YEARS = 6;
/** A bill described without number or title is the one now before parliament. */
const DESCRIBED_YEARS = 4;
/** Registration, introduction and announcement of one bill may be days apart. */
const SAME_DAY_DAYS = 3;
const NEAR_DAYS = 45;

/**
 * Compares a bill's day of introduction with the date given beside the mention, or else with the appeal's own date.
 * A bill introduced after the appeal, or on another date than the one given, contradicts; one of an earlier term is too old.
 */
export function dateFit(
  introducedOn: string | null | undefined,
  mentionDate: string | null,
  appealDate: string | null,
): DateFit {
  if (!introducedOn || introducedOn.length !== 'YYYY-MM-DD'.length) return 'unknown';
  if (mentionDate !== null) {
    const apart = Math.abs(daysBetween(introducedOn, mentionDate));
    if (apart <= SAME_DAY_DAYS) return 'exact';
    return apart <= NEAR_DAYS ? 'fits' : 'contradicts';
  }
  if (appealDate === null) return 'unknown';
  const age = daysBetween(introducedOn, appealDate);
  if (age < -SAME_DAY_DAYS) return 'contradicts';
  return age > SAME_NUMBER_YEARS * YEAR_DAYS ? 'too-old' : 'fits';
}

/** Whether a bill known only by its subject can be the one an appeal of that date speaks of. */
export function inDescriptionWindow(introducedOn: string | null | undefined, appealDate: string | null): boolean {
  if (!introducedOn || appealDate === null) return true;
  const age = daysBetween(introducedOn, appealDate);
  return age >= -SAME_DAY_DAYS && age <= DESCRIBED_YEARS * YEAR_DAYS;
}
