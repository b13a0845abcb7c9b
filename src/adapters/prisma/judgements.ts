import type { JudgedInput } from '../../domain/judgement.js';
import type { JudgementView, ReviewRow, Review, ReviewReason } from '../../ports/library.js';
import type { Database } from './database.js';
import type { Prisma } from './generated/client.js';
import { billRowInclude, standing, toAssessmentView, toBillRow } from './views.js';

/** Between these the machine itself hardly knows. */
const UNSURE = { from: 0.35, to: 0.75 };
/** A text that has not come for so long does not come by itself. */
const TEXT_MISSING_DAYS = 14;
const DAY_MS = 86_400_000;

type JudgementRecord = Prisma.AssessmentGetPayload<object>;

function toJudgementView(record: JudgementRecord, people: ReadonlyMap<string, string>): JudgementView {
  return {
    ...toAssessmentView(record),
    id: record.id,
    standing: record.standing,
    present: record.present,
    person: record.personId === null ? null : (people.get(record.personId) ?? null),
    withdrawnAt: record.withdrawnAt?.toISOString() ?? null,
    input: record.input as unknown as JudgedInput | null,
  };
}

async function peopleOf(db: Database, rows: readonly JudgementRecord[]): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  const people = await db.prisma.person.findMany({ where: { id: { in: ids } }, select: { id: true, email: true } });
  return new Map(people.map(({ id, email }) => [id, email]));
}

/** Every judgement of a bill, the latest first. */
export async function judgementsOf(db: Database, billId: string): Promise<JudgementView[]> {
  const rows = await db.prisma.assessment.findMany({ where: { billId }, orderBy: [{ at: 'desc' }, { id: 'desc' }] });
  const people = await peopleOf(db, rows);
  return rows.map((row) => toJudgementView(row, people));
}

/**
 * A person has decided on what they read; the machine may differ there for ever. Only when what is judged has changed
 * since is its other word worth a look.
 */
const TO_REVIEW = `
  SELECT a.id, a.at::text AS at, a.bill_id AS bill,
         CASE WHEN p.id IS NOT NULL THEN 'disagrees' WHEN a.needs_text THEN 'text-missing' ELSE 'unsure' END AS why
    FROM assessment a
    JOIN bill b ON b.id = a.bill_id AND b.merged_into IS NULL
    LEFT JOIN assessment p ON p.bill_id = a.bill_id AND p.by = 'person' AND p.standing
   WHERE a.present AND a.by = 'machine'
     AND CASE
           WHEN p.id IS NOT NULL THEN a.relevant IS NOT NULL AND a.relevant IS DISTINCT FROM p.relevant
                                      AND a.input_hash IS DISTINCT FROM p.input_hash
           WHEN a.needs_text THEN a.at < $1::timestamptz AND b.outcome IN ('pending', 'returned')
           ELSE a.score BETWEEN $2 AND $3
         END
     AND ($4::timestamptz IS NULL OR (a.at, a.id) < ($4::timestamptz, $5::uuid))
   ORDER BY a.at DESC, a.id DESC
   LIMIT $6`;

interface Found extends Record<string, unknown> {
  id: string;
  at: string;
  bill: string;
  why: ReviewReason;
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** Bills whose judgement a person should look at, the latest judged first. */
export async function reviewOf(
  db: Database,
  now: Date,
  { after, limit }: { after: { at: string; id: string } | null; limit: number },
): Promise<Review> {
  const missingSince = new Date(now.getTime() - TEXT_MISSING_DAYS * DAY_MS).toISOString();
  const values = [missingSince, UNSURE.from, UNSURE.to, after?.at ?? null, after?.id ?? FIRST_ID, limit + 1];
  const found = await db.sql<Found>(TO_REVIEW, values);
  const shown = found.slice(0, limit);
  const bills = await db.prisma.bill.findMany({
    where: { id: { in: shown.map(({ bill }) => bill) } },
    include: { ...billRowInclude, assessments: { where: { OR: [{ standing: true }, { present: true }] } } },
  });
  const people = await peopleOf(
    db,
    bills.flatMap(({ assessments }) => assessments),
  );
  const byId = new Map(bills.map((bill) => [bill.id, bill]));
  const rows = shown.flatMap(({ id, bill: billId, why }): ReviewRow[] => {
    const bill = byId.get(billId);
    const machine = bill?.assessments.find((row) => row.id === id);
    if (!bill || !machine) return [];
    const standingRows = bill.assessments.filter((row) => row.standing);
    const person = standing(standingRows);
    return [
      {
        bill: toBillRow({ ...bill, assessments: standingRows }),
        why,
        machine: toJudgementView(machine, people),
        person: person?.by === 'person' ? toJudgementView(person, people) : null,
      },
    ];
  });
  const last = shown.at(-1);
  return { rows, next: found.length > limit && last ? { at: new Date(last.at).toISOString(), id: last.id } : null };
}
