import { DIRECTIONS, THREAT_NAMES, THREATS } from '../../../domain/threat.js';
import type { BillRow, JudgementView } from '../../../ports/library.js';
import { billHref } from './addresses.js';
import { Field, Form, Select } from './form.js';
import { useVisit } from './visit.js';
import { DIRECTION_WORDS } from './words.js';

const RELEVANCE_VALUES = new Map<boolean | null, string>([
  [true, 'yes'],
  [false, 'no'],
  [null, 'cannot-tell'],
]);

const addressed = (act: string, bill: string) => `/${act}${billHref(bill).slice('/bills'.length)}`;

/** The form leads back to the page it stands on. */
function Back() {
  return <input type="hidden" name="back" value={useVisit().path} />;
}

/** A person's own judgement, which stands over the machine's. */
export function JudgeYourself({ row }: { row: Pick<BillRow, 'id' | 'relevant' | 'direction' | 'threats'> }) {
  const chosen = new Set(row.threats.map(({ threat }) => threat));
  return (
    <details class="box staff">
      <summary>Judge this bill yourself</summary>
      <Form action={addressed('assessments', row.id)}>
        <Back />
        <Select
          label="Concerns civil society"
          name="relevant"
          value={RELEVANCE_VALUES.get(row.relevant)}
          options={[
            { value: 'yes', words: 'yes' },
            { value: 'no', words: 'no' },
            { value: 'cannot-tell', words: 'cannot be told' },
          ]}
        />
        <Select
          label="Direction"
          name="direction"
          value={row.direction}
          options={DIRECTIONS.map((value) => ({ value, words: DIRECTION_WORDS[value] }))}
        />
        <fieldset>
          <legend>Threats</legend>
          {THREATS.map((threat) => (
            <label key={threat} class="tick">
              <input type="checkbox" name={`threat-${threat}`} checked={chosen.has(threat)} /> {THREAT_NAMES[threat]}
            </label>
          ))}
        </fieldset>
        <Field label="Why" hint="For staff; not shown in public.">
          <textarea name="note" rows={3} required minLength={3} maxLength={2000} />
        </Field>
        <button type="submit">Store this judgement</button>
      </Form>
    </details>
  );
}

/** The machine's judgement becomes the person's word; the one that the page shows is meant, no later one. */
export function ConfirmJudgement({ bill, machine }: { bill: string; machine: JudgementView }) {
  return (
    <Form action={addressed('confirmations', bill)} class="inline">
      <Back />
      <input type="hidden" name="judgement" value={machine.id} />
      <button type="submit">Confirm the machine’s judgement as it stands</button>
    </Form>
  );
}

/** A person's word is taken back. */
export function WithdrawJudgement({ bill }: { bill: string }) {
  return (
    <Form action={addressed('withdrawals', bill)} class="inline">
      <Back />
      <button type="submit">Take the person’s judgement back</button>
    </Form>
  );
}
