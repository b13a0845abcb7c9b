import type { CaseCode } from '../../domain/appeal.js';
import { foldAlpha3 } from './country.js';
import { isLabelLine } from './head.js';

/**
 * `KGZ 001 / 0120 / OBS 010.1`: country, number in the country and year, month and year of the case's opening,
 * sequence, update. Spaces come and go, a slash may follow the country, `10X` stands for a lost digit, month 14 occurs.
 */
const CODE =
  /(?<![\p{L}\p{N}])([A-Z]{3})\s{0,3}\/?\s{0,3}(\d{1,3})\s{0,3}\/\s{0,3}(\d{2})(\d{2})\s{0,3}\/?\s{0,3}OBS\s{0,3}(\d{1,3}[Xx]?|\d?[Xx]{1,2})(?:\s?\.\s?(\d{1,2}))?(?![\p{L}\p{N}])/gu;

/** Reads every case code of a text, in order, with its place; a code in running text refers to another appeal. */
export function findCaseCodes(text: string): { code: CaseCode; start: number; end: number }[] {
  return [...text.matchAll(CODE)].map((m) => ({ code: toCode(m), start: m.index, end: m.index + m[0].length }));
}

/** Reads a case code alone, as printed; null when the text is not one. */
export function parseCaseCode(printed: string): CaseCode | null {
  return findCaseCodes(printed)[0]?.code ?? null;
}

function toCode(m: RegExpMatchArray): CaseCode {
  const [printed, country, number, month, year, sequence, update] = m as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
    string | undefined,
  ];
  const padded = sequence.toUpperCase().padStart(3, '0');
  return {
    printed,
    country: foldAlpha3(country),
    number: number.padStart(3, '0'),
    month,
    year,
    sequence: padded,
    update: update ?? null,
    caseKey: `${month}${year}-${padded}`,
  };
}

/** What may stand before an appeal's own code on its line: nothing, a label, or words and a dash. */
const BEFORE_OWN = /(?:^|[-–—:|(\[])\s{0,3}$/u;
/** What may follow it: nothing, punctuation, or the categories in capitals; never the rest of a sentence. */
const AFTER_OWN = /^\s{0,3}(?:$|\.\.\.|…|[-–—:|)\]/]|\p{Lu})/u;
const LONGEST_CODE_LINE = 160;

/**
 * The appeal's own code: the first that stands on a line of its own, or begins a short line, in the head of the text.
 * @returns null when the code line is lost, even though other appeals' codes stand in the running text
 */
export function ownCaseCode(text: string, headEnd: number): { code: CaseCode; start: number; end: number } | null {
  for (const found of findCaseCodes(text.slice(0, headEnd))) {
    const lineStart = text.lastIndexOf('\n', found.start) + 1;
    const lineBreak = text.indexOf('\n', found.end);
    const line = text.slice(lineStart, lineBreak === -1 ? undefined : lineBreak);
    if (line.length > LONGEST_CODE_LINE) continue;
    const before = text.slice(lineStart, found.start);
    if (
      (BEFORE_OWN.test(before) || isLabelLine(before.trim())) &&
      AFTER_OWN.test(text.slice(found.end, lineBreak === -1 ? undefined : lineBreak).trimEnd())
    )
      return found;
  }
  return null;
}
