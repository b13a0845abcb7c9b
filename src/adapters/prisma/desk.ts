import { randomUUID } from 'node:crypto';
import type { BillState } from '../../domain/bill.js';
import { changeKinds, diff } from '../../domain/change.js';
import type { Citation } from '../../domain/citation.js';
import { describeChange } from '../../domain/describe.js';
import { Fault } from '../../domain/fault.js';
import { job } from '../../domain/job.js';
import type { PersonsJudgement } from '../../domain/judgement.js';
import type { Stage } from '../../domain/stage.js';
import type { Topic } from '../../domain/subscription.js';
import type { WantedBill } from '../../domain/wanted.js';
import type { Clock } from '../../ports/clock.js';
import type { Actor, Desk, ImportKind, ImportReport, Person, Role, Seal } from '../../ports/desk.js';
import { audit } from './audit.js';
import { correctionDraft } from './correction-draft.js';
import { fromRow, writeBill } from './bill-rows.js';
import { type Database, sqlOf } from './database.js';
import { confirmAssessment, correctAssessment, withdrawAssessment } from './desk-assessments.js';
import { acceptRegistry, acknowledgeRegistry, wantBill } from './desk-registries.js';
import { hashPassword } from './doorman.js';
import { type Enqueue, json, upsertDraft } from './stored-bill.js';
import { unknownBill } from './unknown-bill.js';

/** Imports read their rows in the pipeline; where the whole is put together, that reading is handed in. */
export type Importer = (
  kind: ImportKind,
  content: string,
  format: 'jsonl' | 'csv' | 'text',
  actor: Actor,
) => Promise<ImportReport>;
/** Finds the status of a day and proves that its words stand in the snapshot. */
export type Citer = (bill: string, asOf: string | null) => Promise<Citation>;

export interface DeskParts {
  db: Database;
  enqueue: Enqueue;
  clock: Clock;
  seal: Seal;
  importer: Importer;
  citer: Citer;
  /** Whether a registry knows the page that is meant. */
  canFind: (registry: string, bill: WantedBill) => boolean;
}

const MOST_PENDING = 5;
const ADDRESS = /^[^\s@<>"(),;:\\[\]]{1,64}@[^\s@<>"(),;:\\[\]]{1,190}\.[^\s@<>"(),;:\\[\]]{2,63}$/;

function topicKey(topic: Topic): string | null {
  const keys: { [Kind in Topic['kind']]: (of: Extract<Topic, { kind: Kind }>) => string | null } = {
    bill: ({ bill }) => bill,
    country: ({ country }) => country,
    registry: ({ registry }) => registry,
    threat: ({ threat }) => threat,
    search: () => null,
  };
  return (keys[topic.kind] as (of: Topic) => string | null)(topic);
}

/** The acts of people on Prisma; each with its audit line in one transaction. */
export class PrismaDesk implements Desk {
  constructor(private readonly parts: DeskParts) {}

  import(kind: ImportKind, content: string, format: 'jsonl' | 'csv' | 'text', actor: Actor): Promise<ImportReport> {
    return this.parts.importer(kind, content, format, actor);
  }

  cite(bill: string, asOf: string | null): Promise<Citation> {
    return this.parts.citer(bill, asOf);
  }

  async decideLink(id: string, status: 'confirmed' | 'rejected', actor: Actor): Promise<void> {
    const { db, clock } = this.parts;
    await db.prisma.$transaction(async (tx) => {
      const before = await tx.link.findUnique({ where: { id } });
      if (before === null)
        throw new Fault(
          'usage',
          `there is no link ${id}; it may belong to a bill that was merged: look at the bill's page`,
        );
      const now = clock.now();
      await tx.link.update({ where: { id }, data: { status, decidedBy: actor.person?.id ?? null, decidedAt: now } });
      await audit(tx, now, actor, {
        act: 'link.decide',
        subject: id,
        before: { status: before.status },
        after: { status },
      });
    });
  }

  correctAssessment(bill: string, judgement: PersonsJudgement, actor: Actor): Promise<void> {
    return correctAssessment(this.parts, bill, judgement, actor);
  }

  confirmAssessment(bill: string, seen: { judgement: string; note: string | null }, actor: Actor): Promise<void> {
    return confirmAssessment(this.parts, bill, seen, actor);
  }

  withdrawAssessment(bill: string, note: string | null, actor: Actor): Promise<void> {
    return withdrawAssessment(this.parts, bill, note, actor);
  }

  async correctStage(bill: string, correction: { stage: Stage; note: string }, actor: Actor): Promise<void> {
    const { db, clock, enqueue } = this.parts;
    await db.prisma.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM bill WHERE id = ${bill} FOR UPDATE`;
      const row = await tx.bill.findUnique({ where: { id: bill } });
      if (row === null) throw unknownBill(bill);
      const known = { ...fromRow(row), drafts: [] };
      const after: BillState = { ...known.state, stage: correction.stage };
      const patch = diff(known.state, after);
      if (patch.length === 0) return;
      const at = clock.now();
      const change = {
        cause: 'correction' as const,
        patch,
        kinds: changeKinds(patch),
        summary: `${describeChange(known.state, after, patch)} (corrected by staff: ${correction.note})`,
        sha256: null,
        parserVersion: null,
      };
      const plan = {
        state: after,
        origin: known.origin,
        drafts: [],
        removedDrafts: [],
        change,
        titleKeys: [],
        at: at.toISOString(),
        seenAt: null,
        today: at.toISOString().slice(0, 10),
      };
      const changeId = await writeBill(tx, bill, known, plan);
      await upsertDraft(tx, correctionDraft(known.state, correction.stage, plan), bill);
      await audit(tx, at, actor, {
        act: 'stage.correct',
        subject: bill,
        before: { stage: known.state.stage },
        after: correction,
      });
      await enqueue(sqlOf(tx), [job('link-bill', { bill, change: changeId })]);
    });
  }

  wantBill(registry: string, bill: WantedBill, actor: Actor): Promise<void> {
    return wantBill(this.parts, registry, bill, actor);
  }

  acceptRegistry(id: string, actor: Actor): Promise<void> {
    return acceptRegistry(this.parts, id, actor);
  }

  acknowledgeRegistry(id: string, note: string | null, actor: Actor): Promise<void> {
    return acknowledgeRegistry(this.parts, id, note, actor);
  }

  async subscribe(email: string, topic: Topic): Promise<{ id: string }> {
    const { db, clock, enqueue } = this.parts;
    const address = email.trim();
    if (!ADDRESS.test(address))
      throw new Fault(
        'usage',
        `«${address.slice(0, 80)}» is not an e-mail address; it is written like name@example.org`,
      );
    if (topic.kind === 'bill' && (await db.prisma.bill.count({ where: { id: topic.bill } })) === 0)
      throw unknownBill(topic.bill);
    const pending = await db.prisma.subscription.count({
      where: { email: { equals: address, mode: 'insensitive' }, status: 'pending' },
    });
    if (pending >= MOST_PENDING)
      throw new Fault(
        'usage',
        `${MOST_PENDING} subscriptions of this address wait to be confirmed; confirm one of them first`,
      );
    const id = randomUUID();
    await db.prisma.$transaction(async (tx) => {
      const kind = { topic: json(topic), topicKind: topic.kind, topicKey: topicKey(topic) };
      await tx.subscription.create({
        data: { id, email: address, channel: 'email', ...kind, status: 'pending', createdAt: clock.now() },
      });
      await enqueue(sqlOf(tx), [job('confirm', { subscription: id })]);
    });
    return { id };
  }

  async subscriptionOf(token: string): Promise<{ topic: Topic; status: string } | null> {
    const id = this.parts.seal.open('subscription', token);
    const row = id === null ? null : await this.parts.db.prisma.subscription.findUnique({ where: { id } });
    return row === null ? null : { topic: row.topic as unknown as Topic, status: row.status };
  }

  async confirmSubscription(token: string): Promise<Topic | null> {
    return this.moveSubscription(token, ['pending', 'paused', 'active'], { status: 'active', endedAt: null });
  }

  async endSubscription(token: string): Promise<Topic | null> {
    return this.moveSubscription(token, ['pending', 'active', 'paused', 'ended'], {
      status: 'ended',
      endedAt: this.parts.clock.now(),
    });
  }

  private async moveSubscription(
    token: string,
    from: string[],
    to: { status: string; endedAt: Date | null },
  ): Promise<Topic | null> {
    const id = this.parts.seal.open('subscription', token);
    const row = id === null ? null : await this.parts.db.prisma.subscription.findUnique({ where: { id } });
    if (row === null || !from.includes(row.status)) return null;
    await this.parts.db.prisma.subscription.update({ where: { id: row.id }, data: to });
    return row.topic as unknown as Topic;
  }

  async addPerson(email: string, password: string, role: Role, actor: Actor): Promise<Person> {
    const { db, clock } = this.parts;
    const address = email.trim().toLowerCase();
    if (!ADDRESS.test(address)) throw new Fault('usage', `«${address.slice(0, 80)}» is not an e-mail address`);
    const passwordHash = await hashPassword(password);
    return db.prisma.$transaction(async (tx) => {
      if ((await tx.person.count({ where: { email: address } })) > 0)
        throw new Fault('usage', `${address} is known already`);
      const person = await tx.person.create({
        data: { id: randomUUID(), email: address, role, passwordHash, createdAt: clock.now() },
      });
      await audit(tx, clock.now(), actor, { act: 'person.add', subject: address, after: { role } });
      return { id: person.id, email: address, role };
    });
  }
}
