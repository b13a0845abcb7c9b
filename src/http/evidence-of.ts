import type { BillView, ChangeView, Evidence } from '../ports/library.js';

/** Where a fact of a bill was read: the address is known when the page is among the evidence. */
export interface FactSource {
  sha256: string;
  /** ISO 8601 UTC: when the page was seen, or when we stored the change it caused. */
  at: string;
  url: string | null;
}

function touches(change: ChangeView, path: string): boolean {
  return change.patch.some((step) => step.path === '' || step.path === path || step.path.startsWith(`${path}/`));
}

function sourceOf(sha256: string, at: string, evidence: readonly Evidence[]): FactSource {
  const page = evidence.find((seen) => seen.sha256 === sha256);
  return { sha256, at: page?.seenAt ?? at, url: page?.url ?? null };
}

/**
 * The page that last said a fact: the latest change that touched it. Null for facts that no page gave
 * (curated, cited, corrected by a person).
 * @param path where the fact stands in the bill's state, such as `/statusWords` or `/actions/<id>`
 */
export function sourceOfFact(view: Pick<BillView, 'history' | 'evidence'>, path: string): FactSource | null {
  const latest = [...view.history].sort((a, b) => b.seq - a.seq).find((change) => touches(change, path));
  return latest?.sha256 ? sourceOf(latest.sha256, latest.at, view.evidence) : null;
}
