import { foldTitle } from '../../scrapers/kit/words.js';
import { type KeptProfile, judgeCrawl } from '../../src/app/reading/judge-crawl.js';
import { billId } from '../../src/domain/bill.js';
import { dayAfter } from './days.js';
import type { DraftBill } from '../../src/domain/draft.js';
import { Fault, type FaultRecord } from '../../src/domain/fault.js';
import { type RegistryState, isInRecess, judgeHealth, silenceOf, sittingDaysBetween } from '../../src/domain/health.js';
import type { Crawl } from '../../src/pipeline/collect/crawl.js';
import { normalise } from '../../src/pipeline/normalise.js';
import type { BillStanding, RunSummary } from '../../src/ports/ledger.js';
import type { Watched } from './watched.js';

/** As far back as the program learns from. */
const LEARNED_FROM_DAYS = 400;

/** What came of one poll, and what pages and subscribers were shown then. */
export interface Told {
  verdict: RunSummary['verdict'];
  faults: readonly FaultRecord[];
  state: RegistryState;
  reason: string;
}

/** A registry under watch: what its polls have taught so far, judged as the program judges it. */
export class Watch {
  private profile: KeptProfile | null = null;
  private standings = new Map<string, BillStanding>();
  /** Bill → its rows as they were read; two pages may show one bill. */
  private said = new Map<string, ReadonlySet<DraftBill>>();
  private news: string[] = [];
  private moved: string[] = [];
  private readOn: string | null = null;

  constructor(readonly watched: Watched) {}

  /** Goes on from here without a trace in this one. */
  fork(): Watch {
    const other = new Watch(this.watched);
    Object.assign(other, {
      profile: this.profile,
      standings: new Map(this.standings),
      said: new Map(this.said),
      news: [...this.news],
      moved: [...this.moved],
      readOn: this.readOn,
    });
    return other;
  }

  async poll(crawled: Crawl, day: string): Promise<Told> {
    const { scraper, start } = this.watched;
    const memory = { lastProfile: () => Promise.resolve(this.profile), isAccepted: () => Promise.resolve(false) };
    const judged = await judgeCrawl(scraper, memory, { crawled, start, standings: this.standings, scope: 'full' });
    const isUsable = judged.verdict === 'well' || judged.verdict === 'partial';
    const faults = [...judged.faults, ...(isUsable ? this.apply(judged.crawled, day) : [])];
    if (judged.verdict === 'well') [this.profile, this.readOn] = [judged.profile, day];
    return { verdict: judged.verdict, faults, ...this.health(judged.verdict, faults, day) };
  }

  /** Remembers what changed; the faults are those of words that have no stage. */
  private apply({ pages }: Crawl, day: string): FaultRecord[] {
    const drafts = pages.flatMap(({ reading }) => reading.bills).filter(({ key }) => key !== null);
    const changed = drafts.filter((draft) => this.said.get(draft.key as string)?.has(draft) !== true);
    if (changed.length > 0 && this.readOn !== null) this.news = [...new Set([...this.news, day])];
    if (changed.some(({ key }) => this.said.has(key as string))) this.moved = [...new Set([...this.moved, day])];
    for (const draft of changed) this.remember(draft);
    return changed.flatMap((draft) => this.wordFaults(draft));
  }

  private remember(draft: DraftBill): void {
    const id = billId(this.watched.scraper.id, draft.key as string);
    const titles = new Set(this.standings.get(id)?.titles);
    if (draft.title !== null) titles.add(foldTitle(draft.title));
    this.standings.set(id, { stage: null, outcome: 'pending', isGone: false, titles: [...titles] });
    this.said.set(draft.key as string, new Set([...(this.said.get(draft.key as string) ?? []), draft]));
  }

  private wordFaults(draft: DraftBill): FaultRecord[] {
    try {
      return normalise(this.watched.scraper, draft).faults;
    } catch (error) {
      if (error instanceof Fault) return [error.toRecord()]; // an unknown session
      throw error;
    }
  }

  private health(verdict: Told['verdict'], faults: readonly FaultRecord[], day: string) {
    const { scraper } = this.watched;
    const recess = scraper.recess ?? [];
    const learned = (days: readonly string[]) => days.filter((one) => one > dayAfter(day, -LEARNED_FROM_DAYS));
    const { since, gapDays } = silenceOf(learned(this.news), learned(this.moved), day, recess);
    return judgeHealth({
      offReason: null,
      acknowledged: null,
      last: { verdict, fault: faults.at(-1)?.message ?? null, notes: faults.length },
      hoursSinceRead: 0,
      everyHours: scraper.every.hours,
      silentDays: since === null ? null : sittingDaysBetween(since, day, recess),
      gapDays,
      isInRecess: isInRecess(day, recess),
      isByRequest: scraper.start({ since: day, today: day }).length === 0,
    });
  }
}
