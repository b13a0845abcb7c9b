import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { evaluate, type LabelledBill, ratesOf, type Shown } from './evaluate.js';
import { needs } from '../../../test/harness/needs.js';

const FILE = '../shared/bills/labelled-bills.jsonl';
const { it: onShared, why: because } = needs(existsSync(FILE), FILE, 'REQUIRE_SHARED');

const row = (over: Partial<LabelledBill>): LabelledBill => ({
  country: 'KG',
  number: null,
  title_original: null,
  title_en: null,
  language: null,
  relevant: false,
  threats: [],
  direction: 'neutral',
  needs_text: false,
  ...over,
});

describe('evaluate', () => {
  it('counts right, wrong and missed answers', () => {
    const rates = ratesOf([
      { is: true, said: true },
      { is: true, said: false },
      { is: false, said: true },
      { is: false, said: false },
    ]);
    expect(rates).toEqual({
      truePositive: 1,
      falsePositive: 1,
      falseNegative: 1,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
    });
  });

  it('gives no rate where it would divide by nothing', () => {
    expect(ratesOf([{ is: false, said: false }])).toMatchObject({ precision: null, recall: null, f1: null });
  });

  it('lists the mistakes with what was said, by language and threat', () => {
    const missed = row({ title_original: 'The Livestock Bill', language: 'en', relevant: true, threats: ['aml-cft'] });
    const found = row({
      title_original: 'О мирных собраниях',
      language: 'ru',
      relevant: true,
      threats: ['assembly'],
      direction: 'unknown',
    });
    const result = evaluate([missed, found, row({ title_original: 'О бюджете', language: 'ru' })]);
    expect(result).toMatchObject({
      rows: 3,
      undecided: 0,
      overall: { precision: 1, recall: 0.5 },
      byLanguage: { en: { recall: 0 }, ru: { f1: 1 } },
      directionRight: 1,
    });
    expect(result.byThreat).toMatchObject({ assembly: { f1: 1 }, 'aml-cft': { recall: 0 } });
    expect(result.mistakes.map(({ row: { title_original } }) => title_original)).toEqual(['The Livestock Bill']);
  });

  it('does not count «cannot tell» as found', () => {
    const result = evaluate([
      row({ title_original: 'On amendments to certain acts', language: 'en', relevant: true, needs_text: true }),
    ]);
    expect(result).toMatchObject({ undecided: 1, overall: { falseNegative: 1 }, titleCanShow: { falseNegative: 0 } });
  });

  /** Floors stand a little below what was measured; the lexicons were written with these rows in view. */
  const FLOORS: [
    string,
    Shown,
    readonly string[] | null,
    { precision: number; recall: number; f1: number; macro: number },
  ][] = [
    [
      'en, ru and ky by title alone',
      'title',
      ['en', 'ru', 'ky'],
      { precision: 0.95, recall: 0.9, f1: 0.93, macro: 0.58 },
    ],
    [
      'en, ru and ky by title and English title',
      'title+titleEn',
      ['en', 'ru', 'ky'],
      { precision: 0.95, recall: 0.93, f1: 0.95, macro: 0.7 },
    ],
    ['all languages by English title', 'titleEn', null, { precision: 0.95, recall: 0.75, f1: 0.84, macro: 0.6 }],
  ];
  onShared.each(FLOORS)(`holds its floors on the labelled bills, %s${because}`, (_, shown, languages, floor) => {
    const rows = readFileSync(FILE, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as LabelledBill);
    const chosen = rows.filter(
      ({ language }) => languages === null || (language !== null && languages.includes(language)),
    );
    const { overall, threatMacroF1 } = evaluate(chosen, shown);
    expect(overall.precision).toBeGreaterThanOrEqual(floor.precision);
    expect(overall.recall).toBeGreaterThanOrEqual(floor.recall);
    expect(overall.f1).toBeGreaterThanOrEqual(floor.f1);
    expect(threatMacroF1).toBeGreaterThanOrEqual(floor.macro);
  });
});
