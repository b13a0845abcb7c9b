import type { Stage } from './stage.js';
import type { Direction, Threat } from './threat.js';

/** What a person wants to be told of. */
export type Topic =
  | { kind: 'bill'; bill: string }
  | { kind: 'country'; country: string }
  | { kind: 'registry'; registry: string }
  | { kind: 'threat'; threat: Threat; direction?: Direction | null; leastStage?: Stage | null; country?: string | null }
  | { kind: 'search'; query: SavedQuery };

/** A search as it is saved: the same words and filters as the search page takes. */
export interface SavedQuery {
  q: string;
  country?: string | null;
  registry?: string | null;
  stage?: Stage | null;
  threat?: Threat | null;
  direction?: Direction | null;
}

export const CHANNELS = ['email'] as const;
export type Channel = (typeof CHANNELS)[number];

export const SUBSCRIPTION_STATUSES = ['pending', 'active', 'paused', 'ended'] as const;
/** pending: waiting for the person to confirm the address. */
export type SubscriptionStatus = (typeof SUBSCRIPTION_STATUSES)[number];

/** Says a topic in plain words: «bill kg/kenesh/6-28018/19», «threat foreign-funding in KG». */
export function topicWords(topic: Topic): string {
  switch (topic.kind) {
    case 'bill':
      return `bill ${topic.bill}`;
    case 'country':
      return `bills in ${topic.country}`;
    case 'registry':
      return `bills of the registry ${topic.registry}`;
    case 'threat':
      return [
        `threat ${topic.threat}`,
        topic.direction ? `(${topic.direction})` : '',
        topic.country ? `in ${topic.country}` : '',
        topic.leastStage ? `from ${topic.leastStage} on` : '',
      ]
        .filter(Boolean)
        .join(' ');
    case 'search':
      return `search “${topic.query.q}”${topic.query.country ? ` in ${topic.query.country}` : ''}`;
  }
}
