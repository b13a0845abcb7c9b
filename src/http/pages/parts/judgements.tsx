import { differences, isOtherText } from '../../../domain/judgement.js';
import { THREAT_NAMES } from '../../../domain/threat.js';
import type { BillView, JudgementView } from '../../../ports/library.js';
import { textHref } from './addresses.js';
import { ConfirmJudgement, JudgeYourself, WithdrawJudgement } from './assessment-forms.js';
import { Moment } from './dates.js';
import { Reasons } from './reason-line.js';
import { Table } from './table.js';
import { DIRECTION_WORDS } from './words.js';

const RELEVANCE = new Map<boolean | null, string>([
  [true, 'concerns civil society'],
  [false, 'does not concern civil society'],
  [null, 'cannot be told'],
]);

/** «concerns civil society, restrictive: Reporting and inspection» */
export function verdictWords({ relevant, direction, threats }: JudgementView): string {
  const named = threats.map(({ threat }) => THREAT_NAMES[threat]).join('; ');
  return `${RELEVANCE.get(relevant)}${relevant === true ? `, ${DIRECTION_WORDS[direction]}` : ''}${named === '' ? '' : `: ${named}`}`;
}

/** Whether the machine judges otherwise now that it reads another text than the person did. */
export function hasTextTurned(person: JudgementView, machine: JudgementView): boolean {
  return isOtherText(person.input, machine.input) && differences(person, machine).length > 0;
}

/** What the machine says otherwise now that it reads another text than the person did. Nothing when it agrees. */
export function TextChanged({
  person,
  machine,
  lang,
}: {
  person: JudgementView;
  machine: JudgementView;
  lang: string | null;
}) {
  if (!hasTextTurned(person, machine)) return null;
  return (
    <div class="note">
      <p>
        <strong>The text changed since this was decided.</strong> The person’s word stands: {verdictWords(person)},
        decided on <Moment iso={person.at} />. By the new text the machine judges, on <Moment iso={machine.at} />:{' '}
        {verdictWords(machine)}.
      </p>
      <Reasons assessment={machine} lang={lang} />
    </div>
  );
}

function By({ judgement }: { judgement: JudgementView }) {
  if (judgement.by === 'machine') return <>machine, rules {judgement.rulesVersion ?? 'not known'}</>;
  return <>{judgement.person ?? 'the operator, or a label that was imported'}</>;
}

function Texts({ bill, judgement }: { bill: string; judgement: JudgementView }) {
  if (judgement.input === null) return <>not kept</>;
  if (judgement.input.texts.length === 0) return <>title alone</>;
  return (
    <>
      {judgement.input.texts.map(({ sha256, title }) => (
        <a key={sha256} href={textHref(bill, sha256)}>
          <bdi>{title}</bdi> <code>{sha256.slice(0, 12)}…</code>{' '}
        </a>
      ))}
    </>
  );
}

function standingWords({ standing, present, withdrawnAt }: JudgementView): string {
  if (standing) return 'stands';
  if (withdrawnAt !== null) return `taken back on ${withdrawnAt.slice(0, 10)}`;
  return present ? 'under a person’s word' : 'earlier';
}

/** What staff see of a bill's judgements: who made each, on what, and the acts that are open to them. */
export function Judgements({ view, judgements }: { view: BillView; judgements: readonly JudgementView[] }) {
  const person = judgements.find(({ by, standing }) => by === 'person' && standing);
  const machine = judgements.find(({ present }) => present);
  return (
    <>
      {person && machine ? <TextChanged person={person} machine={machine} lang={view.language} /> : null}
      <div>
        {machine && (!person || differences(person, machine).length > 0) ? (
          <ConfirmJudgement bill={view.id} machine={machine} />
        ) : null}{' '}
        {person ? <WithdrawJudgement bill={view.id} /> : null}
      </div>
      <JudgeYourself row={view} />
      {judgements.length === 0 ? null : (
        <details>
          <summary>All judgements, for staff</summary>
          <Table
            caption="Judgements, latest first"
            rows={judgements}
            keyOf={({ id }) => id}
            columns={[
              { head: 'When', cell: ({ at }) => <Moment iso={at} /> },
              { head: 'By', cell: (judgement) => <By judgement={judgement} /> },
              { head: 'What', cell: verdictWords },
              { head: 'Judged', cell: (judgement) => <Texts bill={view.id} judgement={judgement} /> },
              { head: 'Note', cell: ({ note }) => <bdi>{note ?? '–'}</bdi> },
              { head: 'Now', cell: standingWords },
            ]}
          />
        </details>
      )}
    </>
  );
}
