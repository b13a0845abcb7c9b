import { type Page, oneLine } from '../../kit/index.js';

export const HOME = 'https://www.nrsr.sk';

/** The site answers errors with HTTP 200; the English sentence is misspelt there. */
const ERRORS = [
  'We are sorry, but an unexpected error occured on the website.',
  'Chyba na stránke',
  'Neočakávaná chyba',
];

export function refuseErrors(page: Page): void {
  const error = ERRORS.find((words) => page.text.includes(words));
  if (error !== undefined)
    throw page.fault(
      'parse.not-the-page',
      `expected a page of bills at ${page.url}, found the site's own error «${error}»; read it again later`,
    );
}

/** Number of a print (ČPT): digits, perhaps with a letter. */
export function readNumber(page: Page, printed: string): string {
  const number = oneLine(printed);
  if (/^\d+[a-z]?$/.test(number)) return number;
  throw page.fault(
    'parse.bad-number',
    `expected a print number such as 570 or 570a at ${page.url}, found «${number.slice(0, 40)}»`,
    { printed: number },
  );
}

/** Days the terms began; a bill belongs to the term of the day it was delivered. */
const TERMS: readonly { term: string; from: string }[] = [
  { term: '9', from: '2023-10-25' },
  { term: '8', from: '2020-03-20' },
  { term: '7', from: '2016-03-23' },
  { term: '6', from: '2012-04-04' },
];

export function termOn(day: string): string | null {
  return TERMS.find(({ from }) => from <= day)?.term ?? null;
}

/** «poslanci NR SR (A. Prvá, B. Druhý)» → the two names; everyone else stands as printed. */
export function splitSponsors(printed: string | null): string[] {
  if (printed === null) return [];
  const names = /^posl\p{L}+.*?\((.+)\)$/iu.exec(printed)?.[1];
  return (names?.split(',') ?? [printed]).map(oneLine).filter((name) => name !== '');
}
