import type { Mention } from '../../domain/appeal.js';
import { normaliseNumber } from '../../domain/bill.js';

/** The registration date that any mention of a number gives; YYYY-MM-DD. */
export function mentionDate(mentions: readonly Mention[], number: string): string | null {
  const same = mentions.filter(
    (mention) => mention.number !== null && normaliseNumber(mention.number) === normaliseNumber(number),
  );
  return same.find(({ date }) => date !== null)?.date ?? null;
}
