/** Headings under which an appeal lists what it asks for. */
const HEADING =
  /(?:actions?\s*requested|requested\s+actions?|actions?\s*(?:demand[eé]es?|requises?)|acci[oó]n(?:es)?\s*(?:solicitadas?|requeridas?)|требуемые\s+действия|recommended\s+actions?)\s{0,3}[:.]?/giu;
const ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];
/** One way to number a list: the numerals in their order, each with how it stands at the begin of a line or clause. */
type Numbering = readonly { number: string; mark: RegExp }[];
const LISTS: readonly Numbering[] = [
  ROMAN,
  ROMAN.map((_, at) => String(at + 1)),
  ROMAN.map((_, at) => String.fromCharCode(97 + at)),
].map((list) =>
  list.map((number) => ({
    number,
    mark: new RegExp(
      `(?:^|[\\r\\n;:.])[ \\t\\u00a0]{0,8}\\(?(?:${number}|${number.toUpperCase()})[.)\\]](?:[ \\t\\u00a0]{1,8}|(?=\\p{Lu}))`,
      'u',
    ),
  })),
);
const LONGEST_LIST = 20_000;
/** What ends the last demand: an empty line, a bullet, stars, or the heading of the address list. */
const LIST_ENDS = /\r?\n\s*(?:\r?\n|[•*·▪●]|\*{2,}|address(?:es)?\b|adresses?\b|direcciones\b|адреса)/iu;

/** One numbered demand of an appeal, with its place in the text (UTF-16 code units). */
export interface Demand {
  number: string;
  text: string;
  start: number;
  end: number;
}

/**
 * The numbered demands (i–xx or 1–20) under «Actions requested», «Actions demandées», «Acciones solicitadas».
 * Numbers are found in their order, so that an initial or an article number in running text is not taken for one.
 */
export function readDemands(text: string): Demand[] {
  for (const heading of text.matchAll(HEADING)) {
    const from = heading.index + heading[0].length;
    const block = text.slice(from, from + LONGEST_LIST);
    for (const marks of LISTS) {
      const demands = listed(block, from, marks);
      if (demands.length > 0) return demands;
    }
  }
  return [];
}

function listed(block: string, offset: number, numbering: Numbering): Demand[] {
  const marks: { number: string; start: number; textStart: number }[] = [];
  let position = 0;
  for (const numeral of numbering) {
    const mark = numeral.mark.exec(block.slice(position));
    if (mark === null) break;
    marks.push({
      number: numeral.number,
      start: position + mark.index,
      textStart: position + mark.index + mark[0].length,
    });
    position += mark.index + mark[0].length;
  }
  return marks.map((mark, at) => toDemand(block, offset, mark, marks[at + 1]?.start));
}

function toDemand(
  block: string,
  offset: number,
  mark: { number: string; textStart: number },
  nextStart: number | undefined,
): Demand {
  const raw = block.slice(mark.textStart, nextStart);
  const ends = nextStart === undefined ? LIST_ENDS.exec(raw) : null;
  const text = (ends === null ? raw : raw.slice(0, ends.index)).trim().replace(/[;.]$/u, '').trimEnd();
  return { number: mark.number, text, start: offset + mark.textStart, end: offset + mark.textStart + text.length };
}
