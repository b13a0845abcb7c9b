import type { BillView } from '../../../ports/library.js';
import { DirectionMark, JudgedBy, Reasons } from './reason-line.js';
import { AssessmentCorrection } from './staff-forms.js';

const RELEVANT_WORDS = new Map<boolean | null, string>([
  [true, 'Concerns civil society'],
  [false, 'Judged not to concern civil society'],
  [null, 'Not known: the title alone cannot tell'],
]);

/** What the bill does to civil society, why that is thought, and who judged. */
export function Assessed({ view }: { view: BillView }) {
  const { assessment } = view;
  if (assessment === null)
    return (
      <>
        <p>Not judged yet.</p>
        <AssessmentCorrection view={view} />
      </>
    );
  return (
    <>
      <p class="verdict">
        {RELEVANT_WORDS.get(assessment.relevant)} · <DirectionMark direction={assessment.direction} />
      </p>
      <Reasons assessment={assessment} lang={view.language} />
      <JudgedBy assessment={assessment} />
      <AssessmentCorrection view={view} />
    </>
  );
}
