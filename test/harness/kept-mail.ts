import { Fault } from '../../src/domain/fault.js';
import type { Mail, Mailer } from '../../src/ports/mailer.js';

export interface KeptMail extends Mailer {
  mails: Mail[];
  /** What the next attempts meet, in order; after that mail is taken. */
  refuse: (...codes: ('mail.refused' | 'mail.address-rejected')[]) => void;
}

/** A mailer that keeps its mails in a list, and refuses when told to. */
export function keptMail(): KeptMail {
  const mails: Mail[] = [];
  const refusals: ('mail.refused' | 'mail.address-rejected')[] = [];
  return {
    mails,
    refuse: (...codes) => void refusals.push(...codes),
    send: (mail) => {
      mails.push(mail);
      const code = refusals.shift();
      return code === undefined
        ? Promise.resolve('250 taken')
        : Promise.reject(new Fault(code, `the server says ${code}`));
    },
  };
}
