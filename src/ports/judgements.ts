import type { JudgedInput } from '../domain/judgement.js';
import type { Direction, Reason, Threat } from '../domain/threat.js';

/** The judgement of a bill that stands. */
export interface AssessmentView {
  by: 'machine' | 'person';
  relevant: boolean | null;
  needsText: boolean;
  score: number;
  direction: Direction;
  threats: { threat: Threat; score: number; reasons: Reason[] }[];
  rulesVersion: string | null;
  at: string;
  /** For staff only; see `asPublic`. */
  note: string | null;
}

/** One judgement of a bill with who made it and what was judged: for staff only. */
export interface JudgementView extends AssessmentView {
  id: string;
  /** The one that stands. */
  standing: boolean;
  /** The machine's judgement of the bill as it is now, also while a person's word stands over it. */
  present: boolean;
  /** Address of the person; null for the machine, the operator and imported facts. */
  person: string | null;
  withdrawnAt: string | null;
  /** Null for judgements that came with imported facts. */
  input: JudgedInput | null;
}

/** A judgement as anybody may see it: by whom it stands and by which rules, but not what staff noted. */
export function asPublic<Judgement extends AssessmentView>(judgement: Judgement): Judgement {
  return { ...judgement, note: null };
}
