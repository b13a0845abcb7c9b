import { createHash } from 'node:crypto';
import { type Topic, topicWords } from '../domain/subscription.js';
import type { Mail } from '../ports/mailer.js';

/** The mail that asks whether an address really wants alerts. Without an answer nothing is ever sent to it. */
export function confirmationMail(publicUrl: string): (topic: Topic, token: string) => Omit<Mail, 'to'> {
  return (topic, token) => {
    const address = `${publicUrl}/subscriptions/confirm?token=${encodeURIComponent(token)}`;
    const text = [
      `Someone, probably you, asked the legislative threat tracker to write to this address about: ${topicWords(topic)}.`,
      '',
      `To confirm, open this page and press its button: ${address}`,
      '',
      'Without that, nothing is sent. If it was not you, do nothing.',
      '',
    ].join('\n');
    const html = `<!doctype html><html lang="en"><body>${text
      .split('\n\n')
      .map(
        (part) =>
          `<p>${part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(address.replaceAll('&', '&amp;'), `<a href="${address}">${address}</a>`)}</p>`,
      )
      .join('')}</body></html>`;
    const messageId = `confirm.${createHash('sha256').update(token).digest('hex').slice(0, 32)}@${new URL(publicUrl).hostname}`;
    return { subject: `Confirm: alerts about ${topicWords(topic)}`.replace(/[\r\n]+/g, ' '), text, html, messageId };
  };
}
