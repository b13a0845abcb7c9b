import { z } from 'zod';
import { ORIGINS } from '../../domain/bill.js';
import { CAUSES, CHANGE_KINDS } from '../../domain/change.js';
import type { Citation } from '../../domain/citation.js';
import { TEXT_VERDICTS } from '../../domain/document.js';
import type { Incident } from '../../domain/incident.js';
import { LINK_KINDS, LINK_METHODS, LINK_STATUSES } from '../../domain/link.js';
import { APPEAL_KINDS } from '../../domain/appeal.js';
import { ENDS, OUTCOMES, STAGES } from '../../domain/stage.js';
import { DIRECTIONS, THREATS } from '../../domain/threat.js';
import { REGISTRY_STATES } from '../../ports/library.js';
import { assessmentShape, judgedChange } from './judgement-shapes.js';
import type { AppealRow, BillRow, ChangeView, LinkView, RunView } from '../../ports/library.js';

/** Shapes of the answers, for the description of the API; each is checked against the view model it describes. */
const text = z.string();
const maybe = z.string().nullable();
const count = z.int();
const stage = z.enum([...STAGES, ...ENDS]).nullable();
const score = z.number().min(0).max(1);
const fault = z.looseObject({ code: text, message: text });

export const billShape = z.object({
  id: text,
  registry: text,
  registryTitle: text,
  registryTitleEn: maybe,
  country: text,
  number: maybe,
  title: text,
  titleEn: maybe,
  language: maybe,
  origin: z.enum(ORIGINS),
  stage,
  reached: stage,
  outcome: z.enum(OUTCOMES),
  inferred: z.boolean(),
  statusWords: maybe,
  lastAction: z.object({ date: maybe, words: text }).nullable(),
  introducedOn: maybe,
  goneSince: maybe,
  relevant: z.boolean().nullable(),
  direction: z.enum(DIRECTIONS),
  threats: z.array(z.object({ threat: z.enum(THREATS), score })),
  appeals: count,
  incidents: count,
}) satisfies z.ZodType<BillRow>;

const operation = z.union([
  z.object({ op: z.literal('add'), path: text, value: z.unknown() }),
  z.object({ op: z.literal('remove'), path: text, before: z.unknown() }),
  z.object({ op: z.literal('replace'), path: text, value: z.unknown(), before: z.unknown() }),
]);
export const changeShape = z.object({
  id: text,
  seq: count,
  cause: z.enum(CAUSES),
  at: text,
  kinds: z.array(z.enum(CHANGE_KINDS)),
  summary: text,
  patch: z.array(operation),
  sha256: maybe,
  parserVersion: maybe,
  judged: judgedChange.optional(),
}) satisfies z.ZodType<ChangeView>;

export const linkShape = z.object({
  id: text,
  kind: z.enum(LINK_KINDS),
  how: z.enum(LINK_METHODS),
  confidence: score,
  quote: text,
  status: z.enum(LINK_STATUSES),
  decidedAt: maybe,
  bill: z.object({ id: text, country: text, number: maybe, title: text }),
  appeal: z.object({ id: text, title: text, date: maybe, country: maybe }).nullable(),
  incident: z.object({ id: text, kind: text, date: text, place: maybe }).nullable(),
}) satisfies z.ZodType<LinkView>;

/** The row and, besides, the whole state, its assessment, links, history and evidence. */
export const wholeBillShape = billShape.extend({
  state: z.looseObject({}),
  sources: z.array(text),
  assessment: assessmentShape.nullable(),
  links: z.array(linkShape),
  history: z.array(changeShape),
  evidence: z.array(z.object({ page: text, url: text, seenAt: text, sha256: text, httpStatus: count })),
  home: text,
  sureness: maybe,
  firstSeenAt: text,
  lastSeenAt: maybe,
});

const facet = z.array(z.object({ value: text, count }));
export const foundBillsShape = z.object({
  total: count,
  facets: z.object({ country: facet, registry: facet, stage: facet, threat: facet, direction: facet }),
  rows: z.array(
    billShape.extend({ score: z.number(), why: text, passage: z.array(z.object({ text, marked: z.boolean() })) }),
  ),
});

export const appealShape = z.object({
  id: text,
  title: text,
  kind: z.enum(APPEAL_KINDS),
  code: maybe,
  country: maybe,
  date: maybe,
  categories: z.array(text),
  organisations: z.array(text),
  publisher: maybe,
  url: maybe,
  links: count,
}) satisfies z.ZodType<AppealRow>;

export const wholeAppealShape = appealShape.extend({
  summary: maybe,
  demands: z.array(z.object({ number: text, text })),
  mentions: z.array(z.looseObject({ quote: text })),
  linked: z.array(linkShape),
});

export const incidentShape = z.object({
  id: text,
  kindCode: text,
  kind: text,
  country: text,
  date: text,
  until: maybe,
  place: maybe,
  victims: count.nullable(),
  organisation: maybe,
  perpetrator: maybe,
  description: text,
  source: text,
}) satisfies z.ZodType<Incident>;

const run = z.object({
  id: text,
  startedAt: text,
  endedAt: maybe,
  pages: count,
  requests: count,
  bytes: count,
  billsSeen: count,
  billsNew: count,
  billsChanged: count,
  verdict: z.enum(['running', 'well', 'partial', 'implausible', 'failed', 'interrupted']),
  faults: z.array(fault),
});
run satisfies z.ZodType<Omit<RunView, 'faults'>>;
export const registryShape = z.object({
  id: text,
  title: text,
  titleEn: maybe,
  country: text,
  home: text,
  sureness: z.enum(['recorded', 'described', 'synthetic']),
  parserVersion: text,
  state: z.enum(REGISTRY_STATES),
  reason: text,
  lastReadWellAt: maybe,
  lastTriedAt: maybe,
  usualGapHours: z.number(),
  bills: count,
  runs: z.array(run),
});

export const citationShape = z.object({
  id: text,
  bill: text,
  asOf: text,
  number: maybe,
  title: text,
  country: text,
  registry: text,
  registryTitle: text,
  registeredOn: maybe,
  statusWords: text,
  statusOn: maybe,
  stage,
  url: text,
  seenAt: text,
  sha256: text,
  quoteStart: count,
  inferred: z.boolean(),
  permalink: text,
}) satisfies z.ZodType<Citation>;

/** A citation before freezing: without an identifier, the words not yet looked up in the archived page. */
export const citationDraftShape = citationShape.omit({ id: true, quoteStart: true });

export const outboxShape = z.object({
  id: text,
  subscription: text,
  topic: z.looseObject({ kind: text }),
  to: text,
  subject: text,
  body: text,
  channel: text,
  createdAt: text,
  sentAt: maybe,
  status: z.enum(['queued', 'sent', 'failed', 'suppressed', 'told-together']),
  answer: maybe,
  bill: text,
});

export const importReportShape = z.object({
  read: count,
  stored: count,
  known: count,
  faults: z.array(fault),
  ids: z.array(text),
});

export const problemShape = z.object({
  type: text,
  title: text,
  status: count,
  detail: text,
  code: text,
  errors: z.array(z.object({ at: text, message: text })).optional(),
});

/** A list with how many there are in all. */
export const listOf = (row: z.ZodType) => z.object({ total: count, rows: z.array(row) });

export const documentShape = z.object({
  url: text,
  title: text,
  mediaType: maybe,
  language: maybe,
  date: maybe,
  kind: z.enum(['text', 'explanatory', 'other']).optional(),
  gone: z.boolean(),
  triedAt: maybe,
  fault: maybe,
  copies: z.array(
    z.object({
      sha256: text,
      mediaType: maybe,
      format: text,
      verdict: z.enum(TEXT_VERDICTS),
      reason: maybe,
      characters: count.nullable(),
      seenAt: text,
    }),
  ),
});

const documentTextShape = z.object({ sha256: text, title: text, language: maybe, date: maybe, url: text, text });

/** `parts` of an article in order: same, cosmetic, deleted, inserted, moved-from, moved-to; `change` names a passage. */
export const redlineShape = z.object({
  from: documentTextShape,
  to: documentTextShape,
  redline: z.object({
    method: count,
    language: maybe,
    direction: z.enum(['ltr', 'rtl']),
    likeness: score,
    counts: z.record(text, count),
    articles: z.array(
      z.looseObject({ id: text, kind: text, status: text, parts: z.array(z.looseObject({ kind: text })) }),
    ),
  }),
});
