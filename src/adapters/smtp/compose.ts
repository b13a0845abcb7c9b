import type { SendMailOptions } from 'nodemailer';
import type { Mail } from '../../ports/mailer.js';

/** A mail in the terms of the mail library: no tracking, no remote content; threads, list headers and one-click end. */
export function compose(mail: Mail, from: string): SendMailOptions {
  const threads = (mail.references ?? []).map((reference) => `<${reference}>`);
  return {
    from,
    // As an object: a comma in it makes no second recipient.
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.messageId}>`,
    ...(threads.length > 0 ? { references: threads, inReplyTo: threads[0] } : {}),
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(mail.unsubscribeUrl
        ? { 'List-Unsubscribe': `<${mail.unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
        : {}),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
