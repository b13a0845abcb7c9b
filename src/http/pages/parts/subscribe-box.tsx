import { Field, Form } from './form.js';

export interface SubscribeBoxProps {
  id: string;
  title: string;
  explain: string;
  /** What makes the topic; unknown fields are left out. */
  fields: Readonly<Record<string, string | null | undefined>>;
}

/** Asks for an address to write to; nothing is sent there until its owner confirms. */
export function SubscribeBox({ id, title, explain, fields }: SubscribeBoxProps) {
  return (
    <section class="box" id={id} aria-label={title}>
      <h2>{title}</h2>
      <p>{explain}</p>
      <Form action="/subscriptions" class="row">
        {Object.entries(fields).map(([name, value]) =>
          value ? <input key={name} type="hidden" name={name} value={value} /> : null,
        )}
        <Field label="E-mail address">
          <input type="email" name="email" required autocomplete="email" maxLength={254} />
        </Field>
        <button type="submit">Ask for mails</button>
      </Form>
      <p class="quiet">
        One mail comes first, to ask whether the address is yours. Every mail holds a link that ends them. The address
        is used for nothing else.
      </p>
    </section>
  );
}
