import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { keptMail } from '../../../test/harness/kept-mail.js';
import { REGISTRY, idOf, syntheticPlan, syntheticState } from '../../../test/harness/synthetic-bill.js';
import { type TestProgram, databaseName, handClock, openTestProgram } from '../../../test/harness/test-program.js';
import type { Handlers } from '../../adapters/jobs/queue.js';
import type { Cause } from '../../domain/change.js';
import type { Stage } from '../../domain/stage.js';
import type { Topic } from '../../domain/subscription.js';
import { handlersOf } from './handlers.js';

const mailer = keptMail();
const clock = handClock('2026-03-01T10:00:00.000Z');
const COUNTRY: Topic = { kind: 'country', country: REGISTRY.country };

let program: TestProgram;
let handlers: Handlers;
let key = 0;

const bill = () => idOf(String(key));
const followBill = (): Topic => ({ kind: 'bill', bill: bill() });
const alerts = () =>
  program.db.prisma.alert.findMany({
    orderBy: { createdAt: 'asc' },
    include: { deliveries: { orderBy: { id: 'asc' } } },
  });
const owedJobs = () =>
  program.db.sql<{ data: { alert: string } }>("SELECT data FROM pgboss.job WHERE name = 'deliver'");

async function follow(email: string, topic: Topic): Promise<string> {
  const id = randomUUID();
  const topicKey = topic.kind === 'bill' ? topic.bill : topic.kind === 'country' ? topic.country : null;
  await program.db.prisma.subscription.create({
    data: {
      id,
      email,
      channel: 'email',
      topic: topic as object,
      topicKind: topic.kind,
      topicKey,
      status: 'active',
      createdAt: clock.now(),
    },
  });
  return id;
}

/** Moves the bill to a stage; gives the change. */
async function move(stage: Stage, cause: Cause = 'source'): Promise<string> {
  const stored = await program.ledger.storeBill(
    bill(),
    syntheticPlan(syntheticState(String(key), { stage }), { cause }),
    () => [],
  );
  return stored?.change as string;
}

async function tell(change: string): Promise<void> {
  await handlers.match({ change });
}

/** Sends what is owed, once. */
async function send(): Promise<PromiseSettledResult<void>[]> {
  const results: PromiseSettledResult<void>[] = [];
  for (const { data } of await owedJobs()) results.push(...(await Promise.allSettled([handlers.deliver(data)])));
  return results;
}

beforeAll(async () => {
  program = await openTestProgram({ clock, mailer });
  handlers = handlersOf(program);
  await program.ledger.registerRegistries([REGISTRY]);
});

beforeEach(async () => {
  key += 1;
  mailer.mails.length = 0;
  await move('introduced', 'backfill');
});

afterEach(async () => {
  await program.db.script('DELETE FROM delivery; DELETE FROM alert; DELETE FROM subscription; DELETE FROM pgboss.job');
});

afterAll(() => program.close());

describe(`an alert on the ${databaseName}`, () => {
  it('is owed once for a change, however often the change is matched, also at the same moment', async () => {
    await follow('reader@example.org', followBill());
    const change = await move('committee');
    await tell(change);
    await tell(change);
    await Promise.allSettled([tell(change), tell(change)]);
    expect([(await alerts()).length, (await owedJobs()).length]).toEqual([1, 1]);
  });

  it('is owed once to two workers that match a change for the first time at the same moment', async () => {
    await follow('reader@example.org', followBill());
    await follow('reader@example.org', COUNTRY);
    const change = await move('committee');
    await Promise.allSettled([tell(change), tell(change), tell(change)]);
    expect((await alerts()).map(({ status }) => status).sort()).toEqual(['queued', 'told-together']);
    expect(await owedJobs()).toHaveLength(1);
  });

  it('cannot be written twice for one subscription, change and channel', async () => {
    await follow('reader@example.org', followBill());
    await tell(await move('committee'));
    const [{ deliveries: _none, ...first }] = (await alerts()) as [Awaited<ReturnType<typeof alerts>>[number]];
    await expect(program.db.prisma.alert.create({ data: { ...first, id: randomUUID() } })).rejects.toThrow(
      /Unique constraint/,
    );
    await expect(
      program.db.prisma.alert.create({ data: { ...first, id: randomUUID(), channel: 'another' } }),
    ).resolves.toBeDefined();
  });

  it('reaches a person with two matching subscriptions as one message that gives both reasons', async () => {
    await follow('both@example.org', followBill());
    await follow('both@example.org', COUNTRY);
    await follow('one@example.org', COUNTRY);
    await tell(await move('committee'));
    await send();
    expect(mailer.mails.map(({ to }) => to).sort()).toEqual(['both@example.org', 'one@example.org']);
    expect(mailer.mails.find(({ to }) => to === 'both@example.org')?.text).toContain(
      `because you follow: bill ${bill()}; bills in ZZ.`,
    );
    expect((await alerts()).map(({ status }) => status).sort()).toEqual(['sent', 'sent', 'told-together']);
  });

  it.each<[Cause]>([['backfill'], ['reread']])('of a change with cause %s is owed to nobody', async (cause) => {
    await follow('reader@example.org', followBill());
    await tell(await move('committee', cause));
    expect(await alerts()).toEqual([]);
  });

  it('of a correction goes to those who were told of the bill, and to nobody else', async () => {
    await follow('told@example.org', followBill());
    await tell(await move('committee'));
    await send();
    await follow('new@example.org', followBill());
    mailer.mails.length = 0;
    await tell(await move('first-reading', 'correction'));
    await send();
    expect(mailer.mails.map(({ to }) => to)).toEqual(['told@example.org']);
  });

  it('of a correction reaches also a person whose other subscription carried the message', async () => {
    const carrier = await follow('both@example.org', followBill());
    await follow('both@example.org', COUNTRY);
    await tell(await move('committee'));
    await send();
    await program.db.prisma.subscription.update({ where: { id: carrier }, data: { status: 'ended' } });
    mailer.mails.length = 0;
    await tell(await move('first-reading', 'correction'));
    await send();
    expect(mailer.mails.map(({ to }) => to)).toEqual(['both@example.org']);
  });
});

describe(`sending on the ${databaseName}`, () => {
  beforeEach(async () => {
    await follow('reader@example.org', followBill());
    await tell(await move('committee'));
  });

  it('marks the alert as sent with the answer of the transport, and does not send it again', async () => {
    await send();
    await send();
    expect(mailer.mails).toHaveLength(1);
    expect(await alerts()).toMatchObject([
      { status: 'sent', deliveries: [{ outcome: 'sent', answer: '250 taken', endedAt: clock.now() }] },
    ]);
    const { rows } = await program.library.outbox({ limit: 10, offset: 0 });
    expect(rows).toMatchObject([
      { to: 're…@example.org', status: 'sent', answer: '250 taken', sentAt: clock.now().toISOString(), bill: bill() },
    ]);
  });

  it('that is refused for now leaves the alert queued and is tried again with the same Message-ID', async () => {
    mailer.refuse('mail.refused', 'mail.refused');
    expect((await send())[0]).toMatchObject({ status: 'rejected', reason: { code: 'mail.refused', retry: 'later' } });
    expect((await alerts())[0]?.status).toBe('queued');
    await send();
    await send();
    expect(new Set(mailer.mails.map(({ messageId }) => messageId)).size).toBe(1);
    expect(
      (await alerts()).map(({ status, deliveries }) => [status, deliveries.map(({ outcome }) => outcome)]),
    ).toEqual([['sent', ['mail.refused', 'mail.refused', 'sent']]]);
  });

  it('to an address that is rejected fails for good and is not tried again', async () => {
    mailer.refuse('mail.address-rejected');
    expect((await send())[0]).toMatchObject({ status: 'fulfilled' });
    await send();
    expect(mailer.mails).toHaveLength(1);
    expect(await alerts()).toMatchObject([{ status: 'failed', deliveries: [{ outcome: 'mail.address-rejected' }] }]);
  });

  it('is left out when the subscription has ended meanwhile', async () => {
    await program.db.prisma.subscription.updateMany({ data: { status: 'ended' } });
    await send();
    expect([mailer.mails, (await alerts()).map(({ status }) => status)]).toEqual([[], ['suppressed']]);
  });

  it('still reaches a person who ended one of two subscriptions that the message answers', async () => {
    await program.db.script('DELETE FROM alert; DELETE FROM pgboss.job');
    await follow('reader@example.org', COUNTRY);
    await tell(await move('first-reading'));
    await program.db.prisma.subscription.updateMany({ where: { topicKind: 'bill' }, data: { status: 'ended' } });
    await send();
    expect(mailer.mails.map(({ to }) => to)).toEqual(['reader@example.org']);
  });

  it('leads to one click that ends the subscription', async () => {
    await send();
    const token = new URL(mailer.mails[0]?.unsubscribeUrl as string).searchParams.get('token') as string;
    expect(await program.desk.endSubscription(token)).toEqual(followBill());
    expect(mailer.mails[0]?.text).toContain(mailer.mails[0]?.unsubscribeUrl);
  });
});
