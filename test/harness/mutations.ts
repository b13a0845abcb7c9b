import iconv from 'iconv-lite';
import { type Dice, dice } from '../../src/app/bench/seeded.js';
import type { Damage, Said } from './damage.js';
import { HTML_DAMAGES, XML_DAMAGES, textsOf } from './damage-html.js';
import { JSON_DAMAGES } from './damage-json.js';

const DAYS: readonly [string, string, string][] = [
  ['0001', '01', '01'],
  ['1970', '01', '01'],
  ['2099', '12', '31'],
];
const WHOLE_DAY =
  /^(\s*(?:\p{L}[\p{L} .]{0,20}: ?)?)(\d{4})([-./])(\d{1,2})\3(\d{1,2})(?=$|[T ,)<])|^(\s*)(\d{1,2})([-./]) ?(\d{1,2})\8 ?(\d{4})(?=$|[T ,)<])/u;

/** A text that is a day, as another day in the same form. */
function otherDay(text: string, [year, month, day]: readonly [string, string, string]): string {
  return text.replace(WHOLE_DAY, (...found: string[]) =>
    found[2] === undefined
      ? `${found[6]}${day}${found[8]}${month}${found[8]}${year}`
      : `${found[1]}${year}${found[3]}${month}${found[3]}${day}`,
  );
}

/** Texts of a page with their places: between tags, in quotation marks, or lines. */
function texts(text: string): { from: number; to: number }[] {
  if (/^\s*[[{]/.test(text))
    return [...text.matchAll(/"((?:[^"\\]|\\.)*)"(?!\s*:)/g)].map(({ index, 1: inner }) => ({
      from: index + 1,
      to: index + 1 + (inner as string).length,
    }));
  return text.includes('<')
    ? textsOf(text)
    : [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ from: index, to: index + line.length }));
}

function daysChanged(text: string, chance: Dice): string | null {
  const dated = texts(text).filter(({ from, to }) => WHOLE_DAY.test(text.slice(from, to)));
  if (dated.length === 0) return null;
  const day = chance.pick(DAYS);
  const befallen = chance.whole(2) === 0 ? dated : [chance.pick(dated)];
  return [...befallen]
    .reverse()
    .reduce((now, { from, to }) => now.slice(0, from) + otherDay(text.slice(from, to), day) + now.slice(to), text);
}

/** How a registry may begin to write its numbers one day. */
function otherForm(number: string, chance: Dice): string {
  const forms = [
    number.replace(/[/-]/g, '.'),
    number.replace(/\d{3}$/, ' $&'),
    `№ ${number}`,
    number.split('/').reverse().join('/'),
  ];
  return chance.pick(forms.filter((form) => form !== number));
}

function numbersChanged(text: string, chance: Dice, said: Said): string | null {
  const isOne = (part: string) => said.numbers.includes(part.trim());
  const found = texts(text).filter(({ from, to }) => isOne(text.slice(from, to)));
  if (found.length === 0) return null;
  const seed = chance.whole(1e6);
  return [...found]
    .reverse()
    .reduce(
      (now, { from, to }) => now.slice(0, from) + otherForm(text.slice(from, to).trim(), dice(seed)) + now.slice(to),
      text,
    );
}

const CHARSETS = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'koi8-r',
  'cp866',
  'big5',
  'euc-kr',
  'utf-16le',
];

function reencoded(text: string, chance: Dice): Uint8Array | null {
  const able = CHARSETS.filter((charset) => iconv.decode(iconv.encode(text, charset), charset) === text);
  return able.length === 0 ? null : iconv.encode(text, chance.pick(able));
}

/** Bytes of UTF-8 taken for a one-byte charset and written as UTF-8 once more. */
function encodedTwice(text: string, chance: Dice): string | null {
  if (/^[\x00-\x7f]*$/.test(text)) return null;
  const as = chance.pick(['windows-1252', 'windows-1251', 'latin1']);
  return iconv.decode(Buffer.from(text, 'utf8'), as);
}

function nulsPutIn(text: string, chance: Dice): string {
  const places = Array.from({ length: 1 + chance.whole(5) }, () => chance.whole(text.length)).sort((a, b) => b - a);
  return places.reduce((now, at) => `${now.slice(0, at)}\0${now.slice(at)}`, text);
}

const ANY_DAMAGES: readonly Damage[] = [
  { name: 'a day of no date', takesAway: true, apply: daysChanged },
  { name: 'another form of number', apply: numbersChanged },
  { name: 'another charset', apply: reencoded },
  { name: 'encoded twice', apply: encodedTwice },
  { name: 'NUL bytes', takesAway: true, apply: nulsPutIn },
];

const DAMAGES: Readonly<Record<string, readonly Damage[]>> = {
  html: [...HTML_DAMAGES, ...ANY_DAMAGES],
  xml: [...XML_DAMAGES, ...ANY_DAMAGES],
  json: [...JSON_DAMAGES, ...ANY_DAMAGES],
  // The text of a PDF, which is refused as a whole when it is cut; a line more or less is as usual in it as a blank one.
  txt: ANY_DAMAGES,
};

/** A damaged page, and what befell it. */
export interface Damaged {
  damage: Damage;
  bytes: Uint8Array;
}

/** FNV-1a of a name, so that each example has chances of its own. */
function seedOf(name: string): number {
  return [...Buffer.from(name)].reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}

/**
 * The page damaged in the `seed`th way: the damages of its format in turn, and the next one where there is nothing it
 * could befall. The same name and seed give the same bytes on every machine.
 */
export function damaged(name: string, extension: string, bytes: Uint8Array, seed: number, said: Said): Damaged {
  const all = DAMAGES[extension];
  if (all === undefined) throw new Error(`no damages are known for .${extension}; add them to DAMAGES`);
  const text = Buffer.from(bytes).toString('utf8');
  for (let turn = 0; turn < all.length; turn += 1) {
    const damage = all[(seed + turn) % all.length] as Damage;
    const made = damage.apply(text, dice(seedOf(`${name} ${seed}`)), said);
    if (made === null || made === text) continue;
    return { damage, bytes: typeof made === 'string' ? Buffer.from(made, 'utf8') : made };
  }
  throw new Error(`${name}: nothing on it could be damaged`);
}
