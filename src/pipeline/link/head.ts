import type { Span } from './words.js';

/** A line of the text, trimmed. Offsets are UTF-16 code units. */
export interface Line extends Span {
  text: string;
}

const HEAD_LINES = 30;
const LONGEST_HEAD_LINE = 260;
const HEAD_CHARS = 6000;

/** Headings and phrases with which the body of an appeal begins, in English, French, Spanish and Russian. */
const BODY_BEGINS =
  /^(?:new\s*information|(?:brief\s+)?description\s+of\s+the\s+situation|background\s*information|nouvelles?\s*informations?|(?:br[eè]ve\s+)?description\s+de\s+la\s+situation|rappel\s+des\s+faits|nueva\s+informaci[oó]n|(?:breve\s+)?descripci[oó]n\s+de\s+(?:la\s+situaci[oó]n|los\s+hechos)|описание\s+ситуации|новая\s+информация|actions?\s+requested)/iu;

/** Lines that name the kind of text or its masthead and never its title, country or categories. */
const LABEL_LINE =
  /^(?:urgent\s*appeal|urgent\s*intervention|urgent\s*action|appel\s*urgent|intervention\s*urgente|action\s*urgente|llamad[oa]\s*urgente|llamamiento\s*urgente|intervenci[oó]n(?:es)?\s*urgentes?|acci[oó]n\s*urgente|срочное\s*обращение|press\s*release|communiqu[eé](?:\s+de\s+presse)?|comunicado(?:\s+de\s+prensa)?|пресс-?релиз|open\s*letter|lettre\s*ouverte|carta\s*abierta|открытое\s*письмо|statements?|d[eé]claration|declaraci[oó]n|заявление|the\s+observatory|l.observatoire|el\s+observatorio|обсерватория|for\s+the\s+protection\s+of\s+human\s+rights\s+defenders|new\s*information|nouvelles?\s*informations?|nueva\s*informaci[oó]n)\s{0,3}[:.–-]?$/iu;

/** The lines of a text with their offsets; CRLF and lone CR end lines too; empty lines are left out. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const m of text.matchAll(/[^\r\n]+/gu)) {
    const trimmed = m[0].trim();
    if (trimmed === '') continue;
    const start = m.index + m[0].indexOf(trimmed);
    lines.push({ text: trimmed, start, end: start + trimmed.length });
  }
  return lines;
}

/** The lines before the body: labels, code, categories, country, date, until a heading or a long line. */
export function headLines(text: string): Line[] {
  const lines = linesOf(text.slice(0, HEAD_CHARS)).slice(0, HEAD_LINES);
  const body = lines.findIndex(
    (line, at) => BODY_BEGINS.test(line.text) || (at > 0 && line.text.length > LONGEST_HEAD_LINE),
  );
  return body === -1 ? lines : lines.slice(0, Math.max(body, 1));
}

/** Whether a line only names the kind of text or its sender. */
export function isLabelLine(text: string): boolean {
  return LABEL_LINE.test(text);
}
