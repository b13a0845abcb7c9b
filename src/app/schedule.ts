import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { job } from '../domain/job.js';
import { sqlOf } from '../adapters/prisma/database.js';
import type { Program } from './program.js';

export const PROGRAM = 'PROGRAM';

const TICK_MS = 30_000;
/** A registry that was queued is not queued again before this, whatever became of the job. */
const AGAIN_AFTER_MS = 3_600_000;

/** Queues the registries that are due, each once: any number of instances may tick. */
export async function enqueueDue(program: Program): Promise<string[]> {
  const now = program.clock.now();
  return program.db.prisma.$transaction(async (tx) => {
    const due = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM registry WHERE listed AND off_reason IS NULL AND next_due_at <= ${now} ORDER BY next_due_at FOR UPDATE SKIP LOCKED`;
    for (const { id } of due) {
      await tx.registry.update({ where: { id }, data: { nextDueAt: new Date(now.getTime() + AGAIN_AFTER_MS) } });
      await program.queue.enqueue(sqlOf(tx), [job('collect', { registry: id }, id)]);
    }
    return due.map(({ id }) => id);
  });
}

/** The clock of the installation: every tick queues what is due. */
@Injectable()
export class Schedule {
  constructor(@Inject(PROGRAM) private readonly program: Program) {}

  @Interval(TICK_MS)
  async tick(): Promise<void> {
    try {
      const due = await enqueueDue(this.program);
      if (due.length > 0) this.program.logger.info({ registries: due }, 'registries are due');
    } catch (error) {
      this.program.logger.error(
        { error: (error as Error).message },
        'the schedule could not queue what is due; it tries again at the next tick',
      );
    }
  }
}
