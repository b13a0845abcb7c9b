import { ENDS, STAGE_NAMES, STAGES } from '../../../domain/stage.js';
import type { BillView, RegistryRow } from '../../../ports/library.js';
import { billHref, registryHref } from './addresses.js';
import { Field, Form, Select } from './form.js';
import { useRole } from './visit.js';

const after = (href: string, from: string) => href.slice(from.length);

/** A correction of the stage; those who were told the wrong thing are told. Staff only. */
export function StageCorrection({ view }: { view: BillView }) {
  if (!useRole('staff')) return null;
  return (
    <details class="box staff">
      <summary>Correct the stage</summary>
      <Form action={`/stages${after(billHref(view.id), '/bills')}`}>
        <Select
          label="Stage"
          name="stage"
          value={view.stage}
          options={[...STAGES, ...ENDS].map((value) => ({ value, words: STAGE_NAMES[value] }))}
        />
        <Field label="Why">
          <textarea name="note" rows={3} required minLength={3} maxLength={2000} />
        </Field>
        <button type="submit">Store this correction</button>
      </Form>
    </details>
  );
}

/** Asks for a bill that no list shows. Staff only. */
export function WantBill({ registry }: { registry: RegistryRow }) {
  if (!useRole('staff')) return null;
  return (
    <section class="box staff">
      <h2>Is a bill missing?</h2>
      <Form action={`/wanted${after(registryHref(registry.id), '/registries')}`}>
        <Field
          label="Its page or its number"
          hint="A link to the bill's own page at this registry, or the number as printed."
        >
          <input name="bill" required maxLength={500} />
        </Field>
        <Field label="Session or term" hint="Where numbers begin anew with each.">
          <input name="session" maxLength={100} />
        </Field>
        <button type="submit">Read it at the next run</button>
      </Form>
    </section>
  );
}

const isDoubted = ({ runs }: RegistryRow) =>
  runs.find(({ verdict }) => verdict !== 'running')?.verdict === 'implausible';

/** Says that a break is known, or takes that back. Staff only. */
export function Acknowledge({ registry }: { registry: RegistryRow }) {
  if (!useRole('staff')) return null;
  return (
    <section class="box staff">
      <h2>Is this known to us?</h2>
      <Form action={`/acknowledgements${after(registryHref(registry.id), '/registries')}`}>
        <Field label="Note for readers" hint="Left empty: the break is no longer marked as known.">
          <input name="note" maxLength={500} />
        </Field>
        <button type="submit">Store</button>
      </Form>
      {isDoubted(registry) ? (
        <Form action={`/acceptances${after(registryHref(registry.id), '/registries')}`}>
          <p>
            What it shows was not believed. If you have looked at its list and it is right, say so: its next run is.
          </p>
          <button type="submit">Believe its next run</button>
        </Form>
      ) : null}
    </section>
  );
}
