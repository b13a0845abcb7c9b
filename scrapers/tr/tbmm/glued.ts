import { oneLine } from '../../kit/index.js';

/** One text of the query's table, taken apart. */
export interface GluedText {
  /** Null when the place where sponsors end and the title begins cannot be seen. */
  title: string | null;
  /** Sponsors and title as they stand, glued. */
  head: string;
  sponsors: string[];
  state: string;
}

const STATE = /Son Durumu : (.+?)Metni/u;
/** The summary begins with «Teklif ile» right behind the title, which ends with «Teklifi». */
const HEAD = /^(.*?Teklifi)(?=\s*Teklif ile)/su;
/** Behind «ve 3 Milletvekili», or behind a surname in capitals, where a capital with a small letter or a number follows. */
const BORDER = /(?<=\d Milletvekili)(?=[\p{Lu}\d])|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}|\d)/u;
/** «Rize  Milletvekili Harun MERTOĞLU», or «120 Milletvekili» for those not named. */
const SPONSOR = /^(?:\S.*\s\p{Lu}{2,}|\d+ Milletvekili)$/u;
/** Commas, and «ve 3 Milletvekili» (and three members) at the end. */
const LIST = /,| ve (?=\d+ Milletvekili$)/u;

/**
 * «sponsors»«title»«summary»«Son Durumu : state» stand without any sign between them. Surnames end in capitals and the
 * title begins with one, so that «…Aysu BANKOĞLUUlusal Bayram» parts before «Ul». A title that begins with an
 * abbreviation shows no border: it is not guessed. Null when the text is not one of these.
 */
export function takeApart(text: string): GluedText | null {
  const state = STATE.exec(text)?.[1];
  const head = HEAD.exec(text)?.[1];
  if (state === undefined || head === undefined) return null;
  const at = BORDER.exec(head)?.index;
  const sponsors = (at === undefined ? head : head.slice(0, at)).split(LIST).map(oneLine);
  const isParted = at !== undefined && sponsors.every((sponsor) => SPONSOR.test(sponsor));
  return {
    title: isParted ? oneLine(head.slice(at)) : null,
    head: oneLine(head),
    sponsors: isParted ? sponsors : [],
    state: oneLine(state),
  };
}
