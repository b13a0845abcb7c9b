import { createHash } from 'node:crypto';
import type { BillState } from '../../src/domain/bill.js';
import type { Cause } from '../../src/domain/change.js';
import type { Assessment, ClassifyInput, Threat } from '../../src/domain/threat.js';
import { REGISTRY, idOf, syntheticPlan, syntheticState } from './synthetic-bill.js';
import type { TestProgram } from './test-program.js';

/** A judgement from the few members a case is about. */
export const judged = (over: Partial<Assessment> = {}): Assessment => ({
  relevant: false,
  needsText: false,
  score: 0.1,
  direction: 'neutral',
  language: 'en',
  threats: [],
  rulesVersion: '1',
  ...over,
});

/** Rules that look for one word in the text, and cannot tell by a title alone. */
export const wordRules =
  (word: string, rulesVersion = '1', threat: Threat = 'foreign-funding') =>
  ({ text }: ClassifyInput): Assessment => {
    if (text == null)
      return judged({ relevant: null, needsText: true, score: 0.3, direction: 'unknown', rulesVersion });
    const start = text.indexOf(word);
    if (start === -1) return judged({ rulesVersion });
    const reason = { field: 'text', start, end: start + word.length, quote: word, rule: 'en:word' };
    const threats = [{ threat, score: 0.9, reasons: [reason] }];
    return judged({ relevant: true, score: 0.9, direction: 'restrictive', threats, rulesVersion });
  };

export const urlOf = (name: string) => `${REGISTRY.home}/files/${name}`;
const DATES: Record<string, string> = { first: '2026-02-01', second: '2026-02-20' };

/** Documents of a bill by their names; `note` explains, the others are texts. */
export function documentsNamed(...names: string[]): BillState['documents'] {
  return Object.fromEntries(
    names.map((name) => [
      urlOf(name),
      {
        url: urlOf(name),
        title: `The ${name}`,
        mediaType: 'text/html',
        language: 'en',
        date: DATES[name] ?? null,
        kind: name === 'note' ? ('explanatory' as const) : ('text' as const),
      },
    ]),
  );
}

/** Stores a bill as it stands after a change of this cause. */
export async function storeBill(
  program: TestProgram,
  key: string,
  cause: Cause,
  over: Partial<BillState> = {},
  at = program.clock.now().toISOString(),
): Promise<string> {
  const plan = syntheticPlan(syntheticState(key, over), { cause, at });
  const stored = await program.ledger.storeBill(idOf(key), plan, () => []);
  return stored?.change as string;
}

/** The text of a document is fetched and read now. */
export async function readText(program: TestProgram, key: string, name: string, text: string): Promise<string> {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const read = { verdict: 'text' as const, reason: null, text, format: 'html' as const };
  const at = program.clock.now().toISOString();
  await program.documents.keep(idOf(key), urlOf(name), { sha256, mediaType: 'text/html', read, at }, []);
  return sha256;
}
