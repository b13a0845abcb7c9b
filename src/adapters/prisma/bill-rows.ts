import { randomUUID } from 'node:crypto';
import { tellingActions } from '../../domain/action.js';
import { type BillState, type Origin, normaliseNumber } from '../../domain/bill.js';
import { type Stage, stageRank } from '../../domain/stage.js';
import type { BillPlan, KnownBill } from '../../ports/ledger.js';
import type { Tx } from './database.js';
import type { Bill, Prisma } from './generated/client.js';

const asJson = (value: unknown) => value as Prisma.InputJsonValue;

/** What a row of the table says, as the rest of the system knows it. */
export function fromRow(bill: Bill): Omit<KnownBill, 'drafts'> {
  return {
    id: bill.id,
    origin: bill.origin as Origin,
    state: bill.state as unknown as BillState,
    changes: bill.changes,
  };
}

/** The furthest stage among the steps; keeps the ladder of a bill that ended. */
export function reachedStage(state: BillState): Stage | null {
  const stages = [state.stage, ...tellingActions(state.actions).map(({ stage }) => stage)];
  const best = stages.reduce<Stage | null>((most, stage) => (stageRank(stage) > stageRank(most) ? stage : most), null);
  return best;
}

/** Columns that lists and filters need, derived from the state. */
function columns(
  state: BillState,
  today: string,
): Omit<Prisma.BillUncheckedCreateInput, 'id' | 'origin' | 'firstSeenAt' | 'state'> {
  const past = tellingActions(state.actions).filter(({ date }) => date === null || date <= today);
  const last = past.at(-1) ?? null;
  return {
    registryName: state.registry,
    key: state.key,
    country: state.country,
    number: state.number,
    title: state.title,
    language: state.language,
    stage: state.stage,
    reached: reachedStage(state),
    outcome: state.outcome,
    inferred: state.inferred,
    statusWords: state.statusWords,
    lastActionOn: past.findLast(({ date }) => date !== null)?.date ?? null,
    lastAction: last === null ? undefined : asJson({ date: last.date, words: last.words }),
    introducedOn: state.introducedOn,
    goneSince: state.goneSince,
  };
}

async function writeNumbers(tx: Tx, billId: string, state: BillState): Promise<void> {
  await tx.billNumber.deleteMany({ where: { billId } });
  const numbers = [...new Map(state.numbers.map((printed) => [normaliseNumber(printed), printed]))];
  await tx.billNumber.createMany({ data: numbers.map(([folded, printed]) => ({ billId, folded, printed })) });
}

async function writeActions(tx: Tx, billId: string, state: BillState): Promise<void> {
  await tx.action.deleteMany({ where: { billId } });
  const actions = Object.values(state.actions);
  await tx.action.createMany({
    data: actions.map(({ id, date, words, classes, stage, chamber, sourceId, gone }) => ({
      billId,
      id,
      date,
      words,
      classes,
      stage,
      chamber,
      sourceId,
      gone,
    })),
  });
}

/** Documents stay when the registry no longer lists them; their text may have been read already. */
async function writeDocuments(tx: Tx, billId: string, state: BillState): Promise<void> {
  const documents = Object.values(state.documents).map((document, place) => ({ ...document, place }));
  await tx.document.updateMany({
    where: { billId, url: { notIn: documents.map(({ url }) => url) } },
    data: { gone: true },
  });
  const known = new Set(
    (await tx.document.findMany({ where: { billId }, select: { url: true } })).map(({ url }) => url),
  );
  await tx.document.createMany({
    data: documents.filter(({ url }) => !known.has(url)).map((document) => ({ billId, ...document })),
  });
  for (const { url, ...data } of documents.filter((document) => known.has(document.url))) {
    await tx.document.update({ where: { billId_url: { billId, url } }, data: { ...data, gone: false } });
  }
}

async function writeChange(tx: Tx, billId: string, seq: number, plan: BillPlan): Promise<string | null> {
  if (plan.change === null) return null;
  const id = randomUUID();
  const { patch, ...change } = plan.change;
  await tx.change.create({ data: { id, billId, seq, at: new Date(plan.at), patch: asJson(patch), ...change } });
  return id;
}

/** Writes the state, what is derived from it, and the change; returns the change's id. */
export async function writeBill(tx: Tx, id: string, known: KnownBill | null, plan: BillPlan): Promise<string | null> {
  const changes = (known?.changes ?? 0) + (plan.change === null ? 0 : 1);
  const registryId = plan.origin === 'registry' ? plan.state.registry : undefined;
  const data = {
    ...columns(plan.state, plan.today),
    ...(registryId === undefined ? {} : { registryId }),
    ...(plan.titleEn === undefined ? {} : { titleEn: plan.titleEn }),
    ...(plan.sources === undefined ? {} : { sources: plan.sources }),
    ...(plan.seenAt === null ? {} : { lastSeenAt: new Date(plan.seenAt) }),
    ...(plan.titleKeys.length === 0 ? {} : { titleKeys: plan.titleKeys }),
    origin: plan.origin,
    state: asJson(plan.state),
    changes,
  };
  await tx.bill.upsert({ where: { id }, create: { id, firstSeenAt: new Date(plan.at), ...data }, update: data });
  if (plan.change === null) return null;
  await writeNumbers(tx, id, plan.state);
  await writeActions(tx, id, plan.state);
  await writeDocuments(tx, id, plan.state);
  return writeChange(tx, id, known?.changes ?? 0, plan);
}
