import { existsSync, readFileSync } from 'node:fs';
import { describe, expect } from '@jest/globals';
import { load } from 'cheerio';
import { shownReading } from '../../../src/app/cli/shapes.js';
import { parsePage } from '../../../src/pipeline/parse.js';
import { needs } from '../../../test/harness/needs.js';
import { legalacts as scraper } from './scraper.js';

/** Two excerpts of September 2026. Ids, types, days, bodies and beginnings of titles were compared with the pages by a person. */
const RECORDED = '../shared/registries/kz/recorded';
const { it: overRecorded, why } = needs(existsSync(RECORDED), RECORDED, 'REQUIRE_SHARED');
const LIST = 'https://legalacts.egov.kz/list?status=IN_ARCHIVE';

const text = (file: string) => readFileSync(`${RECORDED}/${file}`, 'utf8');
const read = (page: string) =>
  shownReading(scraper, parsePage(scraper, { kind: 'list', url: LIST, bytes: Buffer.from(page), contentType: null }));

describe(`recorded pages of legalacts.egov.kz${why}`, () => {
  overRecorded('the archive page of orders and decisions holds no draft law, and that is no fault', () => {
    expect(read(text('list_page.excerpt.html'))).toEqual({ follow: [], bills: [], faults: [] });
  });

  overRecorded('its four rows are read in full when they are called laws', () => {
    const page = text('list_page.excerpt.html').replaceAll(/^(\s*)(?:Приказ|Решение)(\s*)$/gmu, '$1Закон$2');
    const { bills, faults } = read(page);
    expect(faults).toEqual([]);
    expect(
      bills.map(({ key, introducedOn, sponsors, actions, title }) => [
        key,
        introducedOn,
        actions.at(-1)!.date,
        sponsors,
        title!.slice(0, 24),
      ]),
    ).toEqual([
      [
        '15908401',
        '2026-09-10',
        '2026-09-15',
        ['Министерство труда и социальной защиты населения РК'],
        'Приказы Заместителя Прем',
      ],
      ['15907944', '2026-09-10', '2026-09-11', ['Карасайский район Алматинской области'], 'Об объявления чрезвычайн'],
      [
        '15906353',
        '2026-09-09',
        '2026-09-14',
        ['Министерство труда и социальной защиты населения РК'],
        'О внесении изменений и д',
      ],
      ['15902831', '2026-09-01', '2026-09-06', ['Министерство энергетики РК'], 'О внесении изменения в п'],
    ]);
    expect(bills.map(({ statusWords, stage }) => [statusWords, stage])).toEqual(
      Array(4).fill(['Архив', 'consultation']),
    );
    // Named entities and quotation marks are characters of the title.
    expect(bills[0]!.title).toMatch(/Премьер-Министра – Министра труда .* «О внесении изменений/u);
  });

  overRecorded('the detail page, which is never asked for, uses the same labels and day form as the list', () => {
    const $ = load(text('document_no_comments.excerpt.html'));
    const labels = $('.view-npa small > b')
      .toArray()
      .map((label) => $(label).text());
    expect(labels).toEqual(
      expect.arrayContaining(['Статус:', 'Тип НПА:', 'Дата создания:', 'Публичное обсуждение до:']),
    );
    const created = $('.view-npa small')
      .toArray()
      .map((line) => $(line).text().trim())
      .find((line) => line.startsWith('Дата создания:'));
    expect(created).toBe('Дата создания: 15/09/2026');
    expect(() => read(text('document_no_comments.excerpt.html'))).toThrow(
      expect.objectContaining({ code: 'parse.not-the-page' }),
    );
  });
});
