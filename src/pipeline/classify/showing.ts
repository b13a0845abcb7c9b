import type { ClassifyInput, Direction, Reason } from '../../domain/threat.js';
import { DIRECTIONS } from '../../domain/threat.js';
import { type Evidence, type Found, readText, readTitle } from './evidence.js';
import { type FeatureId, featureOf } from './features.js';

/** One concept or clause, from all fields: the strongest showing counts, so that a translation is not counted twice. */
export interface Showing {
  id: FeatureId;
  /** 0–1: 1 in a title; in a text by how often it is said for the text's length. */
  share: number;
  /** Share of the places that point each way, summed over the fields. */
  pointing: Record<Direction, number>;
  reasons: Reason[];
}

/** A field of a bill as read. */
export interface FieldRead {
  evidence: Evidence;
  field: 'title' | 'titleEn' | 'text';
}

/** To be what a text is about, a thing is said once and a half, and once more for each so many words. */
const SAID = 1.5;
const WORDS_A_MENTION = 1500;

/** A clause counts wherever it stands: one article of a long law is enough to do harm. */
function shareInText({ id, times }: Found, words: number): number {
  if (id.startsWith('clause/')) return 1;
  return Math.min(1, times / (SAID + words / WORDS_A_MENTION));
}

function showingOf(found: Found, { field, evidence }: FieldRead): Showing {
  const pointing = { ...found.directions };
  for (const direction of DIRECTIONS) pointing[direction] /= found.times;
  const share = field === 'text' ? shareInText(found, evidence.words) : 1;
  return { id: found.id, share, pointing, reasons: found.reasons };
}

function merged(a: Showing, b: Showing): Showing {
  const pointing = { ...a.pointing };
  for (const direction of DIRECTIONS) pointing[direction] += b.pointing[direction];
  return { id: a.id, share: Math.max(a.share, b.share), pointing, reasons: [...a.reasons, ...b.reasons] };
}

/** A translation may add words of its own: what speaks against a bill must stand in its own title. */
function counts({ id }: Found, field: FieldRead, fields: readonly FieldRead[]): boolean {
  return featureOf(id).weight >= 0 || field.field !== 'titleEn' || !fields.some((other) => other.field === 'title');
}

/** What all fields together show. */
export function showingsOf(fields: readonly FieldRead[]): Showing[] {
  const showings = new Map<FeatureId, Showing>();
  for (const field of fields) {
    for (const found of field.evidence.found.values()) {
      if (!counts(found, field, fields)) continue;
      const before = showings.get(found.id);
      const showing = showingOf(found, field);
      showings.set(found.id, before === undefined ? showing : merged(before, showing));
    }
  }
  return [...showings.values()];
}

const isGiven = (value: string | null | undefined): value is string => typeof value === 'string' && value.trim() !== '';

/** The fields of a bill that are given, each read in its own languages. */
export function readFields({ title, titleEn, text, language }: ClassifyInput): FieldRead[] {
  const fields: FieldRead[] = [];
  if (isGiven(title)) fields.push({ field: 'title', evidence: readTitle('title', title, language) });
  if (isGiven(titleEn)) fields.push({ field: 'titleEn', evidence: readTitle('titleEn', titleEn, 'en') });
  if (isGiven(text)) fields.push({ field: 'text', evidence: readText(text, language) });
  return fields;
}

/** How much the showings speak for a direction; what the expected weights say of a concept counts. */
export function weightTowards(showings: readonly Showing[], direction: Direction): number {
  return showings.reduce(
    (sum, { id, share, pointing }) => sum + Math.max(featureOf(id).weight, 0) * share * pointing[direction],
    0,
  );
}
