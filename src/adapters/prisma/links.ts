import { randomUUID } from 'node:crypto';
import { type BillState, billId, normaliseNumber } from '../../domain/bill.js';
import { changeKinds, diff } from '../../domain/change.js';
import { type Job, job } from '../../domain/job.js';
import type { LinkAppeal, LinkBill, LinkFinding } from '../../domain/link.js';
import type { Clock } from '../../ports/clock.js';
import { writeBill } from './bill-rows.js';
import { type Database, type Tx, sqlOf } from './database.js';
import type { Enqueue } from './stored-bill.js';

/** A bill that an appeal names and no registry has shown. */
export interface CitedBill {
  registry: string;
  country: string;
  number: string;
  /** The quoted words that name it. */
  quote: string;
  date: string | null;
}

function citedState(cited: CitedBill): BillState {
  return {
    registry: cited.registry,
    key: cited.number,
    country: cited.country,
    number: cited.number,
    numbers: [cited.number],
    session: null,
    title: cited.quote,
    titles: {},
    language: null,
    introducedOn: cited.date,
    sponsors: [],
    committee: null,
    statusWords: null,
    stage: null,
    outcome: 'pending',
    inferred: false,
    actions: {},
    documents: {},
    upcoming: {},
    goneSince: null,
  };
}

/** Links between bills, appeals and incidents. A rejected pair never comes back by the same evidence. */
export class Links {
  constructor(
    private readonly db: Database,
    private readonly enqueue: Enqueue,
    private readonly clock: Clock,
  ) {}

  async billsOf(country: string): Promise<LinkBill[]> {
    const bills = await this.db.prisma.bill.findMany({
      where: { country, mergedInto: null },
      select: {
        id: true,
        country: true,
        number: true,
        title: true,
        titleEn: true,
        introducedOn: true,
        origin: true,
        numbers: { select: { printed: true } },
      },
    });
    return bills.map(({ numbers, origin, title, ...bill }) => ({
      ...bill,
      title: origin === 'cited' ? null : title,
      numbers: numbers.map(({ printed }) => printed),
    }));
  }

  async appealsOf(country: string): Promise<LinkAppeal[]> {
    const appeals = await this.db.prisma.appeal.findMany({
      where: { country, text: { not: null } },
      select: { id: true, title: true, text: true, country: true, date: true, language: true },
    });
    return appeals.map((appeal) => ({ ...appeal, text: appeal.text as string }));
  }

  /** Pages of bills that an appeal links to are read at the next run of their registry. */
  async want(appeal: string, pages: readonly { registry: string; url: string }[]): Promise<void> {
    if (pages.length === 0) return;
    const { db, clock } = this;
    const rows = pages.map(({ registry, url }) => ({
      id: randomUUID(),
      registryId: registry,
      url,
      by: `appeal ${appeal}`,
      at: clock.now(),
    }));
    await db.prisma.wanted.createMany({ data: rows, skipDuplicates: true });
  }

  async appeal(id: string): Promise<LinkAppeal | null> {
    const appeal = await this.db.prisma.appeal.findUnique({
      where: { id },
      select: { id: true, title: true, text: true, country: true, date: true, language: true },
    });
    return appeal?.text == null ? null : { ...appeal, text: appeal.text };
  }

  async countryOf(bill: string): Promise<string | null> {
    return (await this.db.prisma.bill.findUnique({ where: { id: bill }, select: { country: true } }))?.country ?? null;
  }

  /** Writes findings that name a bill, and the bills that only the appeal has named; queues what follows. */
  async write(
    findings: readonly LinkFinding[],
    cited: readonly { appeal: string; bill: CitedBill; finding: LinkFinding }[],
    next: readonly Job[],
  ): Promise<void> {
    await this.db.prisma.$transaction(async (tx) => {
      for (const finding of findings) await this.writeLink(tx, finding);
      for (const { bill, finding } of cited) {
        const id = await this.writeCited(tx, bill);
        // That a bill is named stands at once; that an attack was a reprisal for criticism of it stays possible until confirmed.
        const outcome = finding.kind === 'reprisal-for-criticism-of' ? 'suggested' : 'linked';
        await this.writeLink(tx, { ...finding, bill: id, outcome });
      }
      await this.enqueue(sqlOf(tx), next);
    });
  }

  private async writeLink(tx: Tx, finding: LinkFinding): Promise<void> {
    if (finding.bill === null) return;
    const { bill: billRef, appeal: appealId, kind, how, confidence, quote } = finding;
    const pair = { billId: billRef, appealId, incidentId: null, kind };
    if (await tx.link.findFirst({ where: pair })) return;
    const status = finding.outcome === 'linked' ? 'confirmed' : 'suggested';
    await tx.link.create({
      data: { ...pair, id: randomUUID(), how, confidence, quote, status, foundAt: this.clock.now() },
    });
    await this.linkIncidents(tx, billRef, appealId, finding);
  }

  /** An incident that the appeal describes stands beside the bill as a suggestion: *possible* until a person confirms. */
  private async linkIncidents(tx: Tx, billRef: string, appealId: string, finding: LinkFinding): Promise<void> {
    if (finding.kind !== 'reprisal-for-criticism-of') return;
    const incidents = await tx.incident.findMany({ where: { source: `appeal:${appealId}` } });
    for (const { id: incidentId } of incidents) {
      const pair = { billId: billRef, appealId: null, incidentId, kind: finding.kind };
      if (await tx.link.findFirst({ where: pair })) continue;
      await tx.link.create({
        data: {
          ...pair,
          id: randomUUID(),
          how: finding.how,
          confidence: finding.confidence,
          quote: finding.quote,
          status: 'suggested',
          foundAt: this.clock.now(),
        },
      });
    }
  }

  private async writeCited(tx: Tx, cited: CitedBill): Promise<string> {
    const known = await tx.bill.findFirst({
      where: { country: cited.country, mergedInto: null, numbers: { some: { folded: normaliseNumber(cited.number) } } },
      select: { id: true },
    });
    if (known) return known.id;
    const state = citedState(cited);
    const id = billId(cited.registry, cited.number);
    const patch = diff(null, state);
    const at = this.clock.now().toISOString();
    const change = {
      cause: 'backfill',
      patch,
      kinds: changeKinds(patch),
      summary: 'Named by an appeal; no registry has shown it yet',
      sha256: null,
      parserVersion: null,
    } as const;
    await writeBill(tx, id, null, {
      state,
      origin: 'cited',
      drafts: [],
      removedDrafts: [],
      change,
      titleKeys: [],
      at,
      seenAt: null,
      today: at.slice(0, 10),
    });
    await this.enqueue(sqlOf(tx), [job('classify', { bill: id, change: null })]);
    return id;
  }
}
