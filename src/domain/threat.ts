export const THREATS = [
  'registration',
  'foreign-funding',
  'reporting',
  'dissolution',
  'aml-cft',
  'assembly',
  'expression',
  'digital',
  'security',
  'identity',
  'taxation',
  'justice',
  'enabling',
] as const;
export type Threat = (typeof THREATS)[number];

export const DIRECTIONS = ['restrictive', 'enabling', 'neutral', 'unknown'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const DIRECTION_MARKS: Record<Direction, string> = {
  restrictive: '▲',
  enabling: '▽',
  neutral: '–',
  unknown: '?',
};

export const THREAT_NAMES: Record<Threat, string> = {
  registration: 'Registration and licensing',
  'foreign-funding': 'Foreign funding and agent registers',
  reporting: 'Reporting and inspection',
  dissolution: 'Suspension and liquidation',
  'aml-cft': 'Money-laundering and terrorism-financing duties',
  assembly: 'Assembly and protest',
  expression: 'Expression and media',
  digital: 'Internet and surveillance',
  security: 'Extremism, terrorism and national security',
  identity: 'Identity and religion',
  taxation: 'Tax and donations',
  justice: 'Courts, lawyers and abusive suits',
  enabling: 'Widens the room',
};

/** The passage that led to a judgement and the rule that fired. Offsets are UTF-16 code units in the field. */
export interface Reason {
  field: string;
  start: number;
  end: number;
  quote: string;
  /** Identifier of the rule: language and concept, `ru:foreign-agent`, or clause, `ru:clause/labelling`. */
  rule: string;
  /** For a clause of a text: the heading of its article as printed, «Article 5»; null when it has none. */
  article?: string | null;
}

export interface ThreatFinding {
  threat: Threat;
  /** 0–1 */
  score: number;
  reasons: Reason[];
}

/** A judgement of one bill. `relevant` null means: the title alone cannot tell, the text is needed. */
export interface Assessment {
  relevant: boolean | null;
  /** 0–1: how likely the bill concerns civil society; how well that holds is published with the weights. */
  score: number;
  direction: Direction;
  /** BCP 47 tag of the title as detected or declared; null when it could not be told. */
  language: string | null;
  threats: ThreatFinding[];
  needsText: boolean;
  rulesVersion: string;
}

/** What is judged. */
export interface ClassifyInput {
  id: string;
  title: string | null;
  titleEn?: string | null;
  text?: string | null;
  language?: string | null;
  country?: string | null;
}
