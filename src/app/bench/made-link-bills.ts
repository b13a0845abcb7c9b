import { starterAppeal } from '../../../prisma/seed/index.js';
import type { LinkAppeal, LinkBill } from '../../domain/link.js';
import { madeWords } from './made-words.js';
import { type Dice, dice, many } from './seeded.js';

/** Ten of them print numbers of the same form, so that a number alone does not tell a bill. */
const COUNTRIES = ['KG', 'KZ', 'RU', 'AM', 'GE', 'MD', 'MN', 'TJ', 'UZ', 'AZ'] as const;
/** The number and the day the model appeal prints; the day is kept, the number is replaced. */
const PRINTED = '6-28018/19';
const INTRODUCED_ON = '2019-12-30';
const FIRST_SERIAL = 10_000;

const numberOf = (serial: number) => `6-${FIRST_SERIAL + serial}/19`;

function madeBill(chance: Dice, index: number): LinkBill {
  const country = COUNTRIES[index % COUNTRIES.length] as string;
  const number = numberOf(Math.floor(index / COUNTRIES.length));
  const titleEn = `Law on ${madeWords(chance, 'en', 5 + chance.whole(6))}`;
  return {
    id: `${country.toLowerCase()}/made/${number}`,
    country,
    number,
    title: madeWords(chance, 'ru', 6),
    titleEn,
    introducedOn: INTRODUCED_ON,
  };
}

/** Invented bills of ten countries that number alike. */
export function madeLinkBills(count: number): LinkBill[] {
  const chance = dice(4);
  return many(count, (index) => madeBill(chance, index));
}

/** The model appeal in our words, each time about another bill of the same country. */
export function madeAppeals(count: number, bills: number): { appeal: LinkAppeal; bill: string }[] {
  const chance = dice(5);
  const { text, title, country, date, language } = starterAppeal;
  if (!text?.includes(PRINTED)) throw new Error(`expected the starter appeal to name ${PRINTED}`);
  return many(count, (index) => {
    const number = numberOf(chance.whole(Math.floor(bills / COUNTRIES.length)));
    return {
      bill: `kg/made/${number}`,
      appeal: { id: `appeal-${index}`, title, text: text.replaceAll(PRINTED, number), country, date, language },
    };
  });
}
