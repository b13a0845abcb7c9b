import type { ComponentChildren } from 'preact';
import { SEAL_FIELD } from '../../security/form-seal.js';
import { useVisit } from './visit.js';

export interface FormProps {
  action: string;
  /** Set for forms with a file. */
  files?: boolean;
  class?: string;
  children: ComponentChildren;
}

/** A form that writes: it carries the seal that binds it to this visitor. */
export function Form({ action, files, class: name, children }: FormProps) {
  const { seal } = useVisit();
  return (
    <form method="post" action={action} class={name} encType={files === true ? 'multipart/form-data' : undefined}>
      <input type="hidden" name={SEAL_FIELD} value={seal()} />
      {children}
    </form>
  );
}

/** A labelled field. */
export function Field({ label, hint, children }: { label: string; hint?: string; children: ComponentChildren }) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      {children}
      {hint === undefined ? null : <span class="hint">{hint}</span>}
    </label>
  );
}

export interface SelectProps {
  label: string;
  name: string;
  value: string | null | undefined;
  /** The words for no choice; without it a choice must be made. */
  any?: string;
  options: readonly { value: string; words: string }[];
}

/** A labelled choice; a value that is not among the options is kept as one. */
export function Select({ label, name, value, any, options }: SelectProps) {
  const missing = value && !options.some((option) => option.value === value) ? [{ value, words: value }] : [];
  return (
    <Field label={label}>
      <select name={name}>
        {any === undefined ? null : <option value="">{any}</option>}
        {[...options, ...missing].map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.words}
          </option>
        ))}
      </select>
    </Field>
  );
}
