import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Fault } from '../../domain/fault.js';
import type { Desk } from '../../ports/desk.js';
import type { AssessmentView, JudgementView, Library } from '../../ports/library.js';
import { Needs } from '../security/access.js';
import { actorOf, Who } from '../security/visitor.js';
import type { Visitor } from '../security/visitor.js';
import { DESK, LIBRARY } from '../tokens.js';
import { Describes } from './describe.js';
import { assessmentShape, judgementShape } from './judgement-shapes.js';
import { assessmentBody, withdrawalQuery } from './queries.js';
import { ZodPipe } from './zod-pipe.js';

/** What staff decide about judgements. */
@ApiTags('judgements')
@Needs('staff')
@Controller('api/v1/bills')
export class AssessmentsApi {
  constructor(
    @Inject(LIBRARY) private readonly library: Library,
    @Inject(DESK) private readonly desk: Desk,
  ) {}

  @Describes({
    summary: 'Every judgement of a bill, the latest first, with who made it and what was judged.',
    gives: z.array(judgementShape),
    guarded: 'Staff only.',
  })
  @Get(':id/assessments')
  async all(@Param('id') id: string): Promise<JudgementView[]> {
    const view = await this.library.bill(id);
    if (view === null) throw new Fault('bill.unknown', `No bill “${id}” is known here.`);
    return this.library.judgements(view.id);
  }

  @Describes({
    summary:
      'Confirms the machine’s judgement by its id, or stores one’s own; it stands over whatever the machine judges later.',
    body: assessmentBody,
    gives: assessmentShape.nullable(),
    guarded: 'Staff only. `relevant: null` says that it cannot be told.',
  })
  @HttpCode(200)
  @Post(':id/assessment')
  async decide(
    @Param('id') id: string,
    @Body(new ZodPipe(assessmentBody)) body: z.infer<typeof assessmentBody>,
    @Who() visitor: Visitor,
  ): Promise<AssessmentView | null> {
    const actor = actorOf(visitor, 'api');
    if ('confirm' in body)
      await this.desk.confirmAssessment(id, { judgement: body.confirm, note: body.note ?? null }, actor);
    else await this.desk.correctAssessment(id, body, actor);
    return this.standing(id);
  }

  @Describes({
    summary: 'Takes a person’s judgement back: the machine’s latest stands again.',
    query: withdrawalQuery,
    gives: assessmentShape.nullable(),
    guarded: 'Staff only. 400 when no person’s judgement stands.',
  })
  @Delete(':id/assessment')
  async withdraw(
    @Param('id') id: string,
    @Query(new ZodPipe(withdrawalQuery)) { note }: z.infer<typeof withdrawalQuery>,
    @Who() visitor: Visitor,
  ): Promise<AssessmentView | null> {
    await this.desk.withdrawAssessment(id, note ?? null, actorOf(visitor, 'api'));
    return this.standing(id);
  }

  private async standing(id: string): Promise<AssessmentView | null> {
    return (await this.library.bill(id))?.assessment ?? null;
  }
}
