import { daysBefore } from './day.js';
import type { Cause, Operation } from './change.js';

/** How long after the registry showed a text it may still be read as news: the same month as for what is published late. */
export const TEXT_NEWS_DAYS = 31;

/** One entry of a bill's history, as far as it tells which documents it brought. */
export interface Brought {
  cause: Cause;
  /** ISO 8601 UTC */
  at: string;
  patch: readonly Operation[];
}

/** What is known of a text when it is judged. */
export interface TextHistory {
  url: string;
  /** ISO 8601 UTC: when these bytes were first seen. */
  seenAt: string;
  /** The same address gave other bytes before. */
  wasReplaced: boolean;
}

function documentsIn(value: unknown): { url?: unknown }[] {
  const { documents } = (value ?? {}) as { documents?: Record<string, { url?: unknown }> };
  return Object.values(documents ?? {});
}

/** Whether a change listed the document for the first time. */
function lists({ patch }: Brought, url: string): boolean {
  return patch.some((operation) => {
    if (operation.op === 'remove') return false;
    if (operation.path === '') return documentsIn(operation.value).some((document) => document.url === url);
    const isDocument = /^\/documents\/[^/]+$/.test(operation.path);
    return isDocument && (operation.value as { url?: unknown }).url === url;
  });
}

/**
 * Whether a text is new at the registry, and not only newly read by us: it was replaced in place, or the registry
 * listed it, or the bill itself, as news at most a month before it was read. A text that a first reading of the
 * registry, a better reading, or documents switched on later brought to light is old.
 * @param history of the bill, in order
 */
export function isNewText(text: TextHistory, history: readonly Brought[]): boolean {
  if (text.wasReplaced) return true;
  const since = daysBefore(text.seenAt.slice(0, 10), TEXT_NEWS_DAYS);
  const isNews = (change: Brought | undefined) =>
    change !== undefined && change.cause === 'source' && change.at.slice(0, 10) >= since;
  return isNews(history[0]) || isNews(history.findLast((change) => lists(change, text.url)));
}
