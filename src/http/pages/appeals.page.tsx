import { Controller, Get, Inject, NotFoundException, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { z } from 'zod';
import type { AppealRow, BillRow, Library } from '../../ports/library.js';
import { PAGE_SIZE, pageQuery } from '../api/queries.js';
import { ZodPipe } from '../api/zod-pipe.js';
import { Screen } from '../screen.js';
import { LIBRARY } from '../tokens.js';
import { AppealPage } from './appeal.page.js';
import { appealHref, queryString } from './parts/addresses.js';
import { Day } from './parts/dates.js';
import { Pager } from './parts/pager.js';
import { Table } from './parts/table.js';
import { appealKindWords, counted, countryName } from './parts/words.js';

interface AppealsProps {
  rows: AppealRow[];
  total: number;
  offset: number;
  country: string | null;
}

export function AppealsPage({ rows, total, offset, country }: AppealsProps) {
  return (
    <>
      <h1>Appeals</h1>
      <p>
        Urgent appeals, open letters and statements{country === null ? null : ` on ${countryName(country)}`}, and how
        many links they have to bills. Search engines are asked not to keep these pages.
      </p>
      {rows.length === 0 ? (
        <p>No appeal is known{country === null ? ' yet' : ' for this country'}.</p>
      ) : (
        <Table
          caption={counted(total, 'appeal')}
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            { head: 'Date', cell: ({ date }) => <Day iso={date} /> },
            { head: 'Country', cell: (row) => (row.country === null ? 'not known' : countryName(row.country)) },
            {
              head: 'Appeal',
              cell: (row) => (
                <>
                  <a href={appealHref(row.id)}>
                    <bdi>{row.title}</bdi>
                  </a>
                  {row.code === null ? null : (
                    <>
                      {' '}
                      <span class="quiet nowrap">{row.code}</span>
                    </>
                  )}
                </>
              ),
            },
            { head: 'Kind', cell: ({ kind }) => appealKindWords(kind) },
            { head: 'About', cell: ({ categories }) => (categories.length === 0 ? 'not said' : categories.join(', ')) },
            { head: 'Links', cell: ({ links }) => links, numeric: true },
          ]}
        />
      )}
      <Pager
        total={total}
        offset={offset}
        shown={rows.length}
        size={PAGE_SIZE}
        href={(page) => `/appeals${queryString({ country, page })}`}
      />
    </>
  );
}

@ApiExcludeController()
@Controller('appeals')
export class AppealsController {
  constructor(@Inject(LIBRARY) private readonly library: Library) {}

  @Get()
  async list(@Query(new ZodPipe(pageQuery)) query: z.infer<typeof pageQuery>): Promise<Screen> {
    const [country, offset] = [query.country ?? null, (query.page - 1) * PAGE_SIZE];
    const { total, rows } = await this.library.appeals({ country, limit: PAGE_SIZE, offset });
    return new Screen('Appeals', <AppealsPage {...{ rows, total, offset, country }} />, { noindex: true });
  }

  @Get(':id')
  async one(@Param('id') id: string): Promise<Screen> {
    const appeal = await this.library.appeal(id);
    if (appeal === null) throw new NotFoundException('No appeal with this identifier is known here.');
    const ids = [...new Set(appeal.linked.map(({ bill }) => bill.id))];
    const bills: BillRow[] = await this.library.billRows(ids);
    return new Screen(appeal.title, <AppealPage appeal={appeal} bills={bills} />, { noindex: true });
  }
}
