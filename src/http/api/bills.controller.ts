import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Fault } from '../../domain/fault.js';
import type { Clock } from '../../ports/clock.js';
import { asPublic } from '../../ports/library.js';
import type { BillView, ChangeView, Library } from '../../ports/library.js';
import type { SearchEngine } from '../../ports/search-engine.js';
import { citationDraft } from '../citation-draft.js';
import { CITATION_MEDIA } from '../citation-media.js';
import { findBills } from '../find-bills.js';
import { hasRole } from '../security/access.js';
import { Who } from '../security/visitor.js';
import type { Visitor } from '../security/visitor.js';
import { CLOCK, FORMAT_CITATION, HTTP_OPTIONS, LIBRARY, SEARCH } from '../tokens.js';
import type { FormatCitation, HttpOptions } from '../tokens.js';
import { Describes } from './describe.js';
import { billsApiQuery, citationQuery, savedQueryOf } from './queries.js';
import { changeShape, citationDraftShape, foundBillsShape, wholeBillShape } from './shapes.js';
import { ZodPipe } from './zod-pipe.js';

@ApiTags('bills')
@Controller('api/v1/bills')
export class BillsApi {
  constructor(
    @Inject(LIBRARY) private readonly library: Library,
    @Inject(SEARCH) private readonly search: SearchEngine,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(HTTP_OPTIONS) private readonly options: HttpOptions,
    @Inject(FORMAT_CITATION) private readonly format: FormatCitation,
  ) {}

  @Describes({ summary: 'Searches bills by words, numbers and filters.', query: billsApiQuery, gives: foundBillsShape })
  @Get()
  async list(
    @Query(new ZodPipe(billsApiQuery)) query: z.infer<typeof billsApiQuery>,
  ): Promise<z.infer<typeof foundBillsShape>> {
    const { sort, limit, offset } = query;
    const asked = { ...savedQueryOf(query), sort, limit, offset, relevantOnly: query.relevant === 'only' };
    const { total, facets, found } = await findBills(this.search, this.library, asked);
    return {
      total,
      facets,
      rows: found.map(({ row, hit }) => ({ ...row, score: hit.score, why: hit.why, passage: hit.passage })),
    };
  }

  @Describes({
    summary: 'One bill with all that is known of it. The id is URL-encoded: kg%2Fkenesh%2F6-28018%2F19.',
    gives: wholeBillShape,
  })
  @Get(':id')
  async one(@Param('id') id: string, @Who() visitor: Visitor): Promise<BillView> {
    const view = await this.known(id);
    if (view.assessment === null || hasRole(visitor, 'staff')) return view;
    return { ...view, assessment: asPublic(view.assessment) };
  }

  private async known(id: string): Promise<BillView> {
    const view = await this.library.bill(id);
    if (view === null)
      throw new Fault('bill.unknown', `No bill “${id}” is known here; the slashes of an id are written %2F.`);
    return view;
  }

  @Describes({
    summary: 'Every change of a bill with its cause; the patches applied in order give its present state.',
    gives: z.array(changeShape),
  })
  @Get(':id/history')
  async history(@Param('id') id: string): Promise<ChangeView[]> {
    return (await this.known(id)).history;
  }

  @Describes({
    summary: 'The status of a bill on a day, ready to quote. Nothing is frozen; POST /api/v1/citations freezes.',
    query: citationQuery,
    gives: citationDraftShape,
  })
  @Get(':id/citation')
  async citation(
    @Param('id') id: string,
    @Query(new ZodPipe(citationQuery)) { asOf, format }: z.infer<typeof citationQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof citationDraftShape> | string> {
    const today = this.clock.now().toISOString().slice(0, 10);
    const draft = citationDraft(await this.known(id), asOf ?? today, today, this.options.publicUrl);
    if (format === 'json') return citationDraftShape.parse(draft);
    reply.type(CITATION_MEDIA[format]);
    return this.format(draft, format);
  }
}
