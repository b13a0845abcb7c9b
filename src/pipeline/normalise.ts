import type { Scraper, StageWords } from '../../scrapers/kit/scraper.js';
import { foldWords } from '../../scrapers/kit/words.js';
import type { DraftAction, DraftBill, NormalAction, NormalDraft } from '../domain/draft.js';
import { Fault, type FaultRecord } from '../domain/fault.js';

interface FoldedWords extends StageWords {
  folded: string;
  /** Any ending may follow: the entry ends with «…». */
  isStem: boolean;
  places: readonly string[] | null;
}

const vocabularies = new WeakMap<Scraper, readonly FoldedWords[]>();

/** Longest words first, and those bound to a place before those that hold anywhere. */
function vocabulary(scraper: Scraper): readonly FoldedWords[] {
  const known = vocabularies.get(scraper);
  if (known) return known;
  const made = scraper.stages
    .map((entry): FoldedWords => ({
      ...entry,
      folded: foldWords(entry.words.replace(/…$/u, '')),
      isStem: entry.words.endsWith('…'),
      places: entry.at === undefined ? null : [entry.at].flat(),
    }))
    .sort((a, b) => Number(b.places !== null) - Number(a.places !== null) || b.folded.length - a.folded.length);
  vocabularies.set(scraper, made);
  return made;
}

/** «принять закон» does not begin «принять законопроект»: an entry ends where a word of the registry ends. */
function begins(words: string, { folded, isStem }: FoldedWords): boolean {
  return words.startsWith(folded) && (isStem || !/^[\p{L}\p{M}\p{N}]/u.test(words.slice(folded.length)));
}

function lookUp(scraper: Scraper, action: DraftAction): StageWords | null {
  const words = foldWords(action.words);
  const fits = (entry: FoldedWords) =>
    begins(words, entry) && (entry.places === null || entry.places.includes(action.at ?? 'nowhere'));
  return vocabulary(scraper).find(fits) ?? null;
}

function unknownWords(scraper: Scraper, action: DraftAction): FaultRecord {
  const place = action.at ? ` at ${action.at}` : '';
  return new Fault(
    'normalise.unknown-stage',
    `${scraper.id} has no stage for «${action.words}»${place}; add it to its stages table`,
    {
      words: action.words,
      at: action.at ?? null,
    },
  ).toRecord();
}

function normaliseAction(scraper: Scraper, action: DraftAction, faults: FaultRecord[]): NormalAction {
  const entry = lookUp(scraper, action);
  if (entry === null && action.classes === undefined) faults.push(unknownWords(scraper, action));
  return {
    ...action,
    classes: action.classes ?? [...(entry?.classes ?? [])],
    stage: action.stage ?? entry?.stage ?? null,
    decides: entry?.outcome ?? null,
  };
}

function checkSession(scraper: Scraper, draft: DraftBill): void {
  const { sessions } = scraper;
  if (sessions === null || draft.session == null || sessions.includes(draft.session)) return;
  throw new Fault(
    'normalise.unknown-session',
    `${scraper.id} does not know the session «${draft.session}» of ${draft.number}; add it to its sessions`,
    {
      session: draft.session,
      number: draft.number,
    },
  );
}

/**
 * Looks up the registry's words of one draft. An unknown word is a fault with the word in it and leaves the
 * step without a stage; it is never guessed. Throws `normalise.unknown-session`.
 */
export function normalise(scraper: Scraper, draft: DraftBill): NormalDraft {
  checkSession(scraper, draft);
  const faults: FaultRecord[] = [];
  const actions = (draft.actions ?? []).map((action) => normaliseAction(scraper, action, faults));
  return { ...draft, actions, faults };
}
