import { foldWords, oneLine } from '../../kit/index.js';

/** What a row of a vote article is about. Only the first four concern a bill. */
export type RowKind = 'bill' | 'veto' | 'conciliation' | 'agreed' | 'resolution' | 'other' | 'number-only' | 'unknown';

const LOOK_ALIKES: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у' };

/** Folded, with Latin letters that stand inside Cyrillic words put right. */
function comparable(title: string): string {
  return foldWords(title).replace(/[aceopxy]/gu, (letter) => LOOK_ALIKES[letter] as string);
}

const HEAD = String.raw`^(?:об? )`;
/** First that fits. The veto and conciliation words stand inside the title of a resolution, so they come first. */
const KINDS: readonly { kind: RowKind; words: RegExp }[] = [
  { kind: 'conciliation', words: /образовании согласительной группы/u },
  { kind: 'veto', words: /^о возражении президента|возвращенн\S+ (?:с )?возражени\S+ президента/u },
  { kind: 'agreed', words: /выработанн\S+ согласительной группой/u },
  { kind: 'bill', words: new RegExp(`${HEAD}(?:объединенном )?проекте? (?:конституционного )?закона`, 'u') },
  { kind: 'resolution', words: new RegExp(`${HEAD}проекте постановления`, 'u') },
  { kind: 'other', words: /^(?:об?|по) /u },
  { kind: 'number-only', words: /^\d*$/u },
];

/**
 * Kind of a row by its words. A bare «О …» is a report, an appointment or an election, except where a reading stands
 * beside it: only bills have readings (6-13832/23, the budget bill, was printed so three times).
 */
export function rowKind(title: string, reading: string | null): RowKind {
  const line = comparable(title);
  const kind = KINDS.find(({ words }) => words.test(line))?.kind ?? 'unknown';
  return kind === 'other' && reading !== null ? 'bill' : kind;
}

/** The words of a veto or conciliation row that name the step, as printed. */
const STEP_WORDS: Partial<Record<RowKind, RegExp>> = {
  conciliation: /Об образовании согласительной группы/iu,
  veto: /^О\s+Возражении\s+Президента|возвращенн\S+\s+(?:с\s+)?Возражени\S+\s+Президента/iu,
  agreed: /выработанн\S+\s+согласительной\s+группой/iu,
};

export function stepWords(kind: RowKind, title: string): string | null {
  return STEP_WORDS[kind]?.exec(title)?.[0] ?? null;
}

const LAW = /(конституционн\S+\s+)?Закон(?:а|у|е)?\s+Кыргызской\s+Республики\s*,?\s*(?=[«"“„])/iu;
const AFTER_LAW = /\s*,?\s*(?:возвращенн|выработанн)\S+\s.*$/isu;

/** The title a bill would carry: «О проекте Закона «…»», for joining rows that name only the law. */
export function billTitle(lawTitle: string, constitutional: boolean): string {
  return `О проекте ${constitutional ? 'конституционного ' : ''}Закона «${lawTitle}»`;
}

/** The bill's title inside a veto, conciliation or agreed row: what follows «Закона Кыргызской Республики «». */
export function lawInside(kind: RowKind, title: string): string {
  const bare = title.replace(AFTER_LAW, '');
  const law = kind === 'agreed' ? null : LAW.exec(bare);
  const inner = law ? bare.slice(law.index + law[0].length) : bare;
  const plain = oneLine(inner.replace(/^[\s«"“„]+/u, '').replace(/[\s»"”]+$/u, ''));
  return billTitle(plain, law?.[1] !== undefined);
}
