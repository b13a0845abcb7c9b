import { oneLine, textOrNull } from '../../kit/index.js';

/** How the initiator part names the bill: incoming letter, decree of the government, secret letter. */
export type IdentityKind = 'number' | 'decree' | 'secret';

export interface Identity {
  kind: IdentityKind;
  /** The number alone: «6-7100/23», «постановление № 121», «94 ДСП». */
  printed: string;
  /** With all that stands beside it, as printed, on one line: «вх. № 6-7100/23 от 19.05.2023». */
  words: string;
  /** DD.MM.YYYY or DD.MM.YY as printed; null when none stands beside it. */
  date: string | null;
}

export interface Initiators {
  sponsors: string[];
  identities: Identity[];
}

const DATE = String.raw`(\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2}))(?!\d)`;
const LETTER = String.raw`(?:вх\s*[.,]?\s*)?№?\s*`;

/** Longest form first; each match is cut out of the text, what is left are the names. */
const FORMS: readonly { kind: IdentityKind; form: RegExp }[] = [
  {
    kind: 'secret',
    form: new RegExp(String.raw`${LETTER}(?<!\d)(\d{1,6}\s*ДСП)[,\s]*(?:от)?\s*(?:${DATE})?\.?`, 'giu'),
  },
  { kind: 'decree', form: new RegExp(String.raw`(постановление\s*№\s*\d+)[,\s]*(?:от)?\s*(?:${DATE})?\.?`, 'giu') },
  {
    kind: 'number',
    form: new RegExp(String.raw`${LETTER}(?<!\d)(\d{1,2}-\d{1,6}\/\d{2})(?!\d)[,\s]*(?:от)?\s*(?:${DATE})?\.?`, 'giu'),
  },
];

const LEAD = /^инициатор\S*?(?=[\s–—-])\s*(?:проекта\s+закона|законопроекта|закона)?\s*[–—-]?\s*/iu;
/** «депутаты VI созыва» alone is a group of sponsors; before a name it is only a word. */
const DEPUTY = /^депутат(?:тар|ы)?(?:\s*[VIX]+\s*созыва)?(?=\s*\p{Lu}\p{Ll})\s*/u;
/** A comma is sometimes missing after the initials: «Иванов И.И.  Петров П.П.» */
const MISSING_COMMA = /(?<=\p{Lu}\.)\s+(?=\p{Lu}\p{Ll}{2,})/u;

function sponsor(part: string): string | null {
  return textOrNull(
    part
      .replace(/^[\s.–—-]+/u, '')
      .replace(DEPUTY, '')
      .replace(/[\s;]+$/u, ''),
  );
}

/**
 * Reads the initiator part: «инициаторы – депутаты A, B, вх. № 6-7100/23 от 19.05.2023». Merged bills carry several
 * numbers, which may stand between the names. Names stay as printed.
 */
export function readInitiators(text: string): Initiators {
  const line = oneLine(text);
  const found: (Identity & { at: number })[] = [];
  let rest = line;
  for (const { kind, form } of FORMS) {
    rest = rest.replace(form, (whole: string, printed: string, date: string | undefined, at: number) => {
      found.push({
        kind,
        printed: oneLine(printed),
        words: oneLine(whole).replace(/[\s,.]+$/u, ''),
        date: date ?? null,
        at,
      });
      return `,${' '.repeat(whole.length - 1)}`;
    });
  }
  const names = rest
    .replace(LEAD, '')
    .split(/,|\s+и\s+/u)
    .flatMap((part) => oneLine(part).split(MISSING_COMMA));
  return {
    sponsors: names.map(sponsor).filter((name) => name !== null),
    identities: found.sort((a, b) => a.at - b.at).map(({ at: _at, ...identity }) => identity),
  };
}
