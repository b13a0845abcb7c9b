import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Library, Review, ReviewReason, ReviewRow } from '../../ports/library.js';
import { PAGE_SIZE, cursorText, reviewQuery } from '../api/queries.js';
import { ZodPipe } from '../api/zod-pipe.js';
import { Screen } from '../screen.js';
import { Needs } from '../security/access.js';
import { LIBRARY } from '../tokens.js';
import { queryString } from './parts/addresses.js';
import { ConfirmJudgement, JudgeYourself } from './parts/assessment-forms.js';
import { BillLine } from './parts/bill-line.js';
import { Moment } from './parts/dates.js';
import { TextChanged, hasTextTurned, verdictWords } from './parts/judgements.js';
import { Reasons } from './parts/reason-line.js';

const WHY: Record<ReviewReason, string> = {
  unsure: 'The machine is not sure.',
  'text-missing': 'The title cannot tell, and no text that could be read has come for two weeks.',
  disagrees: 'What is judged has changed since a person decided, and the machine now judges otherwise.',
};

function Thoughts({ row: { bill, machine, person } }: { row: ReviewRow }) {
  if (person !== null && hasTextTurned(person, machine))
    return <TextChanged person={person} machine={machine} lang={bill.language} />;
  return (
    <>
      <p>
        {person === null ? null : `A person decided: ${verdictWords(person)}. `}The machine, on{' '}
        <Moment iso={machine.at} />: {verdictWords(machine)}.
      </p>
      <Reasons assessment={machine} lang={bill.language} />
    </>
  );
}

function ToJudge({ row }: { row: ReviewRow }) {
  return (
    <li>
      <BillLine row={row.bill} />
      <p>{WHY[row.why]}</p>
      <Thoughts row={row} />
      <ConfirmJudgement bill={row.bill.id} machine={row.machine} />
      <JudgeYourself row={row.bill} />
    </li>
  );
}

export function ReviewPage({ rows, next }: Review) {
  return (
    <>
      <h1>Judgements to check</h1>
      <p>Bills about which the machine knows least, the latest judged first. What you decide stands over it.</p>
      {rows.length === 0 ? (
        <p>None is waiting.</p>
      ) : (
        <ul class="links">
          {rows.map((row) => (
            <ToJudge key={row.machine.id} row={row} />
          ))}
        </ul>
      )}
      {next === null ? null : (
        <nav class="pager" aria-label="Pages of this list">
          <a href={`/review/assessments${queryString({ after: cursorText(next) })}`} rel="next">
            Next
          </a>
        </nav>
      )}
    </>
  );
}

@ApiExcludeController()
@Needs('staff')
@Controller('review/assessments')
export class ReviewController {
  constructor(@Inject(LIBRARY) private readonly library: Library) {}

  @Get()
  async list(@Query(new ZodPipe(reviewQuery)) { after }: z.infer<typeof reviewQuery>): Promise<Screen> {
    const review = await this.library.review({ after: after ?? null, limit: PAGE_SIZE });
    return new Screen('Judgements to check', <ReviewPage {...review} />, { noindex: true });
  }
}
