import type { LabelledExample } from '../../domain/judgement.js';
import { type Assessment, type Threat, THREATS } from '../../domain/threat.js';
import { classify, MODEL } from './classify.js';
import type { Model } from './model.js';

/** One row of a labelled set, as far as it is needed; a person's word is one too. */
export type LabelledBill = Omit<LabelledExample, 'text'> & { text?: string | null };

/** What the classifier is shown: the original title, with the English one, or the English one alone. */
export const SHOWN = ['title', 'title+titleEn', 'titleEn'] as const;
export type Shown = (typeof SHOWN)[number];

/** Counts and the three rates; a rate is null where it would divide by nothing. */
export interface Rates {
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** Scores above `from` up to `to`. */
export interface CalibrationBin {
  from: number;
  to: number;
  rows: number;
  meanScore: number;
  relevant: number;
}

export interface Mistake {
  row: LabelledBill;
  assessment: Assessment;
}

export interface Evaluation {
  rows: number;
  /** Relevance; `relevant: null` is not counted as found. */
  overall: Rates;
  /** The same over the rows whose title can show it. */
  titleCanShow: Rates;
  /** Rows that were answered «cannot tell». */
  undecided: number;
  byLanguage: Record<string, Rates>;
  /** Over all rows; an irrelevant row has no threats. */
  byThreat: Partial<Record<Threat, Rates>>;
  /** Mean F1 of the threats that occur in the rows. */
  threatMacroF1: number | null;
  /** Share of the rightly found relevant rows whose direction is right. */
  directionRight: number | null;
  /** How many of those given such a score are relevant. */
  calibration: CalibrationBin[];
  mistakes: Mistake[];
}

/** Rates from pairs of what is and what was said. */
export function ratesOf(pairs: readonly { is: boolean; said: boolean }[]): Rates {
  const count = (is: boolean, said: boolean) => pairs.filter((pair) => pair.is === is && pair.said === said).length;
  const [truePositive, falsePositive, falseNegative] = [count(true, true), count(false, true), count(true, false)];
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  return {
    truePositive,
    falsePositive,
    falseNegative,
    precision: share(truePositive, truePositive + falsePositive),
    recall: share(truePositive, truePositive + falseNegative),
    f1: share(2 * truePositive, 2 * truePositive + falsePositive + falseNegative),
  };
}

function judge(row: LabelledBill, shown: Shown, model: Model): Assessment {
  const input = {
    id: `${row.country}/${row.number}`,
    title: shown === 'titleEn' ? null : row.title_original,
    titleEn: shown === 'title' ? null : row.title_en,
    text: row.text ?? null,
    language: row.language,
    country: row.country,
  };
  return classify(input, model);
}

const relevance = (judged: readonly Mistake[]) =>
  ratesOf(judged.map(({ row, assessment }) => ({ is: row.relevant, said: assessment.relevant === true })));

function threatRates(judged: readonly Mistake[]): Partial<Record<Threat, Rates>> {
  const named = (assessment: Assessment, threat: Threat) =>
    assessment.threats.some((finding) => finding.threat === threat);
  return Object.fromEntries(
    THREATS.filter((threat) =>
      judged.some(({ row, assessment }) => row.threats.includes(threat) || named(assessment, threat)),
    ).map((threat) => [
      threat,
      ratesOf(
        judged.map(({ row, assessment }) => ({ is: row.threats.includes(threat), said: named(assessment, threat) })),
      ),
    ]),
  );
}

function byLanguage(judged: readonly Mistake[]): Record<string, Rates> {
  const languages = [...new Set(judged.map(({ row }) => row.language ?? 'no title'))].sort();
  return Object.fromEntries(
    languages.map((language) => [
      language,
      relevance(judged.filter(({ row }) => (row.language ?? 'no title') === language)),
    ]),
  );
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Upper ends of the bins of the scores. */
const BINS = [0.1, 0.3, 0.5, 0.7, 0.9, 1] as const;

/** How many of the rows given a score are relevant, bin by bin; rows that need their text are left out. */
function calibrationOf(judged: readonly Mistake[]): CalibrationBin[] {
  const told = judged.filter(({ assessment, row }) => !assessment.needsText && (!row.needs_text || row.text));
  return BINS.flatMap((to, index) => {
    const from = BINS[index - 1] ?? 0;
    const inside = told.filter(({ assessment: { score } }) => score > from - (index === 0 ? 1 : 0) && score <= to);
    if (inside.length === 0) return [];
    const score = mean(inside.map(({ assessment }) => assessment.score)) as number;
    return [
      { from, to, rows: inside.length, meanScore: score, relevant: inside.filter(({ row }) => row.relevant).length },
    ];
  });
}

/**
 * Classifies labelled rows and compares: overall, per language, per threat, with the list of mistakes.
 * Pure; `shown` says which titles the classifier sees (default: both), `modelOf` by which weights each row is judged
 * (default: those in force; for cross-validation, weights learned without the row).
 */
export function evaluate(
  rows: readonly LabelledBill[],
  shown: Shown = 'title+titleEn',
  modelOf: (row: LabelledBill) => Model = () => MODEL,
): Evaluation {
  const judged = rows.map((row): Mistake => ({ row, assessment: judge(row, shown, modelOf(row)) }));
  const found = judged.filter(({ row, assessment }) => row.relevant && assessment.relevant === true);
  const threats = threatRates(judged);
  return {
    rows: rows.length,
    overall: relevance(judged),
    titleCanShow: relevance(judged.filter(({ row }) => !row.needs_text)),
    undecided: judged.filter(({ assessment }) => assessment.relevant === null).length,
    byLanguage: byLanguage(judged),
    byThreat: threats,
    threatMacroF1: mean(Object.values(threats).flatMap((rates) => rates.f1 ?? [])),
    directionRight: mean(found.map(({ row, assessment }) => (row.direction === assessment.direction ? 1 : 0))),
    calibration: calibrationOf(judged),
    mistakes: judged.filter(({ row, assessment }) => row.relevant !== (assessment.relevant === true)),
  };
}
