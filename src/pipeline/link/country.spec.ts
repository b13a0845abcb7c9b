import { describe, expect, it } from '@jest/globals';
import { countriesNamedIn, countryFromCode, mostNamedCountry } from './country.js';
import { COUNTRY_ROWS } from './country-table.js';

describe('countries', () => {
  it.each([
    ['KGZ', 'KG'],
    ['kg', 'KG'],
    ['ALG', 'DZ'],
    ['DZA', 'DZ'],
    ['EU', 'EU'],
    ['XKX', 'XK'],
    ['QQQ', null],
    ['', null],
  ])('%s is %s', (code, expected) => {
    expect(countryFromCode(code)).toBe(expected);
  });

  it.each([
    ['Kyrgyzstan: Attack against members', ['KG']],
    ['Maroc / Sahara Occidental: restrictions du droit de réunion', ['MA', 'EH']],
    ['BANGLADESH / COREE DU SUD', ['BD', 'KR']],
    ['Мажилис Казахстана и парламент Кыргызской Республики', ['KZ', 'KG']],
    ['РОССИЯ: обыски', ['RU']],
    ['República Democrática del Congo', ['CD']],
    ['RDC : Un projet de Loi', ['CD']],
    ['Viet Nam', ['VN']],
    ['Guinea-Bissau', ['GW']],
    ['кроме того, чад и мало', []],
  ])('%s names %p', (text, codes) => {
    expect(countriesNamedIn(text).map((one) => one.code)).toEqual(codes);
  });

  it('a text of one country says so by its adjectives when its name is missing', () => {
    expect(mostNamedCountry('The Kyrgyz authorities and the Kyrgyz parliament answered the Russian embassy.')).toBe(
      'KG',
    );
  });

  it('every row holds two codes and four names', () => {
    const short = COUNTRY_ROWS.filter((row) => row.split('|').length < 6 || !/^[A-Z]{2}\|[A-Z]{3}\|/u.test(row));
    expect({ rows: COUNTRY_ROWS.length, short }).toEqual({ rows: 250, short: [] });
  });
});
