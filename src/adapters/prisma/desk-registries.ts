import { randomUUID } from 'node:crypto';
import { Fault } from '../../domain/fault.js';
import type { WantedBill } from '../../domain/wanted.js';
import type { Clock } from '../../ports/clock.js';
import type { Actor } from '../../ports/desk.js';
import { audit } from './audit.js';
import type { Database, Tx } from './database.js';

export interface RegistryDeskParts {
  db: Database;
  clock: Clock;
  /** Whether a registry knows the page that is meant. */
  canFind: (registry: string, bill: WantedBill) => boolean;
}

async function registryIn(tx: Tx, id: string) {
  const found = await tx.registry.findUnique({ where: { id } });
  if (found !== null) return found;
  throw new Fault('registry.unknown', `there is no registry «${id}»; see the registries page`);
}

/** Asks for a bill that no list shows; the registry is due at once. */
export async function wantBill(
  { db, clock, canFind }: RegistryDeskParts,
  registryId: string,
  bill: WantedBill,
  actor: Actor,
): Promise<void> {
  if (!canFind(registryId, bill))
    throw new Fault(
      'usage',
      `${registryId} has no page for «${bill.url ?? bill.number}»; expected a link to a bill's own page there, or a number as it is printed, with its session where numbers begin anew`,
      { registry: registryId, ...bill },
    );
  await db.prisma.$transaction(async (tx) => {
    await tx.wanted.createMany({
      data: [{ id: randomUUID(), registryId, ...bill, by: actor.by, at: clock.now() }],
      skipDuplicates: true,
    });
    await tx.registry.update({ where: { id: registryId }, data: { nextDueAt: clock.now() } });
    await audit(tx, clock.now(), actor, { act: 'bill.want', subject: registryId, before: null, after: { ...bill } });
  });
}

/** The next run of a registry, due at once, is believed as long as it can be read. */
export async function acceptRegistry({ db, clock }: RegistryDeskParts, id: string, actor: Actor): Promise<void> {
  await db.prisma.$transaction(async (tx) => {
    const { acceptNext } = await registryIn(tx, id);
    await tx.registry.update({ where: { id }, data: { acceptNext: true, nextDueAt: clock.now() } });
    const change = { before: { acceptNext }, after: { acceptNext: true } };
    await audit(tx, clock.now(), actor, { act: 'registry.accept', subject: id, ...change });
  });
}

/** Marks a break as known; null takes that back. */
export async function acknowledgeRegistry(
  { db, clock }: RegistryDeskParts,
  id: string,
  note: string | null,
  actor: Actor,
): Promise<void> {
  await db.prisma.$transaction(async (tx) => {
    const { acknowledged } = await registryIn(tx, id);
    await tx.registry.update({ where: { id }, data: { acknowledged: note } });
    const change = { before: { acknowledged }, after: { acknowledged: note } };
    await audit(tx, clock.now(), actor, { act: 'registry.acknowledge', subject: id, ...change });
  });
}
