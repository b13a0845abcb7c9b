import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isKnownCategory, huridocsCode } from './categories.js';
import { parseCaseCode } from './case-code.js';
import { linkEvaluate, type LabelledAppeal } from './evaluate.js';
import { extractAppeal } from './extract.js';
import { needs } from '../../../test/harness/needs.js';

const DATA = '../shared/appeals';
const { it: onShared, why: unless } = needs(existsSync(DATA), DATA, 'REQUIRE_SHARED');
const lines = (file: string): unknown[] =>
  readFileSync(`${DATA}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

interface BulletinItem {
  code_as_printed: string | null;
  categories_as_printed: string | null;
  country_as_printed: string | null;
  date: string;
  parsed: { n: string; mm: string; yy: string; obs: string; update: string | null } | null;
}

describe('labelled appeals', () => {
  onShared(`numbers, titles and descriptions are read and linked above the floors${unless}`, () => {
    const { kinds, wrong, negatives } = linkEvaluate(lines('appeals.jsonl') as LabelledAppeal[]);
    process.stdout.write(`link evaluation: ${JSON.stringify({ kinds, wrong, negatives })}\n`);
    expect(kinds.numbered.found / kinds.numbered.mentions).toBeGreaterThanOrEqual(0.9);
    expect(kinds.numbered.linked / kinds.numbered.mentions).toBeGreaterThanOrEqual(0.9);
    expect(kinds.titled.found / kinds.titled.mentions).toBeGreaterThanOrEqual(0.88);
    expect(kinds.titled.reached / kinds.titled.mentions).toBeGreaterThanOrEqual(0.8);
    expect(kinds.described.found / kinds.described.mentions).toBeGreaterThanOrEqual(0.88);
    expect(kinds.described.reached / kinds.described.mentions).toBeGreaterThanOrEqual(0.58);
    expect(wrong.linked).toBe(0);
    expect(negatives.withMention).toBe(0);
    expect(negatives.withLink).toBe(0);
  });

  onShared(`no distractor is read as a bill’s number${unless}`, () => {
    const rows = lines('appeals.jsonl') as LabelledAppeal[];
    const read = rows.flatMap((row) =>
      row.distractors.flatMap((phrase) =>
        extractAppeal(`${phrase}.`)
          .mentions.filter((one) => one.numberKind === 'bill')
          .map((one) => one.quote),
      ),
    );
    expect(read).toEqual([]);
  });

  onShared(`every known code is read, with the categories and date printed under it${unless}`, () => {
    const items = (lines('bulletin_items.jsonl') as BulletinItem[]).filter(
      (item) => item.parsed !== null && item.code_as_printed !== null,
    );
    for (const {
      code_as_printed: code,
      categories_as_printed: categories,
      country_as_printed: country,
      date,
      parsed,
    } of items) {
      const { n, mm, yy, obs, update } = parsed as NonNullable<BulletinItem['parsed']>;
      expect(parseCaseCode(code as string)).toMatchObject({ number: n, month: mm, year: yy, sequence: obs, update });
      const read = extractAppeal([country, code, categories, date].filter((part) => part !== null).join('\n'));
      expect([code, read.categories, read.date]).toEqual([
        code,
        (categories ?? '')
          .split('/')
          .map((one) => one.trim())
          .filter((one) => one !== ''),
        date,
      ]);
    }
  });

  onShared(`every category met in print is known${unless}`, () => {
    const printed = JSON.parse(readFileSync(`${DATA}/category_frequencies.json`, 'utf8')) as Record<
      string,
      [string, number][]
    >;
    const unknown = Object.values(printed)
      .flat()
      .map(([words]) => words)
      .filter((words) => !isKnownCategory(words));
    expect(unknown).toEqual([]);
  });
});

describe('HURIDOCS codes of categories', () => {
  it.each([
    ['Attacks', '020101000000'],
    ['Harassment', '020103000000'],
    ['Threats', '020103010000'],
    ['Menaces de mort', '020103020000'],
    ['Closure of an NGO', '120101000000'],
    ['Raids', '120102000000'],
    ['Obstacles à la liberté d’association', '120000000000'],
    ['Judicial harassment', null],
    ['A category never met', null],
  ])('%s has the code %s', (category, code) => {
    expect(huridocsCode(category)).toBe(code);
  });
});
