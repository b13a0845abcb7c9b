import { createHash } from 'node:crypto';
import { canonicalJson } from '../../domain/canonical.js';
import type { DraftBill, Follow } from '../../domain/draft.js';
import { pageAddress } from '../../pipeline/collect/page-address.js';
import type { ReadPage } from '../../pipeline/collect/crawl.js';
import type { DraftEntry } from '../../ports/ledger.js';

/** The rows of lists and cards as they stood before a run. */
export interface KnownRows {
  /** Whether a row says something that no page has said of its bill before. */
  isNew(draft: DraftBill): boolean;
  /** Whether a row of this run says something new of the bill whose card this is. */
  changed(card: Follow, read: readonly ReadPage[]): boolean;
  /** The bill whose draft stands at an address; null when none is known. */
  billAt(address: string): string | null;
}

/** Through JSON, as it was stored. */
function bodyHash(draft: DraftBill): string {
  return createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(draft))))
    .digest('hex');
}

/** Groups by a name; entries without it are left out. */
function grouped<T>(entries: readonly T[], nameOf: (entry: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const name = nameOf(entry);
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  return groups;
}

export function knownRows(index: readonly DraftEntry[]): KnownRows {
  const bySlot = grouped(index, ({ slot }) => slot);
  const byUrl = new Map(index.map((entry) => [entry.url, entry]));
  const newRows = new WeakMap<ReadPage, Set<string>>();
  const isNew = (draft: DraftBill) => {
    const known = bySlot.get(draft.key ?? 'none') ?? [];
    const hash = bodyHash(draft);
    return !known.some((entry) => entry.bodyHash === hash);
  };
  const newOf = (page: ReadPage) => {
    const found = newRows.get(page) ?? new Set(page.reading.bills.filter(isNew).map(({ key }) => key ?? 'none'));
    newRows.set(page, found);
    return found;
  };
  return {
    isNew,
    billAt: (address) => byUrl.get(address)?.bill ?? null,
    changed: (card, read) => {
      const slot = byUrl.get(pageAddress(card))?.slot;
      return slot !== undefined && read.some((page) => newOf(page).has(slot));
    },
  };
}
