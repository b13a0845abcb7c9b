import type { Alerts, Sendable } from '../../adapters/prisma/alerts.js';
import { Fault } from '../../domain/fault.js';
import type { Seal } from '../../ports/desk.js';
import type { Mailer } from '../../ports/mailer.js';

export interface DeliverParts {
  alerts: Alerts;
  mailer: Mailer;
  seal: Seal;
  publicUrl: string;
}

function hostOf(publicUrl: string): string {
  return new URL(publicUrl).hostname;
}

/** The same for every attempt, so that a receiver can tell a second copy. */
function messageIdOf(alert: Sendable, publicUrl: string): string {
  return `alert.${alert.id}@${hostOf(publicUrl)}`;
}

/** Threads the mails about one bill. */
function threadOf(alert: Sendable, publicUrl: string): string {
  return `bill.${Buffer.from(alert.bill).toString('base64url')}@${hostOf(publicUrl)}`;
}

/** Sends one alert and writes the transport's answer. What cannot be sent now is thrown, for the queue to try again. */
export async function deliverAlert(id: string, { alerts, mailer, seal, publicUrl }: DeliverParts): Promise<void> {
  const alert = await alerts.sendable(id);
  if (alert === null) return;
  if (!alert.isWanted) return alerts.suppress(id);
  const messageId = messageIdOf(alert, publicUrl);
  const delivery = await alerts.beginDelivery(id, messageId);
  const unsubscribeUrl = `${publicUrl}/subscriptions/end?token=${encodeURIComponent(seal.sign('subscription', alert.subscription))}`;
  try {
    const answer = await mailer.send({ ...alert, messageId, references: [threadOf(alert, publicUrl)], unsubscribeUrl });
    await alerts.endDelivery(delivery, id, { outcome: 'sent', answer, status: 'sent' });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const isFinal = error.retry === 'never';
    await alerts.endDelivery(delivery, id, {
      outcome: error.code,
      answer: error.message,
      status: isFinal ? 'failed' : 'queued',
    });
    if (!isFinal) throw error;
  }
}
