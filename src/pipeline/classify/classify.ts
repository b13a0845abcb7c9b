import type { Assessment, ClassifyInput, Direction, Reason, Threat, ThreatFinding } from '../../domain/threat.js';
import { splitArticles } from '../../domain/articles/split.js';
import { type FeatureId } from './features.js';
import { expectedModel, type Model, overlaid, scoreBy, type Shares, SUBJECTS } from './model.js';
import { RULES_VERSION } from './rules.js';
import { type FieldRead, readFields, type Showing, showingsOf, weightTowards } from './showing.js';
import { LEARNED } from './weights.js';

export { RULES_VERSION as rulesVersion } from './rules.js';

/** The weights in force. */
export const MODEL: Model = LEARNED === null ? expectedModel() : overlaid(expectedModel(), LEARNED.model);

/** A bill is relevant when it is more likely than not. */
const LEAST = 0.5;
/** A threat of a relevant bill is named from here on: to miss one is worse than to name one too many. */
const NAMED = 0.35;
const REASONS = 8;
/** Log-odds from which on a concept is named as a reason; learning leaves traces everywhere. */
const SPEAKS = 0.5;

const rounded = (x: number) => Math.round(x * 1000) / 1000;

/** The way the stronger evidence points; unknown when only the subject shows. */
function directionOf(showings: readonly Showing[]): Direction {
  const restrictive = weightTowards(showings, 'restrictive');
  const enabling = weightTowards(showings, 'enabling');
  if (restrictive === 0 && enabling === 0) return 'unknown';
  return enabling > restrictive ? 'enabling' : 'restrictive';
}

/** The showings that speak for a threat, the strongest first. */
function bringing(threat: Threat, showings: readonly Showing[], model: Model): Showing[] {
  const weights = model.threats[threat]?.of ?? {};
  const force = ({ id, share }: Showing) => (weights[id] ?? 0) * share;
  return showings.filter((showing) => force(showing) >= SPEAKS).sort((a, b) => force(b) - force(a));
}

const reasonsOf = (showings: readonly Showing[]): Reason[] =>
  showings.flatMap(({ reasons }) => reasons).slice(0, REASONS);

function findingOf(threat: Threat, showings: readonly Showing[], shares: Shares, model: Model): ThreatFinding {
  const weights = model.threats[threat];
  return {
    threat,
    score: weights === undefined ? 0 : rounded(scoreBy(weights, shares)),
    reasons: reasonsOf(bringing(threat, showings, model)),
  };
}

/** That the bill widens the room is reported beside the subjects, with the words that show it. */
function enablingOf(showings: readonly Showing[]): ThreatFinding {
  const showing = showings.filter(({ pointing }) => pointing.enabling > 0);
  const enabling = weightTowards(showing, 'enabling');
  const all = enabling + weightTowards(showings, 'restrictive');
  return { threat: 'enabling', score: rounded(enabling / all), reasons: reasonsOf(showing) };
}

/**
 * The threats that are likely enough; when none is, the likeliest alone with its low score, so that no bill is
 * relevant without a reason.
 */
function threatsOf(showings: readonly Showing[], shares: Shares, direction: Direction, model: Model): ThreatFinding[] {
  const ranked = SUBJECTS.map((threat) => findingOf(threat, showings, shares, model))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.score - a.score);
  const likely = ranked.filter(({ score }) => score >= NAMED);
  const findings = likely.length > 0 ? likely : ranked.slice(0, 1);
  return direction === 'enabling' ? [...findings, enablingOf(showings)] : findings;
}

/** Clauses are cited with the article they stand in; the text is split only when there is one to cite. */
function withArticles(findings: readonly ThreatFinding[], text: string | null | undefined): ThreatFinding[] {
  const isClause = (reason: Reason) => reason.field === 'text';
  if (!text || !findings.some(({ reasons }) => reasons.some(isClause))) return [...findings];
  const articles = splitArticles(text);
  const headingAt = (at: number) => articles.find(({ start, end }) => start <= at && at < end)?.label ?? null;
  return findings.map((finding) => ({
    ...finding,
    reasons: finding.reasons.map((reason) =>
      isClause(reason) ? { ...reason, article: headingAt(reason.start) } : reason,
    ),
  }));
}

function notJudged(language: string | null, score: number, needsText: boolean): Assessment {
  return { relevant: null, score, direction: 'unknown', language, threats: [], needsText, rulesVersion: RULES_VERSION };
}

/** What the fields show, as the model sees it. */
export function sharesOf(showings: readonly Showing[]): Map<FeatureId, number> {
  return new Map(showings.map(({ id, share }) => [id, share]));
}

function isTold(fields: readonly FieldRead[]): boolean {
  return fields.some(({ evidence }) => !evidence.generic);
}

/**
 * Judges whether a bill concerns civil society, which threats it brings, in which direction, and why.
 *
 * Each concept of the lexicons that is found adds its learned weight once; the score is the logistic of the sum.
 * From 0.5 on the bill is relevant. Threats are judged likewise. Every reason quotes the field as given:
 * `quote === field.slice(start, end)`; reasons in a text name their article.
 *
 * `relevant` is null in two cases: the titles are formulas («О внесении изменений в некоторые законодательные
 * акты») and there is no text to read (`needsText` true), or no field is in a language that has a lexicon
 * (`needsText` false, no threats). When a text is given it decides. Never throws, whatever the fields hold.
 */
export function classify(input: ClassifyInput, model: Model = MODEL): Assessment {
  const fields = readFields(input);
  const language = fields.find(({ field }) => field === 'title')?.evidence.languages[0] ?? input.language ?? null;
  if (fields.length === 0) return notJudged(language, 0, true);
  const judged = fields.filter(({ evidence }) => evidence.judged);
  if (judged.length === 0) return notJudged(language, 0, false);
  const showings = showingsOf(judged);
  const shares = sharesOf(showings);
  const score = scoreBy(model.relevance, shares);
  const threats = score < LEAST ? [] : threatsOf(showings, shares, directionOf(showings), model);
  if (threats.length === 0) {
    if (!isTold(judged)) return notJudged(language, rounded(score), true);
    return { ...notJudged(language, rounded(score), false), relevant: false, direction: 'neutral' };
  }
  return {
    relevant: true,
    score: rounded(score),
    direction: directionOf(showings),
    language,
    threats: withArticles(threats, input.text),
    needsText: false,
    rulesVersion: RULES_VERSION,
  };
}
