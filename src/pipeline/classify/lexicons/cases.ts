import type { ProvisionId } from '../provisions.js';

/** What a title must be told as. */
export type Verdict = 'yes' | 'no' | 'needs text';

/**
 * What the author of a lexicon expects of it: real titles with verdict, threats (parted by spaces, the least that
 * must be named), direction
 * (empty where the title does not show it), and sentences of legal prose with the clause they hold, if any.
 */
export interface LexiconCases {
  titles: readonly (readonly [title: string, verdict: Verdict, threats: string, direction: string])[];
  clauses: readonly (readonly [sentence: string, provision: ProvisionId | null])[];
}
