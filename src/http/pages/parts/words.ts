import type { AppealKind } from '../../../domain/appeal.js';
import type { Origin, Sureness } from '../../../domain/bill.js';
import type { Cause } from '../../../domain/change.js';
import type { LinkKind, LinkMethod, LinkStatus } from '../../../domain/link.js';
import type { Outcome } from '../../../domain/stage.js';
import type { Direction } from '../../../domain/threat.js';
import type { RegistryState, RunView } from '../../../ports/library.js';

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** `KG` → Kyrgyzstan; a code that is none is shown as it is. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (COUNTRIES.of(code) as string) : code;
}

/** `ky` → Kyrgyz; a tag that is none is shown as it is. */
export function languageName(tag: string): string {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? (LANGUAGES.of(tag) as string) : tag;
}

export const ORIGIN_WORDS: Record<Origin, string> = {
  registry: 'Read from the registry.',
  curated: 'Curated, not read from the registry.',
  cited: 'Cited, not yet seen: an appeal names this bill and no registry we read has shown it.',
};

export const SURENESS_WORDS: Record<Sureness, string> = {
  recorded: 'The reading of this registry is proven on recorded pages.',
  described: 'The reading follows descriptions of this registry; it is not proven on its own pages.',
  synthetic: 'The reading is proven only on pages we made from a description of this registry.',
};

export const OUTCOME_WORDS: Record<Outcome, string> = {
  pending: 'pending',
  enacted: 'became law',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  lapsed: 'lapsed',
  returned: 'returned',
  merged: 'merged into another bill',
};

export const DIRECTION_WORDS: Record<Direction, string> = {
  restrictive: 'restrictive',
  enabling: 'enabling',
  neutral: 'neutral',
  unknown: 'direction not known',
};

export const CAUSE_WORDS: Record<Cause, string> = {
  source: 'the registry changed',
  backfill: 'read for the first time; its past is not news',
  reread: 'our reading changed',
  correction: 'corrected by a person',
};

export const LINK_WORDS: Record<LinkKind, string> = {
  cites: 'cites',
  'calls-for-withdrawal-of': 'calls for the withdrawal of',
  'reprisal-for-criticism-of': 'reprisal for criticism of',
  precedes: 'precedes',
  causes: 'causes',
  'consequence-of': 'consequence of',
  'same-text-as': 'has the same text as',
  replaces: 'replaces',
};

export const METHOD_WORDS: Record<LinkMethod, string> = {
  number: 'found by the number',
  title: 'found by the title',
  description: 'found by the description',
  person: 'set by a person',
};

/** Said of a link that no person has looked at. */
export const STANDS_BY_ITSELF = 'stands by exact number and country; not checked by a person';

export const LINK_STATUS_WORDS: Record<LinkStatus, string> = {
  suggested: 'suggested, not yet checked by a person',
  confirmed: 'confirmed by a person',
  rejected: 'rejected by a person',
};

/** Every registry state has a shape and a word. */
export const REGISTRY_MARKS: Record<RegistryState, { shape: string; word: string }> = {
  well: { shape: '●', word: 'read well' },
  late: { shape: '◐', word: 'late' },
  broken: { shape: '○', word: 'cannot be read' },
  acknowledged: { shape: '◌', word: 'cannot be read, known to us' },
  'never-read': { shape: '○', word: 'never read yet' },
  off: { shape: '–', word: 'off' },
};

export const VERDICT_WORDS: Record<RunView['verdict'], string> = {
  running: 'running',
  well: 'well',
  partial: 'read in part',
  implausible: 'implausible, nothing was changed',
  failed: 'failed',
  interrupted: 'interrupted',
};

export const FIELD_WORDS: Record<string, string> = {
  number: 'the number',
  title: 'the title',
  titleEn: 'the English title',
  translation: 'a translation of the title',
  sponsor: 'a sponsor',
  action: 'a step',
  text: 'the text',
};

/** «Urgent appeal», «Open letter»… */
export function appealKindWords(kind: AppealKind): string {
  return kind === 'unknown' ? 'Kind not known' : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

/** `1 bill`, `2 bills` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
