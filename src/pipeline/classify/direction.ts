import type { Direction } from '../../domain/threat.js';
import type { Leaning } from './concepts.js';
import { featureOf } from './features.js';
import type { Role } from './rules.js';
import type { Match } from './terms.js';
import type { Token } from './tokens.js';

/** How far a word that undoes governs what follows, in words: the name of the law stands in between. */
const UNDO_REACH = 12;
/** How far other direction words govern, in words. */
const REACH = 6;

/** A match of a feature. */
export type FeatureMatch = Match<Role> & { owner: { kind: 'feature' } };

const TURNED: Record<Leaning, Record<string, Direction>> = {
  restrictive: { undo: 'enabling', else: 'restrictive' },
  enabling: { undo: 'restrictive', else: 'enabling' },
  subject: { undo: 'unknown', widen: 'enabling', narrow: 'restrictive', else: 'unknown' },
};

/** The nearest direction word before the match in its sentence; failing that, the first one after it. */
function governing(match: Match<Role>, words: readonly Match<Role>[], tokens: readonly Token[]): string | null {
  const sentence = tokens[match.first]?.sentence;
  const near = words.filter(
    (word) => tokens[word.first]?.sentence === sentence && !(word.first > match.first && word.last < match.last),
  );
  const before = near.filter((word) => word.last < match.first && match.first - word.last <= REACH).at(-1);
  const after = near.find((word) => word.first >= match.first && word.first - match.last <= REACH);
  return (before ?? after)?.owner.kind ?? null;
}

const isUndo = ({ owner }: Match<Role>) => owner.kind === 'undo';

/** Whether a word that undoes governs the match: it stands before it, or behind it where the language has it so. */
function isUndone(match: Match<Role>, word: Match<Role>, tokens: readonly Token[], undoFollows: boolean): boolean {
  if (!isUndo(word) || tokens[word.first]?.sentence !== tokens[match.first]?.sentence) return false;
  if (word.last < match.first) return match.first - word.last <= UNDO_REACH;
  return undoFollows && word.first > match.last && word.first - match.last <= UNDO_REACH;
}

/** Which way a match points, by what its concept leans to and by the direction words beside it. */
export function directionOf(
  match: FeatureMatch,
  words: readonly Match<Role>[],
  tokens: readonly Token[],
  undoFollows: boolean,
): Direction {
  const turned = TURNED[featureOf(match.owner.id).leaning];
  const undone = words.some((word) => isUndone(match, word, tokens, undoFollows));
  const others = undone ? [] : words.filter((word) => !isUndo(word));
  const kind = undone ? 'undo' : governing(match, others, tokens);
  return turned[kind ?? 'else'] ?? (turned['else'] as Direction);
}
