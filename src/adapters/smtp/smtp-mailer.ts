import { createTransport } from 'nodemailer';
import { Fault } from '../../domain/fault.js';
import type { Mail, Mailer } from '../../ports/mailer.js';
import { compose } from './compose.js';

interface SmtpError extends Error {
  responseCode?: number;
  response?: string;
  command?: string;
}

const TIMEOUT_MS = 30_000;

/** The library and the network give their errors a code; a bug has none. */
function isOfTheWorld(error: unknown): error is SmtpError {
  return typeof error === 'object' && error !== null && 'code' in error;
}

/** 5xx to RCPT: this address will not take mail; all else may pass. */
function asFault(error: SmtpError, mail: Mail): Fault {
  const said = error.response ?? error.message;
  const isRejected =
    (error.responseCode ?? 0) >= 550 && (error.responseCode ?? 0) <= 559 && error.command === 'RCPT TO';
  return isRejected
    ? new Fault('mail.address-rejected', `the mail server does not accept mail for this address: ${said}`, {
        messageId: mail.messageId,
      })
    : new Fault(
        'mail.refused',
        `the mail server did not take the mail: ${said}; it is tried again later. Check SMTP_URL if this goes on`,
        { messageId: mail.messageId },
      );
}

/** Sends by SMTP; the answer of the server is what is kept. */
export function createSmtpMailer(url: string, from: string, timeoutMs = TIMEOUT_MS): Mailer & { close: () => void } {
  // The library takes limits beside the address only; as its second argument they would be taken for parts of a mail.
  const transport = createTransport({
    url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  });
  return {
    async send(mail: Mail): Promise<string> {
      const composed = compose(mail, from);
      try {
        const info = (await transport.sendMail(composed)) as { response?: string };
        return info.response ?? 'accepted';
      } catch (error) {
        if (isOfTheWorld(error)) throw asFault(error, mail);
        throw error;
      }
    },
    close: () => transport.close(),
  };
}
