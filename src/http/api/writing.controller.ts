import { Body, Controller, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Desk, ImportKind, ImportReport } from '../../ports/desk.js';
import { Needs } from '../security/access.js';
import { actorOf, Who } from '../security/visitor.js';
import type { Visitor } from '../security/visitor.js';
import { DESK } from '../tokens.js';
import { Describes } from './describe.js';
import { citeBody, importBody, linkDecision, subscriptionBody } from './queries.js';
import { citationShape, importReportShape } from './shapes.js';
import { ZodPipe } from './zod-pipe.js';

type ImportBody = z.infer<typeof importBody>;

const IMPORTS = {
  body: importBody,
  gives: importReportShape,
  guarded: 'Staff only. All rows are checked first; with faults the answer is 422 and nothing is stored.',
} as const;
const subscribedShape = z.object({ status: z.literal('asked') });

/** Acts that change data. */
@ApiTags('writing')
@Controller('api/v1')
export class WritingApi {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  @Describes({ summary: 'Imports appeals.', ...IMPORTS })
  @Needs('staff')
  @HttpCode(200)
  @Post('appeals')
  async appeals(
    @Body(new ZodPipe(importBody)) body: ImportBody,
    @Who() visitor: Visitor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.import('appeals', body, visitor, reply);
  }

  @Describes({ summary: 'Imports bills.', ...IMPORTS })
  @Needs('staff')
  @HttpCode(200)
  @Post('bills')
  async bills(
    @Body(new ZodPipe(importBody)) body: ImportBody,
    @Who() visitor: Visitor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.import('bills', body, visitor, reply);
  }

  @Describes({ summary: 'Imports incidents.', ...IMPORTS })
  @Needs('staff')
  @HttpCode(200)
  @Post('incidents')
  async incidents(
    @Body(new ZodPipe(importBody)) body: ImportBody,
    @Who() visitor: Visitor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.import('incidents', body, visitor, reply);
  }

  @Describes({
    summary: 'Confirms or rejects a link.',
    body: linkDecision,
    gives: linkDecision,
    guarded: 'Staff only.',
  })
  @Needs('staff')
  @HttpCode(200)
  @Post('links/:id/decision')
  async decide(
    @Param('id') id: string,
    @Body(new ZodPipe(linkDecision)) decision: z.infer<typeof linkDecision>,
    @Who() visitor: Visitor,
  ) {
    await this.desk.decideLink(id, decision.status, actorOf(visitor, 'api'));
    return decision;
  }

  @Describes({
    summary: 'Freezes the status of a bill as of a day.',
    body: citeBody,
    gives: citationShape,
    status: 201,
  })
  @Post('citations')
  async cite(@Body(new ZodPipe(citeBody)) { bill, asOf }: z.infer<typeof citeBody>) {
    return this.desk.cite(bill, asOf ?? null);
  }

  @Describes({
    summary: 'Asks an address whether it wants mails about a topic.',
    body: subscriptionBody,
    gives: subscribedShape,
    status: 202,
  })
  @HttpCode(202)
  @Post('subscriptions')
  async subscribe(
    @Body(new ZodPipe(subscriptionBody)) { email, topic }: z.infer<typeof subscriptionBody>,
  ): Promise<z.infer<typeof subscribedShape>> {
    await this.desk.subscribe(email, topic);
    return { status: 'asked' };
  }

  private async import(
    kind: ImportKind,
    { content, format }: ImportBody,
    visitor: Visitor,
    reply: FastifyReply,
  ): Promise<ImportReport> {
    const report = await this.desk.import(kind, content, format, actorOf(visitor, 'api'));
    if (report.faults.length > 0) reply.status(422);
    return report;
  }
}
