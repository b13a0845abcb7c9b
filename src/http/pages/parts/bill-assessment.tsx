import type { BillView, JudgementView } from '../../../ports/library.js';
import { Judgements } from './judgements.js';
import { DirectionMark, JudgedBy, Reasons } from './reason-line.js';

const RELEVANT_WORDS = new Map<boolean | null, string>([
  [true, 'Concerns civil society'],
  [false, 'Judged not to concern civil society'],
  [null, 'Not known: the title alone cannot tell'],
]);

/** What the bill does to civil society, why that is thought, and who judged; for staff, all that was judged and the forms. */
export function Assessed({ view, judgements }: { view: BillView; judgements: readonly JudgementView[] | null }) {
  const { assessment } = view;
  return (
    <>
      {assessment === null ? (
        <p>Not judged yet.</p>
      ) : (
        <>
          <p class="verdict">
            {RELEVANT_WORDS.get(assessment.relevant)} · <DirectionMark direction={assessment.direction} />
          </p>
          <Reasons assessment={assessment} lang={view.language} />
          <JudgedBy assessment={assessment} />
        </>
      )}
      {judgements === null ? null : <Judgements view={view} judgements={judgements} />}
    </>
  );
}
