import type { Alerts, Candidate, OwedAlert } from '../../adapters/prisma/alerts.js';
import { topicWords } from '../../domain/subscription.js';
import { alertMessage } from '../../pipeline/alert/message.js';
import { topicMatches } from '../../pipeline/alert/topic-matches.js';
import type { Seal } from '../../ports/desk.js';
import type { BillView, ChangeView, Library } from '../../ports/library.js';
import type { SearchEngine } from '../../ports/search-engine.js';

export interface MatchParts {
  alerts: Alerts;
  library: Library;
  /** The engine in the database: a saved search is matched as its page would, and never waits for a copy. */
  search: SearchEngine;
  seal: Seal;
  publicUrl: string;
}

/** What the topics of a bill hang on. */
function topicKeys(bill: BillView): string[] {
  return [bill.id, bill.country, bill.registry, ...bill.threats.map(({ threat }) => threat)];
}

async function searchMatches(search: SearchEngine, candidate: Candidate, bill: string): Promise<boolean> {
  if (candidate.topic.kind !== 'search') return false;
  return (await search.search({ ...candidate.topic.query, among: [bill], limit: 1 })).total > 0;
}

function byPerson(candidates: readonly Candidate[]): Candidate[][] {
  const people = new Map<string, Candidate[]>();
  for (const candidate of candidates) people.set(candidate.email, [...(people.get(candidate.email) ?? []), candidate]);
  return [...people.values()];
}

/** A new judgement is news to those who were never told of the bill; a change of the bill is to all. */
async function candidatesFor(parts: MatchParts, bill: BillView, change: ChangeView): Promise<Candidate[]> {
  const candidates = await parts.alerts.candidates(topicKeys(bill));
  if (change.judged === undefined) return candidates;
  const told = await parts.alerts.peopleTold(bill.id, change.id);
  return candidates.filter(({ email }) => !told.has(email));
}

async function concerned(parts: MatchParts, bill: BillView, change: ChangeView): Promise<Candidate[]> {
  if (change.cause === 'correction') return parts.alerts.toldBefore(bill.id);
  const candidates = await candidatesFor(parts, bill, change);
  const decided = await Promise.all(
    candidates.map(async (candidate) =>
      topicMatches(candidate.topic, bill, await searchMatches(parts.search, candidate, bill.id)),
    ),
  );
  return candidates.filter((_candidate, index) => decided[index]);
}

/** Finds the subscriptions a change concerns and writes one alert per person and moment, with every reason. */
export async function matchChange(changeId: string, parts: MatchParts): Promise<void> {
  const told = await parts.alerts.toldChange(changeId);
  const bill = told === null ? null : await parts.library.bill(told.bill);
  const change = bill?.history.find(({ id }) => id === changeId);
  if (told === null || !bill || !change) return;
  const subscriptions = await concerned(parts, bill, change);
  const registries = await parts.library.registries();
  const owed = byPerson(subscriptions).map((together): OwedAlert => {
    const token = parts.seal.sign('subscription', (together[0] as Candidate).id);
    const endUrl = `${parts.publicUrl}/subscriptions/end?token=${encodeURIComponent(token)}`;
    const reasons = together.map(({ topic }) => topicWords(topic));
    return {
      subscriptions: together,
      ...alertMessage({ bill, change, reasons, registries, publicUrl: parts.publicUrl, endUrl }),
    };
  });
  await parts.alerts.owe(changeId, owed);
}
