export const LINK_KINDS = [
  'cites',
  'calls-for-withdrawal-of',
  'reprisal-for-criticism-of',
  'precedes',
  'causes',
  'consequence-of',
  'same-text-as',
  'replaces',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const LINK_METHODS = ['number', 'title', 'description', 'person'] as const;
export type LinkMethod = (typeof LINK_METHODS)[number];

export const LINK_STATUSES = ['suggested', 'confirmed', 'rejected'] as const;
export type LinkStatus = (typeof LINK_STATUSES)[number];

export const LINK_OUTCOMES = ['linked', 'suggested', 'no-bill', 'announced', 'enacted-law', 'ambiguous'] as const;
export type LinkOutcome = (typeof LINK_OUTCOMES)[number];

/** What the linking step says of one mention or one appeal. */
export interface LinkFinding {
  appeal: string;
  bill: string | null;
  kind: LinkKind;
  how: LinkMethod;
  /** 0–1 */
  confidence: number;
  /** The passage that carries the link, from the appeal. */
  quote: string;
  outcome: LinkOutcome;
}

/** A bill as the linking step sees it. */
export interface LinkBill {
  id: string;
  country: string;
  number: string | null;
  numbers?: string[];
  title: string | null;
  titleEn?: string | null;
  introducedOn?: string | null;
}

/** An appeal as the linking step sees it. */
export interface LinkAppeal {
  id: string;
  title?: string | null;
  text: string;
  country?: string | null;
  date?: string | null;
  language?: string | null;
}
