import { randomUUID } from 'node:crypto';
import { type Cause, isNews } from '../../domain/change.js';
import { job } from '../../domain/job.js';
import { type Topic, topicWords } from '../../domain/subscription.js';
import type { Clock } from '../../ports/clock.js';
import { type Database, type Tx, sqlOf } from './database.js';
import type { Enqueue } from './stored-bill.js';

/** A subscription that may be concerned by a change. */
export interface Candidate {
  id: string;
  email: string;
  channel: string;
  topic: Topic;
}

/** An alert to be written for one person: the first subscription carries the message, the others are told by it. */
export interface OwedAlert {
  subscriptions: Candidate[];
  subject: string;
  text: string;
  html: string;
}

export interface Sendable {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  bill: string;
  subscription: string;
  /** The subscription, or another of the same person that the message also answers, still wants it. */
  isWanted: boolean;
}

/** What is owed, to whom, and what became of it. One row per (subscription, change, channel). */
export class Alerts {
  constructor(
    private readonly db: Database,
    private readonly enqueue: Enqueue,
    private readonly clock: Clock,
  ) {}

  /** The bill of a change that is told to people; null for a change that never leaves the house. */
  async toldChange(id: string): Promise<{ bill: string; cause: Cause } | null> {
    const change = await this.db.prisma.change.findUnique({ where: { id }, select: { billId: true, cause: true } });
    if (change === null) return null;
    const cause = change.cause as Cause;
    return isNews(cause) || cause === 'correction' ? { bill: change.billId, cause } : null;
  }

  /** Active subscriptions that could concern a bill, by what their topic hangs on; searches are all candidates. */
  async candidates(keys: readonly string[]): Promise<Candidate[]> {
    const rows = await this.db.prisma.subscription.findMany({
      where: { status: 'active', OR: [{ topicKey: { in: [...keys] } }, { topicKind: 'search' }] },
      orderBy: { createdAt: 'asc' },
    });
    return rows.map(({ id, email, channel, topic }) => ({ id, email, channel, topic: topic as unknown as Topic }));
  }

  /** Those who were told of this bill before, also by a message that another subscription of theirs carried: whom a correction concerns. */
  async toldBefore(bill: string): Promise<Candidate[]> {
    const told = await this.db.prisma.subscription.findMany({
      where: { alerts: { some: { status: 'sent', change: { billId: bill } } } },
      select: { email: true },
      distinct: ['email'],
    });
    const rows = await this.db.prisma.subscription.findMany({
      where: {
        status: 'active',
        email: { in: told.map(({ email }) => email) },
        alerts: { some: { status: { in: ['sent', 'told-together'] }, change: { billId: bill } } },
      },
      orderBy: { createdAt: 'asc' },
    });
    return rows.map(({ id, email, channel, topic }) => ({ id, email, channel, topic: topic as unknown as Topic }));
  }

  /** Addresses of those who have been told of this bill, or are about to be, by another change. */
  async peopleTold(bill: string, change: string): Promise<ReadonlySet<string>> {
    const told = await this.db.prisma.subscription.findMany({
      where: {
        alerts: {
          some: {
            status: { in: ['queued', 'sent', 'told-together'] },
            changeId: { not: change },
            change: { billId: bill },
          },
        },
      },
      select: { email: true },
      distinct: ['email'],
    });
    return new Set(told.map(({ email }) => email));
  }

  /** Writes what is owed for a change, once, with the jobs that send it. Doing it again writes nothing. */
  async owe(changeId: string, owed: readonly OwedAlert[]): Promise<void> {
    await this.db.prisma.$transaction(async (tx) => {
      for (const alert of owed) await this.oweOne(tx, changeId, alert);
    });
  }

  private async oweOne(tx: Tx, changeId: string, owed: OwedAlert): Promise<void> {
    const { subject, text: body, html } = owed;
    const shared = { changeId, subject, body, html, createdAt: this.clock.now() };
    const known = await tx.alert.findMany({
      where: { changeId, subscription: { email: owed.subscriptions[0]?.email ?? 'nobody' } },
      select: { subscriptionId: true },
    });
    const isTold = known.length > 0;
    const open = owed.subscriptions.filter(({ id }) => !known.some(({ subscriptionId }) => subscriptionId === id));
    for (const [index, { id: subscriptionId, channel, topic }] of open.entries()) {
      const isCarrier = index === 0 && !isTold;
      const id = randomUUID();
      await tx.alert.create({
        data: {
          ...shared,
          id,
          subscriptionId,
          channel,
          reason: topicWords(topic),
          status: isCarrier ? 'queued' : 'told-together',
        },
      });
      if (isCarrier) await this.enqueue(sqlOf(tx), [job('deliver', { alert: id })]);
    }
  }

  /** An alert that is still to be sent; null when it has been. */
  async sendable(id: string): Promise<Sendable | null> {
    const alert = await this.db.prisma.alert.findUnique({
      where: { id },
      include: { subscription: true, change: { select: { billId: true } } },
    });
    if (alert === null || alert.status !== 'queued') return null;
    const { email } = alert.subscription;
    const wanting = await this.db.prisma.alert.count({
      where: { changeId: alert.changeId, channel: alert.channel, subscription: { email, status: 'active' } },
    });
    return {
      id,
      to: email,
      subject: alert.subject,
      text: alert.body,
      html: alert.html,
      bill: alert.change.billId,
      subscription: alert.subscriptionId,
      isWanted: wanting > 0,
    };
  }

  async beginDelivery(alertId: string, messageId: string): Promise<bigint> {
    return (await this.db.prisma.delivery.create({ data: { alertId, messageId, startedAt: this.clock.now() } })).id;
  }

  /** Writes the transport's answer and what became of the alert, in one transaction. */
  async endDelivery(
    delivery: bigint,
    alertId: string,
    result: { outcome: string; answer: string; status: 'queued' | 'sent' | 'failed' },
  ): Promise<void> {
    await this.db.prisma.$transaction([
      this.db.prisma.delivery.update({
        where: { id: delivery },
        data: { endedAt: this.clock.now(), outcome: result.outcome, answer: result.answer },
      }),
      this.db.prisma.alert.update({ where: { id: alertId }, data: { status: result.status } }),
    ]);
  }

  async suppress(alertId: string): Promise<void> {
    await this.db.prisma.alert.update({ where: { id: alertId }, data: { status: 'suppressed' } });
  }
}
