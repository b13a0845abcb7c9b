const NAME = String.raw`\p{Lu}[\p{L}'’.-]*`;
/** A form of address with the one to four names behind it, in the languages of the appeals. */
const ADDRESSED = new RegExp(
  String.raw`(?<![\p{L}])(Mr|Ms|Mrs|Messrs|Mss|Mme|Mmes|MM|M|Dr|Prof|Sr|Sra|Srta|Sres|Sras)\.?\s+${NAME}(?:\s+${NAME}){0,3}(?:['’]s)?`,
  'gu',
);

/**
 * Withholds names that follow a form of address («Ms. …»), which is how appeals name defenders. What stands without one
 * is not found: a person checks before a title is shown whole.
 */
export function maskNames(text: string): string {
  return text.replace(ADDRESSED, (_whole, address: string) => `${address}. [name withheld]`);
}
