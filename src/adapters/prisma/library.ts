import type { AppealKind, Mention } from '../../domain/appeal.js';
import type { Sureness } from '../../domain/bill.js';
import { NEWS_CAUSES } from '../../domain/change.js';
import type { Citation } from '../../domain/citation.js';
import type { LinkStatus } from '../../domain/link.js';
import { dayIn } from '../../domain/day.js';
import { statusAsOf } from '../../domain/status-as-of.js';
import type { Topic } from '../../domain/subscription.js';
import type { Clock } from '../../ports/clock.js';
import type {
  AppealRow,
  AppealView,
  BillRow,
  BillView,
  ChangeView,
  Library,
  ListFilter,
  OutboxRow,
  RegistryRow,
} from '../../ports/library.js';
import type { Database } from './database.js';
import { evidenceOf } from './evidence.js';
import type { Prisma } from './generated/client.js';
import { judgementsOf, reviewOf } from './judgements.js';
import { registryInclude, toRegistryRow } from './registry-views.js';
import {
  billRowInclude,
  linkInclude,
  standing,
  stateOf,
  toAssessmentView,
  toBillRow,
  toChangeView,
  toLinkView,
} from './views.js';

type AppealRecord = Prisma.AppealGetPayload<{ include: { _count: { select: { links: true } } } }>;

function toAppealRow(record: AppealRecord): AppealRow {
  return {
    id: record.id,
    title: record.publicTitle ?? record.title,
    kind: record.kind as AppealKind,
    code: record.code,
    country: record.country,
    date: record.date,
    categories: record.categories as string[],
    organisations: record.organisations as string[],
    publisher: record.publisher,
    url: record.url,
    links: record._count.links,
  };
}

/** `someone@example.org` → `so…@example.org`: enough for its owner to know it again. */
function maskAddress(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, Math.min(2, at))}…${email.slice(at)}`;
}

const SHOWN_LINKS = { status: { not: 'rejected' } };
const HISTORY_SHOWN = 200;

/** The library on Prisma: reads only. */
export class PrismaLibrary implements Library {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async billRows(ids: readonly string[]): Promise<BillRow[]> {
    const records = await this.db.prisma.bill.findMany({ where: { id: { in: [...ids] } }, include: billRowInclude });
    const rows = new Map(records.map((record) => [record.id, toBillRow(record)]));
    return ids.map((id) => rows.get(id)).filter((row) => row !== undefined);
  }

  async bill(id: string): Promise<BillView | null> {
    const record = await this.db.prisma.bill.findUnique({
      where: { id },
      include: { ...billRowInclude, registry: true },
    });
    if (record === null) return null;
    if (record.mergedInto !== null) return this.bill(record.mergedInto);
    const links = await this.db.prisma.link.findMany({
      where: { billId: id, ...SHOWN_LINKS },
      include: linkInclude,
      orderBy: { foundAt: 'asc' },
    });
    const history = await this.db.prisma.change.findMany({
      where: { billId: id },
      orderBy: { seq: 'desc' },
      take: HISTORY_SHOWN,
    });
    const judged = standing(record.assessments);
    return {
      ...toBillRow(record),
      state: stateOf(record),
      sources: record.sources as string[],
      assessment: judged === null ? null : toAssessmentView(judged),
      links: links.map(toLinkView),
      history: history.map(toChangeView),
      evidence: await evidenceOf(this.db, id),
      home: record.registry?.home ?? null,
      sureness: (record.registry?.sureness ?? null) as Sureness | null,
      firstSeenAt: record.firstSeenAt.toISOString(),
      lastSeenAt: record.lastSeenAt?.toISOString() ?? null,
    };
  }

  judgements(bill: string): ReturnType<Library['judgements']> {
    return judgementsOf(this.db, bill);
  }

  review(filter: Parameters<Library['review']>[0]): ReturnType<Library['review']> {
    return reviewOf(this.db, this.clock.now(), filter);
  }

  async recentChanges(
    filter: Parameters<Library['recentChanges']>[0],
  ): Promise<{ bill: BillRow; change: ChangeView }[]> {
    const bill: Prisma.BillWhereInput = {
      mergedInto: null,
      ...(filter.bill ? { id: filter.bill } : {}),
      ...(filter.country ? { country: filter.country } : {}),
      ...(filter.registry ? { registryName: filter.registry } : {}),
      ...(filter.threat
        ? { assessments: { some: { standing: true, threats: { array_contains: [{ threat: filter.threat }] } } } }
        : {}),
    };
    const records = await this.db.prisma.change.findMany({
      where: { cause: { in: [...NEWS_CAUSES] }, bill },
      include: { bill: { include: billRowInclude } },
      orderBy: { at: 'desc' },
      take: filter.limit,
      skip: filter.offset,
    });
    return records.map((record) => ({ bill: toBillRow(record.bill), change: toChangeView(record) }));
  }

  async appeals(filter: ListFilter): Promise<{ total: number; rows: AppealRow[] }> {
    const where = filter.country ? { country: filter.country } : {};
    const count = { _count: { select: { links: { where: SHOWN_LINKS } } } };
    const rows = await this.db.prisma.appeal.findMany({
      where,
      include: count,
      orderBy: [{ date: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
      take: filter.limit,
      skip: filter.offset,
    });
    return { total: await this.db.prisma.appeal.count({ where }), rows: rows.map(toAppealRow) };
  }

  async appeal(id: string): Promise<AppealView | null> {
    const record = await this.db.prisma.appeal.findUnique({
      where: { id },
      include: {
        _count: { select: { links: { where: SHOWN_LINKS } } },
        links: { where: SHOWN_LINKS, include: linkInclude },
      },
    });
    if (record === null) return null;
    return {
      ...toAppealRow(record),
      summary: record.summary,
      demands: record.demands as { number: string; text: string }[],
      mentions: record.mentions as unknown as Mention[],
      linked: record.links.map(toLinkView),
    };
  }

  async incidents(filter: ListFilter): ReturnType<Library['incidents']> {
    const where = filter.country ? { country: filter.country } : {};
    const rows = await this.db.prisma.incident.findMany({
      where,
      orderBy: { date: 'desc' },
      take: filter.limit,
      skip: filter.offset,
    });
    return {
      total: await this.db.prisma.incident.count({ where }),
      rows: rows.map(({ importedAt: _imported, ...row }) => row),
    };
  }

  async links(filter: { status?: LinkStatus | null; limit: number; offset: number }): ReturnType<Library['links']> {
    const where = filter.status ? { status: filter.status } : {};
    const rows = await this.db.prisma.link.findMany({
      where,
      include: linkInclude,
      orderBy: { foundAt: 'desc' },
      take: filter.limit,
      skip: filter.offset,
    });
    return { total: await this.db.prisma.link.count({ where }), rows: rows.map(toLinkView) };
  }

  async registries(): Promise<RegistryRow[]> {
    const records = await this.db.prisma.registry.findMany({
      where: { listed: true },
      include: registryInclude,
      orderBy: { id: 'asc' },
    });
    return records.map((record) => toRegistryRow(record, this.clock.now()));
  }

  async registry(id: string): Promise<RegistryRow | null> {
    const record = await this.db.prisma.registry.findUnique({ where: { id }, include: registryInclude });
    return record === null ? null : toRegistryRow(record, this.clock.now());
  }

  async outbox(filter: { limit: number; offset: number }): Promise<{ total: number; rows: OutboxRow[] }> {
    const records = await this.db.prisma.alert.findMany({
      include: {
        subscription: true,
        change: { select: { billId: true } },
        deliveries: { orderBy: { id: 'desc' }, take: 1 },
      },
      orderBy: { createdAt: 'desc' },
      take: filter.limit,
      skip: filter.offset,
    });
    const rows = records.map((record): OutboxRow => ({
      id: record.id,
      subscription: record.subscriptionId,
      topic: record.subscription.topic as unknown as Topic,
      to: maskAddress(record.subscription.email),
      subject: record.subject,
      body: record.body,
      channel: record.channel,
      createdAt: record.createdAt.toISOString(),
      sentAt: record.status === 'sent' ? (record.deliveries[0]?.endedAt?.toISOString() ?? null) : null,
      status: record.status as OutboxRow['status'],
      answer: record.deliveries[0]?.answer ?? null,
      bill: record.change.billId,
    }));
    return { total: await this.db.prisma.alert.count(), rows };
  }

  async citation(id: string): Promise<Citation | null> {
    const record = await this.db.prisma.citation.findUnique({ where: { id } });
    return record === null ? null : (record.body as unknown as Citation);
  }

  async citationToday(id: string): ReturnType<Library['citationToday']> {
    const record = await this.db.prisma.citation.findUnique({ where: { id }, include: { bill: true } });
    if (record === null) return null;
    const cited = record.body as unknown as Citation;
    const today = dayIn('UTC', this.clock.now());
    const now = statusAsOf(stateOf(record.bill), today, today);
    return {
      holds: now?.words === cited.statusWords && now.stage === cited.stage,
      statusWords: now?.words ?? null,
      stage: now?.stage ?? null,
    };
  }

  async counts(): ReturnType<Library['counts']> {
    const shown = { mergedInto: null };
    return {
      bills: await this.db.prisma.bill.count({ where: shown }),
      relevant: await this.db.prisma.bill.count({
        where: { ...shown, assessments: { some: { standing: true, relevant: true } } },
      }),
      appeals: await this.db.prisma.appeal.count(),
      registries: await this.db.prisma.registry.count({ where: { listed: true } }),
    };
  }
}
