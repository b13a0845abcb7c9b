import { createHash } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Mail, Mailer } from '../../ports/mailer.js';
import { compose } from './compose.js';

const nameOf = (messageId: string) => `${createHash('sha256').update(messageId).digest('hex').slice(0, 32)}.eml`;

/** Mails become files, one a Message-ID: a second attempt at the same alert overwrites the first and is no second mail. */
export function createOutboxMailer(folder: string, from: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(mail: Mail): Promise<string> {
      await mkdir(folder, { recursive: true });
      const { message } = await transport.sendMail(compose(mail, from));
      const name = nameOf(mail.messageId);
      const draft = join(folder, `${name}.tmp`);
      const file = await open(draft, 'w', 0o600);
      try {
        await file.writeFile(message as Buffer);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, join(folder, name));
      return `written to the outbox as ${name}`;
    },
  };
}
