import type { DocumentKind } from './bill.js';
import { longDate } from './describe.js';
import { type Direction, type Reason, type Threat, THREAT_NAMES } from './threat.js';

/** A text that was judged, named by its bytes, which are archived. */
export interface JudgedText {
  url: string;
  sha256: string;
  title: string;
  /** YYYY-MM-DD, as the registry gives it. */
  date: string | null;
  kind: DocumentKind | null;
  /** UTF-16 code units of it that were judged. */
  characters: number;
}

/** What was judged, as it was then: titles change, and a judgement is about what was read. */
export interface JudgedInput {
  title: string | null;
  titleEn: string | null;
  language: string | null;
  country: string | null;
  /** In the order in which they were joined: the bill's text, then the note on it. */
  texts: JudgedText[];
  /** A judgement of the title alone could not tell. */
  needsText: boolean;
}

/** What a judgement says, without why. */
export interface Verdict {
  relevant: boolean | null;
  direction: Direction;
  threats: readonly { threat: Threat }[];
}

/** What a person decides about a bill; `relevant` null: it cannot be told. */
export interface PersonsJudgement {
  relevant: boolean | null;
  direction: Direction;
  threats: Threat[];
  note: string;
}

/** A person's word as an example to learn and measure by, in the shape of a row of the labelled sets. */
export interface LabelledExample {
  country: string;
  number: string | null;
  title_original: string | null;
  title_en: string | null;
  language: string | null;
  relevant: boolean;
  threats: Threat[];
  direction: Direction;
  needs_text: boolean;
  text: string | null;
}

/** Parts two texts that are judged as one, as paragraphs are parted. */
export const TEXTS_JOINED_BY = '\n\n';

/** The text that a reason was found in; null when it was found elsewhere. */
export function textHolding(texts: readonly JudgedText[], { field, start }: Reason): JudgedText | null {
  if (field !== 'text') return null;
  let end = 0;
  for (const text of texts) {
    end += text.characters + TEXTS_JOINED_BY.length;
    if (start < end) return text;
  }
  return null;
}

/** Whether two judgements were made of other texts. */
export function isOtherText(one: JudgedInput | null, other: JudgedInput | null): boolean {
  const bytes = (input: JudgedInput | null) => (input?.texts ?? []).map(({ sha256 }) => sha256).join(' ');
  return bytes(one) !== bytes(other);
}

const names = ({ threats }: Verdict) =>
  threats
    .map(({ threat }) => threat)
    .sort()
    .join(' ');

/** In which of their words two judgements differ. */
export function differences(one: Verdict, other: Verdict): ('relevance' | 'direction' | 'threats')[] {
  return [
    ...(one.relevant === other.relevant ? [] : (['relevance'] as const)),
    ...(one.direction === other.direction ? [] : (['direction'] as const)),
    ...(names(one) === names(other) ? [] : (['threats'] as const)),
  ];
}

/** What a change carries that is a new judgement: before, after, and the text it came from. */
export interface JudgedChange {
  before: { relevant: boolean | null };
  after: { relevant: boolean | null; direction: Direction; threats: Threat[] };
  text: Omit<JudgedText, 'characters'>;
  /** ISO 8601 UTC: when these bytes were first seen. */
  seenAt: string;
  /** The words that led to it; null when no single passage did. */
  quote: string | null;
  /** The heading of the article they stand in, as printed. */
  article: string | null;
  rulesVersion: string;
}

const MOST_QUOTED = 240;

function quoted(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length <= MOST_QUOTED ? `«${line}»` : `«${line.slice(0, MOST_QUOTED).replace(/[\ud800-\udbff]$/, '')}…»`;
}

/** Says a new judgement in one sentence: what is thought now, and which words of which text led to it. */
export function judgedSentence({ after, text, seenAt, quote, article }: JudgedChange): string {
  const threats = after.threats.map((threat) => THREAT_NAMES[threat]).join('; ');
  const name = text.kind === 'explanatory' ? 'the note on it' : 'its text';
  const dated = text.date === null ? `, first seen on ${longDate(seenAt.slice(0, 10))},` : ` of ${longDate(text.date)}`;
  const why =
    quote === null
      ? `because of ${name}${dated}`
      : `because ${name}${dated} says${article === null ? '' : ` (${article})`}: ${quoted(quote)}`;
  return `Now judged to concern civil society${threats === '' ? '' : ` (${threats})`}, ${why.replace(/,$/, '')}`;
}
