import { type Threat, THREATS } from '../../domain/threat.js';
import { FEATURE_IDS, type FeatureId, featureOf } from './features.js';

/** One logistic regression: log-odds = bias + Σ weight × share of each concept. */
export interface Weights {
  bias: number;
  of: Partial<Record<FeatureId, number>>;
}

/** All weights. */
export interface Model {
  relevance: Weights;
  threats: Partial<Record<Threat, Weights>>;
}

/** Log-odds of a bill of which nothing is known: one in twenty. */
const BIAS = -3;
/** A threat that nothing points to. */
const THREAT_BIAS = -3;

const logit = (p: number) => Math.log(p / (1 - p));
const surest = (p: number) => Math.min(p, 0.97);

/** Subjects; that a bill widens the room is told by its direction. */
export const SUBJECTS = THREATS.filter((threat) => threat !== 'enabling');

/** The weights expected before any bill is counted. */
export function expectedModel(): Model {
  const relevance = Object.fromEntries(FEATURE_IDS.map((id) => [id, featureOf(id).weight]));
  const threatWeights = (threat: Threat): Weights => ({
    bias: THREAT_BIAS,
    of: Object.fromEntries(
      FEATURE_IDS.flatMap((id) => {
        const likely = featureOf(id).threats[threat];
        return likely === undefined ? [] : [[id, logit(surest(likely)) - THREAT_BIAS]];
      }),
    ),
  });
  return {
    relevance: { bias: BIAS, of: relevance },
    threats: Object.fromEntries(SUBJECTS.map((threat) => [threat, threatWeights(threat)])),
  };
}

/** What was learned, from what, and how well it does on rows it had not seen. */
export interface Learned {
  rows: number;
  relevant: number;
  countries: number;
  languages: number;
  pull: number;
  folds: number;
  /** By cross-validation in which no country is in two folds. */
  figures: Record<'title' | 'title+titleEn', Figures>;
  /** The weights that were moved; see `overlaid`. */
  model: Model;
}

/** Rates between 0 and 1, to three places; null where they would divide by nothing. */
export interface Figures {
  precision: number | null;
  recall: number | null;
  f1: number | null;
  /** F1 over the rows whose title can show it. */
  f1TitleCanShow: number | null;
  threatMacroF1: number | null;
  directionRight: number | null;
}
const overlay = (expected: Weights, learned: Weights | undefined): Weights =>
  learned === undefined ? expected : { bias: learned.bias, of: { ...expected.of, ...learned.of } };

/** The learned weights over the expected ones: where a concept has no entry, what lawyers expect holds. */
export function overlaid(expected: Model, learned: Model): Model {
  return {
    relevance: overlay(expected.relevance, learned.relevance),
    threats: Object.fromEntries(
      SUBJECTS.map((threat) => [
        threat,
        overlay(expected.threats[threat] ?? { bias: THREAT_BIAS, of: {} }, learned.threats[threat]),
      ]),
    ),
  };
}

const twoPlaces = (x: number) => Math.round(x * 100) / 100;

function movedOf(expected: Weights, learned: Weights): Weights {
  const of = Object.entries(learned.of).map(([id, weight]) => [id, twoPlaces(weight)] as const);
  const moved = of.filter(([id, weight]) => weight !== twoPlaces(expected.of[id as FeatureId] ?? 0));
  return { bias: twoPlaces(learned.bias), of: Object.fromEntries(moved) };
}

/** The weights that learning has moved, to two places: what is stored and reviewed. */
export function moved(learned: Model): Model {
  const expected = expectedModel();
  return {
    relevance: movedOf(expected.relevance, learned.relevance),
    threats: Object.fromEntries(
      SUBJECTS.flatMap((threat) => {
        const [before, after] = [expected.threats[threat], learned.threats[threat]];
        return before && after ? [[threat, movedOf(before, after)]] : [];
      }),
    ),
  };
}

/** Share of each concept in a bill. */
export type Shares = ReadonlyMap<FeatureId, number>;

export const logistic = (x: number) => 1 / (1 + Math.exp(-x));

/** 0–1 */
export function scoreBy({ bias, of }: Weights, shares: Shares): number {
  let sum = bias;
  for (const [id, share] of shares) sum += (of[id] ?? 0) * share;
  return logistic(sum);
}

/** A bill whose answer is known. `worth` lets several views of one bill count as one. */
export interface Example {
  shares: Shares;
  is: boolean;
  worth: number;
}

/** How fast, and how often, the weights are moved. */
const RATE = 0.5;
const ROUNDS = 600;

/**
 * Logistic regression drawn towards what is expected (maximum a posteriori with a normal prior around `expected`),
 * by gradient descent with a step for each weight (AdaGrad). A concept met rarely stays where lawyers put it.
 * @param pull strength of the prior: 1 / variance
 * @see Bishop, Pattern Recognition and Machine Learning, 4.3–4.5; Duchi et al. 2011
 */
export function learn(examples: readonly Example[], expected: Weights, pull: number): Weights {
  const of = { ...expected.of };
  let bias = expected.bias;
  const steps = new Map<FeatureId | 'bias', number>();
  const step = (id: FeatureId | 'bias', gradient: number) => {
    const sum = (steps.get(id) ?? 1e-6) + gradient * gradient;
    steps.set(id, sum);
    return (RATE * gradient) / Math.sqrt(sum);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradients = new Map<FeatureId | 'bias', number>();
    const add = (id: FeatureId | 'bias', value: number) => gradients.set(id, (gradients.get(id) ?? 0) + value);
    for (const { shares, is, worth } of examples) {
      const error = worth * (scoreBy({ bias, of }, shares) - (is ? 1 : 0));
      add('bias', error);
      for (const [id, share] of shares) add(id, error * share);
    }
    for (const [id, gradient] of gradients) {
      if (id === 'bias') bias -= step(id, gradient + pull * (bias - expected.bias));
      else of[id] = (of[id] ?? 0) - step(id, gradient + pull * ((of[id] ?? 0) - (expected.of[id] ?? 0)));
    }
  }
  return { bias, of };
}
