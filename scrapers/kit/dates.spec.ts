import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Fault } from '../../src/domain/fault.js';
import { type DateForm, readDate, toDate } from './dates.js';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return 'no fault';
}

const MONTHS_RU = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];
const MONTHS_LATN = [
  'yanvarya',
  'fevralya',
  'marta',
  'aprelya',
  'maya',
  'iyunya',
  'iyulya',
  'avgusta',
  'sentyabrya',
  'oktyabrya',
  'noyabrya',
  'dekabrya',
];
const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

describe('a day as a registry writes it', () => {
  it.each<[DateForm, string, string]>([
    ['dmy.', '25.10.2023', '2023-10-25'],
    ['dmy.', '5.1.2023', '2023-01-05'],
    ['dmy.', '05.01.23', '2023-01-05'],
    ['dmy.', ' от 25.10.2023 г. № 7 ', '2023-10-25'],
    ['dmy.', '25.10.2023 14:30', '2023-10-25'],
    ['dmy-', '25-10-2023', '2023-10-25'],
    ['dmy-', '25-10-2023 11-01 Голосование 4', '2023-10-25'],
    ['dmy/', '25/10/2023', '2023-10-25'],
    ['dmy/', '1/2/2023', '2023-02-01'],
    ['iso', '2023-10-25', '2023-10-25'],
    ['iso', '2023-10-25T23:59:59Z', '2023-10-25'],
    ['iso-instant', '2023-10-25T23:59:59+06:00', '2023-10-25'],
    ['iso-instant', '2023-10-25T00:00:00.000Z', '2023-10-25'],
    ['words', '25 октября 2023 года', '2023-10-25'],
    ['words', '«25» октября 2023 г.', '2023-10-25'],
    ['words', '1 МАЯ 2021', '2021-05-01'],
    ['words', 'vnesennie-na-golosovanie-21-aprelya-2021-goda', '2021-04-21'],
    ['words', 'Wednesday 3rd March, 2021', '2021-03-03'],
    ['words', '25\u00a0октября\u00a02023', '2023-10-25'],
    ['dmy.', '29.02.2024', '2024-02-29'],
    ['dmy.', '02.01.1970', '1970-01-02'],
    ['iso', '1900-01-02', '1900-01-02'],
    ['iso', '2089-12-31', '2089-12-31'],
  ])('%s: %s is %s', (form, text, day) => expect(readDate(text, form)).toBe(day));

  it.each([
    ['in Russian', MONTHS_RU],
    ['in Russian with Latin letters', MONTHS_LATN],
    ['in English', MONTHS_EN],
  ])('every month %s', (_, months) => {
    expect(months.map((month) => readDate(`7 ${month} 2026`, 'words'))).toEqual(
      months.map((_month, index) => `2026-${String(index + 1).padStart(2, '0')}-07`),
    );
  });

  it.each([null, undefined, '', '  ', '\u00a0\u200b'])('an empty cell is unknown: %j', (text) =>
    expect(readDate(text, 'dmy.')).toBeNull(),
  );
});

describe('what is no day is a fault, never another day', () => {
  it.each<[string, DateForm, string]>([
    ['31 February', 'dmy.', '31.02.2023'],
    ['29 February of a common year', 'iso', '2023-02-29'],
    ['31 April', 'words', '31 апреля 2023'],
    ['the month 13', 'dmy/', '01/13/2023'],
    ['the day 0', 'dmy-', '00-01-2023'],
    ['the filler year 1', 'iso-instant', '0001-01-01T00:00:00'],
    ['the filler year 1899', 'dmy.', '30.12.1899'],
    ['the filler year 9999', 'iso', '9999-12-31'],
    ['the year 2101', 'iso', '2101-01-01'],
    ['another form', 'dmy.', '2023-10-25'],
    ['a day without a time', 'iso-instant', '2023-10-25'],
    ['a month that is no month', 'words', '25 брюмера 2023'],
    ['words', 'dmy.', 'дата не определена'],
    ['digits that run on before', 'dmy.', '125.10.2023'],
    ['digits that run on after', 'dmy.', '25.10.20231'],
    ['digits that run on before the month', 'words', '125 марта 2020'],
    ['digits that run on after the month', 'words', '25 марта 20201'],
    ['a year of three digits', 'dmy.', '25.10.202'],
    ['the first day of Unix time', 'iso', '1970-01-01'],
    ['the first day of a spreadsheet', 'dmy.', '01.01.1900'],
    ['the last year of a database', 'iso', '2099-12-31'],
    ['the year 1', 'iso-instant', '0001-01-01T00:00:00'],
  ])('%s', (_, form, text) => expect(codeOf(() => readDate(text, form))).toBe('parse.bad-date'));

  it('names what it found', () =>
    expect(() => readDate('31.02.2023', 'dmy.')).toThrow('«31.02.2023» is not a day between 1900 and 2089'));
});

describe('for any day', () => {
  const days = fc
    .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2089-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
    .filter((day) => day !== '1900-01-01' && day !== '1970-01-01');
  const WRITERS: Readonly<Record<DateForm, (year: string, month: string, day: string) => string>> = {
    'dmy.': (year, month, day) => `${day}.${month}.${year}`,
    'dmy-': (year, month, day) => `${day}-${month}-${year}`,
    'dmy/': (year, month, day) => `${day}/${month}/${year}`,
    'ymd.': (year, month, day) => `${year}. ${month}. ${day}.`,
    'ymd/': (year, month, day) => `${year}/${month}/${day}`,
    'mdy/': (year, month, day) => `${month}/${day}/${year}`,
    'iso-blank': (year, month, day) => `${year}-${month}-${day} 00:00:00.0`,
    roc: (year, month, day) => `${Number(year) - 1911}.${month}.${day}`,
    iso: (year, month, day) => `${year}-${month}-${day}`,
    'iso-instant': (year, month, day) => `${year}-${month}-${day}T12:00:00Z`,
    words: (year, month, day) => `${Number(day)} ${MONTHS_RU[Number(month) - 1]} ${year}`,
  };

  it.each(Object.keys(WRITERS).filter((form) => form !== 'roc') as DateForm[])(
    '%s is read back as it was written',
    (form) => {
      fc.assert(
        fc.property(days, (day) => {
          const [year, month, date] = day.split('-') as [string, string, string];
          expect(readDate(WRITERS[form](year, month, date), form)).toBe(day);
        }),
      );
    },
  );

  it('numbers give a day that exists, or a fault', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1, max: 2200 }),
        fc.integer({ min: -1, max: 14 }),
        fc.integer({ min: -1, max: 33 }),
        (year, month, day) => {
          try {
            const given = toDate(year, month, day, 'shown');
            expect(new Date(`${given}T00:00:00Z`).toISOString().slice(0, 10)).toBe(given);
          } catch (error) {
            expect(error).toBeInstanceOf(Fault);
          }
        },
      ),
    );
  });
});
