import type { Action } from '../../domain/action.js';
import type { BillState, Origin } from '../../domain/bill.js';
import type { Cause, ChangeKind, Operation } from '../../domain/change.js';
import type { JudgedChange } from '../../domain/judgement.js';
import type { LinkKind, LinkMethod, LinkStatus } from '../../domain/link.js';
import type { Outcome, Stage } from '../../domain/stage.js';
import type { Direction, Reason, Threat } from '../../domain/threat.js';
import type { AssessmentView, BillRow, ChangeView, LinkView } from '../../ports/library.js';
import type { Prisma } from './generated/client.js';

/** What a line of a list needs beside the bill's own row. */
export const billRowInclude = {
  registry: { select: { title: true, titleEn: true } },
  assessments: { where: { standing: true } },
  links: { where: { status: { not: 'rejected' } }, select: { appealId: true, incidentId: true } },
} satisfies Prisma.BillInclude;

export type BillRecord = Prisma.BillGetPayload<{ include: typeof billRowInclude }>;
type AssessmentRecord = BillRecord['assessments'][number];

export interface StoredThreat {
  threat: Threat;
  score: number;
  reasons: Reason[];
}

/** A person's judgement stands over the machine's. */
export function standing(assessments: readonly AssessmentRecord[]): AssessmentRecord | null {
  return assessments.find(({ by }) => by === 'person') ?? assessments[0] ?? null;
}

const distinct = (values: readonly (string | null)[]) => new Set(values.filter((value) => value !== null)).size;

export function toBillRow(bill: BillRecord): BillRow {
  const judged = standing(bill.assessments);
  const threats = (judged?.threats ?? []) as unknown as StoredThreat[];
  return {
    id: bill.id,
    registry: bill.registryName,
    registryTitle: bill.registry?.title ?? bill.registryName,
    registryTitleEn: bill.registry?.titleEn ?? null,
    country: bill.country,
    number: bill.number,
    title: bill.title,
    titleEn: bill.titleEn,
    language: bill.language,
    origin: bill.origin as Origin,
    stage: bill.stage as Stage | null,
    reached: bill.reached as Stage | null,
    outcome: bill.outcome as Outcome,
    inferred: bill.inferred,
    statusWords: bill.statusWords,
    lastAction: bill.lastAction as unknown as Pick<Action, 'date' | 'words'> | null,
    introducedOn: bill.introducedOn,
    goneSince: bill.goneSince,
    relevant: judged?.relevant ?? null,
    direction: (judged?.direction ?? 'unknown') as Direction,
    threats: threats.map(({ threat, score }) => ({ threat, score })),
    appeals: distinct(bill.links.map(({ appealId }) => appealId)),
    incidents: distinct(bill.links.map(({ incidentId }) => incidentId)),
  };
}

export function toAssessmentView(record: AssessmentRecord): AssessmentView {
  return {
    by: record.by as 'machine' | 'person',
    relevant: record.relevant,
    needsText: record.needsText,
    score: record.score,
    direction: record.direction as Direction,
    threats: record.threats as unknown as StoredThreat[],
    rulesVersion: record.rulesVersion,
    at: record.at.toISOString(),
    note: record.note,
  };
}

export function toChangeView(record: Prisma.ChangeGetPayload<object>): ChangeView {
  return {
    id: record.id,
    seq: record.seq,
    cause: record.cause as Cause,
    at: record.at.toISOString(),
    kinds: record.kinds as ChangeKind[],
    summary: record.summary,
    patch: record.patch as unknown as Operation[],
    sha256: record.sha256,
    parserVersion: record.parserVersion,
    ...(record.judged === null ? {} : { judged: record.judged as unknown as JudgedChange }),
  };
}

export const linkInclude = {
  bill: { select: { id: true, country: true, number: true, title: true } },
  appeal: { select: { id: true, title: true, publicTitle: true, date: true, country: true } },
  incident: { select: { id: true, kind: true, date: true, place: true } },
} satisfies Prisma.LinkInclude;

export function toLinkView(record: Prisma.LinkGetPayload<{ include: typeof linkInclude }>): LinkView {
  const { appeal } = record;
  return {
    id: record.id,
    kind: record.kind as LinkKind,
    how: record.how as LinkMethod,
    confidence: record.confidence,
    quote: record.quote,
    status: record.status as LinkStatus,
    decidedAt: record.decidedAt?.toISOString() ?? null,
    bill: record.bill,
    appeal:
      appeal === null
        ? null
        : { id: appeal.id, title: appeal.publicTitle ?? appeal.title, date: appeal.date, country: appeal.country },
    incident: record.incident,
  };
}

export function stateOf(bill: { state: unknown }): BillState {
  return bill.state as BillState;
}
