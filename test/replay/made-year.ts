import { dice } from '../../src/app/bench/seeded.js';
import type { DraftAction, DraftBill, PageReading } from '../../src/domain/draft.js';
import { isInRecess } from '../../src/domain/health.js';
import { dayAfter, weekday } from './days.js';
import { type Told, Watch } from './watch.js';
import { type Watched, asOther, crawlOf, pagesOf } from './watched.js';

const isWorkday = (day: string) => weekday(day) % 6 !== 0;
type Chance = () => number;

/** The days on which a healthy registry shows something new. */
export const RHYTHMS: Readonly<Record<string, (day: string, chance: Chance) => boolean>> = {
  'every working day': (day, chance) => isWorkday(day) && chance() < 0.9,
  'some days a week': (day, chance) => isWorkday(day) && chance() < 0.35,
  'once a week': (day) => weekday(day) === 3,
  'in bursts each month': (day, chance) => Number(day.slice(8)) <= 4 && chance() < 0.9,
};

const START = '2026-01-01';
const LENGTH = 365;
/** The break falls on a late day: in registries that move on few days of a month it takes long to learn how they move. */
const FIRST_BREAK = 315;
const BREAKS_WITHIN = 45;
const MOST_DAYS_AFTER = 400;

export type News = 'new bill' | 'known bill moves';

/** A registry's pages, day by day: those of the example stand still, on one more rows move on and give way to new bills. */
class Living {
  private count = 0;
  private readonly still: readonly PageReading[];
  private page: PageReading;

  constructor(
    private readonly watched: Watched,
    private readonly whole: (below: number) => number,
  ) {
    this.still = pagesOf(watched.healthy);
    this.page = { ...watched.healthy, bills: watched.healthy.bills.map((draft) => asOther(draft, 'on page 3')) };
  }

  get pages(): readonly PageReading[] {
    return [...this.still, this.page];
  }

  /** One bill is new, or one that is known moves. */
  change(day: string, what: News): void {
    const row = this.whole(this.page.bills.length);
    const change = (draft: DraftBill) => (what === 'new bill' ? this.fresh(row) : moved(draft, day));
    const bills = this.page.bills.map((draft, index) => (index === row ? change(draft) : draft));
    this.page = { ...this.page, bills };
  }

  fork(): Living {
    const other = new Living(this.watched, this.whole);
    [other.page, other.count] = [this.page, this.count + FIRST_NEW];
    return other;
  }

  private fresh(row: number): DraftBill {
    this.count += 1;
    return asOther(this.watched.healthy.bills[row] as DraftBill, `new ${FIRST_NEW + this.count}`);
  }
}

function moved(draft: DraftBill, day: string): DraftBill {
  const last = draft.actions?.at(-1);
  if (last === undefined) return { ...draft, upcoming: [{ date: day, what: 'sitting' }] };
  const next: DraftAction = { ...last, date: day, sourceId: `${last.words} ${day}` };
  return { ...draft, actions: [...(draft.actions as DraftAction[]), next] };
}

/** A registry at the eve of its break, after most of a year of polls. */
export interface Eve {
  watch: Watch;
  life: Life;
  /** YYYY-MM-DD of the break. */
  day: string;
  /** What a poll of this registry said that was not «well», while nothing was broken. */
  alarms: string[];
}

export interface Life {
  watched: Watched;
  rhythm: string;
  chance: Chance;
  living: Living;
}

function lifeOf(watched: Watched, seed: number): Life {
  const thrown = dice(seed);
  const names = Object.keys(RHYTHMS);
  const living = new Living(watched, (below) => thrown.whole(below));
  return { watched, rhythm: names[seed % names.length] as string, chance: () => thrown.whole(1_000) / 1_000, living };
}

function isNewsDay({ watched, rhythm, chance }: Life, day: string): boolean {
  const isNews = RHYTHMS[rhythm] as (day: string, chance: Chance) => boolean;
  return !isInRecess(day, watched.scraper.recess ?? []) && isNews(day, chance);
}

const SHARE_OF_NEW = 0.25;
/** Numbers of made bills that no other made bill has. */
const FIRST_NEW = 1_000;

async function liveOn(life: Life, watch: Watch, from: string, to: string): Promise<string[]> {
  const alarms: string[] = [];
  for (let day = from; day < to; day = dayAfter(day, 1)) {
    if (isNewsDay(life, day)) life.living.change(day, life.chance() < SHARE_OF_NEW ? 'new bill' : 'known bill moves');
    const { state, reason } = await watch.poll(crawlOf(life.watched, life.living.pages), day);
    if (state !== 'well') alarms.push(`${day} ${state}: ${reason}`);
  }
  return alarms;
}

/** Polls a registry every day until the eve of a seeded day; and, to see that no alarm is false, on to the end of the year. */
export async function livedUntilBreak(watched: Watched, seed: number): Promise<Eve> {
  const life = lifeOf(watched, seed);
  const watch = new Watch(watched);
  let day = dayAfter(START, FIRST_BREAK + dice(seed).whole(BREAKS_WITHIN));
  while (isInRecess(day, watched.scraper.recess ?? [])) day = dayAfter(day, 1);
  const before = await liveOn(life, watch, START, day);
  const eve = { watch: watch.fork(), life: { ...life, living: life.living.fork() }, day };
  const rest = await liveOn(life, watch, day, dayAfter(START, LENGTH));
  return { ...eve, alarms: [...before, ...rest] };
}

/** Ways in which a registry goes on answering, and nothing on its pages is wrong: what still happens so many days after. */
export const STANDSTILLS: Readonly<Record<string, (days: number, chance: Chance) => News | null>> = {
  'list frozen at an old day': () => null,
  'statuses stop moving': () => 'new bill',
  // Bills of the old session move on for some weeks.
  'new session not followed': (days, chance) => (chance() < 1 - days / 30 ? 'known bill moves' : null),
};

export interface Standstill {
  /** From the break, and from the last day on which anything of what stands still now was seen, to the alarm. */
  days: number;
  silentDays: number;
  told: Told;
}

/** How long it takes until a standstill is noticed, and what was told then; null when it never is. */
export async function stoodStill(eve: Eve, name: string): Promise<Standstill | null> {
  const life = { ...eve.life, living: eve.life.living.fork() };
  const watch = eve.watch.fork();
  for (let days = 1; days <= MOST_DAYS_AFTER; days += 1) {
    const day = dayAfter(eve.day, days - 1);
    const happens = STANDSTILLS[name]?.(days, life.chance) ?? null;
    if (happens !== null && isNewsDay(life, day)) life.living.change(day, happens);
    const told = await watch.poll(crawlOf(life.watched, life.living.pages), day);
    if (told.state !== 'well') return { days, silentDays: Number(/for (\d+) days/.exec(told.reason)?.[1]), told };
  }
  return null;
}
