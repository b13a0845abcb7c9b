import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { dayIn } from '../../domain/day.js';
import { Fault } from '../../domain/fault.js';
import type { Clock } from '../../ports/clock.js';
import type { BillRow, ChangeView, Library, RegistryRow } from '../../ports/library.js';
import type { SearchEngine } from '../../ports/search-engine.js';
import { findBills } from '../find-bills.js';
import { Screen } from '../screen.js';
import { CLOCK, LIBRARY, SEARCH } from '../tokens.js';
import { mostUrgent } from '../urgent.js';
import { billHref } from './parts/addresses.js';
import { BillLine } from './parts/bill-line.js';
import { Moment } from './parts/dates.js';
import { Foreign } from './parts/foreign.js';
import { isSilent, SilentRegistries } from './parts/registry-mark.js';
import { counted } from './parts/words.js';

interface TodayProps {
  counts: Awaited<ReturnType<Library['counts']>>;
  news: { bill: BillRow; change: ChangeView }[];
  registries: RegistryRow[];
  /** Null: the search does not answer. */
  urgent: BillRow[] | null;
}

const NEWS = 12;
const URGENT = 6;
/** Enough to choose the most urgent from. */
const CANDIDATES = 100;

function News({ news }: Pick<TodayProps, 'news'>) {
  if (news.length === 0) return <p>No registry has changed a bill since it was first read.</p>;
  return (
    <ul class="news">
      {news.map(({ bill, change }) => (
        <li key={change.id}>
          <p class="where">
            <abbr>{bill.country}</abbr> <a href={billHref(bill.id)}>{bill.number ?? 'no number known'}</a>{' '}
            <span class="quiet">
              <Moment iso={change.at} />
            </span>
          </p>
          <p class="what" dir="auto">
            {change.summary}
          </p>
          <p class="quiet clamp">
            <Foreign lang={bill.language}>{bill.title}</Foreign>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Urgent({ urgent }: Pick<TodayProps, 'urgent'>) {
  if (urgent === null)
    return (
      <p>
        The search does not answer now, so no choice can be made. The bills themselves can still be read by their
        address.
      </p>
    );
  if (urgent.length === 0)
    return (
      <p>
        No open bill is judged to concern civil society. <a href="/bills">All bills judged so</a>, ended ones too.
      </p>
    );
  return (
    <>
      {urgent.map((row) => (
        <BillLine key={row.id} row={row} />
      ))}
    </>
  );
}

export function TodayPage({ counts, news, registries, urgent }: TodayProps) {
  const silent = registries.filter(isSilent).length;
  return (
    <>
      <h1>Today</h1>
      <p class="lead">
        <a href="/bills?relevant=all">{counted(counts.bills, 'bill')}</a>,{' '}
        <a href="/bills">{counts.relevant.toLocaleString('en')} judged to concern civil society</a>,{' '}
        <a href="/appeals">{counted(counts.appeals, 'appeal')}</a>,{' '}
        <a href="/registries">{counted(counts.registries, 'registry', 'registries')}</a>
        {silent === 0 ? null : (
          <>
            ;{' '}
            <a href="#registries">
              {silent === 1 ? 'one cannot be relied on now' : `${silent} cannot be relied on now`}
            </a>
          </>
        )}
        .
      </p>
      <div class="columns">
        <section aria-labelledby="urgent">
          <h2 id="urgent">Open bills to read first</h2>
          <Urgent urgent={urgent} />
        </section>
        <div>
          <section aria-labelledby="news">
            <h2 id="news">What changed last</h2>
            <News news={news} />
          </section>
          <section aria-labelledby="registries">
            <h2 id="registries">Registries to be careful with</h2>
            <SilentRegistries registries={registries} />
          </section>
        </div>
      </div>
    </>
  );
}

@ApiExcludeController()
@Controller()
export class TodayController {
  constructor(
    @Inject(LIBRARY) private readonly library: Library,
    @Inject(SEARCH) private readonly search: SearchEngine,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async today(): Promise<Screen> {
    const [counts, news, registries, urgent] = await Promise.all([
      this.library.counts(),
      this.library.recentChanges({ limit: NEWS, offset: 0 }),
      this.library.registries(),
      this.urgent(),
    ]);
    return new Screen('Today', <TodayPage {...{ counts, news, registries, urgent }} />, { feed: '/feeds/bills.atom' });
  }

  private async urgent(): Promise<BillRow[] | null> {
    try {
      const { found } = await findBills(this.search, this.library, {
        q: '',
        relevantOnly: true,
        sort: 'last-action',
        limit: CANDIDATES,
      });
      return mostUrgent(
        found.map(({ row }) => row),
        URGENT,
        dayIn('UTC', this.clock.now()),
      );
    } catch (error) {
      if (error instanceof Fault && error.code === 'search.unavailable') return null;
      throw error;
    }
  }
}
