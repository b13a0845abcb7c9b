import type { Citation } from '../../../domain/citation.js';
import { Field, Form } from './form.js';

export interface CiteBoxProps {
  bill: string;
  cite: { draft: Citation; sentence: string } | { reason: string };
  /** YYYY-MM-DD */
  today: string;
  citing: boolean;
}

/** The sentence to quote and the button that freezes it. */
export function CiteBox({ bill, cite, today, citing }: CiteBoxProps) {
  return (
    <section class="box" id="cite" aria-label="Cite this bill">
      <details open={citing}>
        <summary>
          <h2>Cite this bill</h2>
        </summary>
        {'reason' in cite ? (
          <p>This bill cannot be cited now: {cite.reason}.</p>
        ) : (
          <>
            <blockquote class="sentence" dir="auto">
              {cite.sentence}
            </blockquote>
            <p>
              Freezing keeps this status, the page it was seen on and its hash under an address that does not change.
              The words are looked up in the archived page first; what does not stand there cannot be cited.
            </p>
            <Form action="/cites" class="row">
              <input type="hidden" name="bill" value={bill} />
              <Field label="Status as of">
                <input type="date" name="asOf" value={today} max={today} />
              </Field>
              <button type="submit">Freeze this citation</button>
            </Form>
            <p class="quiet">After freezing: plain text, Markdown, HTML, CSL-JSON, BibTeX and RIS.</p>
          </>
        )}
      </details>
    </section>
  );
}
