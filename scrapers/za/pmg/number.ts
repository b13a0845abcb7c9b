export interface BillNumber {
  /** Without the version letter, which grows while the bill is amended: `B6H-2010` is `B6-2010`. */
  key: string;
  /** `B6-2010` and, where a letter is shown, `B6H-2010`. */
  numbers: string[];
  year: number;
}

/** The tables leave out the B; dashes are of every kind and may stand between blanks; private members' bills are PM or PMB. */
const NUMBER = /^\s*(PMB?|B)?\s*(\d{1,3})\s*([A-Z])?\s*[-–—]\s*(\d{4})\b(?!\s*\/)/i;

/** The number at the beginning of a text; null when there is none, such as `B - 2013` of a draft. */
export function billNumber(text: string | null | undefined): BillNumber | null {
  const parts = NUMBER.exec(text ?? 'none');
  if (!parts) return null;
  const [, kind, serial, letter, year] = parts;
  const head = /^PM/i.test(kind ?? 'B') ? 'PMB' : 'B';
  const key = `${head}${Number(serial)}-${year}`;
  const version = letter ? `${head}${Number(serial)}${letter.toUpperCase()}-${year}` : null;
  return { key, numbers: version === null ? [key] : [key, version], year: Number(year) };
}
