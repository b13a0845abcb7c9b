import { normaliseNumber } from '../../domain/bill.js';
import type { LinkBill } from '../../domain/link.js';
import { contentTokens } from './concepts.js';
import { countryFromCode } from './country.js';

/** What a title is about, with the weight of all its tokens in the bill's country (set once, when all are known). */
export interface TitleTokens {
  tokens: ReadonlySet<string>;
  weight: number;
}

/** A bill with what linking compares. */
export interface IndexedBill {
  bill: LinkBill;
  country: string;
  /** One for each title. */
  titles: readonly TitleTokens[];
}

/** A country's bills by token, for titles and descriptions. */
export interface CountryIndex {
  postings: ReadonlyMap<string, readonly IndexedBill[]>;
  /** How much a token tells: little when many titles of the country hold it. */
  weight(token: string): number;
}

/** Bills by number and by the words of their titles, built once for any number of appeals. */
export interface BillIndex {
  /** Bills of the country whose number is the printed one, folded by `normaliseNumber`. */
  byNumber(country: string, printed: string): readonly IndexedBill[];
  /** Bills of the country whose number is alike but for punctuation and words such as «House Bill No.». */
  byLooseNumber(country: string, printed: string): readonly IndexedBill[];
  /** Bills of any country with the printed number, for appeals whose country is unknown. */
  byNumberAnywhere(printed: string): readonly IndexedBill[];
  country(code: string): CountryIndex | undefined;
}

/** Folds `House Bill No. 6875`, `H.B. 6875` and `HB06875` into one; punctuation is dropped. */
export function looseNumber(printed: string): string {
  return printed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/house\s{0,3}(?:of\s{0,3}representatives\s{0,3})?bill/u, 'hb')
    .replace(/senate\s{0,3}bill/u, 'sb')
    .replace(/(?:№|#|n°|nº|\bnos?\b\.?|\bnr\b\.?)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^(\p{L}+)0+(?=\d)/u, '$1');
}

/** Indexes bills for linking: one pass, about 10 µs a bill. */
export function indexBills(bills: readonly LinkBill[]): BillIndex {
  const exact = new Map<string, IndexedBill[]>();
  const loose = new Map<string, IndexedBill[]>();
  const anywhere = new Map<string, IndexedBill[]>();
  const byCountry = new Map<string, IndexedBill[]>();
  for (const bill of bills) {
    const one = indexed(bill);
    for (const number of numbersOf(bill)) {
      push(exact, `${one.country}|${normaliseNumber(number)}`, one);
      push(loose, `${one.country}|${looseNumber(number)}`, one);
      push(anywhere, normaliseNumber(number), one);
    }
    push(byCountry, one.country, one);
  }
  const countries = new Map([...byCountry].map(([code, list]) => [code, countryIndex(list)] as const));
  return {
    byNumber: (country, printed) => exact.get(`${country}|${normaliseNumber(printed)}`) ?? [],
    byLooseNumber: (country, printed) => loose.get(`${country}|${looseNumber(printed)}`) ?? [],
    byNumberAnywhere: (printed) => anywhere.get(normaliseNumber(printed)) ?? [],
    country: (code) => countries.get(code),
  };
}

function indexed(bill: LinkBill): IndexedBill {
  const titles = [bill.title, bill.titleEn].filter(
    (title): title is string => typeof title === 'string' && title !== '',
  );
  return {
    bill,
    country: countryFromCode(bill.country) ?? bill.country,
    titles: [...new Set(titles)].map((title) => ({ tokens: contentTokens(title), weight: 0 })),
  };
}

function numbersOf(bill: LinkBill): Set<string> {
  const all = [bill.number, ...(bill.numbers ?? [])].filter(
    (number): number is string => number !== null && /\d/u.test(number),
  );
  return new Set(all.map((number) => number.trim()));
}

function countryIndex(bills: readonly IndexedBill[]): CountryIndex {
  const postings = new Map<string, IndexedBill[]>();
  for (const one of bills)
    for (const token of new Set(one.titles.flatMap((title) => [...title.tokens]))) push(postings, token, one);
  const unseen = Math.log(1 + bills.length) + 0.5;
  const weights = new Map(
    [...postings].map(([token, list]) => [token, Math.log(1 + bills.length / (1 + list.length)) + 0.5] as const),
  );
  const weight = (token: string): number => weights.get(token) ?? unseen;
  for (const one of bills)
    for (const title of one.titles) title.weight = [...title.tokens].reduce((sum, token) => sum + weight(token), 0);
  return { postings, weight };
}

function push(map: Map<string, IndexedBill[]>, key: string, one: IndexedBill): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [one]);
  else if (list[list.length - 1] !== one) list.push(one);
}
