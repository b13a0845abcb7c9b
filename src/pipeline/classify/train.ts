import type { ClassifyInput, Threat } from '../../domain/threat.js';
import { sharesOf } from './classify.js';
import { evaluate, type LabelledBill, type Shown as ShownTitles } from './evaluate.js';
import {
  type Example,
  expectedModel,
  type Figures,
  learn,
  type Learned,
  type Model,
  moved,
  SUBJECTS,
} from './model.js';
import { readFields, showingsOf } from './showing.js';

/** How strongly the weights are held to what lawyers expect; chosen by cross-validation over 0.1, 0.3, 1 and 3: the rows are few, and the expected weights are good. */
export const PULL = 3;

type View = Pick<ClassifyInput, 'title' | 'titleEn'>;

/** A bill is shown with each of its titles and with both, so that no title leans on the other. */
function viewsOf({ title_original: title, title_en: titleEn }: LabelledBill): View[] {
  if (title === null || titleEn === null || title === titleEn) return [{ title: title ?? titleEn, titleEn: null }];
  return [
    { title, titleEn: null },
    { title: null, titleEn },
    { title, titleEn },
  ];
}

interface Shown {
  row: LabelledBill;
  example: Omit<Example, 'is'>;
}

function shownOf(row: LabelledBill): Shown[] {
  const views = viewsOf(row);
  return views.flatMap((view) => {
    const fields = readFields({ id: 'training', ...view, text: row.text ?? null, language: row.language });
    const told = fields.filter(({ evidence }) => evidence.judged && !evidence.generic);
    if (told.length === 0) return [];
    return [{ row, example: { shares: sharesOf(showingsOf(told)), worth: 1 / views.length } }];
  });
}

/**
 * Learns all weights from labelled bills. Rows whose title cannot show the label (`needs_text`, without a text) teach
 * nothing about relevance; threats are learned from the relevant rows alone.
 */
export function train(rows: readonly LabelledBill[], pull: number = PULL): Model {
  const shown = rows.flatMap(shownOf);
  const expected = expectedModel();
  const tells = shown.filter(({ row }) => !row.needs_text || row.text);
  const relevant = shown.filter(({ row, example }) => row.relevant && example.shares.size > 0);
  const threatsOf = (threat: Threat) =>
    relevant.map(({ row, example }) => ({ ...example, is: row.threats.includes(threat) }));
  return {
    relevance: learn(
      tells.map(({ row, example }) => ({ ...example, is: row.relevant })),
      expected.relevance,
      pull,
    ),
    threats: Object.fromEntries(
      SUBJECTS.map((threat) => {
        const before = expected.threats[threat] ?? { bias: 0, of: {} };
        return [threat, learn(threatsOf(threat), before, pull)];
      }),
    ),
  };
}

const countryOf = ([first]: readonly LabelledBill[]) => (first as LabelledBill).country;

/**
 * Parts the rows so that a country, and with it a bill and what was filed again in its place, is never in two folds;
 * the largest countries first, each into the lightest fold.
 */
export function foldsOf(rows: readonly LabelledBill[], count: number): LabelledBill[][] {
  const countries = new Map<string, LabelledBill[]>();
  for (const row of rows) countries.set(row.country, [...(countries.get(row.country) ?? []), row]);
  const folds: LabelledBill[][] = Array.from({ length: count }, () => []);
  const ordered = [...countries.values()].sort(
    (a, b) => b.length - a.length || countryOf(a).localeCompare(countryOf(b)),
  );
  for (const group of ordered) folds.reduce((a, b) => (b.length < a.length ? b : a)).push(...group);
  return folds.filter((fold) => fold.length > 0);
}

/** For each row a model that was learned without its fold. */
export function heldOutModels(rows: readonly LabelledBill[], count = 10, pull = PULL): Map<LabelledBill, Model> {
  const folds = foldsOf(rows, count);
  return new Map(
    folds.flatMap((fold) => {
      const model = train(folds.filter((other) => other !== fold).flat(), pull);
      return fold.map((row): [LabelledBill, Model] => [row, model]);
    }),
  );
}

const FOLDS = 10;
const threePlaces = (x: number | null) => (x === null ? null : Math.round(x * 1000) / 1000);

function figuresOf(
  rows: readonly LabelledBill[],
  shown: ShownTitles,
  models: ReadonlyMap<LabelledBill, Model>,
): Figures {
  const { overall, titleCanShow, threatMacroF1, directionRight } = evaluate(
    rows,
    shown,
    (row) => models.get(row) as Model,
  );
  return {
    precision: threePlaces(overall.precision),
    recall: threePlaces(overall.recall),
    f1: threePlaces(overall.f1),
    f1TitleCanShow: threePlaces(titleCanShow.f1),
    threatMacroF1: threePlaces(threatMacroF1),
    directionRight: threePlaces(directionRight),
  };
}

/** Learns from all rows and measures by cross-validation; what `weights.ts` keeps. */
export function learned(rows: readonly LabelledBill[]): Learned {
  const models = heldOutModels(rows, FOLDS);
  return {
    rows: rows.length,
    relevant: rows.filter(({ relevant }) => relevant).length,
    countries: new Set(rows.map(({ country }) => country)).size,
    languages: new Set(rows.flatMap(({ language }) => language ?? [])).size,
    pull: PULL,
    folds: FOLDS,
    figures: {
      title: figuresOf(rows, 'title', models),
      'title+titleEn': figuresOf(rows, 'title+titleEn', models),
    },
    model: moved(train(rows)),
  };
}
