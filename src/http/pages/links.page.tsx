import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Library, LinkView } from '../../ports/library.js';
import { PAGE_SIZE, pageQuery } from '../api/queries.js';
import { ZodPipe } from '../api/zod-pipe.js';
import { Screen } from '../screen.js';
import { Needs } from '../security/access.js';
import { LIBRARY } from '../tokens.js';
import { queryString } from './parts/addresses.js';
import { LinkLine } from './parts/link-line.js';
import { Pager } from './parts/pager.js';

export function LinksPage({ rows, total, offset }: { rows: LinkView[]; total: number; offset: number }) {
  return (
    <>
      <h1>Links to check</h1>
      <p>Links between bills, appeals and incidents that were found by rule and that no person has decided on.</p>
      {rows.length === 0 ? (
        <p>None is waiting.</p>
      ) : (
        <ul class="links">
          {rows.map((link) => (
            <LinkLine key={link.id} link={link} showBill />
          ))}
        </ul>
      )}
      <Pager
        total={total}
        offset={offset}
        shown={rows.length}
        size={PAGE_SIZE}
        href={(page) => `/links${queryString({ page })}`}
      />
    </>
  );
}

@ApiExcludeController()
@Needs('staff')
@Controller('links')
export class LinksController {
  constructor(@Inject(LIBRARY) private readonly library: Library) {}

  @Get()
  async list(@Query(new ZodPipe(pageQuery)) { page }: z.infer<typeof pageQuery>): Promise<Screen> {
    const offset = (page - 1) * PAGE_SIZE;
    const { total, rows } = await this.library.links({ status: 'suggested', limit: PAGE_SIZE, offset });
    return new Screen('Links to check', <LinksPage {...{ rows, total, offset }} />, { noindex: true });
  }
}
