/** A case code such as `KGZ 001 / 0120 / OBS 010`. MMYY is the month the case was opened, not the date of publication. */
export interface CaseCode {
  /** As printed. */
  printed: string;
  /** ISO 3166-1 alpha-3, folded (ALG and DZA are one). */
  country: string;
  /** Number in the country and year. */
  number: string;
  /** Two digits; 14 occurs as a misprint. */
  month: string;
  year: string;
  sequence: string;
  update: string | null;
  /** MMYY + sequence: what makes two appeals one case. */
  caseKey: string;
}

export const APPEAL_KINDS = [
  'urgent appeal',
  'open letter',
  'statement',
  'press release',
  'update',
  'report',
  'unknown',
] as const;
export type AppealKind = (typeof APPEAL_KINDS)[number];

/** A passage that speaks of a bill. Offsets are UTF-16 code units in the text. */
export interface Mention {
  quote: string;
  start: number;
  end: number;
  number: string | null;
  /** bill, law, decree, amended-law, … ; null without a number. */
  numberKind: string | null;
  title: string | null;
  /** YYYY-MM-DD: the date of the bill given with the mention. */
  date: string | null;
  chamber: string | null;
  /** What the text asks or says of it. */
  asks?: 'withdraw' | 'reject' | 'repeal' | 'amend' | null;
}

/** What could be read from the text of an appeal. */
export interface ExtractedAppeal {
  code: CaseCode | null;
  kind: AppealKind;
  title: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  countries: string[];
  date: string | null;
  /** As printed, one by one. */
  categories: string[];
  organisations: string[];
  demands: { number: string; text: string }[];
  mentions: Mention[];
  language: string | null;
}
