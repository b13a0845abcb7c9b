import { describe, expect, it } from '@jest/globals';
import { daysBetween, findDates } from './dates.js';
import { publicationDate } from './publication-date.js';

describe('dates', () => {
  it.each([
    ['February 6, 2020', '2020-02-06'],
    ['July 10th 2003', '2003-07-10'],
    ['6 décembre 2019', '2019-12-06'],
    ['1er août 2019', '2019-08-01'],
    ['12 de julio de 2019', '2019-07-12'],
    ['26.07.17', '2017-07-26'],
    ['02/09/2019', '2019-09-02'],
    ['07-12-2021', '2021-12-07'],
    ['30 декабря 2019 года', '2019-12-30'],
    ['2019-12-30', '2019-12-30'],
    ['12/31/2019', '2019-12-31'],
    ['February6,2020', '2020-02-06'],
    ['VietnamApril 9, 2018', '2018-04-09'],
  ])('%s is %s', (printed, date) => {
    expect(findDates(printed).map((found) => found.date)).toEqual([date]);
  });

  it.each([
    'February 30, 2020',
    '31.04.2020',
    '+996 312 63 91 17',
    '+ 33 1 43 55 18 80',
    '41 22 707.92.21',
    '7.200.000 HUF',
    'A/RES/53/144',
    '1202 Geneva',
  ])('%s is no date', (printed) => {
    expect(findDates(printed)).toEqual([]);
  });

  it.each([
    ['2020-02-28', '2020-03-01', 2],
    ['2019-12-31', '2020-01-01', 1],
    ['2020-02-06', '2019-12-30', -38],
    ['1900-02-28', '1900-03-01', 1],
    ['1999-07-11', '2026-07-11', 9862],
  ])('from %s to %s are %d days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBe(days);
  });
});

describe('publication date', () => {
  it.each([
    [
      'alone on a line of the head',
      'Synthetia: attack on a group\n\nUrgent Appeal\n\nMarch 3, 2021\n\nOn March 1, 2021, two persons were beaten.',
      '2021-03-03',
    ],
    [
      'run together with category and country',
      'Urgent Appeal\nVNM 001 / 0418 / OBS 041\nArbitrary detention /Judicial harassment / Sentence Vietnam April 9, 2018\nDescription of the situation:',
      '2018-04-09',
    ],
    [
      'in the dateline at the end',
      `Synthetia: attack\n\n${'On March 1, 2021 an attack took place. '.repeat(20)}\n\nParis-Geneva, March 3, 2021\n\nKindly inform us.`,
      '2021-03-03',
    ],
    [
      'after «Published on»',
      'Synthetia: attack\nPublished on 02/09/2019 by a group\nText of the body follows here.',
      '2019-09-02',
    ],
    [
      'before the first paragraph',
      'Заявление правозащитников\n\nМинск, 25 марта 2017 года. Вчера были задержаны люди.',
      '2017-03-25',
    ],
  ])('is taken when it stands %s', (_, text, date) => {
    expect(publicationDate(text)).toBe(date);
  });

  it('is not taken from an event in running text', () => {
    expect(
      publicationDate(
        'Synthetia: attack on a group\n\nThe group was attacked on March 1, 2021, during a meeting in the capital of the country.',
      ),
    ).toBeNull();
  });
});
