import { type Scraper, isOfOneBill } from '../../../scrapers/kit/scraper.js';
import type { Follow } from '../../domain/draft.js';
import { dayIn } from '../../domain/day.js';
import type { Program } from '../program.js';
import { type Cost, costOf } from './cost.js';
import type { HandClock } from './empty-program.js';
import type { ExampleSite } from './example-site.js';
import { naiveCrawl } from './naive-crawl.js';
import { watched } from './watched.js';

const OPERATOR = { person: null, by: 'cli' } as const;

/** A registry on a server of its own, and what it is asked there. */
export class PolledRegistry {
  readonly scraper: Scraper;
  private readonly isCard: (path: string) => boolean;

  constructor(
    scraper: Scraper,
    readonly site: ExampleSite,
    /** How it is called in the report. */
    readonly title = scraper.id,
  ) {
    const watching = watched(scraper, site);
    this.scraper = watching.scraper;
    this.isCard = (path) => isOfOneBill(scraper, watching.kindOf(path) ?? 'none');
  }

  /** What the server was asked while `work` went on. */
  private async asked(work: () => Promise<unknown>): Promise<Cost> {
    const before = this.site.asked.length;
    await work();
    const isHeld = (path: string) => this.site.held.has(path);
    return costOf(this.site.asked.slice(before), { isCard: this.isCard, isHeld });
  }

  /**
   * One run after so many hours. It is believed whatever it shows: some examples hold damaged rows, which a list that
   * showed none the day before would be doubted for.
   */
  async poll(program: Program, clock: HandClock, hours = this.scraper.every.hours): Promise<Cost> {
    clock.advanceHours(hours);
    const { id } = this.scraper;
    await program.desk.acceptRegistry(id, OPERATOR);
    return this.asked(() => program.read(id, { cause: 'schedule', baseUrl: this.site.url, standInPace: 0 }));
  }

  /** Where a crawler begins; in a registry without lists at the bills that a person has named. */
  begins(today: string): Follow[] {
    const start = this.scraper.start({ since: null, today });
    return start.length > 0 ? [...start] : this.named();
  }

  /** The bills of the examples whose page has an address of its own. */
  private named(): Follow[] {
    return [...this.site.held.values()]
      .map(({ url }) => this.scraper.find?.({ url }) ?? null)
      .filter((found) => found !== null)
      .filter(({ page }) => isOfOneBill(this.scraper, page));
  }

  /** The first run; where no list shows bills, after someone has asked for some. */
  async first(program: Program, clock: HandClock): Promise<Cost> {
    const today = dayIn(this.scraper.timeZone, clock.now());
    for (const { page, url } of this.begins(today))
      if (isOfOneBill(this.scraper, page))
        await program.desk.wantBill(this.scraper.id, { url, number: null, session: null }, OPERATOR);
    return this.poll(program, clock, 0);
  }

  /** A crawler without memory, from these pages on. */
  naive(begin: readonly Follow[]): Promise<Cost> {
    return this.asked(() => naiveCrawl(this.scraper, this.site.url, begin));
  }

  close(): Promise<void> {
    return this.site.close();
  }
}
