import { Fault } from '../domain/fault.js';
import type { Redline } from '../domain/redline.js';
import { redlineOf } from '../pipeline/compare/redline.js';
import type { DocumentShelf, DocumentTextView } from '../ports/documents.js';

/** Two texts of a bill and what differs between them. */
export interface Compared {
  from: DocumentTextView;
  to: DocumentTextView;
  redline: Redline;
}

/** Comparing two texts of this length each takes seconds; longer ones would hold up every other reader. */
const MOST_CHARACTERS = 600_000;
/** Bytes under a hash never change, so what was compared once holds. */
const KEPT = 20;
const kept = new Map<string, Redline>();

function redlineFor(from: DocumentTextView, to: DocumentTextView): Redline {
  const name = `${from.sha256} ${to.sha256}`;
  const known = kept.get(name);
  if (known) return known;
  const made = redlineOf(from.text, to.text, to.language ?? from.language);
  kept.set(name, made);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
  return made;
}

async function textOf(documents: DocumentShelf, bill: string, sha256: string): Promise<DocumentTextView> {
  const found = await documents.text(bill, sha256);
  if (found !== null) return found;
  throw new Fault('bill.unknown', `No document of “${bill}” with a text has the hash ${sha256.slice(0, 64)}.`, {
    bill,
  });
}

/** Compares two texts of a bill. Throws `bill.unknown` when one is not there, `usage` when they are too long. */
export async function compared(documents: DocumentShelf, bill: string, from: string, to: string): Promise<Compared> {
  const texts = { from: await textOf(documents, bill, from), to: await textOf(documents, bill, to) };
  const length = Math.max(texts.from.text.length, texts.to.text.length);
  if (length > MOST_CHARACTERS)
    throw new Fault(
      'usage',
      `A text of ${length} characters is too long to be compared here; at most ${MOST_CHARACTERS} are. Both texts can be read on the bill's page.`,
    );
  return { ...texts, redline: redlineFor(texts.from, texts.to) };
}
