import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { keptMail } from '../../../test/harness/kept-mail.js';
import { REGISTRY, idOf, syntheticPlan, syntheticState } from '../../../test/harness/synthetic-bill.js';
import { type TestProgram, databaseName, openTestProgram } from '../../../test/harness/test-program.js';
import { handlersOf } from '../../app/handlers/handlers.js';
import type { Topic } from '../../domain/subscription.js';

const BILL = idOf('1');
const FOLLOWED: Topic = { kind: 'bill', bill: BILL };
const mailer = keptMail();

let program: TestProgram;

const queued = async () =>
  (await program.db.sql<{ name: string; data: unknown }>('SELECT name, data FROM pgboss.job ORDER BY created_on')).map(
    ({ name, data }) => ({ name, data }),
  );

/** Asks, and takes the token out of the mail that asks back. */
async function subscribe(email: string, topic: Topic = FOLLOWED): Promise<string> {
  const { id } = await program.desk.subscribe(email, topic);
  await handlersOf(program).confirm({ subscription: id });
  const token = /token=([^\s"<]+)/.exec(mailer.mails.at(-1)?.text as string)?.[1];
  return decodeURIComponent(token as string);
}

beforeAll(async () => {
  program = await openTestProgram({ mailer });
  await program.ledger.registerRegistries([REGISTRY]);
  await program.ledger.storeBill(BILL, syntheticPlan(syntheticState('1')), () => []);
});

beforeEach(() => program.db.sql('DELETE FROM pgboss.job'));

afterAll(() => program.close());

describe(`a subscription on the ${databaseName}`, () => {
  it('waits for the mail’s token, runs until it is ended, and is not taken up again by the old token', async () => {
    const token = await subscribe('reader@example.org');
    expect(mailer.mails.at(-1)).toMatchObject({ to: 'reader@example.org', subject: expect.stringContaining(BILL) });
    expect(await program.desk.subscriptionOf(token)).toEqual({ topic: FOLLOWED, status: 'pending' });
    expect(await program.desk.confirmSubscription(token)).toEqual(FOLLOWED);
    expect(await program.desk.confirmSubscription(token)).toEqual(FOLLOWED);
    expect(await program.desk.subscriptionOf(token)).toEqual({ topic: FOLLOWED, status: 'active' });
    expect(await program.desk.endSubscription(token)).toEqual(FOLLOWED);
    expect(await program.desk.confirmSubscription(token)).toBeNull();
    expect(await program.desk.subscriptionOf(token)).toEqual({ topic: FOLLOWED, status: 'ended' });
  });

  it('is queued to be confirmed in the transaction that makes it, and asks only while it is pending', async () => {
    const { id } = await program.desk.subscribe('later@example.org', FOLLOWED);
    expect(await queued()).toEqual([{ name: 'confirm', data: { subscription: id } }]);
    await program.db.prisma.subscription.update({ where: { id }, data: { status: 'ended' } });
    const before = mailer.mails.length;
    await handlersOf(program).confirm({ subscription: id });
    expect(mailer.mails).toHaveLength(before);
  });

  it.each<[string, (token: string) => string]>([
    ['made up', () => 'made-up'],
    ['empty', () => ''],
    ['changed by a letter', (token) => `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`],
    ['signed for another purpose', () => program.seal.sign('session', randomUUID())],
    ['signed for a subscription that is not there', () => program.seal.sign('subscription', randomUUID())],
  ])('is not touched by a token that is %s', async (_what, change) => {
    const token = change(await subscribe(`${randomUUID()}@example.org`));
    expect([
      await program.desk.subscriptionOf(token),
      await program.desk.confirmSubscription(token),
      await program.desk.endSubscription(token),
    ]).toEqual([null, null, null]);
  });

  it('is refused when five of the address wait already, and is taken again once one of them is confirmed', async () => {
    const tokens: string[] = [];
    for (let n = 0; n < 5; n += 1) tokens.push(await subscribe('many@example.org'));
    await expect(program.desk.subscribe('Many@Example.org', FOLLOWED)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('wait to be confirmed'),
    });
    await program.desk.confirmSubscription(tokens[0] as string);
    await expect(program.desk.subscribe('many@example.org', FOLLOWED)).resolves.toHaveProperty('id');
  });

  it.each([
    'no address',
    'a@b',
    'a@example.org\nBcc: all@example.org',
    '<a@example.org>',
    'a@example.org,b@example.org',
  ])('is refused for %j, which is no address', async (email) => {
    await expect(program.desk.subscribe(email, FOLLOWED)).rejects.toMatchObject({ code: 'usage' });
  });

  it('is refused for a bill that is not there', async () => {
    await expect(
      program.desk.subscribe('reader@example.org', { kind: 'bill', bill: 'zz/test/none' }),
    ).rejects.toMatchObject({ code: 'bill.unknown' });
  });
});
