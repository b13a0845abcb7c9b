import { randomUUID } from 'node:crypto';
import type { AppealKind, Mention } from '../../domain/appeal.js';
import type { Incident } from '../../domain/incident.js';
import { job } from '../../domain/job.js';
import type { Direction, ThreatFinding } from '../../domain/threat.js';
import type { Clock } from '../../ports/clock.js';
import type { Actor } from '../../ports/desk.js';
import type { BillPlan, KnownBill } from '../../ports/ledger.js';
import { audit } from './audit.js';
import { type Database, type Tx, sqlOf } from './database.js';
import { type Enqueue, json, storePlanned } from './stored-bill.js';

/** An appeal as it is stored. */
export interface AppealRecord {
  id: string;
  caseKey: string | null;
  code: string | null;
  kind: AppealKind;
  title: string;
  publicTitle: string;
  summary: string | null;
  country: string | null;
  date: string | null;
  language: string | null;
  publisher: string | null;
  url: string | null;
  categories: string[];
  organisations: string[];
  demands: { number: string; text: string }[];
  mentions: Mention[];
  text: string | null;
  sha256: string;
  /** The incident it describes, when it does. */
  incident: Incident | null;
}

export interface CuratedPlan {
  id: string;
  plan: (known: KnownBill | null) => BillPlan;
  /** The label that came with the bill; null when none did. */
  label: { relevant: boolean; direction: Direction; threats: ThreatFinding[] } | null;
}

export interface Stored {
  stored: number;
  known: number;
  ids: string[];
}

/** Imports: each file is one transaction with its audit line and its jobs, so that nothing is half-imported. */
export class Imports {
  constructor(
    private readonly db: Database,
    private readonly enqueue: Enqueue,
    private readonly clock: Clock,
  ) {}

  bills(plans: readonly CuratedPlan[], actor: Actor): Promise<Stored> {
    return this.all(plans, actor, 'import.bills', async (tx, { id, plan, label }) => {
      const stored = await storePlanned(tx, id, plan);
      if (stored?.change == null) return false;
      if (label !== null) await this.label(tx, id, label);
      await this.enqueue(sqlOf(tx), [job('classify', { bill: id, change: null })]);
      return true;
    });
  }

  private async label(tx: Tx, billId: string, { threats, ...label }: NonNullable<CuratedPlan['label']>): Promise<void> {
    // What a person of staff decided here was decided on what they read: a label from outside does not stand over it.
    const decided = { billId, by: 'person', standing: true, inputHash: { not: null } };
    if ((await tx.assessment.count({ where: decided })) > 0) return;
    await tx.assessment.updateMany({ where: { billId, standing: true }, data: { standing: false } });
    await tx.assessment.create({
      data: {
        ...label,
        id: randomUUID(),
        billId,
        by: 'person',
        score: 1,
        threats: json(threats),
        note: 'label that came with the imported facts',
        at: this.clock.now(),
        standing: true,
      },
    });
  }

  appeals(records: readonly AppealRecord[], actor: Actor): Promise<Stored> {
    return this.all(records, actor, 'import.appeals', async (tx, { incident, ...record }) => {
      const known = await tx.appeal.findFirst({ where: { OR: [{ sha256: record.sha256 }, { id: record.id }] } });
      if (known?.sha256 === record.sha256) return false;
      const data = {
        ...record,
        categories: json(record.categories),
        organisations: json(record.organisations),
        demands: json(record.demands),
        mentions: json(record.mentions),
        importedAt: this.clock.now(),
      };
      if (known) await tx.appeal.update({ where: { id: known.id }, data: { ...data, id: known.id } });
      else await tx.appeal.create({ data });
      if (incident) await this.incident(tx, incident);
      await this.enqueue(sqlOf(tx), [job('link-appeal', { appeal: known?.id ?? record.id })]);
      return true;
    });
  }

  incidents(incidents: readonly Incident[], actor: Actor): Promise<Stored> {
    return this.all(incidents, actor, 'import.incidents', (tx, incident) => this.incident(tx, incident));
  }

  private async incident(tx: Tx, incident: Incident): Promise<boolean> {
    const { id, ...data } = incident;
    const isKnown = (await tx.incident.count({ where: incident })) > 0;
    await tx.incident.upsert({ where: { id }, create: { ...incident, importedAt: this.clock.now() }, update: data });
    return !isKnown;
  }

  private all<T extends { id: string }>(
    items: readonly T[],
    actor: Actor,
    act: string,
    store: (tx: Tx, item: T) => Promise<boolean>,
  ): Promise<Stored> {
    return this.db.prisma.$transaction(async (tx) => {
      const ids: string[] = [];
      for (const item of items) if (await store(tx, item)) ids.push(item.id);
      await audit(tx, this.clock.now(), actor, { act, subject: `${ids.length} of ${items.length}`, after: { ids } });
      return { stored: ids.length, known: items.length - ids.length, ids };
    });
  }
}
