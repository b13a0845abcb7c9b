import { type BillState, normaliseNumber } from '../../domain/bill.js';
import type { Tx } from './database.js';

/** Moves links and watchers from one bill to another, where the other has none of the same already. */
async function moveTo(tx: Tx, from: string, to: string): Promise<void> {
  const links = await tx.link.findMany({ where: { billId: from } });
  for (const link of links) {
    const twin = await tx.link.findFirst({
      where: { billId: to, appealId: link.appealId, incidentId: link.incidentId, kind: link.kind },
    });
    if (twin) await tx.link.delete({ where: { id: link.id } });
    else await tx.link.update({ where: { id: link.id }, data: { billId: to } });
  }
  const watchers = await tx.subscription.findMany({ where: { topicKind: 'bill', topicKey: from } });
  for (const { id } of watchers) {
    await tx.subscription.update({ where: { id }, data: { topicKey: to, topic: { kind: 'bill', bill: to } } });
  }
  await moveWord(tx, from, to);
  await tx.bill.update({ where: { id: from }, data: { mergedInto: to } });
}

/** What a person of staff decided goes along, unless a person has decided on the other bill already. */
async function moveWord(tx: Tx, from: string, to: string): Promise<void> {
  const persons = { by: 'person', standing: true };
  const word = await tx.assessment.findFirst({ where: { billId: from, ...persons, inputHash: { not: null } } });
  if (word === null || (await tx.assessment.count({ where: { billId: to, ...persons } })) > 0) return;
  await tx.assessment.updateMany({ where: { billId: to, standing: true }, data: { standing: false } });
  await tx.assessment.update({ where: { id: word.id }, data: { billId: to } });
}

/**
 * A bill that an appeal named, or that was entered by hand, before its registry showed it: once the registry does,
 * the two are one. Same country and same number; a number that several such bills carry is left for a person.
 * @returns the bill that was merged into this one
 */
export async function adoptNamesakes(tx: Tx, id: string, state: BillState): Promise<string | null> {
  const folded = state.numbers.map(normaliseNumber);
  const namesakes = await tx.bill.findMany({
    where: {
      id: { not: id },
      country: state.country,
      origin: { in: ['cited', 'curated'] },
      mergedInto: null,
      numbers: { some: { folded: { in: folded } } },
    },
    select: { id: true },
  });
  const [only, ...others] = namesakes;
  if (only === undefined || others.length > 0) return null;
  await moveTo(tx, only.id, id);
  return only.id;
}
