import { sortedActions } from '../../../domain/action.js';
import type { Action } from '../../../domain/action.js';
import type { BillView, LinkView } from '../../../ports/library.js';

export const LANES = ['actions', 'incidents', 'appeals'] as const;
export type Lane = (typeof LANES)[number];

/** One thing on the axis; `number` is its row in the table below. */
export interface TimelineItem {
  number: number;
  lane: Lane;
  /** YYYY-MM-DD */
  date: string;
  words: string;
  /** Announced, not yet happened. */
  upcoming: boolean;
  action: Action | null;
  link: LinkView | null;
}

type Unnumbered = Omit<TimelineItem, 'number'>;

function linkedItem(link: LinkView): Unnumbered[] {
  const { appeal, incident } = link;
  if (appeal?.date)
    return [{ lane: 'appeals', date: appeal.date, words: appeal.title, upcoming: false, action: null, link }];
  if (incident === null) return [];
  const words = `${incident.kind}${incident.place === null ? '' : `, ${incident.place}`}`;
  return [{ lane: 'incidents', date: incident.date, words, upcoming: false, action: null, link }];
}

/** One appeal may carry several links to a bill: it happened once. */
function once(links: readonly LinkView[]): LinkView[] {
  const seen = new Map(links.map((link) => [link.appeal?.id ?? link.incident?.id ?? link.id, link]));
  return [...seen.values()];
}

/** Everything dated about a bill, in order of date; steps without a date are not on the axis. Rejected links are left out. */
export function timelineItems(view: Pick<BillView, 'state' | 'links'>): TimelineItem[] {
  const actions = sortedActions(view.state.actions).flatMap((action): Unnumbered[] =>
    action.date === null
      ? []
      : [{ lane: 'actions', date: action.date, words: action.words, upcoming: false, action, link: null }],
  );
  const coming = Object.values(view.state.upcoming).map(({ date, what }): Unnumbered => ({
    lane: 'actions',
    date,
    words: what,
    upcoming: true,
    action: null,
    link: null,
  }));
  const linked = once(view.links.filter(({ status }) => status !== 'rejected')).flatMap(linkedItem);
  return [...actions, ...coming, ...linked]
    .sort((a, b) => a.date.localeCompare(b.date) || LANES.indexOf(a.lane) - LANES.indexOf(b.lane))
    .map((item, index) => ({ ...item, number: index + 1 }));
}

export interface Dot {
  x: number;
  /** All that happened there; more than one when they stand too close to be told apart. */
  items: TimelineItem[];
}

export interface TimelineLayout {
  /** Years, months or days named on the axis. */
  ticks: { x: number; words: string }[];
  lanes: Record<Lane, Dot[]>;
  /** From a dot of a lower lane to the step before it. */
  arcs: { from: { x: number; lane: Lane }; toX: number }[];
}

const DAY = 86_400_000;
const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY;

/** Merges dots that would overlap. */
function dotsOf(items: readonly TimelineItem[], xOf: (date: string) => number, apart: number): Dot[] {
  return items.reduce<Dot[]>((dots, item) => {
    const last = dots.at(-1);
    if (last !== undefined && xOf(item.date) - last.x < apart) last.items.push(item);
    else dots.push({ x: xOf(item.date), items: [item] });
    return dots;
  }, []);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Grain {
  starts: (day: string) => boolean;
  words: (day: string) => string;
}

const DAYS: Grain = {
  starts: () => true,
  words: (day) => `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`,
};

/** Which days may be named on the axis, from the coarsest, and how. */
const GRAINS: readonly Grain[] = [
  { starts: (day) => day.endsWith('-01-01'), words: (day) => day.slice(0, 4) },
  { starts: (day) => day.endsWith('-01'), words: (day) => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}` },
  DAYS,
];

function daysBetween(first: string, last: string): string[] {
  const count = dayNumber(last) - dayNumber(first) + 1;
  return Array.from({ length: count }, (_, index) =>
    new Date((dayNumber(first) + index) * DAY).toISOString().slice(0, 10),
  );
}

/** Years where at least two begin within the span, else months, else days; thinned out to the room there is. */
function ticksOf(first: string, last: string, xOf: (date: string) => number, room: number): TimelineLayout['ticks'] {
  const days = daysBetween(first, last);
  const grain = GRAINS.find(({ starts }) => days.filter(starts).length >= 2) ?? DAYS;
  const named = days.filter(grain.starts);
  const every = Math.max(1, Math.ceil(named.length / room));
  return named.filter((_, index) => index % every === 0).map((day) => ({ x: xOf(day), words: grain.words(day) }));
}

const MIDDLE = (dot: Dot) => dot.x;

/** Places the items on an axis from `left` to `right`; `apart` is the least room between two dots. All in units of the drawing. */
export function layoutTimeline(
  items: readonly TimelineItem[],
  left: number,
  right: number,
  apart: number,
): TimelineLayout | null {
  const [first, last] = [items[0]?.date, items.at(-1)?.date];
  if (first === undefined || last === undefined) return null;
  const span = Math.max(1, dayNumber(last) - dayNumber(first));
  const xOf = (date: string) => Math.round(left + ((dayNumber(date) - dayNumber(first)) / span) * (right - left));
  const lanes = Object.fromEntries(
    LANES.map((lane) => [
      lane,
      dotsOf(
        items.filter((item) => item.lane === lane),
        xOf,
        apart,
      ),
    ]),
  ) as Record<Lane, Dot[]>;
  const stepBefore = (x: number) =>
    lanes.actions
      .map(MIDDLE)
      .filter((step) => step <= x)
      .at(-1) ?? lanes.actions[0]?.x;
  const arcs = LANES.slice(1).flatMap((lane) =>
    lanes[lane].flatMap(({ x }) => {
      const toX = stepBefore(x);
      return toX === undefined ? [] : [{ from: { x, lane }, toX }];
    }),
  );
  return { ticks: ticksOf(first, last, xOf, Math.floor((right - left) / 72)), lanes, arcs };
}
