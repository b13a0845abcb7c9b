import type { Actor } from '../../ports/desk.js';
import type { Tx } from './database.js';
import { json } from './stored-bill.js';

/** One line in the book of what people did, in the transaction of the act itself. */
export async function audit(
  tx: Tx,
  at: Date,
  actor: Actor,
  act: { act: string; subject: string; before?: unknown; after?: unknown },
): Promise<void> {
  await tx.audit.create({
    data: {
      at,
      personId: actor.person?.id ?? null,
      by: actor.by,
      act: act.act,
      subject: act.subject,
      ...(act.before === undefined ? {} : { before: json(act.before) }),
      ...(act.after === undefined ? {} : { after: json(act.after) }),
    },
  });
}
