import { leadingDate } from './dates.js';
import { AMENDING_BEFORE, LAW_NOUNS } from './mention-words.js';
import { leadingNumbers } from './numbers.js';
import { RANKS, type Candidate } from './bill-nouns.js';

const NOUNS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LAW_NOUNS.map(([kind, words]) => `(?<${kind}>${words})`).join('|')})(?!\\p{L})`,
  'giu',
);
const DATE_BETWEEN = /^[\s,]{1,3}(?:от|of|du|de|del|from)\s/iu;
const PENDING_VERB =
  /(?:aprobaci[oó]n|aprobar|rechaz\p{L}{1,4}|archiv\p{L}{1,4}|vet(?:ar|o|e))\s(?:de\s|a\s)?(?:la\s|el\s)?$/iu;
const AMENDMENTS =
  /(?<![\p{L}\p{N}])(?:un\s)?(?:amendements?|amendments?|enmiendas?|поправ\p{L}{1,3})\s?(?=\(?(?:n[°o]|No\.|Nos\.|№))/giu;

/**
 * Laws and decrees named by number. `law` and `decree` stand for acts in force, `amended-law` for the act that a bill
 * changes, `amendment` for a numbered amendment; none of them is ever a bill's number. «La aprobación de la Ley 5257»
 * speaks of a bill still to be adopted.
 */
export function readLawNumbers(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const m of text.matchAll(NOUNS)) found.push(...readOne(text, m));
  for (const m of text.matchAll(AMENDMENTS))
    found.push(...numbersAt(text, m.index, m.index + m[0].length, 'amendment'));
  return found;
}

function readOne(text: string, m: RegExpExecArray): Candidate[] {
  const end = m.index + m[0].length;
  const before = text.slice(Math.max(0, m.index - 90), m.index);
  const kind = m.groups?.['decree'] === undefined ? 'law' : 'decree';
  const skipped = dateBetween(text.slice(end, end + 60));
  const pending = kind === 'law' && skipped === 0 && PENDING_VERB.test(before);
  const numbers = numbersAt(text, m.index, end + skipped, AMENDING_BEFORE.test(before) ? 'amended-law' : kind);
  return pending ? numbers.map((one) => (one.date === null ? { ...one, numberKind: 'bill' } : one)) : numbers;
}

/** «Закон от 20 июля 2012 г. № 121-ФЗ»: the date may stand before the number. */
function dateBetween(after: string): number {
  const lead = DATE_BETWEEN.exec(after);
  const date = lead === null ? null : leadingDate(after.slice(lead[0].length));
  if (lead === null || date === null) return 0;
  return (
    lead[0].length + date.end + (/^\s?(?:г\.|года)?,?/u.exec(after.slice(lead[0].length + date.end))?.[0].length ?? 0)
  );
}

function numbersAt(text: string, start: number, end: number, numberKind: string): Candidate[] {
  const after = text.slice(end, end + 200);
  const numbers = leadingNumbers(after);
  const last = numbers.at(-1);
  if (last === undefined) return [];
  const lead = DATE_BETWEEN.exec(after.slice(last.end));
  const date = lead === null ? null : leadingDate(after.slice(last.end + lead[0].length));
  const finish = last.end + (lead !== null && date !== null ? lead[0].length + date.end : 0);
  return numbers.map(({ number }) => ({
    start,
    end: end + finish,
    number,
    numberKind,
    title: null,
    date: date?.date ?? null,
    chamber: null,
    rank: RANKS.lawNumber,
  }));
}
