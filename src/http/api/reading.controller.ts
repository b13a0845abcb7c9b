import { Controller, Get, Inject, NotFoundException, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Seal } from '../../ports/desk.js';
import type { Library } from '../../ports/library.js';
import { publicOutboxRow } from '../outbox-text.js';
import { Needs } from '../security/access.js';
import { sealFor } from '../security/form-seal.js';
import { Who } from '../security/visitor.js';
import type { Visitor } from '../security/visitor.js';
import { LIBRARY, SEAL } from '../tokens.js';
import { Describes } from './describe.js';
import { linksQuery, listQuery } from './queries.js';
import {
  appealShape,
  citationShape,
  incidentShape,
  linkShape,
  listOf,
  outboxShape,
  registryShape,
  wholeAppealShape,
} from './shapes.js';
import { ZodPipe } from './zod-pipe.js';

type ListQuery = z.infer<typeof listQuery>;
const sessionShape = z.object({
  person: z.object({ id: z.string(), email: z.string(), role: z.string() }),
  csrf: z.string().nullable(),
});

/** All that is read besides bills. */
@ApiTags('reading')
@Controller('api/v1')
export class ReadingApi {
  constructor(
    @Inject(LIBRARY) private readonly library: Library,
    @Inject(SEAL) private readonly seal: Seal,
  ) {}

  @Describes({ summary: 'Appeals, latest first.', query: listQuery, gives: listOf(appealShape) })
  @Get('appeals')
  async appeals(@Query(new ZodPipe(listQuery)) query: ListQuery) {
    return this.library.appeals(query);
  }

  @Describes({ summary: 'One appeal with its demands, mentions and links.', gives: wholeAppealShape })
  @Get('appeals/:id')
  async appeal(@Param('id') id: string) {
    const appeal = await this.library.appeal(id);
    if (appeal === null) throw new NotFoundException('No appeal with this identifier is known here.');
    return appeal;
  }

  @Describes({ summary: 'Incidents, latest first.', query: listQuery, gives: listOf(incidentShape) })
  @Get('incidents')
  async incidents(@Query(new ZodPipe(listQuery)) query: ListQuery) {
    return this.library.incidents(query);
  }

  @Describes({
    summary: 'Registries: when each was last read well, and whether that is longer than usual.',
    gives: z.array(registryShape),
  })
  @Get('registries')
  async registries() {
    return this.library.registries();
  }

  @Describes({
    summary: 'Links between bills, appeals and incidents, with the passage that carries each.',
    query: linksQuery,
    gives: listOf(linkShape),
  })
  @Get('links')
  async links(@Query(new ZodPipe(linksQuery)) { status, limit, offset }: z.infer<typeof linksQuery>) {
    return this.library.links({ status: status ?? null, limit, offset });
  }

  @Describes({ summary: 'One frozen citation.', gives: citationShape })
  @Get('citations/:id')
  async citation(@Param('id') id: string) {
    const citation = await this.library.citation(id);
    if (citation === null) throw new NotFoundException('No citation with this identifier is kept here.');
    return citation;
  }

  @Describes({
    summary: 'Alerts as they were or will be sent, without the tokens that end them.',
    query: listQuery,
    gives: listOf(outboxShape),
    guarded: 'Signed-in people only.',
  })
  @Needs('reader')
  @Get('outbox')
  async outbox(@Query(new ZodPipe(listQuery)) { limit, offset }: ListQuery) {
    const { total, rows } = await this.library.outbox({ limit, offset });
    return { total, rows: rows.map(publicOutboxRow) };
  }

  @Describes({
    summary: 'Who asks, and the value of the X-CSRF-Token header for writing with the session cookie.',
    gives: sessionShape,
    guarded: 'Signed-in people only.',
  })
  @Needs('reader')
  @Get('session')
  session(@Who() visitor: Visitor) {
    return { person: visitor.person, csrf: sealFor(this.seal, visitor) };
  }
}
