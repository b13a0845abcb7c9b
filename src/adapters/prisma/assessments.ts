import { createHash, randomUUID } from 'node:crypto';
import { canonicalJson } from '../../domain/canonical.js';
import type { Job } from '../../domain/job.js';
import type { Assessment, ClassifyInput } from '../../domain/threat.js';
import type { Clock } from '../../ports/clock.js';
import { type Database, type Tx, sqlOf } from './database.js';
import { type Enqueue, json } from './stored-bill.js';

const hashOf = (input: ClassifyInput) => createHash('sha256').update(canonicalJson(input)).digest('hex');

/** What a bill is judged by: its title, its English title, and its text when one has been read. Null for an unknown bill. */
async function inputOf(tx: Tx, id: string): Promise<ClassifyInput | null> {
  const bill = await tx.bill.findUnique({
    where: { id },
    include: { documents: { where: { text: { not: null } }, orderBy: { date: 'desc' }, take: 1 } },
  });
  if (bill === null) return null;
  const { title, titleEn, language, country, documents } = bill;
  return { id, title, titleEn, text: documents[0]?.text ?? null, language, country };
}

/** Keeps the machine's judgements; a person's word stands over them. */
export class Assessments {
  constructor(
    private readonly db: Database,
    private readonly enqueue: Enqueue,
    private readonly clock: Clock,
  ) {}

  /** Judges a bill unless these rules have judged this very input before; queues what follows in the same transaction. */
  async judge(bill: string, classify: (input: ClassifyInput) => Assessment, next: readonly Job[]): Promise<void> {
    await this.db.prisma.$transaction(async (tx) => {
      const input = await inputOf(tx, bill);
      if (input === null) return;
      await this.write(tx, bill, hashOf(input), classify(input));
      await this.enqueue(sqlOf(tx), next);
    });
  }

  private async write(tx: Tx, billId: string, inputHash: string, judged: Assessment): Promise<void> {
    const { threats, ...rest } = judged;
    const same = await tx.assessment.findFirst({
      where: { billId, by: 'machine', inputHash, rulesVersion: judged.rulesVersion },
    });
    if (same?.standing) return;
    const standing = (await tx.assessment.count({ where: { billId, by: 'person', standing: true } })) === 0;
    await tx.assessment.updateMany({ where: { billId, by: 'machine', standing: true }, data: { standing: false } });
    // A title that was changed and changed back has been judged before: that judgement stands again.
    if (same) await tx.assessment.update({ where: { id: same.id }, data: { standing } });
    else
      await tx.assessment.create({
        data: {
          ...rest,
          id: randomUUID(),
          billId,
          by: 'machine',
          threats: json(threats),
          inputHash,
          at: this.clock.now(),
          standing,
        },
      });
  }
}
