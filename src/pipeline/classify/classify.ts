import type { Assessment, ClassifyInput, Direction, Reason, Threat, ThreatFinding } from '../../domain/threat.js';
import { DIRECTIONS, THREATS } from '../../domain/threat.js';
import type { Concept } from './lexicon.js';
import { type Evidence, type Found, readText, readTitle } from './evidence.js';
import { RULES_VERSION } from './rules.js';

export { RULES_VERSION as rulesVersion } from './rules.js';

/** Log-odds of a bill of which nothing is known: one in twenty. */
const BIAS = -3;
/** A threat is named when it is more likely than not. */
const LEAST = 0.5;
const REASONS = 8;

/** One concept, from all fields: the strongest showing counts, so that a translation is not counted twice. */
interface Showing {
  concept: Concept;
  /** 0–1: 1 in a title; in a text 0.6 said once, 0.8 twice, 1 from the third time on. */
  share: number;
  /** Share of the places that point each way, summed over the fields. */
  pointing: Record<Direction, number>;
  reasons: Reason[];
}

const IN_TEXT = [0.6, 0.8, 1] as const;

function showingOf(found: Found, isText: boolean): Showing {
  const share = isText ? (IN_TEXT[Math.min(found.times, IN_TEXT.length) - 1] as number) : 1;
  const pointing = { ...found.directions };
  for (const direction of DIRECTIONS) pointing[direction] /= found.times;
  return { concept: found.concept, share, pointing, reasons: found.reasons };
}

/** Concepts of one id are one, though each language weighs its own words; the heavier stands for both. */
function merged(a: Showing, b: Showing): Showing {
  const [heavier, lighter] = b.share * b.concept.weight > a.share * a.concept.weight ? [b, a] : [a, b];
  const pointing = { ...heavier.pointing };
  for (const direction of DIRECTIONS) pointing[direction] += lighter.pointing[direction];
  return { ...heavier, pointing, reasons: [...a.reasons, ...b.reasons] };
}

function combine(fields: readonly { evidence: Evidence; isText: boolean }[]): Showing[] {
  const showings = new Map<string, Showing>();
  for (const { evidence, isText } of fields) {
    for (const found of evidence.found.values()) {
      const before = showings.get(found.concept.id);
      const showing = showingOf(found, isText);
      showings.set(found.concept.id, before === undefined ? showing : merged(before, showing));
    }
  }
  return [...showings.values()];
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x));
const rounded = (x: number) => Math.round(x * 1000) / 1000;

function scoreOf(showings: readonly Showing[]): number {
  return logistic(showings.reduce((sum, { concept, share }) => sum + concept.weight * share, BIAS));
}

function weightTowards(showings: readonly Showing[], direction: Direction): number {
  return showings.reduce(
    (sum, { concept, share, pointing }) => sum + Math.max(concept.weight, 0) * share * pointing[direction],
    0,
  );
}

/** The way the stronger evidence points; unknown when only the subject shows. */
function directionOf(showings: readonly Showing[]): Direction {
  const restrictive = weightTowards(showings, 'restrictive');
  const enabling = weightTowards(showings, 'enabling');
  if (restrictive === 0 && enabling === 0) return 'unknown';
  return enabling > restrictive ? 'enabling' : 'restrictive';
}

function findingOf(threat: Threat, showings: readonly Showing[]): ThreatFinding {
  const bringing = showings.filter(({ concept }) => concept.threats[threat] !== undefined);
  const spared = bringing.reduce(
    (left, { concept, share }) => left * (1 - (concept.threats[threat] as number) * share),
    1,
  );
  return { threat, score: rounded(1 - spared), reasons: bringing.flatMap(({ reasons }) => reasons).slice(0, REASONS) };
}

/** That the bill widens the room is reported beside the subjects, with the words that show it. */
function enablingOf(showings: readonly Showing[]): ThreatFinding {
  const bringing = showings.filter(({ pointing }) => pointing.enabling > 0);
  const enabling = weightTowards(bringing, 'enabling');
  const all = enabling + weightTowards(showings, 'restrictive');
  return {
    threat: 'enabling',
    score: rounded(enabling / all),
    reasons: bringing.flatMap(({ reasons }) => reasons).slice(0, REASONS),
  };
}

/**
 * Each threat by noisy-or over the concepts that bring it: 1 − Π(1 − p·share); the likeliest first. When none is
 * more likely than not, the likeliest alone is named with its low score, so that no bill is relevant without a reason.
 */
function threatsOf(showings: readonly Showing[], direction: Direction): ThreatFinding[] {
  const ranked = THREATS.filter((threat) => threat !== 'enabling')
    .map((threat) => findingOf(threat, showings))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.score - a.score);
  const likely = ranked.filter(({ score }) => score >= LEAST);
  const findings = likely.length > 0 ? likely : ranked.slice(0, 1);
  return direction === 'enabling' ? [...findings, enablingOf(showings)] : findings;
}

const isGiven = (value: string | null | undefined): value is string => typeof value === 'string' && value.trim() !== '';

function fieldsOf(input: ClassifyInput): { evidence: Evidence; isText: boolean; isTitle: boolean }[] {
  return [
    ...(isGiven(input.title)
      ? [{ evidence: readTitle('title', input.title, input.language), isText: false, isTitle: true }]
      : []),
    ...(isGiven(input.titleEn)
      ? [{ evidence: readTitle('titleEn', input.titleEn, 'en'), isText: false, isTitle: false }]
      : []),
    ...(isGiven(input.text) ? [{ evidence: readText(input.text, input.language), isText: true, isTitle: false }] : []),
  ];
}

function notJudged(language: string | null, score: number, needsText: boolean): Assessment {
  return { relevant: null, score, direction: 'unknown', language, threats: [], needsText, rulesVersion: RULES_VERSION };
}

/**
 * Judges whether a bill concerns civil society, which threats it brings, in which direction, and why.
 *
 * Each concept of a lexicon that is found adds its hand-set weight once; the score is the logistic of the sum with
 * bias −3, not calibrated. From 0.5 on the bill is relevant. Every reason quotes the field as given:
 * `quote === field.slice(start, end)`.
 *
 * `relevant` is null in two cases: the titles are formulas («О внесении изменений в некоторые законодательные
 * акты») and there is no text to read (`needsText` true), or no field is in a language that has a lexicon
 * (`needsText` false, no threats). When a text is given it decides. Never throws, whatever the fields hold.
 */
export function classify(input: ClassifyInput): Assessment {
  const fields = fieldsOf(input);
  const language = fields.find(({ isTitle }) => isTitle)?.evidence.languages[0] ?? input.language ?? null;
  if (fields.length === 0) return notJudged(language, 0, true);
  const judged = fields.filter(({ evidence }) => evidence.judged);
  if (judged.length === 0) return notJudged(language, 0, false);
  const showings = combine(judged);
  const score = scoreOf(showings);
  if (score < LEAST) {
    if (judged.every(({ evidence }) => evidence.generic)) return notJudged(language, rounded(score), true);
    return { ...notJudged(language, rounded(score), false), relevant: false, direction: 'neutral' };
  }
  const direction = directionOf(showings);
  return {
    relevant: true,
    score: rounded(score),
    direction,
    language,
    threats: threatsOf(showings, direction),
    needsText: false,
    rulesVersion: RULES_VERSION,
  };
}
