export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Without angle brackets; the same for every attempt at one alert. */
  messageId: string;
  /** Threads the mails about one bill. */
  references?: string[];
  /** One-click unsubscribe address (RFC 8058). */
  unsubscribeUrl?: string;
}

export interface Mailer {
  /** Gives the transport's answer. Throws Fault `mail.refused` (later) or `mail.address-rejected` (never). */
  send(mail: Mail): Promise<string>;
}
