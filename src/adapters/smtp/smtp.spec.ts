import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { type Socket, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { Fault } from '../../domain/fault.js';
import type { Mail } from '../../ports/mailer.js';
import { createOutboxMailer } from './outbox-mailer.js';
import { createSmtpMailer } from './smtp-mailer.js';
import { type ReadMail, readMail } from './test-mail.js';

const FROM = 'Legislative threat tracker <tracker@example.org>';
const MAIL: Mail = {
  to: 'reader@example.org',
  subject:
    '[KG 6-28018/19] Stage: Introduced → «вносится на первое чтение» with many more words so that the line must be folded',
  text: 'О примере\n.\nA line of one stop, and one that is long: ' + 'ж'.repeat(300) + '\n',
  html: '<!doctype html><p>О примере = &lt;b&gt;</p>',
  messageId: 'alert.7f3@tracker.example',
  references: ['bill.a2c@tracker.example'],
  unsubscribeUrl: `https://tracker.example/subscriptions/end?token=${'abcDEF123_-'.repeat(12)}.sig`,
};

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  while (closing.length > 0) await closing.pop()?.();
});

interface Taken {
  recipients: string[];
  mail: ReadMail;
}

/** A real mail server on loopback; gives its address and what it took. */
async function serve(options: SMTPServerOptions = {}): Promise<{ url: string; taken: Taken[] }> {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        taken.push({
          recipients: session.envelope.rcptTo.map(({ address }) => address),
          mail: readMail(Buffer.concat(chunks)),
        });
        callback(null);
      });
    },
    ...options,
  });
  server.on('error', () => undefined); // what the client did is what the test looks at
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(() => resolve(undefined))));
  return { url: `smtp://127.0.0.1:${(server.server.address() as { port: number }).port}`, taken };
}

function mailerFor(url: string, timeoutMs?: number) {
  const mailer = createSmtpMailer(url, FROM, timeoutMs);
  closing.push(() => Promise.resolve(mailer.close()));
  return mailer;
}

async function faultOf(sending: Promise<unknown>): Promise<Fault> {
  try {
    await sending;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('expected a fault, found none');
}

const refusing = (responseCode: number, words: string): Error => Object.assign(new Error(words), { responseCode });

/** What every mail must be, however it travels. */
function expectWhole(mail: ReadMail): void {
  expect(mail.headers.get('subject')).toBe(MAIL.subject);
  expect(mail.headers.get('from')).toContain('<tracker@example.org>');
  expect(mail.headers.get('to')).toBe('reader@example.org');
  expect(mail.headers.get('message-id')).toBe('<alert.7f3@tracker.example>');
  expect(mail.headers.get('references')).toBe('<bill.a2c@tracker.example>');
  expect(mail.headers.get('in-reply-to')).toBe('<bill.a2c@tracker.example>');
  expect(mail.headers.get('list-unsubscribe')).toBe(`<${MAIL.unsubscribeUrl}>`);
  expect(mail.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail.parts.map(({ type }) => type)).toEqual(['text/plain', 'text/html']);
  expect(mail.parts[0]?.content.trimEnd()).toBe(MAIL.text.trimEnd());
  expect(mail.parts[1]?.content.trimEnd()).toBe(MAIL.html);
}

describe('a mail server that accepts', () => {
  it('gets the mail whole, and its answer is what is kept', async () => {
    const { url, taken } = await serve();
    expect(await mailerFor(url).send(MAIL)).toMatch(/^250 /);
    expect(taken).toHaveLength(1);
    expect(taken[0]?.recipients).toEqual(['reader@example.org']);
    expectWhole(taken[0]!.mail);
  });

  it('gets the same Message-ID at a second attempt', async () => {
    const { url, taken } = await serve();
    const mailer = mailerFor(url);
    await mailer.send(MAIL);
    await mailer.send(MAIL);
    expect(taken.map(({ mail }) => mail.headers.get('message-id'))).toEqual([
      '<alert.7f3@tracker.example>',
      '<alert.7f3@tracker.example>',
    ]);
  });

  it('gets no thread and no unsubscribe address where there are none', async () => {
    const { url, taken } = await serve();
    await mailerFor(url).send({ to: MAIL.to, subject: 'x', text: 'x', html: '<p>x</p>', messageId: 'a@b.example' });
    const names = [...taken[0]!.mail.headers.keys()];
    expect(names.filter((name) => /^(?:references|in-reply-to|list-)/.test(name))).toEqual([]);
  });

  it('gets no header and no recipient that hostile words would add', async () => {
    const { url, taken } = await serve();
    await mailerFor(url).send({ ...MAIL, subject: 'x\r\nBcc: all@example.org', messageId: 'a@b.example\r\nX-Evil: 1' });
    expect(taken[0]?.recipients).toEqual(['reader@example.org']);
    expect([...taken[0]!.mail.headers.keys()]).toEqual(expect.not.arrayContaining(['bcc', 'x-evil']));
  });

  it('gets nothing for an address that is two', async () => {
    const { url, taken } = await serve();
    const fault = await faultOf(mailerFor(url).send({ ...MAIL, to: 'reader@example.org, other@example.org' }));
    expect(fault.code).toMatch(/^mail\./);
    expect(taken).toEqual([]);
  });

  it('reads no file and no address that a mail names', async () => {
    const { url, taken } = await serve();
    await mailerFor(url).send({ ...MAIL, text: 'file:///etc/passwd', html: '<img src="file:///etc/passwd">' });
    expect(taken[0]?.mail.parts[1]?.content.trimEnd()).toBe('<img src="file:///etc/passwd">');
  });
});

describe('a mail server that does not', () => {
  it.each([
    [550, 'no such user here', 'mail.address-rejected', 'never'],
    [553, 'mailbox name not allowed', 'mail.address-rejected', 'never'],
    [451, 'greylisted, try again later', 'mail.refused', 'later'],
    [452, 'too many recipients', 'mail.refused', 'later'],
    [421, 'shutting down', 'mail.refused', 'later'],
  ])('answers the address with %i «%s»: %s, to be tried %s', async (code, words, fault, retry) => {
    const { url, taken } = await serve({ onRcptTo: (_address, _session, callback) => callback(refusing(code, words)) });
    const found = await faultOf(mailerFor(url).send(MAIL));
    expect([found.code, found.retry, taken]).toEqual([fault, retry, []]);
    expect(found.message).toContain(`${code} ${words}`);
    expect(found.details).toEqual({ messageId: MAIL.messageId });
  });

  it('greylists takes the mail at a later attempt', async () => {
    let attempts = 0;
    const { url, taken } = await serve({
      onRcptTo: (_address, _session, callback) => callback((attempts += 1) === 1 ? refusing(451, 'greylisted') : null),
    });
    const mailer = mailerFor(url);
    expect((await faultOf(mailer.send(MAIL))).retry).toBe('later');
    await mailer.send(MAIL);
    expect(taken).toHaveLength(1);
  });

  it('refuses the sender is to be tried later: the reader’s address is not at fault', async () => {
    const { url } = await serve({
      onMailFrom: (_address, _session, callback) => callback(refusing(550, 'sender refused')),
    });
    expect((await faultOf(mailerFor(url).send(MAIL))).code).toBe('mail.refused');
  });

  it('refuses the content is to be tried later', async () => {
    const { url } = await serve({
      onData: (stream, _session, callback) => {
        stream.resume();
        stream.on('end', () => callback(refusing(554, 'content refused')));
      },
    });
    const fault = await faultOf(mailerFor(url).send(MAIL));
    expect([fault.code, fault.retry]).toEqual(['mail.refused', 'later']);
  });
});

/** A server that takes the line and does what it likes with it. */
async function serveRaw(onConnection: (socket: Socket) => void): Promise<string> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined); // the client may hang up first
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    for (const socket of open) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  return `smtp://127.0.0.1:${(server.address() as { port: number }).port}`;
}

describe('a line that breaks', () => {
  it.each<[string, (socket: Socket) => void]>([
    ['at once', (socket) => socket.destroy()],
    ['after the greeting', (socket) => socket.write('220 mail.example\r\n', () => socket.end())],
    [
      'in the middle of the mail',
      (socket) => {
        socket.write('220 mail.example\r\n');
        socket.on('data', (data) =>
          data.toString().startsWith('DATA') ? socket.destroy() : socket.write('250 ok\r\n'),
        );
      },
    ],
  ])('%s: to be tried later', async (_, onConnection) => {
    const fault = await faultOf(mailerFor(await serveRaw(onConnection)).send(MAIL));
    expect([fault.code, fault.retry]).toEqual(['mail.refused', 'later']);
    expect(fault.message).toContain('Check SMTP_URL');
  });

  it('into silence ends after the limit', async () => {
    const url = await serveRaw(() => undefined);
    const fault = await faultOf(mailerFor(url, 300).send(MAIL));
    expect(fault.code).toBe('mail.refused');
    expect(fault.message).toMatch(/greeting|timeout/i);
  });

  it('to no server at all is to be tried later', async () => {
    const url = await serveRaw(() => undefined);
    await closing.pop()?.();
    expect((await faultOf(mailerFor(url).send(MAIL))).code).toBe('mail.refused');
  });
});

describe('the outbox', () => {
  async function outbox(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'outbox-'));
    closing.push(() => rm(folder, { recursive: true, force: true }));
    return join(folder, 'inner');
  }

  it('holds the mail whole, for its owner alone, and nothing half-written', async () => {
    const folder = await outbox();
    const answer = await createOutboxMailer(folder, FROM).send(MAIL);
    const [name, ...others] = await readdir(folder);
    expect(others).toEqual([]);
    expect(answer).toBe(`written to the outbox as ${name}`);
    expect((await stat(join(folder, name!))).mode & 0o777).toBe(0o600);
    expectWhole(readMail(await readFile(join(folder, name!))));
  });

  it('holds one mail after two attempts, and two after two alerts', async () => {
    const folder = await outbox();
    const mailer = createOutboxMailer(folder, FROM);
    await mailer.send(MAIL);
    await mailer.send(MAIL);
    expect(await readdir(folder)).toHaveLength(1);
    await mailer.send({ ...MAIL, messageId: 'alert.8@tracker.example' });
    expect(await readdir(folder)).toHaveLength(2);
  });
});
