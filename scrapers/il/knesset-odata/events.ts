import {
  type DraftAction,
  type Follow,
  type Page,
  type PageResult,
  type Upcoming,
  shortHash,
} from '../../kit/index.js';
import { type Row, day, integer, nextPage, query, rowsOf, text } from './rows.js';
import { TABLED_AGAIN, statusOf } from './stages.js';

const BILL_TYPE = 2;
const TABLED_PRIVATE = 104;
const TABLED_FIRST_READING = 141;
/** States in which a committee other than the House Committee holds the bill. */
const HELD = [101, 108, 109, 113, 115, 167, 178, 179];
const CANCELLED = 'מבוטלת';

/** The two tables of meetings: their items, the meeting of each, and the page kind of one bill's items. */
const TABLES = {
  plenum: { items: 'KNS_PlmSessionItem', session: 'KNS_PlenumSession', expand: 'KNS_PlenumSession' },
  committee: {
    items: 'KNS_CmtSessionItem',
    session: 'KNS_CommitteeSession',
    expand: 'KNS_CommitteeSession($expand=KNS_Committee)',
  },
} as const;
type Place = keyof typeof TABLES;
const PLACES = Object.keys(TABLES) as Place[];

export function eventsOf(place: Place, bill: number): Follow {
  const { items, expand } = TABLES[place];
  return {
    page: place,
    url: query(items, `ItemID eq ${bill} and ItemTypeID eq ${BILL_TYPE}`, `&$expand=${expand},KNS_Status`),
  };
}

/** The latest changed items of either table; they only say which bills to look at. */
export const CHANGES: readonly Follow[] = PLACES.map((place) => ({
  page: 'changes',
  url: query(TABLES[place].items, `ItemTypeID eq ${BILL_TYPE}`, '&$orderby=LastUpdatedDate%20desc&$top=100'),
  changesOnly: true,
}));

/** A row says that something about a bill changed; its name is the present one, whatever its day, and is not taken. */
export function changes(page: Page): PageResult {
  const place = PLACES.find((one) => page.url.includes(TABLES[one].items));
  if (place === undefined) throw page.fault('parse.not-the-page', `expected the items of a meeting at ${page.url}`);
  const rows = rowsOf(page);
  const marks = new Map<number, string[]>();
  for (const row of rows.filter(({ ItemTypeID }) => ItemTypeID === BILL_TYPE)) {
    const bill = page.attempt(() => integer(page, row, 'ItemID'));
    if (bill !== null) marks.set(bill, [...(marks.get(bill) ?? []), `${row['Id']} ${row['LastUpdatedDate']}`]);
  }
  const bills = [...marks].map(([bill, mark]) => ({
    key: String(bill),
    number: null,
    title: null,
    mark: `${place} ${shortHash(mark.sort().join('\n'))}`,
  }));
  return { bills, follow: [...[...marks.keys()].map((bill) => eventsOf(place, bill)), ...nextPage(page, rows.length)] };
}

interface Event {
  action: DraftAction;
  status: unknown;
  committee: string | null;
  isCancelled: boolean;
}

function committeeOf(session: Row | null): string | null {
  return text((session?.['KNS_Committee'] as Row | null | undefined)?.['Name']);
}

/** The state of the bill when it was on the agenda is the step; a meeting that fell out is none. */
function readEvent(page: Page, place: Place, row: Row): Event {
  const session = (row[TABLES[place].session] ?? null) as Row | null;
  const status = integer(page, row, 'StatusID');
  const known = statusOf(status);
  const isCancelled = text(session?.['StatusDesc']) === CANCELLED;
  const words = known?.words ?? `StatusID ${status}`;
  const counts = !isCancelled && (place === 'plenum' || known === null || known.inCommittee === true);
  const committee = committeeOf(session);
  return {
    action: {
      // Some items belong to a meeting that the service does not show.
      date: day(session?.['StartDate']),
      words: isCancelled ? `${CANCELLED}: ${words}` : words,
      at: counts ? String(status) : place,
      sourceId: `${TABLES[place].items} ${integer(page, row, 'Id')}`,
      order: place === 'plenum' ? Number(row['Ordinal'] ?? 0) : 0,
      chamber: place === 'plenum' ? null : committee,
      ...(counts ? {} : { classes: [] }),
    },
    status,
    committee,
    isCancelled,
  };
}

/** Tabling for the first reading introduces a government bill; a private bill was tabled for the preliminary one before. */
function placed(event: Event, first: Event | undefined): DraftAction {
  const isAgain = event.status === TABLED_FIRST_READING && event !== first && event.action.classes === undefined;
  return isAgain ? { ...event.action, at: TABLED_AGAIN } : event.action;
}

function newest(rows: readonly Row[], place: Place): string | null {
  const sessions = rows.map((row) => row[TABLES[place].session] as Row | null | undefined);
  const dates = [...rows, ...sessions].map((one) => day(one?.['LastUpdatedDate']));
  return (
    dates
      .filter((date) => date !== null)
      .sort()
      .at(-1) ?? null
  );
}

/** Meetings after the latest change that the page itself knows of. */
function upcomingOf(events: readonly Event[], known: string | null): Upcoming[] {
  if (known === null) return [];
  return events.flatMap(({ action: { date, words }, isCancelled }) =>
    date !== null && date > known && !isCancelled ? [{ date, what: words }] : [],
  );
}

const byDate = (a: Event, b: Event) =>
  (a.action.date ?? '0').localeCompare(b.action.date ?? '0') ||
  (a.action.order as number) - (b.action.order as number) ||
  (a.status as number) - (b.status as number);

function readEvents(place: Place, page: Page): PageResult {
  const key = /ItemID(?:%20| )eq(?:%20| )(\d+)/.exec(page.url)?.[1];
  if (key === undefined)
    throw page.fault('parse.not-the-page', `expected the items of one bill, «ItemID eq …», at ${page.url}`);
  const all = rowsOf(page);
  const rows = all.filter((row) => row['ItemID'] === Number(key));
  if (rows.length < all.length)
    page.note('parse.unknown-row', `expected items of the bill ${key} alone at ${page.url}, found others`);
  const events = rows.flatMap((row) => page.attempt(() => readEvent(page, place, row)) ?? []).sort(byDate);
  const tabled =
    events.find(({ status }) => status === TABLED_PRIVATE) ??
    events.find(({ status }) => status === TABLED_FIRST_READING);
  const held = events.findLast(({ status, committee }) => HELD.includes(status as number) && committee !== null);
  return {
    bills: [
      {
        key,
        number: null,
        title: null,
        introducedOn: place === 'plenum' ? (tabled?.action.date ?? null) : null,
        committee: held?.committee ?? null,
        actions: events.map((event) => placed(event, tabled)),
        upcoming: upcomingOf(events, newest(rows, place)),
      },
    ],
    follow: nextPage(page, all.length).map(({ ifNews: _, ...follow }) => follow),
  };
}

/** One bill's items of plenary sittings, with the sitting of each. */
export const plenum = (page: Page): PageResult => readEvents('plenum', page);
/** One bill's items of committee meetings, with the meeting and the committee of each. */
export const committee = (page: Page): PageResult => readEvents('committee', page);
