import { randomUUID } from 'node:crypto';
import type { Job } from '../../domain/job.js';
import type { JudgedInput, LabelledExample } from '../../domain/judgement.js';
import type { Assessment, Direction } from '../../domain/threat.js';
import type { Clock } from '../../ports/clock.js';
import { type Database, type Tx, sqlOf } from './database.js';
import { Prisma } from './generated/client.js';
import { type ReadInput, readInput, textsAsJudged } from './judged-input.js';
import { type Enqueue, json } from './stored-bill.js';
import { type Classify, tellTextNews } from './text-news.js';
import type { StoredThreat } from './views.js';

const NO_JOBS = (): readonly Job[] => [];

/** A person or another worker may be judging the same bill. */
export async function lockJudged(tx: Tx, bill: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM bill WHERE id = ${bill} FOR UPDATE`;
}

/** Keeps the machine's judgements; a person's word stands over them. */
export class Assessments {
  constructor(
    private readonly db: Database,
    private readonly enqueue: Enqueue,
    private readonly clock: Clock,
  ) {}

  /**
   * Judges a bill as it is now, unless these rules have judged this very input before, and queues what follows in the
   * same transaction.
   * @param change the change that made it necessary
   * @param next given the change to be told: the judgement itself where new text of the registry made it news, else `change`
   */
  async judge(
    bill: string,
    classify: Classify,
    change: string | null = null,
    next: (told: string | null) => readonly Job[] = NO_JOBS,
  ): Promise<void> {
    await this.db.prisma.$transaction(async (tx) => {
      await lockJudged(tx, bill);
      const read = await readInput(tx, bill);
      if (read === null) return;
      const news = await this.write(tx, read, { classify, change });
      await this.enqueue(sqlOf(tx), next(news ?? change));
    });
  }

  private async write(
    tx: Tx,
    read: ReadInput,
    { classify, change }: { classify: Classify; change: string | null },
  ): Promise<string | null> {
    const billId = read.input.id;
    const judged = classify(read.input);
    const machines = { billId, by: 'machine' };
    const before = await tx.assessment.findFirst({ where: { ...machines, present: true } });
    const sameInput = { inputHash: read.hash, rulesVersion: judged.rulesVersion };
    const same = await tx.assessment.findFirst({ where: { ...machines, ...sameInput } });
    if (same?.present) return null;
    const isDecided = (await tx.assessment.count({ where: { billId, by: 'person', standing: true } })) > 0;
    await tx.assessment.updateMany({
      where: { ...machines, present: true },
      data: { present: false, standing: false },
    });
    const now = { present: true, standing: !isDecided };
    // A title that was changed and changed back has been judged before: that judgement stands again.
    if (same) await tx.assessment.update({ where: { id: same.id }, data: now });
    else await tx.assessment.create({ data: { ...this.row(read, judged), ...now } });
    if (before === null || isDecided) return null;
    const turn = {
      bill: billId,
      before: { relevant: before.relevant, input: before.input as unknown as JudgedInput | null },
      read,
      judged,
    };
    return tellTextNews(tx, turn, { classify, change, at: this.clock.now() });
  }

  private row({ input, frozen, hash }: ReadInput, judged: Assessment) {
    const { relevant, needsText, score, direction, language, rulesVersion, threats } = judged;
    return {
      ...{ relevant, needsText, score, direction, language, rulesVersion },
      id: randomUUID(),
      billId: input.id,
      by: 'machine',
      threats: json(threats),
      inputHash: hash,
      input: json({ ...frozen, needsText }),
      at: this.clock.now(),
    };
  }

  /**
   * Every word of staff that stands, with the very input it was given on: the titles as they were, the text by its
   * bytes. A bill that a person could not tell is no example. Facts that were imported with a label are not among them.
   */
  async labelledByStaff(): Promise<LabelledExample[]> {
    const rows = await this.db.prisma.assessment.findMany({
      where: { by: 'person', standing: true, relevant: { not: null }, input: { not: Prisma.AnyNull } },
      include: { bill: { select: { number: true, country: true } } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    });
    return Promise.all(
      rows.map(async (row): Promise<LabelledExample> => {
        const input = row.input as unknown as JudgedInput;
        return {
          country: input.country ?? row.bill.country,
          number: row.bill.number,
          title_original: input.title,
          title_en: input.titleEn,
          language: input.language,
          relevant: row.relevant as boolean,
          threats: (row.threats as unknown as StoredThreat[]).map(({ threat }) => threat),
          direction: row.direction as Direction,
          needs_text: input.needsText,
          text: await textsAsJudged(this.db.prisma, row.billId, input.texts),
        };
      }),
    );
  }
}
