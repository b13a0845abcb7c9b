import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { STAGE_NAMES } from '../../domain/stage.js';
import type { Stage } from '../../domain/stage.js';
import { DIRECTION_MARKS, THREAT_NAMES } from '../../domain/threat.js';
import type { Direction, Threat } from '../../domain/threat.js';
import { SORTS } from '../../ports/search-engine.js';
import type { Facet, SearchEngine, Sort } from '../../ports/search-engine.js';
import type { Library } from '../../ports/library.js';
import { billsPageQuery, PAGE_SIZE, savedQueryOf, searchOf } from '../api/queries.js';
import type { BillsPageQuery } from '../api/queries.js';
import { ZodPipe } from '../api/zod-pipe.js';
import { findBills } from '../find-bills.js';
import type { FoundBills } from '../find-bills.js';
import { Screen } from '../screen.js';
import { LIBRARY, SEARCH } from '../tokens.js';
import { billsHref, queryString } from './parts/addresses.js';
import { BillLine } from './parts/bill-line.js';
import { Select } from './parts/form.js';
import { Pager } from './parts/pager.js';
import { SubscribeBox } from './parts/subscribe-box.js';
import { counted, countryName, DIRECTION_WORDS } from './parts/words.js';

const FACET_WORDS: Record<Facet, { label: string; any: string; words: (value: string) => string }> = {
  country: { label: 'Country', any: 'every country', words: countryName },
  registry: { label: 'Registry', any: 'every registry', words: (value) => value },
  stage: { label: 'Stage', any: 'every stage', words: (value) => STAGE_NAMES[value as Stage] },
  threat: { label: 'Threat', any: 'every threat', words: (value) => THREAT_NAMES[value as Threat] },
  direction: {
    label: 'Direction',
    any: 'every direction',
    words: (value) => `${DIRECTION_MARKS[value as Direction]} ${DIRECTION_WORDS[value as Direction]}`,
  },
};
const FACET_ORDER = Object.keys(FACET_WORDS) as Facet[];

const SORT_WORDS: Record<Sort, string> = {
  relevance: 'best match',
  'last-action': 'last step',
  introduced: 'introduced',
};

export interface BillsProps extends FoundBills {
  query: BillsPageQuery;
}

function FacetSelect({ facet, query, facets }: Pick<BillsProps, 'query' | 'facets'> & { facet: Facet }) {
  const { label, any, words } = FACET_WORDS[facet];
  const options = facets[facet].map(({ value, count }) => ({
    value,
    words: `${words(value)} (${count.toLocaleString('en')})`,
  }));
  const chosen = query[facet];
  const missing =
    chosen !== undefined && !options.some(({ value }) => value === chosen)
      ? [{ value: chosen, words: `${words(chosen)} (0)` }]
      : [];
  return <Select label={label} name={facet} value={chosen} any={any} options={[...options, ...missing]} />;
}

function Filters({ query, facets }: Pick<BillsProps, 'query' | 'facets'>) {
  return (
    <form class="filters" method="get" action="/bills">
      <label class="field query">
        <span class="label">Words or a number</span>
        <input type="search" name="q" value={query.q} maxLength={400} />
      </label>
      {FACET_ORDER.map((facet) => (
        <FacetSelect key={facet} facet={facet} query={query} facets={facets} />
      ))}
      <Select
        label="Order by"
        name="sort"
        value={query.sort}
        options={SORTS.map((value) => ({ value, words: SORT_WORDS[value] }))}
      />
      {query.relevant === 'all' ? <input type="hidden" name="relevant" value="all" /> : null}
      <button type="submit">Show</button>
    </form>
  );
}

/** Says which bills are left out, and how to see them. */
function RelevantSwitch({ query }: Pick<BillsProps, 'query'>) {
  if (query.relevant === 'only') {
    return (
      <p class="switch">
        Only bills judged to concern civil society.{' '}
        <a href={billsHref({ ...query, relevant: 'all', page: 1 })}>Show all bills</a>
      </p>
    );
  }
  return (
    <p class="switch">
      All bills.{' '}
      <a href={billsHref({ ...query, relevant: 'only', page: 1 })}>Show only those judged to concern civil society</a>
    </p>
  );
}

const feedHref = (query: BillsPageQuery) => `/feeds/bills.atom${queryString({ ...savedQueryOf(query) })}`;

function Nothing({ query }: Pick<BillsProps, 'query'>) {
  return (
    <p>
      No bill fits these words and filters.{' '}
      {query.relevant === 'only' ? (
        <a href={billsHref({ ...query, relevant: 'all', page: 1 })}>Search all bills</a>
      ) : null}{' '}
      A bill that is not here may still exist: see <a href="/registries">which registries are read</a>.
    </p>
  );
}

export function BillsPage({ query, total, facets, found }: BillsProps) {
  const offset = (query.page - 1) * PAGE_SIZE;
  return (
    <>
      <h1>Bills</h1>
      <Filters query={query} facets={facets} />
      <div class="found">
        <p>
          <strong>{counted(total, 'bill')}</strong> found · <a href="#alert">save as alert</a> ·{' '}
          <a href={feedHref(query)}>feed of this search</a>
        </p>
        <RelevantSwitch query={query} />
      </div>
      {found.length === 0 ? (
        <Nothing query={query} />
      ) : (
        found.map(({ row, hit }) => <BillLine key={row.id} row={row} hit={hit} />)
      )}
      <Pager
        total={total}
        offset={offset}
        shown={found.length}
        size={PAGE_SIZE}
        href={(page) => billsHref({ ...query, page })}
      />
      <SubscribeBox
        id="alert"
        title="Save this search as an alert"
        explain="A mail when a registry changes a bill that fits these words and filters, with the reason why it fits."
        fields={{ kind: 'search', ...savedQueryOf(query) }}
      />
    </>
  );
}

@ApiExcludeController()
@Controller('bills')
export class BillsController {
  constructor(
    @Inject(LIBRARY) private readonly library: Library,
    @Inject(SEARCH) private readonly search: SearchEngine,
  ) {}

  @Get()
  async list(@Query(new ZodPipe(billsPageQuery)) query: BillsPageQuery): Promise<Screen> {
    const result = await findBills(this.search, this.library, searchOf(query));
    const title = query.q === '' ? 'Bills' : `“${query.q}” in bills`;
    return new Screen(title, <BillsPage query={query} {...result} />, { feed: feedHref(query) });
  }
}
