import type { BillRow, ChangeView, RegistryRow } from '../../ports/library.js';
import { billHref, registryHref } from '../pages/parts/addresses.js';
import { momentWords } from '../pages/parts/dates.js';
import { ladderText, stageWords } from '../pages/parts/ladder.js';
import { isSilent } from '../pages/parts/registry-mark.js';
import { countryName, DIRECTION_WORDS, REGISTRY_MARKS } from '../pages/parts/words.js';
import type { AtomEntry } from './atom.js';

export interface News {
  bill: BillRow;
  change: ChangeView;
}

/**
 * A tag URI: the same for ever, wherever the feed is read.
 * @see https://www.rfc-editor.org/rfc/rfc4151 The date is that of the thing named, on which the host was surely ours.
 */
function tag(publicUrl: string, at: string, path: string): string {
  return `tag:${new URL(publicUrl).hostname},${at.slice(0, 10)}:${path}`;
}

/** One change as an entry. */
export function changeEntry({ bill, change }: News, publicUrl: string): AtomEntry {
  const stands = `${ladderText(bill)} ${stageWords(bill.stage)}; ${DIRECTION_WORDS[bill.direction]}.`;
  return {
    id: tag(publicUrl, change.at, `change/${encodeURIComponent(change.id)}`),
    title: `${bill.country} ${bill.number ?? 'no number known'}: ${change.summary}`,
    updated: change.at,
    link: `${publicUrl}${billHref(bill.id)}`,
    summary: [bill.titleEn === null ? bill.title : `${bill.title} (${bill.titleEn})`, change.summary, stands].join(
      '\n',
    ),
    categories: [bill.country, ...bill.threats.map(({ threat }) => threat)],
  };
}

function since(registry: RegistryRow): string {
  return registry.lastReadWellAt === null
    ? 'never read well yet'
    : `last read well on ${momentWords(registry.lastReadWellAt)}`;
}

/** A registry that cannot be relied on, as an entry: the same entry as long as the same break lasts. Null when it was never tried. */
export function silenceEntry(registry: RegistryRow, publicUrl: string): AtomEntry | null {
  const from = registry.lastReadWellAt ?? registry.lastTriedAt;
  if (!isSilent(registry) || from === null) return null;
  const name = registry.titleEn ?? registry.title;
  return {
    id: tag(publicUrl, from, `registry/${registry.id}/${registry.state}/${from}`),
    title: `${countryName(registry.country)}: ${name}: ${REGISTRY_MARKS[registry.state].word}`,
    updated: from,
    link: `${publicUrl}${registryHref(registry.id)}`,
    summary: `${registry.reason} ${since(registry)}. No news from it means nothing now.`,
    categories: [registry.country, 'registry'],
  };
}

/** What silence in this feed means. */
export function silenceSentence(registries: readonly RegistryRow[]): string {
  const silent = registries.filter(isSilent);
  if (silent.length === 0) return 'All registries were read within their usual time.';
  return `No news means nothing from: ${silent.map((registry) => `${registry.id} (${REGISTRY_MARKS[registry.state].word}, ${since(registry)})`).join('; ')}.`;
}
