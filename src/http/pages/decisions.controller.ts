import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { z } from 'zod';
import { THREATS } from '../../domain/threat.js';
import type { Desk } from '../../ports/desk.js';
import { wantedBill } from '../../domain/wanted.js';
import {
  acknowledgeForm,
  assessmentForm,
  confirmationForm,
  linkForm,
  stageForm,
  wantedForm,
  withdrawalForm,
} from '../api/queries.js';
import { ZodPipe } from '../api/zod-pipe.js';
import { GoTo } from '../screen.js';
import { Needs } from '../security/access.js';
import { localPath } from '../security/local-path.js';
import { actorOf, Who } from '../security/visitor.js';
import type { Visitor } from '../security/visitor.js';
import { DESK } from '../tokens.js';
import { billHref, registryHref } from './parts/addresses.js';

type AssessmentForm = z.infer<typeof assessmentForm>;

const RELEVANCE: Record<AssessmentForm['relevant'], boolean | null> = { yes: true, no: false, 'cannot-tell': null };

function tickedThreats(form: AssessmentForm) {
  const ticks = form as Record<string, unknown>;
  return THREATS.filter((threat) => ticks[`threat-${threat}`] === true);
}

/** The forms of staff; each leads back to the page it stands on. */
@ApiExcludeController()
@Needs('staff')
@Controller()
export class DecisionsController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  @Post('links/:id')
  async link(
    @Param('id') id: string,
    @Body(new ZodPipe(linkForm)) form: z.infer<typeof linkForm>,
    @Who() visitor: Visitor,
  ): Promise<GoTo> {
    await this.desk.decideLink(id, form.status, actorOf(visitor, 'web'));
    return new GoTo(localPath(form.back, '/links'));
  }

  @Post('assessments/*')
  async assessment(
    @Param('*') id: string,
    @Body(new ZodPipe(assessmentForm)) form: AssessmentForm,
    @Who() visitor: Visitor,
  ): Promise<GoTo> {
    const judgement = {
      relevant: RELEVANCE[form.relevant],
      direction: form.direction,
      threats: tickedThreats(form),
      note: form.note,
    };
    await this.desk.correctAssessment(id, judgement, actorOf(visitor, 'web'));
    return new GoTo(localPath(form.back, billHref(id)));
  }

  @Post('confirmations/*')
  async confirm(
    @Param('*') id: string,
    @Body(new ZodPipe(confirmationForm)) { judgement, note, back }: z.infer<typeof confirmationForm>,
    @Who() visitor: Visitor,
  ): Promise<GoTo> {
    await this.desk.confirmAssessment(id, { judgement, note: note ?? null }, actorOf(visitor, 'web'));
    return new GoTo(localPath(back, billHref(id)));
  }

  @Post('withdrawals/*')
  async withdraw(
    @Param('*') id: string,
    @Body(new ZodPipe(withdrawalForm)) { note, back }: z.infer<typeof withdrawalForm>,
    @Who() visitor: Visitor,
  ): Promise<GoTo> {
    await this.desk.withdrawAssessment(id, note ?? null, actorOf(visitor, 'web'));
    return new GoTo(localPath(back, billHref(id)));
  }

  @Post('stages/*')
  async stage(
    @Param('*') id: string,
    @Body(new ZodPipe(stageForm)) form: z.infer<typeof stageForm>,
    @Who() visitor: Visitor,
  ): Promise<GoTo> {
    await this.desk.correctStage(id, { stage: form.stage, note: form.note }, actorOf(visitor, 'web'));
    return new GoTo(billHref(id));
  }

  @Post('wanted/*')
  async want(
    @Param('*') id: string,
    @Body(new ZodPipe(wantedForm)) { bill, session }: z.infer<typeof wantedForm>,
    @Who() visitor: Visitor,
  ): Promise<GoTo> {
    await this.desk.wantBill(id, wantedBill(bill, session), actorOf(visitor, 'web'));
    return new GoTo(registryHref(id));
  }

  @Post('acceptances/*')
  async accept(@Param('*') id: string, @Who() visitor: Visitor): Promise<GoTo> {
    await this.desk.acceptRegistry(id, actorOf(visitor, 'web'));
    return new GoTo(registryHref(id));
  }

  @Post('acknowledgements/*')
  async acknowledge(
    @Param('*') id: string,
    @Body(new ZodPipe(acknowledgeForm)) form: z.infer<typeof acknowledgeForm>,
    @Who() visitor: Visitor,
  ): Promise<GoTo> {
    await this.desk.acknowledgeRegistry(id, form.note ?? null, actorOf(visitor, 'web'));
    return new GoTo(registryHref(id));
  }
}
