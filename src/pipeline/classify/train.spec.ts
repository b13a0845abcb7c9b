import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { needs } from '../../../test/harness/needs.js';
import type { LabelledBill } from './evaluate.js';
import { FEATURE_IDS } from './features.js';
import {
  type Example,
  expectedModel,
  type Learned,
  learn,
  moved,
  overlaid,
  scoreBy,
  SUBJECTS,
  type Weights,
} from './model.js';
import { foldsOf, train } from './train.js';
import { LEARNED } from './weights.js';

const bill = (country: string, title: string, relevant: boolean): LabelledBill => ({
  country,
  number: null,
  title_original: title,
  title_en: null,
  language: 'en',
  relevant,
  threats: relevant ? ['taxation'] : [],
  direction: 'unknown',
  needs_text: false,
});

describe('folds', () => {
  it('never part a country, and hold every row once', () => {
    const rows = ['KE', 'ZM', 'ZW', 'UG'].flatMap((country, index) =>
      Array.from({ length: index + 1 }, (_, n) => bill(country, `The Act ${n}`, false)),
    );
    const folds = foldsOf(rows, 3);
    expect(folds.flat().length).toBe(rows.length);
    for (const { country } of rows) {
      expect(folds.filter((fold) => fold.some((row) => row.country === country))).toHaveLength(1);
    }
  });
});

describe('learning', () => {
  const example = (is: boolean): Example => ({ shares: new Map([['charity', 1]]), is, worth: 1 });
  const before = { bias: -3, of: { charity: 4 } };

  it('leaves the weights where lawyers put them when no bill says otherwise', () => {
    expect(learn([], before, 3)).toEqual(before);
  });

  it('moves a weight against the bills it was wrong about, the more the weaker it is held', () => {
    const wrong = Array.from({ length: 20 }, () => example(false));
    const held = learn(wrong, before, 10).of.charity as number;
    const loose = learn(wrong, before, 0.1).of.charity as number;
    expect(held).toBeLessThan(4);
    expect(loose).toBeLessThan(held);
  });

  it('stores what has moved, and nothing is lost by that', () => {
    const rows = [bill('KE', 'The Charities Bill', false), bill('ZM', 'The Public Order Bill', true)];
    const model = train(rows);
    const again = overlaid(expectedModel(), moved(model));
    const shares = new Map([['charity', 1]] as const);
    expect(scoreBy(again.relevance, shares)).toBeCloseTo(scoreBy(model.relevance, shares), 2);
    expect(Object.keys(moved(model).relevance.of)).not.toContain('slapp');
  });
});

const LABELLED = '../shared/bills/labelled-bills.jsonl';
const { it: onShared, why } = needs(existsSync(LABELLED), LABELLED, 'REQUIRE_SHARED');

describe('the weights in force', () => {
  onShared(`are those that training gives today${why}`, () => {
    const rows = readFileSync(LABELLED, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as LabelledBill);
    const stored = overlaid(expectedModel(), (LEARNED as Learned).model);
    const today = overlaid(expectedModel(), moved(train(rows)));
    // The last place may differ with the machine's arithmetic.
    const differing = (a: Weights = { bias: 0, of: {} }, b: Weights = { bias: 0, of: {} }) =>
      FEATURE_IDS.filter((id) => Math.abs((a.of[id] ?? 0) - (b.of[id] ?? 0)) > 0.03);
    expect(differing(stored.relevance, today.relevance)).toEqual([]);
    for (const threat of SUBJECTS) expect(differing(stored.threats[threat], today.threats[threat])).toEqual([]);
  });

  it('keep to the aim where the title can show it, on bills of countries they were not learned from', () => {
    expect(LEARNED?.figures.title.f1TitleCanShow).toBeGreaterThanOrEqual(0.95);
  });
});
