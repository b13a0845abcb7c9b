import { eachElement } from './xml.js';
import type { Attributes } from './xml.js';

interface Level {
  format: string;
  /** «Article %1.» */
  text: string;
  start: number;
}

export interface NumberedStyle {
  numId: string | null;
  level: number | null;
  basedOn: string | null;
}

/** Numbers that Word makes itself: in the file, «Article 5.» is only «the next of list 3». */
export interface Numbering {
  /** The label of the next paragraph of this list and level; null when the list has none. Counts as it goes. */
  next(numId: string, level: number): string | null;
}

/** How lists are drawn, by list and level: lists point to abstract ones, and may set another start. */
function levelsOf(xml: string): Map<string, Level[]> {
  const abstract = new Map<string, Level[]>();
  const lists = new Map<string, Level[]>();
  let open: { levels: Level[]; level: number } = { levels: [], level: 0 };
  const at = () => (open.levels[open.level] ??= { format: 'decimal', text: '', start: 1 });
  const visits: Readonly<Record<string, (attributes: Attributes) => void>> = {
    abstractNum: (attributes) =>
      abstract.set(attributes['abstractNumId'] ?? 'none', (open = { levels: [], level: 0 }).levels),
    num: (attributes) => lists.set(attributes['numId'] ?? 'none', (open = { levels: [], level: 0 }).levels),
    abstractNumId: (attributes) => {
      for (const [level, drawn] of (abstract.get(attributes['val'] ?? 'none') ?? []).entries())
        open.levels[level] = { ...drawn };
    },
    lvl: (attributes) => (open.level = Number(attributes['ilvl'])),
    lvlOverride: (attributes) => (open.level = Number(attributes['ilvl'])),
    start: (attributes) => (at().start = Number(attributes['val'])),
    startOverride: (attributes) => (at().start = Number(attributes['val'])),
    numFmt: (attributes) => (at().format = attributes['val'] ?? 'decimal'),
    lvlText: (attributes) => (at().text = attributes['val'] ?? 'none'),
  };
  eachElement(xml, { open: (name, attributes) => visits[name]?.(attributes) });
  return lists;
}

function roman(value: number): string {
  const signs: readonly [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  return signs
    .map(([worth, sign]) => {
      const count = Math.floor(rest / worth);
      rest -= count * worth;
      return sign.repeat(count);
    })
    .join('');
}

const lettered = (alphabet: string) => (value: number) => {
  const letters = [...alphabet];
  return (letters[(value - 1) % letters.length] as string).repeat(Math.floor((value - 1) / letters.length) + 1);
};

/** Ways of writing a number; what is not named is written in digits. */
export const NUMBER_FORMATS: Readonly<Record<string, (value: number) => string>> = {
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: lettered('ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  lowerLetter: lettered('abcdefghijklmnopqrstuvwxyz'),
  russianLower: lettered('абвгдежзиклмнопрстуфхцчшщэюя'),
  russianUpper: lettered('АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ'),
  decimalZero: (value) => String(value).padStart(2, '0'),
  bullet: () => '•',
  none: () => '',
};

const printed = (level: Level, value: number) => (NUMBER_FORMATS[level.format] ?? String)(value);

/** Reads word/numbering.xml. @see ECMA-376-1, 17.9 */
export function numberingOf(xml: string | null): Numbering {
  const lists = xml === null ? new Map<string, Level[]>() : levelsOf(xml);
  const counts = new Map<string, number[]>();
  return {
    next(numId, at) {
      const levels = lists.get(numId);
      const level = levels?.[at];
      if (!levels || !level) return null;
      const reached = counts.get(numId) ?? [];
      counts.set(numId, [...reached.slice(0, at), (reached[at] ?? level.start - 1) + 1]);
      if (level.format === 'bullet') return '•';
      const now = counts.get(numId) as number[];
      return level.text.replace(/%(\d)/g, (_, digit: string) => {
        const part = levels[Number(digit) - 1];
        return part ? printed(part, now[Number(digit) - 1] ?? part.start) : '';
      });
    },
  };
}

/** Reads word/styles.xml: styles that number their paragraphs. */
export function numberedStyles(xml: string | null): Map<string, NumberedStyle> {
  const styles = new Map<string, NumberedStyle>();
  let open: NumberedStyle | null = null;
  const visits: Readonly<Record<string, (attributes: Attributes) => void>> = {
    style: (attributes) => {
      open = { numId: null, level: null, basedOn: null };
      styles.set(attributes['styleId'] ?? 'none', open);
    },
    numId: (attributes) => open && (open.numId = attributes['val'] ?? null),
    ilvl: (attributes) => open && (open.level = Number(attributes['val'])),
    basedOn: (attributes) => open && (open.basedOn = attributes['val'] ?? null),
  };
  if (xml !== null) eachElement(xml, { open: (name, attributes) => visits[name]?.(attributes) });
  return styles;
}
