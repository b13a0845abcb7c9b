import {
  type DraftAction,
  type Page,
  type Reference,
  type VoteCount,
  dayIn,
  foldTitle,
  textOrNull,
} from '../../kit/index.js';

// scrapers/us/billstatus and scrapers/us/congress hold the same copy of this file: both services show the same record.

interface MeasureType {
  printed: string;
  chamber: 'House' | 'Senate';
  /** As www.congress.gov writes it in addresses. */
  page: string;
  /** Passed by one chamber alone. */
  isSimple?: true;
  /** Goes to the President and becomes law; the other types are resolutions. */
  isBill?: true;
}

/** The eight types of measures, as they stand in keys and addresses. */
export const TYPES: Readonly<Record<string, MeasureType>> = {
  hr: { printed: 'H.R.', chamber: 'House', page: 'house-bill', isBill: true },
  s: { printed: 'S.', chamber: 'Senate', page: 'senate-bill', isBill: true },
  hjres: { printed: 'H.J.Res.', chamber: 'House', page: 'house-joint-resolution', isBill: true },
  sjres: { printed: 'S.J.Res.', chamber: 'Senate', page: 'senate-joint-resolution', isBill: true },
  hconres: { printed: 'H.Con.Res.', chamber: 'House', page: 'house-concurrent-resolution' },
  sconres: { printed: 'S.Con.Res.', chamber: 'Senate', page: 'senate-concurrent-resolution' },
  hres: { printed: 'H.Res.', chamber: 'House', page: 'house-resolution', isSimple: true },
  sres: { printed: 'S.Res.', chamber: 'Senate', page: 'senate-resolution', isSimple: true },
};

/** Numbers restart with every congress, and run apart in each type. */
export interface Measure {
  congress: string;
  type: string;
  number: string;
}

/**
 * Key (`119/s/5`), printed number (`S. 5`) and session of a measure. Faults: `parse.unknown-row` for a type not known
 * here, `parse.bad-number` for a number or congress that is none.
 */
export function identityOf(page: Page, congress: string | null, type: string | null, number: string | null) {
  const folded = type?.toLowerCase() ?? 'none';
  const known = TYPES[folded];
  if (!known)
    throw page.fault(
      'parse.unknown-row',
      `expected one of the types ${Object.keys(TYPES).join(' ')} at ${page.url}, found «${type}» of «${number}»; add it if it is a measure`,
      { row: `${congress} ${type} ${number}` },
    );
  if (!/^\d{2,3}$/.test(congress ?? 'none') || !/^[1-9]\d*$/.test(number ?? 'none'))
    throw page.fault(
      'parse.bad-number',
      `expected a congress and a number of digits at ${page.url}, found «${congress}» and «${number}»`,
    );
  const measure: Measure = { congress: congress as string, type: folded, number: number as string };
  return { key: keyOf(measure), number: `${known.printed} ${number}`, session: measure.congress, measure };
}

/** `119/s/5` */
export const keyOf = ({ congress, type, number }: Measure): string => `${congress}/${type}/${number}`;

/** The congress that sits on a day. Each begins at noon of the third of January of an odd year. */
export function sittingCongress(today: string): string {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '01-03' ? 1 : 0);
  return String(Math.floor((year - 1789) / 2) + 1);
}

/** From the first congress of the records on; the next one is known before it begins. */
export const SESSIONS: readonly string[] = Array.from({ length: 28 }, (_, index) => String(93 + index));

const BY_PAGE = new Map(Object.entries(TYPES).map(([type, { page }]) => [page, type]));
const PRINTED = /^(H\.?R|S|H\.?J\.?Res|S\.?J\.?Res|H\.?Con\.?Res|S\.?Con\.?Res|H\.?Res|S\.?Res)\.?\s*(\d+)$/i;
const ADDRESSES: readonly RegExp[] = [
  /congress\.gov\/bill\/(\d+)(?:st|nd|rd|th)-congress\/([a-z-]+)\/(\d+)/i,
  /congress\.gov\/(?:v3\/)?bill\/(\d+)\/([a-z]+)\/(\d+)/i,
  /\/BILLSTATUS-(\d+)([a-z]+)(\d+)\.xml/i,
];

/** The measure that a link or a printed number with its congress names; null when that is not enough. */
export function measureOf({ url, number, session }: Reference): Measure | null {
  const linked = ADDRESSES.map((form) => form.exec(url ?? 'none')).find((found) => found !== null);
  const printed = PRINTED.exec(number?.trim() ?? 'none');
  const [congress, type, digits] = linked
    ? [linked[1], linked[2] as string, linked[3]]
    : [session, (printed?.[1] ?? 'none').replaceAll('.', ''), printed?.[2]];
  const folded = BY_PAGE.get(type.toLowerCase()) ?? type.toLowerCase();
  return congress && digits && TYPES[folded] ? { congress, type: folded, number: String(Number(digits)) } : null;
}

/** Zone of the dates of the Congress. */
export const ZONE = 'America/New_York';

/** The day of a version of the text: midnight in Washington, written in UTC (`2021-01-06T05:00:00Z`). Null for none, `parse.bad-date` for what is no moment. */
export function versionDay(page: Page, moment: string | null): string | null {
  if (moment === null) return null;
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(moment) && !Number.isNaN(Date.parse(moment))) return dayIn(ZONE, moment);
  throw page.fault(
    'parse.bad-date',
    `expected a moment such as 2021-01-06T05:00:00Z at ${page.url}, found «${moment}»`,
    { shown: moment },
  );
}

/** One row of the actions, as either service gives it; the latest comes first. */
export interface Step {
  date: string | null;
  time: string | null;
  code: string | null;
  source: string | null;
  type: string | null;
  text: string | null;
}

/** The Library of Congress repeats the rows of the chambers with this before their words. */
const REPEATED = /^(?:Passed\/agreed to in (?:House|Senate)|Resolving differences -- (?:House|Senate) actions):\s*/;
/** Where the Congressional Record prints it; only one of two equal rows may say so. */
const CITED = /\((?:text|consideration|CR )[^()]*\)/g;

/** Equal for rows that tell of one event: one per system that keeps it, or one per committee it was referred to. */
const eventOf = ({ date, time, text }: Step): string =>
  `${date} ${time} ${foldTitle((text as string).replace(REPEATED, ' ').replace(CITED, ' '))}`;

/** Which of equal rows speaks for the event. 36000 stands on the signature as well as on the law. */
const SURENESS: readonly RegExp[] = [/^E/, /^(?!36000)\d+$/, /^\w/];
function surenessOf({ code }: Step): number {
  const place = SURENESS.findIndex((form) => form.test(code ?? ' '));
  return place < 0 ? SURENESS.length : place;
}

/** Rows of one event become one; H11100-A tells a referral that the H11100 rows of its day repeat by committee. */
function events(steps: readonly Step[]): Step[] {
  const whole = new Set(steps.filter(({ code }) => code === 'H11100-A').map(({ date }) => date));
  const groups = new Map<string, Step>();
  for (const step of steps.filter(({ code, date }) => code !== 'H11100' || !whole.has(date))) {
    const known = groups.get(eventOf(step));
    groups.set(eventOf(step), known && surenessOf(known) <= surenessOf(step) ? known : step);
  }
  return [...groups.values()];
}

const CHAMBERS: readonly [RegExp, 'House' | 'Senate' | null][] = [
  [/^(?:E\d+|28000|36000) /, null],
  [/^(?:1[0-7]\d{3}|20500) /, 'Senate'],
  [/^(?:H[\w-]+|Intro-H|\d{4}) /, 'House'],
  [/ Senate$/, 'Senate'],
  [/ House (?:floor|committee) actions$/, 'House'],
];
const chamberOf = ({ code, source }: Step) =>
  CHAMBERS.find(([form]) => form.test(`${code ?? 'none'} ${source ?? 'none'}`))?.[1] ?? null;

/** Who speaks: the code, or the system that gave the row; floor steps of the Senate carry no code. */
const speaker = ({ code, source, type }: Step) =>
  code ?? (source === 'Senate' && type === 'Floor' ? 'Senate floor' : (source ?? 'no source'));

/** Where a step stands: its code and the chamber's turn, such as «17000, second chamber, amended». */
function placeOf(step: Step, origin: MeasureType): string {
  const chamber = chamberOf(step);
  if (chamber === null) return speaker(step);
  const turn = origin.isSimple ? 'only' : chamber === origin.chamber ? 'first' : 'second';
  const isAmended = /with (?:an )?amendments?\b|\bas amended\b/i.test(step.text as string);
  return `${speaker(step)}, ${turn} chamber${isAmended ? ', amended' : ''}`;
}

const VOTE = /(?:Yeas and Nays|Yea-Nay Vote|recorded vote)[:.]?\s*(?:\([^)]*\):?\s*)?(\d+) - (\d+)/i;
function voteOf(text: string): VoteCount | null {
  const found = VOTE.exec(text);
  return found && { for: Number(found[1]), against: Number(found[2]), notVoting: null, absent: null };
}

/** Every event of a measure once, in the registry's words, numbered within its day. `parse.layout-changed` for a row without date or words. */
export function actionsOf(page: Page, steps: readonly Step[], measure: Measure): DraftAction[] {
  const whole = steps.filter((step) => {
    if (step.date !== null && textOrNull(step.text) !== null) return true;
    page.note(
      'parse.layout-changed',
      `expected actionDate and text of an action at ${page.url}, found «${step.date}» and «${step.text}»`,
    );
    return false;
  });
  const perDay = new Map<string, number>();
  return events(whole)
    .reverse()
    .map((step) => {
      const [date, words] = [step.date as string, textOrNull(step.text) as string];
      const order = (perDay.get(date) ?? 0) + 1;
      perDay.set(date, order);
      const at = placeOf(step, TYPES[measure.type] as MeasureType);
      return { date, words, at, chamber: chamberOf(step), order, vote: voteOf(words) };
    });
}
