import { randomUUID } from 'node:crypto';
import { Fault } from '../../domain/fault.js';
import { job } from '../../domain/job.js';
import type { PersonsJudgement } from '../../domain/judgement.js';
import type { Clock } from '../../ports/clock.js';
import type { Actor } from '../../ports/desk.js';
import { lockJudged } from './assessments.js';
import { audit } from './audit.js';
import { type Database, type Tx, sqlOf } from './database.js';
import type { Assessment } from './generated/client.js';
import { readInput } from './judged-input.js';
import { type Enqueue, json } from './stored-bill.js';
import { unknownBill } from './unknown-bill.js';
import { type StoredThreat, standing } from './views.js';

export interface AssessmentDeskParts {
  db: Database;
  enqueue: Enqueue;
  clock: Clock;
}

/** What a person's word weighs in lists that sort by strength. */
const SCORES = new Map<boolean | null, number>([
  [true, 1],
  [false, 0],
  [null, 0.5],
]);

/** A judgement as the audit keeps it. */
function asAudited(row: Assessment | null) {
  if (row === null) return null;
  const { id, by, relevant, direction, threats, note, rulesVersion } = row;
  return {
    id,
    by,
    relevant,
    direction,
    threats: namesOf(row),
    note,
    rulesVersion,
    reasons: by === 'machine' ? threats : [],
  };
}

const threatsOf = (row: Assessment | null) => (row?.threats ?? []) as unknown as StoredThreat[];
const namesOf = (row: Assessment) => threatsOf(row).map(({ threat }) => threat);

/** Locks the bill that is meant: one that was merged into another is the other. */
async function lockKnown(tx: Tx, id: string): Promise<string> {
  const row = await tx.bill.findUnique({ where: { id }, select: { mergedInto: true } });
  if (row === null) throw unknownBill(id);
  const bill = row.mergedInto ?? id;
  await lockJudged(tx, bill);
  return bill;
}

async function standingOf(tx: Tx, billId: string): Promise<Assessment | null> {
  return standing(await tx.assessment.findMany({ where: { billId, standing: true } }));
}

const presentOf = (tx: Tx, billId: string) =>
  tx.assessment.findFirst({ where: { billId, by: 'machine', present: true } });

/** Writes a person's word over what stands, frozen with what they judged. */
async function decide(
  { clock, enqueue }: AssessmentDeskParts,
  tx: Tx,
  billId: string,
  given: { act: string; judgement: PersonsJudgement | (Omit<PersonsJudgement, 'note'> & { note: null }) },
  actor: Actor,
): Promise<void> {
  const { threats: named, ...judgement } = given.judgement;
  const threats = judgement.relevant === true ? named : [];
  const read = await readInput(tx, billId);
  if (read === null) throw unknownBill(billId);
  const [before, machine, at] = [await standingOf(tx, billId), await presentOf(tx, billId), clock.now()];
  const needsText = (await tx.assessment.count({ where: { billId, by: 'machine', needsText: true } })) > 0;
  await tx.assessment.updateMany({ where: { billId, standing: true }, data: { standing: false } });
  const after = await tx.assessment.create({
    data: {
      ...judgement,
      id: randomUUID(),
      billId,
      by: 'person',
      personId: actor.person?.id ?? null,
      score: SCORES.get(judgement.relevant) as number,
      needsText: judgement.relevant === null,
      // The machine's words for a threat that the person sees as well stay quoted.
      threats: json(
        threats.map((threat) => ({
          threat,
          score: 1,
          reasons: threatsOf(machine).find((found) => found.threat === threat)?.reasons ?? [],
        })),
      ),
      inputHash: read.hash,
      input: json({ ...read.frozen, needsText }),
      at,
      standing: true,
    },
  });
  const acted = { act: given.act, subject: billId, before: asAudited(before), after: asAudited(after) };
  await audit(tx, at, actor, acted);
  await enqueue(sqlOf(tx), [job('link-bill', { bill: billId, change: null })]);
}

/** A person's own judgement. */
export async function correctAssessment(
  parts: AssessmentDeskParts,
  bill: string,
  judgement: PersonsJudgement,
  actor: Actor,
): Promise<void> {
  await parts.db.prisma.$transaction(async (tx) => {
    await decide(parts, tx, await lockKnown(tx, bill), { act: 'assessment.correct', judgement }, actor);
  });
}

/** The machine's judgement, as the person saw it, becomes the person's word. */
export async function confirmAssessment(
  parts: AssessmentDeskParts,
  id: string,
  seen: { judgement: string; note: string | null },
  actor: Actor,
): Promise<void> {
  await parts.db.prisma.$transaction(async (tx) => {
    const bill = await lockKnown(tx, id);
    const machine = await presentOf(tx, bill);
    if (machine?.id !== seen.judgement)
      throw new Fault(
        'usage',
        machine === null
          ? `${bill} has not been judged by machine, so there is nothing to confirm; judge it yourself`
          : `the machine has judged ${bill} again since you looked; read its new judgement and decide again`,
        { bill, judgement: seen.judgement },
      );
    const { relevant, direction } = machine;
    const judgement = { relevant, direction, threats: namesOf(machine), note: seen.note } as PersonsJudgement;
    await decide(parts, tx, bill, { act: 'assessment.confirm', judgement }, actor);
  });
}

/** A person's word is taken back: what the machine thinks now stands again. */
export async function withdrawAssessment(
  { db, clock, enqueue }: AssessmentDeskParts,
  id: string,
  note: string | null,
  actor: Actor,
): Promise<void> {
  await db.prisma.$transaction(async (tx) => {
    const bill = await lockKnown(tx, id);
    const before = await standingOf(tx, bill);
    if (before?.by !== 'person')
      throw new Fault('usage', `no person's judgement of ${bill} stands, so there is none to take back`, { bill });
    const at = clock.now();
    await tx.assessment.update({ where: { id: before.id }, data: { standing: false, withdrawnAt: at } });
    const machine = await presentOf(tx, bill);
    if (machine) await tx.assessment.update({ where: { id: machine.id }, data: { standing: true } });
    const after = machine && { ...asAudited(machine), note };
    await audit(tx, at, actor, { act: 'assessment.withdraw', subject: bill, before: asAudited(before), after });
    await enqueue(sqlOf(tx), [job('link-bill', { bill, change: null })]);
  });
}
