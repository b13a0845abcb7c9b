import { z } from 'zod';
import type { JudgedChange } from '../../domain/judgement.js';
import { DIRECTIONS, THREATS } from '../../domain/threat.js';
import type { AssessmentView } from '../../ports/judgements.js';

/** Shapes of judgements, for the description of the API. */
const text = z.string();
const maybe = z.string().nullable();
const count = z.int();
const score = z.number().min(0).max(1);

const verdict = { relevant: z.boolean().nullable() };
/** A new judgement by new text of the registry; the patch beside it is empty. */
export const judgedChange = z.object({
  before: z.object(verdict),
  after: z.object({ ...verdict, direction: z.enum(DIRECTIONS), threats: z.array(z.enum(THREATS)) }),
  text: z.object({
    url: text,
    sha256: text,
    title: text,
    date: maybe,
    kind: z.enum(['text', 'explanatory', 'other']).nullable(),
  }),
  seenAt: text,
  quote: maybe,
  article: maybe,
  rulesVersion: text,
}) satisfies z.ZodType<JudgedChange>;

const reason = z.looseObject({ field: text, start: count, end: count, quote: text, rule: text });
/** By whom it stands and by which rules; `note` is told to staff only and null for others. */
export const assessmentShape = z.object({
  by: z.enum(['machine', 'person']),
  relevant: z.boolean().nullable(),
  needsText: z.boolean(),
  score,
  direction: z.enum(DIRECTIONS),
  threats: z.array(z.object({ threat: z.enum(THREATS), score, reasons: z.array(reason) })),
  rulesVersion: maybe,
  at: text,
  note: maybe,
}) satisfies z.ZodType<AssessmentView>;

/** `present`: the machine's judgement of the bill as it is now, also under a person's word. `input`: what was judged. */
export const judgementShape = assessmentShape.extend({
  id: text,
  standing: z.boolean(),
  present: z.boolean(),
  person: maybe,
  withdrawnAt: maybe,
  input: z.looseObject({}).nullable(),
});
