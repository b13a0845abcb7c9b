import type { Mention } from '../../domain/appeal.js';
import { ASKS } from './mention-words.js';
import { sentenceAround } from './sentence.js';
import type { Span } from './words.js';

type Ask = NonNullable<Mention['asks']>;

/** A request about a bill: what is asked, and from where in the text the request runs. */
export interface FoundAsk {
  asks: Ask;
  start: number;
}

const FARTHEST_BEFORE = 160;

/**
 * What the sentence asks of the bill it mentions: a verb before the mention («withdraw the above mentioned…») or a
 * passive after it («… must be withdrawn»). The nearest verb counts.
 */
export function askAbout(text: string, mention: Span): FoundAsk | null {
  const sentence = sentenceAround(text, mention);
  const from = Math.max(sentence.start, mention.start - FARTHEST_BEFORE);
  const before = text.slice(from, mention.start);
  const after = text.slice(mention.end, sentence.end);
  let best: FoundAsk | null = null;
  for (const [asks, active, passive] of ASKS) {
    const verb = [...before.matchAll(active)].at(-1);
    if (verb !== undefined && (best === null || from + verb.index > best.start))
      best = { asks, start: from + verb.index };
    if (best === null && passive.test(after)) return { asks, start: mention.start };
  }
  return best;
}
