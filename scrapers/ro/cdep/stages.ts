import type { ActionClass, DraftAction, Outcome, Stage, StageWords } from '../../kit/index.js';

/**
 * Cedilla and comma letters are mixed and often left out («Deputaţilor», «Deputaților», «Deputatilor»): compared without
 * any mark. Never for display.
 */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .toLowerCase();
}

interface Kind {
  /** Stands in the action's `at`, by which the stages table finds it. */
  code: string;
  words: RegExp;
  stage: Stage | null;
  classes: readonly ActionClass[];
  outcome?: Outcome;
}

/** Votes of a chamber are told apart by whether the chamber decides; see `codeOf`. */
const ADOPTED = /\badoptat[a]? (?:tacit )?(?:de|de catre) (?:senat|camera)/;
const REJECTED =
  /\brespins[a]? (?:de|de catre) (?:senat|camera)|\(?(?:pentru )?respingere\)?.*\badoptat|\badoptat.*\((?:pentru )?respingere\)/;

const VOTES: readonly Omit<Kind, 'words'>[] = [
  { code: 'adopted-finally', stage: 'passed', classes: ['passage'] },
  { code: 'adopted-first', stage: 'second-chamber', classes: ['passage'] },
  { code: 'adopted', stage: null, classes: ['passage'] },
  { code: 'rejected-finally', stage: 'rejected', classes: ['failure'], outcome: 'rejected' },
  // The first chamber's refusal is not final: the bill goes to the other one all the same.
  { code: 'rejected-first', stage: 'second-chamber', classes: ['failure'] },
  { code: 'rejected', stage: null, classes: ['failure'] },
];

/** The registry's words as running clients print them, most telling first. */
const KINDS: readonly Kind[] = [
  {
    code: 'law',
    words: /^devine legea nr|^lege[a]? (?:nr\.? ?)?\d+\/\d{4}/,
    stage: 'enacted',
    classes: ['became-law'],
    outcome: 'enacted',
  },
  { code: 'signed', words: /^promulgat/, stage: 'enacted', classes: ['executive-signature'], outcome: 'enacted' },
  { code: 'reexamination', words: /reexaminar/, stage: 'vetoed', classes: ['executive-veto'] },
  {
    code: 'to-president',
    words: /^(?:trimi\w+|trimitere).*promulgare|^la promulgare/,
    stage: 'executive',
    classes: ['executive-receipt'],
  },
  {
    code: 'court',
    words: /neconstitutionalitate|curtea constitutionala|dreptului de sesizare/,
    stage: null,
    classes: ['constitutional-review'],
  },
  {
    code: 'withdrawn',
    words: /^retras|solicita retragerea/,
    stage: 'withdrawn',
    classes: ['withdrawal'],
    outcome: 'withdrawn',
  },
  {
    code: 'to-committee',
    words: /^trimis pentru (?:raport|aviz)|^trimis la comisi/,
    stage: 'committee',
    classes: ['referral-committee'],
  },
  {
    code: 'report',
    words: /^(?:primire|depunere) raport|depune raportul|^raport depus/,
    stage: 'committee',
    classes: ['committee-passage'],
  },
  {
    code: 'opinion',
    words: /^(?:primire|solicitare) (?:aviz|punct de vedere|hotarare|informare|fisa financiara)/,
    stage: null,
    classes: [],
  },
  {
    code: 'registered',
    words: /^(?:- )?(?:inregistrat|prezentare in biroul permanent)/,
    stage: 'introduced',
    classes: ['filing'],
  },
  { code: 'received', words: /^primit de la (?:senat|camera)/, stage: 'second-chamber', classes: ['receipt'] },
  {
    code: 'agenda',
    words: /^inscris[a]? pe ordinea de zi|^dezbatere in plenul|prelungi\w* (?:termen|a termenului)/,
    stage: null,
    classes: [],
  },
  { code: 'sent-on', words: /^inainta(?:t|re) la senat/, stage: 'second-chamber', classes: [] },
];

/** Work on the bill in the second chamber: the same words, another stage. */
const SECOND: readonly Omit<Kind, 'words'>[] = [
  { code: 'registered-second', stage: 'second-chamber', classes: ['receipt'] },
  { code: 'to-committee-second', stage: 'second-chamber', classes: ['referral-committee'] },
  { code: 'report-second', stage: 'second-chamber', classes: ['committee-passage'] },
];
const REACHES_SECOND = ['adopted-first', 'rejected-first', 'received', 'sent-on'];

/** The place of a step among those before it. */
export function inSecond(code: string | null, before: readonly DraftAction[]): string | null {
  const hasReached = before.some(({ at }) => REACHES_SECOND.includes(at ?? 'none'));
  const second = SECOND.find((known) => known.code === `${code}-second`)?.code;
  return hasReached && second !== undefined ? second : code;
}

export const STAGES: readonly StageWords[] = [...KINDS, ...VOTES, ...SECOND].map(
  ({ code, stage, classes, outcome }) => ({
    words: '…',
    at: code,
    stage,
    classes,
    ...(outcome === undefined ? {} : { outcome }),
  }),
);

/** Senat or Camera Deputaților, as far as words name one. */
export function chamberIn(words: string): 'Senat' | 'Camera Deputaților' | null {
  const text = bare(words);
  if (/\bsenat/.test(text) === /\bcamer(?:a|ei) deputatilor/.test(text)) return null;
  return /\bsenat/.test(text) ? 'Senat' : 'Camera Deputaților';
}

/**
 * What a step is, by its words; null when they are not known. A vote is final only in the chamber that decides; a count
 * under a report of rejection («respingere») says that the rejection was adopted.
 * @param deciding «Camera decizionala» of the bill
 */
export function codeOf(words: string, deciding: string | null): string | null {
  const text = bare(words);
  const vote = REJECTED.test(text) ? 'rejected' : ADOPTED.test(text) ? 'adopted' : null;
  if (vote === null) return KINDS.find((kind) => kind.words.test(text))?.code ?? null;
  const chamber = chamberIn(words.split(/[(;]/u)[0] as string);
  if (deciding === null || chamber === null) return vote;
  return chamber === deciding ? `${vote}-finally` : `${vote}-first`;
}
