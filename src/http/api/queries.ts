import { z } from 'zod';
import { CITATION_FORMATS } from '../../domain/citation.js';
import { ENDS, STAGES } from '../../domain/stage.js';
import type { SavedQuery, Topic } from '../../domain/subscription.js';
import { DIRECTIONS, THREATS } from '../../domain/threat.js';
import { SORTS } from '../../ports/search-engine.js';
import type { SearchQuery } from '../../ports/search-engine.js';

const country = z.string().regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1 alpha-2, or EU)');
const registry = z.string().regex(/^[^\s/]+\/[^\s/]+$/, 'a registry such as ru/sozd');
const billId = z
  .string()
  .min(3)
  .max(400)
  .regex(/^[^\s/]+\/[^\s/]+\/.+$/, 'a bill such as kg/kenesh/6-28018/19');
const day = z.iso.date();
const stage = z.enum([...STAGES, ...ENDS]);
const checkbox = z.enum(['on', 'true', 'yes']).transform(() => true);

const searched = {
  q: z.string().max(400).default(''),
  country: country.optional(),
  registry: registry.optional(),
  stage: stage.optional(),
  threat: z.enum(THREATS).optional(),
  direction: z.enum(DIRECTIONS).optional(),
};

/** Only bills judged to concern civil society, or all. */
const relevant = z.enum(['only', 'all']).default('only');
const sort = z.enum(SORTS).default('relevance');
const limit = z.coerce.number().int().min(1).max(100).default(20);
const offset = z.coerce.number().int().min(0).max(100_000).default(0);

/** Query of the list page; `page` counts from 1. */
export const billsPageQuery = z.object({
  ...searched,
  relevant,
  sort,
  page: z.coerce.number().int().min(1).max(5_000).default(1),
});
export type BillsPageQuery = z.infer<typeof billsPageQuery>;
export const billsApiQuery = z.object({
  ...searched,
  relevant: z.enum(['only', 'all']).default('all'),
  sort,
  limit,
  offset,
});
export const feedQuery = z.object({ ...searched, bill: billId.optional() });
export type FeedQuery = z.infer<typeof feedQuery>;
export const listQuery = z.object({ country: country.optional(), limit, offset });
export const pageQuery = z.object({
  country: country.optional(),
  page: z.coerce.number().int().min(1).max(5_000).default(1),
});
export const linksQuery = z.object({
  status: z.enum(['suggested', 'confirmed', 'rejected']).optional(),
  limit,
  offset,
});
export const citationQuery = z.object({
  asOf: day.optional(),
  format: z.enum(['json', ...CITATION_FORMATS]).default('json'),
});
export const formatQuery = z.object({ format: z.enum(CITATION_FORMATS).optional() });
export const billPageQuery = z.object({ cite: z.string().max(5).optional() });

export const citeBody = z.object({ bill: billId, asOf: day.optional() });
export const linkDecision = z.object({ status: z.enum(['confirmed', 'rejected']) });
export const linkForm = linkDecision.extend({ back: z.string().max(500).optional() });
export const signInForm = z.object({
  email: z.string().min(3).max(254),
  password: z.string().min(1).max(1_000),
  next: z.string().max(500).optional(),
});
export const importBody = z.object({
  content: z.string().min(1, 'nothing was sent'),
  format: z.enum(['jsonl', 'csv', 'text']),
});
export const stageForm = z.object({ stage, note: z.string().min(3, 'say why').max(2_000) });
export const wantedForm = z.object({
  bill: z.string().trim().min(1, 'a link or a number').max(500),
  session: z
    .string()
    .trim()
    .max(100)
    .transform((text) => text || undefined)
    .optional(),
});
export const acknowledgeForm = z.object({ note: z.string().max(500).optional() });

const tick = Object.fromEntries(THREATS.map((threat) => [`threat-${threat}`, checkbox.optional()]));
const why = z.string().trim().min(3, 'say why').max(2_000);
const remark = z
  .string()
  .trim()
  .max(2_000)
  .transform((text) => text || null)
  .nullish();
const back = z.string().max(500).optional();
/** Threats are one tick box each, named `threat-<name>`. */
export const assessmentForm = z.object({
  relevant: z.enum(['yes', 'no', 'cannot-tell']),
  direction: z.enum(DIRECTIONS),
  note: why,
  back,
  ...tick,
});
export const confirmationForm = z.object({ judgement: z.uuid(), note: remark, back });
export const withdrawalForm = z.object({ note: remark, back });
export const withdrawalQuery = z.object({ note: z.string().max(2_000).optional() });
/** Either the machine's judgement that is confirmed, or one's own. */
export const assessmentBody = z.union([
  z.strictObject({ confirm: z.uuid(), note: remark }),
  z.strictObject({
    relevant: z.boolean().nullable(),
    direction: z.enum(DIRECTIONS),
    threats: z.array(z.enum(THREATS)).max(THREATS.length),
    note: why,
  }),
]);

/** Where the next page of a list begins that grows while it is read: the time and the id of the last row. */
const cursor = z
  .string()
  .regex(/^\d{4}-[\d:.TZ-]{16,22}_[\da-f-]{36}$/, 'as the link to the next page gives it')
  .refine((text) => !Number.isNaN(Date.parse(text.split('_')[0] as string)), 'as the link to the next page gives it')
  .transform((text) => ({ at: text.split('_')[0] as string, id: text.split('_')[1] as string }));
export const reviewQuery = z.object({ after: cursor.optional() });
export const cursorText = ({ at, id }: { at: string; id: string }) => `${at}_${id}`;

const email = z.email().max(254);
/** A form is flat: `kind` says which of the other fields make the topic. */
export const subscriptionForm = z.object({
  email,
  kind: z.enum(['bill', 'country', 'registry', 'threat', 'search']),
  ...searched,
  bill: billId.optional(),
});
export type SubscriptionForm = z.infer<typeof subscriptionForm>;

const savedQuery = z.object({
  q: z.string().max(400),
  country: country.nullish(),
  registry: registry.nullish(),
  stage: stage.nullish(),
  threat: z.enum(THREATS).nullish(),
  direction: z.enum(DIRECTIONS).nullish(),
});

export const topic = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('bill'), bill: billId }),
  z.object({ kind: z.literal('country'), country }),
  z.object({ kind: z.literal('registry'), registry }),
  z.object({
    kind: z.literal('threat'),
    threat: z.enum(THREATS),
    direction: z.enum(DIRECTIONS).nullish(),
    leastStage: stage.nullish(),
    country: country.nullish(),
  }),
  z.object({ kind: z.literal('search'), query: savedQuery }),
]) satisfies z.ZodType<Topic>;
export const subscriptionBody = z.object({ email, topic });

/** The words and filters of a list, as they are searched and saved. */
export function savedQueryOf(query: z.infer<z.ZodObject<typeof searched>>): SavedQuery {
  const { q, country: land, registry: from, stage: at, threat, direction } = query;
  return {
    q,
    country: land ?? null,
    registry: from ?? null,
    stage: at ?? null,
    threat: threat ?? null,
    direction: direction ?? null,
  };
}

export const PAGE_SIZE = 20;

/** The search behind the list page. */
export function searchOf(query: BillsPageQuery): SearchQuery {
  return {
    ...savedQueryOf(query),
    sort: query.sort,
    relevantOnly: query.relevant === 'only',
    limit: PAGE_SIZE,
    offset: (query.page - 1) * PAGE_SIZE,
  };
}

const TOPICS: Record<SubscriptionForm['kind'], (form: SubscriptionForm) => unknown> = {
  bill: ({ kind, bill }) => ({ kind, bill }),
  country: (form) => ({ kind: form.kind, country: form.country }),
  registry: (form) => ({ kind: form.kind, registry: form.registry }),
  threat: ({ kind, threat, direction, country: land }) => ({ kind, threat, direction, country: land }),
  search: (form) => ({ kind: form.kind, query: savedQueryOf(form) }),
};

/** The topic a form asks for; checked once more as a topic, so that a form without its bill is refused. */
export function topicOf(form: SubscriptionForm): unknown {
  return TOPICS[form.kind](form);
}
