import type { OutboxRow } from '../ports/library.js';

/** A mail's text as others than its receiver may read it: whoever has the token could end the subscription. */
export function withoutTokens(body: string): string {
  return body.replace(/([?&]token=)[^\s"'<>&]+/g, '$1…');
}

/** An outbox row for the API, without the tokens. */
export function publicOutboxRow(row: OutboxRow): OutboxRow {
  return { ...row, body: withoutTokens(row.body) };
}
